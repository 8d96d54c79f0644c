import { dayOf, endOfMonth } from '../../../calendar';
import {
  fullYear,
  monthNumber,
  monthWord,
  onDay,
  onMonthEnd,
  whole,
  yearOr,
  type Deadline,
  type Readers,
} from './form';

/** Days of "đầu tháng", "giữa tháng" (usage; the end is the last day). */
const startOfMonthDay = 10;
const middleOfMonthDay = 20;

const romans: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const quarter = '(iv|i{1,3}|[1-4])';
const ofYear = '(?:(?:[/.-]| nam |, ?nam | )(\\d{4}))?';
const inYear = '(?: nam)?(?:[/ ](\\d{4}))?';
const half = '(?:6|06|sau) thang|nua';

function monthPart(year: number, month: number, part?: string): Deadline | undefined {
  if (part === 'dau') return onDay(dayOf(year, month, startOfMonthDay));
  if (part === 'giua') return onDay(dayOf(year, month, middleOfMonthDay));
  return onMonthEnd(year, month);
}

const endOfQuarter = (year: number, name: string): Deadline | undefined =>
  onMonthEnd(year, (romans[name] ?? Number(name)) * 3);

/** A fiscal year "FY 2022-23" is taken to end on 31 March of its second year, as in Canada, the UK and India. */
const endOfFiscalQuarter = (year: number, name: number): Deadline | undefined =>
  name >= 1 && name <= 4 ? onDay(endOfMonth(year, 3 + name * 3)) : undefined;
const isNextYear = (first: string, second: string): boolean =>
  (Number(first) + 1) % 100 === Number(second) % 100;

const yearEnd = (year: number): Deadline | undefined =>
  year >= 1990 && year <= 2200 ? onDay(endOfMonth(year, 12)) : undefined;

/** Months, quarters, halves and years: their last day. */
export const periods: Readers = [
  [
    whole(`(dau|giua|cuoi )?\\s*(?:thang |t)(\\d{1,2})${ofYear}`),
    (m, year) => monthPart(yearOr(m[3], year), Number(m[2]), m[1]),
  ],
  [whole('(\\d{1,2})[/-](\\d{4})'), (m) => onMonthEnd(Number(m[2]), Number(m[1]))],
  [whole(`(${monthWord})\\.?,?[ -](\\d{4})`), (m) => onMonthEnd(Number(m[2]), monthNumber(m[1]!))],
  // As Excel shows the month that it makes of "6/2025".
  [whole(`(${monthWord})-(\\d{2})`), (m) => onMonthEnd(fullYear(m[2]!), monthNumber(m[1]!))],
  [whole('thg ?(\\d{1,2})[- ](\\d{4}|\\d{2})'), (m) => onMonthEnd(fullYear(m[2]!), Number(m[1]))],
  // Quarters and halves.
  [whole(`q(?:uy |\\.)?${quarter}${ofYear}`), (m, year) => endOfQuarter(yearOr(m[2], year), m[1]!)],
  [
    whole(`dau q(?:uy |\\.)?${quarter}${ofYear}`),
    (m, year) => monthPart(yearOr(m[2], year), (romans[m[1]!] ?? Number(m[1])) * 3 - 2, 'dau'),
  ],
  [/^(\d{4})[- ]?q([1-4])$/, (m) => endOfQuarter(Number(m[1]), m[2]!)],
  [
    /^q([1-4]) (?:fy ?)?(\d{4}|\d{2})[-/](\d{4}|\d{2})$/,
    (m) => (isNextYear(m[2]!, m[3]!) ? endOfFiscalQuarter(fullYear(m[2]!), Number(m[1])) : undefined),
  ],
  [
    /^(\d{4})[-/](\d{2}) q([1-4])$/,
    (m) => (isNextYear(m[1]!, m[2]!) ? endOfFiscalQuarter(Number(m[1]), Number(m[3])) : undefined),
  ],
  [whole(`(?:${half}) dau${inYear}`), (m, year) => onMonthEnd(yearOr(m[1], year), 6)],
  [whole(`(?:${half}) cuoi${inYear}`), (m, year) => onMonthEnd(yearOr(m[1], year), 12)],
  [
    whole(`(3|03|9|09) thang(?: dau)?(?: nam| nam (\\d{4})| dau nam[/ ](\\d{4}))`),
    (m, year) => onMonthEnd(yearOr(m[2] ?? m[3], year), Number(m[1])),
  ],
  [/^h([12])[ /-]?(\d{4})$/, (m) => onMonthEnd(Number(m[2]), Number(m[1]) * 6)],
  // Years.
  [whole('(?:nam )?(\\d{4})'), (m) => yearEnd(Number(m[1]))],
  [whole('nam'), (_m, year) => yearEnd(year)],
  [whole('nam \\d{4}(?:,| va) (\\d{4})'), (m) => yearEnd(Number(m[1]))],
  [
    /^(?:(?:fiscal year |fy ?)(\d{4}|\d{2})[-/](\d{4}|\d{2})|(\d{4})[-/](\d{2}) fiscal year)$/,
    (m) => {
      const [first, second] = [(m[1] ?? m[3])!, (m[2] ?? m[4])!];
      return isNextYear(first, second) ? onDay(endOfMonth(fullYear(first) + 1, 3)) : undefined;
    },
  ],
  // Nothing says that "2025-26" is a fiscal year: it is 2025-2026 in short.
  [
    whole('(?:giai doan |nam )?(\\d{4})[-/](\\d{2})'),
    (m) => (isNextYear(m[1]!, m[2]!) ? yearEnd(Number(m[1]) + 1) : undefined),
  ],
  [whole('(\\d{4})[-/](\\d{2})'), (m) => onMonthEnd(Number(m[1]), Number(m[2]))],
  [
    whole(
      '(?:giai doan |nam )?(?:tu )?(\\d{4}) ?(?:-|den|toi) ?(\\d{4})(?:, tam nhin (?:den )?(?:nam )?\\d{4})?',
    ),
    (m) => yearEnd(Number(m[2])),
  ],
];
