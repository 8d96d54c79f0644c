import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { write } from '@e965/xlsx';
import { newWorkbook, openWorkbook, WorkbookFileError } from '../../../src/headless/store';
import { draws, fc } from '../../support/draws';

const sheetPart = 'xl/worksheets/sheet1.xml';
let good: Uint8Array;
beforeAll(async () => {
  const book = newWorkbook();
  const sheet = book.sheets[0]!;
  sheet.writeValues(0, 0, [
    ['Mã', 'Cơ quan', 'Tiến độ'],
    ['01', 'Sở Tư pháp & "khác"', 0.5],
    ['02', 'Công an tỉnh', 45_658],
  ]);
  sheet.setFormula(3, 2, '=SUM(C2:C3)', 45_658.5);
  sheet.addTable({ name: 'Tasks', range: { top: 0, left: 0, bottom: 2, right: 2 } });
  book.addSheet('Hai');
  good = await book.save();
});

/** The good workbook with one part's text changed; absent text: the part is taken out. */
function changed(part: string, change: (text: string) => string | null): Uint8Array {
  const parts = unzipSync(good);
  const text = change(strFromU8(parts[part]!));
  if (text === null) delete parts[part];
  else {
    expect(text).not.toBe(strFromU8(parts[part]!));
    parts[part] = strToU8(text);
  }
  return zipSync(parts);
}

function refusal(bytes: Uint8Array): { code: string; part: string | null } {
  try {
    openWorkbook(bytes);
  } catch (error) {
    if (error instanceof WorkbookFileError) return { code: error.code, part: error.part };
    throw error;
  }
  return { code: 'opened', part: null };
}

const inSheet =
  (from: string | RegExp, to: string): (() => Uint8Array) =>
  () =>
    changed(sheetPart, (text) => text.replace(from, to));
const sheetError = { code: 'damagedPart', part: sheetPart };

