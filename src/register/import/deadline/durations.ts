import { addDays, type Day } from '../../../calendar';
import type { Deadline, Readers } from './form';

const lengths: readonly (readonly [RegExp, number])[] = [
  [/^(?:tuan|week)/, 7],
  [/^(?:thang|month)/, 30],
  [/^(?:nam|year)/, 365],
];

function durationOf(match: RegExpExecArray): Deadline {
  const [, count, unit = '', working] = match;
  const length = lengths.find(([pattern]) => pattern.test(unit))?.[1] ?? 1;
  return {
    kind: 'duration',
    days: Number(count) * length,
    working: Boolean(working) || /^(working|business)/.test(unit),
  };
}

const before =
  '(?:trong(?: thoi han| vong)?|tu|sau|toi da|cham nhat|khong qua|within|after|max(?:imum)?|up to|khoang|la|\\s)*';
/** "3-5 ngày": the longer one; "10 (mười) ngày". */
const number = '(?:\\d{1,3} ?(?:-|den) ?)?(\\d{1,3})(?: (?:mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi))?';
const unit = '(ngay|tuan|thang|nam|days?|weeks?|months?|years?|(?:working|business) days?)';

/** So long after a start. */
export const durations: Readers = [
  [
    /(?:^|\s)(?:dau|cuoi)(?: cua)? nam\b/,
    // "9 tháng đầu năm …" is a period; one that was not read as such is no duration.
    () => ({ kind: 'unreadable' }),
  ],
  [new RegExp(`^${before}${number} ${unit}( lam viec)?(?: .*)?$`), durationOf],
  [
    /(?:toi da|cham nhat|trong thoi han|trong vong|sau)(?: la)? (\d{1,3}) (ngay|tuan|thang)( lam viec)?\b/,
    durationOf,
  ],
  [/^24 ?(?:h|gio|hours)$/, () => ({ kind: 'duration', days: 1, working: false })],
];

/** The day a duration ends, counting from the day after its start; working days skip Saturdays and Sundays only. */
export function endOfDuration(start: Day, { days, working }: { days: number; working: boolean }): Day {
  if (!working) return addDays(start, days);
  let day = start;
  for (let left = days; left > 0;) {
    day = addDays(day, 1);
    if (isWorkday(day)) left--;
  }
  return day;
}

/** Serial 0 falls on a Saturday in Excel's count: remainders 0 and 1 by seven are the weekend. */
const isWorkday = (day: Day): boolean => day % 7 > 1;
