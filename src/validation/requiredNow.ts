import type { Language } from '../messages';
import { labelOf, type EntryInputKey, type EntryKey, type TaskKey } from '../register';

/** Defined names over the columns of Tasks that rules of other sheets look up. */
export const taskColumnNames = {
  code: 'TaskCodes',
  recurrence: 'TaskRecurrences',
  attention: 'TaskAttention',
} as const satisfies Partial<Record<TaskKey, string>>;
export type LookedUpKey = keyof typeof taskColumnNames;

/** A cell of the weekly entries that must be filled as things stand, shown at once by a conditional format. */
export interface RequiredNow {
  /** The rule that finds the same; an error of it is what the format shows. */
  readonly ruleId: string;
  readonly column: EntryInputKey;
  /**
   * @param entry Gives the cell of a column in the first row of the range, e.g. `$H5`.
   * @param task Gives what Tasks say of the row's task.
   */
  readonly formula: (
    entry: (key: EntryKey) => string,
    task: (key: LookedUpKey) => string,
    language: Language,
  ) => string;
}

/** A day that is still to come finishes nothing, nor does a text. */
const isUnfinished = (completedOn: string): string => `OR(${completedOn}="",${completedOn}>=AsOf+1)`;

const owesCause: RequiredNow['formula'] = (entry, task) =>
  `${entry('answered')}=1,${isUnfinished(entry('completedOn'))},${entry('progress')}<>1,${task('attention')}<>""`;

/** What the sheet itself asks for, whether or not the add-in is there; see the rules of the same ids. */
export const requiredNow: readonly RequiredNow[] = [
  {
    ruleId: 'causeGroupMissing',
    column: 'causeGroup',
    formula: (entry, task, language) => `=AND(${entry('causeGroup')}="",${owesCause(entry, task, language)})`,
  },
  {
    ruleId: 'causeMissing',
    column: 'cause',
    formula: (entry, task, language) =>
      `=AND(TRIM(${entry('cause')})="",${owesCause(entry, task, language)})`,
  },
  {
    ruleId: 'doneWithoutDay',
    column: 'completedOn',
    formula: (entry, task, language) =>
      `=AND(${entry('completedOn')}="",${entry('progress')}=1,` +
      `OR(${task('recurrence')}="",${task('recurrence')}="${labelOf('recurrence', 'once', language)}"))`,
  },
];
