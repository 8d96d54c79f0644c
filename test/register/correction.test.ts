import { addDays, fromIso, type Day } from '../../src/calendar';
import {
  carriedOn,
  followCorrection,
  type CellValue,
  type EntryCells,
  type EntryInputKey,
  type WeekRow,
} from '../../src/register';
import { fc } from '../support/draws';

const firstEnd = fromIso('2025-01-23')!;
const endOf = (week: number): Day => addDays(firstEnd, 7 * week);
const inWeek = (week: number, cells: Partial<EntryCells>): WeekRow => ({
  cells: cells as EntryCells,
  weekEnd: endOf(week),
});

const keys = ['progress', 'achieved', 'completedOn', 'evidence'] as const satisfies readonly EntryInputKey[];
type Told = Partial<Record<(typeof keys)[number], CellValue>>;
const valueOf: Record<(typeof keys)[number], fc.Arbitrary<CellValue>> = {
  progress: fc.constantFrom(0.1, 0.5, 1),
  achieved: fc.constantFrom(0, 3, 8),
  completedOn: fc.constantFrom(45_660, 45_670),
  evidence: fc.constantFrom('BB 1', 'BB 2'),
};
const told: fc.Arbitrary<Told> = fc.record(valueOf, { requiredKeys: [] });

/** Weeks that were closed one after the other: each row is what was handed on, and what was told over it. */
function weeksOf(all: readonly Told[], isRegular: boolean): WeekRow[] {
  const rows: WeekRow[] = [];
  for (const [week, cells] of all.entries()) {
    const last = rows.at(-1);
    const handedOn = last ? carriedOn(last.cells, last.weekEnd, isRegular) : {};
    rows.push(inWeek(week, { ...handedOn, ...cells }));
  }
  return rows;
}

test('with nothing told since, later weeks stand as if the closed one had been right from the start', () => {
  fc.assert(
    fc.property(told, fc.nat(4), told, fc.boolean(), (first, weeks, corrected, isRegular) => {
      const silence = Array.from({ length: weeks }, () => ({}));
      const [wrong, ...later] = weeksOf([first, ...silence], isRegular);
      const [right, ...rightLater] = weeksOf([{ ...first, ...corrected }, ...silence], isRegular);
      const changes = followCorrection({ before: wrong!, after: right! }, later, isRegular);
      const blank = (cells: Partial<EntryCells>) =>
        Object.fromEntries(Object.entries(cells).filter(([, cell]) => (cell ?? '') !== ''));
      expect(later.map(({ cells }, i) => blank({ ...cells, ...changes[i] }))).toEqual(
        rightLater.map(({ cells }) => blank(cells)),
      );
    }),
  );
});

test('what was told since stays, whatever is corrected', () => {
  fc.assert(
    fc.property(
      fc.array(told, { minLength: 2, maxLength: 5 }),
      told,
      fc.boolean(),
      (all, right, isRegular) => {
        const [first, ...later] = weeksOf(all, isRegular);
        const after = { ...first!, cells: { ...first!.cells, ...right } };
        const changes = followCorrection({ before: first!, after }, later, isRegular);
        for (const [i, change] of changes.entries()) {
          const own = all[i + 1]!;
          const handedOn: Partial<EntryCells> = carriedOn(
            (i === 0 ? first! : later[i - 1]!).cells,
            endOf(i),
            isRegular,
          );
          for (const key of keys)
            if (own[key] !== undefined && own[key] !== handedOn[key]) expect(change).not.toHaveProperty(key);
        }
      },
    ),
  );
});

test('a figure goes as far as nobody told a new one', () => {
  const rows = weeksOf([{ progress: 0.5 }, {}, { progress: 0.6 }, {}], false);
  const [first, ...later] = rows;
  const after = { ...first!, cells: { ...first!.cells, progress: 0.4 } };
  expect(followCorrection({ before: first!, after }, later, false)).toEqual([
    { lastProgress: 0.4 },
    { lastProgress: 0.4 },
    {},
  ]);
});

test('a completion does not come over what the agency has said of the task since', () => {
  for (const said of [{ progress: 0.6 }, { cause: 'Thiếu kinh phí' }]) {
    const [first, ...later] = weeksOf([{ progress: 0.5 }, said as Told], false);
    const after = { ...first!, cells: { ...first!.cells, completedOn: 45_670 } };
    expect(followCorrection({ before: first!, after }, later, false)).toEqual([{}]);
  }
});

test('a completion that is taken back is taken back in the weeks that only repeated it', () => {
  const [first, ...later] = weeksOf([{ progress: 1, completedOn: 45_670, evidence: 'BB 1' }, {}], false);
  const after = { ...first!, cells: { ...first!.cells, completedOn: '' } };
  expect(followCorrection({ before: first!, after }, later, false)).toEqual([
    { progress: '', completedOn: '', evidence: '' },
  ]);
});
