import { answerKeys, printOfAnswers, type CollectedWeek, type TakenEntry } from '../collection';
import type { Message } from '../messages';
import {
  reportKey,
  textOf,
  type AgencyDirectory,
  type CellValue,
  type ConflictChoice,
  type ConflictKey,
  type EntryInputKey,
  type SheetRow,
} from '../register';
import { sameValue } from '../register/update';
import { shownIn } from '../validation';
import type { RegisterSnapshot } from '../workbook';
import { choiceIn, columnOf, returnedIn, type AnswerColumn } from './conflictCells';
import { isOwn } from './listConflicts';

/** Ways to decide all conflicts that have no choice of their own. */
export const waysToChoose = ['proposed', 'keep', 'take'] as const;
export type WayToChoose = (typeof waysToChoose)[number];

/** What somebody has chosen, outside the Conflicts sheet. */
export interface Choices {
  /** By the key of the conflict; without them, what the column Choice of the Conflicts sheet says. */
  readonly choices?: Readonly<Record<string, ConflictChoice>>;
  /** For those that the sheet's column leaves blank. */
  readonly others?: WayToChoose;
}

/** A conflict that stays open, and why. */
export interface LeftConflict {
  readonly code: string;
  readonly agency: string;
  readonly column: string;
  readonly why: Message;
}

type Row = SheetRow<ConflictKey>;

/** The cell of an entry that a conflict is about. */
interface Place {
  readonly entry: SheetRow<EntryInputKey>;
  readonly column: AnswerColumn;
  /** What the return says. */
  readonly value: CellValue;
}

/** A conflict with what is to become of it. */
export type Decision = Keeping | Taking;
interface Keeping {
  readonly row: Row;
  readonly choice: 'keep';
  /** Undefined where the register no longer has the entry, or its week is closed. */
  readonly place?: Place;
}
interface Taking {
  readonly row: Row;
  readonly choice: 'take';
  readonly place: Place;
}

/** What is done with the conflicts that nobody has decided. */
export interface Decisions {
  readonly made: readonly Decision[];
  /** Rows about a cell for which another value is taken. */
  readonly overtaken: readonly Row[];
  readonly left: readonly LeftConflict[];
  readonly open: number;
  /** Rows (1-based) of entries with a conflict that still waits. */
  readonly waiting: ReadonlySet<number>;
}

/** What becomes of each conflict, before anything is written. */
export function decideAll(rows: readonly Row[], snapshot: RegisterSnapshot, options: Choices): Decisions {
  const { openWeek } = snapshot.settings;
  const entries = entriesOf(snapshot);
  const placeOf = (row: Row): Place | undefined => placeIn(entries, row, snapshot);
  const decisions: Decision[] = [];
  const left: LeftConflict[] = [];
  const [waiting, unread]: [Row[], Row[]] = [[], []];
  for (const row of rows) {
    const choice = chosen(row, options, openWeek);
    const isUnread = choice === undefined && !options.choices && textOf(row.cells.choice) !== '';
    if (choice === undefined) {
      waiting.push(row);
      if (isUnread) unread.push(row);
      continue;
    }
    const decision = decide(row, choice, snapshot, placeOf);
    if ('key' in decision) left.push({ ...nameOf(row), why: decision });
    else decisions.push(decision);
  }
  const values = new Map<string, CellValue>();
  const torn = new Set<string>();
  for (const decision of decisions) {
    if (decision.choice === 'keep') continue;
    const [cell, { value }] = [cellOf(decision.place), decision.place];
    if (!values.has(cell)) values.set(cell, value);
    else if (!sameValue(values.get(cell)!, value)) torn.add(cell);
  }
  const isTorn = (decision: Decision): boolean =>
    decision.choice === 'take' && torn.has(cellOf(decision.place));
  for (const { row } of decisions.filter(isTorn))
    left.push({ ...nameOf(row), why: { key: 'actions.left.severalTaken' } });
  const made = decisions.filter((decision) => !isTorn(decision));
  const overtaken = waiting.filter((row) => {
    const place = placeOf(row);
    return place !== undefined && values.has(cellOf(place)) && !torn.has(cellOf(place));
  });
  const unreadStill = unread.filter((row) => !overtaken.includes(row));
  for (const row of unreadStill) left.push({ ...nameOf(row), why: { key: 'actions.left.choice' } });
  const done = new Set([...made.map(({ row }) => row), ...overtaken]);
  return {
    made,
    overtaken,
    left,
    open: waiting.length - overtaken.length - unreadStill.length,
    waiting: new Set(rows.filter((row) => !done.has(row)).flatMap((row) => placeOf(row)?.entry.row ?? [])),
  };
}

