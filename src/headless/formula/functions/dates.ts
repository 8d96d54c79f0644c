/** Dates are serials of the 1900 system. */
import { dateSerial, daysInMonth, partsOf, type DateParts } from '../dateSerial';
import type { FunctionDefinition } from '../engine';
import type { Scalar } from '../types';
import { NUM } from '../values';
import { numeric, type FunctionTable } from './arguments';

const part = (of: (parts: DateParts) => number): FunctionDefinition =>
  numeric(1, 1, (serial) => {
    const parts = partsOf(serial);
    return parts ? of(parts) : NUM;
  });

/** Days since the last first day of the week; `first` is 1 for Monday … 7 for Sunday. */
const sinceFirstDay = (serial: number, first: number): number => (((serial - 2 - (first - 1)) % 7) + 7) % 7;

/** Weekday types of WEEKDAY and WEEKNUM: 1 and 17 begin on Sunday, 2 and 11 on Monday, 12 on Tuesday … */
const firstDayOf = (type: number): number | undefined =>
  type === 1 ? 7 : type === 2 ? 1 : type >= 11 && type <= 17 ? type - 10 : undefined;

function weekday(serial: number, type = 1): Scalar {
  const day = Math.floor(serial);
  if (!partsOf(day)) return NUM;
  if (type === 3) return sinceFirstDay(day, 1);
  const first = firstDayOf(Math.trunc(type));
  return first === undefined ? NUM : sinceFirstDay(day, first) + 1;
}

/** ISO 8601: weeks begin on Monday; the first holds the year's first Thursday. */
function isoWeek(serial: number): Scalar {
  const day = Math.floor(serial);
  const thursday = day - sinceFirstDay(day, 1) + 3;
  const year = partsOf(day) && partsOf(thursday)?.year;
  if (year === undefined) return NUM;
  return Math.floor((thursday - (dateSerial(year, 1, 1) ?? 0)) / 7) + 1;
}

/** The week that holds 1 January is the first. */
function weekNumber(serial: number, type = 1): Scalar {
  if (type === 21) return isoWeek(serial);
  const day = Math.floor(serial);
  const parts = partsOf(day);
  const first = firstDayOf(Math.trunc(type));
  if (!parts || first === undefined) return NUM;
  const newYear = dateSerial(parts.year, 1, 1) ?? 0;
  return Math.floor((day - newYear + sinceFirstDay(newYear, first)) / 7) + 1;
}

/** A number of months later: the same day, or the last of a shorter month. */
function monthsLater(serial: number, months: number, toEnd: boolean): Scalar {
  const parts = partsOf(serial);
  if (!parts) return NUM;
  const first = dateSerial(parts.year, parts.month + Math.trunc(months), 1);
  const target = first === undefined ? undefined : partsOf(first);
  if (first === undefined || !target) return NUM;
  const length = daysInMonth(target.year, target.month);
  return first + (toEnd ? length : Math.min(parts.day, length)) - 1;
}

export const dateFunctions: FunctionTable = {
  YEAR: part(({ year }) => year),
  MONTH: part(({ month }) => month),
  DAY: part(({ day }) => day),
  DATE: numeric(
    3,
    3,
    (year, month = 0, day = 0) => dateSerial(Math.trunc(year), Math.trunc(month), Math.trunc(day)) ?? NUM,
  ),
  WEEKDAY: numeric(1, 2, weekday),
  WEEKNUM: numeric(1, 2, weekNumber),
  ISOWEEKNUM: numeric(1, 1, isoWeek),
  EDATE: numeric(2, 2, (serial, months = 0) => monthsLater(serial, months, false)),
  EOMONTH: numeric(2, 2, (serial, months = 0) => monthsLater(serial, months, true)),
  DAYS: numeric(2, 2, (end, start = 0) => Math.trunc(end) - Math.trunc(start)),
  TODAY: { params: '', min: 0, max: 0, run: (_, { engine }) => engine.model.today() },
  NOW: { params: '', min: 0, max: 0, run: (_, { engine }) => engine.model.now?.() ?? engine.model.today() },
};
