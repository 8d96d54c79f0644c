import type { CollectedWeek } from '../collection';
import { rejectedColumns, tableNames, type CellValue } from '../register';
import { appendGrowth } from './appendGrowth';
import { cellsAt, type TakeBack } from './change';
import type { LogRow } from './changeLog';
import type { CellWrite } from './changeRuns';
import { changeWithLog } from './changeWithLog';
import { collectedChange, type KeptCollected } from './collectedRecord';
import { officerColumns, rowAnchors } from './moveEntries';
import type { RegisterSnapshot } from './readRegister';
import { setText } from './xmlPart';

/** What collecting returns, or choosing between them, writes. */
export interface CollectedWrites {
  readonly writes: readonly CellWrite[];
  /** 1-based rows of entries that are locked from now on, and those that officers may write in again. */
  readonly locked: readonly number[];
  readonly opened: readonly number[];
  readonly log: readonly LogRow[];
  /** Rows of returns that fit nowhere, for table RowsNotLoaded. */
  readonly rejected: readonly Readonly<Record<string, CellValue>>[];
  readonly before: KeptCollected;
  readonly after: CollectedWeek;
}

/**
 * Writes values, states and locks of entries, says so in the change log, lists what was not taken, and keeps what was collected: all of
 * it, or nothing. A number of syncs that does not grow with the returns, but for one per chunk of cells.
 * @returns how it is taken back, which is logged too.
 * @throws UserError if a sheet is protected with a password, or Excel refuses.
 */
export function writeCollection(
  snapshot: RegisterSnapshot,
  { writes, locked, opened, log, rejected, before, after }: CollectedWrites,
): Promise<TakeBack> {
  const { entries: site, language } = snapshot;
  const columns = officerColumns(site);
  const collected = collectedChange(before, after);
  const touched = writes.filter(({ sheet }) => sheet === site.sheet).map(({ row }) => row);
  return changeWithLog({
    language,
    writes,
    rows: rowAnchors(snapshot, [...new Set(touched)]),
    log,
    growth:
      rejected.length === 0
        ? undefined
        : (context) =>
            appendGrowth(
              context,
              { table: tableNames.rejected, columns: rejectedColumns, rows: rejected, formulas: {} },
              language,
            ),
    also: {
      write: (context) => {
        for (const [rows, isLocked] of [
          [locked, true],
          [opened, false],
        ] as const)
          for (const range of cellsAt(context, site.sheet, rows, columns))
            range.format.protection.locked = isLocked;
        if (collected) setText(context, collected.part, collected);
      },
      before: {
        texts: collected ? [collected] : [],
        locks: [
          { sheet: site.sheet, rows: locked, columns, locked: false },
          { sheet: site.sheet, rows: opened, columns, locked: true },
        ],
      },
    },
  });
}
