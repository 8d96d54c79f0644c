import type { Language } from '../messages';
import type { CellValue, ColumnDefinition } from '../register';
import { columnLetter } from './address';
import { chunkRows } from './chunks';
import { applyInputRule } from './inputRules';
import { openCells } from './protection';
import type { TableContent } from './tableReader';
import { drawLines, formatBody, setAll, valueFor, widthInPoints } from './tableWriter';
import { numberFormatOf } from '../register';

/** Rows to be put under a table. */
export interface Growth {
  readonly table: string;
  readonly site: TableContent<string>;
  readonly columns: readonly ColumnDefinition[];
  readonly rows: readonly Readonly<Record<string, CellValue>>[];
  readonly formulas: Readonly<Record<string, string>>;
}

/** Excel keeps one blank row in an empty table: it is filled first. */
const isEmpty = ({ rows, bodyRows }: TableContent<string>): boolean => rows.length === 0 && bodyRows === 1;

/**
 * Puts rows under a table, wherever the user has moved its columns: blank ones first, which Excel lets the table grow by,
 * then formats, so that text arrives as text, then values and formulas. Columns of the user's own stay blank.
 * Syncs once per chunk of about 3.5 MB.
 */
export async function growTable(
  context: Excel.RequestContext,
  { table: name, site, columns, rows, formulas }: Growth,
  language: Language,
): Promise<void> {
  if (rows.length === 0) return;
  const table = context.workbook.tables.getItem(name);
  const sheet = context.workbook.worksheets.getItem(site.sheet);
  const width = site.span[1] - site.span[0] + 1;
  const added = rows.length - (isEmpty(site) ? 1 : 0);
  const top = site.headerRow + (isEmpty(site) ? 0 : site.bodyRows);
  if (added > 0)
    table.rows.add(undefined, Array.from({ length: added }, () => Array<null>(width).fill(null)) as never);
  const body = sheet.getRangeByIndexes(top, site.span[0], rows.length, width);
  formatBody(body);
  drawLines(body);
  const cellOf = (key: string): string => `$${columnLetter(site.columnIndex[key]!)}${site.headerRow + 1}`;
  for (const column of columns) {
    const cells = sheet.getRangeByIndexes(top, site.columnIndex[column.key]!, rows.length, 1);
    setAll(cells, 'numberFormat', numberFormatOf(column));
    if (column.hidden) cells.format.wrapText = false;
    if (column.editor === 'officer') openCells(cells);
    const whole = sheet.getRangeByIndexes(
      site.headerRow,
      site.columnIndex[column.key]!,
      top - site.headerRow + rows.length,
      1,
    );
    applyInputRule(whole, column, language, cellOf);
  }
  const lines = rows.map((row) => {
    // Excel leaves a cell alone where null stands.
    const line = Array<CellValue | null>(width).fill(null);
    for (const column of columns)
      if (!(column.key in formulas))
        line[site.columnIndex[column.key]! - site.span[0]] = valueFor(column, row[column.key] ?? '');
    return line as CellValue[];
  });
  for (const chunk of chunkRows(lines)) {
    sheet.getRangeByIndexes(top + chunk.first, site.span[0], chunk.rows.length, width).values = chunk.rows;
    // One sync per chunk of bytes, which is what keeps each request under the limit.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
  }
  for (const { key } of columns) {
    const formula = formulas[key];
    if (formula === undefined) continue;
    setAll(sheet.getRangeByIndexes(top, site.columnIndex[key]!, rows.length, 1), 'formulas', formula);
  }
  sheet.getRange(`${top + 1}:${top + rows.length}`).format.autofitRows();
}

/** Adds columns at the right of a table; gives their worksheet columns. */
export function addColumns(
  context: Excel.RequestContext,
  name: string,
  site: TableContent<string>,
  columns: readonly ColumnDefinition[],
  language: Language,
): Record<string, number> {
  const table = context.workbook.tables.getItem(name);
  return Object.fromEntries(
    columns.map((column, i) => {
      const added = table.columns.add(undefined, undefined, column.header[language]);
      const body = added.getDataBodyRange();
      setAll(body, 'numberFormat', numberFormatOf(column));
      body.format.columnWidth = widthInPoints(column.width);
      formatBody(body);
      drawLines(added.getRange());
      const header = added.getHeaderRowRange();
      header.format.wrapText = true;
      return [column.key, site.span[1] + 1 + i];
    }),
  );
}

/** Takes away the rows and columns that a table has more than it had; one sync to look, the rest is queued. */
export async function shrinkTables(
  context: Excel.RequestContext,
  tables: readonly Pick<Growth, 'table' | 'site' | 'columns' | 'formulas'>[],
): Promise<void> {
  const found = tables.map(({ table: name, ...rest }) => {
    const table = context.workbook.tables.getItem(name);
    const header = table.getHeaderRowRange().load('columnCount');
    const body = table.getDataBodyRange().load('rowCount');
    return { table, ...rest, header, body };
  });
  await context.sync();
  for (const { table, site, columns, formulas, header, body } of found) {
    const width = site.span[1] - site.span[0] + 1;
    for (let column = header.columnCount - 1; column >= width; column--)
      table.columns.getItemAt(column).delete();
    const sheet = context.workbook.worksheets.getItem(site.sheet);
    const extra = body.rowCount - site.bodyRows;
    if (extra > 0)
      sheet.getRangeByIndexes(site.headerRow + site.bodyRows, site.span[0], extra, width).delete('Up');
    if (!isEmpty(site)) continue;
    for (const { key } of columns)
      if (!(key in formulas))
        sheet.getRangeByIndexes(site.headerRow, site.columnIndex[key]!, 1, 1).clear('Contents');
  }
}
