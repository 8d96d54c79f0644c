import { t, type Language } from '../messages';
import {
  deadlineMoveColumns,
  entryColumns,
  entryInputKeys,
  historyColumns,
  logColumns,
  pastStateColumns,
  rejectedColumns,
  settingColumns,
  settingDefinitions,
  tableNames,
  taskColumns,
  taskInputColumns,
  type CellValue,
  type ColumnDefinition,
  type EntryCells,
  type EntryInputKey,
  type Settings,
  type TaskCells,
} from '../register';
import { planFindings } from './findingsSheet';
import { planLists, rowsOf, type OfficeTables } from './listsPlan';
import { mainTable } from './tableLayout';
import type { TablePlan } from './tableWriter';

/** What a new workbook is made of, in the words of the domain. */
export interface RegisterContent {
  readonly language: Language;
  readonly settings: Settings;
  readonly office: OfficeTables;
  readonly tasks: readonly {
    readonly cells: TaskCells;
    readonly extra: Readonly<Record<string, CellValue>>;
    /** Absent in a register that was made from no file. */
    readonly sourceRow?: number;
  }[];
  readonly extraHeaders: readonly string[];
  readonly open: readonly EntryCells[];
  /** Entries of other weeks. */
  readonly others: readonly EntryCells[];
  readonly rejected: readonly {
    readonly sheet: string;
    readonly row: number;
    readonly reason: string;
    readonly text: string;
  }[];
}

/** The same as tables, cell by cell: nothing is decided after this. */
export interface RegisterPlan {
  readonly language: Language;
  readonly tasks: TablePlan;
  readonly entries: TablePlan;
  readonly history: TablePlan;
  readonly pastStates: TablePlan;
  readonly deadlineMoves: TablePlan;
  readonly findings: TablePlan;
  readonly log: TablePlan;
  readonly rejected: TablePlan;
  readonly lists: readonly TablePlan[];
  readonly settings: TablePlan;
}

export function planRegister(content: RegisterContent): RegisterPlan {
  const { language, office } = content;
  return {
    language,
    tasks: planTasks(content),
    entries: planEntries(tableNames.entries, entryColumns, content.open),
    history: planEntries(tableNames.history, historyColumns, content.others),
    pastStates: {
      name: tableNames.pastStates,
      columns: pastStateColumns,
      place: mainTable,
      rows: rowsOf(pastStateColumns, office.pastStates),
    },
    deadlineMoves: {
      name: tableNames.deadlineMoves,
      columns: deadlineMoveColumns,
      place: mainTable,
      rows: rowsOf(deadlineMoveColumns, office.deadlineMoves),
    },
    findings: planFindings([], language),
    log: { name: tableNames.log, columns: logColumns, place: mainTable, rows: [] },
    rejected: {
      name: tableNames.rejected,
      columns: rejectedColumns,
      place: mainTable,
      rows: content.rejected.map(({ sheet, row, reason, text }) => [sheet, row, reason, text]),
    },
    lists: planLists(office, language),
    settings: {
      name: tableNames.settings,
      columns: settingColumns,
      place: mainTable,
      rows: settingDefinitions.map((setting) => [setting.label[language], '', setting.help[language]]),
    },
  };
}

function planTasks({ language, tasks, extraHeaders }: RegisterContent): TablePlan {
  const extras = extraColumns(extraHeaders, language, (header) => tasks.map(({ extra }) => extra[header]));
  const source = tasks.every(({ sourceRow }) => sourceRow === undefined) ? [] : [sourceRowColumn];
  return {
    name: tableNames.tasks,
    columns: [...taskColumns, ...source, ...extras],
    place: mainTable,
    rows: tasks.map(({ cells, extra, sourceRow = '' }) => [
      ...taskColumns.map((column) => (isInput(column.key) ? cells[column.key] : '')),
      ...source.map(() => sourceRow),
      ...extraHeaders.map((header) => extra[header] ?? ''),
    ]),
  };
}

/** Where a task stood in its file; after the columns of the register, before those that only the file has. */
export const sourceRowColumn: ColumnDefinition = {
  key: 'sourceRow',
  type: 'quantity',
  editor: 'secretariat',
  numberFormat: '0',
  width: 9,
  header: { vi: t('vi', 'workbook.column.sourceRow'), en: t('en', 'workbook.column.sourceRow') },
  help: { vi: '', en: '' },
  synonyms: [],
};

/** The columns of Tasks that a file brings of its own, in its order; text wherever one of the values is. */
export function extraColumns(
  extraHeaders: readonly string[],
  language: Language,
  valuesOf: (header: string) => readonly (CellValue | undefined)[],
): ColumnDefinition[] {
  const names = uniqueHeaders(
    [...taskColumns, sourceRowColumn].map(({ header }) => header[language]),
    extraHeaders,
  );
  return extraHeaders.map((header, index): ColumnDefinition => {
    const name = names[index]!;
    const isText = valuesOf(header).some((value) => typeof value === 'string' && value !== '');
    return {
      key: extraKey(header),
      type: 'text',
      editor: 'secretariat',
      width: 18,
      header: { vi: name, en: name },
      numberFormat: isText ? '@' : 'General',
      help: { vi: '', en: '' },
      synonyms: [],
    };
  });
}

export const extraKey = (header: string): string => `extra:${header}`;

const inputKeys: ReadonlySet<string> = new Set(taskInputColumns.map(({ key }) => key));
const isInput = (key: string): key is keyof TaskCells => inputKeys.has(key);

const isEntryInput = (key: string): key is EntryInputKey => entryInputKeys.has(key);

/** Excel compares table headings without case; a second one of the same name gets a number. */
function uniqueHeaders(taken: readonly string[], wanted: readonly string[]): string[] {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  return wanted.map((header) => {
    const base = header.trim().slice(0, 240) || '?';
    let name = base;
    for (let n = 2; used.has(name.toLowerCase()); n++) name = `${base} (${n})`;
    used.add(name.toLowerCase());
    return name;
  });
}

function planEntries(
  name: string,
  columns: readonly ColumnDefinition[],
  entries: readonly EntryCells[],
): TablePlan {
  return {
    name,
    columns,
    place: mainTable,
    rows: entries.map((cells) =>
      columns.map((column) => (isEntryInput(column.key) ? cells[column.key] : '')),
    ),
  };
}
