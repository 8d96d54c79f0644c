import type { Language } from '../../messages';
import { milestoneColumns } from '../../register';
import { inThisRow, referencesIn } from '../references';
import { isDay, keyOf } from './parts';

/** The hidden key of the tables that record something of tasks: closed weeks, moved deadlines, milestones. Empty without a code. */
export function recordKeyFormula(language: Language): string {
  // The heading of the code is the same in all of them.
  const code = inThisRow(milestoneColumns.find(({ key }) => key === 'code')!.header[language]);
  return `=IF(TRIM(${code})="","",${keyOf(code)})`;
}

/** The hidden columns of table `Holidays`, in the form that NETWORKDAYS and COUNTIFS take: a number in every row, 0 for none. */
export function holidayFormulas(language: Language): Record<'off' | 'worked', string> {
  const { holiday } = referencesIn(language);
  const day = holiday('day');
  const isOff = `TRIM(${holiday('instead')})=""`;
  return {
    off: `=IF(${isDay(day)},IF(${isOff},INT(${day}),0),0)`,
    worked: `=IF(${isDay(day)},IF(${isOff},0,IF(WEEKDAY(${day},2)>5,INT(${day}),0)),0)`,
  };
}

/** Defined name of the last day of the open week. */
export const openWeekEndName = 'OpenWeekEnd';

/** The last day of the open week, from its ISO 8601 label: the cut-off day in the week of 4 January, and so many weeks on. */
export const openWeekEndFormula =
  '=DATE(LEFT(OpenWeek,4),1,4)-WEEKDAY(DATE(LEFT(OpenWeek,4),1,4),2)+7*(RIGHT(OpenWeek,2)-1)+MOD(WeekStart+5,7)+1';
