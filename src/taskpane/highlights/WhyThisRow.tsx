import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ExplainSummary } from '../../actions/explainTask';
import type { ExplainedSelection } from '../../actions/followSelection';
import { t } from '../../messages';
import { explanationLines } from '../../monitoring/explanation';
import { Failure } from '../shell/Failure';
import type { ViewContext } from '../shell/pane';
import { useFollowed } from '../shell/useFollowed';
import { useRun } from '../shell/useRun';
import { RunOutcome } from '../Outcome';
import { Notice } from '../Step';
import { Undoing } from '../Undoing';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '4px 0 16px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  lines: { whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
});

/** Why the selected index, or the task of the selected row, stands as it does, with the numbers; it follows the selection. */
export function WhyThisRow({ language, busy }: ViewContext) {
  const styles = useStyles();
  const id = useId();
  const run = useRun<ExplainSummary>('explain');
  const [{ task: explained, note }, setExplained] = useState<ExplainedSelection>({});
  // While an action is at work, its own moves about the workbook are no selections.
  const { failure, retry } = useFollowed(async (signal) => {
    const { followSelection } = await import('../../actions/followSelection');
    return followSelection((now) => !signal.aborted && setExplained(now));
  }, !busy);
  const title = t(language, 'desk.pane.explain.title');
  const comment = (): void =>
    run.start(async (options) =>
      (await import('../../actions/explainTask')).explainTask({
        ...options,
        code: explained?.code || undefined,
        comment: true,
      }),
    );
  const commented = run.result?.commentedCell;
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      {failure !== undefined && <Failure language={language} error={failure} onRetry={retry} />}
      <div className={styles.section} role="status">
        {explained ? (
          <>
            <Text weight="semibold">{`${explained.code} ${explained.title}`}</Text>
            <Text className={styles.lines}>
              {explanationLines(explained.explanation, language).join('\n')}
            </Text>
          </>
        ) : note ? (
          <>
            <Text weight="semibold">{note.title}</Text>
            <Text className={styles.lines}>{note.text}</Text>
          </>
        ) : (
          <Text size={200}>{t(language, 'desk.pane.explain.hint')}</Text>
        )}
      </div>
      {explained && (
        <Button style={{ alignSelf: 'flex-start' }} size="small" disabledFocusable={busy} onClick={comment}>
          {t(language, 'desk.pane.explain.comment')}
        </Button>
      )}
      <RunOutcome language={language} title={title} run={run} />
      {commented !== undefined && run.result?.code === explained?.code && (
        <Notice intent="success" text={t(language, 'desk.told.commented', { cell: commented })} />
      )}
      <Undoing language={language} busy={busy} name="explain" />
    </section>
  );
}
