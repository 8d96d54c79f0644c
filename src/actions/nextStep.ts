import type { WeekOverview } from './weekOverview';

/** For whom the home page speaks: a view, not a right. */
export const roles = ['officer', 'secretariat', 'manager'] as const;
export type Role = (typeof roles)[number];

/** What a role can be asked to do next. Each is a message of the home page. */
export const nextSteps = [
  'load',
  'askForRegister',
  'fill',
  'check',
  'mend',
  'submit',
  'remind',
  'accept',
  'report',
  'close',
  'look',
  'read',
  'wait',
] as const;
export type NextStep = (typeof nextSteps)[number];

/**
 * The next thing to do in a week that stands as it does. What hinders the next one comes first: errors before
 * submitting, submitting before accepting, accepting before the report, the report before closing.
 */
export function nextStep(overview: WeekOverview | undefined, role: Role): NextStep {
  if (!overview || overview.tasks === 0) return role === 'secretariat' ? 'load' : 'askForRegister';
  const { entries, findings, checkedAt, report } = overview;
  const { asked, answered, submitted, accepted } = entries;
  const isChecked = checkedAt !== undefined;
  switch (role) {
    case 'officer':
      if (answered < asked) return 'fill';
      if (!isChecked) return 'check';
      if (findings.errors > 0) return 'mend';
      return submitted + accepted < asked ? 'submit' : 'wait';
    case 'secretariat':
      if (!isChecked) return 'check';
      if (report !== undefined) return 'close';
      if (submitted > 0) return 'accept';
      if (answered < asked) return 'remind';
      if (findings.errors > 0) return 'mend';
      return 'report';
    case 'manager':
      if (report !== undefined) return 'read';
      return overview.overdue + overview.lowEfficiency > 0 ? 'look' : 'wait';
  }
}
