import { roundTo, type TaskState } from '../monitoring';
import type { GroupIndex } from './types';

export function groupIndex(states: readonly TaskState[]): GroupIndex {
  let [earned, planned, measured] = [0, 0, 0];
  for (const { spi, earnedValue, plannedValue } of states) {
    if (spi === undefined) continue;
    earned += Math.min(earnedValue!, 1);
    planned += plannedValue!;
    measured++;
  }
  return { earned, planned, measured, ...(planned > 0 && { spi: roundTo(earned / planned, 2) }) };
}
