import { addDays, fromIso, type Day } from '../../src/calendar';
import {
  AgencyDirectory,
  parseEntry,
  planClosing,
  repeatsCompletion,
  type SheetRow,
} from '../../src/register';
import type { EntryCells, EntryInputKey, TaskCells } from '../../src/register';

const task = (code: string, recurrence = ''): TaskCells =>
  ({ code, task: `Việc ${code}`, leadAgency: 'Sở Y tế', recurrence }) as unknown as TaskCells;
const row = (at: number, cells: Partial<EntryCells>): SheetRow<EntryInputKey> => ({
  row: at,
  cells: { week: '2025-W04', agency: 'Sở Y tế', state: 'Đã duyệt', ...cells } as EntryCells,
});
const agencies = new AgencyDirectory([{ name: 'Sở Y tế', aliases: [] }]);

const weekEnd = fromIso('2025-01-23')!;
const plan = planClosing(
  [task('A'), task('B'), task('C', 'Hằng tháng'), task('D')],
  [
    row(5, {
      code: 'A',
      progress: 0.6,
      cause: 'Thiếu kinh phí',
      nextStep: 'Trình phê duyệt',
      reporter: 'Bà An',
    }),
    row(6, {
      code: 'B',
      progress: 1,
      completedOn: 45_670,
      evidence: 'BB 12',
      reporter: 'Ông Bình',
      remark: 'Tốt',
    }),
    row(7, { code: 'C', achieved: 120, completedOn: 45_670, reporter: 'Ông Bình' }),
    row(8, { code: 'D', nothingToReport: 'x', lastProgress: 0.3, lastAchieved: 7, lastAchievedOn: 45_600 }),
  ],
  { label: '2025-W04', last: weekEnd },
  '2025-W05',
  agencies,
  'vi',
);
const next = plan.next.map((cells, index) => parseEntry({ row: index + 5, cells }));

test('the next week begins with who reports; nothing that would pass for a report, no text of last week', () => {
  expect(next.map(({ week, code, reporter }) => [week, code, reporter])).toEqual([
    ['2025-W05', 'A', 'Bà An'],
    ['2025-W05', 'B', 'Ông Bình'],
    ['2025-W05', 'C', 'Ông Bình'],
    ['2025-W05', 'D', ''],
  ]);
  expect(next.map(({ answered }) => answered)).toEqual([false, true, false, false]);
  for (const { cause, nextStep, remark, state } of next) {
    expect([cause, nextStep, remark, state]).toEqual(['', '', '', 'draft']);
  }
});

test('a row is known by its task and agency, however they are spelt', () => {
  const spelt = planClosing(
    [task('NV-02'), task('NV-03', 'Hằng tháng')],
    [
      row(5, { code: 'nv-02', agency: 'SYT', progress: 1, completedOn: 45_670 }),
      row(6, { code: 'NV-03', agency: 'sở y tế', completedOn: 45_670, achieved: 7 }),
    ],
    { label: '2025-W04', last: weekEnd },
    '2025-W05',
    new AgencyDirectory([{ name: 'Sở Y tế', aliases: ['SYT'] }]),
    'vi',
  );
  expect(
    spelt.next.map(({ agency, completedOn, lastAchieved }) => [agency, completedOn, lastAchieved]),
  ).toEqual([
    ['Sở Y tế', 45_670, undefined],
    ['Sở Y tế', '', 7],
  ]);
});

test('figures told last go on in columns of their own, from week to week while nobody tells new ones', () => {
  expect(next.map(({ progress, lastProgress }) => [progress, lastProgress])).toEqual([
    [undefined, 0.6],
    [1, undefined],
    [undefined, undefined],
    [undefined, 0.3],
  ]);
  expect(next.map(({ lastAchieved, lastAchievedOn }) => [lastAchieved, lastAchievedOn])).toEqual([
    [undefined, undefined],
    [undefined, undefined],
    [120, weekEnd],
    [7, 45_600],
  ]);
});

test('a completed one-off task stays completed; a regular one is reported anew', () => {
  expect(next[1]).toMatchObject({ progress: 1, completedOn: 45_670, evidence: 'BB 12' });
  expect(next[2]!.completedOn).toBeUndefined();
  expect(next[2]!.achieved).toBeUndefined();
});

test('what is carried on is told from a completion that is new', () => {
  const closed = plan.closed.map((cells, index) => parseEntry({ row: index + 5, cells }));
  const isOld = repeatsCompletion(closed, addDays(weekEnd, 7));
  expect(next.map(isOld)).toEqual([false, true, false, false]);
  expect(isOld({ ...next[1]!, completedOn: 45_671 as never })).toBe(false);
  expect(isOld({ ...next[1]!, agency: 'Công an tỉnh' })).toBe(false);
  // On a day that is still to come nothing is completed, and a report is owed until it has.
  expect(next.map(repeatsCompletion(closed, 45_669 as Day))).toEqual([false, false, false, false]);
});
