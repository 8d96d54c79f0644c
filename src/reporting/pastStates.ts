import { attentionNamed, statuses, type StatusKey } from '../monitoring';
import { plain, type PastState } from '../register';
import type { Countable } from './counts';

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
  return attentionNamed(attention) === 'lowEfficiency'
    ? { status: key, attention: 'lowEfficiency' }
    : { status: key };
}
