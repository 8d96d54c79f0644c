import { entryColumns } from '../../src/register';
import { runsOf, type CellWrite } from '../../src/workbook/changeRuns';

const at = (row: number, column: number, value: number, sheet = 'A'): CellWrite => ({
  sheet,
  row,
  column,
  definition: entryColumns[0],
  value,
});

test('cells under each other are one run, whatever their order', () => {
  const runs = runsOf([at(6, 2, 0), at(5, 3, 0), at(5, 2, 0), at(8, 2, 0), at(7, 2, 0, 'B')]);
  expect(runs.map(({ sheet, column, top, writes }) => [sheet, column, top, writes.length])).toEqual([
    ['A', 2, 5, 2],
    ['A', 2, 8, 1],
    ['A', 3, 5, 1],
    ['B', 2, 7, 1],
  ]);
});

test('a cell that is written twice in one change is refused: only one of its values could be taken back', () => {
  expect(() => runsOf([at(5, 2, 1), at(6, 2, 0), at(5, 2, 2)])).toThrow('twice');
});
