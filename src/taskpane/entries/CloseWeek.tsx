import { Button, Field, Input } from '@fluentui/react-components';
import type { CloseOutcome, CloseSummary } from '../../actions/closeWeek';
import { t } from '../../messages';
import type { ViewContext } from '../shell/pane';
import { CorrectEntry } from './CorrectEntry';
import { Notice, Step } from '../Step';
import { Undoing } from '../Undoing';
import { rememberedWho, rememberWho, today } from '../surroundings';
import { useField } from '../shell/pane';
import { useRun } from '../shell/useRun';

interface Done extends CloseOutcome {
  /** It was to be closed, and has become another week than the one that was shown. */
  readonly hasChanged: boolean;
}

/** The week is closed, and the next one opened, once what that means has been looked at. */
export function CloseWeek(context: ViewContext) {
  const { language, busy } = context;
  const [by, setBy] = useField('who', rememberedWho);
  const run = useRun<Done>('close');
  const close = (expected?: CloseSummary): void =>
    run.start(async (options) => {
      const { closeWeek } = await import('../../actions/closeWeek');
      const dryRun = expected === undefined;
      if (!dryRun) rememberWho(by);
      const done = await closeWeek({ ...options, by, today: today(), dryRun, expected });
      return { ...done, hasChanged: !dryRun && !done.isClosed };
    });
  return (
    <>
      <Step
        language={language}
        title={t(language, 'taskpane.close.title')}
        button={t(language, 'taskpane.close.preview')}
        disabled={busy}
        run={run}
        onStart={() => close()}
        outcome={({ isClosed, hasChanged, ...done }) => (
          <>
            <Notice
              intent={isClosed ? 'success' : hasChanged ? 'warning' : 'info'}
              text={[
                ...(hasChanged ? [t(language, 'taskpane.close.changed')] : []),
                t(language, isClosed ? 'actions.closed' : 'taskpane.close.planned', { ...done }),
              ]}
            />
            {!isClosed && (
              <Button
                style={{ alignSelf: 'flex-start' }}
                disabledFocusable={busy}
                onClick={() => close(done)}
              >
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
