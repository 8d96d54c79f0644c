import {
  codeKey,
  plain,
  reportKey,
  shortHash,
  textOf,
  type AgencyDirectory,
  type EntryInputKey,
  type SheetRow,
  type TaskInputKey,
} from '../register';
import { sameValue } from '../register/update';
import type { Message } from '../messages';
import { answerKeys } from './collectedWeek';
import { layOver, type Difference } from './layOver';
import { inOrder, laterOf, orderOf } from './order';
import { says } from './readReturn';
import { keptOf, standingOf, type Standing } from './standing';
import type {
  CollectedWeek,
  CollectionPlan,
  Conflict,
  FileOutcome,
  NotTaken,
  ReturnFile,
  ReturnRow,
} from './types';

/** The register that returns are collected into. */
export interface CollectionBase {
  /** The open week's entries. */
  readonly entries: readonly SheetRow<EntryInputKey>[];
  readonly tasks: readonly SheetRow<TaskInputKey>[];
  readonly openWeek: string;
  readonly agencies: AgencyDirectory;
  readonly collected: CollectedWeek;
  /** Whether an entry's cell holds a formula of somebody's: by the row of the sheet. */
  readonly holdsFormula?: (row: number, column: EntryInputKey) => boolean;
  /** Whether a conflict waits for a choice already. */
  readonly isAsked?: (conflict: Conflict) => boolean;
}

const shownText = 120;

/**
 * What returns change in the register. A blank of a return erases nothing; a blank of the register is filled; a value of an earlier
 * return of the same agency, which nobody has touched since, is replaced by one that is known to be later. Anything else that differs
 * is a conflict, and a row that fits no entry is told. A file without a sender fills blanks only. The same returns again change nothing,
 * whatever was decided since; only what still waits for a choice is told again.
 * @param today ISO 8601.
 */
export function planCollection(
  base: CollectionBase,
  files: readonly ReturnFile[],
  today: string,
): CollectionPlan {
  const collection = new Collection(base);
  const ordered = inOrder(files);
  const outcomes = new Map(ordered.map((file) => [file, collection.take(file)]));
  return {
    files: files.map((file) => outcomes.get(file)!),
    ...collection.result(ordered, today),
  };
}

class Collection {
  private readonly standing = new Map<string, Standing>();
  private readonly titles = new Map<string, string[]>();
  private readonly codes = new Map<string, string>();
  private readonly conflicts: Conflict[] = [];
  private readonly notTaken: NotTaken[] = [];

  constructor(private readonly base: CollectionBase) {
    const { entries, tasks, agencies, collected } = base;
    for (const { row, cells } of entries) {
      const [code, written] = [textOf(cells.code), textOf(cells.agency)];
      const agency = agencies.find(written) ?? written;
      const key = reportKey(code, written, agencies);
      // A second row of one task and agency is a finding of the checks; returns go into the first.
      if (this.standing.has(key)) continue;
      const lastSavedAt = collected.returns[agency]?.savedAt;
      this.standing.set(key, standingOf({ row, cells }, agency, collected.entries[key], lastSavedAt));
    }
    for (const { cells } of tasks) {
      const [code, title] = [textOf(cells.code), plain(textOf(cells.task))];
      this.codes.set(codeKey(code), code);
      if (title) this.titles.set(title, [...(this.titles.get(title) ?? []), code]);
    }
  }

  take(file: ReturnFile): FileOutcome {
    const counts = { answered: 0, silent: 0, heard: 0, filled: 0, replaced: 0, keptBlank: 0 };
    const [conflictsBefore, notTakenBefore] = [this.conflicts.length, this.notTaken.length];
    const { savedAt, sender, question, notices } = file;
    const last = this.base.collected.returns[sender ?? ''];
    const speaker = { file, print: printOf(file), isLate: orderOf(savedAt, last?.savedAt) === 'older' };
    const seen = new Map<string, ReturnRow>();
    for (const row of file.rows) {
      if (!says(row.cells)) {
        counts.silent += 1;
        continue;
      }
      counts.answered += 1;
      const found = this.entryOf(file, row);
      if ('key' in found) {
        this.notTaken.push(notTaken(file.file, row, found));
        continue;
      }
      const { id, entry, code } = found;
      const first = seen.get(id);
      if (first) {
        if (answerKeys.some((each) => !sameValue(first.cells[each], row.cells[each])))
          this.notTaken.push(
            notTaken(file.file, row, {
              key: 'collection.notTaken.twice',
              params: { code, row: first.row },
            }),
          );
        continue;
      }
      seen.set(id, row);
      const isHeard = entry.heard.has(speaker.print);
      const holdsFormula = (column: EntryInputKey): boolean =>
        this.base.holdsFormula?.(entry.row, column) ?? false;
      for (const each of layOver(entry, speaker, row, holdsFormula, counts)) {
        const conflict = this.conflictOf(entry, file, row, each);
        if (!isHeard || this.base.isAsked?.(conflict)) this.conflicts.push(conflict);
      }
    }
    this.notTaken.push(...file.notRead);
    return {
      file: file.file,
      ...(sender !== undefined && { sender }),
      ...(question !== undefined && { question }),
      ...(savedAt !== undefined && { savedAt }),
      ...counts,
      conflicts: this.conflicts.length - conflictsBefore,
      notTaken: this.notTaken.length - notTakenBefore,
      notices,
    };
  }

