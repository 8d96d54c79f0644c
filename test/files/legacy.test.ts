import { utils, write } from '@e965/xlsx';
import { readSource } from '../../src/files';
import { legacyEncodingOf } from '../../src/files/legacy';
import { isSyllable } from '../../src/files/legacy/syllable';
import { fromTcvn3, tcvn3 } from '../../src/files/legacy/tcvn3';
import { fromVni, vni } from '../../src/files/legacy/vni';
import { fc } from '../support/draws';

const inverse = (table: ReadonlyMap<string, string>): Map<string, string> =>
  new Map([...table].map(([code, letter]) => [letter, code]));
const written = (text: string, table: ReadonlyMap<string, string>): string =>
  [...text].map((letter) => inverse(table).get(letter) ?? letter).join('');
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));

const rows = [
  ['Mã', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn'],
  ['01', 'Làm sạch dữ liệu dân cư, bảo đảm "đúng, đủ, sạch, sống"', 'Công an tỉnh', 'Trước ngày 05/02/2025'],
  ['02', 'Kết nối cơ sở dữ liệu quốc gia về dân cư', 'Sở Y tế', 'Quý II/2025'],
  ['03', 'Đẩy mạnh thanh toán không dùng tiền mặt; tuyên truyền người dân', 'Sở Tài chính', 'Thường xuyên'],
];
const small = rows.map((row) => row.map((text) => text.toLowerCase()));
const csv = (table: readonly (readonly string[])[]): string =>
  table.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(';')).join('\r\n');
const textsOf = (name: string, bytes: Uint8Array) => {
  const { sheets, conversion } = readSource(name, bytes);
  return { rows: sheets[0]!.rows.map((row) => row.map(({ value }) => value)), conversion };
};

test('known words of both encodings', () => {
  expect(fromTcvn3('C«ng an tØnh, Së Y tÕ, NhiÖm vô, ®Ò ¸n')).toBe('Công an tỉnh, Sở Y tế, Nhiệm vụ, đề án');
  expect(fromVni('Coâng an tænh, Sôû Y teá, Nhieäm vuï, ñeà aùn, ÖÙNG DUÏNG')).toBe(
    'Công an tỉnh, Sở Y tế, Nhiệm vụ, đề án, ỨNG DỤNG',
  );
});

test.each([
  ['TCVN3', tcvn3, fromTcvn3, small],
  ['VNI', vni, fromVni, rows],
] as const)('%s in .csv and .xlsx is converted, and told', (encoding, table, convert, content) => {
  const coded = content.map((row) => row.map((text) => written(text, table)));
  for (const row of content) for (const text of row) expect(convert(written(text, table))).toBe(text);
  const fromCsv = textsOf('a.csv', latin1(csv(coded)));
  expect(fromCsv.rows).toEqual(content);
  expect(fromCsv.conversion).toMatchObject({
    encoding,
    example: { before: coded[0]![0], after: content[0]![0] },
  });
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(coded), 'Sheet1');
  const fromXlsx = textsOf('a.xlsx', new Uint8Array(write(book, { type: 'array' }) as ArrayBuffer));
  expect(fromXlsx.rows).toEqual(content);
  expect(fromXlsx.conversion?.count).toBe(coded.flat().filter((text) => /[\u00A1-\u00FF]/.test(text)).length);
});

test.each([
  ['Vietnamese in Unicode', rows.flat()],
  ['French', ['réseau', 'déjà vu', 'façade', 'à côté', 'élève', 'forêt', 'où', 'hôpital']],
  ['German', ['Straße', 'für', 'Maßnahme', 'Öffentlich', 'Überprüfung', 'Behörde']],
  ['Spanish', ['Educación', 'año', 'Organización', 'Panamá', '¿Qué?']],
  ['plain', ['ten', 'tasks', 'of the office']],
])('%s is left alone', (_, texts) => expect(legacyEncodingOf(texts)).toBeUndefined());

test('a file that mixes old texts and Unicode keeps the latter', () => {
  const coded = [...rows, ...small.slice(1).map((row) => row.map((text) => written(text, tcvn3)))];
  const { rows: read } = textsOf('a.csv', new TextEncoder().encode(csv(coded)));
  expect(read).toEqual([...rows, ...small.slice(1)]);
});

test('every letter of the tables goes there and back', () => {
  fc.assert(
    fc.property(fc.constantFrom(...tcvn3.values()), fc.constantFrom(...vni.values()), (one, other) => {
      expect(fromTcvn3(written(`b${one}n`, tcvn3))).toBe(`b${one}n`);
      expect(fromVni(written(`b${other}n`, vni))).toBe(`b${other}n`);
    }),
  );
});

test('syllables by their spelling', () => {
  for (const word of ['nghiệp', 'thuế', 'quyết', 'giữa', 'đường', 'khuya', 'yêu', 'ủy', 'ƯƠNG'])
    expect(isSyllable(word)).toBe(true);
  for (const word of ['réseau', 'bấát', 'tõỡp', 'school', 'für', 'ñeà']) expect(isSyllable(word)).toBe(false);
});

test.each(['utf-8', 'utf-8 with mark', 'utf-16le', 'utf-16le without mark', 'windows-1258'])(
  '.csv in %s',
  (encoding) => {
    const text = csv(rows);
    expect(textsOf('a.csv', encoded(text, encoding)).rows).toEqual(rows);
    expect(textsOf('a.csv', encoded(text, encoding)).conversion).toBeUndefined();
  },
);

function encoded(text: string, encoding: string): Uint8Array {
  const utf16 = (from: string): Uint8Array => new Uint8Array(Buffer.from(from, 'utf16le'));
  switch (encoding) {
    case 'utf-8':
      return new TextEncoder().encode(text);
    case 'utf-8 with mark':
      return new TextEncoder().encode(`\uFEFF${text}`);
    case 'utf-16le':
      return utf16(`\uFEFF${text}`);
    case 'utf-16le without mark':
      return utf16(text);
    default:
      return windows1258(text);
  }
}

/** Windows-1258 by the decoder's own table: letters with tones as letter and combining mark. */
function windows1258(text: string): Uint8Array {
  const decoder = new TextDecoder('windows-1258');
  const byteOf = new Map(
    Array.from({ length: 256 }, (_, byte): [string, number] => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  const tones = /[\u0300\u0301\u0303\u0309\u0323]/;
  return Uint8Array.from(
    [...text.normalize('NFC')].flatMap((letter) => {
      const whole = byteOf.get(letter);
      if (whole !== undefined) return [whole];
      const parts = [...letter.normalize('NFD')];
      const tone = parts.find((part) => tones.test(part))!;
      const base = parts
        .filter((part) => part !== tone)
        .join('')
        .normalize('NFC');
      return [byteOf.get(base)!, byteOf.get(tone)!];
    }),
  );
}
