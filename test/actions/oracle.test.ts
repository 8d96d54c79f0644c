import fc from 'fast-check';
import { toDayMonthYear, type Day } from '../../src/calendar';
import { highlightTasks } from '../../src/actions';
import {
  entriesByTask,
  entriesOf,
  evaluateTask,
  reasonText,
  rollUp,
  statusFormats,
  statusLabel,
} from '../../src/monitoring';
import type { Language } from '../../src/messages';
import { labelsOf, parseEntry, parseTask, taskColumns, type TaskKey } from '../../src/register';
import { excelRun, readRegister, type RegisterSnapshot } from '../../src/workbook';
import { columnLetter } from '../../src/workbook/address';
import { effectiveFills } from '../support/effectiveFills';
import { recalculated, valuesOf, type Values } from '../support/libreoffice';
import { loaded, today } from './register';

const count = 300;

/** Random rows of a register around the as-of day, in one language; borders are likely. */
function randomRegister(language: Language): string {
  const day = fc
    .oneof(fc.integer({ min: -40, max: 40 }), fc.constantFrom(-1, 0, 1, 7, 8))
    .map((offset) => toDayMonthYear((today + offset) as Day));
  const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: '' });
  const row = fc.record({
    recurrence: fc.constantFrom('', ...labelsOf('recurrence', language)),
    start: maybe(day),
    deadline: fc.oneof(day, fc.constant(''), fc.constant('Khi có hướng dẫn'), fc.constant('28 ngày')),
    target: maybe(fc.constantFrom(0, 1, 10, 100, 1000)),
    progress: maybe(fc.constantFrom('0%', '1%', '50%', '79%', '80%', '99%', '100%')),
    achieved: maybe(fc.integer({ min: 0, max: 1200 })),
    completedOn: maybe(day),
  });
  const rows = fc.sample(row, { numRuns: count, seed: 6 });
  const header =
    'Mã nhiệm vụ;Nội dung nhiệm vụ;Nhóm nhiệm vụ;Cơ quan chủ trì;Lãnh đạo phụ trách;Ngày bắt đầu;Thời hạn hoàn thành;Chu kỳ;Đơn vị tính;Chỉ tiêu;Tiến độ (%);Kết quả trong kỳ;Ngày hoàn thành';
  return [
    header,
    ...rows.map((r, i) =>
      // Codes that COUNTIFS would take for one number, or for a pattern.
      [
        i % 50 === 0 ? `${i}*` : `1.${i}`,
        `Việc ${i}`,
        '',
        'Sở Y tế',
        'x',
        r.start,
        r.deadline,
        r.recurrence,
        'hồ sơ',
        r.target,
        r.progress,
        r.achieved,
        r.completedOn,
      ].join(';'),
    ),
  ].join('\n');
}

/** The computed columns as the TypeScript core has them. */
function expectedRows(snapshot: RegisterSnapshot): Map<string, Record<string, string | number>> {
  const { language, settings } = snapshot;
  const entries = entriesByTask(snapshot.entries.rows.map(parseEntry));
  return new Map(
    snapshot.tasks.rows.map((row) => {
      const task = parseTask(row);
      const state = evaluateTask(task, rollUp(entriesOf(task, entries)), settings);
      const columns = {
        status: statusLabel(state, language),
        daysLate: state.daysLate ?? '',
        spi: state.spi ?? '',
        reason: reasonText(state, language),
        fill: statusFormats[state.status]?.fill ?? '',
      };
      return [String(row.row), columns];
    }),
  );
}

const letterOf = (key: TaskKey): string =>
  columnLetter(taskColumns.findIndex((column) => column.key === key));

function sheetRows(
  values: Values,
  sheet: string,
  rows: Iterable<string>,
): Map<string, Record<string, string | number>> {
  const cells = values.get(sheet)!;
  const keys = ['status', 'daysLate', 'spi', 'reason'] as const;
  return new Map(
    [...rows].map((row) => [
      row,
      Object.fromEntries(keys.map((key) => [key, cells.get(`${letterOf(key)}${row}`) ?? ''])) as Record<
        string,
        string | number
      >,
    ]),
  );
}

describe.each(['vi', 'en'] as const)('statuses of random tasks, %s', (language) => {
  let bytes: Uint8Array;
  let expected: Map<string, Record<string, string | number>>;
  let sheet: string;
  let notComputed: unknown[];

  beforeAll(async () => {
    const { excel } = await loaded(randomRegister(language), { language });
    await highlightTasks();
    const snapshot = await excelRun(readRegister);
    expected = expectedRows(snapshot);
    sheet = snapshot.tasks.sheet;
    bytes = await excel.save();
    notComputed = excel.notComputed().slice(0, 3);
    excel.dispose();
  });

  const computedColumns = (): Map<string, Record<string, unknown>> =>
    new Map(
      [...expected].map(([row, { status, daysLate, spi, reason }]) => [
        row,
        { status, daysLate, spi, reason },
      ]),
    );

  test('LibreOffice computes from the formulas what the rules say', async () => {
    expect(expected.size).toBe(count);
    expect(sheetRows(await recalculated(bytes), sheet, expected.keys())).toEqual(computedColumns());
  });

  test('the file already holds the same values, for whoever does not recalculate', () => {
    expect(notComputed).toEqual([]);
    expect(sheetRows(valuesOf(bytes), sheet, expected.keys())).toEqual(computedColumns());
  });

  test('LibreOffice colours each row by the status that the rules say', async () => {
    const fills = await effectiveFills(bytes, sheet);
    for (const [row, { fill }] of expected) expect([row, fills.get(`E${row}`) ?? '']).toEqual([row, fill]);
  });
});
