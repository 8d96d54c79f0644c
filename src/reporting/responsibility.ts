import { oneLine } from '../register';
import { countStates } from './counts';
import type { AgencyTotals, Counts, LeaderTotals, Proposal, SilentAgency } from './types';
import { byName, byRef, type TaskFacts, type WeekFacts } from './weekFacts';

const mostUrgent = (a: Counts, b: Counts): number =>
  b.overdue - a.overdue || b.lowEfficiency - a.lowEfficiency || 0;

/** Every agency that leads a task or has to report on one. */
export function agencyTotals({ tasks, entries, agencyName }: WeekFacts): AgencyTotals[] {
  const led = groupBy(tasks, ({ task }) => agencyName(task.leadAgency));
  const asked = groupBy(entries, ({ agency }) => agencyName(agency));
  return [...new Set([...led.keys(), ...asked.keys()])]
    .map((agency) => ({
      agency,
      counts: countTasks(led.get(agency)),
      expected: asked.get(agency)?.length ?? 0,
      reported: asked.get(agency)?.filter(({ answered }) => answered).length ?? 0,
    }))
    .sort((a, b) => mostUrgent(a.counts, b.counts) || byName(a.agency, b.agency));
}

export function leaderTotals({ tasks }: WeekFacts): LeaderTotals[] {
  return [...groupBy(tasks, ({ task }) => oneLine(task.leader))]
    .map(([leader, own]) => ({ leader, counts: countTasks(own) }))
    .sort((a, b) => mostUrgent(a.counts, b.counts) || byName(a.leader, b.leader));
}

/** Agencies with entries that say nothing: not even "nothing to report". */
export function silentAgencies({ entries, agencyName, taskOf }: WeekFacts): SilentAgency[] {
  return [...groupBy(entries, ({ agency }) => agencyName(agency))]
    .map(([agency, own]) => ({
      agency,
      expected: own.length,
      missing: own
        .filter(({ answered }) => !answered)
        .map((entry) => ({ code: entry.code, row: taskOf(entry)?.task.row ?? 0 }))
        .sort(byRef),
    }))
    .filter(({ missing }) => missing.length > 0)
    .sort((a, b) => b.missing.length - a.missing.length || byName(a.agency, b.agency));
}

export function proposalsOf({ entries, agencyName, taskOf }: WeekFacts): Proposal[] {
  return entries
    .filter(({ proposal }) => proposal !== '')
    .map((entry) => ({
      code: entry.code,
      row: taskOf(entry)?.task.row ?? 0,
      agency: agencyName(entry.agency),
      text: entry.proposal,
    }))
    .sort((a, b) => byName(a.agency, b.agency) || byRef(a, b));
}

const countTasks = (facts: readonly TaskFacts[] = []): Counts => countStates(facts.map(({ state }) => state));

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
