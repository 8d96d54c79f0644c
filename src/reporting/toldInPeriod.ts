import { reportingWeekByLabel, type Day } from '../calendar';
import { lastAchievedSince, type PeriodDays } from '../monitoring';
import type { Entry } from '../register';
import { groupBy } from './groups';
import type { PeriodFacts, TaskFacts } from './periodFacts';
import type { WeekEntries } from './records';
import { hasCause } from './statements';
import type { PeriodFigures } from './types';

/** The quantity that one agency told last. */
interface Figure {
  readonly achieved: number;
  readonly on: Day;
}

/** The agencies that report on a task, and what each told last; undefined for one that told nothing. */
type Figures = Map<string, Figure | undefined>;

/**
 * What the agencies told of tasks in a period that is over, by the code of the task; undefined where nobody was asked. The last week
 * that has rows of a task says who reports on it, and as in the roll-up the quantities of these add up. Closing hands on what was
 * told before; where it handed on nothing, as in weeks that came with a file, an earlier week says what the agency told.
 * @param wanted the codes that are asked for.
 */
export function toldInPeriod(
  period: PeriodDays,
  wanted: Iterable<string>,
  facts: PeriodFacts,
): (code: string) => PeriodFigures | undefined {
  const { codes, agencyName } = facts;
  const open = numbersOf(wanted, facts);
  const told = new Map<number, Figures>();
  for (const { week, entries } of weeksWithin(period, facts)) {
    if (open.size === 0) break;
    const rows = entries.filter(({ code }) => open.has(codes.numberOf(code)));
    for (const [code, ofTask] of groupBy(rows, (row) => codes.numberOf(row.code))) {
      const now = figuresIn(ofTask, week.last, period, agencyName);
      const later = told.get(code);
      const figures = later ? filled(later, now) : now;
      told.set(code, figures);
      if ([...figures.values()].every((figure) => figure)) open.delete(code);
    }
  }
  return (code) => {
    const figures = told.get(codes.numberOf(code));
    return figures && summed([...figures.values()]);
  };
}

/** The rows in which causes were told about tasks in a period that is over, by the code of the task: week by week, the last one first. */
export function causesInPeriod(
  period: PeriodDays,
  wanted: Iterable<string>,
  facts: PeriodFacts,
): (code: string) => TaskFacts['told'] {
  const { codes } = facts;
  const numbers = numbersOf(wanted, facts);
  if (numbers.size === 0) return () => [];
  const byTask = new Map<number, (readonly Entry[])[]>();
  for (const { entries } of weeksWithin(period, facts)) {
    const rows = entries.filter((row) => hasCause(row) && numbers.has(codes.numberOf(row.code)));
    for (const [code, ofTask] of groupBy(rows, (row) => codes.numberOf(row.code))) {
      const weeks = byTask.get(code);
      if (weeks) weeks.push(ofTask);
      else byTask.set(code, [ofTask]);
    }
  }
  return (code) => byTask.get(codes.numberOf(code)) ?? [];
}

/** Rows without a code are nobody's. */
const numbersOf = (wanted: Iterable<string>, { codes }: PeriodFacts): Set<number> =>
  new Set([...wanted].map((code) => codes.numberOf(code)).filter((number) => number !== 0));

/** The weeks with entries whose last day lies in a period, the last one first. */
function weeksWithin({ first, last }: PeriodDays, { records, settings }: PeriodFacts): WeekEntries[] {
  return records.keptLabels
    .flatMap((label) => reportingWeekByLabel(label, settings.weekStart) ?? [])
    .filter((week) => week.last >= first && week.last <= last)
    .sort((a, b) => b.last - a.last)
    .map((week) => ({ week, entries: records.entriesOf(week.label) }));
}

/** What each agency says in its rows of one week; several rows of one add up, as the roll-up adds them. */
function figuresIn(
  rows: readonly Entry[],
  weekEnd: Day,
  { first }: PeriodDays,
  agencyName: (text: string) => string,
): Figures {
  const figures: Figures = new Map();
  for (const row of rows) {
    const agency = agencyName(row.agency);
    const before = figures.get(agency);
    const achieved = row.achieved ?? lastAchievedSince(row, first);
    if (achieved === undefined) {
      figures.set(agency, before);
      continue;
    }
    const on = row.achieved === undefined ? Math.min(Math.floor(row.lastAchievedOn!), weekEnd) : weekEnd;
    figures.set(agency, {
      achieved: (before?.achieved ?? 0) + achieved,
      on: Math.max(before?.on ?? 0, on) as Day,
    });
  }
  return figures;
}

/** The figures of a later week, with those of an earlier one for agencies that told none since. */
const filled = (later: Figures, earlier: Figures): Figures =>
  new Map([...later].map(([agency, figure]) => [agency, figure ?? earlier.get(agency)]));

function summed(all: readonly (Figure | undefined)[]): PeriodFigures {
  const told = all.filter((figure) => figure !== undefined);
  const days = told.map(({ on }) => on);
  return {
    asked: all.length,
    silent: all.length - told.length,
    ...(told.length > 0 && {
      achieved: told.reduce((sum, { achieved }) => sum + achieved, 0),
      toldOn: { first: Math.min(...days) as Day, last: Math.max(...days) as Day },
    }),
  };
}
