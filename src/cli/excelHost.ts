import { toIso, type Day } from '../calendar';
import { openExcel, WorkbookFileError, type HeadlessExcel } from '../headless';
import { UserError, type MessageKey } from '../messages';

const keys: Readonly<Record<string, MessageKey>> = {
  empty: 'cli.book.empty',
  encrypted: 'cli.book.encrypted',
  legacyXls: 'cli.book.legacyXls',
  binaryWorkbook: 'cli.book.binary',
  date1904: 'cli.book.date1904',
  notAWorkbook: 'cli.book.notWorkbook',
  truncated: 'cli.book.damaged',
  damagedPart: 'cli.book.damaged',
  missingPart: 'cli.book.damaged',
  tooLarge: 'cli.book.tooLarge',
};

/** A workbook to work in: a file's bytes and its name for messages, or a new one. */
export interface Book {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/**
 * Opens a workbook in the headless Excel, which makes the real client library's `Excel` global as it is in the task
 * pane, does the work and closes it.
 * @throws UserError if the file is no workbook that can be opened.
 */
export async function inExcel<T>(
  book: Book | undefined,
  today: Day,
  work: (excel: HeadlessExcel) => Promise<T>,
): Promise<T> {
  const excel = await open(book, today);
  try {
    return await work(excel);
  } finally {
    excel.dispose();
  }
}

async function open(book: Book | undefined, today: Day): Promise<HeadlessExcel> {
  try {
    return await openExcel(book?.bytes, { today: toIso(today) });
  } catch (error) {
    if (!(error instanceof WorkbookFileError) || !book) throw error;
    const key = keys[error.code] ?? 'cli.book.other';
    throw new UserError({ key, params: { file: book.file, detail: error.message } }, { cause: error });
  }
}
