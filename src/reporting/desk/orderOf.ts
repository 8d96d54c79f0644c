import { attentions, statuses, type TaskState } from '../../monitoring';
import { byName } from '../names';

const rank = new Map<string, number>(statuses.map(({ key }, index) => [key, index]));

/** What is counted comes before what is not: overdue tasks, then those of low efficiency. */
const attentionRank = ({ attention }: TaskState): number =>
  attention === undefined ? attentions.length : attentions.indexOf(attention);

/** The most pressing first: by attention, by status, the latest, the nearest, the least efficient. */
export const byUrgency = (a: TaskState, b: TaskState): number =>
  attentionRank(a) - attentionRank(b) ||
  rank.get(a.status)! - rank.get(b.status)! ||
  (b.daysLate ?? 0) - (a.daysLate ?? 0) ||
  (a.task.deadline ?? Infinity) - (b.task.deadline ?? Infinity) ||
  (a.spi ?? Infinity) - (b.spi ?? Infinity) ||
  byName(a.task.code, b.task.code) ||
  a.task.row - b.task.row;
