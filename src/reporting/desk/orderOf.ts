import { statuses, type TaskState } from '../../monitoring';
import { byName } from '../weekFacts';

const rank = new Map<string, number>(statuses.map(({ key }, index) => [key, index]));

/** The most pressing first: by status, of low efficiency before others of a status, the latest, the nearest, the least efficient. */
export const byUrgency = (a: TaskState, b: TaskState): number =>
  rank.get(a.status)! - rank.get(b.status)! ||
  Number(b.attention !== undefined) - Number(a.attention !== undefined) ||
  (b.daysLate ?? 0) - (a.daysLate ?? 0) ||
  (a.task.deadline ?? Infinity) - (b.task.deadline ?? Infinity) ||
  (a.spi ?? Infinity) - (b.spi ?? Infinity) ||
  byName(a.task.code, b.task.code) ||
  a.task.row - b.task.row;
