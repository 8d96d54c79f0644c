import type { Day } from '../calendar';
import type { Milestone, Task } from '../register';

export const clamp = (value: number): number => Math.min(Math.max(value, 0), 1);

/**
 * Planned value of a one-off task, as a share of the whole: by its milestones where it has any (what the last one passed asks
 * for; all of it from the deadline on), else even between start and deadline. Undefined where a day is missing or the two
 * are in the wrong order. Source: PMI, Practice Standard for Earned Value Management (fixed formula and weighted milestone).
 */
export function plannedValueOf(
  { start, deadline }: Pick<Task, 'start' | 'deadline'>,
  asOf: Day,
  milestones: readonly Milestone[] = [],
): number | undefined {
  if (milestones.length > 0) {
    if (deadline !== undefined && asOf >= deadline) return 1;
    return clamp(Math.max(0, ...milestones.filter(({ day }) => day <= asOf).map(({ share }) => share)));
  }
  if (start === undefined || deadline === undefined || start > deadline) return undefined;
  if (asOf >= deadline) return 1;
  return asOf <= start ? 0 : (asOf - start) / (deadline - start);
}
