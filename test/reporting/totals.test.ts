import { weeksOf } from '../../src/calendar';
import { say, languages } from '../../src/messages';
import { codeKey } from '../../src/register';
import {
  noteText,
  statusGroups,
  type CountKey,
  type Counts,
  type Report,
  type ReportCounts,
  type ReportInput,
} from '../../src/reporting';
import { report, somePeriod, someRegister } from './registers';
import { draws, fc } from '../support/draws';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const eachReport = (check: (made: Report, input: Omit<ReportInput, 'agencies'>) => void): void =>
  fc.assert(
    fc.property(someRegister, somePeriod, ({ tasks, entries, ...records }, asked) =>
      check(report(tasks, entries, { ...asked, ...records }), { ...asked, tasks, entries, ...records }),
    ),
    { numRuns: draws(200) },
  );

/** The rows of the period's weeks: those of the open week as they stand, those of closed weeks as kept. */
function rowsOf({ period, entries, history, settings }: Omit<ReportInput, 'agencies'>) {
  return weeksOf(period, settings.weekStart).flatMap(({ label }) =>
    label === settings.openWeek && entries.length > 0
      ? entries
      : history.filter(({ week }) => week === label),
  );
}

describe('every total is the number of rows it stands for, whatever the register', () => {
  test('status groups divide the tasks; categories, agencies, leaders, sectors, issue groups each add up to the total', () => {
    eachReport((made, { tasks }) => {
      expect(made.total.assigned).toBe(tasks.length);
      const lists = [made.categories, made.agencies, made.leaders, made.sectors, made.issueGroups];
      const everyCount: Counts[] = [made.total, ...lists.flatMap((list) => list.map(({ counts }) => counts))];
      for (const counts of everyCount) {
        expect(sum(statusGroups.map((group) => counts[group]))).toBe(counts.assigned);
      }
      for (const list of lists) {
        for (const key of Object.keys(made.total) as CountKey[]) {
          expect(sum(list.map(({ counts }) => counts[key]))).toBe(made.total[key]);
        }
        expect(sum(list.map(({ index }) => index.measured))).toBe(made.index.measured);
        expect(sum(list.map(({ index }) => index.earned))).toBeCloseTo(made.index.earned);
        expect(sum(list.map(({ index }) => index.planned))).toBeCloseTo(made.index.planned);
      }
    });
  });

  test('lists are as long as their counts', () => {
    eachReport((made) => {
      expect(made.overdue).toHaveLength(made.total.overdue);
      expect(made.lowEfficiency).toHaveLength(made.total.lowEfficiency);
      // Due soon within 7 days, the look ahead never less.
      expect(made.dueNext.filter(({ daysLeft }) => daysLeft <= 7)).toHaveLength(made.total.dueSoon);
      for (const note of made.notes) {
        if (note.kind === 'noCause') expect(note.tasks).toEqual(made.withoutCause);
      }
      expect(sum(made.causes.map(({ aboutLateOrLow }) => aboutLateOrLow))).toBeLessThanOrEqual(
        sum(made.causes.map(({ statements }) => statements)),
      );
    });
  });

  test('what changed explains the difference: before + entered = now + left, of overdue and of completed', () => {
    eachReport(({ change, total, categories }) => {
      if (!change) {
        expect(categories.every(({ previous }) => previous === undefined)).toBe(true);
        return;
      }
      const { previous, newlyOverdue, noLongerOverdue, completed, noLongerCompleted, gone, goneCounts } =
        change;
      expect(previous.overdue + newlyOverdue.length).toBe(total.overdue + noLongerOverdue.length);
      expect(previous.completed + completed.length).toBe(total.completed + noLongerCompleted.length);
      expect(goneCounts.assigned).toBe(gone.length);
      for (const key of Object.keys(previous) as CountKey[]) {
        expect(sum(categories.map((category) => category.previous![key])) + goneCounts[key]).toBe(
          previous[key],
        );
      }
    });
  });

  test('each row of the period is a report: received or missing, in time, late or undated, or owed no more', () => {
    eachReport((made, input) => {
      const { reports } = made;
      expect(reports.expected + reports.finished).toBe(rowsOf(input).length);
      for (const counts of [reports, ...made.reporting.map((each) => each.reports)]) {
        expect(counts.received + counts.missing).toBe(counts.expected);
        expect(counts.onTime + counts.late + counts.undated).toBe(counts.received);
        expect(counts.nothingToReport).toBeLessThanOrEqual(counts.received);
      }
      for (const key of Object.keys(reports) as (keyof ReportCounts)[]) {
        expect(sum(made.reporting.map((each) => each.reports[key]))).toBe(reports[key]);
        expect(sum(made.agencies.map((each) => each.reports[key]))).toBe(reports[key]);
      }
      for (const { missing, reports: own, conduct, weeksRunning } of made.reporting) {
        expect(missing).toHaveLength(own.missing);
        expect(weeksRunning).toBeGreaterThanOrEqual(1);
        if (made.period.kind === 'week') {
          expect(conduct === 'silent').toBe(own.received === 0 && own.expected > 0);
          expect(conduct === 'finished').toBe(own.expected === 0);
        }
      }
    });
  });

  test('ranks: equals share one, the next one counts them, more pressing ones come first', () => {
    eachReport((made) => {
      for (const list of [made.agencies, made.leaders]) {
        const ranked = list.filter(({ rank }) => rank !== undefined);
        for (const { rank, counts } of ranked) {
          const better = ranked.filter(
            ({ counts: { overdue, lowEfficiency } }) =>
              overdue > counts.overdue ||
              (overdue === counts.overdue && lowEfficiency > counts.lowEfficiency),
          );
          expect(rank).toBe(better.length + 1);
        }
      }
    });
  });

  test('the trend ends with the period, without a gap, and holds what was recorded', () => {
    eachReport((made, { records: { pastStates } }) => {
      const { trend } = made;
      expect(trend.at(-1)!.counts).toEqual(made.total);
      for (const [index, { last }] of trend.slice(1).entries()) expect(last - trend[index]!.last).toBe(7);
      for (const { week, counts } of trend.slice(0, -1)) {
        const recorded = pastStates.filter((state) => state.week === week);
        expect(counts?.assigned).toBe(recorded.length || undefined);
        expect(counts?.overdue ?? 0).toBe(recorded.filter(({ status }) => status === 'Quá hạn').length);
      }
      for (const task of made.lowEfficiency) {
        expect(task.trend.map(({ week }) => week)).toEqual(trend.map(({ week }) => week));
        expect(task.trend.at(-1)!.spi).toBe(task.spi);
        for (const { week, spi } of task.trend.slice(0, -1)) {
          if (spi === undefined) continue;
          expect(
            pastStates.some(
              (state) =>
                state.week === week && codeKey(state.code) === codeKey(task.code) && state.spi === spi,
            ),
          ).toBe(true);
        }
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
