import { cellsPerRead, readAreas } from './change';

/** What the cells of a sheet hold, row by row, for comparing: 1-based rows that hold nothing are absent. */
export type SheetPrint = ReadonlyMap<number, string>;

/** As many columns at a time are looked at by themselves in a large sheet: what stands beside and below each other leaves much empty. */
const stripWidth = 12;

/** Two syncs, of a large sheet three, and one more per 40,000 cells. A sheet that is not there holds nothing. */
export async function printOfSheet(context: Excel.RequestContext, name: string): Promise<SheetPrint> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  const used = placed(sheet.getUsedRangeOrNullObject());
  await context.sync();
  if (used.isNullObject) return new Map();
  const parts = used.rowCount * used.columnCount > cellsPerRead ? await strips(context, sheet, used) : [used];
  const areas = parts.map(({ rowIndex, columnIndex: left, rowCount: rows, columnCount: width }) => ({
    sheet: name,
    top: rowIndex + 1,
    left,
    rows,
    width,
    what: 'formulas' as const,
  }));
  const held = new Map<number, [column: number, value: unknown][]>();
  (await readAreas(context, areas)).forEach((lines, index) => {
    const { top, left } = areas[index]!;
    lines?.forEach((line, i) =>
      line.forEach((value, c) => {
        if (value === '') return;
        const cells = held.get(top + i);
        if (cells) cells.push([left + c, value]);
        else held.set(top + i, [[left + c, value]]);
      }),
    );
  });
  return new Map([...held].map(([row, cells]) => [row, JSON.stringify(cells)]));
}

const placed = (range: Excel.Range): Excel.Range => range.load('rowIndex,columnIndex,rowCount,columnCount');

/** What is used of a range, some columns at a time. One sync. */
async function strips(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { rowIndex, columnIndex, rowCount, columnCount }: Excel.Range,
): Promise<Excel.Range[]> {
  const parts = Array.from({ length: Math.ceil(columnCount / stripWidth) }, (_, index) =>
    placed(
      sheet
        .getRangeByIndexes(
          rowIndex,
          columnIndex + index * stripWidth,
          rowCount,
          Math.min(stripWidth, columnCount - index * stripWidth),
        )
        .getUsedRangeOrNullObject(),
    ),
  );
  await context.sync();
  return parts.filter(({ isNullObject }) => !isNullObject);
}

/** The rows of a sheet that differ between two prints, as addresses. */
export const changedRows = (name: string, before: SheetPrint, now: SheetPrint): string[] =>
  [...new Set([...before.keys(), ...now.keys()])]
    .filter((row) => before.get(row) !== now.get(row))
    .sort((a, b) => a - b)
    .map((row) => `${name}!${row}:${row}`);
