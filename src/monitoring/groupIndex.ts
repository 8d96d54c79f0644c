import type { TaskState } from './evaluate';
import { roundTo } from './round';

/** The index of several tasks together, and all that it comes of. */
export interface GroupIndex {
  readonly tasks: number;
  /** Of these, the suspended ones, which nobody measures. */
  readonly suspended: number;
  /** Tasks that are measured: not suspended, with a planned value above 0 and an earned value. */
  readonly measured: number;
  /** Sum of their weights. */
  readonly weight: number;
  /** Sums over them, each task's value times its weight. */
  readonly planned: number;
  readonly earned: number;
  /** Earned over planned, to two decimals; absent where nothing is measured: neither 0 nor 100 %. */
  readonly spi?: number;
}

/**
 * Sum of earned values over sum of planned values, weighted, as the standard adds up work packages (PMI, Practice Standard for
 * Earned Value Management: SPI = EV / PV at any level). A task earns at most its whole, or one far over its target would hide
 * others that lag.
 */
export function groupIndex(states: readonly TaskState[]): GroupIndex {
  let [suspended, measured, weight, planned, earned] = [0, 0, 0, 0, 0];
  for (const { task, status, plannedValue, earnedValue, spi } of states) {
    if (status === 'suspended') suspended += 1;
    if (spi === undefined || plannedValue === undefined || earnedValue === undefined) continue;
    measured += 1;
    weight += task.weight;
    planned += plannedValue * task.weight;
    earned += Math.min(earnedValue, 1) * task.weight;
  }
  const sums = { tasks: states.length, suspended, measured, weight, planned, earned };
  return { ...sums, ...(measured > 0 && { spi: roundTo(earned / planned, 2) }) };
}
