import { Workbook } from '@cj-tech-master/excelts';
import { addEntrySheet } from './entrySheet';
import { entriesOf } from './register/entries';
import { sections } from './register/table';
import { addRegisterSheet } from './registerSheet';

/** A workbook whose bytes depend on its content only. */
export function newWorkbook(): Workbook {
  const book = new Workbook();
  book.creator = 'Sổ mẫu (minh họa)';
  book.lastModifiedBy = book.creator;
  book.created = book.modified = new Date(Date.UTC(2025, 0, 23));
  return book;
}

/** The sample register: the bytes of an .xlsx such as a secretariat keeps by hand (samples/README.md). */
export async function buildSample(): Promise<Uint8Array> {
  const book = newWorkbook();
  addRegisterSheet(book, sections);
  for (const week of ['2025-W03', '2025-W04'] as const) addEntrySheet(book, week, entriesOf(week));
  return new Uint8Array(await book.xlsx.writeBuffer());
}
