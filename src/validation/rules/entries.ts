import { toDayMonthYear } from '../../calendar';
import { codeKey } from '../../monitoring';
import { isBlank, isLocked, plain, textOf } from '../../register';
import type { EntrySubject } from '../context';
import { shown, type EntryRule } from '../rule';

/** Completion is a matter of one-off tasks; a regular task begins anew each period. */
const isOneOff = ({ of }: EntrySubject): boolean => of === undefined || of.task.recurrence === 'once';

/** The rules of one agency's report. */
export const entryRules: readonly EntryRule[] = [
  {
    id: 'unknownTask',
    severity: 'error',
    scope: 'entry',
    title: 'validation.unknownTask.title',
    check: ({ entry, of }, { tasks }) => {
      if (!entry.code || of) return undefined;
      const loose = (code: string): string => plain(code).replace(/ /g, '');
      const same = tasks.find(
        ({ task }) => loose(task.code) !== '' && loose(task.code) === loose(entry.code),
      );
      const params = { value: entry.code };
      return same
        ? {
            column: 'code',
            message: 'validation.unknownTask.suggest',
            params: { ...params, suggested: same.task.code },
            suggested: same.task.code,
          }
        : { column: 'code', message: 'validation.unknownTask.found', params };
    },
  },
  {
    id: 'otherWeek',
    severity: 'error',
    scope: 'entry',
    title: 'validation.otherWeek.title',
    check: ({ entry }, { settings }) =>
      entry.week && settings.openWeek && codeKey(entry.week) !== codeKey(settings.openWeek)
        ? {
            column: 'week',
            message: 'validation.otherWeek.found',
            params: { value: entry.week, week: settings.openWeek },
            suggested: settings.openWeek,
          }
        : undefined,
  },
  {
    id: 'completedInFuture',
    severity: 'error',
    scope: 'entry',
    title: 'validation.completedInFuture.title',
    check: ({ entry: { completedOn } }, { settings }) =>
      completedOn !== undefined && completedOn > settings.asOf
        ? {
            column: 'completedOn',
            message: 'validation.completedInFuture.found',
            params: { value: toDayMonthYear(completedOn), asOf: toDayMonthYear(settings.asOf) },
          }
        : undefined,
  },
  {
    id: 'completedBeforeStart',
    severity: 'warning',
    scope: 'entry',
    title: 'validation.completedBeforeStart.title',
    check: ({ entry: { completedOn }, of }) =>
      completedOn !== undefined && of?.task.start !== undefined && completedOn < of.task.start
        ? {
            column: 'completedOn',
            message: 'validation.completedBeforeStart.found',
            params: { value: toDayMonthYear(completedOn), start: toDayMonthYear(of.task.start) },
          }
        : undefined,
  },
  {
    id: 'doneWithoutDay',
    severity: 'error',
    scope: 'entry',
    title: 'validation.doneWithoutDay.title',
    check: (subject) =>
      isOneOff(subject) && subject.entry.progress === 1 && isBlank(subject.row.cells.completedOn)
        ? { column: 'completedOn', message: 'validation.doneWithoutDay.found' }
        : undefined,
  },
  {
    id: 'dayWithoutDone',
    severity: 'error',
    scope: 'entry',
    title: 'validation.dayWithoutDone.title',
    check: (subject, { settings }) => {
      const { completedOn, progress } = subject.entry;
      const unread = progress === undefined && !isBlank(subject.row.cells.progress);
      // A progress that is no share at all is another rule's finding.
      if (!isOneOff(subject) || completedOn === undefined || unread) return undefined;
      if (progress !== undefined && progress >= 1) return undefined;
      return {
        column: 'progress',
        message:
          progress === undefined ? 'validation.dayWithoutDone.empty' : 'validation.dayWithoutDone.found',
        params: {
          day: toDayMonthYear(completedOn),
          value: shown(progress, 'percent', settings.language),
        },
        suggested: 1,
      };
    },
  },
  {
    id: 'progressFell',
    severity: 'warning',
    scope: 'entry',
    title: 'validation.progressFell.title',
    check: ({ entry: { progress }, previous }, { settings }) =>
      progress !== undefined && previous?.progress !== undefined && progress < previous.progress
        ? {
            column: 'progress',
            message: 'validation.progressFell.found',
            params: {
              value: shown(progress, 'percent', settings.language),
              before: shown(previous.progress, 'percent', settings.language),
              week: previous.week,
            },
          }
        : undefined,
  },
  {
    id: 'nothingButProgress',
    severity: 'warning',
    scope: 'entry',
    title: 'validation.nothingButProgress.title',
    check: ({ entry, previous }) => {
      const { progress, achieved, completedOn } = entry;
      if (!entry.nothingToReport) return undefined;
      if (progress === undefined && achieved === undefined && completedOn === undefined) return undefined;
      // Repeating last week's figures is what "nothing to report" means.
      const repeated =
        previous !== undefined &&
        (progress === undefined || progress === previous.progress) &&
        (achieved === undefined || achieved === previous.achieved) &&
        (completedOn === undefined || completedOn === previous.completedOn);
      return repeated
        ? undefined
        : { column: 'nothingToReport', message: 'validation.nothingButProgress.found' };
    },
  },
  {
    id: 'returnedOpen',
    severity: 'warning',
    scope: 'entry',
    title: 'validation.returnedOpen.title',
    check: ({ entry: { state, remark } }) =>
      state === 'returned'
        ? { column: 'remark', message: 'validation.returnedOpen.found', params: { remark: remark || '?' } }
        : undefined,
  },
  {
    id: 'submittedUnanswered',
    severity: 'error',
    scope: 'entry',
    title: 'validation.submittedUnanswered.title',
    check: ({ entry, row }) =>
      isLocked(entry.state) && !entry.answered
        ? {
            column: 'state',
            message: 'validation.submittedUnanswered.found',
            params: { state: textOf(row.cells.state) },
          }
        : undefined,
  },
  {
    id: 'notReported',
    severity: 'information',
    scope: 'entry',
    title: 'validation.notReported.title',
    check: ({ entry, of }) => {
      // Without an agency there is nobody to ask; that it is missing is a finding of its own.
      if (entry.answered || !entry.agency) return undefined;
      const column = of && of.task.recurrence !== 'once' ? 'achieved' : 'progress';
      const params = { agency: entry.agency, code: entry.code };
      return of?.state.attention
        ? { column, message: 'validation.notReported.urgent', params, severity: 'warning' }
        : { column, message: 'validation.notReported.found', params };
    },
  },
];
