import { causeGroups } from '../register';
import type { CauseTotals, TaskRef } from './types';
import { byRef, hasCause, refOf, type WeekFacts } from './weekFacts';

const examplesShown = 2;

/** Causes told, by cause group in the order of the list, those without a group last; groups nobody named are left out. */
export function causeTotals({ entries, agencyName, taskOf }: WeekFacts): CauseTotals[] {
  const told = entries.filter(hasCause);
  const keys = [...causeGroups.map(({ key }) => key), undefined];
  return keys.flatMap((group) => {
    const own = told.filter((entry) => entry.causeGroup === group);
    if (own.length === 0) return [];
    // Examples about late or inefficient tasks first: they are what the meeting is about.
    const needsAttention = (index: number): boolean => taskOf(own[index]!)?.state.attention !== undefined;
    const order = own
      .map((_, index) => index)
      .sort((a, b) => Number(needsAttention(b)) - Number(needsAttention(a)));
    return {
      ...(group && { group }),
      statements: own.length,
      aboutLateOrLow: own.filter((_, index) => needsAttention(index)).length,
      examples: order
        .map((index) => own[index]!)
        .filter((entry) => entry.cause !== '')
        .slice(0, examplesShown)
        .map((entry) => ({
          code: entry.code,
          row: taskOf(entry)?.task.row ?? 0,
          agency: agencyName(entry.agency),
          text: entry.cause,
        })),
    };
  });
}

/** Overdue and inefficient tasks about which nobody has told a cause. */
export const tasksWithoutCause = ({ tasks }: WeekFacts): TaskRef[] =>
  tasks
    .filter(({ state, entries }) => state.attention !== undefined && !entries.some(hasCause))
    .map(({ task }) => refOf(task))
    .sort(byRef);