const cellOf = ({ entry, column }: Place): string => `${entry.row} ${column.key}`;

function chosen({ cells }: Row, { choices, others }: Choices, openWeek: string) {
  if (choices) return choices[textOf(cells.key)];
  if (textOf(cells.choice) !== '' || others === undefined) return choiceIn(cells.choice);
  const choice = others === 'proposed' ? choiceIn(cells.proposal) : others;
  // What is decided for all goes for the open week: of another one, nothing can be taken any more.
  return choice === 'take' && textOf(cells.week) !== openWeek ? undefined : choice;
}

const nameOf = ({ cells }: Row) => ({
  code: textOf(cells.code),
  agency: textOf(cells.agency),
  column: textOf(cells.column),
});

/** By task and agency; the first row of them is the one that returns go into. */
const entriesOf = ({ agencies, entries }: RegisterSnapshot): ReadonlyMap<string, Place['entry']> =>
  new Map(
    [...entries.rows]
      .reverse()
      .map((entry) => [reportKey(textOf(entry.cells.code), textOf(entry.cells.agency), agencies), entry]),
  );

/** The cell of an entry that a conflict is about; undefined if the register no longer has it, or the week is closed. */
function placeIn(
  entries: ReadonlyMap<string, Place['entry']>,
  { cells }: Row,
  { language, settings, agencies }: RegisterSnapshot,
): Place | undefined {
  if (textOf(cells.week) !== settings.openWeek) return undefined;
  const entry = entries.get(reportKey(textOf(cells.code), textOf(cells.agency), agencies));
  const column = columnOf(cells);
  return entry && column && { entry, column, value: returnedIn(cells, column, language) };
}

/** What a choice means for the entry as it stands now, or why it can no longer be carried out. The register can always be kept. */
function decide(
  row: Row,
  choice: ConflictChoice,
  snapshot: RegisterSnapshot,
  placeOf: (row: Row) => Place | undefined,
): Decision | Message {
  if (choice === 'keep') return { row, choice, place: placeOf(row) };
  const { week, kept, returned } = row.cells;
  if (textOf(week) !== snapshot.settings.openWeek)
    return { key: 'actions.left.weekClosed', params: { week: textOf(week) } };
  const place = placeOf(row);
  if (!place) return { key: 'actions.left.noEntry' };
  const { entry, column } = place;
  const now = shownIn(column.key, entry.cells[column.key], snapshot.language);
  if (![textOf(kept), textOf(returned)].includes(now.trim()))
    return { key: 'actions.left.changedSince', params: { now: now || 'none' } };
  return { row, choice, place };
}

/** The entries that something was decided of, with what they take; each cell once. Of a keeping, the agency has had its say too. */
export function takenBy(made: readonly Decision[]): TakenEntry[] {
  const all = new Map<number, TakenEntry>();
  for (const { row, choice, place } of made) {
    if (!place) continue;
    const { entry, column, value } = place;
    const file = textOf(row.cells.file);
    const { values, saidBy } = all.get(entry.row) ?? { values: {}, saidBy: {} };
    all.set(entry.row, {
      row: entry.row,
      code: textOf(entry.cells.code),
      agency: textOf(entry.cells.agency),
      file,
      values: choice === 'take' ? { ...values, [column.key]: value } : values,
      saidBy: isOwn(row.cells.reason) ? { ...saidBy, [column.key]: file } : saidBy,
      replaced: [],
    });
  }
  return [...all.values()];
}

/** What was taken is the agency's own word from now on: its next return may replace it. */
export function withTaken(
  collected: CollectedWeek,
  made: readonly Decision[],
  agencies: AgencyDirectory,
): CollectedWeek {
  const entries = { ...collected.entries };
  const cells = new Map<number, SheetRow<EntryInputKey>['cells']>();
  for (const decision of made) {
    if (decision.choice === 'keep') continue;
    const { entry, column, value } = decision.place;
    const before = cells.get(entry.row) ?? entry.cells;
    const written = textOf(before.agency);
    const key = reportKey(textOf(before.code), written, agencies);
    const known = entries[key];
    const said = known?.print === printOfAnswers(before) ? known.said : [];
    const after = { ...before, [column.key]: value };
    cells.set(entry.row, after);
    const all = new Set([...said, column.key]);
    const lastSavedAt = collected.returns[agencies.find(written) ?? written]?.savedAt;
    entries[key] = {
      ...known,
      print: printOfAnswers(after),
      said: answerKeys.filter((each) => all.has(each)),
      ...(known?.saidAt && { saidAt: { ...known.saidAt, [column.key]: lastSavedAt } }),
    };
  }
  return { ...collected, entries };
}