test.each<[string, () => Uint8Array, { code: string; part: string | null }]>([
  ['nothing', () => new Uint8Array(), { code: 'empty', part: null }],
  ['a text', () => strToU8('Mã;Nhiệm vụ'), { code: 'notAWorkbook', part: null }],
  ['a zip of something else', () => zipSync({ 'a.txt': strToU8('a') }), { code: 'notAWorkbook', part: null }],
  [
    'the first half of a workbook',
    () => good.subarray(0, good.length / 2),
    { code: 'truncated', part: null },
  ],
  ['an .xls', () => book('biff8'), { code: 'legacyXls', part: null }],
  ['an .xlsb', () => book('xlsb'), { code: 'binaryWorkbook', part: 'xl/workbook.bin' }],
  ['no workbook part', () => changed('xl/workbook.xml', () => null), { code: 'notAWorkbook', part: null }],
  ['no sheet part', () => changed(sheetPart, () => null), { code: 'missingPart', part: sheetPart }],
  ['a sheet cut short', inSheet(/<\/row>.*/s, ''), sheetError],
  ['a cell without an end', inSheet(/<\/c>.*<\/sheetData>/s, '</sheetData>'), sheetError],
  ['a value without an end', inSheet('</v>', ''), sheetError],
  ['a text that is not in the list', inSheet(/t="s"><v>\d+/, 't="s"><v>99'), sheetError],
  ['a text without a number', inSheet(/t="s"><v>\d+<\/v>/, 't="s">'), sheetError],
  ['a row below the sheet', inSheet('<row r="2"', '<row r="1048577"'), sheetError],
  ['a row that is no number', inSheet('<row r="2"', '<row r="x"'), sheetError],
  ['a column beside the sheet', inSheet('<c r="B2"', '<c r="XFE2"'), sheetError],
  ['a character that is none', inSheet('SUM(C2:C3)', 'SUM(C2:C3)&amp;"&#x110000;"'), sheetError],
  [
    'an external entity',
    inSheet('<worksheet', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><worksheet'),
    sheetError,
  ],
  [
    'entities that multiply',
    () =>
      changed('xl/sharedStrings.xml', (text) =>
        text.replace('<sst', '<!DOCTYPE x [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><sst'),
      ),
    { code: 'damagedPart', part: 'xl/sharedStrings.xml' },
  ],
  [
    'two sheets of one name',
    () => changed('xl/workbook.xml', (text) => text.replace('name="Hai"', 'name="SHEET1"')),
    { code: 'damagedPart', part: 'xl/workbook.xml' },
  ],
  [
    'dates from 1904',
    () =>
      changed('xl/workbook.xml', (text) => text.replace('<sheets>', '<workbookPr date1904="1"/><sheets>')),
    { code: 'date1904', part: 'xl/workbook.xml' },
  ],
  [
    'a bomb',
    () => zipSync({ ...unzipSync(good), 'xl/media/image1.png': new Uint8Array(64 * 1024 * 1024) }),
    { code: 'tooLarge', part: 'xl/media/image1.png' },
  ],
])('%s is refused by what is wrong with it', (_, make, expected) => {
  expect(refusal(make())).toEqual(expected);
});

function book(type: 'biff8' | 'xlsb'): Uint8Array {
  const sheets = { A: { '!ref': 'A1', A1: { t: 'n' as const, v: 1 } } };
  return new Uint8Array(
    write({ SheetNames: ['A'], Sheets: sheets }, { type: 'array', bookType: type }) as ArrayBuffer,
  );
}

test('a password-protected workbook is told from an old one', () => {
  // What Excel encrypts is an OLE file with these streams; their names stand in it as UTF-16.
  const names = ['EncryptionInfo', 'EncryptedPackage'].flatMap((name) =>
    [...name].flatMap((c) => [c.charCodeAt(0), 0]),
  );
  const ole = new Uint8Array([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...new Uint8Array(504),
    ...names,
  ]);
  expect(refusal(ole)).toEqual({ code: 'encrypted', part: null });
});

test('a part that unpacks to more than it says never takes more memory than it said', () => {
  const parts = unzipSync(good);
  const zipped = zipSync({
    ...parts,
    [sheetPart]: strToU8(strFromU8(parts[sheetPart]!) + ' '.repeat(5_000_000)),
  });
  // The declared size of the sheet, in both headers, is made a few hundred bytes.
  const name = strToU8(sheetPart);
  const view = new DataView(zipped.buffer, zipped.byteOffset);
  for (let at = 0; at < zipped.length - name.length; at++) {
    if (!name.every((byte, index) => zipped[at + index] === byte)) continue;
    if (at >= 30 && view.getUint32(at - 30, true) === 0x04034b50) view.setUint32(at - 30 + 22, 300, true);
    if (at >= 46 && view.getUint32(at - 46, true) === 0x02014b50) view.setUint32(at - 46 + 24, 300, true);
  }
  expect(['damagedPart', 'truncated']).toContain(refusal(zipped).code);
});

test('missing styles and dates beyond 9999 open, as in Excel', () => {
  const plain = openWorkbook(changed('xl/styles.xml', () => null));
  expect(plain.sheets[0]!.value(1, 1)).toBe('Sở Tư pháp & "khác"');
  const far = openWorkbook(changed(sheetPart, (text) => text.replace('<v>45658</v>', '<v>99999999</v>')));
  expect(far.sheets[0]!.value(2, 2)).toBe(99_999_999);
});

test('random damage never hangs and is never anything but a refusal with its reason', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 6 }),
      fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
      (flips, cut) => {
        const bytes = good.slice(0, cut === null ? undefined : Math.floor(cut * good.length));
        for (const [at, byte] of flips) if (bytes.length) bytes[at % bytes.length] = byte;
        expect(typeof refusal(bytes).code).toBe('string');
      },
    ),
    { numRuns: draws(2_000) },
  );
});

test('random damage inside a part is refused or read, never a crash', () => {
  const parts = unzipSync(good);
  const names = Object.keys(parts).filter((name) => name.endsWith('.xml'));
  fc.assert(
    fc.property(
      fc.constantFrom(...names),
      fc.nat(),
      fc.nat(30),
      fc.constantFrom('', '<', '>', '"', '&#', '</c>', '0', '-1', 'NaN', 'XFE1048577'),
      (name, place, length, text) => {
        const xml = strFromU8(parts[name]!);
        const at = place % xml.length;
        const damaged = { ...parts, [name]: strToU8(xml.slice(0, at) + text + xml.slice(at + length)) };
        expect(typeof refusal(zipSync(damaged, { level: 0 })).code).toBe('string');
      },
    ),
    { numRuns: draws(3_000) },
  );
});
