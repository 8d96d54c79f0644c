import { UserError, type MessageKey, type MessageParams } from '../messages';
import { cleanText } from './cleanText';
import { decodeText } from './decodeText';
import { delimiterOf, parseDelimited } from './delimited';
import { holdsUtf16, kindOf } from './fileKind';
import { trimmedSheet } from './grid';
import { LegacyConverter } from './legacy';
import { readSheets } from './spreadsheet';
import type { SourceWorkbook } from './types';
import { zipDirectory } from './zipDirectory';

const megabyte = 1024 * 1024;
/** Largest file accepted, and largest it may declare to expand to. A register of 10,000 tasks has about 3 MB and 40 MB. */
export const limits = { fileBytes: 60 * megabyte, expandedBytes: 600 * megabyte } as const;
/** XML seldom shrinks more than twentyfold; a hundredfold on a large file is a zip bomb. */
const suspiciousRatio = 100;
const harmlessBytes = 50 * megabyte;

/**
 * Reads a file that an official chose as grids. What it is, is told by its bytes; only text must be named .csv, .tsv
 * or .txt to be taken as a table.
 * @throws UserError naming the file, what is wrong with it and what to do.
 */
export function readSource(name: string, bytes: Uint8Array): SourceWorkbook {
  const fail = (key: MessageKey, params: MessageParams = {}, cause?: unknown): never => {
    throw new UserError({ key, params: { file: name, ...params } }, { cause });
  };
  const tooBig = (key: MessageKey, size: number, limit: number): never =>
    fail(key, { size: Math.ceil(size / megabyte), limit: limit / megabyte });
  if (bytes.length === 0) fail('files.empty');
  if (bytes.length > limits.fileBytes) tooBig('files.tooLarge', bytes.length, limits.fileBytes);
  const kind = kindOf(bytes);
  if (typeof kind === 'object') return fail('files.notWorkbook', { kind: kind.foreign });
  let read: ReturnType<typeof readSheets>;
  if (kind === 'text') {
    if (!/\.(csv|tsv|txt)$/i.test(name)) return fail('files.notWorkbook', { kind: 'TXT' });
    read = textSheet(bytes, fail);
  } else {
    if (kind === 'compound' && holdsUtf16(bytes, 'EncryptedPackage')) fail('files.password');
    if (kind === 'zip') {
      const directory = zipDirectory(bytes);
      if (!directory) return fail('files.damaged');
      const { names, expandedSize } = directory;
      if (!names.some((part) => /^\/?xl\/workbook\.|^content\.xml$/i.test(part))) {
        fail('files.notWorkbook', { kind: names.some((part) => /^word\//.test(part)) ? 'Word' : 'ZIP' });
      }
      const bomb = expandedSize > harmlessBytes && expandedSize > bytes.length * suspiciousRatio;
      if (expandedSize > limits.expandedBytes || bomb) {
        tooBig('files.expandsTooFar', expandedSize, bomb ? harmlessBytes : limits.expandedBytes);
      }
    }
    read = workbookSheets(bytes, fail);
  }
  if (read.sheets.every((sheet) => sheet.rows.length === 0)) fail('files.empty');
  return { name, ...read };
}

type Fail = (key: MessageKey, params?: MessageParams, cause?: unknown) => never;

function workbookSheets(bytes: Uint8Array, fail: Fail): ReturnType<typeof readSheets> {
  try {
    return readSheets(bytes);
  } catch (error) {
    const locked = error instanceof Error && /password|encrypt/i.test(error.message);
    return fail(locked ? 'files.password' : 'files.damaged', {}, error);
  }
}

function textSheet(bytes: Uint8Array, fail: Fail): ReturnType<typeof readSheets> {
  let text = decodeText(bytes);
  if (text === undefined) return fail('files.encoding');
  // Excel's own hint, "sep=;", is not a row of the table.
  const hint = /^sep=(.)\r?\n/i.exec(text);
  if (hint) text = text.slice(hint[0].length);
  const { records, unclosedAt } = parseDelimited(text, hint?.[1] ?? delimiterOf(text));
  if (unclosedAt) return fail('files.unclosedQuote', { row: unclosedAt });
  const legacy = LegacyConverter.for(records.flat());
  const sheet = trimmedSheet(
    '',
    records.map((record) =>
      record.map((field) => {
        const value = cleanText(legacy ? legacy.convert(field) : field);
        return { value, isDate: false, text: value };
      }),
    ),
  );
  return { sheets: [sheet], conversion: legacy?.conversion };
}
