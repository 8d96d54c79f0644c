import { dayOf } from '../../../calendar';
import { fullYear, monthNumber, monthWord, onDay, whole, yearOr, type Readers } from './form';

const hour = '(?:\\d{1,2}(?:h|:| gio ?)\\d{0,2},? )?';
const weekday = '(?:thu \\w+,? |chu nhat,? )?';

/** Days, day before month; English with the month in words; ISO 8601. */
export const days: Readers = [
  [
    whole('(?:ngay )?(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[t ]\\d{1,2}:\\d{2}.*)?'),
    (m) => onDay(dayOf(Number(m[1]), Number(m[2]), Number(m[3]))),
  ],
  [/^((?:19|20)\d{2})(\d{2})(\d{2})$/, (m) => onDay(dayOf(Number(m[1]), Number(m[2]), Number(m[3])))],
  [
    whole(
      `${hour}${weekday}(?:ngay )?(\\d{1,2}) ?[-/.] ?(\\d{1,2}) ?[-/.] ?(\\d{4}|\\d{2})(?: \\d{1,2}:\\d{2}.*)?`,
    ),
    (m) => onDay(dayOf(fullYear(m[3]!), Number(m[2]), Number(m[1]))),
  ],
  [
    whole(`${hour}${weekday}(?:ngay )?(\\d{1,2}) thang (\\d{1,2})(?:,? nam (\\d{4}))?`),
    (m, year) => onDay(dayOf(yearOr(m[3], year), Number(m[2]), Number(m[1]))),
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
];
