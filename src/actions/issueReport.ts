import { partsOf, toDayMonthYear, type Day } from '../calendar';
import { t, UserError } from '../messages';
import { logSteps } from '../register';
import { numberOfReport, placeAndDate } from '../reporting/document';
import {
  changeWithLog,
  issueOf,
  recordBack,
  recordsChange,
  excelPlan,
  excelRun,
  readIssueCells,
  readRegister,
  readVersions,
  throwIfCancelled,
} from '../workbook';
import { periodOf, reportSheetName, type PeriodChoice } from './prepareReport';
import { refuseForm } from './refuseForm';
import type { ActionOptions } from './types';
import { undoOf } from './undo';

export interface IssueOptions extends ActionOptions, PeriodChoice {
  /** Who issues it. */
  readonly by: string;
  /** `12`, or with its symbol `12/BC-TCTĐA06`. */
  readonly number: string;
  /** The day that the report bears; default today. */
  readonly day?: Day;
  readonly today: Day;
}

export interface IssueSummary {
  readonly sheet: string;
  readonly period: string;
  /** With its symbol. */
  readonly number: string;
  readonly day: Day;
}

/**
 * Issues the latest version of a period's report: it bears number and day, is locked and stays as it is; what its figures
 * were is kept, so that a later version tells what differs.
 * @throws UserError without a name or number, for a day before the period, if there is no report to issue or it is issued already, if the number is taken,
 *   or if Excel refuses; the report is then a draft as before.
 */
export async function issueReport(options: IssueOptions): Promise<IssueSummary> {
  const { by, today, onProgress, signal, dryRun, onUndoable, day = today } = options;
  if (by.trim() === '') throw new UserError({ key: 'actions.error.who' });
  if (!/^\d+\s*(\/|$)/.test(options.number.trim()))
    throw new UserError({ key: 'actions.error.reportNumber' });
  onProgress?.({ step: { key: 'actions.step.register' }, done: 0, total: 2 });
  const { settings, language, form } = await excelPlan(readRegister);
  refuseForm({ form });
  const asked = periodOf(options, settings);
  const period = asked.label;
  if (day < asked.first)
    throw new UserError({
      key: 'actions.error.issueDay',
      params: { day: toDayMonthYear(day), period, first: toDayMonthYear(asked.first) },
    });
  const base = reportSheetName(asked, language);
  const { versions, cells } = await excelRun(async (context) => {
    const versions = await readVersions(context, base);
    const { latest } = versions;
    return { versions, cells: latest === undefined ? undefined : await readIssueCells(context, latest) };
  });
  const { latest: sheet, records, isIssued } = versions;
  const record = records.find((each) => each.sheet === sheet);
  if (sheet === undefined || cells === undefined || record === undefined)
    throw new UserError({ key: 'actions.error.noReport', params: { period } });
  if (isIssued)
    throw new UserError({
      key: 'actions.error.issuedBefore',
      params: { sheet, number: record.issue?.number ?? '?', day: dayText(record.issue?.day) },
    });
  const number = numberOfReport(options.number, settings.reportSymbol);
  // Numbers begin anew every year.
  const { year } = partsOf(day);
  const taken = records.find(({ issue }) => issue?.number === number && partsOf(issue.day).year === year);
  if (taken)
    throw new UserError({ key: 'actions.error.numberTaken', params: { number, sheet: taken.sheet } });
  throwIfCancelled(signal);
  onProgress?.({ step: { key: 'actions.step.writing' }, done: 1, total: 2 });
  const summary = { sheet, period, number, day };
  if (dryRun) return summary;

  const issued = { ...record, issue: { number, by: by.trim(), day } };
  const next = records.map((each) => (each === record ? issued : each));
  const newCells = {
    number: t(language, 'reportSheet.numberGiven', { number }),
    placeAndDate: placeAndDate(settings.place, day, language),
  };
  const undo = await changeWithLog({
    language,
    writes: [],
    rows: [],
    log: [
      {
        day: today,
        by: by.trim(),
        step: logSteps.issue[language],
        week: period,
        code: '',
        agency: '',
        column: '',
        old: '',
        new: number,
        reason: sheet,
      },
    ],
    also: issueOf(sheet, { before: cells, after: newCells }, recordsChange(records, next)),
  });
  onUndoable?.(undoOf({ key: 'actions.undo.issue', params: { number } }, recordBack(records, issued), undo));
  onProgress?.({ step: { key: 'actions.step.writing' }, done: 2, total: 2 });
  return summary;
}

const dayText = (day: Day | undefined): string => (day === undefined ? '?' : toDayMonthYear(day));
