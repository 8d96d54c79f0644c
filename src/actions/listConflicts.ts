import type { Day } from '../calendar';
import {
  type CollectedWeek,
  type CollectionPlan,
  type Conflict,
  type ConflictReason,
  type FileOutcome,
  type TakenEntry,
} from '../collection';
import { t, type Language } from '../messages';
import {
  agencyKey,
  conflictChoices,
  logSteps,
  overtaken,
  plain,
  reportKey,
  textOf,
  type AgencyDirectory,
  type CellValue,
  type ConflictKey,
  type EntryInputKey,
  type SheetRow,
} from '../register';
import { sameValue } from '../register/update';
import { shownIn } from '../validation';
import type { CollectedWrites, ConflictChange, ConflictRow } from '../workbook';
import { choiceIn, columnOf, returnedIn } from './conflictCells';
import { conflictLines, type ConflictLine } from './conflictLines';

/** What collecting does to the list of conflicts. */
export interface ConflictListing {
  /** Those of these returns that wait for a choice, whether they are new in the list or not. */
  readonly lines: readonly ConflictLine[];
  readonly added: readonly ConflictRow[];
  /** Rows in which the register or the reason is another one by now. */
  readonly renewed: readonly ConflictChange[];
  /** Open rows in which there is nothing to be chosen any more. */
  readonly overtaken: readonly SheetRow<ConflictKey>[];
  /**
   * Entries of which an agency's return says nothing but what was decided against: it has had its say, as those have that take something
   * over.
   */
  readonly settled: readonly TakenEntry[];
  /** 1-based rows of entries with a conflict that waits, whichever return it is of. */
  readonly waiting: ReadonlySet<number>;
}

/** The register before, as far as it matters here. */
export interface ListingBase {
  readonly language: Language;
  readonly openWeek: string;
  readonly agencies: AgencyDirectory;
  readonly entries: readonly SheetRow<EntryInputKey>[];
  /** The rows of the Conflicts sheet. */
  readonly present: readonly SheetRow<ConflictKey>[];
  /** What was collected before. */
  readonly collected: CollectedWeek;
}

/** What an agency's return says of one of its own cells. */
interface Word {
  readonly value: CellValue;
  readonly savedAt: string;
  /** Whether it was saved after all that was collected of the agency before. */
  readonly isNew: boolean;
}

/** Those in which the agency itself speaks: its later word goes before them. */
const ownReasons: ReadonlySet<string> = new Set<ConflictReason>([
  'otherValue',
  'accepted',
  'older',
  'unordered',
]);

/**
 * Brings the list of conflicts up to date with a plan: new ones are put under it, open ones say what the register holds now, and those
 * are closed that a later return of the agency, or the register itself, has overtaken. A decision to keep the register stands for as
 * long as the register says what it said then.
 */
export function listConflicts(plan: CollectionPlan, base: ListingBase): ConflictListing {
  const { language, openWeek, agencies, present } = base;
  const entries = entriesAfter(plan, base);
  const words = lastWords(plan, entries, base);
  const covers = decisionsOf(present);
  const outcomes = new Map(plan.files.map((outcome) => [outcome.file, outcome]));
  const spoken = new Set(plan.taken.map(({ row }) => row));
  const settled = new Map<number, TakenEntry>();
  const open = new Map<string, Conflict>();
  for (const found of plan.conflicts) {
    const { cells } = entries.get(reportKey(found.code, found.agency, agencies))!;
    // A return that came after it may have put something else there.
    const conflict = { ...found, kept: cells[found.column] };
    if (sameValue(conflict.kept, conflict.returned)) continue;
    const line = conflictLines([conflict], language)[0]!;
    const word = words.get(cellId(conflict.row, conflict.column));
    const { sender = '', savedAt } = outcomes.get(conflict.file)!;
    const isOwnWord = agencyKey(agencies, sender) === agencyKey(agencies, conflict.agency);
    const isOvertaken =
      isOwnWord &&
      word !== undefined &&
      savedAt !== undefined &&
      savedAt < word.savedAt &&
      !sameValue(word.value, conflict.returned);
    if (isOvertaken) continue;
    if (!covers(line, conflict.reason)) open.set(line.key, conflict);
    else if (isOwnWord && conflict.reason !== 'older' && !spoken.has(conflict.row)) {
      const { row, code, agency, column, file } = conflict;
      settled.set(row, { row, code, agency, file, saidBy: { [column]: file }, values: {}, replaced: [] });
    }
  }
  const lines = new Map(conflictLines([...open.values()], language).map((line) => [line.key, line]));
  const waiting = new Set([...open.values()].map(({ row }) => row));
  const renewed: ConflictChange[] = [];
  const closed: SheetRow<ConflictKey>[] = [];
  const listed = new Set<string>();
  for (const row of present) {
    const { cells } = row;
    if (textOf(cells.decided) !== '' || textOf(cells.week) !== openWeek) continue;
    const entry = entries.get(reportKey(textOf(cells.code), textOf(cells.agency), agencies));
    const column = columnOf(cells);
    if (!entry || !column) continue;
    const line = lines.get(textOf(cells.key));
    const now = entry.cells[column.key];
    const returned = returnedIn(cells, column, language);
    const word = isOwn(cells.reason) ? words.get(cellId(entry.row, column.key)) : undefined;
    const isOvertaken = !line && word?.isNew === true && !sameValue(word.value, returned);
    if (isOvertaken || sameValue(now, returned)) {
      closed.push(row);
      continue;
    }
    listed.add(textOf(cells.key));
    waiting.add(entry.row);
    const said = {
      kept: shownIn(column.key, now, language),
      ...(line && { reason: line.reason, proposal: conflictChoices[line.proposal][language] }),
    };
    const changed = Object.entries(said).filter(([key, text]) => textOf(cells[key as ConflictKey]) !== text);
    if (changed.length > 0) renewed.push({ row, cells: Object.fromEntries(changed) });
  }
  return {
    lines: [...lines.values()],
    added: [...lines.values()].filter(({ key }) => !listed.has(key)).map((line) => newRow(line, language)),
    renewed,
    overtaken: closed,
    settled: [...settled.values()],
    waiting,
  };
}

