import * as fc from 'fast-check';
import { say, languages } from '../../src/messages';
import { noteText, statusGroups, type CountKey, type Counts, type Report } from '../../src/reporting';
import { report, someRegister } from './registers';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const eachReport = (check: (made: Report, input: { tasks: readonly unknown[] }) => void): void =>
  fc.assert(
    fc.property(someRegister, ({ tasks, entries, history }) =>
      check(report(tasks, entries, { history }), { tasks }),
    ),
    { numRuns: 300 },
  );

describe('every total is the number of rows it stands for, whatever the register', () => {
  test('status groups divide the tasks; categories, agencies and leaders each add up to the total', () => {
    eachReport((made, { tasks }) => {
      expect(made.total.assigned).toBe(tasks.length);
      const everyCount: Counts[] = [
        made.total,
        ...[made.categories, made.agencies, made.leaders].flatMap((list) => list.map(({ counts }) => counts)),
      ];
      for (const counts of everyCount) {
        expect(sum(statusGroups.map((group) => counts[group]))).toBe(counts.assigned);
      }
      for (const list of [made.categories, made.agencies, made.leaders]) {
        for (const key of Object.keys(made.total) as CountKey[]) {
          expect(sum(list.map(({ counts }) => counts[key]))).toBe(made.total[key]);
        }
      }
    });
  });

  test('lists are as long as their counts', () => {
    eachReport((made) => {
      expect(made.overdue).toHaveLength(made.total.overdue);
      expect(made.lowEfficiency).toHaveLength(made.total.lowEfficiency);
      expect(made.dueNext.length).toBeGreaterThanOrEqual(
        made.dueNext.filter(({ daysLeft }) => daysLeft <= 7).length,
      );
      expect(made.dueNext.filter(({ daysLeft }) => daysLeft <= 7)).toHaveLength(made.total.dueSoon);
      expect(sum(made.reporting.map(({ missing }) => missing.length))).toBe(made.reports.missing);
      for (const note of made.notes) {
        if (note.kind === 'noCause') expect(note.tasks).toEqual(made.withoutCause);
      }
      if (made.change) {
        expect(made.change.previous.overdue + made.change.newlyOverdue.length).toBe(
          made.total.overdue + made.change.noLongerOverdue.length,
        );
      }
    });
  });

  test('every sentence and note can be said in both languages, no placeholder left', () => {
    eachReport((made) => {
      for (const language of languages) {
        const texts = [
          ...Object.values(made.sentences).flatMap((messages) => messages.map((m) => say(language, m))),
          ...made.notes.map((note) => noteText(note, language)),
        ];
        for (const text of texts) {
          expect(text.trim()).not.toBe('');
          expect(text).not.toMatch(/[{}]|undefined|NaN/);
        }
      }
    });
  });
});
