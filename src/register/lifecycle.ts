import type { Localized } from '../messages';
import type { AgencyDirectory } from './agencies';
import { codeKey } from './codeKey';
import type { Entry } from './entry';
import { entryStates, type EntryStateKey } from './entryStates';
import { agencyName } from './names';

/** The ways an entry goes between a department and the working group. Closing a week is a step of its own. */
export const entrySteps = {
  submit: { from: ['draft', 'returned'], to: 'submitted', label: { vi: 'Nộp', en: 'Submit' } },
  accept: { from: ['submitted'], to: 'accepted', label: { vi: 'Duyệt', en: 'Accept' } },
  return: {
    from: ['submitted', 'accepted'],
    to: 'returned',
    needsNote: true,
    label: { vi: 'Trả lại', en: 'Return' },
  },
  reopen: {
    from: ['submitted', 'accepted'],
    to: 'draft',
    needsNote: true,
    label: { vi: 'Mở lại', en: 'Reopen' },
  },
} as const satisfies Record<string, EntryStep>;
export type EntryStepKey = keyof typeof entrySteps;

interface EntryStep {
  readonly from: readonly EntryStateKey[];
  readonly to: EntryStateKey;
  /** A remark or a reason must go with it. */
  readonly needsNote?: boolean;
  readonly label: Localized;
}

export const entryStepKeys = Object.keys(entrySteps) as EntryStepKey[];

/** What a department does with its own entries, in its form as in the register; the other steps are the working group's. */
export const stepsOfForms: readonly EntryStepKey[] = ['submit', 'reopen'];

export const needsNote = (step: EntryStepKey): boolean => (entrySteps[step] as EntryStep).needsNote ?? false;

/** Why an entry is not moved by a step that asked for it. */
export type LeftReason = 'state' | 'unanswered' | 'errors';

export interface StepPlan {
  readonly moved: readonly Entry[];
  readonly left: readonly { readonly entry: Entry; readonly reason: LeftReason }[];
}

/**
 * Which entries a step moves. What is submitted must say something: "nothing to report" is a statement, an empty row is
 * silence; and errors are mended first.
 * @param wanted the codes asked for; without them, every entry that the step applies to.
 * @param withErrors rows of the entry sheet that have findings of severity error.
 */
export function planStep(
  step: EntryStepKey,
  entries: readonly Entry[],
  wanted: { readonly codes?: readonly string[] },
  withErrors: ReadonlySet<number>,
): StepPlan {
  const codes = wanted.codes && new Set(wanted.codes.map(codeKey));
  const asked = entries.filter(({ code }) => !codes || codes.has(codeKey(code)));
  const moved: Entry[] = [];
  const left: { entry: Entry; reason: LeftReason }[] = [];
  for (const entry of asked) {
    const from: readonly EntryStateKey[] = entrySteps[step].from;
    if (!from.includes(entry.state)) {
      // Where no code was asked for, what has gone this way already is no news.
      if (codes || entry.state !== entrySteps[step].to) left.push({ entry, reason: 'state' });
    } else if (step === 'submit' && !entry.answered) left.push({ entry, reason: 'unanswered' });
    else if (step === 'submit' && withErrors.has(entry.row)) left.push({ entry, reason: 'errors' });
    else moved.push(entry);
  }
  return { moved, left };
}

/** How an agency's week stands. */
export interface AgencyProgress {
  readonly agency: string;
  readonly entries: number;
  readonly answered: number;
  readonly states: Readonly<Record<EntryStateKey, number>>;
}

/** One line an agency, whichever of its names is written, in the order of the sheet. */
export function progressByAgency(entries: readonly Entry[], agencies: AgencyDirectory): AgencyProgress[] {
  const byAgency = new Map<string, Entry[]>();
  for (const entry of entries) {
    const agency = agencyName(agencies, entry.agency);
    const known = byAgency.get(agency);
    if (known) known.push(entry);
    else byAgency.set(agency, [entry]);
  }
  return [...byAgency].map(([agency, rows]) => ({
    agency,
    entries: rows.length,
    answered: rows.filter(({ answered }) => answered).length,
    states: Object.fromEntries(
      entryStates.map(({ key }) => [key, rows.filter(({ state }) => state === key).length]),
    ) as Record<EntryStateKey, number>,
  }));
}