  result(files: readonly ReturnFile[], today: string): Omit<CollectionPlan, 'files'> {
    const { collected } = this.base;
    const returns = { ...collected.returns };
    for (const { file, sender, savedAt } of files) {
      if (sender === undefined) continue;
      const before = returns[sender]?.savedAt;
      if (orderOf(savedAt, before) === 'older') continue;
      const latest = laterOf(before, savedAt);
      returns[sender] = { file, ...(latest !== undefined && { savedAt: latest }), collectedOn: today };
    }
    const taken = [...this.standing.values()].filter(({ file }) => file !== undefined);
    const changed = [...this.standing].filter(
      ([, { file, isHeardAnew }]) => file !== undefined || isHeardAnew,
    );
    return {
      taken: taken.map(({ row, cells, file, saidBy, values, replaced }) => ({
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
          ...Object.fromEntries(changed.map(([key, entry]) => [key, keptOf(entry)])),
        },
      },
    };
  }

  /** The entry that a row speaks of, or why there is none. */
  private entryOf({ sender }: ReturnFile, { cells, namesLead }: ReturnRow): FoundEntry | Message {
    const { openWeek, agencies } = this.base;
    const week = textOf(cells.week) || openWeek;
    if (week !== openWeek) return { key: 'collection.notTaken.week', params: { week, openWeek } };
    const written = textOf(cells.agency);
    const named = written === '' ? sender : (agencies.find(written) ?? written);
    if (named === undefined) return { key: 'collection.notTaken.noAgency' };
    const code = this.codeOf(cells);
    if (typeof code !== 'string') return code;
    const own = reportKey(code, sender ?? named, agencies);
    // Of a task that somebody else leads, an agency tells its own part if it is asked for one.
    const isOwnPart = namesLead === true && this.standing.has(own);
    const id = isOwnPart ? own : reportKey(code, named, agencies);
    const entry = this.standing.get(id);
    return entry
      ? { id, entry, code }
      : { key: 'collection.notTaken.notAsked', params: { code, agency: named } };
  }

  /** By its code; by its words, where the return has no code that the register knows and only one task has these words. */
  private codeOf(cells: ReturnRow['cells']): string | Message {
    const written = textOf(cells.code);
    const known = this.codes.get(codeKey(written));
    const alike = this.titles.get(plain(textOf(cells.task))) ?? [];
    if (known === undefined)
      return alike.length === 1
        ? alike[0]!
        : { key: 'collection.notTaken.noTask', params: { code: written || 'none' } };
    if (alike.length === 0 || alike.some((code) => codeKey(code) === codeKey(known))) return known;
    return { key: 'collection.notTaken.otherTask', params: { code: written, other: alike[0]! } };
  }

  private conflictOf(
    { row, agency, cells }: Standing,
    { file }: ReturnFile,
    from: ReturnRow,
    { column, reason }: Difference,
  ): Conflict {
    const cell = `${from.columns[column] ?? ''}${from.row}`;
    return {
      week: this.base.openWeek,
      code: textOf(cells.code),
      task: textOf(cells.task),
      agency,
      column,
      row,
      kept: cells[column],
      returned: from.cells[column],
      reason,
      file,
      place: from.sheet === '' ? cell : `${from.sheet}!${cell}`,
    };
  }
}

interface FoundEntry {
  readonly id: string;
  readonly entry: Standing;
  readonly code: string;
}

/** What a return is known again by: whose it is, when it was saved, and what it says; not by the file's name. */
export const printOf = ({ sender = '', savedAt = '', rows }: ReturnFile): string =>
  shortHash(
    JSON.stringify([
      plain(sender),
      savedAt,
      rows.map(({ cells }) =>
        (['week', 'code', 'task', 'agency', ...answerKeys] as const).map((key) => cells[key]),
      ),
    ]).normalize('NFC'),
  );

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
