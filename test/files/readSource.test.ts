import { utils, write, type WorkBook } from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readSource } from '../../src/files';
import { UserError } from '../../src/messages';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytesOf = (...codes: number[]): Uint8Array => Uint8Array.from(codes);
const values = (name: string, bytes: Uint8Array) =>
  readSource(name, bytes).sheets[0]!.rows.map((row) => row.map(({ value }) => value));
const failure = (name: string, bytes: Uint8Array): string => {
  try {
    readSource(name, bytes);
  } catch (error) {
    if (error instanceof UserError) {
      expect(error.in('vi')).toContain(name);
      return error.userMessage.key;
    }
    throw error;
  }
  return 'read';
};
const workbook = (book: WorkBook): Uint8Array =>
  new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
const bookOf = (rows: unknown[][]): WorkBook => {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'Nhiệm vụ');
  return book;
};

describe('delimited text', () => {
  const text = 'Mã,Nội dung\n001,"Rà soát, cập nhật\ndữ liệu ""gốc"""\n002,Đối soát\n';
  const grid = [
    ['Mã', 'Nội dung'],
    ['001', 'Rà soát, cập nhật\ndữ liệu "gốc"'],
    ['002', 'Đối soát'],
  ];
  const utf16 = (little: boolean, mark: boolean): Uint8Array => {
    const codes = [...((mark ? '\uFEFF' : '') + text)].flatMap((letter) => {
      const code = letter.charCodeAt(0);
      return little ? [code & 255, code >> 8] : [code >> 8, code & 255];
    });
    return Uint8Array.from(codes);
  };
  test.each([
    ['UTF-8', utf8(text)],
    ['UTF-8 with a mark', utf8('\uFEFF' + text)],
    ['UTF-8 decomposed', utf8(text.normalize('NFD'))],
    ['UTF-16 LE', utf16(true, true)],
    ['UTF-16 BE', utf16(false, true)],
    ['UTF-16 LE without a mark', utf16(true, false)],
    ['CRLF', utf8(text.replace(/\n/g, '\r\n'))],
  ])('%s', (_name, bytes) => expect(values('a.csv', bytes)).toEqual(grid));
  test('Windows-1258 with combining tone marks', () => {
    // "Mã;Sở" in Windows-1258: a + tilde (DE), ơ (F5) + hook (D2).
    expect(
      values('a.csv', bytesOf(0x4d, 0x61, 0xde, 0x3b, 0x53, 0xf5, 0xd2, 0x0a, 0x31, 0x3b, 0x32)),
    ).toEqual([
      ['Mã', 'Sở'],
      ['1', '2'],
    ]);
  });
  test('Windows-1252', () =>
    expect(values('a.csv', bytesOf(0x63, 0x61, 0x66, 0xe9, 0x3b, 0xa3, 0x35))).toEqual([['café', '£5']]));
  test.each([';', '\t', ','])('delimiter %j', (delimiter: string) =>
    expect(values('a.csv', utf8(`a${delimiter}b\n1${delimiter}2\n3${delimiter}4`))).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
    ]),
  );
  test('codes keep zeros, spaces and invisible characters are put right', () =>
    expect(values('a.csv', utf8('0012\u00A0x,y\u200B\n'))).toEqual([['0012 x', 'y']]));
});

