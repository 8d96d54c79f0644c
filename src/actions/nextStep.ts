import type { WeekOverview } from './weekOverview';

/** For whom the home page speaks: a view, not a right. */
export const roles = ['officer', 'secretariat', 'manager'] as const;
export type Role = (typeof roles)[number];

/** What a role can be asked to do next. Each is a message of the home page. */
export type NextStep =
  | 'load'
  | 'askForRegister'
  | 'fill'
  | 'check'
  | 'mend'
  | 'submit'
  | 'sendBack'
  | 'remind'
  | 'askToSubmit'
  | 'decide'
  | 'accept'
  | 'report'
  | 'close'
  | 'look'
  | 'read'
  | 'wait';

/**
 * The next thing to do in a week that stands as it does. What hinders the next one comes first: conflicts of returns before
 * all else, errors before submitting, submitting before accepting, accepting before the report, the report before closing.
 */
export function nextStep(overview: WeekOverview | undefined, role: Role): NextStep {
  if (!overview || overview.tasks === 0) return role === 'secretariat' ? 'load' : 'askForRegister';
  const { entries, conflicts, findings, checkedAt, report, form } = overview;
  const { asked, answered, submitted, accepted, returned } = entries;
  const isChecked = checkedAt !== undefined;
  // Whoever opens a form, it is filled in, submitted and sent back.
  switch (form ? 'officer' : role) {
    case 'officer':
      if (answered < asked) return 'fill';
      if (!isChecked) return 'check';
      if (findings.errors > 0) return 'mend';
      if (submitted + accepted < asked) return 'submit';
      return form ? 'sendBack' : 'wait';
    case 'secretariat':
      if (conflicts > 0) return 'decide';
      if (!isChecked) return 'check';
      if (report !== undefined) return 'close';
      if (submitted > 0) return 'accept';
      if (answered < asked) return 'remind';
      if (findings.errors > 0) return 'mend';
      // Where nobody submits, as where the secretariat fills the register itself, nobody is asked to.
      return accepted + returned > 0 && accepted < asked ? 'askToSubmit' : 'report';
    case 'manager':
      if (report !== undefined) return 'read';
      return overview.overdue + overview.lowEfficiency > 0 ? 'look' : 'wait';
  }
}
