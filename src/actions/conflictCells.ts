import { returnedOf } from '../collection';
import type { Language } from '../messages';
import {
  conflictChoiceKeys,
  conflictChoices,
  entryColumns,
  plain,
  textOf,
  type CellValue,
  type ConflictChoice,
  type ConflictKey,
  type EntryInputKey,
  type SheetRow,
} from '../register';
import { typedValue } from '../validation';

/** A column of entries that returns fill. */
export type AnswerColumn = (typeof entryColumns)[number] & { readonly key: EntryInputKey };
type Cells = SheetRow<ConflictKey>['cells'];

/** The column of entries that a row of the Conflicts sheet is about, in whichever language it names it. */
export const columnOf = ({ column: heading }: Cells): AnswerColumn | undefined =>
  entryColumns.find(({ header }) =>
    Object.values(header).some((text) => plain(text) === plain(textOf(heading))),
  ) as AnswerColumn | undefined;

/** What the return says, to the last digit: what is shown of it may be rounded. */
export function returnedIn(cells: Cells, column: AnswerColumn, language: Language): CellValue {
  const exact = returnedOf(textOf(cells.key));
  if (exact === undefined) return typedValue(column, textOf(cells.returned), language);
  const isNumber = ['percent', 'quantity', 'date'].includes(column.type);
  return isNumber && exact !== '' && Number.isFinite(Number(exact)) ? Number(exact) : exact;
}

export const choiceIn = (text: CellValue): ConflictChoice | undefined =>
  conflictChoiceKeys.find((key) =>
    Object.values(conflictChoices[key]).some((label) => plain(label) === plain(textOf(text))),
  );