describe('workbooks', () => {
  test('offsets, dates and numbers', () => {
    const book = bookOf([]);
    const sheet = utils.aoa_to_sheet([]);
    utils.sheet_add_aoa(sheet, [['Hạn', 'Tỷ lệ']], { origin: 'C4' });
    sheet.C5 = { t: 'n', v: 45693, z: 'dd/mm/yyyy' };
    sheet.D5 = { t: 'n', v: 0.75, z: '0%' };
    sheet['!ref'] = 'C4:D5';
    book.Sheets['Nhiệm vụ'] = sheet;
    const read = readSource('a.xlsx', workbook(book)).sheets[0]!;
    expect([read.name, read.firstRow, read.firstColumn]).toEqual(['Nhiệm vụ', 4, 3]);
    expect(read.rows[1]).toEqual([
      { value: 45693, isDate: true, text: '05/02/2025' },
      { value: 0.75, isDate: false, text: '75%' },
    ]);
  });
  test('a date without a day is told from one with it, and from a time', () => {
    const book = bookOf([['Hạn']]);
    const formats = [
      'mmm-yy',
      'yyyy',
      '"ngày "mm/yyyy',
      '[$-42A]dddd, d mmmm yyyy',
      'd/m',
      'hh:mm',
      '[mm]:ss',
      '0',
    ];
    formats.forEach((z, i) => (book.Sheets['Nhiệm vụ']![`A${i + 2}`] = { t: 'n', v: 45809, z }));
    book.Sheets['Nhiệm vụ']!['!ref'] = `A1:A${formats.length + 1}`;
    const { rows } = readSource('a.xlsx', workbook(book)).sheets[0]!;
    expect(rows.slice(1).map(([cell]) => cell!.period ?? cell!.isDate)).toEqual([
      'month',
      'year',
      'month',
      true,
      true,
      false,
      false,
      false,
    ]);
  });
  test('hidden rows are told, of the sheets that have them', () => {
    const book = bookOf([['Hạn'], [1], [2], [3]]);
    utils.book_append_sheet(book, utils.aoa_to_sheet([[], ['a'], ['b'], ['c']]), 'Tuần');
    book.Sheets['Tuần']!['!rows'] = [{ hidden: true }, {}, { hidden: true }, { hpt: 20 }];
    const hidden = (bytes: Uint8Array) =>
      readSource('a.xlsx', bytes).sheets.map(({ hiddenRows }) => hiddenRows && [...hiddenRows]);
    const bytes = workbook(book);
    expect(hidden(bytes)).toEqual([undefined, [1]]);
    // As other programs may write it: absolute targets, other quotation marks, rows without a number.
    const parts = unzipSync(bytes);
    const change = (name: string, from: RegExp, to: string): void => {
      const before = strFromU8(parts[name]!);
      const after = before.replace(from, to);
      expect(after).not.toBe(before);
      parts[name] = strToU8(after);
    };
    change('xl/_rels/workbook.xml.rels', /Target="worksheets/g, 'Target="/xl/worksheets');
    change('xl/worksheets/sheet2.xml', / r="3"([^>]*) hidden="1"/, "$1 hidden='true'");
    expect(hidden(zipSync(parts))).toEqual([undefined, [1]]);
  });
  test('the 1904 date system is shifted', () => {
    const book = bookOf([['Hạn']]);
    book.Sheets['Nhiệm vụ']!.A2 = { t: 'n', v: 45693 - 1462, z: 'dd/mm/yyyy' };
    book.Sheets['Nhiệm vụ']!['!ref'] = 'A1:A2';
    book.Workbook = { WBProps: { date1904: true } };
    expect(values('a.xlsx', workbook(book))[1]).toEqual([45693]);
  });
});

describe('bad files', () => {
  const good = workbook(bookOf([['Nội dung'], ['Việc']]));
  const utf16 = (text: string): number[] => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  test.each([
    ['nothing in it', 'a.xlsx', new Uint8Array(), 'files.empty'],
    ['no cell filled', 'a.xlsx', workbook(bookOf([])), 'files.empty'],
    ['only blanks', 'a.csv', utf8(' \n \n'), 'files.empty'],
    ['PNG', 'a.xlsx', bytesOf(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), 'files.notWorkbook'],
    ['PDF', 'a.xlsx', utf8('%PDF-1.7\n'), 'files.notWorkbook'],
    ['HTML', 'a.xlsx', utf8('\n<html><table><tr><td>1</td></tr></table></html>'), 'files.notWorkbook'],
    ['plain text', 'a.xlsx', utf8('hello'), 'files.notWorkbook'],
    ['another archive', 'a.xlsx', zipSync({ 'a.txt': strToU8('x') }), 'files.notWorkbook'],
    ['truncated', 'a.xlsx', good.subarray(0, good.length - 200), 'files.damaged'],
    ['workbook part spoilt', 'a.xlsx', zipSync({ 'xl/workbook.xml': strToU8('<x') }), 'files.damaged'],
    ['password', 'a.xlsx', bytesOf(...compound, ...utf16('EncryptedPackage')), 'files.password'],
    ['spoilt compound file', 'a.xls', bytesOf(...compound, 1, 2, 3), 'files.damaged'],
    ['binary', 'a.csv', bytesOf(65, 1, 2, 66, 10), 'files.encoding'],
    ['no encoding', 'a.csv', bytesOf(65, 0x81, 0x8d, 10), 'files.encoding'],
    ['open quotation mark', 'a.csv', utf8('a,b\n1,"open\n2,3\n'), 'files.unclosedQuote'],
    [
      'zip bomb',
      'a.xlsx',
      zipSync({ 'xl/workbook.xml': strToU8('<x/>'), 'xl/b': new Uint8Array(60 << 20) }),
      'files.expandsTooFar',
    ],
  ])('%s', (_what, name, bytes, key) => expect(failure(name, bytes)).toBe(key));
});
