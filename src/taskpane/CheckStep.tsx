import { Badge, Link, makeStyles, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { CheckSummary, FindingLine } from '../actions/types';
import { t, type Language } from '../messages';
import type { StepContext } from './App';
import { LongList } from './LongList';
import { Notice, Step } from './Step';
import { sentence, useRun } from './useRun';

const colors = { error: 'danger', warning: 'warning', information: 'informative' } as const;

const useStyles = makeStyles({
  finding: { display: 'flex', flexWrap: 'wrap', gap: '6px', alignItems: 'center' },
});

/** Step 2: the findings, each leading to its cell. */
export function CheckStep({ language, busy, onRunning }: StepContext) {
  const run = useRun<CheckSummary>(onRunning);
  const check = (): void =>
    void run.start(async (options) => (await import('../actions/validateEntries')).validateEntries(options));
  return (
    <Step
      language={language}
      number={2}
      title={t(language, 'taskpane.check.title')}
      button={t(language, 'taskpane.check.run')}
      disabled={busy}
      run={run}
      onStart={check}
      outcome={(result) => <Checked language={language} result={result} />}
    />
  );
}

function Checked({ language, result }: { language: Language; result: CheckSummary }) {
  const { errors, warnings, information, findings, checkedTasks: tasks, checkedEntries: entries } = result;
  const [failure, setFailure] = useState<unknown>();
  // A finding about a whole sheet has no cell.
  const go = async ({ sheet, cell }: FindingLine): Promise<void> => {
    setFailure(undefined);
    try {
      await (await import('../actions/goToCell')).goToCell(sheet, cell || 'A1');
    } catch (error) {
      setFailure(error);
    }
  };
  if (findings.length === 0) {
    return <Notice intent="success" text={t(language, 'taskpane.check.none', { tasks, entries })} />;
  }
  return (
    <>
      <Notice
        intent={errors > 0 ? 'error' : warnings > 0 ? 'warning' : 'info'}
        text={t(language, 'taskpane.check.done', { errors, warnings, information })}
      />
      {failure !== undefined && <Notice intent="error" text={sentence(language, failure)} />}
      <Text size={200}>{t(language, 'taskpane.check.list')}</Text>
      <LongList language={language} items={findings} label={t(language, 'taskpane.check.list')}>
        {(finding) => <Finding language={language} finding={finding} onGo={() => void go(finding)} />}
      </LongList>
    </>
  );
}

function Finding({
  language,
  finding,
  onGo,
}: {
  language: Language;
  finding: FindingLine;
  onGo: () => void;
}) {
  const styles = useStyles();
  return (
    <>
      <div className={styles.finding}>
        <Badge appearance="tint" color={colors[finding.severity]}>
          {t(language, `taskpane.check.${finding.severity}`)}
        </Badge>
        <Link as="button" onClick={onGo}>
          {finding.cell ? `${finding.sheet}!${finding.cell}` : finding.sheet}
        </Link>
        <Text size={200}>{finding.task}</Text>
      </div>
      <Text block>{finding.message}</Text>
    </>
  );
}
