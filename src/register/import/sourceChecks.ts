import type { SourceCell, SourceWorkbook } from '../../files';
import { t, UserError, type Language } from '../../messages';
import { taskComputedColumns } from '../taskComputedColumns';
import { plain } from '../wording';
import { textIn } from './cellReaders';
import type { FoundTable } from './findTables';

/** Characters of one cell: Microsoft, "Excel specifications and limits". */
export const longestCellText = 32_767;

/** Letters of a 1-based column, as Excel shows them. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26))
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  return letters;
}

/** The header of a column of a table, or words that name a column without one. */
export const columnName = ({ headers, sheet }: FoundTable, column: number, language: Language): string =>
  headers[column] ||
  t(language, 'register.unnamedColumn', { column: columnLetters(sheet.firstColumn + column) });

const computedHeadings = new Map(
  taskComputedColumns.flatMap(({ key, header }) => [
    [plain(header.vi), key],
    [plain(header.en), key],
  ]),
);
/** "Status" and "Days late" stand in other people's registers too; these headings are ours. */
const ownKeys = new Set<string>(['progress', 'spi', 'reason']);
const enoughHeadings = 3;

/**
 * Refuses a register that this add-in made: loading it again would turn its formulas into frozen extra columns.
 * @throws UserError if a header has three or more of the columns that Tasks computes, one of them ours alone.
 */
export function refuseOwnWorkbook(source: SourceWorkbook, tables: readonly FoundTable[]): void {
  for (const { sheet, headers } of tables) {
    const own = headers.filter((header) => computedHeadings.has(plain(header)));
    const keys = new Set(own.map((header) => computedHeadings.get(plain(header))!));
    if (keys.size < enoughHeadings || ![...keys].some((key) => ownKeys.has(key))) continue;
    const columns = own.map((header) => `"${header}"`).join(', ');
    throw new UserError({
      key: 'register.ownWorkbook',
      params: { file: source.name, sheet: sheet.name || source.name, columns },
    });
  }
}

/**
 * Nothing is cut: a text that no cell of the register could hold stops the import.
 * @param row The row as it is loaded, merged cells filled in; `r` is its index in `sheet.rows`.
 * @param columns Indexes of the columns that are loaded.
 * @throws UserError naming file, sheet, row and column.
 */
export function refuseLongText(
  file: string,
  table: FoundTable,
  r: number,
  row: readonly SourceCell[],
  columns: Iterable<number>,
  language: Language,
): void {
  const { sheet } = table;
  for (const column of columns) {
    const { length } = textIn(row[column]!);
    if (length <= longestCellText) continue;
    const name = columnName(table, column, language);
    throw new UserError({
      key: 'register.textTooLong',
      params: {
        file,
        sheet: sheet.name || file,
        row: sheet.firstRow + r,
        column: table.headers[column] ? `"${name}"` : name,
        length,
        limit: longestCellText,
      },
    });
  }
}
