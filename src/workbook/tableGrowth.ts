import type { Language } from '../messages';
import type { CellValue, ColumnDefinition } from '../register';
import { columnLetter } from './address';
import { chunkRows } from './chunks';
import type { AddedRows } from './change';
import { applyInputRule } from './inputRules';
import { openCells } from './protection';
import type { TableContent } from './tableReader';
import { alignBody, drawLines, formatBody, setAll, valueFor, widthInPoints } from './tableWriter';
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
  growth: Growth,
  language: Language,
): Promise<void> {
  const { table: name, site, columns, rows, formulas } = growth;
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
    alignBody(cells, column);
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
  for (const chunk of chunkRows(linesOf(growth))) {
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

/** The rows as the table's columns stand; null where a formula or a column of the user's does: Excel leaves that cell alone. */
function linesOf({ site, columns, rows, formulas }: Growth): CellValue[][] {
  const width = site.span[1] - site.span[0] + 1;
  return rows.map((row) => {
    const line = Array<CellValue | null>(width).fill(null);
    for (const column of columns)
      if (!(column.key in formulas))
        line[site.columnIndex[column.key]! - site.span[0]] = valueFor(column, row[column.key] ?? '');
    return line as CellValue[];
  });
}

/** The same as what takes them away again. */
export const addedRows = (growth: Growth, newHeaders: readonly string[] = []): AddedRows => {
  const { table, site } = growth;
  return {
    table,
    sheet: site.sheet,
    headerRow: site.headerRow,
    left: site.span[0],
    width: site.span[1] - site.span[0] + 1 - newHeaders.length,
    bodyRows: site.bodyRows,
    isEmpty: isEmpty(site),
    rows: linesOf(growth),
    newHeaders,
  };
};

/** Adds columns at the right of a table. */
export function addColumns(
  context: Excel.RequestContext,
  name: string,
  columns: readonly ColumnDefinition[],
  language: Language,
): void {
  const table = context.workbook.tables.getItem(name);
  for (const column of columns) {
    const added = table.columns.add(undefined, undefined, column.header[language]);
    const body = added.getDataBodyRange();
    setAll(body, 'numberFormat', numberFormatOf(column));
    body.format.columnWidth = widthInPoints(column.width);
    formatBody(body);
    alignBody(body, column);
    drawLines(added.getRange());
    added.getHeaderRowRange().format.wrapText = true;
  }
}
