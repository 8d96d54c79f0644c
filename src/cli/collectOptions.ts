import { UserError } from '../messages';
import { waysToChoose, type WayToChoose } from '../actions';

/** Commands on what departments send back. */
export const collectCommands = ['collect', 'resolve'] as const;
export type CollectCommand = (typeof collectCommands)[number];

/** What these commands are told besides the workbook. */
export interface CollectLine {
  /** Files, folders and archives that came back. */
  readonly returns: readonly string[];
  /** Whose return a file is, by its name. */
  readonly senders: Readonly<Record<string, string>>;
  /** How conflicts without a choice of their own are decided. */
  readonly choose?: WayToChoose;
}

export const collectSwitches = {
  from: { type: 'string', multiple: true },
  choose: { type: 'string' },
} as const;

/** Which of them each command takes. */
export const collectOnlyFor: Readonly<Record<keyof typeof collectSwitches, readonly CollectCommand[]>> = {
  from: ['collect'],
  choose: ['resolve'],
};

interface Values {
  readonly from?: readonly string[];
  readonly choose?: string;
}

/** @throws UserError for a sender that is not "FILE=AGENCY", or a way to choose that is none. */
export function collectLine({ from = [], choose }: Values, returns: readonly string[]): CollectLine {
  const senders = from.map((value): [string, string] => {
    const at = value.lastIndexOf('=');
    const [file, agency] = [value.slice(0, Math.max(at, 0)).trim(), value.slice(at + 1).trim()];
    if (file === '' || agency === '') throw new UserError({ key: 'cli.error.from', params: { value } });
    return [file, agency];
  });
  const way = waysToChoose.find((each) => each === choose);
  if (choose !== undefined && way === undefined) {
    const params = { option: '--choose', choices: waysToChoose.join(', ') };
    throw new UserError({ key: 'cli.error.choice', params });
  }
  return { returns, senders: Object.fromEntries(senders), choose: way };
}
