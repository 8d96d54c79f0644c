import { groupIndex } from '../monitoring';
import { categories, issueGroups, sectors, type CategoryCounts } from '../register';
import { countStates } from './counts';
import { sumOf } from './discipline';
import { groupBy } from './groups';
import { orderOf } from './names';
import type { PeriodFacts, TaskFacts } from './periodFacts';
import type {
  AgencyReporting,
  AgencyTotals,
  CategoryTotals,
  Counts,
  GroupTotals,
  IssueGroupTotals,
  LeaderTotals,
  SectorTotals,
} from './types';

/** Counts and index of some tasks. */
export function totalsOf(facts: readonly TaskFacts[] = []): GroupTotals {
  const states = facts.map(({ state }) => state);
  return { counts: countStates(states), index: groupIndex(states) };
}

/** By category in the order of the list, all four; tasks of none come last, if there are any, now or in the last period. */
export function categoryTotals(
  { tasks }: PeriodFacts,
  expectedCounts: CategoryCounts,
  previous?: ReadonlyMap<CategoryTotals['category'], Counts>,
): CategoryTotals[] {
  const byCategory = groupBy(tasks, ({ task }) => task.category);
  const totals = (category: CategoryTotals['category']): CategoryTotals => ({
    ...totalsOf(byCategory.get(category)),
    ...(previous && { previous: previous.get(category) ?? countStates([]) }),
  });
  const known = categories.map(({ key }) => ({
    category: key,
    expected: expectedCounts[key],
    ...totals(key),
  }));
  return byCategory.has(undefined) ? [...known, totals(undefined)] : known;
}

/** In the order of a closed list, those without a value last; values that no task has are left out. */
function byList<K extends string>(
  tasks: readonly TaskFacts[],
  list: readonly { readonly key: K }[],
  keyOf: (facts: TaskFacts) => K | undefined,
): (GroupTotals & { readonly key?: K })[] {
  const groups = groupBy(tasks, keyOf);
  return [...list.map(({ key }) => key), undefined].flatMap((key) => {
    const own = groups.get(key);
    return own ? [{ key, ...totalsOf(own) }] : [];
  });
}

export const sectorTotals = ({ tasks }: PeriodFacts): SectorTotals[] =>
  byList(tasks, sectors, ({ task }) => task.sector).map(({ key, ...totals }) => ({ sector: key, ...totals }));

export const issueGroupTotals = ({ tasks }: PeriodFacts): IssueGroupTotals[] =>
  byList(tasks, issueGroups, ({ task }) => task.issueGroup).map(({ key, ...totals }) => ({
    issueGroup: key,
    ...totals,
  }));

const moreUrgent = (a: GroupTotals, b: GroupTotals): number =>
  b.counts.overdue - a.counts.overdue || b.counts.lowEfficiency - a.counts.lowEfficiency;

/** Sorts by urgency, then by name, and gives equals the same rank; without a name or a task there is nothing to rank. Those without tasks come last. */
function ranked<T extends GroupTotals>(
  totals: readonly T[],
  nameOf: (item: T) => string,
): (T & { readonly rank?: number })[] {
  const place = orderOf(totals.map(nameOf));
  const sorted = [...totals].sort(
    (a, b) =>
      Number(a.counts.assigned === 0) - Number(b.counts.assigned === 0) ||
      moreUrgent(a, b) ||
      place(nameOf(a)) - place(nameOf(b)),
  );
  let [rank, counted] = [0, 0];
  let last: T | undefined;
  return sorted.map((item) => {
    if (nameOf(item) === '' || item.counts.assigned === 0) return item;
    counted++;
    if (!last || moreUrgent(last, item) !== 0) rank = counted;
    last = item;
    return { ...item, rank };
  });
}

/** Every agency that leads a task or has to report on one. */
export function agencyTotals(
  { tasks, agencyName }: PeriodFacts,
  reporting: readonly AgencyReporting[],
): AgencyTotals[] {
  const led = groupBy(tasks, ({ task }) => agencyName(task.leadAgency));
  const reports = new Map(reporting.map((each) => [each.agency, each.reports]));
  const totals = [...new Set([...led.keys(), ...reports.keys()])].map((agency) => ({
    agency,
    ...totalsOf(led.get(agency)),
    reports: reports.get(agency) ?? sumOf([]),
  }));
  return ranked(totals, ({ agency }) => agency);
}

export function leaderTotals({ tasks, leaderName }: PeriodFacts): LeaderTotals[] {
  const totals = [...groupBy(tasks, ({ task }) => leaderName(task.leader))].map(([leader, own]) => ({
    leader,
    ...totalsOf(own),
  }));
  return ranked(totals, ({ leader }) => leader);
}
