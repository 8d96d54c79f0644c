import type { SheetStore } from '../../headless/browser';

/** Under which what belongs to a cell is kept. */
export const cellKey = (row: number, column: number): string => `${row},${column}`;

/** The comments and notes of a sheet as they are read, by cell. */
export function commentsOf(sheet: SheetStore): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const { row, column, author, text, replies } of sheet.comments()) {
    const talk = [{ author, text }, ...replies].map((one) => `${one.author.name}: ${one.text}`);
    texts.set(cellKey(row, column), talk.join('\n'));
  }
  for (const { row, column, text } of sheet.notes()) texts.set(cellKey(row, column), text);
  return texts;
}
