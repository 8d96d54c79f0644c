import { weekBefore, type ReportingWeek } from '../calendar';
import type { EachReport } from './dueReports';
import { groupBy } from './groups';
import { byRef, orderOf } from './names';
import type { PeriodFacts } from './periodFacts';
import type { AgencyReporting, Conduct, MissingReport, Outcome, ReportCounts } from './types';

type Tally = { -readonly [K in keyof ReportCounts]: number };

const nothing = (): Tally => ({
  expected: 0,
  received: 0,
  onTime: 0,
  late: 0,
  undated: 0,
  nothingToReport: 0,
  missing: 0,
  finished: 0,
});

/** Adds one report that an agency owes on a task in a week. */
function addTo(tally: Tally, outcome: Outcome, nothingToReport: boolean): void {
  tally.expected++;
  tally[outcome]++;
  if (outcome === 'missing') return;
  tally.received++;
  if (nothingToReport) tally.nothingToReport++;
}

export function sumOf(all: Iterable<ReportCounts>): ReportCounts {
  const total = nothing();
  for (const counts of all) {
    for (const key of Object.keys(total) as (keyof Tally)[]) total[key] += counts[key];
  }
  return total;
}

function conductOf(counts: ReportCounts): Conduct {
  const { expected, received, late, undated, nothingToReport, missing } = counts;
  if (expected === 0) return 'finished';
  if (received === 0) return 'silent';
  if (missing > 0) return 'partial';
  if (late > 0) return 'late';
  if (nothingToReport === received) return 'nothingToReport';
  return undated > 0 ? 'undated' : 'onTime';
}

/** What each agency owed and gave in one week, by its official name; empty for a week that nobody kept. */
export type WeekReports = ReadonlyMap<string, ReportCounts>;

/** Counts the reports of weeks, each week once however often it is asked for. */
export function reportsByWeek(
  { agencyName }: PeriodFacts,
  eachReport: EachReport,
): (week: ReportingWeek) => WeekReports {
  const known = new Map<string, WeekReports>();
  return (week) => {
    const counted = known.get(week.label);
    if (counted) return counted;
    const tallies = new Map<string, Tally>();
    eachReport(week, (entry, outcome) => {
      const agency = agencyName(entry.agency);
      let tally = tallies.get(agency);
      if (!tally) tallies.set(agency, (tally = nothing()));
      if (outcome === 'finished') tally.finished++;
      else addTo(tally, outcome, entry.nothingToReport);
    });
    known.set(week.label, tallies);
    return tallies;
  };
}

/**
 * Who reported in the period, and for how many weeks running an agency has done as it did in the last of them. Every row of a week
 * is a report due; that a task has left the register since does not undo it.
 */
export function agencyReporting(
  facts: PeriodFacts,
  reportsIn: (week: ReportingWeek) => WeekReports,
): AgencyReporting[] {
  const weeks = facts.weeks.map(({ week }) => week);
  const byAgency = new Map<string, ReportCounts[]>();
  for (const week of weeks) {
    for (const [agency, counts] of reportsIn(week)) {
      byAgency.set(agency, [...(byAgency.get(agency) ?? []), counts]);
    }
  }
  const missing = missingReports(facts);
  const streaks = conductStreaks(weeks, reportsIn, facts.settings.weekStart);
  const place = orderOf([...byAgency.keys()]);
  return [...byAgency]
    .map(([agency, counts]) => ({
      agency,
      reports: sumOf(counts),
      missing: missing.get(agency) ?? [],
      ...streaks.get(agency)!,
    }))
    .sort(
      (a, b) =>
        b.reports.missing - a.reports.missing ||
        b.reports.late - a.reports.late ||
        place(a.agency) - place(b.agency),
    );
}

function missingReports({ weeks, agencyName, taskOf }: PeriodFacts): Map<string, MissingReport[]> {
  const missing = weeks.flatMap(({ week, entries }) =>
    entries
      .filter(({ answered }) => !answered)
      .map(({ code, agency }) => ({
        agency: agencyName(agency),
        report: { code, row: taskOf(code)?.task.row ?? 0, week: week.label },
      })),
  );
  const byAgency = groupBy(missing, ({ agency }) => agency);
  return new Map(
    [...byAgency].map(([agency, own]) => [
      agency,
      own.map(({ report }) => report).sort((a, b) => a.week.localeCompare(b.week) || byRef(a, b)),
    ]),
  );
}

interface Streak {
  readonly conduct: Conduct;
  readonly weeksRunning: number;
}

/** Goes back week by week from the last one for as long as some agency's conduct stays what it was. */
function conductStreaks(
  weeks: readonly ReportingWeek[],
  reportsIn: (week: ReportingWeek) => WeekReports,
  weekStart: number,
): ReadonlyMap<string, Streak> {
  const streaks = new Map<string, Streak>();
  for (const asked of [...weeks].reverse()) {
    const fresh = new Map<string, Conduct>();
    for (const [agency, counts] of reportsIn(asked)) {
      if (!streaks.has(agency)) fresh.set(agency, conductOf(counts));
    }
    for (const [agency, conduct] of fresh) streaks.set(agency, { conduct, weeksRunning: 1 });
    for (let week = weekBefore(asked, weekStart); fresh.size > 0; week = weekBefore(week, weekStart)) {
      const reports = reportsIn(week);
      for (const [agency, conduct] of fresh) {
        const counts = reports.get(agency);
        if (!counts || conductOf(counts) !== conduct) fresh.delete(agency);
        else streaks.set(agency, { conduct, weeksRunning: streaks.get(agency)!.weeksRunning + 1 });
      }
    }
  }
  return streaks;
}
