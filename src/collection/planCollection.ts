import {
  codeKey,
  entryStateOf,
  isBlank,
  plain,
  textOf,
  type AgencyDirectory,
  type CellValue,
  type EntryCells,
  type EntryInputKey,
  type SheetRow,
  type TaskInputKey,
} from '../register';
import { sameValue } from '../register/update';
import type { Message } from '../messages';
import { answerKeys, entryKey, printOfAnswers } from './collectedWeek';
import { inOrder, isOlder, type OrderedReturn } from './order';
import { says } from './readReturn';
import type {
  CollectedWeek,
  CollectionPlan,
  Conflict,
  ConflictReason,
  FileOutcome,
  NotTaken,
  ReturnFile,
  ReturnRow,
  TakenEntry,
} from './types';

/** The register that returns are collected into. */
export interface CollectionBase {
  /** The open week's entries. */
  readonly entries: readonly SheetRow<EntryInputKey>[];
  readonly tasks: readonly SheetRow<TaskInputKey>[];
  readonly openWeek: string;
  readonly agencies: AgencyDirectory;
  readonly collected: CollectedWeek;
}

/** An entry while returns are laid over it. */
interface Standing {
  readonly row: number;
  cells: EntryCells;
  readonly values: Partial<Record<EntryInputKey, CellValue>>;
  readonly replaced: TakenEntry['replaced'][number][];
  /** The columns that hold the agency's own word, as a return said it. */
  readonly said: Set<EntryInputKey>;
  /** By column: the return of this run that said what stands there. */
  readonly saidBy: Partial<Record<EntryInputKey, string>>;
  /** The last return that spoke for it. */
  file?: string;
}

const shownText = 120;

/**
 * What returns change in the register. A blank of a return erases nothing; a blank of the register is filled; a value of an earlier
 * return of the same agency, which nobody has touched since, is replaced by a later one. Anything else that differs is a conflict,
 * and a row that fits no entry is told. The same returns again change nothing.
 * @param today ISO 8601.
 */
export function planCollection(
  base: CollectionBase,
  files: readonly ReturnFile[],
  today: string,
): CollectionPlan {
  const collection = new Collection(base);
  const outcomes = new Map(inOrder(files).map((each) => [each.file, collection.take(each)]));
  return {
    files: files.map((file) => outcomes.get(file)!),
    ...collection.result(inOrder(files), today),
  };
}

class Collection {
  private readonly standing = new Map<string, Standing>();
  private readonly titles = new Map<string, string[]>();
  private readonly codes = new Map<string, string>();
  private readonly conflicts: Conflict[] = [];
  private readonly notTaken: NotTaken[] = [];

  constructor(private readonly base: CollectionBase) {
    const { entries, tasks, collected } = base;
    for (const { row, cells } of entries) {
      const key = entryKey(textOf(cells.code), textOf(cells.agency));
      // A second row of one task and agency is a finding of the checks; returns go into the first.
      if (this.standing.has(key)) continue;
      const before = collected.entries[key];
      // What somebody has changed since is theirs.
      const said = new Set(before?.print === printOfAnswers(cells) ? before.said : []);
      this.standing.set(key, { row, cells, values: {}, replaced: [], said, saidBy: {} });
    }
    for (const { cells } of tasks) {
      const [code, title] = [textOf(cells.code), plain(textOf(cells.task))];
      this.codes.set(codeKey(code), code);
      if (title) this.titles.set(title, [...(this.titles.get(title) ?? []), code]);
    }
  }

  take({ file, order }: OrderedReturn): FileOutcome {
    const counts = { answered: 0, silent: 0, filled: 0, replaced: 0, keptBlank: 0 };
    const [conflictsBefore, notTakenBefore] = [this.conflicts.length, this.notTaken.length];
    const seen = new Map<string, ReturnRow>();
    for (const row of file.rows) {
      if (!says(row.cells)) {
        counts.silent += 1;
        continue;
      }
      counts.answered += 1;
      const found = this.entryOf(file, row, seen);
      if ('key' in found) this.notTaken.push(notTaken(file.file, row, found));
      else this.compare(found, file, row, order, counts);
    }
    this.notTaken.push(...file.notRead);
    const { savedAt, sender, notices } = file;
    return {
      file: file.file,
      ...(sender !== undefined && { sender }),
      ...(savedAt !== undefined && { savedAt }),
      ...counts,
      conflicts: this.conflicts.length - conflictsBefore,
      notTaken: this.notTaken.length - notTakenBefore,
      notices,
    };
  }

  result(files: readonly OrderedReturn[], today: string): Omit<CollectionPlan, 'files'> {
    const { collected } = this.base;
    const returns = { ...collected.returns };
    for (const { file } of files)
      if (file.sender !== undefined && !isOlder(file, returns[file.sender]))
        returns[file.sender] = {
          file: file.file,
          ...(file.savedAt !== undefined && { savedAt: file.savedAt }),
          collectedOn: today,
        };
    const taken = [...this.standing].filter(([, { file }]) => file !== undefined);
    return {
      taken: taken.map(([, { row, cells, file, saidBy, values, replaced }]) => ({
        row,
        code: textOf(cells.code),
        agency: textOf(cells.agency),
        file: file!,
        saidBy,
        values,
        replaced,
      })),
      conflicts: this.conflicts,
      notTaken: this.notTaken,
      collected: {
        ...collected,
        returns,
        entries: {
          ...collected.entries,
          ...Object.fromEntries(
            taken.map(([key, { cells, said }]) => [
              key,
              { ...collected.entries[key], print: printOfAnswers(cells), said: [...said] },
            ]),
          ),
        },
      },
    };
  }

