import { fromIso } from '../../../src/calendar';
import { evaluateTask, type TaskState } from '../../../src/monitoring';
import { AgencyDirectory, recurrences, startingAgencies } from '../../../src/register';
import { countStates, dutyClasses, dutyMarks, responsibilityOf, type Duties } from '../../../src/reporting';
import { settings, task } from '../../monitoring/samples';
import { fc } from '../../support/draws';

const agencies = new AgencyDirectory(startingAgencies);
const asOf = fromIso('2025-01-23')!;

const day = fc.integer({ min: -20, max: 20 }).map((offset) => asOf + offset);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const someStates = fc
  .array(
    fc.record({
      leadAgency: fc.constantFrom('Công an tỉnh', 'CA tỉnh', 'Sở Y tế', 'sở  y tế', 'Nơi khác', ''),
      leader: fc.constantFrom('Ông A', 'ông  a', 'Giám đốc SYT', 'Giám đốc Sở Y tế', ''),
      recurrence: fc.constantFrom(...recurrences.map(({ key }) => key)),
      start: maybe(day),
      deadline: maybe(day),
      deadlineText: fc.constantFrom('', 'Theo kế hoạch'),
      target: maybe(fc.constantFrom(0, 100)),
      progress: maybe(fc.constantFrom(0, 0.5, 1)),
      achieved: maybe(fc.constantFrom(0, 50, 120)),
      completedOn: maybe(day),
      expected: fc.integer({ min: 0, max: 2 }),
      answered: fc.integer({ min: 0, max: 2 }),
    }),
    { maxLength: 40 },
  )
  .map((rows) =>
    rows.map(({ progress, achieved, completedOn, expected, answered, ...rest }, index) =>
      evaluateTask(
        task({ ...rest, code: `NV${index}`, row: index + 5 } as Parameters<typeof task>[0]),
        {
          expected,
          answered: Math.min(answered, expected),
          progress,
          achieved,
          completedOn,
        } as TaskState['rollUp'],
        { ...settings, asOf },
      ),
    ),
  );

const counts = ({ assigned, classes, marks }: Duties): number[] => [
  assigned.length,
  ...dutyClasses.map((key) => classes[key].length),
  ...dutyMarks.map((key) => marks[key].length),
];
const sums = (all: readonly Duties[]): number[] =>
  all
    .map(counts)
    .reduce(
      (total, each) => total.map((value, i) => value + each[i]!),
      counts({ ...responsibilityOf([], agencies, asOf).total }),
    );

test('every task is in exactly one class, of one agency and of one leader; sums are those of all tasks', () => {
  fc.assert(
    fc.property(someStates, (states) => {
      const model = responsibilityOf(states, agencies, asOf);
      for (const all of [model.agencies, model.leaders]) {
        expect(sums(all)).toEqual(counts(model.total));
        const listed = all.flatMap(({ classes }) => dutyClasses.flatMap((key) => classes[key]));
        expect(listed).toHaveLength(states.length);
        expect(new Set(listed)).toEqual(new Set(states));
        for (const { assigned, classes } of all)
          expect(assigned).toEqual(dutyClasses.flatMap((key) => classes[key]));
      }
    }),
  );
});

test('a heading that the report has too counts the same tasks in both', () => {
  fc.assert(
    fc.property(someStates, (states) => {
      for (const { assigned, classes, marks } of [
        responsibilityOf(states, agencies, asOf).total,
        ...responsibilityOf(states, agencies, asOf).leaders,
      ]) {
        const { overdue, dueSoon, underWay, undetermined, suspended, ...counts } = countStates(assigned);
        expect(classes).toMatchObject({
          overdue: { length: overdue },
          dueSoon: { length: dueSoon },
          underWay: { length: underWay },
          undetermined: { length: undetermined },
          suspended: { length: suspended },
          late: { length: counts.completedLate },
          onTime: { length: counts.completed - counts.completedLate },
        });
        expect(marks.lowEfficiency).toHaveLength(counts.lowEfficiency);
        expect(marks.targetMissed).toHaveLength(counts.targetMissed);
      }
    }),
  );
});

test('the on-time rate is a share of what is completed or overdue, and none where nothing is', () => {
  fc.assert(
    fc.property(someStates, (states) => {
      const { total, agencies: each } = responsibilityOf(states, agencies, asOf);
      for (const { classes, onTimeRate } of [total, ...each]) {
        const settled = classes.onTime.length + classes.late.length + classes.overdue.length;
        if (settled === 0) expect(onTimeRate).toBeUndefined();
        else expect(onTimeRate! * settled).toBeCloseTo(classes.onTime.length);
      }
    }),
  );
});

test('one agency under several names, one leader in several spellings, is one', () => {
  const state = (leadAgency: string, leader: string) =>
    evaluateTask(task({ leadAgency, leader }), { expected: 1, answered: 0 }, { ...settings, asOf });
  const model = responsibilityOf(
    [
      state('CA tỉnh', 'Ông A'),
      state('Công an tỉnh', 'ông  a'),
      state('SYT', 'Giám đốc SYT'),
      state('SYT', 'Giám đốc Sở Y tế'),
      state('Sở Y tế', 'Giám đốc  Sở Y tế'),
      state('', ''),
    ],
    agencies,
    asOf,
  );
  expect(model.agencies.map(({ name, assigned }) => [name, assigned.length])).toEqual([
    ['Công an tỉnh', 2],
    ['Sở Y tế', 3],
    ['', 1],
  ]);
  expect(model.leaders.map(({ name, assigned }) => [name, assigned.length])).toEqual([
    ['Giám đốc Sở Y tế', 3],
    ['Ông A', 2],
    ['', 1],
  ]);
  expect(model.total.marks.notReported).toHaveLength(6);
});
