import { causeGroups, codeKey, type CauseGroupKey } from '../register';
import { groupBy } from './groups';
import { byRef } from './names';
import { refOf, type PeriodFacts, type TaskFacts } from './periodFacts';
import { hasCause, saidOnce } from './statements';
import type { CauseTotals, TaskRef } from './types';

const examplesShown = 2;

/** A cause and the task that it is about. */
export interface ToldCause {
  readonly code: string;
  readonly group: CauseGroupKey | undefined;
  readonly text: string;
  readonly agency: string;
  readonly of: TaskFacts;
}

/** The causes told, those about late and inefficient tasks first: they are what the meeting is about. */
export function causesTold({ entries, agencyName, taskOf }: PeriodFacts): ToldCause[] {
  const told = entries.filter(hasCause).map((entry): ToldCause => ({
    code: entry.code,
    group: entry.causeGroup,
    text: entry.cause,
    agency: agencyName(entry.agency),
    of: taskOf(entry.code)!,
  }));
  const once = saidOnce(told, ({ code, agency, group = '', text }) =>
    [codeKey(code), agency, group, text].join('\u0000'),
  );
  return [...once.filter(isPressing), ...once.filter((cause) => !isPressing(cause))];
}

export const isPressing = ({ of }: ToldCause): boolean => of.state.attention !== undefined;

/** Causes by cause group in the order of the list, those without a group last; groups nobody named are left out. */
export function causeTotals(told: readonly ToldCause[]): CauseTotals[] {
  const byGroup = groupBy(told, ({ group }) => group);
  return [...causeGroups.map(({ key }) => key), undefined].flatMap((group) => {
    const own = byGroup.get(group);
    if (!own) return [];
    return {
      ...(group && { group }),
      statements: own.length,
      aboutLateOrLow: own.filter(isPressing).length,
      examples: own
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
