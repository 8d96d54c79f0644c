import { personKey } from '../register/names';
import type { WeekOverview } from './weekOverview';

/** For whom the home page speaks: a view, not a right. */
export const roles = ['officer', 'secretariat', 'manager'] as const;
export type Role = (typeof roles)[number];

/** What a role can be asked to do next. Each is a message of the home page. */
export type NextStep =
  | 'load'
  | 'askForRegister'
  | 'chooseAgency'
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
  | 'issue'
  | 'close'
  | 'look'
  | 'read'
  | 'wait';

/**
 * The overview as a role is shown it: an officer that of the agency that was chosen, if the register knows it; anybody else the
 * whole. A form is its agency's as it is.
 */
export function overviewFor(overview: WeekOverview, role: Role, agency: string): WeekOverview {
  if (role !== 'officer' || overview.form) return overview;
  const own = overview.byAgency.find((each) => personKey(each.agency) === personKey(agency));
  return own ? { ...overview, ...own, rowToFill: own.rowToFill } : overview;
}

/**
 * The next thing to do in a week that stands as it does. What hinders the next one comes first: conflicts of returns before
 * all else, errors before submitting, submitting before accepting, accepting and reminding before the report, the report before
 * it is issued, and that before closing. An officer first says of which agency: his steps are those of its entries. Once the week is over, a draft is not held up by what has not come: it names who is
 * missing. Once the report is issued, only what waits to be accepted comes before closing.
 */
export function nextStep(overview: WeekOverview | undefined, role: Role): NextStep {
  if (!overview || overview.tasks === 0) return role === 'secretariat' ? 'load' : 'askForRegister';
  const { entries, conflicts, findings, checkedAt, report, form } = overview;
  const { asked, answered, submitted, accepted, returned } = entries;
  const isChecked = checkedAt !== undefined;
  const isOver = overview.week !== undefined && overview.asOf > overview.week.last;
  const isWaitedFor = !(isOver && report !== undefined);
  // Whoever opens a form, it is filled in, submitted and sent back.
  switch (form ? 'officer' : role) {
    case 'officer':
      if (!form && overview.agency === undefined && overview.byAgency.length > 0) return 'chooseAgency';
      if (answered < asked) return 'fill';
      if (!isChecked) return 'check';
      if (findings.errors > 0) return 'mend';
      if (submitted + accepted < asked) return 'submit';
      return form ? 'sendBack' : 'wait';
    case 'secretariat':
      if (conflicts > 0) return 'decide';
      if (!isChecked) return 'check';
      if (submitted > 0) return 'accept';
      if (report?.issued) return 'close';
      if (answered < asked && isWaitedFor) return 'remind';
      if (findings.errors > 0) return 'mend';
      // Where nobody submits, as where the secretariat fills the register itself, nobody is asked to.
      if (accepted + returned > 0 && accepted < asked && isWaitedFor) return 'askToSubmit';
      return report === undefined ? 'report' : 'issue';
    case 'manager':
      if (report !== undefined) return 'read';
      return overview.overdue + overview.lowEfficiency > 0 ? 'look' : 'wait';
  }
}
