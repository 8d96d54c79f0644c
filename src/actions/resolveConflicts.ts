import type { Day } from '../calendar';
import { answerKeys, entryKey, printOfAnswers, returnedOf, type CollectedWeek } from '../collection';
import { UserError, type Language, type Message } from '../messages';
import {
  conflictChoiceKeys,
  conflictChoices,
  conflictColumns,
  entryColumns,
  logSteps,
  plain,
  textOf,
  type CellValue,
  type ConflictChoice,
  type ConflictKey,
  type EntryInputKey,
  type SheetRow,
} from '../register';
import { shownIn, typedValue } from '../validation';
import {
  excelPlan,
  readCollected,
  readConflicts,
  readRegister,
  throwIfCancelled,
  writeCollection,
  type CellWrite,
  type CollectedWrites,
  type RegisterSnapshot,
} from '../workbook';
import { refuseForm } from './refuseForm';
import type { ActionOptions } from './types';
import { undoOf } from './undo';

/** Ways to decide all conflicts that have no choice of their own. */
export const waysToChoose = ['proposed', 'keep', 'take'] as const;
export type WayToChoose = (typeof waysToChoose)[number];

export interface ResolveOptions extends ActionOptions {
  readonly by: string;
  readonly today: Day;
  /** By the key of the conflict; without them, what the column Choice of the Conflicts sheet says. */
  readonly choices?: Readonly<Record<string, ConflictChoice>>;
  /** For those that the sheet's column leaves blank. */
  readonly others?: WayToChoose;
}

export interface ResolveSummary {
  readonly taken: number;
  readonly kept: number;
  /** Conflicts that stay open, and why. */
  readonly left: readonly {
    readonly code: string;
    readonly agency: string;
    readonly column: string;
    readonly why: Message;
  }[];
  /** Conflicts without a choice. */
  readonly open: number;
}

/** A conflict to be decided: the entry's row, what is written there and what it says. */
interface Decision {
  readonly row: SheetRow<ConflictKey>;
  readonly choice: ConflictChoice;
  readonly entry: SheetRow<EntryInputKey>;
  readonly column: (typeof entryColumns)[number];
  readonly value: CellValue;
}

/**
 * Does what was chosen where a return and the register differ: the return's value goes into the entry, or the register keeps its own.
 * Either is logged with both values, and the row of the Conflicts sheet says who decided and when.
 * @throws UserError without a name, without conflicts, or if Excel refuses; nothing is changed then.
 */
export async function resolveConflicts(options: ResolveOptions): Promise<ResolveSummary> {
  const { today, onProgress, signal, dryRun, onUndoable } = options;
  const by = options.by.trim();
  if (by === '') throw new UserError({ key: 'actions.error.who' });
  onProgress?.({ step: { key: 'actions.step.register' }, done: 0, total: 2 });
  const { snapshot, conflicts, collected } = await excelPlan(async (context) => {
    const read = await readRegister(context);
    return {
      snapshot: read,
      conflicts: await readConflicts(context, read.language),
      collected: await readCollected(context, read.settings.openWeek),
    };
  });
  refuseForm(snapshot);
  if (!conflicts) throw new UserError({ key: 'actions.error.noConflicts' });
  const undecided = conflicts.rows.filter(({ cells }) => textOf(cells.decided) === '');
  const decisions: Decision[] = [];
  const left: ResolveSummary['left'][number][] = [];
  let open = 0;
  for (const row of undecided) {
    const choice = chosen(row, options);
    if (choice === undefined) {
      if (options.choices || textOf(row.cells.choice) === '') open += 1;
      else left.push({ ...nameOf(row), why: { key: 'actions.left.choice' } });
      continue;
    }
    const decision = decide(row, choice, snapshot);
    if ('key' in decision) left.push({ ...nameOf(row), why: decision });
    else decisions.push(decision);
  }
  throwIfCancelled(signal);
  onProgress?.({ step: { key: 'actions.step.writing' }, done: 1, total: 2 });
  if (!dryRun && decisions.length > 0) {
    const undo = await writeCollection(snapshot, {
      writes: decisions.flatMap((decision) => writesOf(decision, snapshot, conflicts, by, today)),
      locked: [],
      opened: [],
      log: decisions.map((decision) => logRow(decision, snapshot, by, today)),
      rejected: [],
      before: collected,
      after: withTaken(collected.collected, decisions),
    });
    const what = { key: 'actions.undo.resolve', params: { count: decisions.length } } as const;
    onUndoable?.(undoOf(what, undo));
  }
  onProgress?.({ step: { key: 'actions.step.writing' }, done: 2, total: 2 });
  const taken = decisions.filter(({ choice }) => choice === 'take').length;
  return { taken, kept: decisions.length - taken, left, open };
}

