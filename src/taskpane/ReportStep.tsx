import { Button, Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import { reportOutcome, reportRemarks } from '../actions/reportOutcome';
import type { ReportSummary } from '../actions/types';
import { say, t, type Language } from '../messages';
import type { StepContext } from './App';
import { IssueReport } from './report/IssueReport';
import { Reminders } from './report/Reminders';
import { ReportFiles } from './report/ReportFiles';
import { Notice, Step } from './Step';
import { today } from './surroundings';
import { sentence, useRun } from './useRun';

const kinds = ['week', 'month'] as const;

/** Step 5: the report of a week or a month, on a sheet of its own. */
export function ReportStep(context: StepContext) {
  const { language, busy, onRunning } = context;
  const [kind, setKind] = useState<(typeof kinds)[number]>('week');
  const [label, setLabel] = useState('');
  const run = useRun<ReportSummary>(onRunning);
  const report = (): void =>
    void run.start(async (options) => {
      const { compileReport } = await import('../actions/compileReport');
      const text = label.trim();
      const period = kind === 'week' ? { week: text || undefined } : { month: text };
      return compileReport({ ...options, today: today(), ...period });
    });
  return (
    <>
      <Step
        language={language}
        number={5}
        title={t(language, 'taskpane.report.title')}
        button={t(language, 'taskpane.report.run', { kind })}
        disabled={busy}
        run={run}
        onStart={report}
        outcome={(result) => (
          <>
            <Reported language={language} result={result} />
            <ReportFiles {...context} report={result} />
            <IssueReport {...context} report={result} />
          </>
        )}
      >
        <Field label={t(language, 'taskpane.report.kind')}>
          <RadioGroup
            layout="horizontal"
            value={kind}
            disabled={busy}
            onChange={(_event, { value }) => {
              setKind(kinds.find((each) => each === value)!);
              setLabel('');
            }}
          >
            {kinds.map((each) => (
              <Radio key={each} value={each} label={t(language, `taskpane.report.kind.${each}`)} />
            ))}
          </RadioGroup>
        </Field>
        <Field label={t(language, `taskpane.report.${kind}`)}>
          <Input
            placeholder={kind === 'week' ? '2025-W04' : '2025-01'}
            value={label}
            disabled={busy}
            onChange={(_event, data) => setLabel(data.value)}
          />
        </Field>
      </Step>
      <Reminders {...context} />
    </>
  );
}

function Reported({ language, result }: { language: Language; result: ReportSummary }) {
  const [failure, setFailure] = useState<unknown>();
  const { sheet } = result;
  const open = async (): Promise<void> => {
    setFailure(undefined);
    try {
      await (await import('../actions/goToCell')).goToCell(sheet, 'A1');
    } catch (error) {
      setFailure(error);
    }
  };
  return (
    <>
      <Notice intent="success" text={say(language, reportOutcome(result))} />
      {reportRemarks(result).map((remark) => (
        <Notice key={remark.key} intent="info" text={say(language, remark)} />
      ))}
      {failure !== undefined && <Notice intent="error" text={sentence(language, failure)} />}
      <Button style={{ alignSelf: 'flex-start' }} onClick={() => void open()}>
        {t(language, 'taskpane.report.open', { sheet })}
      </Button>
    </>
  );
}