const cellId = (row: number, column: string): string => `${row} ${column}`;

const newRow = ({ proposal, ...line }: ConflictLine, language: Language): ConflictRow => ({
  ...line,
  proposal: conflictChoices[proposal][language],
  choice: '',
  decided: '',
  by: '',
});

/** Whether a row of the list is of the agency's own return, by its reason in either language. */
export const isOwn = (reason: CellValue): boolean =>
  [...ownReasons].some((key) =>
    (['vi', 'en'] as const).some(
      (language) =>
        plain(t(language, `collection.conflict.${key as ConflictReason}`)) === plain(textOf(reason)),
    ),
  );

/** The entries as the plan leaves them, by their keys. */
function entriesAfter(
  plan: CollectionPlan,
  { agencies, entries }: ListingBase,
): ReadonlyMap<string, SheetRow<EntryInputKey>> {
  const values = new Map(plan.taken.map((entry) => [entry.row, entry.values]));
  const after = new Map<string, SheetRow<EntryInputKey>>();
  for (const { row, cells } of entries) {
    const key = reportKey(textOf(cells.code), textOf(cells.agency), agencies);
    // As in the plan: the first row of a task and agency is the one that counts.
    if (!after.has(key)) after.set(key, { row, cells: { ...cells, ...values.get(row) } });
  }
  return after;
}

/** By cell: the latest word of the agency's own returns of this run, of those that say when they were saved. */
function lastWords(
  { files, taken, conflicts }: CollectionPlan,
  entries: ReadonlyMap<string, SheetRow<EntryInputKey>>,
  { agencies, collected }: ListingBase,
): ReadonlyMap<string, Word> {
  const outcomes = new Map<string, FileOutcome>(files.map((outcome) => [outcome.file, outcome]));
  const words = new Map<string, Word>();
  const hear = (file: string, agency: string, cell: string, value: CellValue): void => {
    const { sender, savedAt } = outcomes.get(file)!;
    const isOwnWord = sender !== undefined && agencyKey(agencies, sender) === agencyKey(agencies, agency);
    if (!isOwnWord || savedAt === undefined) return;
    const known = words.get(cell);
    if (known && known.savedAt >= savedAt) return;
    const before = collected.returns[sender];
    const isNew = !before || (before.savedAt !== undefined && before.savedAt < savedAt);
    words.set(cell, { value, savedAt, isNew });
  };
  for (const { row, code, agency, saidBy } of taken) {
    const { cells } = entries.get(reportKey(code, agency, agencies))!;
    for (const [column, file] of Object.entries(saidBy))
      hear(file, agency, cellId(row, column), cells[column as EntryInputKey]);
  }
  for (const { file, agency, row, column, returned } of conflicts)
    hear(file, agency, cellId(row, column), returned);
  return words;
}

/**
 * What is decided for good: the register was kept and says the same still; and an older return's value that was in the list before,
 * whatever became of it.
 */
function decisionsOf(
  present: readonly SheetRow<ConflictKey>[],
): (line: ConflictLine, reason: ConflictReason) => boolean {
  const all = new Set<string>();
  const kept = new Set<string>();
  const idOf = (key: string, text: string): string => `${key}\n${text}`;
  for (const { cells } of present) {
    if (textOf(cells.decided) === '') continue;
    const key = textOf(cells.key);
    all.add(key);
    if (choiceIn(cells.choice) === 'keep') kept.add(idOf(key, textOf(cells.kept)));
  }
  return (line, reason) =>
    kept.has(idOf(line.key, line.kept.trim())) || (reason === 'older' && all.has(line.key));
}

/** How rows are closed in which there is nothing to be chosen any more. */
export const closeOvertaken = (
  rows: readonly SheetRow<ConflictKey>[],
  { by, today, language }: { readonly by: string; readonly today: Day; readonly language: Language },
): { readonly changed: readonly ConflictChange[]; readonly log: CollectedWrites['log'] } => ({
  changed: rows.map((row) => ({ row, cells: { choice: overtaken[language], decided: today, by } })),
  log: rows.map(({ cells }) => ({
    day: today,
    by,
    step: logSteps.resolve[language],
    week: cells.week,
    code: cells.code,
    agency: cells.agency,
    column: cells.column,
    old: '',
    new: '',
    reason: `${overtaken[language]}: ${textOf(cells.returned)} (${textOf(cells.file)})`,
  })),
});
