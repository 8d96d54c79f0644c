import {
  AgencyDirectory,
  planOpenWeek,
  taskInputColumns,
  entryColumns,
  type EntryCells,
  type TaskCells,
} from '../../src/register';
import { fc } from '../support/draws';

const agencies = new AgencyDirectory([
  { name: 'Công an tỉnh', aliases: ['CA tỉnh'], group: 'department' },
  { name: 'Sở Y tế', aliases: [], group: 'department' },
  { name: 'Huyện Bình Giang', aliases: [], group: 'district' },
]);

const task = (code: string, leadAgency: string): TaskCells =>
  ({
    ...Object.fromEntries(taskInputColumns.map(({ key }) => [key, ''])),
    code,
    leadAgency,
    task: `Việc ${code}`,
  }) as TaskCells;
const entry = (values: Partial<EntryCells>): EntryCells =>
  ({ ...Object.fromEntries(entryColumns.map(({ key }) => [key, ''])), ...values }) as EntryCells;

describe('the weekly entry sheet', () => {
  test('has one row for each task and agency, filled with what the source reports', () => {
    const { open } = planOpenWeek(
      [task('1', 'Công an tỉnh'), task('2', 'Sở Y tế')],
      [entry({ code: '2', agency: 'sở y tế', progress: 0.5 })],
      '2025-W04',
      agencies,
    );
    expect(
      open.map(({ code, agency, week, progress, task: title }) => [code, agency, week, progress, title]),
    ).toEqual([
      ['1', 'Công an tỉnh', '2025-W04', '', 'Việc 1'],
      ['2', 'Sở Y tế', '2025-W04', 0.5, 'Việc 2'],
    ]);
  });

  test('a collective name gives each of its agencies a row', () => {
    const { open } = planOpenWeek([task('1', 'Các sở, ban, ngành')], [], '2025-W04', agencies);
    expect(open.map(({ agency }) => agency)).toEqual(['Công an tỉnh', 'Sở Y tế']);
  });

  test('other weeks, later ones too, are kept apart; what fits no row follows at the end', () => {
    const { open, others } = planOpenWeek(
      [task('1', 'Sở Y tế')],
      [
        entry({ week: '2025-W03', code: '1', agency: 'Sở Y tế', progress: 0.1 }),
        entry({ week: '2025-W04', code: '1', agency: 'Sở Y tế', progress: 0.2 }),
        entry({ week: '2025-W04', code: '1', agency: 'Sở Y tế', progress: 0.3 }),
        entry({ week: '2025-W04', code: '9', agency: 'Sở Y tế', progress: 0.4 }),
        entry({ week: '2025-W05', code: '1', agency: 'Sở Lạ', progress: 0.5 }),
      ],
      '2025-W04',
      agencies,
    );
    expect(others.map(({ progress }) => progress)).toEqual([0.1, 0.5]);
    expect(open.map(({ progress }) => progress)).toEqual([0.2, 0.3, 0.4]);
  });

  test('no entry is ever lost', () => {
    const codes = fc.constantFrom('1', '2', '3');
    const names = fc.constantFrom('Công an tỉnh', 'CA tỉnh', 'Sở Y tế', 'Sở Lạ');
    const weeks = fc.constantFrom('', '2025-W03', '2025-W04', '2025-W05');
    const entries = fc.array(
      fc.record({ code: codes, agency: names, week: weeks, progress: fc.integer() }).map(entry),
    );
    fc.assert(
      fc.property(entries, (given) => {
        const { open, others } = planOpenWeek(
          [task('1', 'Sở Y tế'), task('2', 'CA tỉnh')],
          given,
          '2025-W04',
          agencies,
        );
        const kept = [...open, ...others]
          .filter(({ progress }) => progress !== '')
          .map(({ progress }) => progress);
        expect([...kept].sort()).toEqual(given.map(({ progress }) => progress).sort());
      }),
    );
  });
});
