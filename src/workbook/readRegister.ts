import type { WorkingCalendar } from '../calendar';
import type { FormMark } from '../collection/forms';
import type { Language } from '../messages';
import { factsOf, judge, type MonitoringRecords, type TaskState } from '../monitoring';
import {
  agencyColumns,
  AgencyDirectory,
  agencyGroups,
  deadlineMoveColumns,
  entryColumns,
  holidayColumns,
  milestoneColumns,
  parseDeadlineMoves,
  parseEntry,
  parseHolidays,
  parseMilestones,
  parsePastStates,
  parseTask,
  pastStateColumns,
  tableNames,
  taskInputColumns,
  textOf,
  type Agency,
  type AgencyKey,
  type CategoryCounts,
  type ColumnDefinition,
  type Entry,
  type EntryInputKey,
  type SheetRow,
  type Settings,
  type TaskInputKey,
} from '../register';
import { queueExpectedCounts } from './expectedCounts';
import { requireMarks } from './formMark';
import { readSettings } from './settingsSheet';
import { readTables, type TableContent } from './tableReader';

/** Everything the rules, the statuses and the report are computed from. */
export interface RegisterSnapshot {
  readonly language: Language;
  readonly settings: Settings;
  readonly tasks: TableContent<TaskInputKey>;
  readonly entries: TableContent<EntryInputKey>;
  /** Entries of closed weeks. */
  readonly history: readonly Entry[];
  /** Milestones, holidays, closed weeks and moved deadlines: what judging takes beside tasks and entries. */
  readonly records: MonitoringRecords;
  readonly agencies: AgencyDirectory;
  /** Names of agencies that came with a source file and nobody has confirmed on the Lists sheet. */
  readonly unconfirmedAgencies: readonly string[];
  readonly agencySheet: string;
  /** Tasks assigned by category, as the Lists sheet has them. */
  readonly expectedCounts: CategoryCounts;
  /** Whose form the workbook is; absent in a register. */
  readonly form?: FormMark;
}

/** The columns that hold what was written, not what the sheet computes. */
const writtenIn = <C extends ColumnDefinition>(columns: readonly C[]) =>
  columns.filter((column): column is Exclude<C, { editor: 'formula' }> => column.editor !== 'formula');

/** The tables that {@link MonitoringRecords} are read from. */
export const recordTables = {
  holidays: { name: tableNames.holidays, columns: writtenIn(holidayColumns) },
  milestones: { name: tableNames.milestones, columns: writtenIn(milestoneColumns) },
  pastStates: { name: tableNames.pastStates, columns: writtenIn(pastStateColumns) },
  deadlineMoves: { name: tableNames.deadlineMoves, columns: writtenIn(deadlineMoveColumns) },
} as const;

type InputColumn = Extract<(typeof entryColumns)[number], { key: EntryInputKey }>;
export const entryInputColumns = entryColumns.filter(
  (column): column is InputColumn => column.editor !== 'formula',
);

/** Reads the register of this workbook: three syncs and one per 40,000 cells. */
export async function readRegister(context: Excel.RequestContext): Promise<RegisterSnapshot> {
  const { language, form } = await requireMarks(context);
  const expectedCounts = queueExpectedCounts(context, language);
  const settings = await readSettings(context, language);
  const tables = await readTables(
    context,
    {
      tasks: { name: tableNames.tasks, columns: taskInputColumns },
      entries: { name: tableNames.entries, columns: entryInputColumns },
      history: { name: tableNames.history, columns: entryInputColumns },
      agencies: { name: tableNames.agencies, columns: agencyColumns },
      ...recordTables,
    },
    language,
  );
  const agencyRows = tables.agencies.rows;
  return {
    language,
    settings,
    tasks: tables.tasks,
    entries: tables.entries,
    history: tables.history.rows.map(parseEntry),
    records: {
      calendar: parseHolidays(tables.holidays.rows),
      milestones: parseMilestones(tables.milestones.rows),
      pastStates: parsePastStates(tables.pastStates.rows),
      deadlineMoves: parseDeadlineMoves(tables.deadlineMoves.rows),
    },
    agencies: agenciesIn(agencyRows, language),
    unconfirmedAgencies: agencyRows
      .filter(({ cells }) => textOf(cells.origin) !== '')
      .map(({ cells }) => textOf(cells.name)),
    agencySheet: tables.agencies.sheet,
    expectedCounts: expectedCounts(),
    form,
  };
}

/** What a file is read by: this workbook's agencies, settings and days off. Three syncs. */
export async function readDirectory(
  context: Excel.RequestContext,
  language: Language,
): Promise<{
  readonly agencies: AgencyDirectory;
  readonly settings: Settings;
  readonly calendar: WorkingCalendar;
}> {
  const settings = await readSettings(context, language);
  const { agencies, holidays } = await readTables(
    context,
    { agencies: { name: tableNames.agencies, columns: agencyColumns }, holidays: recordTables.holidays },
    language,
  );
  return {
    settings,
    agencies: agenciesIn(agencies.rows, language),
    calendar: parseHolidays(holidays.rows),
  };
}

export const agenciesIn = (rows: readonly SheetRow<string>[], language: Language): AgencyDirectory =>
  new AgencyDirectory(rows.map((row) => agencyOf(row as SheetRow<AgencyKey>, language)));

function agencyOf({ cells }: SheetRow<AgencyKey>, language: Language): Agency {
  const group = (Object.keys(agencyGroups) as (keyof typeof agencyGroups)[]).find(
    (key) => agencyGroups[key][language] === textOf(cells.group),
  );
  const aliases = textOf(cells.aliases).split(';');
  return {
    name: textOf(cells.name),
    aliases: aliases.map((name) => name.trim()).filter(Boolean),
    group: group ?? '',
  };
}

/** The entries of the latest closed week before the open one. */
export function lastClosedWeek({ history, settings }: RegisterSnapshot, before = settings.openWeek): Entry[] {
  const earlier = history.filter(({ week }) => week !== '' && week < before);
  const last = earlier.reduce((latest, { week }) => (week > latest ? week : latest), '');
  return earlier.filter(({ week }) => week === last);
}

/** Every task of the register, judged by the open week's entries on the as-of day, in the order of the sheet. */
export const statesOf = ({ tasks, entries, settings, records }: RegisterSnapshot): TaskState[] =>
  judge(tasks.rows.map(parseTask), entries.rows.map(parseEntry), settings, factsOf(records, settings));
