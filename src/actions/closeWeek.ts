import { reportingWeekByLabel, toDayMonthYear, weekAfter, type Day, type ReportingWeek } from '../calendar';
import { UserError } from '../messages';
import { factsOf, judge, newDeadlineMoves, pastStatesOf } from '../monitoring';
import { isLocked, logSteps, parseEntry, parseTask, planClosing, repeatsCompletion } from '../register';
import {
  closeWeek as writeClosing,
  excelPlan,
  lastClosedWeek,
  readRegister,
  throwIfCancelled,
  type ClosedRecords,
  type RegisterSnapshot,
} from '../workbook';
import { refuseForm } from './refuseForm';
import type { ActionOptions } from './types';
import { undoOf } from './undo';

export interface CloseOptions extends ActionOptions {
  readonly by: string;
  readonly today: Day;
  /** What the user was shown and agreed to: a week that has become another is not closed. */
  readonly expected?: CloseSummary;
}

export interface CloseSummary {
  readonly closed: string;
  readonly opened: string;
  readonly entries: number;
  /** Rows that nobody reported on. */
  readonly silent: number;
  /** Reported, but neither submitted nor accepted. */
  readonly unsubmitted: number;
}

export interface CloseOutcome extends CloseSummary {
  /** Nothing is written where only a plan was asked for, or where it is another than was expected. */
  readonly isClosed: boolean;
}

/**
 * Closes the open week: its entries go to the history, locked, and the sheet is laid out for the next one. Nothing of the week is
 * lost: what was not reported is kept as silence.
 * @throws UserError without a name, for a week that has not begun or is not the one that was expected, or if Excel refuses; the week
 *   is then open as before.
 */
export async function closeWeek({
  by,
  today,
  expected,
  onProgress,
  signal,
  dryRun,
  onUndoable,
}: CloseOptions): Promise<CloseOutcome> {
  // To look at what closing would do, nobody has to say who he is.
  if (!dryRun && by.trim() === '') throw new UserError({ key: 'actions.error.who' });
  onProgress?.({ step: { key: 'actions.step.register' }, done: 0, total: 2 });
  const snapshot = await excelPlan(readRegister);
  refuseForm(snapshot);
  const { settings, language, tasks, entries, agencies, history } = snapshot;
  const week = reportingWeekByLabel(settings.openWeek, settings.weekStart);
  if (!week) throw new UserError({ key: 'actions.error.week', params: { week: settings.openWeek } });
  if (history.some((entry) => entry.week === week.label))
    throw new UserError({ key: 'actions.error.closedBefore', params: { week: week.label } });
  if (expected && expected.closed !== week.label)
    throw new UserError({
      key: 'actions.error.otherWeek',
      params: { expected: expected.closed, week: week.label },
    });
  if (week.first > today)
    throw new UserError({
      key: 'actions.error.notBegun',
      params: { week: week.label, first: toDayMonthYear(week.first) },
    });
  const next = weekAfter(week, settings.weekStart).label;
  const plan = planClosing(
    tasks.rows.map(({ cells }) => cells),
    entries.rows,
    week,
    next,
    agencies,
    language,
  );
  throwIfCancelled(signal);
  onProgress?.({ step: { key: 'actions.step.writing' }, done: 1, total: 2 });
  const log = {
    day: today,
    by: by.trim(),
    step: logSteps.close[language],
    week: week.label,
    code: '',
    agency: '',
    column: '',
    old: week.label,
    new: next,
    reason: '',
  };
  const summary = summaryOf(snapshot, week, next);
  const isClosed = !dryRun && (!expected || isSame(expected, summary));
  if (isClosed) {
    const undo = await writeClosing(snapshot, plan, next, recordsOf(snapshot, week, today), [log]);
    onUndoable?.(undoOf({ key: 'actions.undo.close', params: { week: week.label } }, undo));
  }
  onProgress?.({ step: { key: 'actions.step.writing' }, done: 2, total: 2 });
  return { ...summary, isClosed };
}

function summaryOf(snapshot: RegisterSnapshot, week: ReportingWeek, next: string): CloseSummary {
  const read = snapshot.entries.rows.map(parseEntry);
  const isOld = repeatsCompletion(lastClosedWeek(snapshot), week.last);
  return {
    closed: week.label,
    opened: next,
    entries: read.length,
    silent: read.filter(({ answered }) => !answered).length,
    unsubmitted: read.filter(
      (entry) => entry.answered && !isLocked(entry.state) && entry.code !== '' && !isOld(entry),
    ).length,
  };
}

const isSame = (one: CloseSummary, other: CloseSummary): boolean =>
  one.opened === other.opened &&
  one.entries === other.entries &&
  one.silent === other.silent &&
  one.unsubmitted === other.unsubmitted;

/**
 * Each task as it stands at the end of the week, or on the day, if the week is closed early, that is pinned within it or is today (a
 * day pinned before the week is of another one); and deadlines that were moved.
 */
function recordsOf(snapshot: RegisterSnapshot, week: ReportingWeek, today: Day): ClosedRecords {
  const { settings, records, language } = snapshot;
  const tasks = snapshot.tasks.rows.map(parseTask);
  const isOfWeek = settings.asOf >= week.first && settings.asOf <= week.last;
  const atEnd = { ...settings, asOf: isOfWeek ? settings.asOf : earlier(week.last, today) };
  const states = judge(tasks, snapshot.entries.rows.map(parseEntry), atEnd, factsOf(records, settings));
  return {
    pastStates: pastStatesOf(states, week, language),
    deadlineMoves: newDeadlineMoves(tasks, records, week.label, today),
  };
}

const earlier = (a: Day, b: Day): Day => (a < b ? a : b);
