import { readAreas } from './change';

/** What the cells of a sheet hold, row by row, for comparing: 1-based rows that hold nothing are absent. */
export type SheetPrint = ReadonlyMap<number, string>;

/** Two syncs, and one more per 40,000 cells. A sheet that is not there holds nothing. */
export async function printOfSheet(context: Excel.RequestContext, name: string): Promise<SheetPrint> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  const used = sheet.getUsedRangeOrNullObject().load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  if (used.isNullObject) return new Map();
  const { rowIndex, columnIndex: left, rowCount: rows, columnCount: width } = used;
  const [lines] = await readAreas(context, [
    { sheet: name, top: rowIndex + 1, left, rows, width, what: 'formulas' },
  ]);
  return new Map(
    (lines ?? []).flatMap((line, i): [number, string][] => {
      const held = line.flatMap((value, c) => (value === '' ? [] : [[left + c, value]]));
      return held.length === 0 ? [] : [[rowIndex + 1 + i, JSON.stringify(held)]];
    }),
  );
}

/** The rows of a sheet that differ between two prints, as addresses. */
export const changedRows = (name: string, before: SheetPrint, now: SheetPrint): string[] =>
  [...new Set([...before.keys(), ...now.keys()])]
    .filter((row) => before.get(row) !== now.get(row))
    .sort((a, b) => a - b)
    .map((row) => `${name}!${row}:${row}`);
