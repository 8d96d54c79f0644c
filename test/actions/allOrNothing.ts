import { openExcel, type HeadlessExcel } from '../../src/headless';
import { failures, withFailure, type Failure } from './brokenBridge';

/** Sheets in order with all they hold, names and tables: what a user would miss. */
export function contents({ store }: HeadlessExcel): unknown {
  return {
    sheets: store.sheets.map((sheet) => {
      const cells: unknown[] = [];
      sheet.forEachCell(
        (row, column, { value, formula }) =>
          void cells.push([row, column, formula ?? value, sheet.style(row, column).protection.locked]),
      );
      const { name, visibility, tabColor } = sheet;
      return {
        name,
        visibility,
        tabColor,
        cells,
        merges: sheet.merges(),
        charts: sheet.charts().length,
        rules: sheet.conditionalFormats().length,
        comments: sheet.comments().map(({ row, column, text }) => ({ row, column, text })),
        isProtected: sheet.protection() !== null,
      };
    }),
    names: store.names().map(({ name, formula, visible }) => ({ name, formula, visible })),
    tables: store
      .tables()
      .map(({ name, range, columns, filter }) => ({ name, range, columns, filters: filter?.columns ?? [] })),
  };
}

/** The contents after saving and opening again, by their sheets' names and places. */
export async function savedContents(excel: HeadlessExcel): Promise<unknown> {
  const bytes = await excel.save();
  const again = await openExcel(bytes, { today: '2025-01-23' });
  const found = contents(again);
  again.dispose();
  return found;
}

export interface Job {
  readonly name: string;
  readonly open: () => Promise<HeadlessExcel>;
  readonly work: () => Promise<unknown>;
}

/** Opens the same workbook again and again; making it takes longer than opening it. */
export function reopened(make: () => Promise<Uint8Array>): () => Promise<HeadlessExcel> {
  let made: Promise<Uint8Array> | undefined;
  return async () => openExcel(await (made ??= make()), { today: '2025-01-23' });
}

/** Whichever request of a job fails, and however: either the workbook is as it was, or all is done. */
export function allOrNothing(jobs: readonly Job[], ways: readonly Failure[] = failures): void {
  // office.js tries a clean-up that failed again after five seconds; it is let do so before the tests end.
  afterAll(() => new Promise((resolve) => setTimeout(resolve, 5500)), 10_000);

  describe.each(jobs)('$name', ({ open, work }) => {
    test.each(ways)('whichever request is %s, the workbook is as it was, or all is done', async (failure) => {
      const whole = await open();
      const before = await savedContents(whole);
      const fresh = await open();
      await work();
      const done = await savedContents(fresh);
      expect(done).not.toEqual(before);

      let rejected = 0;
      for (let nth = 1; ; nth++) {
        const excel = await open();
        const { reached, error } = await withFailure(nth, failure, work);
        const after = await savedContents(excel);
        if (!reached) break;
        if (error) rejected += 1;
        expect({ nth, after }).toEqual({ nth, after: error ? before : done });
      }
      expect(rejected).toBeGreaterThan(2);
    });

    test('after a failure the same work can be done', async () => {
      const fresh = await open();
      await work();
      const done = await savedContents(fresh);
      const excel = await open();
      expect((await withFailure(4, 'half done', work)).error).toBeInstanceOf(Error);
      await work();
      expect(await savedContents(excel)).toEqual(done);
    });
  });
}
