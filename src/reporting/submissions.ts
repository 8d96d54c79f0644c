import type { Day } from '../calendar';
import type { LogEntry } from '../register';

/** When an entry was first submitted; undefined where the log does not say. */
export type SubmittedOn = (code: string, agency: string) => Day | undefined;

/**
 * The day of each entry's first submission in a week. What came back and was submitted again was on time the first time: that it
 * was returned is the working group's doing.
 */
export function submissionsIn(log: readonly LogEntry[]): SubmittedOn {
  const first = new Map<string, Map<string, Day>>();
  for (const { step, code, agency, day } of log) {
    if (step !== 'submit' || day === undefined) continue;
    let ofAgency = first.get(agency);
    if (!ofAgency) first.set(agency, (ofAgency = new Map()));
    const known = ofAgency.get(code);
    if (known === undefined || day < known) ofAgency.set(code, day);
  }
  return (code, agency) => first.get(agency)?.get(code);
}
