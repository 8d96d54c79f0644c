import { reportingWeekByLabel } from '../calendar';
import { isReadable } from './pastStates';
import type { PeriodFacts } from './periodFacts';
import { weeksBetween, type Previous } from './previous';
import type { Note, TrendGap, TrendPoint, WeekNoteKind } from './types';

/** What is wrong with the period as a whole and with the weeks that it is compared with. */
export function periodAndWeekNotes(
  facts: PeriodFacts,
  previous: Previous | undefined,
  trend: readonly TrendPoint[],
): Note[] {
  const { records, weeks, lastTold, settings } = facts;
  const { pastStates, history, openWeek } = records;
  const closedWeeks = [...new Set([...history.labels(), ...pastStates.labels()])].filter(
    (label) => reportingWeekByLabel(label, settings.weekStart) !== undefined,
  );
  const shown = trend.slice(0, -1).map(({ week }) => week);
  const blank = (why: TrendGap): string[] => trend.filter(({ gap }) => gap === why).map(({ week }) => week);
  const notes: Record<WeekNoteKind, readonly string[]> = {
    gap: [...new Set([...missingWeeks(facts, previous), ...blank('noData')])].sort(),
    judgedPrevious: previous?.basis === 'judged' ? [previous.week.label] : [],
    notRecorded: blank('notRecorded'),
    unreadableStates: shown.filter((label) => !pastStates.of(label).every(isReadable)),
    openWeekInHistory:
      records.isOpenKept && history.has(openWeek) && weeks.some(({ week }) => week.label === openWeek)
        ? [openWeek]
        : [],
    laterThanOpen: openWeek === '' ? [] : closedWeeks.filter((label) => label > openWeek).sort(),
  };
  return [
    ...timeNote(facts),
    ...(weeks.length === 0 && !lastTold?.isWhole ? [{ kind: 'noEntries' } as const] : []),
    ...(Object.keys(notes) as WeekNoteKind[])
      .map((kind) => ({ kind, weeks: notes[kind] }))
      .filter((note) => note.weeks.length > 0),
  ];
}

/** A period that is not over on the as-of day. */
const timeNote = ({ period, asOf }: PeriodFacts): Note[] => {
  if (asOf >= period.last) return [];
  return [{ kind: asOf < period.first ? 'future' : 'unfinished' }];
};

/** Weeks that are over and that nobody kept: since the week that the period is compared with, and in the period. */
function missingWeeks(
  { weeks, allWeeks, asOf, records, settings }: PeriodFacts,
  previous?: Previous,
): string[] {
  const since = previous ? weeksBetween(previous.week, allWeeks[0]!, settings.weekStart) : [];
  return [...since, ...(weeks.length === 0 ? [] : allWeeks)]
    .filter(({ label, last }) => last <= asOf && records.entriesOf(label).length === 0)
    .map(({ label }) => label);
}
