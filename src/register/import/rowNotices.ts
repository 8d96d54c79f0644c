import type { Message } from '../../messages';
import { deadlineOfCell, textIn } from './cellReaders';
import type { RowKind } from './classifyRow';
import type { FoundTable } from './findTables';
import { columnName } from './sourceChecks';
import type { ImportContext } from './types';

/** Rows that nobody sees in the file are loaded like the others: it may be a filter that hides them. */
export function hiddenRowNotices(
  file: string,
  { sheet }: FoundTable,
  kinds: readonly (RowKind | undefined)[],
): Message[] {
  const rows = [...(sheet.hiddenRows ?? [])].filter((r) => kinds[r]?.kind === 'data');
  if (rows.length === 0) return [];
  const params = { sheet: sheet.name || file, count: rows.length, first: sheet.firstRow + rows[0]! };
  return [{ key: 'register.hiddenRows', params }];
}

/** Deadlines that the file shows as a month or a year: Excel makes the first day of "6/2025", the register takes the last. */
export function periodNotices(
  file: string,
  table: FoundTable,
  kinds: readonly (RowKind | undefined)[],
  { language, registerYear }: ImportContext,
): Message[] {
  const column = table.map.byField.get('deadline');
  if (column === undefined) return [];
  const cells = table.sheet.rows.flatMap((row, r) => {
    const cell = row[column]!;
    return kinds[r]?.kind === 'data' && cell.period && deadlineOfCell(cell, registerYear) ? [cell] : [];
  });
  if (cells.length === 0) return [];
  const params = {
    sheet: table.sheet.name || file,
    column: columnName(table, column, language),
    count: cells.length,
    example: textIn(cells[0]!),
  };
  return [{ key: 'register.monthDeadlines', params }];
}
