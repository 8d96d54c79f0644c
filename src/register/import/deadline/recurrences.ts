import type { RecurrenceKey } from '../../vocabulary';
import { whole, type Deadline, type Readers } from './form';

const recurring = (recurrence: RecurrenceKey, dayOfPeriod?: number): Deadline => ({
  kind: 'recurrence',
  recurrence,
  ...(dayOfPeriod ? { dayOfPeriod } : {}),
});

/** ISO days of week by their Vietnamese names: "thứ Hai" is Monday. */
const weekdays: Readonly<Record<string, number>> = {
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
/** "Hằng tuần, tháng, quý": the shortest period comes first and counts. */
const andMore = '(?: (?:mot|\\d+) lan|,.*| .*thang cuoi quy)?';

const units: Readonly<Record<string, RecurrenceKey>> = {
  ngay: 'daily',
  tuan: 'weekly',
  thang: 'monthly',
  quy: 'quarterly',
  nam: 'yearly',
  dai: 'daily',
  week: 'weekly',
  month: 'monthly',
  quarter: 'quarterly',
  year: 'yearly',
  annual: 'yearly',
};
/** Recurrences by their length in months. */
const byMonths: Readonly<Record<number, RecurrenceKey>> = {
  1: 'monthly',
  3: 'quarterly',
  6: 'halfYearly',
  12: 'yearly',
};
const perYear: Readonly<Record<number, RecurrenceKey>> = {
  1: 'yearly',
  2: 'halfYearly',
  4: 'quarterly',
  12: 'monthly',
};

const periods = (['ngay', 'tuan', 'thang', 'quy', 'nam'] as const).map((unit): Readers[number] => [
  whole(`(?:.*\\b)?${every} ${unit}${andMore}`),
  () => recurring(units[unit]!),
]);

/** Regular tasks: "hằng tuần", "trước ngày 20 hằng tháng", "1 lần/quý", "thường xuyên". */
export const recurrences: Readers = [
  [whole(`ngay (\\d{1,2}) ${every} thang`), (m) => recurring('monthly', Number(m[1]))],
  [
    whole(`(?:.* )?(?:ngay )?thu (\\w+) (?:${every}|dau|cuoi) tuan`),
    (m) => (weekdays[m[1]!] ? recurring('weekly', weekdays[m[1]!]) : undefined),
  ],
  ...periods,
  [whole('(?:ngay \\d{1,2} )?(?:cua )?thang cuoi quy'), () => recurring('quarterly')],
  [
    /^(?:dinh ky )?(?:6|06|sau) thang(?: mot| 1)? lan$|^(?:dinh ky|hang|moi) (?:6|06|sau) thang$|^half[- ]yearly$|^semi[- ]annual(?:ly)?$|^so ket 6 thang\b/,
    () => recurring('halfYearly'),
  ],
  [/^(?:0?1 |mot )?(ngay|tuan|thang|quy|nam)\/lan$/, (m) => recurring(units[m[1]!]!)],
  [/^0?(\d{1,2}) thang\/(?:mot )?lan$/, (m) => inMonths(byMonths, m[1]!)],
  [/^0?(\d{1,2}) lan\/nam$/, (m) => inMonths(perYear, m[1]!)],
  [/^(?:0?1|mot) lan\/(ngay|tuan|thang|quy)$/, (m) => recurring(units[m[1]!]!)],
  [/^(?:dinh ky (?:theo )?|bao cao |theo )?(ngay|tuan|thang|quy|nam)$/, (m) => recurring(units[m[1]!]!)],
  [/^(?:every )?(dai|week|month|quarter|year|annual)(?:ly|y)?$/, (m) => recurring(units[m[1]!]!)],
  [
    /^(?:thuc hien |nhiem vu )?(?:thuong xuyen|lien tuc|dinh ky|ongoing|continuous(?:ly)?|regular(?:ly)?)\b/,
    () => recurring('continuous'),
  ],
];

function inMonths(names: Readonly<Record<number, RecurrenceKey>>, count: string): Deadline | undefined {
  const name = names[Number(count)];
  return name && recurring(name);
}
