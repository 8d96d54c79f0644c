import { codeKey, type Entry } from '../register';
import { byRef, orderOf } from './names';
import type { PeriodFacts, TaskFacts } from './periodFacts';
import type { Proposal, Statement } from './types';

export const hasCause = ({ cause, causeGroup }: Entry): boolean => cause !== '' || causeGroup !== undefined;

/** The entries that say something about a task: of each agency, those of the last week in which it did. */
function lastSaid(
  { told }: TaskFacts,
  says: (entry: Entry) => boolean,
  agencyName: (text: string) => string,
): Entry[] {
  if (told.length === 1) return told[0]!.filter(says);
  const heard = new Set<string>();
  return told.flatMap((week) => {
    const said = week.filter((entry) => says(entry) && !heard.has(agencyName(entry.agency)));
    for (const { agency } of said) heard.add(agencyName(agency));
    return said;
  });
}

/** The causes told about a task. */
export const causesOf = (facts: TaskFacts, { agencyName }: PeriodFacts): Statement[] =>
  lastSaid(facts, hasCause, agencyName).map(({ agency, cause, causeGroup }) => ({
    agency: agencyName(agency),
    text: cause,
    group: causeGroup,
  }));

/** What agencies wrote in one text column about a task. */
export const saidIn = (
  facts: TaskFacts,
  column: 'proposal' | 'nextStep',
  { agencyName }: PeriodFacts,
): Statement[] =>
  lastSaid(facts, (entry) => entry[column] !== '', agencyName).map((entry) => ({
    agency: agencyName(entry.agency),
    text: entry[column],
  }));

/** Keeps the first of those that say the same: an agency that repeats itself from week to week says it once. */
export function saidOnce<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const known = new Set<string>();
  return items.filter((item) => {
    const key = keyOf(item);
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
}

/** What agencies propose, by agency and task; in a month, the same proposal again counts once. */
export function proposalsOf({ entries, agencyName, taskOf }: PeriodFacts): Proposal[] {
  const proposals = entries
    .filter(({ proposal }) => proposal !== '')
    .map((entry) => ({
      code: entry.code,
      row: taskOf(entry.code)?.task.row ?? 0,
      agency: agencyName(entry.agency),
      text: entry.proposal,
    }));
  const once = saidOnce(proposals, ({ code, agency, text }) => [codeKey(code), agency, text].join('\u0000'));
  const place = orderOf(once.map(({ agency }) => agency));
  return once.sort((a, b) => place(a.agency) - place(b.agency) || byRef(a, b));
}
