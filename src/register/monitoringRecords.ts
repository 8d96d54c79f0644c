import type { Day, WorkingCalendar } from '../calendar';
import { dayIn, isBlank, numberOf, textOf, type SheetRow } from './cells';
import { codeKey } from './codeKey';
import type { DeadlineMoveKey, HolidayKey, MilestoneKey, PastStateKey } from './monitoringColumns';

/** A share of a task that is planned to be done by a day. */
export interface Milestone {
  readonly code: string;
  readonly day: Day;
  /** Cumulative, 0 to 1. */
  readonly share: number;
}

/** How a task stood on the last day of a closed week; texts are labels in the workbook's language. */
export interface PastState {
  readonly week: string;
  readonly weekEnd: Day;
  readonly code: string;
  readonly status: string;
  readonly attention: string;
  readonly progress?: number;
  readonly spi?: number;
  readonly daysLate?: number;
  readonly deadline?: Day;
}

/** One time that a task's deadline was moved. */
export interface DeadlineMove {
  readonly code: string;
  readonly from: Day;
  readonly to: Day;
  readonly week: string;
  readonly noticed?: Day;
}

/** Rows that name no task, day or share are left out: a rule finds them. */
export const parseMilestones = (rows: readonly SheetRow<MilestoneKey>[]): Milestone[] =>
  rows.flatMap(({ cells }) => {
    const [code, day, share] = [textOf(cells.code), dayIn(cells.day), numberOf(cells.share)];
    return code === '' || day === undefined || share === undefined || share < 0 ? [] : [{ code, day, share }];
  });

export const parsePastStates = (rows: readonly SheetRow<PastStateKey>[]): PastState[] =>
  rows.flatMap(({ cells }) => {
    const [code, weekEnd] = [textOf(cells.code), dayIn(cells.weekEnd)];
    if (code === '' || weekEnd === undefined) return [];
    return {
      week: textOf(cells.week),
      weekEnd,
      code,
      status: textOf(cells.status),
      attention: textOf(cells.attention),
      progress: numberOf(cells.progress),
      spi: numberOf(cells.spi),
      daysLate: numberOf(cells.daysLate),
      deadline: dayIn(cells.deadline),
    };
  });

export const parseDeadlineMoves = (rows: readonly SheetRow<DeadlineMoveKey>[]): DeadlineMove[] =>
  rows.flatMap(({ cells }) => {
    const [code, from, to] = [textOf(cells.code), dayIn(cells.from), dayIn(cells.to)];
    if (code === '' || from === undefined || to === undefined) return [];
    return { code, from, to, week: textOf(cells.week), noticed: dayIn(cells.noticed) };
  });

export function parseHolidays(rows: readonly SheetRow<HolidayKey>[]): WorkingCalendar {
  const daysOff: Day[] = [];
  const workedDays: Day[] = [];
  for (const { cells } of rows) {
    const day = dayIn(cells.day);
    if (day !== undefined) (isBlank(cells.instead) ? daysOff : workedDays).push(day);
  }
  return { daysOff, workedDays };
}

/** Records by the {@link codeKey} of their task, in their order. */
export function byTask<T extends { readonly code: string }>(
  records: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const record of records) {
    const key = codeKey(record.code);
    const group = groups.get(key);
    if (group) group.push(record);
    else groups.set(key, [record]);
  }
  return groups;
}
