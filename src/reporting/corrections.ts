import { periodBefore, weeksOf, type ReportingPeriod } from '../calendar';
import { weekKey } from './byWeek';
import { byRef } from './names';
import type { PeriodFacts } from './periodFacts';
import type { LateCorrection } from './types';

/**
 * Values of closed weeks that were changed after their cut-off: weeks of this period and of the one before, whose report did not
 * know them, and older weeks where the change was made in this period.
 */
export function lateCorrections(
  period: ReportingPeriod,
  { records, settings, agencyName, taskOf }: PeriodFacts,
): LateCorrection[] {
  const covered = new Set(
    [period, periodBefore(period, settings)].flatMap((each) =>
      weeksOf(each, settings.weekStart).map(({ label }) => label),
    ),
  );
  return records.corrections
    .filter(
      ({ week, day }) =>
        covered.has(weekKey(week)) || (day !== undefined && day >= period.first && day <= period.last),
    )
    .map(({ week, code, agency, day, by, column, old, new: now, reason }) => ({
      code,
      row: taskOf(code)?.task.row ?? 0,
      week: weekKey(week),
      agency: agencyName(agency),
      ...(day !== undefined && { day }),
      by,
      column,
      old,
      new: now,
      reason,
    }))
    .sort((a, b) => a.week.localeCompare(b.week) || byRef(a, b) || (a.day ?? 0) - (b.day ?? 0));
}
