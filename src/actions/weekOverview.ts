import { reportingWeekByLabel, type Day, type Moment, type ReportingWeek } from '../calendar';
import type { FormMark } from '../collection/forms';
import type { Language } from '../messages';
import { agencyName, parseEntry, parseTask, sheetNames, textOf, type Entry } from '../register';
import { openDuties } from '../reporting';
import {
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
  type RegisterSnapshot,
  type ReportVersion,
} from '../workbook';

/** How the week stands in this workbook. */
export interface WeekOverview {
  readonly language: Language;
  readonly tasks: number;
  readonly asOf: Day;
  readonly openWeek: string;
  /** Absent where Settings name no week. */
  readonly week?: ReportingWeek;
  /** The reports that are owed, as the report counts them, and how far they have come; each counts once, at its furthest. */
  readonly entries: {
    readonly asked: number;
    readonly answered: number;
    readonly submitted: number;
    readonly accepted: number;
    readonly returned: number;
  };
  /** The agencies that owe reports, and those of which nothing has come. */
  readonly agencies: { readonly asked: number; readonly silent: number };
  /** Places of this week where returns say otherwise than the register, and nobody has decided yet. */
  readonly conflicts: number;
  /** As of the last check, from the Findings sheet. */
  readonly findings: { readonly errors: number; readonly warnings: number };
  /** Undefined: the register was never checked. */
  readonly checkedAt?: Moment;
  readonly overdue: number;
  readonly lowEfficiency: number;
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
    const { at: checkedAt, open } = await readLastCheck(context, language);
    const isCutOff = queueCutOff(context);
    const conflicts = queueConflicts(context, language);
    const reportSheet = `${sheetNames.weeklyReport[language]} ${settings.openWeek}`;
    const report = (await listVersions(context, reportSheet)).at(-1);
    const entries = openDuties({
      tasks: snapshot.tasks.rows.map(parseTask),
      entries: snapshot.entries.rows.map(parseEntry),
      history: snapshot.history,
      settings,
    });
    const states = statesOf(snapshot);
    const inState = (key: (typeof entries)[number]['state']): number =>
      entries.filter(({ state }) => state === key).length;
    return {
      language,
      tasks: states.length,
      asOf: settings.asOf,
      openWeek: settings.openWeek,
      week: reportingWeekByLabel(settings.openWeek, settings.weekStart),
      entries: {
        asked: entries.length,
        answered: entries.filter(({ answered }) => answered).length,
        submitted: inState('submitted'),
        accepted: inState('accepted'),
        returned: inState('returned'),
      },
      agencies: agenciesOf(entries, snapshot),
      conflicts: undecided(await conflicts()).filter(({ cells }) => textOf(cells.week) === settings.openWeek)
        .length,
      findings: { errors: open.error, warnings: open.warning },
      checkedAt,
      overdue: states.filter(({ attention }) => attention === 'overdue').length,
      lowEfficiency: states.filter(({ attention }) => attention === 'lowEfficiency').length,
      ...(report && { report }),
      isCutOff: isCutOff(),
      lastClosedWeek: lastClosedWeek(snapshot)[0]?.week ?? '',
      ...(form && { form }),
    };
  });

/** Each agency once, however its name is written. */
function agenciesOf(entries: readonly Entry[], { agencies }: RegisterSnapshot): WeekOverview['agencies'] {
  const known = entries.filter(({ agency }) => agency !== '');
  const nameOf = ({ agency }: Entry): string => agencyName(agencies, agency);
  const asked = new Set(known.map(nameOf));
  const heard = new Set(known.filter(({ answered }) => answered).map(nameOf));
  return { asked: asked.size, silent: asked.size - heard.size };
}
