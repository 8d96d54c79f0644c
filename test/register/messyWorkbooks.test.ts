import { utils, write, type BookType, type CellObject, type WorkBook } from '@e965/xlsx';
import { dayOf, endOfMonth, partsOf, type Day } from '../../src/calendar';
import { readSource } from '../../src/files';
import { say } from '../../src/messages';
import { AgencyDirectory, startingAgencies } from '../../src/register';
import { importRegister, type ImportAnswers, type ImportedRegister } from '../../src/register/import';
import { fc } from '../support/draws';

type Value = string | number | CellObject;
const shown = (value: number, format: string): CellObject => ({ t: 'n', v: value, z: format });

function bytesOf(rows: Value[][], kind: BookType = 'xlsx', prepare?: (book: WorkBook) => void): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'Sổ');
  prepare?.(book);
  return new Uint8Array(write(book, { type: 'array', bookType: kind }) as ArrayBuffer);
}
const load = (bytes: Uint8Array, answers: ImportAnswers = {}): ImportedRegister =>
  importRegister(readSource('so.xlsx', bytes), {
    language: 'vi',
    registerYear: 2025,
    agencies: new AgencyDirectory(startingAgencies),
    answers,
  });
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
