import { toIso, type Day } from '../calendar';
import { openExcel, WorkbookFileError, type HeadlessExcel } from '../headless';
import { UserError, type MessageKey } from '../messages';

const keys: Readonly<Record<string, MessageKey>> = {
  empty: 'cli.book.empty',
  encrypted: 'cli.book.encrypted',
  legacyXls: 'cli.book.legacyXls',
};

/** A workbook to work in: a file's bytes and its name for messages, or a new one. */
export interface Book {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/**
 * Opens a workbook in the headless Excel, does the work through the global `Excel` of the real client library, as the
 * task pane does, and closes it.
 * @throws UserError if the file is no workbook that can be opened.
 */
export async function inExcel<T>(
  book: Book | undefined,
  today: Day,
  work: (excel: HeadlessExcel) => Promise<T>,
): Promise<T> {
  const excel = await open(book, today);
  const before = (globalThis as { Excel?: unknown }).Excel;
  (globalThis as { Excel?: unknown }).Excel = excel.Excel;
  try {
    return await work(excel);
  } finally {
    (globalThis as { Excel?: unknown }).Excel = before;
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
