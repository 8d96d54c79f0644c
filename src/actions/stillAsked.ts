import { returnedOf, type Conflict } from '../collection';
import type { Language } from '../messages';
import { codeKey, entryColumns, plain, textOf, type ConflictKey, type SheetRow } from '../register';

const headers = new Map(entryColumns.map(({ key, header }) => [key as string, header]));

/** Whether a conflict waits for a choice on the Conflicts sheet: the same value for the same cell, in a row that nobody has decided. */
export function stillAsked(
  present: readonly SheetRow<ConflictKey>[],
  language: Language,
): (conflict: Conflict) => boolean {
  const idOf = (week: string, code: string, ...others: readonly string[]): string =>
    [week, codeKey(code), ...others.map(plain)].join('\u0000');
  const open = new Set(
    present
      .filter(({ cells }) => textOf(cells.decided) === '')
      .map(({ cells: { week, code, agency, column, key } }) => {
        const place = idOf(textOf(week), textOf(code), textOf(agency), textOf(column));
        return `${place}\u0000${returnedOf(textOf(key)) ?? ''}`;
      }),
  );
  return ({ week, code, agency, column, returned }) => {
    const place = idOf(week, code, agency, headers.get(column)![language]);
    return open.has(`${place}\u0000${textOf(returned).normalize('NFC')}`);
  };
}
