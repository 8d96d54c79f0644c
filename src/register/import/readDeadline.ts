import { addDays, dayOf, endOfMonth, lastDay, type Day } from '../../calendar';
import type { RecurrenceKey } from '../vocabulary';

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

const months = 'january february march april may june july august september october november december'.split(
  ' ',
);
const monthWord =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const monthNumber = (word: string): number =>
  months.findIndex((name) => name.startsWith(word.slice(0, 3))) + 1;
const fullYear = (year: string): number => (year.length === 2 ? 2000 : 0) + Number(year);
const romans: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4 };
const quarterNumber = (text: string): number => romans[text] ?? Number(text);

/** Days of "đầu tháng", "giữa tháng" (usage; the end is the last day). */
const startOfMonthDay = 10;
const middleOfMonthDay = 20;

/** Lower case without diacritics, with the punctuation that dates need. */
const formOf = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[–—]/g, '-')
    .replace(/[()"'“”]/g, ' ')
    .replace(/\s*([/])\s*/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.;,:]+$/, '');

type Reader = (match: RegExpExecArray, year: number) => Deadline | undefined;

/** Before 1950, 1 January 1970 and 31 December 9999: what programs write where there is no date ("30/12/1900"). */
export const isPlaceholder = (day: Day): boolean => day < 18_264 || day === 25_569 || day === lastDay;

const onDay = (day: Day | undefined): Deadline | undefined =>
  day ? (isPlaceholder(day) ? { kind: 'none' } : { kind: 'day', day }) : undefined;
const recurring = (recurrence: RecurrenceKey, dayOfPeriod?: number): Deadline => ({
  kind: 'recurrence',
  recurrence,
  ...(dayOfPeriod ? { dayOfPeriod } : {}),
});
const endOfQuarter = (year: number, quarter: number): Deadline | undefined =>
  quarter >= 1 && quarter <= 4 ? { kind: 'day', day: endOfMonth(year, quarter * 3) } : undefined;
/** A fiscal year "2022-23" is taken to end on 31 March of its second year, as in Canada, the UK and India. */
const fiscalQuarter = (year: number, quarter: number): Deadline | undefined =>
  quarter >= 1 && quarter <= 4 ? { kind: 'day', day: endOfMonth(year, 3 + quarter * 3) } : undefined;
const isNextYear = (first: string, second: string): boolean =>
  (Number(first) + 1) % 100 === Number(second) % 100;

const lead =
  '(?:(?:trong|truoc|xong|chap nhat|cham nhat|hoan thanh|phai|den|tu|het|han|cuoi|la|vao|muon nhat|khong qua|by|before|until|end of|due|no later than|on)\\s+)*';
const whole = (pattern: string): RegExp => new RegExp(`^${lead}(?:${pattern})$`);

const weekdays: Record<string, number> = {
  hai: 1,
  ba: 2,
  tu: 3,
  nam: 4,
  sau: 5,
  bay: 6,
  '2': 1,
  '3': 2,
  '4': 3,
  '5': 4,
  '6': 5,
  '7': 6,
};
const every = '(?:hang|moi)';

/** First reading that fits wins; ways of writing one thing stand together. */
const readers: readonly (readonly [RegExp, Reader])[] = [
  // Nothing set.
  [/^(?:[-–./?_*\s]*|0)$/, () => ({ kind: 'none' })],
  [
    /^(?:theo (?:ke hoach|chi dao|tien do|yeu cau|huong dan|quy dinh|lo trinh)|khi (?:co|duoc)|chua (?:co|xac dinh|ro)|khong (?:co|quy dinh|xac dinh)|tbd|tbc|n\/?a\b|none|nil|to be|not (?:yet |applicable|determined|known|set)|exempt|early planning|unknown|on hold|.*(?:to be determined|\btbd$))/,
    () => ({ kind: 'none' }),
  ],
  // Regular.
  [whole(`ngay (\\d{1,2}) ${every} thang`), (m) => recurring('monthly', Number(m[1]))],
  [
    whole(`(?:ngay )?thu (\\w+) ${every} tuan`),
    (m) => (weekdays[m[1]!] ? recurring('weekly', weekdays[m[1]!]) : undefined),
  ],
  [whole(`(?:.*\\b)?${every} ngay`), () => recurring('daily')],
  [whole(`(?:.*\\b)?${every} tuan`), () => recurring('weekly')],
  [whole(`(?:.*\\b)?${every} thang`), () => recurring('monthly')],
  [whole(`(?:.*\\b)?${every} quy`), () => recurring('quarterly')],
  [
    /^(?:dinh ky )?(?:6|06|sau) thang(?: mot| 1)? lan$|^(?:dinh ky|hang|moi) (?:6|06|sau) thang$|^half[- ]yearly$|^semi[- ]annual(?:ly)?$/,
    () => recurring('halfYearly'),
  ],
  [whole(`(?:.*\\b)?${every} nam`), () => recurring('yearly')],
  [
    /^(?:dinh ky (?:theo )?|bao cao )?(ngay|tuan|thang|quy|nam)$/,
    (m) =>
      recurring(
        ({ ngay: 'daily', tuan: 'weekly', thang: 'monthly', quy: 'quarterly', nam: 'yearly' } as const)[
          m[1] as 'ngay'
        ],
      ),
  ],
  [
    /^(?:every )?(dai|week|month|quarter|year|annual)(?:ly|y)?$/,
    (m) =>
      recurring(
        (
          {
            dai: 'daily',
            week: 'weekly',
            month: 'monthly',
            quarter: 'quarterly',
            year: 'yearly',
            annual: 'yearly',
          } as const
        )[m[1] as 'week'],
      ),
  ],
  [
    /^(?:thuc hien )?(?:thuong xuyen|lien tuc|dinh ky|ongoing|continuous(?:ly)?|regular(?:ly)?)\b/,
    () => recurring('continuous'),
  ],
  // Days.
  [
    whole('(?:ngay )?(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[t ]\\d{1,2}:\\d{2}.*)?'),
    (m) => onDay(dayOf(Number(m[1]), Number(m[2]), Number(m[3]))),
  ],
  [
    whole(
      '(?:\\d{1,2}(?:h|:)\\d{0,2},? )?(?:ngay )?(\\d{1,2}) ?[-/.] ?(\\d{1,2}) ?[-/.] ?(\\d{4}|\\d{2})(?: \\d{1,2}:\\d{2}.*)?',
    ),
    (m) => onDay(dayOf(fullYear(m[3]!), Number(m[2]), Number(m[1]))),
  ],
  [
    whole('(?:ngay )?(\\d{1,2}) thang (\\d{1,2})(?:,? nam (\\d{4}))?'),
    (m, year) => onDay(dayOf(m[3] ? Number(m[3]) : year, Number(m[2]), Number(m[1]))),
  ],
  [whole('(?:ngay )?(\\d{1,2})[/](\\d{1,2})'), (m, year) => onDay(dayOf(year, Number(m[2]), Number(m[1])))],
  [whole('ngay (\\d{1,2})[-.](\\d{1,2})'), (m, year) => onDay(dayOf(year, Number(m[2]), Number(m[1])))],
  [
    whole(`(${monthWord})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})`),
    (m) => onDay(dayOf(Number(m[3]), monthNumber(m[1]!), Number(m[2]))),
  ],
  [
    whole(`(\\d{1,2})(?:st|nd|rd|th)?[ -](${monthWord})\\.?[ ,-]+(\\d{4}|\\d{2})`),
    (m) => onDay(dayOf(fullYear(m[3]!), monthNumber(m[2]!), Number(m[1]))),
  ],
  // Months.
  [
    whole('(dau|giua|cuoi )?\\s*(?:thang |t)(\\d{1,2})(?:(?:[/.-]| nam | )(\\d{4}))?'),
    (m, year) => monthEnd(m[3] ? Number(m[3]) : year, Number(m[2]), m[1]),
  ],
  [whole('(\\d{1,2})[/-](\\d{4})'), (m) => monthEnd(Number(m[2]), Number(m[1]))],
  [whole(`(${monthWord})\\.?,?[ -](\\d{4})`), (m) => monthEnd(Number(m[2]), monthNumber(m[1]!))],
  // Quarters and halves.
  [
    whole('q(?:uy )?(iv|i{1,3}|[1-4])(?:(?:[/.-]| nam |, ?nam | )(\\d{4}))?'),
    (m, year) => endOfQuarter(m[2] ? Number(m[2]) : year, quarterNumber(m[1]!)),
  ],
  [/^(\d{4})[- ]?q([1-4])$/, (m) => endOfQuarter(Number(m[1]), Number(m[2]))],
  [
    /^q([1-4]) (?:fy ?)?(\d{4}|\d{2})[-/](\d{4}|\d{2})$/,
    (m) => (isNextYear(m[2]!, m[3]!) ? fiscalQuarter(fullYear(m[2]!), Number(m[1])) : undefined),
  ],
  [
    /^(\d{4})[-/](\d{2}) q([1-4])$/,
    (m) => (isNextYear(m[1]!, m[2]!) ? fiscalQuarter(Number(m[1]), Number(m[3])) : undefined),
  ],
  [
    whole('(?:6|06|sau) thang dau(?: nam)?(?: (\\d{4}))?'),
    (m, year) => onDay(endOfMonth(m[1] ? Number(m[1]) : year, 6)),
  ],
  [
    whole('(?:6|06|sau) thang cuoi(?: nam)?(?: (\\d{4}))?'),
    (m, year) => onDay(endOfMonth(m[1] ? Number(m[1]) : year, 12)),
  ],
  // Years.
  [whole('(?:nam )?(\\d{4})'), (m) => yearEnd(Number(m[1]))],
  [whole('nam'), (_m, year) => yearEnd(year)],
  [
    /^(?:fiscal year |fy ?)(\d{4}|\d{2})[-/](\d{4}|\d{2})$/,
    (m) => (isNextYear(m[1]!, m[2]!) ? onDay(endOfMonth(fullYear(m[1]!) + 1, 3)) : undefined),
  ],
  [
    /^(\d{4})[-/](\d{2})(?: fiscal year)?$/,
    (m) => (isNextYear(m[1]!, m[2]!) ? onDay(endOfMonth(Number(m[1]) + 1, 3)) : undefined),
  ],
  [whole('(?:giai doan |nam )?(?:tu )?(\\d{4}) ?(?:-|den) ?(\\d{4})'), (m) => yearEnd(Number(m[2]))],
  // Relative to something.
  [
    /^(?:trong(?: thoi han| vong)?|sau|toi da|cham nhat|khong qua|within|after|max(?:imum)?|up to|khoang|la|\s)*(\d{1,3}) (ngay|tuan|thang|days?|weeks?|months?|(?:working|business) days?)( lam viec)?(?: .*)?$/,
    durationOf,
  ],
  [
    /(?:toi da|cham nhat|trong thoi han|trong vong|sau)(?: la)? (\d{1,3}) (ngay|tuan|thang)( lam viec)?\b/,
    durationOf,
  ],
];

function monthEnd(year: number, month: number, part?: string): Deadline | undefined {
  if (month < 1 || month > 12) return undefined;
  if (part === 'dau') return onDay(dayOf(year, month, startOfMonthDay));
  if (part === 'giua') return onDay(dayOf(year, month, middleOfMonthDay));
  return onDay(endOfMonth(year, month));
}

function yearEnd(year: number): Deadline | undefined {
  return year >= 1990 && year <= 2200 ? onDay(endOfMonth(year, 12)) : undefined;
}

function durationOf(match: RegExpExecArray): Deadline {
  const [, count, unit = '', working] = match;
  const length = /^(tuan|week)/.test(unit) ? 7 : /^(thang|month)/.test(unit) ? 30 : 1;
  return {
    kind: 'duration',
    days: Number(count) * length,
    working: Boolean(working) || /^(working|business)/.test(unit),
  };
}

/**
 * Reads a deadline as Vietnamese offices (and some English sources) write it. Days come before months; a period means
 * its last day; "đầu tháng" the 10th, "giữa tháng" the 20th; "trước" a day that day itself (usage; Settings may differ);
 * a fiscal year "2022-23" or its quarter the calendar of a year that ends on 31 March; a month of a duration 30 days.
 * @param options.year The year of a day or month written without one.
 */
export function readDeadline(text: string, options: { readonly year: number }): Deadline {
  const form = formOf(text);
  for (const [pattern, read] of readers) {
    const match = pattern.exec(form);
    const deadline = match && read(match, options.year);
    if (deadline) return deadline;
  }
  return { kind: 'unreadable' };
}

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
