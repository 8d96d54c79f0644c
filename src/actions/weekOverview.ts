import { reportingWeekByLabel, type Day, type Moment, type ReportingWeek } from '../calendar';
import type { FormMark } from '../collection/forms';
import type { Language } from '../messages';
import {
  agencyName,
  parseEntry,
  parseTask,
  sheetNames,
  textOf,
  type Entry,
  type SheetRow,
} from '../register';
import { openDuties } from '../reporting';
import { rowKeyOf, stillHolds } from '../validation';
import {
  columnLetter,
  excelRun,
  lastClosedWeek,
  listVersions,
  queueConflicts,
  queueCutOff,
  readLastCheck,
  readMark,
  readRegister,
  statesOf,
  undecided,
  type KeptFinding,
  type RegisterSnapshot,
  type ReportVersion,
} from '../workbook';
import { agencyWeeks, weekCounts, type AgencyWeek, type CountedWeek, type WeekCounts } from './weekCounts';

/** How the week stands in this workbook, or an agency's part of it. */
export interface WeekOverview extends WeekCounts {
  readonly language: Language;
  readonly asOf: Day;
  readonly openWeek: string;
  /** Absent where Settings name no week. */
  readonly week?: ReportingWeek;
  /** The agencies that owe reports, and those of which nothing has come. */
  readonly agencies: { readonly asked: number; readonly silent: number };
  /** The same counts for each agency that has entries in the open week. */
  readonly byAgency: readonly AgencyWeek[];
  /** Whose part the counts are; absent where they are of all. */
  readonly agency?: string;
  /** Name of the sheet of the open week's entries, and the column that they are filled from. */
  readonly entrySheet: string;
  readonly fillColumn: string;
  /** Places of this week where returns say otherwise than the register, and nobody has decided yet. */
  readonly conflicts: number;
  /** Undefined: the register was never checked. */
  readonly checkedAt?: Moment;
  /** The latest version of this week's report, undefined if there is none yet. */
  readonly report?: ReportVersion;
  /** An action was cut off here: the next one, or who is asked to, puts back what it was doing. */
  readonly isCutOff: boolean;
  /** '' before the first closing. */
  readonly lastClosedWeek: string;
  /** Whose form the workbook is; absent in a register. */
  readonly form?: FormMark;
}

/**
 * Looks how the week stands; nothing is written. Undefined where the workbook holds no register.
 * @throws UserError if the register was made by a newer version, or its tables are broken.
 */
export const weekOverview = (): Promise<WeekOverview | undefined> =>
  excelRun(async (context) => {
    if (!(await readMark(context))) return undefined;
    const snapshot = await readRegister(context);
    const { language, settings, form } = snapshot;
    const { at: checkedAt, open: told } = await readLastCheck(context, language);
    const isCutOff = queueCutOff(context);
    const conflicts = queueConflicts(context, language);
    const reportSheet = `${sheetNames.weeklyReport[language]} ${settings.openWeek}`;
    const report = (await listVersions(context, reportSheet)).at(-1);
    const open = snapshot.entries.rows.map(parseEntry);
    const duties = openDuties({
      tasks: snapshot.tasks.rows.map(parseTask),
      entries: open,
      history: snapshot.history,
      settings,
    });
    const counted = { states: statesOf(snapshot), open, duties, findings: standing(told, snapshot) };
    return {
      language,
      ...weekCounts(counted),
      asOf: settings.asOf,
      openWeek: settings.openWeek,
      week: reportingWeekByLabel(settings.openWeek, settings.weekStart),
      agencies: agenciesOf(duties, snapshot),
      byAgency: agencyWeeks(counted, snapshot.agencies),
      entrySheet: snapshot.entries.sheet,
      fillColumn: columnLetter(snapshot.entries.columnIndex.progress),
      conflicts: undecided(await conflicts()).filter(({ cells }) => textOf(cells.week) === settings.openWeek)
        .length,
      checkedAt,
      ...(report && { report }),
      isCutOff: isCutOff(),
      lastClosedWeek: lastClosedWeek(snapshot)[0]?.week ?? '',
      ...(form && { form }),
    };
  });

/** The findings of the last check that nothing typed since has undone. */
function standing(told: readonly KeptFinding[], snapshot: RegisterSnapshot): CountedWeek['findings'] {
  if (told.length === 0) return [];
  const { tasks, entries, language } = snapshot;
  const keyOf = (table: 'tasks' | 'entries', { row, cells }: SheetRow<string>): string =>
    rowKeyOf({ table, row, code: textOf(cells.code) }, table === 'entries' ? textOf(cells.week) : undefined);
  const rows = new Map<string, SheetRow<string>['cells']>();
  const entryRows = new Map<string, number>();
  for (const row of tasks.rows) rows.set(keyOf('tasks', row), row.cells);
  for (const row of entries.rows) {
    rows.set(keyOf('entries', row), row.cells);
    entryRows.set(keyOf('entries', row), row.row);
  }
  return told
    .filter((finding) => stillHolds(finding, rows, language))
    .map(({ severity, rowKey }) => ({ severity, entryRow: entryRows.get(rowKey) }));
}

/** Each agency once, however its name is written. */
function agenciesOf(duties: readonly Entry[], { agencies }: RegisterSnapshot): WeekOverview['agencies'] {
  const known = duties.filter(({ agency }) => agency !== '');
  const nameOf = ({ agency }: Entry): string => agencyName(agencies, agency);
  const asked = new Set(known.map(nameOf));
  const heard = new Set(known.filter(({ answered }) => answered).map(nameOf));
  return { asked: asked.size, silent: asked.size - heard.size };
}
