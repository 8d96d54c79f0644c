import { fromIso } from '../../src/calendar';
import {
  logSteps,
  parseLogEntry,
  undone,
  withoutUndone,
  type LogEntry,
  type LogKey,
} from '../../src/register';
import { languages, type Language } from '../../src/messages';
import { fc } from '../support/draws';

type Cells = Record<LogKey, string | number>;
const today = fromIso('2025-01-23')!;
const steps = ['submit', 'accept', 'return', 'reopen', 'close', 'correct', 'collect', 'issue'] as const;

const cells = (language: Language): fc.Arbitrary<Cells> =>
  fc.record({
    day: fc.constant<number>(today),
    by: fc.constantFrom('A', 'B'),
    step: fc.constantFrom(...steps).map((step) => logSteps[step][language]),
    week: fc.constantFrom('2025-W03', '2025-W04'),
    code: fc.constantFrom('', '1.1', '1.10'),
    agency: fc.constantFrom('', 'Sở Y tế'),
    column: fc.constantFrom('', 'Tiến độ (%)'),
    old: fc.constantFrom('', '50 %'),
    new: fc.constantFrom('', '60 %', '2025-W05'),
    reason: fc.constantFrom('', 'Ghi nhầm'),
  });
const parsed = (log: readonly Cells[]): LogEntry[] =>
  log.map((row, i) => parseLogEntry({ row: 5 + i, cells: row }));
const bare = (log: readonly LogEntry[]) => log.map((entry) => ({ ...entry, row: 0 }));

test.each(languages)(
  'a log with things done and undone reads as one in which they never happened (%s)',
  (language) => {
    fc.assert(
      fc.property(fc.array(cells(language)), fc.array(cells(language), { minLength: 1 }), (before, taken) => {
        const undoing = taken.map((row) => undone(row, today, language) as Cells);
        const all = withoutUndone(parsed([...before, ...taken, ...undoing]));
        expect(bare(all)).toEqual(bare(parsed(before)));
      }),
    );
  },
);

test('done again after it was undone, it stands; an undoing of nothing takes nothing away', () => {
  const row: Cells = {
    day: today,
    by: 'A',
    step: logSteps.correct.vi,
    week: '2025-W04',
    code: '02',
    agency: 'Sở Y tế',
    column: 'Tiến độ (%)',
    old: '50 %',
    new: '60 %',
    reason: 'Ghi nhầm',
  };
  const undoing = undone(row, today, 'vi') as Cells;
  expect(undoing).toMatchObject({ step: 'Hoàn tác', old: '60 %', new: '50 %', reason: row.step });
  expect(bare(withoutUndone(parsed([row, undoing, row])))).toEqual(bare(parsed([row])));
  expect(withoutUndone(parsed([undoing]))).toEqual([]);
  expect(bare(withoutUndone(parsed([{ ...row, code: '03' }, undoing])))).toEqual(
    bare(parsed([{ ...row, code: '03' }])),
  );
});
