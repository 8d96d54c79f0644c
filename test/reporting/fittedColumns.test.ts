import fc from 'fast-check';
import { count, grid, text, type Cell } from '../../src/reporting/document';
import { fittedTable, growing } from '../../src/reporting/document/fittedColumns';

const columns = [
  count('No.', 2),
  growing(text('Task', 5)),
  text('Moved', 3),
  growing(text('Cause', 4)),
  growing(text('Proposal', 4)),
];
const long = 'chữ '.repeat(60);

test('a column that no row fills is left out, and the width goes to the text that makes the rows high', () => {
  const table = fittedTable(columns, [
    [1, long, '', 'ngắn', ''],
    [2, long, '', '', ''],
  ]);
  expect(table.columns.map(({ header, span }) => [header, span])).toEqual([
    ['No.', 2],
    ['Task', 30],
    ['Cause', 4],
  ]);
  expect(table.rows).toEqual([
    [1, long, 'ngắn'],
    [2, long, ''],
  ]);
});

test('a number of 0 fills its cell, and a table without rows keeps its columns', () => {
  expect(fittedTable(columns, [[0, 'a', 0, 'b', 'c']]).columns).toHaveLength(5);
  expect(fittedTable(columns, []).columns).toHaveLength(5);
});

test('whatever the texts, the page is filled, no column is narrower than it has to be, and nothing is lost', () => {
  const cell = fc.oneof(fc.constant(''), fc.string({ maxLength: 300 }));
  const row = fc.tuple(fc.nat(), fc.string({ minLength: 1 }), cell, cell, cell);
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows: Cell[][]) => {
      const table = fittedTable(columns, rows);
      expect(table.columns.reduce((sum, { span }) => sum + span, 0)).toBe(grid.columns);
      for (const { header, span } of table.columns)
        expect(span).toBeGreaterThanOrEqual(columns.find((each) => each.header === header)!.span);
      const filled = (cells: readonly (readonly Cell[])[]): Cell[] =>
        cells.flat().filter((value) => value !== '');
      expect(filled(table.rows)).toEqual(filled(rows));
    }),
  );
});