function chosen({ cells }: SheetRow<ConflictKey>, { choices, others }: ResolveOptions) {
  if (choices) return choices[textOf(cells.key)];
  if (textOf(cells.choice) !== '' || others === undefined) return choiceIn(cells.choice);
  return others === 'proposed' ? choiceIn(cells.proposal) : others;
}

const choiceIn = (text: CellValue): ConflictChoice | undefined =>
  conflictChoiceKeys.find((key) =>
    Object.values(conflictChoices[key]).some((label) => plain(label) === plain(textOf(text))),
  );

const nameOf = ({ cells }: SheetRow<ConflictKey>) => ({
  code: textOf(cells.code),
  agency: textOf(cells.agency),
  column: textOf(cells.column),
});

/** What a choice means for the entry as it stands now, or why it can no longer be carried out. */
function decide(
  row: SheetRow<ConflictKey>,
  choice: ConflictChoice,
  { settings, entries, language }: RegisterSnapshot,
): Decision | Message {
  const { week, code, agency, column: heading, kept, returned } = row.cells;
  if (textOf(week) !== settings.openWeek)
    return { key: 'actions.left.weekClosed', params: { week: textOf(week) } };
  const key = entryKey(textOf(code), textOf(agency));
  const entry = entries.rows.find(({ cells }) => entryKey(textOf(cells.code), textOf(cells.agency)) === key);
  const column = entryColumns.find(({ header }) =>
    Object.values(header).some((text) => plain(text) === plain(textOf(heading))),
  );
  if (!entry || !column) return { key: 'actions.left.noEntry' };
  const now = shownIn(column.key, entry.cells[column.key as EntryInputKey], language);
  if (choice === 'take' && ![textOf(kept), textOf(returned)].includes(now.trim()))
    return { key: 'actions.left.changedSince', params: { now: now || 'none' } };
  return { row, choice, entry, column, value: valueOf(row, column, language) };
}

/** The return's value to the last digit: what is shown of it may be rounded. */
function valueOf(
  { cells }: SheetRow<ConflictKey>,
  column: Decision['column'],
  language: Language,
): CellValue {
  const exact = returnedOf(textOf(cells.key));
  if (exact === undefined) return typedValue(column, textOf(cells.returned), language);
  const isNumber = ['percent', 'quantity', 'date'].includes(column.type);
  return isNumber && exact !== '' && Number.isFinite(Number(exact)) ? Number(exact) : exact;
}

function writesOf(
  { row, choice, entry, column, value }: Decision,
  { entries: site, language }: RegisterSnapshot,
  conflicts: { readonly sheet: string; readonly columnIndex: Readonly<Record<ConflictKey, number>> },
  by: string,
  today: Day,
): CellWrite[] {
  const decided = { choice: conflictChoices[choice][language], decided: today, by } as const;
  const marks = Object.entries(decided).map(([key, text]) => ({
    sheet: conflicts.sheet,
    row: row.row,
    column: conflicts.columnIndex[key as ConflictKey],
    definition: conflictColumns.find((each) => each.key === key)!,
    value: text,
  }));
  if (choice === 'keep') return marks;
  const cell = {
    sheet: site.sheet,
    row: entry.row,
    column: site.columnIndex[column.key as EntryInputKey],
    definition: column,
    value,
  };
  return [cell, ...marks];
}

const logRow = (
  { row, choice, column }: Decision,
  { language }: RegisterSnapshot,
  by: string,
  today: Day,
): CollectedWrites['log'][number] => ({
  day: today,
  by,
  step: logSteps.resolve[language],
  week: row.cells.week,
  code: row.cells.code,
  agency: row.cells.agency,
  column: column.header[language],
  old: row.cells.kept,
  new: choice === 'take' ? row.cells.returned : row.cells.kept,
  reason: `${conflictChoices[choice][language]}: ${textOf(row.cells.file)}`,
});

/** What was taken is the agency's own word from now on: its next return may replace it. */
function withTaken(collected: CollectedWeek, decisions: readonly Decision[]): CollectedWeek {
  const entries = { ...collected.entries };
  const cells = new Map<number, SheetRow<EntryInputKey>['cells']>();
  for (const { choice, entry, column, value } of decisions) {
    if (choice === 'keep') continue;
    const before = cells.get(entry.row) ?? entry.cells;
    const key = entryKey(textOf(before.code), textOf(before.agency));
    const known = entries[key];
    const said = known?.print === printOfAnswers(before) ? known.said : [];
    const after = { ...before, [column.key]: value };
    cells.set(entry.row, after);
    const all = new Set([...said, column.key as EntryInputKey]);
    const lastSavedAt = collected.returns[textOf(before.agency)]?.savedAt;
    entries[key] = {
      ...known,
      print: printOfAnswers(after),
      said: answerKeys.filter((each) => all.has(each)),
      ...(known?.saidAt && { saidAt: { ...known.saidAt, [column.key]: lastSavedAt } }),
    };
  }
  return { ...collected, entries };
}
