import type { Day } from '../../calendar';
import { reasonText } from '../../monitoring';
import { isBlank, labelOf } from '../../register';
import type { Language } from '../../messages';
import type { EntrySubject } from '../context';
import type { EntryRule } from '../rule';
import { suggestCauseGroup } from '../suggestCause';
import type { Severity } from '../types';

/**
 * Whether an agency owes a cause, and how urgently: an error while the task is overdue or of low efficiency and this
 * agency has reported without having finished its own share by the as-of day; a warning once it has finished, late. A
 * silent agency is told to report first (rule `notReported`).
 */
function owed({ entry, of }: EntrySubject, asOf: Day): Severity | undefined {
  if (!of || !entry.answered) return undefined;
  const { state, task } = of;
  const completedOn =
    entry.completedOn !== undefined && entry.completedOn <= asOf ? entry.completedOn : undefined;
  const finished = completedOn !== undefined || entry.progress === 1;
  if (state.attention && !finished) return 'error';
  const late =
    task.recurrence === 'once' &&
    completedOn !== undefined &&
    task.deadline !== undefined &&
    completedOn > task.deadline;
  return late ? 'warning' : undefined;
}

/** Why the task needs a cause, as the sheet says it; for an agency that was late on a task still open, its own delay. */
function why(
  { entry, of }: EntrySubject,
  severity: Severity,
  language: Language,
): { message: 'now' | 'late'; reason: string } {
  const { state, task } = of!;
  return severity === 'error'
    ? { message: 'now', reason: reasonText(state, language) }
    : { message: 'late', reason: String(entry.completedOn! - task.deadline!) };
}

/** The rules about causes of limitations. */
export const causeRules: readonly EntryRule[] = [
  {
    id: 'causeGroupMissing',
    severity: 'error',
    scope: 'entry',
    title: 'validation.causeGroupMissing.title',
    check: (subject, { settings }) => {
      const severity = owed(subject, settings.asOf);
      if (!severity || !isBlank(subject.row.cells.causeGroup)) return undefined;
      const { message, reason } = why(subject, severity, settings.language);
      return {
        column: 'causeGroup',
        severity,
        message: `validation.causeGroupMissing.${message}`,
        params: { reason },
      };
    },
  },
  {
    id: 'causeMissing',
    severity: 'error',
    scope: 'entry',
    title: 'validation.causeMissing.title',
    check: (subject, { settings }) => {
      const severity = owed(subject, settings.asOf);
      if (!severity || subject.entry.cause) return undefined;
      const { message, reason } = why(subject, severity, settings.language);
      return {
        column: 'cause',
        severity,
        message: `validation.causeMissing.${message}`,
        params: { reason },
      };
    },
  },
  {
    id: 'causeGroupAlone',
    severity: 'warning',
    scope: 'entry',
    title: 'validation.causeGroupAlone.title',
    check: (subject, { settings }) => {
      if (owed(subject, settings.asOf)) return undefined;
      const hasGroup = !isBlank(subject.row.cells.causeGroup);
      const hasCause = subject.entry.cause !== '';
      if (hasGroup && !hasCause) return { column: 'cause', message: 'validation.causeGroupAlone.cause' };
      if (hasCause && !hasGroup) return { column: 'causeGroup', message: 'validation.causeGroupAlone.group' };
      return undefined;
    },
  },
  {
    id: 'causeGroupOther',
    severity: 'information',
    scope: 'entry',
    title: 'validation.causeGroupOther.title',
    check: ({ entry, row }, { settings: { language } }) => {
      if (!entry.cause || (!isBlank(row.cells.causeGroup) && entry.causeGroup !== 'other')) return undefined;
      const group = suggestCauseGroup(entry.cause);
      if (!group) return undefined;
      const suggested = labelOf('causeGroup', group, language);
      return {
        column: 'causeGroup',
        message: 'validation.causeGroupOther.found',
        params: { suggested },
        suggested,
      };
    },
  },
];
