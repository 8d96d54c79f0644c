import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { utils, write } from '@e965/xlsx';
import { smallRegister } from '../actions/register';
import { p06 } from './run';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'p06-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return name;
};

/** The header of an OLE compound file with the stream name that a password-protected workbook has. */
function encryptedWorkbook(): Uint8Array {
  const bytes = Buffer.alloc(2048);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes);
  Buffer.from('EncryptedPackage', 'utf16le').copy(bytes, 1024);
  return bytes;
}

const workbookWithoutTable = (): Uint8Array => {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([['Xin chào'], ['một'], ['hai']]), 'Trang 1');
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
};

const badFiles: [what: string, name: string, content: () => string | Uint8Array, says: RegExp][] = [
  ['an empty file', 'trong.xlsx', () => '', /trong\.xlsx/],
  ['an empty .csv', 'trong.csv', () => '', /trong\.csv/],
  [
    'a picture named .xlsx',
    'anh.xlsx',
    () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
    /anh\.xlsx/,
  ],
  ['a web page named .xlsx', 'trang.xlsx', () => '<html><body>403</body></html>', /trang\.xlsx/],
  ['a password-protected workbook', 'khoa.xlsx', encryptedWorkbook, /mật khẩu/],
  ['a workbook cut short', 'cut.xlsx', () => workbookWithoutTable().slice(0, 700), /cut\.xlsx/],
  ['a workbook without a table', 'thu.xlsx', workbookWithoutTable, /Trang 1/],
];

describe('bad input: one sentence, exit status 2, nothing written', () => {
  test.each(badFiles)('%s', (_what, name, content, says) => {
    put(name, content());
    const { status, out, err } = p06(['run', name, '--out', 'ket-qua.xlsx'], folder);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(says);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).not.toMatch(/undefined|\bat .*:\d+|InvalidArgument/);
    expect(readdirSync(folder)).toEqual([name]);
  });

  test('a missing file, in the chosen language', () => {
    expect(p06(['run', 'none.xlsx', '--out', 'x.xlsx'], folder)).toMatchObject({
      status: 2,
      err: /Không thấy tệp "none.xlsx"/,
    });
    const english = p06(['run', 'none.xlsx', '--out', 'x.xlsx', '--lang', 'en'], folder);
    expect(english.status).toBe(2);
    expect(english.err).toContain('File "none.xlsx" does not exist');
    expect(readdirSync(folder)).toEqual([]);
  });

  const badUses: [string[], RegExp][] = [
    [['nap', 'a.csv'], /Không có lệnh "nap"/],
    [['run'], /đúng một tệp/],
    [['run', 'a.csv', 'b.csv', '--out', 'c.xlsx'], /đúng một tệp/],
    [['run', 'a.csv'], /--out/],
    [['report', 'a.csv'], /--in-place/],
    [['run', 'a.csv', '--out', 'b.xlsx', '--as-of', '23/01/2025'], /YYYY-MM-DD/],
    [['run', 'a.csv', '--out', 'b.xlsx', '--lang', 'fr'], /vi, en/],
    [['run', 'a.csv', '--out', 'b.xlsx', '--colour'], /colour/],
    [['load', 'a.csv', '--out', 'b.xlsx', '--week', '2025-W04'], /--week/],
    [['run', 'a.csv', '--out', 'b.xlsx', '--month', '2025-01'], /--month/],
    [['report', 'a.csv', '--in-place', '--week', '2025-W04', '--month', '2025-01'], /--week hoặc --month/],
  ];
  test.each(badUses)('%j', (args, says) => {
    put('a.csv', smallRegister);
    const { status, out, err } = p06(args, folder);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(says);
    expect(readdirSync(folder)).toEqual(['a.csv']);
  });

  test('the output is never an input, even by another name', () => {
    put('a.csv', smallRegister);
    const { status, err } = p06(['run', 'a.csv', '--out', './a.csv'], folder);
    expect(status).toBe(2);
    expect(err).toContain('không bị ghi đè');
    expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toBe(smallRegister);
  });

  test.each(['b.csv', 'b.ods', 'b.xlsm', 'b'])('the output %s would not be what its name says', (name) => {
    put('a.csv', smallRegister);
    const { status, err } = p06(['run', 'a.csv', '--out', name], folder);
    expect(status).toBe(2);
    expect(err).toContain('.xlsx');
    expect(readdirSync(folder)).toEqual(['a.csv']);
  });

  test('a folder instead of a file', () => {
    const { status, err } = p06(['run', '.', '--out', 'b.xlsx'], folder);
    expect(status).toBe(2);
    expect(err).toContain('là thư mục');
  });

  test('a workbook that holds no register, a week and a month that are none', () => {
    put('thu.xlsx', workbookWithoutTable());
    expect(p06(['check', 'thu.xlsx'], folder).err).toContain('chưa có sổ theo dõi');
    put('a.csv', smallRegister);
    expect(p06(['load', 'a.csv', '--out', 'so.xlsx', '--as-of', '2025-01-23'], folder).status).toBe(0);
    const before = createHash('sha256')
      .update(readFileSync(join(folder, 'so.xlsx')))
      .digest('hex');
    const { status, err } = p06(['report', 'so.xlsx', '--in-place', '--week', '2025-W77'], folder);
    expect(status).toBe(2);
    expect(err).toContain('2025-W77');
    expect(p06(['report', 'so.xlsx', '--in-place', '--month', '2025-13'], folder).err).toContain('2025-13');
    expect(
      createHash('sha256')
        .update(readFileSync(join(folder, 'so.xlsx')))
        .digest('hex'),
    ).toBe(before);
  });
});
