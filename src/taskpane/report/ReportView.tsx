import { Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import { reportOutcome, reportRemarks } from '../../actions/reportOutcome';
import type { ReportSummary } from '../../actions/types';
import { say, t, type Language } from '../../messages';
import { NeedsRegister } from '../shell/NeedsRegister';
import type { ViewContext } from '../shell/pane';
import { useRun } from '../shell/useRun';
import { Notice, Step } from '../Step';
import { Undoing } from '../Undoing';
import { today } from '../surroundings';
import { choiceOf, kinds, usePeriod } from './period';
import { Reminders } from './Reminders';
import { Versions } from './Versions';

/** What compiling gave; the ribbon's button gives no previews. */
interface Compiled extends ReportSummary {
  /** Nothing was written. */
  readonly isPreview?: boolean;
}

/** The report of a week or a month, on a sheet of its own, its versions as files, issued; reminders to the agencies. */
export const ReportView = (context: ViewContext) => (
  <NeedsRegister {...context}>
    <PeriodReport {...context} />
    <Versions {...context} />
    <Reminders {...context} />
  </NeedsRegister>
);

function PeriodReport({ language, busy }: ViewContext) {
  const { kind, setKind, label, setLabel } = usePeriod();
  const run = useRun<Compiled>('report');
  const report = (isPreview: boolean): void =>
    run.start(async (options) => {
      const { compileReport } = await import('../../actions/compileReport');
      const choice = choiceOf(kind, label);
      return {
        ...(await compileReport({ ...options, ...choice, today: today(), dryRun: isPreview })),
        isPreview,
      };
    });
  return (
    <>
      <Step
        language={language}
        title={t(language, 'taskpane.report.title')}
        button={t(language, 'taskpane.report.run', { kind })}
        disabled={busy}
        run={run}
        onStart={() => report(false)}
        preview={{ button: t(language, 'taskpane.report.preview'), onStart: () => report(true) }}
        outcome={(result) => <Reported language={language} result={result} />}
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

function Reported({ language, result }: { readonly language: Language; readonly result: Compiled }) {
  const { sheet, isPreview = false, revises } = result;
  const told = say(language, reportOutcome(result));
  return (
    <>
      <Notice
        intent={isPreview ? 'info' : 'success'}
        text={isPreview ? [t(language, 'taskpane.report.previewed', { sheet }), told] : told}
      />
      {reportRemarks(result).map((remark) => (
        <Notice key={remark.key} intent="info" text={say(language, remark)} />
      ))}
      {isPreview && revises && revises.differences.length > 0 && (
        <Notice intent="info" text={revises.differences} />
      )}
    </>
  );
}
