import { Button, Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import { reportOutcome, reportRemarks } from '../../actions/reportOutcome';
import type { ReportSummary } from '../../actions/types';
import { say, t, type Language } from '../../messages';
import { Failure } from '../shell/Failure';
import { goTo } from '../shell/goTo';
import { useKept } from '../shell/kept';
import { NeedsRegister } from '../shell/NeedsRegister';
import { useField, type ViewContext } from '../shell/pane';
import { useRun } from '../shell/useRun';
import { Notice, Step } from '../Step';
import { Undoing } from '../Undoing';
import { today } from '../surroundings';
import { IssueReport } from './IssueReport';
import { Reminders } from './Reminders';
import { ReportFiles } from './ReportFiles';

const kinds = ['week', 'month'] as const;
type Kind = (typeof kinds)[number];

/** The report of a week or a month, on a sheet of its own, as files, issued; reminders to the agencies. */
export const ReportView = (context: ViewContext) => (
  <NeedsRegister {...context}>
    <PeriodReport {...context} />
    <Reminders {...context} />
  </NeedsRegister>
);

function PeriodReport(context: ViewContext) {
  const { language, busy } = context;
  const [kind, setKind] = useKept<Kind>('report kind', 'week');
  const [label, setLabel] = useField('report period');
  const run = useRun<ReportSummary>('report');
  const report = (): void =>
    run.start(async (options) => {
      const { compileReport } = await import('../../actions/compileReport');
      const text = label.trim();
      const period = kind === 'week' ? { week: text || undefined } : { month: text };
      return compileReport({ ...options, today: today(), ...period });
    });
  return (
    <>
      <Step
        language={language}
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
      <Undoing language={language} busy={busy} name="report" />
    </>
  );
}

function Reported({ language, result }: { language: Language; result: ReportSummary }) {
  const [failure, setFailure] = useState<unknown>();
  const { sheet } = result;
  const open = async (): Promise<void> => setFailure(await goTo(sheet));
  return (
    <>
      <Notice intent="success" text={say(language, reportOutcome(result))} />
      {reportRemarks(result).map((remark) => (
        <Notice key={remark.key} intent="info" text={say(language, remark)} />
      ))}
      {failure !== undefined && <Failure language={language} error={failure} />}
      <Button style={{ alignSelf: 'flex-start' }} onClick={() => void open()}>
        {t(language, 'taskpane.report.open', { sheet })}
      </Button>
    </>
  );
}
