import { newWorkbook, type CellValue } from '../../../src/headless/store';
import { Calculation } from '../../../src/headless/model/calculation';
import { entryFormulas, recurrenceFormulas, statusDefinition, taskFormulas } from '../../../src/monitoring';
import {
  deadlineMoveColumns,
  entryColumns,
  holidayColumns,
  labelOf,
  milestoneColumns,
  pastStateColumns,
  recurrenceColumns,
  taskColumns,
} from '../../../src/register';

/** Rows of `Tasks` and of `Entries`. */
const SIZE = 10_000;
const AS_OF = 45680;

type Cells = Record<string, CellValue>;

/** A register as the add-in writes it: its formulas over a table of entries of the same length. */
function register() {
  const book = newWorkbook();
  const write = (
    name: string,
    columns: readonly { key: string; header: { vi: string } }[],
    rows: readonly Cells[],
    formulas: Record<string, string>,
  ) => {
    const sheet = book.addSheet(name);
    const bottom = rows.length;
    sheet.writeValues(0, 0, [columns.map(({ header }) => header.vi)]);
    sheet.addTable({ name, range: { top: 0, left: 0, bottom, right: columns.length - 1 } });
    sheet.writeValues(
      1,
      0,
      rows.map((row) => columns.map(({ key }) => row[key] ?? null)),
    );
    columns.forEach(({ key }, column) => {
      const formula = formulas[key];
      if (formula)
        sheet.writeFormulas(
          1,
          column,
          rows.map(() => [formula]),
        );
    });
    return sheet;
  };
  const once = labelOf('recurrence', 'once', 'vi');
  const tasks = Array.from({ length: SIZE }, (_, i): Cells => ({
    code: `NV-${i}`,
    start: 45600,
    deadline: 45660 + (i % 60),
    recurrence: once,
    target: 10,
  }));
  const entries = Array.from({ length: SIZE }, (_, i): Cells => ({
    code: `NV-${(i * 7) % SIZE}`,
    progress: i % 5 === 0 ? 1 : (i % 10) / 10,
    completedOn: i % 5 === 0 ? 45650 + (i % 30) : null,
    achieved: i % 7,
  }));
  const taskSheet = write('Tasks', taskColumns, tasks, taskFormulas('vi'));
  write('Entries', entryColumns, entries, entryFormulas('vi'));
  const [, ...recurrences] = recurrenceFormulas('vi');
  const recurrenceSheet = write(
    'Recurrences',
    recurrenceColumns,
    [{ label: once }, ...recurrences.map(({ label = '' }) => ({ label }))],
    {},
  );
  recurrences.forEach(({ first, last, share }, i) =>
    recurrenceSheet.writeFormulas(i + 2, 1, [[first ?? null, last ?? null, share ?? null]]),
  );
  // Tables of records, empty as in a new register.
  write('DeadlineMoves', deadlineMoveColumns, [{}], {});
  write('PastStates', pastStateColumns, [{}], {});
  write('Milestones', milestoneColumns, [{}], {});
  write('Holidays', holidayColumns, [{ off: 45678, worked: 0 }], {});
  const constants = {
    AsOf: AS_OF,
    DueSoonDays: 7,
    DueSoonWorking: 0,
    WeekStart: 1,
    LowEfficiency: 0.8,
    LowWeeks: 1,
    OnPlan: 1,
    OpenWeekEnd: AS_OF,
  };
  for (const [name, value] of Object.entries(constants)) {
    book.setName({ name, sheetId: null, formula: `=${value}`, comment: '', visible: true });
  }
  return { book, taskSheet };
}

test('a register of 10,000 tasks over 10,000 entries is computed', () => {
  const { book, taskSheet } = register();
  const calculation = new Calculation(book, () => AS_OF);
  calculation.calculateAll();
  expect(calculation.notComputed()).toEqual([]);
  const column = (key: string): number => taskColumns.findIndex((each) => each.key === key);
  const cells = (row: number): unknown[] =>
    ['progress', 'reported', 'completedOn', 'status', 'spi'].map((key) =>
      taskSheet.value(row + 1, column(key)),
    );
  // Task 35 is entry 5, all done; task 7 is entry 1, at 10 %, its deadline past.
  expect(cells(35)).toEqual([1, '1/1', 45655, statusDefinition('completedOnTime').label.vi, 1.19]);
  expect(cells(7)).toEqual([0.1, '1/1', '', statusDefinition('overdue').label.vi, 0.1]);
});
