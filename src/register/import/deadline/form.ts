import { endOfMonth, lastDay, type Day } from '../../../calendar';
import type { RecurrenceKey } from '../../vocabulary';

/** What a deadline as written means. */
export type Deadline =
  | { readonly kind: 'day'; readonly day: Day }
  /** `dayOfPeriod`: "trước ngày 20 hằng tháng" = 20; "thứ Năm hằng tuần" = 4 (ISO day of week). */
  | { readonly kind: 'recurrence'; readonly recurrence: RecurrenceKey; readonly dayOfPeriod?: number }
  /** So long after a start that the text does not give; `working` counts working days. */
  | { readonly kind: 'duration'; readonly days: number; readonly working: boolean }
  /** No deadline is set, and the text says so. */
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable' };

/** Gives what a match means, or undefined where it means nothing after all. `year` is that of days written without one. */
export type Reader = (match: RegExpExecArray, year: number) => Deadline | undefined;
export type Readers = readonly (readonly [RegExp, Reader])[];

/** Lower case without diacritics, with the punctuation that dates need. */
export const formOf = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[–—]/g, '-')
    // "Quí", "định kì": y and i are one sound, and both are written.
    .replace(/\b(qu|dinh k)i\b/g, '$1y')
    .replace(/[()"'“”]/g, ' ')
    .replace(/\s*([/])\s*/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.;,:]+$/, '');

/** Where a time begins that is not said by its day: "từ nay", "kể từ ngày ký". */
const fromNow = '(?:ke )?tu (?:nay|(?:ngay|khi) (?:ky|ban hanh))(?: cho)?(?: den| toi)';
const lead =
  `(?:(?:${fromNow}|trong|truoc|xong|chap nhat|cham nhat|hoan thanh|phai|den|toi|tu|het|han|cuoi|la|vao|muon nhat|` +
  'khong qua|by|before|until|end of|due|no later than|on)\\s+)*';
/** The whole text, but for words such as "trước", "chậm nhất", "từ nay đến", "by". */
export const whole = (pattern: string): RegExp => new RegExp(`^${lead}(?:${pattern})$`);

/** Before 1950, 1 January 1970 and 31 December 9999: what programs write where there is no date ("30/12/1900"). */
export const isPlaceholder = (day: Day): boolean => day < 18_264 || day === 25_569 || day === lastDay;

export const onDay = (day: Day | undefined): Deadline | undefined =>
  day ? (isPlaceholder(day) ? { kind: 'none' } : { kind: 'day', day }) : undefined;

/** Last day of a month; undefined for a month that is none. */
export const onMonthEnd = (year: number, month: number): Deadline | undefined =>
  month >= 1 && month <= 12 ? onDay(endOfMonth(year, month)) : undefined;

export const fullYear = (year: string): number => (year.length === 2 ? 2000 : 0) + Number(year);
export const yearOr = (text: string | undefined, year: number): number => (text ? Number(text) : year);

const months = 'january february march april may june july august september october november december'.split(
  ' ',
);
export const monthWord =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
export const monthNumber = (word: string): number =>
  months.findIndex((name) => name.startsWith(word.slice(0, 3))) + 1;
