import { entryStateOf, entryStates, entrySteps, entryStepKeys, isLocked, planStep } from '../../src/register';
import { entry } from '../monitoring/samples';
import { fc } from '../support/draws';

const states = entryStates.map(({ key }) => key);

describe('an entry on its way', () => {
  test('goes from a draft to the working group and back', () => {
    const move = (state: (typeof states)[number], step: (typeof entryStepKeys)[number]) =>
      planStep(step, [entry({ state })], {}, new Set()).moved.length;
    const allowed = states.flatMap((state) =>
      entryStepKeys.filter((step) => move(state, step) === 1).map((step) => `${state} ${step}`),
    );
    expect(allowed).toEqual([
      'draft submit',
      'submitted accept',
      'submitted return',
      'submitted reopen',
      'accepted return',
      'accepted reopen',
      'returned submit',
    ]);
  });

  test('is not submitted without a report, nor with errors; "nothing to report" is one', () => {
    const rows = [
      entry({ row: 5, answered: false }),
      entry({ row: 6, nothingToReport: true }),
      entry({ row: 7 }),
    ];
    const { moved, left } = planStep('submit', rows, {}, new Set([7]));
    expect(moved.map(({ row }) => row)).toEqual([6]);
    expect(left.map(({ entry: { row }, reason }) => [row, reason])).toEqual([
      [5, 'unanswered'],
      [7, 'errors'],
    ]);
  });

  test('is asked for by code, in any case; what went before is told only where it was named', () => {
    const rows = [
      entry({ row: 5, code: 'A1', agency: 'Sở Y tế', state: 'submitted' }),
      entry({ row: 6, code: 'A2', agency: 'Sở Y tế' }),
      entry({ row: 7, code: 'A2', agency: 'Công an tỉnh' }),
    ];
    expect(planStep('submit', rows, {}, new Set())).toMatchObject({
      moved: [{ row: 6 }, { row: 7 }],
      left: [],
    });
    expect(planStep('submit', rows, { codes: ['a2'] }, new Set()).moved).toHaveLength(2);
    // Another point in a code is another code.
    expect(planStep('submit', [entry({ code: 'A.1' })], { codes: ['A-1'] }, new Set()).moved).toEqual([]);
    expect(planStep('submit', rows, { codes: ['a1'] }, new Set()).left).toMatchObject([{ reason: 'state' }]);
  });

  test('every entry that is asked for is moved or left, or was there before; none twice', () => {
    const some = fc.array(
      fc.record({ state: fc.constantFrom(...states), answered: fc.boolean(), row: fc.integer({ min: 5 }) }),
    );
    fc.assert(
      fc.property(some, fc.constantFrom(...entryStepKeys), (rows, step) => {
        const entries = rows.map((row) => entry(row));
        const { moved, left } = planStep(step, entries, {}, new Set([5, 6, 7]));
        const there = entries.filter(({ state }) => state === entrySteps[step].to);
        expect(new Set([...moved, ...left.map((each) => each.entry), ...there]).size).toBe(entries.length);
        for (const { state } of moved) expect(entrySteps[step].from).toContain(state);
      }),
    );
  });

  test('names its state in both languages; a blank is a draft', () => {
    for (const { key, label } of entryStates)
      expect([entryStateOf(label.vi), entryStateOf(label.en)]).toEqual([key, key]);
    expect(entryStateOf(' ĐÃ NỘP ')).toBe('submitted');
    expect(entryStateOf('xong')).toBeUndefined();
    expect(states.filter(isLocked)).toEqual(['submitted', 'accepted', 'closed']);
  });
});
