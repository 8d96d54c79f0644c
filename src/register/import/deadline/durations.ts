import { addDays, addWorkingDays, type Day, type WorkingCalendar } from '../../../calendar';
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

/** The day a duration ends, counting from the day after its start. */
export const endOfDuration = (
  start: Day,
  { days, working }: { readonly days: number; readonly working: boolean },
  calendar: WorkingCalendar,
): Day => (working ? addWorkingDays(start, days, calendar) : addDays(start, days));
