import {
  AgencyDirectory,
  entryColumns,
  taskColumns,
  type CellValue,
  type EntryRow,
  type TaskRow,
} from '../../src/register';
import { LiveValidation, validate, type Snapshot } from '../../src/validation';
import { settings as initial } from '../monitoring/samples';
import { draws, fc } from '../support/draws';

const settings = { ...initial, openWeek: '2025-W04' };
const blank = (columns: readonly { key: string }[]) =>
  Object.fromEntries(columns.map(({ key }) => [key, '' as CellValue]));
const code = fc.constantFrom('NV1', 'nv1', 'NV2', 'NV3', ' NV3', '');
const agency = fc.constantFrom('Sở Y tế', 'SYT', 'Công an tỉnh', 'Sở lạ', '');
const text = fc.constantFrom('', 'Chậm góp ý', 'Đề nghị bố trí kinh phí mua sắm thiết bị đọc thẻ', '#REF!');
const share = fc.constantFrom<CellValue>('', 0, 0.4, 0.5, 1, 75, 'x');
const day = fc.constantFrom<CellValue>('', settings.asOf - 1, settings.asOf, settings.asOf + 5, 'Quý II');
const row = fc.integer({ min: 5, max: 12 });

const taskCells = fc
  .record({ code, leadAgency: agency, task: text, start: day, deadline: day, target: share, leader: text })
  .map((cells) => ({ ...blank(taskColumns), category: 'Nhiệm vụ cụ thể', ...cells }));
const entryCells = fc
  .record({ code, agency, progress: share, completedOn: day, cause: text, proposal: text, nextStep: text })
  .map((cells) => ({ ...blank(entryColumns), week: '2025-W04', ...cells }));
const empty = (columns: readonly { key: string }[]) => fc.constant(blank(columns));
const tasks = fc.dictionary(
  row.map(String),
  fc.oneof({ weight: 5, arbitrary: taskCells }, empty(taskColumns)),
);
const entries = fc.dictionary(
  row.map(String),
  fc.oneof({ weight: 5, arbitrary: entryCells }, empty(entryColumns)),
);
const rowsOf = <R>(cells: Readonly<Record<string, unknown>>): R[] =>
  Object.entries(cells)
    .map(([at, each]) => ({ row: Number(at), cells: each }))
    .sort((a, b) => a.row - b.row) as R[];

test('after any edits the findings are those of the whole register checked anew', () => {
  const agencies = new AgencyDirectory([
    { name: 'Sở Y tế', aliases: ['SYT'], group: 'department' },
    { name: 'Công an tỉnh', aliases: [] },
  ]);
  const snapshot = (taskRows: TaskRow[], entryRows: EntryRow[]): Snapshot => ({
    taskRows,
    entryRows,
    previousEntries: [],
    agencies,
    settings,
  });
  fc.assert(
    fc.property(
      tasks,
      entries,
      fc.array(fc.tuple(tasks, entries), { maxLength: 4 }),
      (first, second, edits) => {
        const live = new LiveValidation(snapshot(rowsOf(first), rowsOf(second)));
        let now = { tasks: first, entries: second };
        expect(live.findings()).toEqual(validate(snapshot(rowsOf(now.tasks), rowsOf(now.entries))));
        for (const [changedTasks, changedEntries] of edits) {
          now = {
            tasks: { ...now.tasks, ...changedTasks },
            entries: { ...now.entries, ...changedEntries },
          };
          live.update({ tasks: rowsOf(changedTasks), entries: rowsOf(changedEntries) });
          expect(live.findings()).toEqual(validate(snapshot(rowsOf(now.tasks), rowsOf(now.entries))));
        }
      },
    ),
    { numRuns: draws(300) },
  );
});
