import { fromIso, type Day } from './day';

/**
 * A minute of some clock on the wall, as Excel's serial number: the day, with the time as its fraction. Like days it has
 * no time zone.
 */
export type Moment = number & { readonly __moment: unique symbol };

const minutesADay = 1440;

export const momentOf = (day: Day, hours: number, minutes: number): Moment =>
  (day + (hours * 60 + minutes) / minutesADay) as Moment;

/** What a cell's value says as a moment, rounded to the minute. */
export const momentIn = (value: unknown): Moment | undefined =>
  typeof value === 'number' && value >= 1
    ? ((Math.round(value * minutesADay) / minutesADay) as Moment)
    : undefined;

/** The minute written as `YYYY-MM-DDTHH:MM`, or undefined. */
export function momentFromIso(text: string): Moment | undefined {
  const [, date = '', hours, minutes] = /^(.{10})T([01]\d|2[0-3]):([0-5]\d)$/.exec(text.trim()) ?? [];
  const day = fromIso(date);
  return day === undefined ? undefined : momentOf(day, Number(hours), Number(minutes));
}

export const dayOfMoment = (moment: Moment): Day => Math.floor(moment) as Day;

/** `09:05` */
export function toTime(moment: Moment): string {
  const minutes = Math.round((moment - Math.floor(moment)) * minutesADay);
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
