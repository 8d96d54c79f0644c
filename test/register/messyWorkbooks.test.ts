import { utils, write, type BookType, type CellObject, type WorkBook } from '@e965/xlsx';
import { dayOf, endOfMonth, partsOf, type Day } from '../../src/calendar';
import { readSource } from '../../src/files';
import { say } from '../../src/messages';
import { AgencyDirectory, startingAgencies } from '../../src/register';
import {
  importRegister,
  importReports,
  type ImportAnswers,
  type ImportContext,
  type ImportedRegister,
} from '../../src/register/import';
import { fc } from '../support/draws';

type Value = string | number | CellObject;
const shown = (value: number, format: string): CellObject => ({ t: 'n', v: value, z: format });

function bytesOf(rows: Value[][], kind: BookType = 'xlsx', prepare?: (book: WorkBook) => void): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'Sổ');
  prepare?.(book);
  return new Uint8Array(write(book, { type: 'array', bookType: kind }) as ArrayBuffer);
}
const context: ImportContext = {
  language: 'vi',
  registerYear: 2025,
  agencies: new AgencyDirectory(startingAgencies),
};
const load = (bytes: Uint8Array, answers: ImportAnswers = {}): ImportedRegister =>
  importRegister(readSource('so.xlsx', bytes), { ...context, answers });
const told = ({ notices }: ImportedRegister): string[] => notices.map((notice) => say('vi', notice));

const header = ['Mã nhiệm vụ', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì', 'Ngày bắt đầu', 'Thời hạn', 'Kỳ'];
const june = dayOf(2025, 6, 1)!;
const task = (...[start, deadline, extra = '']: Value[]): Value[] => [
  'M1',
  'Việc một',
  'Sở Y tế',
  start!,
  deadline!,
  extra,
];

describe('a month that Excel made a date of', () => {
  test.each<[string, string, string, Day]>([
    ['as Excel keeps "6/2025"', 'mmm-yy', 'Jun-25', dayOf(2025, 6, 30)!],
    ['of four digits', 'mm/yyyy', '06/2025', dayOf(2025, 6, 30)!],
    ['with a word', '"Tháng "m/yyyy', 'Tháng 6/2025', dayOf(2025, 6, 30)!],
    ['in Vietnamese', '[$-42A]m\\-yyyy;@', '6-2025', dayOf(2025, 6, 30)!],
    ['a year', 'yyyy', '2025', dayOf(2025, 12, 31)!],
    ['a year with a word', '"Năm "yyyy', 'Năm 2025', dayOf(2025, 12, 31)!],
    ['a day and month', 'd-mmm', '01/06/2025', june],
    ['a day', 'dd/mm/yyyy', '01/06/2025', june],
  ])('%s is a deadline on its last day, a start on its first', (_what, format, text, deadline) => {
    const cell = shown(june, format);
    const register = load(bytesOf([header, task(cell, cell, cell)]));
    expect(register.tasks[0]!.cells).toMatchObject({ start: june, deadline, deadlineText: text });
    expect(register.tasks[0]!.extra).toEqual({ Kỳ: text });
  });

  test.each<BookType>(['xlsx', 'xlsb', 'biff8'])('in any kind of workbook: %s', (kind) =>
    expect(load(bytesOf([header, task('', shown(june, 'mm/yyyy'))], kind)).tasks[0]!.cells.deadline).toBe(
      dayOf(2025, 6, 30),
    ),
  );

  test('how many were read so is told, with the first of them', () => {
    const rows = [
      header,
      task('', shown(june, 'mm/yyyy')),
      task('', shown(june, 'yyyy')),
      task('', '5/2025'),
    ];
    expect(told(load(bytesOf(rows)))).toEqual([
      expect.stringMatching(/^Trang "Sổ", cột "Thời hạn": 2 ô .*"06\/2025"/),
    ]);
    expect(told(load(bytesOf([header, task('', shown(june, 'd/m'))])))).toEqual([]);
  });

  test('nothing, shown as a month of 1900, is no deadline and is not counted', () => {
    const register = load(bytesOf([header, task('', shown(0, 'mm/yyyy'))]));
    expect(register.tasks[0]!.cells.deadline).toBe('');
    expect(register.notices).toEqual([]);
  });

  test('has no day that could have traded places with its month', () => {
    const rows = [
      header,
      ...[1, 2, 3].map((month) => task('', shown(dayOf(2025, month, 4)!, 'dd/mm/yyyy'))),
      task('', '25/03/2025'),
      task('', shown(june, 'mm/yyyy')),
    ];
    expect(load(bytesOf(rows)).questions).toMatchObject([{ kind: 'dates', count: 3 }]);
    const read = load(bytesOf(rows), { readings: { 'Thời hạn': 'monthFirst' } }).tasks;
    expect(read.map(({ cells }) => cells.deadline)).toEqual([
      dayOf(2025, 4, 1),
      dayOf(2025, 4, 2),
      dayOf(2025, 4, 3),
      dayOf(2025, 3, 25),
      dayOf(2025, 6, 30),
    ]);
  });

  test('whatever day of it the cell keeps', () => {
    const days = fc.integer({ min: dayOf(2000, 1, 1)!, max: dayOf(2050, 12, 31)! });
    fc.assert(
      fc.property(days, fc.constantFrom('mmm-yy', 'mm/yyyy', 'mmmm yyyy'), (day, format) => {
        const { year, month } = partsOf(day as Day);
        const { cells } = load(bytesOf([header, task(shown(day, format), shown(day, format))])).tasks[0]!;
        expect([cells.start, cells.deadline]).toEqual([day, endOfMonth(year, month)]);
      }),
    );
  });
});

describe('percents as text', () => {
  const progress = (...values: Value[]): unknown[] => {
    const rows = values.map((value, i): Value[] => [`M${i}`, `Việc ${i}`, value]);
    return load(bytesOf([['Mã', 'Nội dung nhiệm vụ', 'Tiến độ (%)'], ...rows])).entries.map(
      ({ cells }) => cells.progress,
    );
  };
  test('a dot or comma before three digits is no thousands sign', () => {
    expect(progress('66.667%', '66,667 %', '45%', '12.5%', 33)).toEqual([
      0.66667, 0.66667, 0.45, 0.125, 0.33,
    ]);
    expect(progress('66.667', '33,333', '100')).toEqual([0.66667, 0.33333, 1]);
  });
  test('a share is read back, whatever its decimals and its sign', () => {
    const written = fc.record({
      thousandths: fc.integer({ min: 0, max: 100_000 }),
      sign: fc.constantFrom('.', ','),
      end: fc.constantFrom('%', ' %'),
    });
    fc.assert(
      fc.property(fc.array(written, { minLength: 1, maxLength: 5 }), (all) => {
        const texts = all.map(
          ({ thousandths, sign, end }) => (thousandths / 1000).toFixed(3).replace('.', sign) + end,
        );
        expect(progress(...texts)).toEqual(all.map(({ thousandths }) => thousandths / 100_000));
      }),
    );
  });
});

describe('numbers shown with zeros before them', () => {
  const heads = ['Mã', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì', 'Số hồ sơ', 'Điện thoại', 'Kinh phí'];
  const kept = (...[file, phone, sum]: Value[]) =>
    load(bytesOf([heads, ['M1', 'Việc một', 'Sở Y tế', file!, phone!, sum!]])).tasks[0]!.extra;
  test('keep them in columns of the office’s own; other numbers stay numbers', () =>
    expect(kept(shown(12, '0000'), shown(912345678, '0000000000'), shown(1200, '#,##0.00'))).toEqual({
      'Số hồ sơ': '0012',
      'Điện thoại': '0912345678',
      'Kinh phí': 1200,
    }));
  test('as they are grouped', () =>
    expect(kept(shown(912345678, '0000 000 000'), shown(912345678, '0000"."000"."000'), 0)).toEqual({
      'Số hồ sơ': '0912 345 678',
      'Điện thoại': '0912.345.678',
      'Kinh phí': 0,
    }));
  test('a share, an amount of nothing and a number shown without zeros are numbers', () =>
    expect(Object.values(kept(shown(0.5, '0.00'), shown(0, '0.00'), shown(98, '00')))).toEqual([0.5, 0, 98]));
  test('any digits that begin with 0', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^0\d{1,13}$/), (digits) => {
        expect(kept(shown(Number(digits), '0'.repeat(digits.length)), '', '')['Số hồ sơ']).toBe(digits);
      }),
    );
  });
});

