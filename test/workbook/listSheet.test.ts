import { countColumn, textColumn, type ListSheet } from '../../src/workbook/listSheet';
import { layOutList } from '../../src/workbook/listSheet/layOutList';

const look = { fontColor: '#000000' };

const list: ListSheet = {
  title: 'Title',
  notes: ['one', 'two'],
  areas: [
    {
      wraps: true,
      columns: [countColumn('No.'), textColumn('Name', 10)],
      groups: [
        {
          heading: 'Numbers',
          rows: [
            { cells: [{ value: 2, to: 'both' }, '=1+1'], isTotal: true },
            { cells: [{ value: 1, to: 'second' }, 'x'.repeat(5000)], look },
            { cells: [{ value: 0, to: 'none' }, ''], look },
            { cells: ['not measurable', 'a'] },
          ],
        },
      ],
    },
    {
      wraps: false,
      columns: [textColumn('Code', 8)],
      groups: [
        { heading: 'First', rows: [] },
        {
          heading: 'Second',
          rows: [{ cells: ['01'] }, { cells: ['02'] }],
          blocks: [
            { id: 'both', first: 0, rows: 2 },
            { id: 'second', first: 1, rows: 1 },
            { id: 'none', first: 0, rows: 0 },
          ],
        },
      ],
    },
  ],
};

test('areas stand beside each other; a number leads to its rows; what people wrote stays text, and fits', () => {
  const { headingRow, areas, links, lastRow } = layOutList(list, 'It\'s "mine"');
  expect([headingRow, lastRow]).toEqual([5, 10]);
  const [numbers, rows] = areas;
  expect(rows).toMatchObject({
    firstColumn: 3,
    bands: [6, 7],
    values: [['First'], ['Second'], ['01'], ['02']],
  });
  expect(numbers).toMatchObject({ firstColumn: 0, bands: [6], totals: [7] });
  expect(numbers!.values.map(([first]) => first)).toEqual([
    "'Numbers",
    '=HYPERLINK("#\'It\'\'s ""mine""\'!D8:D9",2)',
    '=HYPERLINK("#\'It\'\'s ""mine""\'!D9:D9",1)',
    0,
    "'not measurable",
  ]);
  expect(links).toEqual(['A7', 'A8']);
  expect(numbers!.values[1]![1]).toBe('=1+1');
  const long = String(numbers!.values[2]![1]);
  expect([long.length, long.slice(-5)]).toEqual([2000, 'x […]']);
  expect(numbers!.looks.get(look)).toEqual(['A8:B8', 'A9:B9']);
});

test('notes break into lines at the edge of what is printed, the headings stand under the last of them', () => {
  const note = 'Chỉ số hiệu quả = tổng giá trị thu được / tổng giá trị kế hoạch';
  const { notes, headingRow } = layOutList({ ...list, notes: ['one', note] }, 'Sheet');
  expect(notes.length).toBeGreaterThan(2);
  expect(notes.join(' ')).toBe(`one ${note}`);
  expect(headingRow).toBe(notes.length + 3);
});
