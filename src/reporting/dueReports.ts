import { weekBefore, type Day, type ReportingWeek } from '../calendar';
import type { Entry } from '../register';
import { Duties } from './numbering';
import { finishedBefore } from './openDuties';
import type { PeriodFacts } from './periodFacts';
import { submissionsIn } from './submissions';
import type { Outcome } from './types';

/** Takes a row of a week: what became of the report that it stands for, or that none is owed any more; and when it was submitted. */
type Visit = (entry: Entry, outcome: Outcome | 'finished', submittedOn: Day | undefined) => void;

/** Goes through the rows of a week; called back rather than listed, for trends go through millions. */
export type EachReport = (week: ReportingWeek, visit: Visit) => void;

/** Every row of a week is a report due, but those of one-off tasks that only repeat a completion told the week before, on a
 * day that has come. */
export function dueReports({ records, settings, taskOf }: PeriodFacts): EachReport {
  const duties = new Duties();
  return (week, visit) => {
    const submittedOn = submissionsIn(records.log.of(week.label), duties);
    const before = records.entriesOf(weekBefore(week, settings.weekStart).label);
    const isFinished = finishedBefore(before, (code) => taskOf(code)?.task, week.last);
    for (const entry of records.entriesOf(week.label)) {
      if (isFinished(entry)) {
        visit(entry, 'finished', undefined);
        continue;
      }
      const day = entry.answered ? submittedOn(entry.agency, entry.code) : undefined;
      visit(entry, outcomeOf(entry, day, week.last), day);
    }
  };
}

/** @param cutOff the last day on which a report is on time. */
function outcomeOf({ answered }: Entry, day: Day | undefined, cutOff: Day): Outcome {
  if (!answered) return 'missing';
  if (day === undefined) return 'undated';
  return day <= cutOff ? 'onTime' : 'late';
}
