import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReportSummary } from '../actions/types';
import { toDayMonthYear } from '../calendar';
import { t, type Language } from '../messages';
import type { StepContext } from './App';
import { Notice, Step } from './Step';
import { today } from './surroundings';
import { sentence, useRun } from './useRun';

/** Step 5: the weekly report on a sheet of its own. */
export function ReportStep({ language, busy, onRunning }: StepContext) {
  const [week, setWeek] = useState('');
  const run = useRun<ReportSummary>(onRunning);
  const report = (): void =>
    void run.start(async (options) => {
      const { compileReport } = await import('../actions/compileReport');
      return compileReport({ ...options, today: today(), week: week.trim() || undefined });
    });
  return (
    <Step
      language={language}
      number={5}
      title={t(language, 'taskpane.report.title')}
      button={t(language, 'taskpane.report.run')}
      disabled={busy}
      run={run}
      onStart={report}
      outcome={(result) => <Reported language={language} result={result} />}
    >
      <Field label={t(language, 'taskpane.report.week')}>
        <Input
          placeholder="2025-W04"
          value={week}
          disabled={busy}
          onChange={(_event, data) => setWeek(data.value)}
        />
      </Field>
    </Step>
  );
}

function Reported({ language, result }: { language: Language; result: ReportSummary }) {
  const [failure, setFailure] = useState<unknown>();
  const { sheet, from, to, week, overdue, lowEfficiency, dueNext, notReported } = result;
  const counts = { week, overdue, lowEfficiency, dueNext, notReported };
  const days = { from: toDayMonthYear(from), to: toDayMonthYear(to) };
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
      <Notice intent="success" text={t(language, 'taskpane.report.done', { ...counts, ...days })} />
      {failure !== undefined && <Notice intent="error" text={sentence(language, failure)} />}
      <Button style={{ alignSelf: 'flex-start' }} onClick={() => void open()}>
        {t(language, 'taskpane.report.open', { sheet })}
      </Button>
    </>
  );
}
