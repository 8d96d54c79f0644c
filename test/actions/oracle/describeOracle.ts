import {
  attentionLabel,
  lowEfficiencyFormat,
  reasonText,
  rowFormatOf,
  silentFormat,
  shortExplanation,
  statusLabel,
  statuses,
} from '../../../src/monitoring';
import { say, type Language } from '../../../src/messages';
import type { TaskKey } from '../../../src/register';
import { statesOf, type RegisterSnapshot } from '../../../src/workbook';
import { taskCell } from '../../support/columns';
import { seenSheets, type SeenSheet } from '../../support/effectiveFills';
import { valuesOf, type Value } from '../../support/libreoffice';
import { expectSame } from '../allOrNothing';
import { randomBook, type RandomBook } from './randomRegister';

/** 20,000 tasks in workbooks of different settings: what a row looks up grows with its table. */
const tasksPerBook = 1000;
const booksPerLanguage = 10;
/** So many LibreOffice reads at one start, while the next are made. */
const booksPerStart = 2;

const keys = [
  'completedOn',
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
        completedOn: state.rollUp.completedOn ?? '',
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

function sheetRows(cells: ReadonlyMap<string, Value>, { tasks }: RegisterSnapshot): Map<number, Row> {
  return new Map(
    tasks.rows.map(({ row }) => [
      row,
      round(Object.fromEntries(keys.map((key) => [key, cells.get(taskCell(key, row)) ?? ''])) as Row),
    ]),
  );
}

/** Which fill wins on the row, on the cell of its index, and on the one that says who has reported. */
function expectedFills(snapshot: RegisterSnapshot): Map<number, readonly string[]> {
  return new Map(
    statesOf(snapshot).map((state) => {
      const row = rowFormatOf(state)?.fill ?? '';
      const index = state.attention === 'lowEfficiency' ? lowEfficiencyFormat.fill! : row;
      const { answered, expected } = state.rollUp;
      return [state.task.row, [row, index, answered < expected ? silentFormat.fill! : row]];
    }),
  );
}

/** Values and colours come from one reading: LibreOffice takes most of the time of this file. */
const seenIn = (books: readonly RandomBook[]): Promise<SeenSheet[]> =>
  seenSheets(
    books.map(({ bytes }) => bytes),
    books[0]!.snapshot.tasks.sheet,
  );

/** Statuses, days late, indices and colours of random tasks: by the core, in the file, and by LibreOffice. */
export function describeOracle(language: Language): void {
  let books: RandomBook[];
  let seen: SeenSheet[];

  beforeAll(async () => {
    books = [];
    let read = 0;
    let reading: Promise<SeenSheet[]> = Promise.resolve([]);
    for (let i = 0; i < booksPerLanguage; i++) {
      books.push(await randomBook(language, tasksPerBook, i * 2 + (language === 'vi' ? 0 : 1)));
      if (books.length % booksPerStart > 0 && books.length < booksPerLanguage) continue;
      const last = books.slice(read);
      read = books.length;
      reading = reading.then(async (before) => [...before, ...(await seenIn(last))]);
    }
    seen = await reading;
  }, 900_000);

  test('LibreOffice computes from the formulas what the rules say', () => {
    books.forEach(({ snapshot }, i) => {
      expect(snapshot.tasks.rows).toHaveLength(tasksPerBook);
      expectSame(sheetRows(seen[i]!.values, snapshot), expectedRows(snapshot));
    });
  });

  test('the files already hold the same values, for whoever does not recalculate', () => {
    for (const { bytes, snapshot, notComputed } of books) {
      expect(notComputed).toEqual([]);
      const { sheet } = snapshot.tasks;
      expectSame(sheetRows(valuesOf(bytes, sheet).get(sheet)!, snapshot), expectedRows(snapshot));
    }
  });

  test('LibreOffice colours each row, the cell of its index and that of its reports, as the rules say', () => {
    books.forEach(({ snapshot }, i) => {
      const { fills } = seen[i]!;
      const shown = new Map(
        snapshot.tasks.rows.map(({ row }): [number, readonly string[]] => [
          row,
          [`E${row}`, taskCell('spi', row), taskCell('reported', row)].map((cell) => fills.get(cell) ?? ''),
        ]),
      );
      expectSame(shown, expectedFills(snapshot));
    });
  });

  test('the sample of tasks is wide: every status occurs, and moved, low, unmeasured ones and ones completed in advance do', () => {
    const states = books.flatMap(({ snapshot }) => statesOf(snapshot));
    expect(new Set(states.map(({ status }) => status)).size).toBe(statuses.length);
    for (const has of [
      states.some(({ lowWeeks }) => (lowWeeks ?? 0) >= 3),
      states.some(({ moved }) => moved.times === 2),
      states.some(({ spi }) => spi === undefined),
      states.some(({ rollUp }) => rollUp.answered < rollUp.expected),
      states.some(({ rollUp }) => rollUp.completedLater !== undefined),
      states.some(({ attention }) => attention === 'lowEfficiency'),
    ])
      expect(has).toBe(true);
  });
}
