import { fromIso, reportingWeekByLabel, reportingWeekOf, type Day } from '../../../src/calendar';
import { highlightTasks } from '../../../src/actions';
import type { Language } from '../../../src/messages';
import {
  deadlineMoveColumns,
  initialSettings,
  labelsOf,
  milestoneColumns,
  pastStateColumns,
  settingDefinitions,
  tableNames,
  taskColumns,
  entryColumns,
  type CellValue,
  type ColumnDefinition,
  type Settings,
} from '../../../src/register';
import { recordKeyFormula } from '../../../src/monitoring';
import { excelRun, readRegister, type RegisterSnapshot } from '../../../src/workbook';
import { appendGrowth } from '../../../src/workbook/appendGrowth';
import { growTable } from '../../../src/workbook/tableGrowth';
import { loaded } from '../register';
import { fc } from '../../support/draws';

/** A saved workbook of random tasks, entries, records and settings, and what the add-in reads of it. */
export interface RandomBook {
  readonly bytes: Uint8Array;
  readonly snapshot: RegisterSnapshot;
  readonly notComputed: readonly unknown[];
}

/** As-of days with something about them: a cut-off, leap days, ends of months and years, days around Tết and exchanged days. */
const days = [
  '2025-01-23',
  '2024-02-29',
  '2025-02-28',
  '2025-01-31',
  '2025-12-31',
  '2026-01-01',
  '2025-01-24',
  '2025-04-25',
  '2026-02-13',
  '2025-06-30',
].map((iso) => fromIso(iso)!);

function someSettings(language: Language): fc.Arbitrary<Settings> {
  return fc
    .record({
      asOf: fc.constantFrom(...days),
      weekStart: fc.integer({ min: 1, max: 7 }),
      dueSoonDays: fc.constantFrom(0, 1, 7, 30),
      dueSoonWorking: fc.constantFrom(0, 1),
      lowEfficiency: fc.constantFrom(0, 0.5, 0.8, 0.8, 0.95),
      lowWeeks: fc.constantFrom(1, 1, 2, 3, 4),
      onPlan: fc.constantFrom(0.9, 1, 1, 1.25),
      weeksBack: fc.constantFrom(0, 0, 1),
    })
    .map(({ weeksBack, ...chosen }) => ({
      ...initialSettings(language, chosen.asOf),
      ...chosen,
      openWeek: reportingWeekOf((chosen.asOf - 7 * weeksBack) as Day, chosen.weekStart).label,
    }));
}

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | ''> =>
  fc.option(arbitrary, { nil: '' as const });

/** Near the as-of day mostly; sometimes a time of day, the ends of Excel's calendar, a text, no number of a day. */
const someDay = (asOf: Day): fc.Arbitrary<CellValue> =>
  fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: -60, max: 60 }).map((offset) => asOf + offset) },
    { weight: 6, arbitrary: fc.constantFrom(-1, 0, 1, 7, 8, 30, 31).map((offset) => asOf + offset) },
    {
      weight: 1,
      arbitrary: fc.constantFrom<CellValue>(asOf + 0.5, asOf - 0.25, 60, 61, 2_958_465, 2_958_466, -5, 'sớm'),
    },
  );

function taskRow({ asOf, language }: Settings) {
  return fc.record({
    category: fc.constant(''),
    start: maybe(someDay(asOf)),
    deadline: maybe(someDay(asOf)),
    deadlineText: fc.constantFrom('', '', 'Khi có hướng dẫn', '  '),
    recurrence: fc.constantFrom('', '', '', ...labelsOf('recurrence', language), 'lạ'),
    target: maybe(fc.constantFrom<CellValue>(0, -5, 1, 10, 100, 1000, 'nhiều')),
    weight: maybe(fc.constantFrom<CellValue>(0, 1, 3)),
    suspended: fc.constantFrom('', '', '', '', '', '', ' ', 'CV 12/UBND'),
  });
}

function entryRow({ asOf }: Settings) {
  return fc.record({
    progress: maybe(fc.constantFrom<CellValue>(0, 0.01, 0.33, 0.5, 0.79, 0.8, 0.99, 1, 1.5, -0.2, 'nửa')),
    achieved: maybe(fc.oneof(fc.integer({ min: 0, max: 1200 }), fc.constantFrom<CellValue>(-3, 0.5, 'x'))),
    completedOn: fc.oneof(
      { weight: 3, arbitrary: fc.constant<CellValue>('') },
      { weight: 1, arbitrary: someDay(asOf) },
    ),
    lastProgress: maybe(fc.constantFrom<CellValue>(0, 0.25, 0.6, 1, 1.2, 'x')),
    lastAchieved: maybe(fc.constantFrom<CellValue>(0, 40, 900, -2, 'x')),
    lastAchievedOn: maybe(someDay(asOf)),
  });
}

