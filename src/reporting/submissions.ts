import type { Day } from '../calendar';
import type { LogEntry } from '../register';
import type { Duties } from './numbering';

/** When a duty was first done in a week; undefined where the log does not say. */
export type SubmittedOn = (agency: string, code: string) => Day | undefined;

/**
 * The day of each entry's first submission in a week. What came back and was submitted again was on time the first time: that it
 * was returned is the working group's doing.
 * @param log the rows of the week.
 */
export function submissionsIn(log: readonly LogEntry[], duties: Duties): SubmittedOn {
  const numbers = new Int32Array(log.length);
  log.forEach(({ agency, code }, index) => (numbers[index] = duties.numberOf(agency, code)));
  const first = new Int32Array(duties.count);
  log.forEach(({ step, day }, index) => {
    if (step !== 'submit' || day === undefined) return;
    const known = first[numbers[index]!]!;
    if (known === 0 || day < known) first[numbers[index]!] = day;
  });
  // No day is 0.
  return (agency, code) => (first[duties.numberOf(agency, code)] || undefined) as Day | undefined;
}
