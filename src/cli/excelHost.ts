import { toIso, type Day } from '../calendar';
import { workbookFault } from '../files/workbookFault';
import { openExcel, WorkbookFileError, type HeadlessExcel } from '../headless';
import { UserError } from '../messages';

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
    throw new UserError(workbookFault(book.file, error), { cause: error });
  }
}
