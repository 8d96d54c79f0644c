import type { Language } from '../messages';
import { undone } from '../register';
import {
  lookBack,
  makeChange,
  rowId,
  takeBackChange,
  type Before,
  type Change,
  type Look,
  type TakeBack,
} from './change';
import { anchorsOf, blocksOf, readRuns, runsOf, writeRun, type CellWrite } from './changeRuns';
import { logGrowth, type LogRow } from './changeLog';
import { excelRun } from './excelRun';
import { addedRows, growTable } from './tableGrowth';

export interface LoggedChange {
  readonly language: Language;
  readonly writes: readonly CellWrite[];
  /** What tells the rows that are written to from others: their cells that stay. */
  readonly rows: readonly CellWrite[];
  /** One for each row that is written to, in their order, or one for all. */
  readonly log: readonly LogRow[];
  /** What else changes with it, and what puts that back; texts are for the caller to take back later. */
  readonly also?: {
    readonly write: (context: Excel.RequestContext) => void;
    readonly before: Pick<Before, 'locks' | 'drafts' | 'texts'>;
  };
}

/**
 * Changes cells and says so in the change log: both, or neither. A constant number of syncs.
 * @returns how it is taken back, which is logged too.
 * @throws UserError if a sheet is protected with a password, or Excel refuses.
 */
export async function changeWithLog({ language, writes, rows, log, also }: LoggedChange): Promise<TakeBack> {
  const { found, growth } = await excelRun(async (context) => ({
    found: await readRuns(context, runsOf(writes)),
    growth: await logGrowth(context, log, language),
  }));
  const before: Before = {
    blocks: blocksOf(found),
    anchors: anchorsOf(rows),
    wholeRows: true,
    locks: also?.before.locks,
    drafts: also?.before.drafts,
  };
  await makeChange({
    before: { ...before, texts: also?.before.texts, added: [addedRows(growth)] },
    write: async (context) => {
      for (const { run } of found) writeRun(context, run);
      also?.write(context);
      await growTable(context, growth, language);
    },
  });
  const places = [...new Set(writes.map(({ sheet, row }) => rowId(sheet, row)))];
  return {
    lost: () => Promise.resolve([]),
    // A row in which somebody has changed something since is left, and so is what was logged of it.
    takeBack: async ({ today }) => {
      const look = await lookBack(before);
      const still = rowsAsWritten(before, look);
      const taken = places.length === 0 ? log : log.filter((_, i) => still.has(places[i]!));
      const rows = taken.map((row) => undone(row, today, language));
      await takeBackChange(before, false, await logging(rows, language));
      return look.changed;
    },
  };
}

/** The rows that still are as the change left them. */
export const rowsAsWritten = ({ blocks = [] }: Before, look: Look): ReadonlySet<string> =>
  new Set(
    blocks
      .flatMap(({ sheet, top }, i) =>
        look.blocks[i]!.flatMap((line, r) => (line.includes('after') ? [rowId(sheet, top + r)] : [])),
      )
      .filter((id) => !look.leftRows.has(id)),
  );

/** What puts rows under the change log; undefined for none. */
export async function logging(rows: readonly LogRow[], language: Language): Promise<Change | undefined> {
  if (rows.length === 0) return undefined;
  const growth = await excelRun((context) => logGrowth(context, rows, language));
  return {
    before: { added: [addedRows(growth)] },
    write: (context) => growTable(context, growth, language),
  };
}
