import { reportingWeekByLabel, type Day } from '../calendar';
import { agencyKey, type AgencyDirectory, type Entry } from '../register';
import { rowsByCode, type Codes } from './numbering';
import type { Records, WeekEntries } from './records';

interface Naming {
  readonly agencies: AgencyDirectory;
  readonly weekStart: number;
  readonly codes: Codes;
}

/**
 * The rows of a week, completed where a later week tells that they were by a day. What an agency says last of a task counts; silence
 * takes nothing back, and what the row itself tells stands. A task that had no row yet gets those that tell of its completion.
 * @param day as-of day of a period that ends after the week.
 * @param last absent where no week was kept by then.
 */
export function withCompletionsBy(
  day: Day,
  last: WeekEntries | undefined,
  { keptLabels, entriesOf }: Records,
  { agencies, weekStart, codes }: Naming,
): readonly Entry[] {
  const entries = last?.entries ?? [];
  const later = keptLabels
    .filter((label) => (reportingWeekByLabel(label, weekStart)?.last ?? 0) > (last?.week.last ?? 0))
    .sort()
    .map(entriesOf);
  if (later.length === 0) return entries;
  const told = new Map<string, Map<number, Day | undefined>>();
  for (const rows of later) {
    for (const { agency, code, progress, achieved, completedOn } of rows) {
      if ((progress ?? achieved ?? completedOn) === undefined) continue;
      const key = agencyKey(agencies, agency);
      let ofAgency = told.get(key);
      if (!ofAgency) told.set(key, (ofAgency = new Map()));
      ofAgency.set(codes.numberOf(code), completedOn);
    }
  }
  const completedBy = ({ agency, code }: Entry): Day | undefined => {
    const completedOn = told.get(agencyKey(agencies, agency))?.get(codes.numberOf(code));
    return completedOn !== undefined && completedOn <= day ? completedOn : undefined;
  };
  return [
    ...entries.map((entry) => {
      const isOver = entry.completedOn !== undefined && entry.completedOn <= day;
      const completedOn = isOver ? entry.completedOn : (completedBy(entry) ?? entry.completedOn);
      return completedOn === entry.completedOn ? entry : { ...entry, completedOn };
    }),
    ...firstRows(entries, later, codes).flatMap((rows) => {
      const completed = rows.map((row) => ({ ...row, ...noFigures, completedOn: completedBy(row) }));
      return completed.every(({ completedOn }) => completedOn !== undefined) ? completed : [];
    }),
  ];
}

/** Figures of a later week are not known; that a task was completed is all that is asked. */
const noFigures = {
  progress: undefined,
  achieved: undefined,
  lastProgress: undefined,
  lastAchieved: undefined,
} satisfies Partial<Entry>;

/** Of each task that has no row in a week, the rows of the first later week that has any. */
function firstRows(
  entries: readonly Entry[],
  later: readonly (readonly Entry[])[],
  codes: Codes,
): readonly (readonly Entry[])[] {
  const known = new Set(entries.map(({ code }) => codes.numberOf(code)));
  return later.flatMap((rows) => {
    const fresh = rows.filter(({ code }) => code !== '' && !known.has(codes.numberOf(code)));
    for (const { code } of fresh) known.add(codes.numberOf(code));
    return rowsByCode(fresh, codes).flatMap((ofCode) => (ofCode ? [ofCode] : []));
  });
}
