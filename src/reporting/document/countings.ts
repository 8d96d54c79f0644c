import { t, type Language } from '../../messages';
import { attentionLabel, statusLabel } from '../../monitoring';
import type { CellValue } from '../../register';
import { isCounted } from '../counts';
import {
  countKeys,
  type CauseTotals,
  type CountedCause,
  type CountedReport,
  type CountedTask,
  type CountKey,
  type ReportCounts,
} from '../types';
import { nameOf } from '../wording';
import { agencyOrNone, causeGroupOrNone, leaderOrNone } from './countCell';
import type { Counting } from './rowLists';
import { cutMark } from './textSize';

/** Of a task or a cause, in characters: enough to know it by; the register has the whole. */
const longestText = 120;
const short = (text: string): string =>
  text.length > longestText ? text.slice(0, longestText - cutMark.length) + cutMark : text;

/** The status of a task, and that it is of low efficiency besides. */
const statusText = (
  { status, attention }: Pick<CountedTask, 'status' | 'attention'>,
  language: Language,
): string =>
  [
    ...new Set([
      statusLabel({ status }, language),
      ...(attention ? [attentionLabel(attention, language)] : []),
    ]),
  ].join('; ');

/** Each row is made once, however many lists hold it. */
function once<T extends object>(cells: (row: T) => readonly CellValue[]): (row: T) => readonly CellValue[] {
  const made = new Map<T, readonly CellValue[]>();
  return (row) => {
    const known = made.get(row) ?? cells(row);
    made.set(row, known);
    return known;
  };
}

export const taskCounting = (language: Language): Counting<CountedTask, CountKey> => ({
  together: countKeys.filter((key) => key !== 'lowEfficiency'),
  apart: { count: 'lowEfficiency', label: attentionLabel('lowEfficiency', language) },
  holds: isCounted,
  cells: once((task) => [
    nameOf(task, language),
    short(task.title),
    agencyOrNone(task.leadAgency, language),
    leaderOrNone(task.leader, language),
    task.deadline ?? task.deadlineText,
    statusText(task, language),
    task.daysLate ?? '',
    task.spi ?? '',
  ]),
});

/** The numbers of reports that tables show. */
export const reportCounts = [
  'expected',
  'received',
  'onTime',
  'late',
  'nothingToReport',
  'missing',
] as const satisfies readonly (keyof ReportCounts)[];
type ReportCount = (typeof reportCounts)[number];

function isCountedReport({ outcome, nothingToReport }: CountedReport, count: ReportCount): boolean {
  switch (count) {
    case 'expected':
      return true;
    case 'received':
      return outcome !== 'missing';
    case 'nothingToReport':
      return nothingToReport;
    default:
      return outcome === count;
  }
}

export const reportCounting = (language: Language): Counting<CountedReport, ReportCount> => ({
  together: reportCounts.filter((count) => count !== 'nothingToReport'),
  apart: { count: 'nothingToReport', label: t(language, 'reportSheet.reports.nothingToReport') },
  holds: isCountedReport,
  cells: once((report) => [
    nameOf(report, language),
    short(report.title),
    agencyOrNone(report.agency, language),
    report.week,
    report.submittedOn ?? '',
    [
      t(language, `reportSheet.reports.${report.outcome}`),
      ...(report.nothingToReport ? [t(language, 'reportSheet.reports.nothingToReport')] : []),
    ].join('; '),
    '',
    '',
  ]),
});

/** The numbers of causes that tables show. */
export type CauseCount = keyof Pick<CauseTotals, 'statements' | 'aboutLateOrLow'>;

export const causeCounting = (language: Language): Counting<CountedCause, CauseCount> => ({
  together: ['statements', 'aboutLateOrLow'],
  holds: ({ isPressing }, count) => count === 'statements' || isPressing,
  cells: once((cause) => [
    nameOf(cause, language),
    short(cause.text),
    agencyOrNone(cause.agency, language),
    causeGroupOrNone(cause.group, language),
    cause.deadline ?? '',
    statusText(cause, language),
    cause.daysLate ?? '',
    cause.spi ?? '',
  ]),
});
