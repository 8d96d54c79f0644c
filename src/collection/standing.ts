import type { CellValue, EntryCells, EntryInputKey, SheetRow } from '../register';
import { printOfAnswers } from './collectedWeek';
import type { CollectedEntry, TakenEntry } from './types';

/** An entry while returns are laid over it. */
export interface Standing {
  readonly row: number;
  /** Official name of the agency that reports here, whichever of its names the sheet has. */
  readonly agency: string;
  cells: EntryCells;
  readonly values: Partial<Record<EntryInputKey, CellValue>>;
  readonly replaced: TakenEntry['replaced'][number][];
  /** The columns that hold the agency's own word, as a return said it, and when it was saved, where it tells. */
  readonly said: Map<EntryInputKey, string | undefined>;
  /** By column: the return of this run that said what stands there. */
  readonly saidBy: Partial<Record<EntryInputKey, string>>;
  /** Prints of the returns that spoke for it. */
  readonly heard: Set<string>;
  /** Whether any of them is new. */
  isHeardAnew: boolean;
  /** The last return that it takes something from. */
  file?: string;
  /** What was kept of it. */
  readonly before?: CollectedEntry;
}

/**
 * An entry as it stands before anything is collected.
 * @param agency its official name.
 * @param lastSavedAt of the agency's last return, for what was kept before each word had its own time.
 */
export function standingOf(
  { row, cells }: SheetRow<EntryInputKey>,
  agency: string,
  before: CollectedEntry | undefined,
  lastSavedAt: string | undefined,
): Standing {
  // What somebody has changed since is theirs.
  const said = before?.print === printOfAnswers(cells) ? before.said : [];
  const saidAt = before?.saidAt;
  return {
    row,
    agency,
    cells,
    values: {},
    replaced: [],
    said: new Map(said.map((key) => [key, saidAt ? saidAt[key] : lastSavedAt])),
    saidBy: {},
    heard: new Set(before?.heard),
    isHeardAnew: false,
    before,
  };
}

/** What is kept of an entry for the next collecting. */
export function keptOf({ cells, said, heard, before }: Standing): CollectedEntry {
  const dated = [...said].filter((each): each is [EntryInputKey, string] => each[1] !== undefined);
  return {
    ...before,
    print: printOfAnswers(cells),
    said: [...said.keys()],
    saidAt: Object.fromEntries(dated),
    heard: [...heard],
  };
}
