import type { Day, Moment } from '../calendar';
import type { Language, Message } from '../messages';
import { countKeys, type Counts, type EndedPeriod, type Report, type TaskRef } from './types';
import { groupNumbersOf, numberDifferences, type GroupNumbers } from './groupNumbers';
import { nameOf, nameOfEnded } from './wording';

/** The lists of a report whose entries are told apart by name. */
const listKeys = [
  'overdue',
  'lowEfficiency',
  'targetsMissed',
  'targetsNotTold',
  'dueNext',
  'missing',
] as const;
type ListKey = (typeof listKeys)[number];

/** What a report says in numbers, kept when it is issued, so that a later version can tell what differs. */
export interface ReportFigures {
  readonly asOf: Day;
  readonly fingerprint: string;
  /** Of all that the report says in its sections. */
  readonly print: string;
  /** By group and listed task. */
  readonly numbers: GroupNumbers;
  readonly counts: Counts;
  readonly expectedReports: number;
  readonly receivedReports: number;
  /** Periods of regular tasks. */
  readonly targetsMet: number;
  /** Codes of tasks, with the figures of periods that are over, for these come from weeks before; of `missing`, names of agencies. */
  readonly lists: Readonly<Record<ListKey, readonly string[]>>;
}

/** How a report left the house. */
export interface Issue {
  /** Number and symbol, e.g. `12/BC-TCTĐA06`. */
  readonly number: string;
  readonly by: string;
  readonly day: Day;
}

/** What the workbook keeps of a report that was compiled; those without an issue are drafts. */
export interface ReportRecord {
  /** Label of the period, e.g. `2025-W04`. */
  readonly period: string;
  /** Name of its sheet. */
  readonly sheet: string;
  readonly figures: ReportFigures;
  readonly compiled: Moment;
  readonly issue?: Issue;
}

/** @param print of the whole content, which no list of numbers can stand for. */
export function figuresOf(
  report: Report,
  { fingerprint, print }: Pick<ReportFigures, 'fingerprint' | 'print'>,
  language: Language,
): ReportFigures {
  const names = (tasks: readonly TaskRef[]): string[] => tasks.map((task) => nameOf(task, language));
  const periods = (ended: readonly EndedPeriod[]): string[] =>
    ended.map((period) => nameOfEnded(period, language));
  return {
    asOf: report.asOf,
    fingerprint,
    print,
    counts: report.total,
    numbers: groupNumbersOf(report, language),
    expectedReports: report.reports.expected,
    receivedReports: report.reports.received,
    targetsMet: report.endedPeriods.met,
    lists: {
      overdue: names(report.overdue),
      lowEfficiency: names(report.lowEfficiency),
      targetsMissed: periods(report.endedPeriods.missed),
      targetsNotTold: periods(report.endedPeriods.notTold),
      dueNext: names(report.dueNext),
      missing: report.reporting.filter(({ missing }) => missing.length > 0).map(({ agency }) => agency),
    },
  };
}

const namesShown = 20;

/** What the figures of a new version say otherwise than those of the report that was issued; none if all are the same. */
export function differencesFrom(issued: ReportFigures, now: ReportFigures, language: Language): Message[] {
  const changed = (key: Message['key'], before: number, after: number, of: string): Message[] =>
    before === after ? [] : [{ key, params: { of, before, after } }];
  const told = [
    ...countKeys.flatMap((key) =>
      changed('reporting.difference.count', issued.counts[key], now.counts[key], key),
    ),
    ...changed('reporting.difference.reports', issued.receivedReports, now.receivedReports, 'received'),
    ...changed('reporting.difference.reports', issued.expectedReports, now.expectedReports, 'expected'),
    ...changed('reporting.difference.targetsMet', issued.targetsMet, now.targetsMet, 'met'),
    ...listKeys.flatMap((key) => listDifference(key, issued.lists[key], now.lists[key])),
    ...numberDifferences(issued.numbers, now.numbers, language),
  ];
  // "No difference" is said of the whole content alone, never of the numbers that happen to be compared.
  const isSilent = told.length === 0 && issued.print !== now.print;
  return isSilent ? [{ key: 'reporting.difference.words' }] : told;
}

function listDifference(list: ListKey, before: readonly string[], after: readonly string[]): Message[] {
  const added = without(after, before);
  const removed = without(before, after);
  const told = (key: Message['key'], names: readonly string[]): Message[] =>
    names.length === 0
      ? []
      : [
          {
            key,
            params: {
              list,
              count: names.length,
              names: names.slice(0, namesShown).join(', '),
              more: Math.max(names.length - namesShown, 0),
            },
          },
        ];
  return [...told('reporting.difference.added', added), ...told('reporting.difference.removed', removed)];
}

function without(names: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others);
  return names.filter((name) => !known.has(name));
}

/** Records as the workbook keeps them. */
export const recordsToText = (reports: readonly ReportRecord[]): string =>
  JSON.stringify({ version: 1, reports });

/** What {@link recordsToText} gave; undefined for a text that is none, or of a newer version. */
export function recordsFromText(text: string): readonly ReportRecord[] | undefined {
  try {
    const { version, reports } = JSON.parse(text) as { version?: unknown; reports?: unknown };
    return version === 1 && Array.isArray(reports) && reports.every(isRecord) ? reports : undefined;
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is ReportRecord => {
  const { period, sheet, figures, compiled, issue } = (value ?? {}) as Partial<ReportRecord>;
  const isIssue = issue === undefined || (typeof issue.number === 'string' && typeof issue.day === 'number');
  return (
    typeof period === 'string' &&
    typeof sheet === 'string' &&
    typeof compiled === 'number' &&
    isIssue &&
    typeof figures?.counts === 'object' &&
    typeof figures.numbers === 'object' &&
    typeof figures.lists === 'object'
  );
};
