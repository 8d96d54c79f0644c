import { utils } from '@e965/xlsx';
import { rowBytes } from '../../src/workbook/chunks';
import { sheetNames } from '../../src/register';
import { planLists, firstListColumn, type ListsPlan } from '../../src/workbook/reportSheet/listRows';
import { entry, report, late, task } from '../reporting/registers';
import { documentFor, sheetName } from './reports';

const tasks = [
  ...Array.from({ length: 8 }, (_, i) => late(`T${i + 5}`, 3 + i, { leader: `Phó Giám đốc ${i % 3}` })),
  task({ code: '=1+1', row: 20, title: "'trích", leadAgency: 'CAT', leader: '' }),
];
const made = report(
  tasks,
  tasks.map(({ code }) => entry({ code, cause: 'Thiếu kinh phí', causeGroup: 'resources' })),
);
const lists = documentFor(made).lists();
const top = 100;
const sections = new Map([['overview', 9]]);
const plan = (most?: number): ListsPlan =>
  planLists(lists, { language: 'vi', top, sheet: sheetName, sections }, most);

test('every list is laid out once, and its places are those of its rows', () => {
  const { values, places, bands } = plan();
  const blocks = lists.flatMap(({ groups }) => groups.flatMap(({ blocks: own }) => own));
  expect([...places.keys()].sort()).toEqual(blocks.map(({ id }) => id).sort());
  expect(bands).toHaveLength(lists.flatMap(({ groups }) => groups).length);
  const own = utils.decode_range(places.get('agencies.overdue.Sở Y tế')!);
  expect([own.s.c, own.e.r - own.s.r + 1]).toEqual([firstListColumn, 8]);
  const rows = values.slice(own.s.r - top, own.e.r - top + 1);
  // The latest first; a day is a number, whatever text stands elsewhere.
  expect(rows.map(([code]) => code)).toEqual(['T12', 'T11', 'T10', 'T9', 'T8', 'T7', 'T6', 'T5']);
  for (const row of rows) expect(typeof row[4]).toBe('number');
});

test('a heading of a group leads back to the table; what is text stays text', () => {
  const { values, bands } = plan();
  expect(values[bands[0]! - top]!.at(-1)).toBe(`=HYPERLINK("#'${sheetName}'!A10","▲ Về bảng")`);
  const odd = values.find(([code]) => code === '=1+1')!;
  expect(odd[1]).toBe("'trích");
  const formulas = values.flat().filter((value) => String(value).startsWith('=HYPERLINK'));
  expect(formulas).toHaveLength(bands.length);
});

test('lists that are too much for a report are left out whole and named; their numbers lead nowhere', () => {
  const most = 6_000;
  const { values, places } = plan(most);
  expect(values.reduce((sum, row) => sum + rowBytes(row), 0)).toBeLessThanOrEqual(most + 1_000);
  expect(places.has('total.assigned.')).toBe(true);
  expect(places.has('leaders.assigned.Phó Giám đốc 0')).toBe(false);
  expect(String(values.at(-1)![0])).toMatch(
    /^Không liệt kê: .*Theo lãnh đạo phụ trách.*, vì sổ có quá nhiều nhiệm vụ/,
  );
  expect(String(values.at(-1)![0])).toContain(sheetNames.tasks.vi);
});
