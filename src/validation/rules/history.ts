import { toDayMonthYear } from '../../calendar';
import { plain, type Entry } from '../../register';
import type { EntrySubject } from '../context';
import { headerOf, shown, type EntryRule } from '../rule';

/** Progress by more than this in one week is worth a look. */
export const leap = 0.5;
/** Shorter texts may well be the same by chance. */
const tellingText = 20;

const isFinished = ({ progress, completedOn }: Entry): boolean => progress === 1 || completedOn !== undefined;

/** How many weeks running the progress has been what it is, this one included. */
function weeksUnchanged({ entry, earlier }: EntrySubject): number {
  let weeks = 1;
  for (const before of earlier) {
    if (before.progress !== entry.progress) break;
    weeks++;
  }
  return weeks;
}

/** Rules that compare a report with the same agency's earlier ones on the same task. */
export const historyRules: readonly EntryRule[] = [
  {
    id: 'progressUnchanged',
    severity: 'warning',
    scope: 'entry',
    title: 'validation.progressUnchanged.title',
    check: (subject, { settings }) => {
      const { entry } = subject;
      // "Nothing to report" says it openly; what is finished stays so.
      if (entry.progress === undefined || entry.nothingToReport || isFinished(entry)) return undefined;
      const weeks = weeksUnchanged(subject);
      if (weeks < settings.unchangedWeeks) return undefined;
      const value = shown(entry.progress, 'percent', settings.language);
      return { column: 'progress', message: 'validation.progressUnchanged.found', params: { value, weeks } };
    },
  },
  {
    id: 'progressLeapt',
    severity: 'information',
    scope: 'entry',
    title: 'validation.progressLeapt.title',
    check: ({ entry, previous }, { settings: { language } }) => {
      if (entry.progress === undefined || previous?.progress === undefined || entry.evidence)
        return undefined;
      if (entry.progress - previous.progress <= leap) return undefined;
      const [value, before] = [entry.progress, previous.progress].map((share) =>
        shown(share, 'percent', language),
      );
      return {
        column: 'progress',
        message: 'validation.progressLeapt.found',
        params: { value: value!, before: before! },
      };
    },
  },
  {
    id: 'completionMoved',
    severity: 'warning',
    scope: 'entry',
    title: 'validation.completionMoved.title',
    check: ({ entry: { completedOn }, previous }) => {
      const before = previous?.completedOn;
      if (before === undefined || completedOn === before) return undefined;
      const params = { before: toDayMonthYear(before) };
      if (completedOn === undefined)
        return { column: 'completedOn', message: 'validation.completionMoved.gone', params };
      return {
        column: 'completedOn',
        message: 'validation.completionMoved.found',
        params: { ...params, value: toDayMonthYear(completedOn) },
      };
    },
  },
  {
    id: 'sameAsLastWeek',
    severity: 'information',
    scope: 'entry',
    title: 'validation.sameAsLastWeek.title',
    check: ({ entry, previous }, { settings: { language } }) => {
      if (!previous || entry.nothingToReport) return undefined;
      const column = (['nextStep', 'cause', 'proposal'] as const).find(
        (key) => entry[key].length >= tellingText && plain(entry[key]) === plain(previous[key]),
      );
      return column
        ? {
            column,
            message: 'validation.sameAsLastWeek.found',
            params: { column: headerOf(column, language), week: previous.week },
          }
        : undefined;
    },
  },
  {
    id: 'doneWithoutEvidence',
    severity: 'information',
    scope: 'entry',
    title: 'validation.doneWithoutEvidence.title',
    check: ({ entry, of }) =>
      of?.task.recurrence === 'once' && isFinished(entry) && !entry.evidence
        ? { column: 'evidence', message: 'validation.doneWithoutEvidence.found' }
        : undefined,
  },
];
