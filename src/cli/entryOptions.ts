import { entryStepKeys, type EntryStepKey } from '../register';

/** Commands on the entries of the open week, and on closed ones. */
export const entryCommands = [...entryStepKeys, 'close', 'correct'] as const;
export type EntryCommand = (typeof entryCommands)[number];

export const isStep = (command: string): command is EntryStepKey =>
  (entryStepKeys as readonly string[]).includes(command);

/** What these commands are told besides the file. */
export interface EntryLine {
  readonly by: string;
  readonly agency?: string;
  readonly codes?: readonly string[];
  /** Remark or reason. */
  readonly note: string;
  readonly field: string;
  /** '' clears the cell, but that must be said. */
  readonly value?: string;
}

export const entrySwitches = {
  by: { type: 'string' },
  of: { type: 'string' },
  task: { type: 'string', multiple: true },
  note: { type: 'string' },
  field: { type: 'string' },
  value: { type: 'string' },
} as const;

/** Which of them each command takes. */
export const entryOnlyFor: Readonly<Record<keyof typeof entrySwitches, readonly EntryCommand[]>> = {
  by: entryCommands,
  of: [...entryStepKeys, 'correct'],
  task: [...entryStepKeys, 'correct'],
  note: ['return', 'reopen', 'correct'],
  field: ['correct'],
  value: ['correct'],
};

interface Values {
  readonly by?: string;
  readonly of?: string;
  readonly task?: string[];
  readonly note?: string;
  readonly field?: string;
  readonly value?: string;
}

export const entryLine = ({ by = '', of, task, note = '', field = '', value }: Values): EntryLine => ({
  by,
  agency: of,
  codes: task,
  note,
  field,
  value,
});
