import type { Language } from '../messages';
import { entryColumns, findingColumns, tableNames, taskColumns } from '../register';
import { wholeColumn } from '../monitoring';
import { findingNames, markFormulas, type MarkedTable, type Severity } from '../validation';
import { columnLetter } from './address';
import { palette } from './palette';
import { lastRow } from './tableLayout';
import type { TableSite } from './tableReader';

/** What the names over columns of table Findings refer to. */
export const findingReferences = (language: Language): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(findingNames).map(([key, name]) => {
      const { header } = findingColumns.find((column) => column.key === key)!;
      return [name, `=${wholeColumn(tableNames.findings, header[language])}`];
    }),
  );

export function addFindingNames(context: Excel.RequestContext, language: Language): void {
  for (const [name, formula] of findingReferences(language)) context.workbook.names.add(name, formula);
}

/** Where a marked table stands. */
export type MarkedSite = Pick<TableSite<'code' | 'toDo'>, 'headerRow' | 'span' | 'columnIndex'> & {
  /** Entries have a week. */
  readonly columnIndex: { readonly week?: number };
};

export interface CellMark {
  readonly address: string;
  readonly formula: string;
  readonly severity: Severity;
}

/** The conditional formats that show findings in a table, the most severe first. */
export function cellMarks({ headerRow, span, columnIndex }: MarkedSite): CellMark[] {
  const top = headerRow + 1;
  const first = columnLetter(span[0]);
  return markFormulas({
    cell: `${first}${top}`,
    heading: `${first}$${headerRow}`,
    code: `$${columnLetter(columnIndex.code)}${top}`,
    week: columnIndex.week === undefined ? undefined : `$${columnLetter(columnIndex.week)}${top}`,
    toDo: `$${columnLetter(columnIndex.toDo)}${top}`,
  }).map((mark) => ({ ...mark, address: `${first}${top}:${columnLetter(span[1])}${lastRow}` }));
}

/** Adds them in front of the sheet's other formats; fills alone, so that the user's own formatting is there when they are gone. */
export function addCellMarks(sheet: Excel.Worksheet, site: MarkedSite): void {
  // A new format goes to the front, so the most severe is added last.
  for (const { address, formula, severity } of cellMarks(site).reverse()) {
    const { custom } = sheet.getRange(address).conditionalFormats.add('Custom');
    custom.rule.formula = formula;
    custom.format.fill.color = palette.marks[severity].fill;
    custom.format.font.color = palette.marks[severity].font;
  }
}

/** A marked table as it is made: its columns in their order. */
export function plannedSite(
  table: MarkedTable,
  headerRow: number,
  firstColumn: number,
  width: number,
): MarkedSite {
  const columns: readonly { readonly key: string }[] = table === 'tasks' ? taskColumns : entryColumns;
  const at = (key: string): number => firstColumn + columns.findIndex((column) => column.key === key);
  return {
    headerRow,
    span: [firstColumn, firstColumn + width - 1],
    columnIndex: { code: at('code'), toDo: at('toDo'), ...(table === 'entries' && { week: at('week') }) },
  };
}
