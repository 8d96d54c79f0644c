import { UserError, type Language } from '../messages';
import type { CellValue, ColumnDefinition, SheetRow } from '../register';

/** A table to be read: its name and the columns wanted, wherever the user has moved them. */
export interface TableRequest<K extends string> {
  readonly name: string;
  readonly columns: readonly (ColumnDefinition & { readonly key: K })[];
}

/** Where a table and its wanted columns stand. */
export interface TableSite<K extends string> {
  readonly sheet: string;
  /** 0-based worksheet column of each wanted column. */
  readonly columnIndex: Readonly<Record<K, number>>;
  /** 1-based worksheet row of the headings. */
  readonly headerRow: number;
  /** Rows of the body, empty ones included. */
  readonly bodyRows: number;
  /** 0-based worksheet columns of the table, first and last. */
  readonly span: readonly [number, number];
}

/** A table as it stands in the sheet: rows with something in them, for Excel keeps one empty row in an empty table. */
export interface TableContent<K extends string> extends TableSite<K> {
  readonly rows: readonly SheetRow<K>[];
}

type KeyOf<R> = R extends TableRequest<infer K> ? K : never;
type Requests = Record<string, TableRequest<string>>;
type Sites<R extends Requests> = { [N in keyof R]: TableSite<KeyOf<R[N]>> };
type Contents<R extends Requests> = { [N in keyof R]: TableContent<KeyOf<R[N]>> };

/** Excel on the web refuses answers over 5 MB; this many cells of our tables stay well under it. */
const cellsPerRead = 40_000;

/**
 * Finds tables and columns by their headings. One sync.
 * @throws UserError naming a missing table or column.
 */
export async function locateTables<R extends Requests>(
  context: Excel.RequestContext,
  requests: R,
  language: Language,
): Promise<Sites<R>> {
  const found = Object.entries(requests).map(([id, request]) => {
    const table = context.workbook.tables.getItemOrNullObject(request.name).load('name');
    const header = table.getHeaderRowRange().load('values,rowIndex,columnIndex');
    const body = table.getDataBodyRange().load('rowCount');
    return { id, request, table, header, body, sheet: table.worksheet.load('name') };
  });
  await context.sync();
  const sites = found.map(({ id, request, table, header, body, sheet }) => {
    if (table.isNullObject) {
      throw new UserError({ key: 'workbook.error.missingTable', params: { table: request.name } });
    }
    const headings = header.values[0]!.map((heading) => String(heading).toLowerCase());
    const columnIndex = request.columns.map((column) => {
      const position = headings.indexOf(column.header[language].toLowerCase());
      if (position >= 0) return [column.key, header.columnIndex + position] as const;
      throw new UserError({
        key: 'workbook.error.missingColumn',
        params: { table: request.name, sheet: sheet.name, column: column.header[language] },
      });
    });
    const site: TableSite<string> = {
      sheet: sheet.name,
      columnIndex: Object.fromEntries(columnIndex),
      headerRow: header.rowIndex + 1,
      bodyRows: body.rowCount,
      span: [header.columnIndex, header.columnIndex + headings.length - 1],
    };
    return [id, site] as const;
  });
  return Object.fromEntries(sites) as Sites<R>;
}

/**
 * Reads several tables at once: one sync to find them, then one per 40,000 cells.
 * @throws UserError naming a missing table or column.
 */
export async function readTables<R extends Requests>(
  context: Excel.RequestContext,
  requests: R,
  language: Language,
): Promise<Contents<R>> {
  const sites = await locateTables(context, requests, language);
  const blocks = Object.entries(sites).flatMap(([id, site]) => blocksOf(context, id, site));
  let pending = 0;
  for (const block of blocks) {
    block.range.load('values');
    pending += block.cells;
    if (pending < cellsPerRead) continue;
    pending = 0;
    // One sync a block of cells, which is what keeps each answer under the limit.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
  }
  await context.sync();
  const contents = Object.entries(sites).map(([id, site]) => {
    const values = blocks
      .filter((block) => block.id === id)
      .flatMap(({ range }) => range.values as CellValue[][]);
    return [id, { ...site, rows: rowsOf(site, values) }] as const;
  });
  return Object.fromEntries(contents) as Contents<R>;
}