describe('a workbook that counts days from 1904', () => {
  const in1904 = (book: WorkBook): void => {
    book.Workbook = { WBProps: { date1904: true } };
  };
  test('means the same day by a number as by a date, and by another number what it says', () => {
    fc.assert(
      fc.property(fc.integer({ min: dayOf(1990, 1, 1)!, max: dayOf(2060, 1, 1)! }), (day) => {
        const serial = day - 1462;
        const rows = [header, task(serial, serial, serial), task('', shown(serial, 'dd/mm/yyyy'))];
        const [bare, dated] = load(bytesOf(rows, 'xlsx', in1904)).tasks;
        expect(bare!.cells).toMatchObject({ start: day, deadline: day });
        expect(bare!.extra).toEqual({ Kỳ: serial });
        expect(dated!.cells.deadline).toBe(day);
      }),
    );
  });
});

describe('hidden rows', () => {
  const rows = [
    ['SỔ THEO DÕI'],
    [],
    header,
    ...[1, 2, 3].map((n) => task('', `${n}/6/2025`)),
    ['', 'Tổng cộng'],
  ];
  const hiding =
    (...hidden: number[]) =>
    ({ Sheets }: WorkBook): void => {
      const info = (Sheets['Sổ']!['!rows'] ??= []);
      for (const row of hidden) info[row - 1] = { hidden: true };
    };
  test.each<BookType>(['xlsx', 'xlsb'])('are loaded, and told with the first of them: %s', (kind) => {
    const register = load(bytesOf(rows, kind, hiding(2, 5, 6, 7, 90)));
    expect(register.tasks.map(({ sourceRow }) => sourceRow)).toEqual([4, 5, 6]);
    expect(told(register).filter((text) => text.includes('ẩn'))).toEqual([
      expect.stringMatching(/^Trang "Sổ": 2 dòng đang bị ẩn .*dòng đầu tiên là dòng 5\)/),
    ]);
  });
  test('a total or an empty row that is hidden is not worth a word', () =>
    expect(load(bytesOf(rows, 'xlsx', hiding(2, 7))).notices.map(({ key }) => key)).toEqual([
      'register.preamble',
    ]));
});

test('where only reports are read, hidden rows are told and months of deadlines are not', () => {
  const rows = [
    ['Mã nhiệm vụ', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn', 'Tiến độ (%)'],
    ['M1', 'Việc một', 'Sở Y tế', shown(june, 'mm/yyyy'), 0.5],
  ];
  const bytes = bytesOf(rows, 'xlsx', ({ Sheets }) => (Sheets['Sổ']!['!rows'] = [{}, { hidden: true }]));
  const read = importReports(readSource('phieu.xlsx', bytes), context);
  expect(read.reports.map(({ cells }) => cells.progress)).toEqual([0.5]);
  expect(read.notices.map(({ key }) => key)).toEqual(['register.hiddenRows']);
});
