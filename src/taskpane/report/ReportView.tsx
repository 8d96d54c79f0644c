import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReportSummary } from '../../actions/types';
import { toDayMonthYear } from '../../calendar';
import { t, type Language } from '../../messages';
import type { ViewContext } from '../shell/pane';
import { Notice, Step } from '../Step';
import { today } from '../surroundings';
import { Failure } from '../shell/Failure';
import { goTo } from '../shell/goTo';
import { NeedsRegister } from '../shell/NeedsRegister';
import { useField } from '../shell/pane';
import { useRun } from '../shell/useRun';

/** The weekly report on a sheet of its own. */
export const ReportView = (context: ViewContext) => (
  <NeedsRegister {...context}>
    <WeeklyReport {...context} />
  </NeedsRegister>
);

function WeeklyReport({ language, busy }: ViewContext) {
  const [week, setWeek] = useField('report week');
  const run = useRun<ReportSummary>('report');
  const report = (): void =>
    run.start(async (options) => {
      const { compileReport } = await import('../../actions/compileReport');
      return compileReport({ ...options, today: today(), week: week.trim() || undefined });
    });
  return (
    <Step
      language={language}
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
  const open = async (): Promise<void> => setFailure(await goTo(sheet));
  return (
    <>
      <Notice intent="success" text={t(language, 'taskpane.report.done', { ...counts, ...days })} />
      {failure !== undefined && <Failure language={language} error={failure} />}
      <Button style={{ alignSelf: 'flex-start' }} onClick={() => void open()}>
        {t(language, 'taskpane.report.open', { sheet })}
      </Button>
    </>
  );
}
