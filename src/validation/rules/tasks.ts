import { toDayMonthYear } from '../../calendar';
import { recordsOf } from '../../monitoring';
import { isBlank, isRegular, textOf } from '../../register';
import { readDeadline } from '../../register/import';
import { shown, type TaskRule } from '../rule';

/** The project runs from 2022 to 2030: a longer plan is likely a wrong year. */
const longestPlan = 8 * 366;

/** The rules of one task. */
export const taskRules: readonly TaskRule[] = [
  {
    id: 'startAfterDeadline',
    severity: 'error',
    scope: 'task',
    title: 'validation.startAfterDeadline.title',
    check: ({ task: { start, deadline } }) =>
      start !== undefined && deadline !== undefined && start > deadline
        ? {
            column: 'start',
            message: 'validation.startAfterDeadline.found',
            params: { start: toDayMonthYear(start), deadline: toDayMonthYear(deadline) },
          }
        : undefined,
  },
  {
    id: 'targetNotPositive',
    severity: 'error',
    scope: 'task',
    title: 'validation.targetNotPositive.title',
    check: ({ task: { target } }, { settings }) =>
      target !== undefined && target <= 0
        ? {
            column: 'target',
            message: 'validation.targetNotPositive.found',
            params: { value: shown(target, 'quantity', settings.language) },
          }
        : undefined,
  },
  {
    id: 'weightNotPositive',
    severity: 'error',
    scope: 'task',
    title: 'validation.weightNotPositive.title',
    check: ({ row }, { settings }) => {
      const { weight } = row.cells;
      return typeof weight === 'number' && weight <= 0
        ? {
            column: 'weight',
            message: 'validation.weightNotPositive.found',
            params: { value: shown(weight, 'quantity', settings.language) },
          }
        : undefined;
    },
  },
  {
    id: 'progressWithoutPlan',
    severity: 'information',
    scope: 'task',
    title: 'validation.progressWithoutPlan.title',
    check: ({ task, row, state }) =>
      task.recurrence === 'once' &&
      task.deadline !== undefined &&
      isBlank(row.cells.start) &&
      state.plannedValue === undefined &&
      (state.rollUp.progress ?? 0) > 0 &&
      state.rollUp.completedOn === undefined
        ? { column: 'start', message: 'validation.progressWithoutPlan.found' }
        : undefined,
  },
  {
    id: 'milestonesOutOfOrder',
    severity: 'warning',
    scope: 'task',
    title: 'validation.milestonesOutOfOrder.title',
    check: ({ task }, { monitoring }) => {
      const milestones = [...recordsOf(monitoring.milestones, task.code)].sort((a, b) => a.day - b.day);
      const wrong = milestones.find(
        ({ day, share }, i) =>
          share > 1 ||
          share < (milestones[i - 1]?.share ?? 0) ||
          (task.deadline !== undefined && day > task.deadline),
      );
      return wrong
        ? {
            column: 'deadline',
            message: 'validation.milestonesOutOfOrder.found',
            params: { day: toDayMonthYear(wrong.day), percent: Math.round(wrong.share * 100) },
          }
        : undefined;
    },
  },
  {
    id: 'regularWithoutTarget',
    severity: 'warning',
    scope: 'task',
    title: 'validation.regularWithoutTarget.title',
    check: ({ task, row }) => {
      if (!isRegular(task)) return undefined;
      if (isBlank(row.cells.target))
        return { column: 'target', message: 'validation.regularWithoutTarget.target' };
      return task.unit ? undefined : { column: 'unit', message: 'validation.regularWithoutTarget.unit' };
    },
  },
  {
    id: 'noDeadline',
    severity: 'warning',
    scope: 'task',
    title: 'validation.noDeadline.title',
    check: ({ state, row }) =>
      state.status === 'noDeadline' && isBlank(row.cells.deadline)
        ? { column: 'deadline', message: 'validation.noDeadline.found' }
        : undefined,
  },
  {
    id: 'deadlineUnreadable',
    severity: 'warning',
    scope: 'task',
    title: 'validation.deadlineUnreadable.title',
    check: ({ state, task, row }) =>
      state.status === 'deadlineUnreadable' && isBlank(row.cells.deadline)
        ? {
            column: 'deadline',
            message: 'validation.deadlineUnreadable.found',
            params: { value: task.deadlineText },
          }
        : undefined,
  },
  {
    id: 'coordinatingAgency',
    severity: 'warning',
    scope: 'task',
    title: 'validation.coordinatingAgency.title',
    check: ({ task }, { agencies }) => {
      const unknown = task.coordinatingAgencies.filter(
        (name) => agencies.find(name) === undefined && agencies.members(name).length === 0,
      );
      return unknown.length > 0
        ? {
            column: 'coordinatingAgencies',
            message: 'validation.coordinatingAgency.found',
            params: { value: unknown.join('; ') },
          }
        : undefined;
    },
  },
  {
    id: 'leadCoordinates',
    severity: 'warning',
    scope: 'task',
    title: 'validation.leadCoordinates.title',
    check: ({ task, row }, { agencies }) => {
      const official = (name: string): string => agencies.find(name) ?? name;
      const others = task.coordinatingAgencies.filter((name) => official(name) !== official(task.leadAgency));
      if (!task.leadAgency || others.length === task.coordinatingAgencies.length) return undefined;
      return {
        column: 'coordinatingAgencies',
        message: 'validation.leadCoordinates.found',
        params: { agency: task.leadAgency, value: textOf(row.cells.coordinatingAgencies) },
        suggested: others.join('; '),
      };
    },
  },
  {
    id: 'deadlineUnlikeText',
    severity: 'warning',
    scope: 'task',
    title: 'validation.deadlineUnlikeText.title',
    check: ({ task: { deadline, deadlineText } }, { settings: { registerYear } }) => {
      if (deadline === undefined || !deadlineText) return undefined;
      const read = readDeadline(deadlineText, { year: registerYear });
      if (read.kind !== 'day' || read.day === deadline) return undefined;
      return {
        column: 'deadline',
        message: 'validation.deadlineUnlikeText.found',
        params: {
          value: toDayMonthYear(deadline),
          text: deadlineText,
          read: toDayMonthYear(read.day),
        },
      };
    },
  },
  {
    id: 'planTooLong',
    severity: 'information',
    scope: 'task',
    title: 'validation.planTooLong.title',
    check: ({ task: { start, deadline, recurrence } }) =>
      recurrence === 'once' && start !== undefined && deadline !== undefined && deadline - start > longestPlan
        ? {
            column: 'deadline',
            message: 'validation.planTooLong.found',
            params: { start: toDayMonthYear(start), deadline: toDayMonthYear(deadline) },
          }
        : undefined,
  },
  {
    id: 'taskWithoutEntry',
    severity: 'warning',
    scope: 'task',
    title: 'validation.taskWithoutEntry.title',
    check: ({ task, entries }) =>
      task.code && entries.length === 0
        ? {
            column: 'code',
            message: 'validation.taskWithoutEntry.found',
            params: { code: task.code },
          }
        : undefined,
  },
];
