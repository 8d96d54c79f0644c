import type { Day } from '../calendar';
import type { Language, Localized } from '../messages';
import { dayIn, textOf, type CellValue, type SheetRow } from './cells';
import { entrySteps } from './lifecycle';
import type { LogKey } from './logColumns';
import { plain } from './wording';

/**
 * What the change log tells of, by the words in its Step column: every move of an entry, forms and returns, closing, correcting,
 * issuing, and undoing one of them.
 */
export const logSteps = {
  submit: entrySteps.submit.label,
  accept: entrySteps.accept.label,
  return: entrySteps.return.label,
  reopen: entrySteps.reopen.label,
  distribute: { vi: 'Phát phiếu', en: 'Send out form' },
  close: { vi: 'Khóa tuần', en: 'Close week' },
  correct: { vi: 'Sửa tuần đã khóa', en: 'Correct closed week' },
  follow: { vi: 'Sửa theo tuần trước', en: 'Follow correction' },
  collect: { vi: 'Thu phiếu', en: 'Collect return' },
  resolve: { vi: 'Xử lý xung đột', en: 'Resolve conflict' },
  issue: { vi: 'Ban hành báo cáo', en: 'Issue report' },
  undo: { vi: 'Hoàn tác', en: 'Undo' },
} as const satisfies Record<string, Localized>;
export type LogStepKey = keyof typeof logSteps;

/** The row that tells of taking back what another row tells of; that one stays. */
export const undone = (
  row: Readonly<Record<LogKey, CellValue>>,
  day: Day,
  language: Language,
): Readonly<Record<LogKey, CellValue>> => ({
  ...row,
  day,
  step: logSteps.undo[language],
  old: row.new,
  new: row.old,
  reason: row.step,
});

const byWording = new Map<string, LogStepKey>(
  (Object.keys(logSteps) as LogStepKey[]).flatMap((key) =>
    [logSteps[key].vi, logSteps[key].en].map((text) => [plain(text), key] as const),
  ),
);

/** A row of the change log. */
export interface LogEntry {
  /** 1-based row of the Change log sheet. */
  readonly row: number;
  readonly day?: Day;
  readonly by: string;
  /** Absent for words that name no step. */
  readonly step?: LogStepKey;
  readonly week: string;
  readonly code: string;
  readonly agency: string;
  readonly column: string;
  readonly old: string;
  readonly new: string;
  readonly reason: string;
}

export const parseLogEntry = ({ row, cells }: SheetRow<LogKey>): LogEntry => ({
  row,
  day: dayIn(cells.day),
  by: textOf(cells.by),
  step: byWording.get(plain(textOf(cells.step))),
  week: textOf(cells.week),
  code: textOf(cells.code),
  agency: textOf(cells.agency),
  column: textOf(cells.column),
  old: textOf(cells.old),
  new: textOf(cells.new),
  reason: textOf(cells.reason),
});

/** A log without what was taken back, and without the taking back. */
export function withoutUndone(log: readonly LogEntry[]): LogEntry[] {
  const stands: LogEntry[] = [];
  for (const entry of log) {
    if (entry.step !== 'undo') {
      stands.push(entry);
      continue;
    }
    const step = byWording.get(plain(entry.reason));
    const isTaken = (each: LogEntry): boolean =>
      each.step === step &&
      (['week', 'code', 'agency', 'column'] as const).every((key) => each[key] === entry[key]) &&
      each.old === entry.new &&
      each.new === entry.old;
    const at = stands.findLastIndex(isTaken);
    if (at >= 0) stands.splice(at, 1);
  }
  return stands;
}
