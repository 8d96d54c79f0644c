export interface Area {
  readonly sheet: string;
  /** 1-based. */
  readonly top: number;
  /** 0-based. */
  readonly left: number;
  readonly rows: number;
  readonly width: number;
  readonly what: 'formulas' | 'values';
}

/** As many answers as stay under what Excel on the web sends at once. */
export const cellsPerRead = 40_000;

/** What rectangles of cells hold, undefined where the sheet is gone. One sync, and one more per 40,000 cells. */
export async function readAreas(
  context: Excel.RequestContext,
  areas: readonly Area[],
): Promise<(unknown[][] | undefined)[]> {
  const pieces = areas.map((): Excel.Range[] => []);
  let pending = 0;
  for (const [index, { sheet, top, left, rows, width, what }] of areas.entries()) {
    const rowsPerPiece = Math.max(1, Math.floor(cellsPerRead / width));
    for (let done = 0; done < rows; done += rowsPerPiece) {
      const count = Math.min(rowsPerPiece, rows - done);
      const range = context.workbook.worksheets
        .getItemOrNullObject(sheet)
        .getRangeByIndexes(top - 1 + done, left, count, width)
        .load(what);
      pieces[index]!.push(range);
      pending += count * width;
      if (pending < cellsPerRead) continue;
      pending = 0;
      // One sync a block of cells, which is what keeps each answer under the limit.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    }
  }
  await context.sync();
  return areas.map(({ what }, i) => {
    const ranges = pieces[i]!;
    if (ranges.some(({ isNullObject }) => isNullObject)) return undefined;
    return ranges.flatMap((range) => range[what] as unknown[][]);
  });
}
