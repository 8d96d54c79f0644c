import { t, type Language } from '../messages';
import {
  agencyColumns,
  agencyGroups,
  categories,
  categoryColumns,
  causeColumns,
  causeGroupColumns,
  causeGroups,
  deadlineMoveColumns,
  entryColumns,
  entryInputKeys,
  flagMark,
  historyColumns,
  holidayColumns,
  issueGroupColumns,
  labelsOf,
  logColumns,
  milestoneColumns,
  pastStateColumns,
  recurrenceColumns,
  rejectedColumns,
  sectorColumns,
  settingColumns,
  settingDefinitions,
  tableNames,
  taskColumns,
  taskInputColumns,
  typicalCauses,
  unconfirmedOrigin,
  type Agency,
  type CellValue,
  type ColumnDefinition,
  type EntryCells,
  type EntryInputKey,
  type Settings,
  type TaskCells,
  type VocabularyKey,
} from '../register';
import { startingHolidays } from '../register/data/holidays';
import { planFindings } from './findingsSheet';
import { mainTable } from './tableLayout';
import type { TablePlan } from './tableWriter';

/** What a new workbook is made of, in the words of the domain. */
export interface RegisterContent {
  readonly language: Language;
  readonly settings: Settings;
  readonly agencies: readonly Agency[];
  /** Agencies that came with the source file and are not in the list. */
  readonly unconfirmedAgencies: readonly string[];
  readonly tasks: readonly {
    readonly cells: TaskCells;
    readonly extra: Readonly<Record<string, CellValue>>;
    readonly sourceRow: number;
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
  const { language } = content;
  return {
    language,
    tasks: planTasks(content),
    entries: planEntries(tableNames.entries, entryColumns, content.open),
    history: planEntries(tableNames.history, historyColumns, content.others),
    pastStates: { name: tableNames.pastStates, columns: pastStateColumns, place: mainTable, rows: [] },
    deadlineMoves: {
      name: tableNames.deadlineMoves,
      columns: deadlineMoveColumns,
      place: mainTable,
      rows: [],
    },
    findings: planFindings([], language),
    log: { name: tableNames.log, columns: logColumns, place: mainTable, rows: [] },
    rejected: {
      name: tableNames.rejected,
      columns: rejectedColumns,
      place: mainTable,
      rows: content.rejected.map(({ sheet, row, reason, text }) => [sheet, row, reason, text]),
    },
    lists: planLists(content),
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
  return {
    name: tableNames.tasks,
    columns: [...taskColumns, sourceRowColumn, ...extras],
    place: mainTable,
    rows: tasks.map(({ cells, extra, sourceRow }) => [
      ...taskColumns.map((column) => (isInput(column.key) ? cells[column.key] : '')),
      sourceRow,
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

/** The tables of the Lists sheet, side by side with a blank column between. */
function planLists({ language, agencies, unconfirmedAgencies }: RegisterContent): TablePlan[] {
  const single = (name: string, columns: readonly ColumnDefinition[], list: VocabularyKey) => ({
    name,
    columns,
    rows: labelsOf(list, language).map((label) => [label, ...columns.slice(1).map(() => '')]),
  });
  const tables = [
    {
      name: tableNames.agencies,
      columns: agencyColumns,
      rows: [
        ...agencies.map(({ name, aliases, group }) => [
          name,
          aliases.join('; '),
          group ? agencyGroups[group][language] : '',
          '',
        ]),
        ...unconfirmedAgencies.map((name) => [name, '', '', unconfirmedOrigin[language]]),
      ],
    },
    {
      name: tableNames.categories,
      columns: categoryColumns,
      rows: categories.map(({ label, expected }) => [label[language], expected, '']),
    },
    single(tableNames.issueGroups, issueGroupColumns, 'issueGroup'),
    single(tableNames.causeGroups, causeGroupColumns, 'causeGroup'),
    {
      name: tableNames.causes,
      columns: causeColumns,
      rows: causeGroups.flatMap(({ key, label }) =>
        typicalCauses[key].map((cause) => [label[language], cause[language]]),
      ),
    },
    single(tableNames.sectors, sectorColumns, 'sector'),
    single(tableNames.recurrences, recurrenceColumns, 'recurrence'),
    { name: tableNames.milestones, columns: milestoneColumns, rows: [] },
    {
      name: tableNames.holidays,
      columns: holidayColumns,
      rows: startingHolidays.map(({ day, kind, name, source }) => [
        day,
        kind === 'worked' ? flagMark : '',
        name[language],
        source[language],
        '',
        '',
      ]),
    },
  ];
  let firstColumn = 0;
  return tables.map((table) => {
    const place = { headerRow: mainTable.headerRow, firstColumn };
    firstColumn += table.columns.length + 1;
    return { ...table, place };
  });
}
