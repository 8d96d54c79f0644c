import type { Task } from '../register';
import type { RollUp } from './rollUp';

/** What is missing is told from what is there and wrong: whoever mends it looks in another place. */

/** Whether a deadline is given in any way, if only in words, or as something that is no day. */
export const isDeadlineGiven = ({ deadline, deadlineText, unreadable }: Task): boolean =>
  deadline !== undefined || deadlineText !== '' || (unreadable?.includes('deadline') ?? false);

/** Why a one-off task without milestones has no planned value. */
export function planFault(task: Task): 'noPlan' | 'datesSwapped' | 'noDay' {
  const { start, deadline, unreadable } = task;
  if (start !== undefined && deadline !== undefined) return 'datesSwapped';
  const isStartGiven = start !== undefined || (unreadable?.includes('start') ?? false);
  return isStartGiven && isDeadlineGiven(task) ? 'noDay' : 'noPlan';
}

/** Whether a target that nothing can be measured by is what the earned value lacks. */
export const isTargetWrong = (
  { target, recurrence, unreadable }: Task,
  { achieved }: Pick<RollUp, 'achieved'>,
): boolean =>
  (recurrence !== 'once' || achieved !== undefined) &&
  (target === undefined ? (unreadable?.includes('target') ?? false) : target <= 0);
