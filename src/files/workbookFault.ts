import type { Message, MessageKey } from '../messages';

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

/** Why the headless Excel cannot open a file, for people; `code` and `message` are those of its `WorkbookFileError`. */
export const workbookFault = (file: string, fault: { code: string; message: string }): Message => ({
  key: keys[fault.code] ?? 'cli.book.other',
  params: { file, detail: fault.message },
});