/** The body from the first wanted column to the last, cut into ranges of bounded size. */
function blocksOf(context: Excel.RequestContext, id: string, site: TableSite<string>) {
  const [first, width] = extentOf(site);
  const sheet = context.workbook.worksheets.getItem(site.sheet);
  const rowsPerBlock = Math.max(1, Math.floor(cellsPerRead / width));
  const blocks: { id: string; range: Excel.Range; cells: number }[] = [];
  for (let top = 0; top < site.bodyRows; top += rowsPerBlock) {
    const rows = Math.min(rowsPerBlock, site.bodyRows - top);
    blocks.push({
      id,
      range: sheet.getRangeByIndexes(site.headerRow + top, first, rows, width),
      cells: rows * width,
    });
  }
  return blocks;
}

function extentOf({ columnIndex }: TableSite<string>): [first: number, width: number] {
  const columns = Object.values(columnIndex);
  const first = Math.min(...columns);
  return [first, Math.max(...columns) - first + 1];
}

const rowsOf = (site: TableSite<string>, values: readonly CellValue[][]): SheetRow<string>[] =>
  rowsAt(site, site.headerRow + 1, values).filter(({ cells }) =>
    Object.values(cells).some((value) => value !== ''),
  );

/** The wanted columns of some rows of a table, from the first to the last of them. `top` is 1-based. */
export function blockOf(
  context: Excel.RequestContext,
  site: TableSite<string>,
  top: number,
  rows: number,
): Excel.Range {
  const [first, width] = extentOf(site);
  return context.workbook.worksheets.getItem(site.sheet).getRangeByIndexes(top - 1, first, rows, width);
}

/** Values of {@link blockOf} as rows, empty ones included. */
export function rowsAt<K extends string>(
  site: TableSite<K>,
  top: number,
  values: readonly unknown[][],
): SheetRow<K>[] {
  const [first] = extentOf(site);
  const columns = Object.entries<number>(site.columnIndex);
  return values.map((line, index) => ({
    row: top + index,
    cells: Object.fromEntries(
      columns.map(([key, column]) => [key, line[column - first] as CellValue]),
    ) as Record<K, CellValue>,
  }));
}

/** Whether a cell holds a formula of somebody's: text that looks like one is its own value. */
export const isFormula = (formula: unknown, value: unknown): boolean =>
  typeof formula === 'string' && formula.startsWith('=') && formula !== value;

/** Whether a cell of these columns holds a formula of somebody's, by the row of the sheet. One sync per 40,000 cells. */
export async function readFormulas<K extends string>(
  context: Excel.RequestContext,
  site: TableSite<K>,
  keys: readonly K[],
): Promise<(row: number, column: K) => boolean> {
  const columnIndex = Object.fromEntries(keys.map((key) => [key, site.columnIndex[key]])) as Record<
    K,
    number
  >;
  const wanted = { ...site, columnIndex };
  const blocks = blocksOf(context, '', wanted);
  for (const { range } of blocks) {
    range.load('formulas,values');
    // One sync a block of cells, which is what keeps each answer under the limit.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
  }
  const [formulas, values] = (['formulas', 'values'] as const).map((what) =>
    rowsAt(
      wanted,
      site.headerRow + 1,
      blocks.flatMap(({ range }) => range[what] as unknown[][]),
    ),
  ) as [SheetRow<K>[], SheetRow<K>[]];
  const found = new Set(
    formulas.flatMap(({ row, cells }, i) =>
      keys.filter((key) => isFormula(cells[key], values[i]!.cells[key])).map((key) => `${row}:${key}`),
    ),
  );
  return (row, column) => found.has(`${row}:${column}`);
}
