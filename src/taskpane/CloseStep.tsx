import { useState } from 'react';
import { Button, Field, Input } from '@fluentui/react-components';
import type { CloseSummary } from '../actions/closeWeek';
import { t } from '../messages';
import type { StepContext } from './App';
import { CorrectEntry } from './CorrectEntry';
import { Notice, Step } from './Step';
import { rememberedWho, rememberWho, today } from './surroundings';
import { useRun } from './useRun';

interface Done extends CloseSummary {
  readonly isPlan: boolean;
}

/** Step 6: the week is closed, and the next one opened, once what that means has been looked at. */
export function CloseStep(context: StepContext) {
  const { language, busy, onRunning } = context;
  const [by, setBy] = useState(rememberedWho);
  const run = useRun<Done>(onRunning);
  const close = (dryRun: boolean): void =>
    void run.start(async (options) => {
      rememberWho(by);
      const { closeWeek } = await import('../actions/closeWeek');
      return { ...(await closeWeek({ ...options, by, today: today(), dryRun })), isPlan: dryRun };
    });
  return (
    <>
      <Step
        language={language}
        number={6}
        title={t(language, 'taskpane.close.title')}
        button={t(language, 'taskpane.close.preview')}
        disabled={busy}
        run={run}
        onStart={() => close(true)}
        outcome={({ isPlan, ...done }) => (
          <>
            <Notice
              intent={isPlan ? 'info' : 'success'}
              text={t(language, isPlan ? 'taskpane.close.planned' : 'actions.closed', { ...done })}
            />
            {isPlan && (
              <Button style={{ alignSelf: 'flex-start' }} disabled={busy} onClick={() => close(false)}>
                {t(language, 'taskpane.close.run')}
              </Button>
            )}
          </>
        )}
      >
        <Field label={t(language, 'taskpane.entries.by')}>
          <Input value={by} disabled={busy} onChange={(_event, data) => setBy(data.value)} />
        </Field>
      </Step>
      <CorrectEntry {...context} by={by} />
    </>
  );
}
