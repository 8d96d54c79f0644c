import type { Language } from '../messages';
import { inThisRow, wildcardsEscaped } from '../monitoring';
import {
  entryColumns,
  findingColumns,
  taskColumns,
  type CellValue,
  type ColumnDefinition,
  type FindingKey,
  type SheetRow,
} from '../register';
import { isErrorValue } from './rules/text';
import { severities, type Finding, type Severity } from './types';

/**
 * How cells show what the latest check found, without the add-in: conditional formats look the cell up in the Findings
 * table. A cell is known by its heading, its row, its task's code and an entry's week, so that sorting rows or opening the next
 * week leaves no mark on a wrong one, and the mark is gone as soon as the value is another or the finding is waived.
 */
export type MarkedTable = 'tasks' | 'entries';

/** Defined names over the columns of table Findings: conditional formats take no structured references. */
export const findingNames = {
  mark: 'FindingMarks',
  print: 'FindingPrints',
  waiver: 'FindingWaivers',
  openRow: 'FindingRows',
  advice: 'FindingAdvices',
} as const satisfies Partial<Record<FindingKey, string>>;

/** Of a code, as much as makes it known; COUNTIFS takes at most 255 characters. */
const codeLength = 40;
const shortCode = (code: string): string => code.trim().slice(0, codeLength);

const headerOf = (columns: readonly ColumnDefinition[], key: string, language: Language): string =>
  columns.find((column) => column.key === key)!.header[language];
const columnsOf = { tasks: taskColumns, entries: entryColumns } as const;

/** What a row is known by besides its place. */
const rowId = (code: string, week: string | undefined): string =>
  week === undefined ? shortCode(code) : `${shortCode(code)}|${week}`;
const rowIdFormula = (code: string, week: string | undefined): string =>
  wildcardsEscaped(week === undefined ? codeFormula(code) : `${codeFormula(code)}&"|"&TRIM(${week})`);

/**
 * What a finding about a row is known by; '' for one about the register as a whole.
 * @param week of an entry; undefined for a task.
 */
export const rowKeyOf = (
  { table, row, code }: Pick<Finding, 'table' | 'row' | 'code'>,
  week: string | undefined,
): string => (isMarked(table) && row > 0 ? `${table}|${row}|${rowId(code, week)}` : '');

const isMarked = (table: Finding['table']): table is MarkedTable => table === 'tasks' || table === 'entries';

/** What the cell of a finding is known by; '' where there is no cell. */
export function markOf(finding: Finding, week: string | undefined, language: Language): string {
  const { table, severity, row, column, code } = finding;
  if (!isMarked(table) || row === 0) return '';
  return `${severity}|${headerOf(columnsOf[table], column || 'code', language)}|${row}|${rowId(code, week)}`;
}

/** A number that nearly always changes with the value, the same as {@link printFormula} gives. */
export function printOf(value: CellValue | undefined): number {
  if (typeof value === 'number') return Math.sign(value) * Math.round(Math.abs(value) * 1000);
  if (value === undefined) return 0;
  return isErrorValue(value) ? -1 : String(value).length;
}

/** What the Findings table keeps of a finding's row and cell. */
export interface KeptMark {
  readonly rowKey: string;
  readonly mark: string;
  readonly print: CellValue | undefined;
}

/**
 * Whether a kept finding still holds, as its mark shows: its row stands where it stood, and the cell reads as it did. One
 * about the register as a whole holds until the next check.
 * @param rows the rows of both tables, by {@link rowKeyOf}.
 */
export function stillHolds(
  { rowKey, mark, print }: KeptMark,
  rows: ReadonlyMap<string, SheetRow<string>['cells']>,
  language: Language,
): boolean {
  if (rowKey === '') return true;
  const cells = rows.get(rowKey);
  if (!cells) return false;
  const [, heading] = mark.split('|');
  const table = rowKey.slice(0, rowKey.indexOf('|')) as MarkedTable;
  const columns: readonly ColumnDefinition[] = columnsOf[table];
  const column = columns.find(({ header }) => header[language] === heading);
  return column === undefined || printOf(cells[column.key]) === (print === '' ? 0 : print);
}

const printFormula = (cell: string): string =>
  `IF(ISERROR(${cell}),-1,IF(ISNUMBER(${cell}),ROUND(${cell}*1000,0),LEN(${cell})))`;

const codeFormula = (code: string): string => `LEFT(TRIM(${code}),${codeLength})`;

/** Cells of the first row of the table's body, as a conditional format names them. */
export interface MarkCells {
  /** The first cell of the row, e.g. `A5`; it moves with the cell that is looked at. */
  readonly cell: string;
  /** Its heading, e.g. `A$4`. */
  readonly heading: string;
  /** e.g. `$B5`. */
  readonly code: string;
  /** e.g. `$A5`, of entries alone. */
  readonly week?: string;
  /** What the row's own to-do column says; rows without findings are passed over by it. */
  readonly toDo: string;
}

/** The conditional formats of a table, the most severe first. */
export const markFormulas = ({
  cell,
  heading,
  code,
  week,
  toDo,
}: MarkCells): { severity: Severity; formula: string }[] =>
  severities.map((severity) => ({
    severity,
    formula:
      `=IF(${toDo}="",FALSE,COUNTIFS(${findingNames.mark},"${severity}|"&${heading}&"|"&ROW()&"|"&` +
      `${rowIdFormula(code, week)},${findingNames.print},${printFormula(cell)},${findingNames.waiver},"")>0)`,
  }));

/** The formula of a to-do column: what the row's first open finding says, and how many more there are. */
export function toDoFormula(table: MarkedTable, language: Language): string {
  const cell = (key: 'code' | 'week'): string => inThisRow(headerOf(columnsOf[table], key, language));
  const id = rowIdFormula(cell('code'), table === 'entries' ? cell('week') : undefined);
  const key = `"${table}|"&ROW()&"|"&${id}`;
  const more = `COUNTIFS(${findingNames.openRow},${key})`;
  return (
    `=IFERROR(INDEX(${findingNames.advice},MATCH(${key},${findingNames.openRow},0))&` +
    `IF(${more}>1," (+"&${more}-1&")",""),"")`
  );
}

/** The formula of the Findings column by which a waived finding leaves the to-do columns. */
export const openRowFormula = (language: Language): string => {
  const cell = (key: FindingKey): string => inThisRow(headerOf(findingColumns, key, language));
  return `=IF(TRIM(${cell('waiver')})="",${cell('rowKey')},"")`;
};
