/** Excel's 1900 date system, with the 29 February 1900 that never was. */
const DAY = 86_400_000;
/** 9999-12-31, the last day that Excel knows. */
export const LAST_SERIAL = 2_958_465;
/** Day 0 of the proleptic count that agrees with Excel from 1900-03-01 (serial 61) on. */
const EPOCH = Date.UTC(1899, 11, 30);

const utc = (year: number, month: number, day: number): number => {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime();
};

/** Serial of the first day of a month; months outside 1…12 run into other years. */
function firstOfMonth(year: number, month: number): number {
  const days = Math.round((utc(year, month, 1) - EPOCH) / DAY);
  return days < 61 ? days - 1 : days;
}

/** DATE(): parts may run over, years below 1900 count from 1900. Undefined where Excel gives #NUM!. */
export function dateSerial(year: number, month: number, day: number): number | undefined {
  const full = year >= 0 && year < 1900 ? year + 1900 : year;
  if (full < 0 || full > 9999) return undefined;
  const serial = firstOfMonth(full, month) + day - 1;
  return serial < 0 || serial > LAST_SERIAL || !Number.isFinite(serial) ? undefined : serial;
}

/** Serial of a day of the calendar (from 1900), or undefined if there is no such day. */
export function serialOf(year: number, month: number, day: number): number | undefined {
  if (year < 1900 || month < 1 || month > 12 || day < 1) return undefined;
  if (day > daysInMonth(year, month)) return undefined;
  return dateSerial(year, month, day);
}

export function daysInMonth(year: number, month: number): number {
  if (year === 1900 && month === 2) return 29;
  return new Date(utc(year, month + 1, 0)).getUTCDate();
}

export interface DateParts {
  year: number;
  month: number;
  day: number;
}

/** Year, month and day of a serial; undefined outside 0…2958465. Serial 0 is "0 January 1900". */
export function partsOf(serial: number): DateParts | undefined {
  const whole = Math.floor(serial);
  if (whole < 0 || whole > LAST_SERIAL) return undefined;
  if (whole === 0) return { year: 1900, month: 1, day: 0 };
  if (whole === 60) return { year: 1900, month: 2, day: 29 };
  const date = new Date(EPOCH + (whole < 60 ? whole + 1 : whole) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
