import { dayOf } from '../src/calendar';
import { newWorkbook, type CellFont, type CellValue, type WorkbookStore } from '../src/headless/store';

/** The letter that Vietnamese offices write in. */
export const font: Partial<CellFont> = { name: 'Times New Roman', size: 12 };

/**
 * The bytes of a workbook, which depend on its content only.
 * @param write adds the sheets.
 */
export function sampleBook(write: (book: WorkbookStore) => void): Promise<Uint8Array> {
  const book = newWorkbook();
  const blank = book.sheets[0]!;
  write(book);
  book.deleteSheet(blank.id);
  const author = 'Sổ mẫu (minh họa)';
  const day = '2025-01-23T00:00:00Z';
  book.setProperties({ author, lastAuthor: author, created: day, modified: day });
  return book.save();
}

/** `dd/mm/yyyy` as a day's serial number, or undefined for any other text. */
export function dateCell(text: string): number | undefined {
  const match = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text);
  return match ? dayOf(Number(match[3]), Number(match[2]), Number(match[1])) : undefined;
}

/** A cell without text is empty. */
export const filled = (value: CellValue | undefined): CellValue => (value === '' ? null : (value ?? null));
