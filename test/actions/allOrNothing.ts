import { openExcel, type HeadlessExcel } from '../../src/headless';
import { openWorkbook } from '../../src/headless/store';
import { isDeepStrictEqual } from 'node:util';
import { differingWays, failures, requestsOf, withFailure, type Failure } from './brokenBridge';

/** Sheets in order with all they hold, names and tables: what a user would miss. */
export function contents({ store }: Pick<HeadlessExcel, 'store'>): unknown {
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
  return contents({ store: openWorkbook(await excel.save()) });
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

/** Fails with what differs. Telling that nothing does is ten times as fast by Node's own comparison. */
export function expectSame(found: unknown, wanted: unknown): void {
  if (!isDeepStrictEqual(found, wanted)) expect(found).toEqual(wanted);
}

/** What a job does when nothing fails. */
async function undisturbed({ open, work }: Job) {
  const excel = await open();
  const before = await savedContents(excel);
  const requests = await requestsOf(work);
  const done = await savedContents(excel);
  excel.dispose();
  expect(done).not.toEqual(before);
  return { before, requests, done };
}

/**
 * Whichever request of a job fails, and however: either the workbook is as it was, or all is done. Ways of failing
 * that leave the same workbook behind, as all do when a request only reads, are tried once.
 */
export function allOrNothing(jobs: readonly Job[], ways: readonly Failure[] = failures): void {
  describe.each(jobs)('$name', (job) => {
    const { open, work } = job;
    let known: Awaited<ReturnType<typeof undisturbed>>;
    beforeAll(async () => {
      known = await undisturbed(job);
    });

    test('whichever request fails, and however, the workbook is as it was, or all is done', async () => {
      const { before, requests, done } = known;
      let rejected = 0;
      for (const [i, request] of requests.entries())
        for (const failure of differingWays(request, ways)) {
          const nth = i + 1;
          const excel = await open();
          const { error } = await withFailure(nth, failure, work);
          const after = await savedContents(excel);
          excel.dispose();
          if (error) rejected += 1;
          expectSame({ nth, failure, after }, { nth, failure, after: error ? before : done });
        }
      expect(rejected).toBeGreaterThan(2);
    }, 300_000);

    test('after a failure the same work can be done', async () => {
      const excel = await open();
      expect((await withFailure(4, 'half done', work)).error).toBeInstanceOf(Error);
      await work();
      expectSame(await savedContents(excel), known.done);
      excel.dispose();
    });
  });
}
