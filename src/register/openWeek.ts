import type { AgencyDirectory } from './agencies';
import type { CellValue } from './cells';
import { textOf } from './cells';
import type { EntryInputKey } from './entry';
import { reportKey } from './entryKey';
import type { TaskInputKey } from './taskColumns';

export type TaskCells = Readonly<Record<TaskInputKey, CellValue>>;
export type EntryCells = Readonly<Record<EntryInputKey, CellValue>>;

/** The rows of table `Entries` for the open week, and those of every other week for `History`. */
export interface WeekPlan {
  readonly open: readonly EntryCells[];
  readonly others: readonly EntryCells[];
}

/** The agencies that report on a task: the lead agency, or every agency that a collective name stands for. */
export function reportingAgencies(leadAgency: string, agencies: AgencyDirectory): readonly string[] {
  const members = agencies.members(leadAgency);
  return members.length > 0 ? members : [agencies.find(leadAgency) ?? leadAgency];
}

/**
 * Lays out the weekly entry sheet: one row for each task and reporting agency, in the order of the register, filled
 * with what the source already reports for the week. An entry that fits no such row (unknown task or agency, a second
 * entry of the same agency) is not dropped: it follows at the end, where the checks find it.
 * @param openWeek ISO 8601 label of the open week; entries without a week belong to it; those of other weeks, later ones
 *   too, are kept apart, or they would be counted in it.
 */
export function planOpenWeek(
  tasks: readonly TaskCells[],
  entries: readonly EntryCells[],
  openWeek: string,
  agencies: AgencyDirectory,
): WeekPlan {
  const others: EntryCells[] = [];
  const given = new Map<string, EntryCells[]>();
  for (const entry of entries) {
    const week = textOf(entry.week) || openWeek;
    const agency = agencies.find(textOf(entry.agency)) ?? textOf(entry.agency);
    const placed = { ...entry, week, agency };
    if (week !== openWeek) {
      others.push(placed);
      continue;
    }
    const key = reportKey(textOf(entry.code), agency, agencies);
    given.set(key, [...(given.get(key) ?? []), placed]);
  }
  const open: EntryCells[] = [];
  for (const task of tasks) {
    for (const agency of reportingAgencies(textOf(task.leadAgency), agencies)) {
      const key = reportKey(textOf(task.code), agency, agencies);
      const [first, ...more] = given.get(key) ?? [];
      open.push({ ...(first ?? blankEntry(openWeek, task, agency)), task: task.task });
      if (more.length > 0) given.set(key, more);
      else given.delete(key);
    }
  }
  for (const left of given.values()) open.push(...left);
  return { open, others };
}

function blankEntry(week: string, task: TaskCells, agency: string): EntryCells {
  return {
    week,
    code: task.code,
    task: task.task,
    agency,
    progress: '',
    achieved: '',
    completedOn: '',
    causeGroup: '',
    cause: '',
    proposal: '',
    nextStep: '',
    reporter: '',
    nothingToReport: '',
    evidence: '',
    state: '',
    remark: '',
    lastProgress: '',
    lastAchieved: '',
    lastAchievedOn: '',
  };
}
