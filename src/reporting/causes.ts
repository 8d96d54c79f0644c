import { causeGroups, codeKey } from '../register';
import { groupBy } from './groups';
import { byRef } from './names';
import { refOf, type PeriodFacts } from './periodFacts';
import { hasCause, saidOnce } from './statements';
import type { CauseTotals, TaskRef } from './types';

const examplesShown = 2;

/** Causes told, by cause group in the order of the list, those without a group last; groups nobody named are left out. */
export function causeTotals({ entries, agencyName, taskOf }: PeriodFacts): CauseTotals[] {
  const told = entries.filter(hasCause).map((entry) => ({
    code: entry.code,
    group: entry.causeGroup,
    text: entry.cause,
    agency: agencyName(entry.agency),
    of: taskOf(entry.code)!,
  }));
  const once = saidOnce(told, ({ code, agency, group = '', text }) =>
    [codeKey(code), agency, group, text].join('\u0000'),
  );
  const byGroup = groupBy(once, ({ group }) => group);
  return [...causeGroups.map(({ key }) => key), undefined].flatMap((group) => {
    const own = byGroup.get(group);
    if (!own) return [];
    // Examples about late or inefficient tasks first: they are what the meeting is about.
    const pressing = own.filter(({ of }) => of.state.attention !== undefined);
    const others = own.filter(({ of }) => of.state.attention === undefined);
    return {
      ...(group && { group }),
      statements: own.length,
      aboutLateOrLow: pressing.length,
      examples: [...pressing, ...others]
        .filter(({ text }) => text !== '')
        .slice(0, examplesShown)
        .map(({ code, of, agency, text }) => ({ code, row: of.task.row, agency, text })),
    };
  });
}

/** Overdue and inefficient tasks about which nobody has told a cause. */
export const tasksWithoutCause = ({ tasks }: PeriodFacts): TaskRef[] =>
  tasks
    .filter(({ state, told }) => state.attention !== undefined && !told.some((week) => week.some(hasCause)))
    .map(({ task }) => refOf(task))
    .sort(byRef);
