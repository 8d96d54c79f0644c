import { entryStateOf, isBlank, plain, textOf, type EntryInputKey } from '../register';
import { sameValue } from '../register/update';
import { answerKeys } from './collectedWeek';
import { laterOf, orderOf } from './order';
import type { Standing } from './standing';
import type { ConflictReason, FileOutcome, ReturnFile, ReturnRow } from './types';

/** A return that speaks for an entry. */
export interface Speaker {
  readonly file: ReturnFile;
  /** What it is known again by. */
  readonly print: string;
  /** A later return of its sender was collected before this run. */
  readonly isLate: boolean;
}

export interface Difference {
  readonly column: EntryInputKey;
  readonly reason: ConflictReason;
}

export type Counts = { -readonly [K in 'heard' | 'filled' | 'replaced' | 'keptBlank']: FileOutcome[K] };

/**
 * Lays a row of a return over its entry: takes what may be taken, and gives what differs. A return that spoke for the entry before
 * changes nothing of it any more, whatever has become of its values since.
 */
export function layOver(
  entry: Standing,
  { file, print, isLate }: Speaker,
  row: ReturnRow,
  holdsFormula: (column: EntryInputKey) => boolean,
  counts: Counts,
): Difference[] {
  const { sender, savedAt } = file;
  const isOwn = sender !== undefined && plain(sender) === plain(entry.agency);
  const held = heldBy(entry, isOwn, sender);
  const isHeard = entry.heard.has(print);
  if (isHeard) counts.heard += 1;
  // Which words are the agency's own may change under way, what is open does not.
  const state = stateOf(entry);
  const isOpen = state !== 'submitted' || entry.said.size > 0;
  const differences: Difference[] = [];
  const next = { ...entry.cells };
  for (const column of answerKeys) {
    const [kept, returned] = [entry.cells[column], row.cells[column]];
    if (isBlank(returned)) {
      if (!isBlank(kept)) counts.keptBlank += 1;
      continue;
    }
    const isSame = sameValue(kept, returned);
    const reason = held ?? (isSame ? undefined : whyNot(column));
    if (reason === undefined && (isSame || !isHeard)) take(column, isSame);
    else if (!isSame) differences.push({ column, reason: reason ?? 'otherValue' });
  }
  entry.cells = next;
  if (!isHeard) {
    entry.heard.add(print);
    entry.isHeardAnew = true;
  }
  return differences;

  function whyNot(column: EntryInputKey): ConflictReason | undefined {
    if (holdsFormula(column)) return 'formula';
    if (isBlank(entry.cells[column])) return !isOpen ? 'otherValue' : isOwn && isLate ? 'older' : undefined;
    if (!isOwn) return 'unsigned';
    // The working group has given it back for the agency to say it anew.
    const isReturned = state === 'returned' && entry.saidBy[column] === undefined;
    if (!entry.said.has(column)) return !isReturned ? 'otherValue' : isLate ? 'older' : undefined;
    const order = orderOf(savedAt, entry.said.get(column));
    if (order === 'older') return 'older';
    return order === 'later' || isReturned ? undefined : 'unordered';
  }

  function take(column: EntryInputKey, isSame: boolean): void {
    const [kept, returned] = [entry.cells[column], row.cells[column]];
    if (isOwn) entry.saidBy[column] = file.file;
    // What it said when it was heard first is known; that another file has put the same there since makes it no word of its own.
    if (isOwn && !isHeard)
      entry.said.set(column, isSame ? laterOf(entry.said.get(column), savedAt) : savedAt);
    if (isOwn || !isSame) entry.file = file.file;
    if (isSame) return;
    next[column] = returned;
    entry.values[column] = returned;
    if (isBlank(kept)) counts.filled += 1;
    else {
      counts.replaced += 1;
      entry.replaced.push({ column, old: kept, new: returned });
    }
  }
}

const stateOf = ({ cells }: Standing) => entryStateOf(textOf(cells.state)) ?? 'draft';

/** Why nothing of a return goes into an entry of itself. */
function heldBy(entry: Standing, isOwn: boolean, sender: string | undefined): ConflictReason | undefined {
  if (!isOwn && sender !== undefined) return 'notOwn';
  return ['accepted', 'closed'].includes(stateOf(entry)) ? 'accepted' : undefined;
}
