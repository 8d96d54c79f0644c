import { addDays, type Day } from '../calendar';
import { periodsEnding, type PeriodDays } from '../monitoring';
import type { RecurrenceKey, Task } from '../register';
import { byRef } from './names';
import { lineOf, refOf, type PeriodFacts, type TaskFacts } from './periodFacts';
import { causesOf } from './statements';
import { causesInPeriod, toldInPeriod } from './toldInPeriod';
import type { EndedPeriod, EndedPeriods, PeriodFigures } from './types';

/**
 * What became of the periods of regular tasks that ended in the report's period before its as-of day; of those that end on that day the
 * status tells. A quantity counts for the period that holds the last day of the week in which it was told, as in the formulas of
 * table `Tasks`: what the last days of a period brought after that week nobody tells, so each sum goes with the days of which it
 * is. Targets are those that the register has now.
 */
export function endedPeriods(facts: PeriodFacts): EndedPeriods {
  const judged = new Set<Task>();
  const unasked = new Set<Task>();
  const short: EndedPeriod[] = [];
  let met = 0;
  for (const { days, tasks } of endedIn(facts)) {
    const told = toldInPeriod(days, codesOf(tasks), facts);
    const left: TaskFacts[] = [];
    for (const fact of tasks) {
      const figures = told(fact.task.code);
      (figures ? judged : unasked).add(fact.task);
      if (figures && isMet(fact.task, figures)) met++;
      else if (figures) left.push(fact);
    }
    const causes = causesInPeriod(days, codesOf(left), facts);
    for (const fact of left) {
      const { task } = fact;
      short.push({
        ...lineOf(task, facts),
        ...days,
        ...told(task.code)!,
        target: task.target!,
        unit: task.unit,
        // What an agency said while it lasted, else what it says in the weeks reported on.
        causes: causesOf({ ...fact, told: [...causes(task.code), ...fact.told] }, facts),
      });
    }
  }
  const isTold = ({ achieved }: EndedPeriod): boolean => achieved !== undefined;
  return {
    tasks: judged.size,
    met,
    missed: short.filter(isTold).sort((a, b) => shareOf(a) - shareOf(b) || byTask(a, b)),
    notTold: short.filter((each) => !isTold(each)).sort(byTask),
    unasked: [...unasked].map(refOf).sort(byRef),
  };
}

const codesOf = (tasks: readonly TaskFacts[]): string[] => tasks.map(({ task }) => task.code);

/** Divided, as the status has it: the two ways to compare fractions do not always agree. */
const isMet = ({ target }: Task, { achieved }: PeriodFigures): boolean =>
  achieved !== undefined && achieved / target! >= 1;

const shareOf = ({ achieved = 0, target }: EndedPeriod): number => achieved / target;
const byTask = (a: EndedPeriod, b: EndedPeriod): number => byRef(a, b) || a.first - b.first;

/** A period that is over, and the tasks of which it is one. */
interface Ended {
  readonly days: PeriodDays;
  readonly tasks: TaskFacts[];
}

/** Tasks of the year share their periods, whether they are called yearly or continuous. */
function endedIn({ period, asOf, tasks, settings }: PeriodFacts): Iterable<Ended> {
  const until = Math.min(period.last, addDays(asOf, -1)) as Day;
  const periods = new Map<RecurrenceKey, readonly PeriodDays[]>();
  const ended = new Map<string, Ended>();
  for (const fact of tasks) {
    const { recurrence, start } = fact.task;
    if (!isMeasured(fact.task) || recurrence === 'once') continue;
    const own = periods.get(recurrence) ?? periodsEnding(recurrence, period.first, until, settings.weekStart);
    periods.set(recurrence, own);
    for (const days of own) {
      if (start !== undefined && start > days.last) continue;
      const key = `${days.first}-${days.last}`;
      const same = ended.get(key);
      if (same) same.tasks.push(fact);
      else ended.set(key, { days, tasks: [fact] });
    }
  }
  return ended.values();
}

/** Whether a task has a target to be measured by; what is done daily nobody tells day by day. */
const isMeasured = ({ recurrence, suspended, target }: Task): boolean =>
  recurrence !== 'daily' && suspended === '' && target !== undefined && target > 0;