/** What closed weeks say of a task's index, and where its deadline and milestones were. */
function recordsOfTask({ asOf, openWeek, weekStart, lowEfficiency }: Settings) {
  const end = reportingWeekByLabel(openWeek, weekStart)!.last;
  const index = fc.constantFrom<CellValue>('', lowEfficiency, lowEfficiency - 0.01, lowEfficiency - 0.3, 1.2);
  return fc.record({
    past: fc.array(index, { maxLength: 4 }).map((indices) =>
      indices.map((spi, i) => ({
        week: '2024-W50',
        weekEnd: end - 7 * (i + 1),
        status: '',
        attention: '',
        spi,
      })),
    ),
    milestones: fc.array(
      fc.record({
        day: someDay(asOf),
        share: fc.constantFrom<CellValue>(0, 0.1, 0.4, 0.9, 1, 1.5, -0.1, ''),
      }),
      { maxLength: 3 },
    ),
    moves: fc
      .array(fc.constantFrom(-10, 15, 30), { maxLength: 2 })
      .map((moved) =>
        moved.map((days) => ({ from: asOf, to: asOf + days, days, week: '2024-W50', noticed: asOf })),
      ),
  });
}

/** Codes that COUNTIFS would take for one number, or for a pattern, or that differ in case or blanks alone. */
function codeOf(index: number): string {
  if (index % 50 === 0) return `${index}*`;
  if (index % 50 === 1) return `~${index}?`;
  if (index % 50 === 2) return `A  ${index}`;
  return index % 2 === 0 ? `1.${index}` : `1.${index}0`;
}

type Sampled<T> = T extends fc.Arbitrary<infer V> ? V : never;

/** @param seed the same seed gives the same book. */
export async function randomBook(language: Language, tasks: number, seed: number): Promise<RandomBook> {
  const [settings] = fc.sample(someSettings(language), { numRuns: 1, seed }) as [Settings];
  const header = 'Mã nhiệm vụ;Nội dung nhiệm vụ;Cơ quan chủ trì';
  const agency = (i: number): string => (i % 97 === 0 ? 'UBND các huyện, thị xã, thành phố' : 'Sở Y tế');
  const lines = Array.from({ length: tasks }, (_, i) => `${codeOf(i)};Việc ${i};${agency(i)}`);
  const { excel } = await loaded([header, ...lines].join('\n'), { language, asOf: settings.asOf });
  await writeSettings(settings);
  await fill(tableNames.tasks, taskColumns, language, fc.sample(taskRow(settings), { numRuns: tasks, seed }));
  const { entries } = await excelRun(readRegister);
  const reports = fc.sample(entryRow(settings), { numRuns: entries.rows.length, seed });
  await fill(tableNames.entries, entryColumns, language, reports);
  const records = fc.sample(recordsOfTask(settings), { numRuns: tasks, seed });
  await append(
    language,
    records.flatMap((record, i) => (i % 3 === 0 ? [{ code: codeOf(i), ...record }] : [])),
  );
  await highlightTasks();
  const snapshot = await excelRun(readRegister);
  const book = { bytes: await excel.save(), snapshot, notComputed: excel.notComputed().slice(0, 3) };
  excel.dispose();
  return book;
}

const writeSettings = (settings: Settings): Promise<void> =>
  Excel.run(async (context) => {
    for (const { key, name, type } of settingDefinitions) {
      const value = settings[key];
      context.workbook.names.getItem(name).getRange().values = [[type === 'text' ? `'${value}` : value]];
    }
    await context.sync();
  });

/** Writes columns of a table as if somebody had pasted them there. */
const fill = (
  table: string,
  columns: readonly ColumnDefinition[],
  language: Language,
  rows: readonly Readonly<Record<string, CellValue>>[],
): Promise<void> =>
  Excel.run(async (context) => {
    for (const key of Object.keys(rows[0]!)) {
      const { header } = columns.find((column) => column.key === key)!;
      const body = context.workbook.tables
        .getItem(table)
        .columns.getItem(header[language])
        .getDataBodyRange();
      context.workbook.tables.getItem(table).worksheet.protection.unprotect();
      body.values = rows.map((row) => [row[key]!]);
    }
    await context.sync();
  });

type TaskRecords = { readonly code: string } & Sampled<ReturnType<typeof recordsOfTask>>;

const append = (language: Language, records: readonly TaskRecords[]): Promise<void> =>
  excelRun(async (context) => {
    const formulas = { key: recordKeyFormula(language) };
    const rowsOf = (key: 'past' | 'milestones' | 'moves'): Record<string, CellValue>[] =>
      records.flatMap(({ code, [key]: rows }) => (rows as object[]).map((row) => ({ code, ...row })));
    const tables = [
      { table: tableNames.pastStates, columns: pastStateColumns, rows: rowsOf('past') },
      { table: tableNames.milestones, columns: milestoneColumns, rows: rowsOf('milestones') },
      { table: tableNames.deadlineMoves, columns: deadlineMoveColumns, rows: rowsOf('moves') },
    ];
    for (const growing of tables) {
      const growth = await appendGrowth(context, { ...growing, formulas }, language);
      context.workbook.worksheets.getItem(growth.site.sheet).protection.unprotect();
      await growTable(context, growth, language);
    }
    await context.sync();
  });
