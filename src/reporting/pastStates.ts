import type { Day } from '../calendar';
import { statuses, type StatusKey } from '../monitoring';
import { plain } from '../register';
import type { Countable } from './counts';

/** How a task stood on the last day of a closed week; texts are labels in the workbook's language. */
export interface PastState {
  readonly week: string;
  readonly weekEnd: Day;
  readonly code: string;
  readonly status: string;
  readonly attention: string;
  readonly progress?: number;
  readonly spi?: number;
  readonly daysLate?: number;
  readonly deadline?: Day;
}

const labels = statuses.flatMap(({ key, label }) => [[label.vi, key] as const, [label.en, key] as const]);
const byLabel = new Map<string, StatusKey>(labels);
const byWording = new Map<string, StatusKey>(labels.map(([label, key]) => [plain(label), key]));

const keyOf = (label: string): StatusKey | undefined => byLabel.get(label) ?? byWording.get(plain(label));

/** Whether the words of a recorded state are those of a status. */
export const isReadable = ({ status }: PastState): boolean => keyOf(status) !== undefined;

/** What a recorded state counts as; a status that names none counts as undetermined, and a note tells of it. */
export function countableOf({ status, attention }: PastState): Countable {
  const key = keyOf(status) ?? 'notMeasurable';
  if (key === 'overdue') return { status: key, attention: 'overdue' };
  return attention !== '' && keyOf(attention) === 'lowEfficiency'
    ? { status: key, attention: 'lowEfficiency' }
    : { status: key };
}
