import { conflictKey, proposals, type Conflict, type ConflictReason } from '../collection';
import { t, type Language } from '../messages';
import {
  conflictChoices,
  entryColumns,
  textOf,
  type ConflictChoice,
  type ConflictKey,
  type SheetRow,
} from '../register';
import { shownIn } from '../validation';
import type { ConflictRow } from '../workbook';

/** A conflict in words, in the workbook's language. */
export interface ConflictLine {
  /** What it is known by. */
  readonly key: string;
  readonly week: string;
  readonly code: string;
  readonly task: string;
  readonly agency: string;
  readonly column: string;
  readonly kept: string;
  readonly returned: string;
  readonly reason: string;
  readonly proposal: ConflictChoice;
  readonly file: string;
  /** Sheet and cell of the file. */
  readonly place: string;
}

const headers = new Map(entryColumns.map(({ key, header }) => [key as string, header]));

export const conflictLines = (conflicts: readonly Conflict[], language: Language): ConflictLine[] =>
  conflicts.map((conflict) => {
    const { column, kept, returned, reason, week, code, task, agency, file, place } = conflict;
    return {
      key: conflictKey(conflict),
      week,
      code,
      task,
      agency,
      column: headers.get(column)![language],
      kept: shownIn(column, kept, language),
      returned: shownIn(column, returned, language),
      reason: t(language, reasonKey(reason)),
      proposal: proposals[reason],
      file,
      place,
    };
  });

const reasonKey = (reason: ConflictReason) => `collection.conflict.${reason}` as const;

/** The rows of the Conflicts sheet with new conflicts under those it has; undefined where there is nothing new. */
export function conflictRows(
  conflicts: readonly Conflict[],
  present: readonly SheetRow<ConflictKey>[],
  language: Language,
): ConflictRow[] | undefined {
  const known = new Set(present.map(({ cells }) => textOf(cells.key)));
  const added = new Map(conflictLines(conflicts, language).map((line) => [line.key, line]));
  for (const key of known) added.delete(key);
  if (added.size === 0) return undefined;
  return [
    ...present.map(({ cells }) => cells),
    ...[...added.values()].map(({ proposal, ...line }) => ({
      ...line,
      proposal: conflictChoices[proposal][language],
      choice: '',
      decided: '',
      by: '',
    })),
  ];
}
