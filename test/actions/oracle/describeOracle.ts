import {
  attentionLabel,
  reasonText,
  shortExplanation,
  statusFormats,
  statusLabel,
} from '../../../src/monitoring';
import { say, type Language } from '../../../src/messages';
import type { TaskKey } from '../../../src/register';
import { statesOf, type RegisterSnapshot } from '../../../src/workbook';
import { taskCell } from '../../support/columns';
import { effectiveFillsOf } from '../../support/effectiveFills';
import { convertAll, valuesOf, type Values } from '../../support/libreoffice';
import { randomBook, type RandomBook } from './randomRegister';

/** 20,000 tasks in workbooks of different settings: what a row looks up grows with its table. */
const tasksPerBook = 1000;
const booksPerLanguage = 10;

const keys = [
  'timesMoved',
  'daysMoved',
  'daysLeft',
  'plannedValue',
  'earnedValue',
  'spi',
  'attention',
  'status',
  'daysLate',
  'reason',
  'explanation',
] as const satisfies readonly TaskKey[];
type Row = Record<(typeof keys)[number], string | number>;

/** Shares go through more than one division: the last digits are nobody's. */
const rounded = (value: string | number): string | number =>
  typeof value === 'number' ? Number(value.toPrecision(12)) : value;

const round = (row: Row): Row =>
  Object.fromEntries(Object.entries(row).map(([key, value]) => [key, rounded(value)])) as Row;

/** The computed columns as the TypeScript core has them, by row. */
function expectedRows(snapshot: RegisterSnapshot): Map<number, Row> {
  const { language } = snapshot;
  return new Map(
    statesOf(snapshot).map((state) => [
      state.task.row,
      round({
        timesMoved: state.moved.times,
        daysMoved: state.moved.days,
        daysLeft: state.daysLeft ?? '',
        plannedValue: state.plannedValue ?? '',
        earnedValue: state.earnedValue ?? '',
        spi: state.spi ?? '',
        attention: state.attention ? attentionLabel(state.attention, language) : '',
        status: statusLabel(state, language),
        daysLate: state.daysLate ?? '',
        reason: reasonText(state, language),
        explanation: say(language, shortExplanation(state)),
      }),
    ]),
  );
}

function sheetRows(values: Values, { tasks }: RegisterSnapshot): Map<number, Row> {
  const cells = values.get(tasks.sheet)!;
  return new Map(
    tasks.rows.map(({ row }) => [
      row,
      round(Object.fromEntries(keys.map((key) => [key, cells.get(taskCell(key, row)) ?? ''])) as Row),
    ]),
  );
}

/** Which fill wins on the row, and on the cell of its index. */
function expectedFills(snapshot: RegisterSnapshot): Map<number, [string, string]> {
  return new Map(
    statesOf(snapshot).map(({ task, status, attention }) => {
      const row = statusFormats[status]?.fill ?? '';
      return [task.row, [row, attention === 'lowEfficiency' ? statusFormats.lowEfficiency!.fill! : row]];
    }),
  );
}

/** Statuses, days late, indices and colours of random tasks: by the core, in the file, and by LibreOffice. */
export function describeOracle(language: Language): void {
  let books: RandomBook[];

  beforeAll(async () => {
    books = [];
    for (let i = 0; i < booksPerLanguage; i++)
      books.push(await randomBook(language, tasksPerBook, i * 2 + (language === 'vi' ? 0 : 1)));
  }, 600_000);

  test('LibreOffice computes from the formulas what the rules say', async () => {
    const converted = await convertAll(
      books.map(({ bytes }) => bytes),
      'xlsx',
    );
    books.forEach(({ snapshot }, i) => {
      expect(snapshot.tasks.rows).toHaveLength(tasksPerBook);
      expect(sheetRows(valuesOf(converted[i]!), snapshot)).toEqual(expectedRows(snapshot));
    });
  }, 600_000);

  test('the files already hold the same values, for whoever does not recalculate', () => {
    for (const { bytes, snapshot, notComputed } of books) {
      expect(notComputed).toEqual([]);
      expect(sheetRows(valuesOf(bytes), snapshot)).toEqual(expectedRows(snapshot));
    }
  }, 600_000);

  test('LibreOffice colours each row, and the cell of its index, as the rules say', async () => {
    const { sheet } = books[0]!.snapshot.tasks;
    const fills = await effectiveFillsOf(
      books.map(({ bytes }) => bytes),
      sheet,
    );
    books.forEach(({ snapshot }, i) => {
      const seen = new Map(
        snapshot.tasks.rows.map(({ row }): [number, [string, string]] => [
          row,
          [fills[i]!.get(`E${row}`) ?? '', fills[i]!.get(taskCell('spi', row)) ?? ''],
        ]),
      );
      expect(seen).toEqual(expectedFills(snapshot));
    });
  }, 600_000);

  test('the sample of tasks is wide: every status occurs, and moved, low, measured and unmeasured ones do', () => {
    const states = books.flatMap(({ snapshot }) => statesOf(snapshot));
    expect(new Set(states.map(({ status }) => status)).size).toBe(14);
    for (const has of [
      states.some(({ lowWeeks }) => (lowWeeks ?? 0) >= 3),
      states.some(({ moved }) => moved.times === 2),
      states.some(({ spi }) => spi === undefined),
      states.some(({ attention }) => attention === 'lowEfficiency'),
    ])
      expect(has).toBe(true);
  });
}
