import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ExplainSummary } from '../../actions';
import { say, t, type Language } from '../../messages';
import { explanationLines } from '../../monitoring/explanation';
import type { StepContext } from '../App';
import { Notice, Working } from '../Step';
import { sentence, useRun } from '../useRun';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '12px 0' },
  title: { margin: 0, fontSize: tokens.fontSizeBase400 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  lines: { whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
});

/** Why the task of the selected row stands as it does, with the numbers. */
export function ExplainTask({ language, busy, onRunning }: StepContext) {
  const styles = useStyles();
  const run = useRun<ExplainSummary>(onRunning);
  const explain = (comment: boolean) => () =>
    void run.start(async (options) =>
      (await import('../../actions/explainTask')).explainTask({ ...options, comment }),
    );
  const title = t(language, 'desk.pane.explain.title');
  return (
    <section className={styles.section} aria-label={title}>
      <h2 className={styles.title}>{title}</h2>
      <Text size={200}>{t(language, 'desk.pane.explain.hint')}</Text>
      <div className={styles.buttons}>
        <Button appearance="primary" disabled={busy} onClick={explain(false)}>
          {t(language, 'desk.pane.explain.run')}
        </Button>
        <Button disabled={busy} onClick={explain(true)}>
          {t(language, 'desk.pane.explain.comment')}
        </Button>
      </div>
      {run.running && <Working language={language} title={title} run={run} />}
      {run.error !== undefined && <Notice intent="error" text={sentence(language, run.error)} />}
      {run.result && <Explained language={language} summary={run.result} />}
    </section>
  );
}

function Explained({ language, summary }: { language: Language; summary: ExplainSummary }) {
  const styles = useStyles();
  const { title, explanation, commentedCell } = summary;
  return (
    <>
      <Text weight="semibold">{title}</Text>
      <Text className={styles.lines}>{explanationLines(explanation, language).join('\n')}</Text>
      {commentedCell !== undefined && (
        <Notice
          intent="success"
          text={say(language, { key: 'desk.told.commented', params: { cell: commentedCell } })}
        />
      )}
    </>
  );
}
