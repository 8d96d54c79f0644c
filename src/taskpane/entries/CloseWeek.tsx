import { Button, Field, Input } from '@fluentui/react-components';
import type { CloseSummary } from '../../actions/closeWeek';
import { t } from '../../messages';
import type { ViewContext } from '../shell/pane';
import { CorrectEntry } from './CorrectEntry';
import { Notice, Step } from '../Step';
import { Undoing } from '../Undoing';
import { rememberedWho, rememberWho, today } from '../surroundings';
import { useField } from '../shell/pane';
import { useRun } from '../shell/useRun';

interface Done extends CloseSummary {
  readonly isPlan: boolean;
}

/** The week is closed, and the next one opened, once what that means has been looked at. */
export function CloseWeek(context: ViewContext) {
  const { language, busy } = context;
  const [by, setBy] = useField('who', rememberedWho);
  const run = useRun<Done>('close');
  const close = (dryRun: boolean): void =>
    run.start(async (options) => {
      rememberWho(by);
      const { closeWeek } = await import('../../actions/closeWeek');
      return { ...(await closeWeek({ ...options, by, today: today(), dryRun })), isPlan: dryRun };
    });
  return (
    <>
      <Step
        language={language}
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
      <Undoing language={language} busy={busy} name="close" />
      <CorrectEntry {...context} by={by} />
    </>
  );
}