  /** The entry that a row speaks of, or why there is none. */
  private entryOf({ sender }: ReturnFile, row: ReturnRow, seen: Map<string, ReturnRow>): Standing | Message {
    const { openWeek, agencies } = this.base;
    const { cells } = row;
    const week = textOf(cells.week) || openWeek;
    if (week !== openWeek) return { key: 'collection.notTaken.week', params: { week, openWeek } };
    const written = textOf(cells.agency);
    const agency = written === '' ? sender : (agencies.find(written) ?? written);
    if (agency === undefined) return { key: 'collection.notTaken.noAgency' };
    const code = this.codeOf(cells);
    if (code === undefined)
      return { key: 'collection.notTaken.noTask', params: { code: textOf(cells.code) || 'none' } };
    const key = entryKey(code, agency);
    const entry = this.standing.get(key);
    if (!entry) return { key: 'collection.notTaken.notAsked', params: { code, agency } };
    const first = seen.get(key);
    if (first && answerKeys.some((each) => !sameValue(first.cells[each], cells[each])))
      return { key: 'collection.notTaken.twice', params: { code, row: first.row } };
    seen.set(key, first ?? row);
    return entry;
  }

  /** By its code; by its words, where the return has no code that the register knows and only one task has these words. */
  private codeOf(cells: EntryCells): string | undefined {
    const known = this.codes.get(codeKey(textOf(cells.code)));
    if (known !== undefined) return known;
    const alike = this.titles.get(plain(textOf(cells.task))) ?? [];
    return alike.length === 1 ? alike[0] : undefined;
  }

  private compare(
    entry: Standing,
    file: ReturnFile,
    row: ReturnRow,
    order: OrderedReturn['order'],
    counts: { filled: number; replaced: number; keptBlank: number },
  ): void {
    const state = entryStateOf(textOf(entry.cells.state)) ?? 'draft';
    const isOwn = file.sender === undefined || plain(file.sender) === plain(textOf(entry.cells.agency));
    const isLate = isOlder(file, this.base.collected.returns[file.sender ?? '']);
    const held: ConflictReason | undefined = !isOwn
      ? 'notOwn'
      : state === 'accepted' || state === 'closed'
        ? 'accepted'
        : isLate
          ? 'older'
          : undefined;
    // What is submitted waits for the working group, unless the agency's own return submitted it.
    const isOpen = held === undefined && (state !== 'submitted' || entry.said.size > 0);
    const mayReplace = (key: EntryInputKey): boolean =>
      isOpen && order === 'later' && (state === 'returned' || entry.said.has(key));
    const next = { ...entry.cells };
    for (const key of answerKeys) {
      const [kept, returned] = [entry.cells[key], row.cells[key]];
      if (isBlank(returned)) {
        if (!isBlank(kept)) counts.keptBlank += 1;
        continue;
      }
      const isSame = sameValue(kept, returned);
      if (!isSame && !(isBlank(kept) ? isOpen : mayReplace(key))) {
        const isUnordered = isOpen && order === 'unknown' && entry.said.has(key);
        this.conflict(entry, file, row, key, held ?? (isUnordered ? 'unordered' : 'otherValue'));
        continue;
      }
      if (held !== undefined) continue;
      entry.said.add(key);
      entry.saidBy[key] = file.file;
      entry.file = file.file;
      if (isSame) continue;
      next[key] = returned;
      entry.values[key] = returned;
      if (isBlank(kept)) counts.filled += 1;
      else {
        counts.replaced += 1;
        entry.replaced.push({ column: key, old: kept, new: returned });
      }
    }
    entry.cells = next;
  }

  private conflict(
    { row, cells }: Standing,
    { file }: ReturnFile,
    from: ReturnRow,
    column: EntryInputKey,
    reason: ConflictReason,
  ): void {
    const cell = `${from.columns[column] ?? ''}${from.row}`;
    this.conflicts.push({
      week: this.base.openWeek,
      code: textOf(cells.code),
      task: textOf(cells.task),
      agency: textOf(cells.agency),
      column,
      row,
      kept: cells[column],
      returned: from.cells[column],
      reason,
      file,
      place: from.sheet === '' ? cell : `${from.sheet}!${cell}`,
    });
  }
}

function notTaken(file: string, { sheet, row, cells }: ReturnRow, reason: Message): NotTaken {
  const all = [cells.code, cells.task, cells.agency, ...answerKeys.map((key) => cells[key])];
  const text = all.map(textOf).filter(Boolean).join(' | ').replace(/\s+/g, ' ');
  return {
    file,
    sheet,
    row,
    reason,
    text: text.length > shownText ? `${text.slice(0, shownText - 1)}…` : text,
  };
}
