import type { AgencyDirectory } from './agencies';
import { dayIn, numberOf, textOf, type SheetRow } from './cells';
import { isRegularLabel } from './task';
import { codeKey } from './codeKey';
import type { Entry, EntryInputKey } from './entry';
import { reportKey } from './entryKey';
import { entryStates } from './entryStates';
import { planOpenWeek, type EntryCells, type TaskCells } from './openWeek';
import type { Day, ReportingWeek } from '../calendar';
import type { Language } from '../messages';

export interface ClosingPlan {
  /** The week's rows as they go to History, silent ones too: silence is counted over weeks. */
  readonly closed: readonly EntryCells[];
  /** The rows of the next week, filled with what {@link carriedKeys} says. */
  readonly next: readonly EntryCells[];
}

/**
 * What of a completed one-off task goes on to the next week: it stays completed, and would be overdue again if its row were blank.
 * Of everything else who reports goes on, and in columns of their own the figures last told: in the officer's cells they would pass
 * for a report and hide silence. A text of last week would be a copied report.
 */
export const carriedKeys = [
  'progress',
  'achieved',
  'completedOn',
  'evidence',
] as const satisfies readonly EntryInputKey[];

/**
 * What closing a week makes of its rows. Rows that name no task of the register are closed with the others.
 * @param weekEnd last day of the week that is closed.
 */
export function planClosing(
  tasks: readonly TaskCells[],
  entries: readonly SheetRow<EntryInputKey>[],
  { label: openWeek, last: weekEnd }: Pick<ReportingWeek, 'label' | 'last'>,
  nextWeek: string,
  agencies: AgencyDirectory,
  language: Language,
): ClosingPlan {
  const state = entryStates.find(({ key }) => key === 'closed')!.label[language];
  const keyOf = ({ code, agency }: EntryCells): string => reportKey(textOf(code), textOf(agency), agencies);
  const before = new Map(entries.map(({ cells }) => [keyOf(cells), cells]));
  const regular = new Set(
    tasks.filter(({ recurrence }) => isRegularLabel(recurrence)).map(({ code }) => codeKey(textOf(code))),
  );
  return {
    closed: entries.map(({ cells }) => ({ ...cells, week: textOf(cells.week) || openWeek, state })),
    next: planOpenWeek(tasks, [], nextWeek, agencies).open.map((cells) => {
      const last = before.get(keyOf(cells));
      if (!last) return cells;
      return {
        ...cells,
        ...carriedOn(last, weekEnd, regular.has(codeKey(textOf(cells.code)))),
        reporter: last.reporter,
      };
    }),
  };
}

/**
 * What a row hands on to the next week, but for who reports.
 * @param weekEnd last day of the row's week.
 * @param isRegular the task is done anew every period.
 */
export function carriedOn(cells: EntryCells, weekEnd: Day, isRegular: boolean): Partial<EntryCells> {
  const isCompleted = dayIn(cells.completedOn) !== undefined && !isRegular;
  const carried = isCompleted ? carriedKeys.map((key) => [key, cells[key]] as const) : [];
  return { ...Object.fromEntries(carried), ...lastTold(cells, weekEnd) };
}

/** The figures that an agency told last: those of the week that is closed, else those that this week had from earlier ones. */
function lastTold(cells: EntryCells, weekEnd: Day): Partial<EntryCells> {
  const { lastProgress, lastAchieved, lastAchievedOn } = cells;
  return {
    lastProgress: numberOf(cells.progress) ?? lastProgress,
    ...(numberOf(cells.achieved) === undefined
      ? { lastAchieved, lastAchievedOn }
      : { lastAchieved: cells.achieved, lastAchievedOn: weekEnd }),
  };
}

/**
 * Tells entries that only repeat a completion which the week before had told already, as those that closing carries on: no report is
 * owed on them any more, unless that day is still to come.
 * @param before entries of the week before.
 * @param weekEnd last day of the week of the entries that are asked about.
 */
export function repeatsCompletion(before: readonly Entry[], weekEnd: Day): (entry: Entry) => boolean {
  const told = new Map<string, Map<string, Day>>();
  for (const { completedOn, agency, code } of before) {
    if (completedOn === undefined || completedOn > weekEnd) continue;
    let ofAgency = told.get(agency);
    if (!ofAgency) told.set(agency, (ofAgency = new Map()));
    ofAgency.set(code, completedOn);
  }
  return ({ completedOn, agency, code }) =>
    completedOn !== undefined && told.get(agency)?.get(code) === completedOn;
}
