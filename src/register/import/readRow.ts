import type { Language } from '../../messages';
import { toDayMonthYear, type WorkingCalendar } from '../../calendar';
import type { SourceCell } from '../../files';
import type { CellValue } from '../cells';
import { entryColumns } from '../entryColumns';
import type { EntryInputKey } from '../entry';
import { taskInputColumns } from '../taskInputColumns';
import type { TaskInputKey } from '../taskColumns';
import { labelOf, termOf } from '../terms';
import { vocabularies, type VocabularyKey } from '../vocabulary';
import type { AgencyReader } from './agencyCell';
import {
  dayOfCell,
  deadlineOfCell,
  flagIn,
  numberIn,
  percentIn,
  textIn,
  type ProgressScale,
} from './cellReaders';
import { entryOnlyKeys, type Field, type FieldKey } from './fields';
import { weekIn } from './findTables';
import { endOfDuration, readDeadline } from './deadline';

export interface RowContext {
  readonly language: Language;
  readonly year: number;
  readonly calendar: WorkingCalendar;
  readonly agencies: AgencyReader;
  readonly progressScale: ProgressScale;
  readonly cellOf: (key: FieldKey) => SourceCell | undefined;
  /** Takes a text that says there is no value ("n/a", "TBD", a date of 1900); without it the text stays in its cell. */
  readonly setAside?: (key: FieldKey, text: string) => void;
}

const blank = <K extends string>(keys: readonly K[]): Readonly<Record<K, CellValue>> =>
  Object.fromEntries(keys.map((key) => [key, ''])) as Record<K, CellValue>;
const entryKeys = entryColumns.map(({ key }) => key).filter((key) => key !== 'answered') as EntryInputKey[];
const blankEntry = blank(entryKeys);
const blankTask = blank(taskInputColumns.map(({ key }) => key));
const columns = new Map<string, Field['column']>(
  [...entryColumns, ...taskInputColumns].map((column) => [column.key, column]),
);

/** The label of a recognised choice in the workbook's language, else the text as written. */
function choice(list: VocabularyKey, text: string, language: Language): string {
  const key = list in vocabularies ? termOf(list, text) : undefined;
  return key ? labelOf(list, key as never, language) : text;
}

function valueOf(key: FieldKey, cell: SourceCell | undefined, context: RowContext): CellValue {
  if (!cell || textIn(cell) === '') return '';
  const column = columns.get(key)!;
  const text = textIn(cell);
  switch (column.type) {
    case 'date':
      return dayOfCell(cell, context.year) ?? noValue(key, text, context) ?? text;
    case 'percent':
      return percentIn(cell, context.progressScale) ?? noValue(key, text, context) ?? text;
    case 'quantity':
      return numberIn(cell) ?? noValue(key, text, context) ?? text;
    case 'flag':
      return flagIn(cell);
    case 'choice':
      return column.list && column.list !== 'agency' ? choice(column.list, text, context.language) : text;
    default:
      return text;
  }
}

/** '' for a text that stands for no value; undefined for any other. */
function noValue(key: FieldKey, text: string, { year, setAside }: RowContext): CellValue | undefined {
  if (/^[-–./?_\s]*$/.test(text)) return '';
  if (!setAside || readDeadline(text, { year }).kind !== 'none') return undefined;
  // The words of a deadline have a column of their own.
  if (key !== 'deadline') setAside(key, text);
  return '';
}

/** A row of a register as cells of table Tasks. */
export function readTask(context: RowContext): Record<TaskInputKey, CellValue> {
  const cells = { ...blankTask };
  for (const { key } of taskInputColumns) cells[key] = valueOf(key, context.cellOf(key), context);
  const lead = context.agencies.read(String(cells.leadAgency));
  const coordinating = context.agencies.read(String(cells.coordinatingAgencies));
  cells.leadAgency = lead.lead;
  cells.coordinatingAgencies = [...new Set([...lead.others, coordinating.lead, ...coordinating.others])]
    .filter(Boolean)
    .join('; ');
  Object.assign(cells, deadlineCells(context, cells));
  return cells;
}

/** Deadline, its words, and the recurrence that they name. */
function deadlineCells(context: RowContext, cells: Readonly<Record<TaskInputKey, CellValue>>) {
  const cell = context.cellOf('deadline') ?? { value: '', isDate: false, text: '' };
  const text = textIn(cell);
  const deadlineText = String(cells.deadlineText) || text;
  const { recurrence } = cells;
  const day = typeof cell.value === 'number' ? deadlineOfCell(cell, context.year) : undefined;
  if (day) {
    const shown = cell.period ? text : toDayMonthYear(day);
    return { deadline: day, deadlineText: String(cells.deadlineText) || shown, recurrence };
  }
  const read = readDeadline(text || String(cells.deadlineText), { year: context.year });
  if (read.kind === 'day') return { deadline: read.day, deadlineText, recurrence };
  if (read.kind === 'recurrence') {
    return {
      deadline: '',
      deadlineText,
      recurrence: recurrence || labelOf('recurrence', read.recurrence, context.language),
    };
  }
  const start = context.cellOf('start');
  const from =
    read.kind === 'duration' && start && textIn(start) ? dayOfCell(start, context.year) : undefined;
  return {
    deadline: read.kind === 'duration' && from ? endOfDuration(from, read, context.calendar) : '',
    deadlineText,
    recurrence,
  };
}

/** A row of weekly entries. */
export function readEntry(context: RowContext, week: string): Record<EntryInputKey, CellValue> {
  const cells = { ...blankEntry };
  for (const key of entryKeys) cells[key] = valueOf(key, context.cellOf(key), context);
  cells.week = weekIn(String(cells.week)) || cells.week || week;
  cells.agency = context.agencies.read(String(cells.agency)).lead;
  return cells;
}

/** The report that stands in the row of a task, or undefined where none of its cells is filled. */
export function readReport(
  context: RowContext,
  task: Readonly<Record<TaskInputKey, CellValue>>,
): Record<EntryInputKey, CellValue> | undefined {
  const cells = { ...blankEntry };
  for (const key of entryOnlyKeys) cells[key] = valueOf(key, context.cellOf(key), context);
  if (entryOnlyKeys.every((key) => cells[key] === '')) return undefined;
  return { ...cells, code: task.code, task: task.task, agency: task.leadAgency };
}
