/**
 * A calendar day without a time zone: the whole number of days that Excel shows as that date in its 1900 date
 * system (1 March 1900 = 61; 1 January 2025 = 45658). What the sheet stores is what the rules compute with.
 * Source: https://support.microsoft.com/office/date-systems-in-excel-e7fe7167-48a9-4b96-bb53-5612a800b487
 */
export type Day = number & { readonly __unit: 'day' };

const msPerDay = 86_400_000;
/** Serial number of 1970-01-01. */
const unixEpoch = 25_569;
/** Before it, Excel's serials are off by one (its 29 February 1900); no task of ours is that old. */
export const firstDay = 61 as Day;
/** 9999-12-31, the last day Excel knows. */
export const lastDay = 2_958_465 as Day;

/** The day of a proleptic Gregorian date, or undefined where the calendar has no such day (30 February, month 13). */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | undefined {
  if (![year, month, dayOfMonth].every(Number.isInteger) || year < 1900 || year > 9999) return undefined;
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== dayOfMonth) return undefined;
  return asDay(date.getTime() / msPerDay + unixEpoch);
}

/** A serial number read from a cell as a day (a time of day is dropped), or undefined outside 1900-03-01 … 9999-12-31. */
export function asDay(serial: unknown): Day | undefined {
  if (typeof serial !== 'number' || !Number.isFinite(serial)) return undefined;
  const whole = Math.floor(serial);
  return whole >= firstDay && whole <= lastDay ? (whole as Day) : undefined;
}

export interface DateParts {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

export function partsOf(day: Day): DateParts {
  const date = new Date((day - unixEpoch) * msPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export const addDays = (day: Day, days: number): Day => (day + days) as Day;

/** Last day of a month; `month` may run past 12 or below 1. */
export function endOfMonth(year: number, month: number): Day {
  return (Date.UTC(year, month, 0) / msPerDay + unixEpoch) as Day;
}

/** ISO 8601 day of week: Monday 1 … Sunday 7. */
export const dayOfWeek = (day: Day): number => ((day + 5) % 7) + 1;

/** `YYYY-MM-DD`, ISO 8601. */
export function toIso(day: Day): string {
  const { year, month, day: date } = partsOf(day);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** The day written as `YYYY-MM-DD`, or undefined. */
export function fromIso(text: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/** `dd/MM/yyyy`, as Vietnamese and British readers write it. */
export function toDayMonthYear(day: Day): string {
  const { year, month, day: date } = partsOf(day);
  return `${String(date).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`;
}
