/** Days without Saturdays, Sundays and holidays. */
import { partsOf } from '../dateSerial';
import type { Context, FunctionDefinition } from '../engine';
import type { CellError, Scalar } from '../types';
import { NUM, isError, type Value } from '../values';
import { forEachValue } from '../ranges';
import { isMany, numberOf, scalarAt, type FunctionTable } from './arguments';

const isWeekend = (day: number): boolean => day % 7 < 2;

function holidaysOf(arg: Value | undefined, { engine }: Context): Set<number> | CellError {
  const days = new Set<number>();
  let error: CellError | undefined;
  const take = (value: Scalar) => {
    if (value === null) return;
    const day = numberOf(value);
    if (typeof day === 'number') days.add(Math.floor(day));
    else error ??= day;
  };
  if (isMany(arg)) forEachValue(engine, arg, take);
  else take(arg ?? null);
  return error ?? days;
}

const withHolidays = (
  run: (first: number, second: number, isFree: (day: number) => boolean) => Scalar,
): FunctionDefinition => ({
  params: 'ssv',
  min: 2,
  max: 3,
  run(args, context) {
    const [first, second] = [numberOf(scalarAt(args, 0)), numberOf(scalarAt(args, 1))];
    if (typeof first !== 'number') return first;
    if (typeof second !== 'number') return second;
    const holidays = holidaysOf(args[2], context);
    if (isError(holidays)) return holidays;
    return run(Math.floor(first), second, (day) => isWeekend(day) || holidays.has(day));
  },
});

function between(start: number, end: number, isFree: (day: number) => boolean): Scalar {
  const last = Math.floor(end);
  if (!partsOf(start) || !partsOf(last)) return NUM;
  let days = 0;
  for (let day = Math.min(start, last); day <= Math.max(start, last); day++) days += isFree(day) ? 0 : 1;
  return start > last ? -days : days;
}

function after(start: number, days: number, isFree: (day: number) => boolean): Scalar {
  if (!partsOf(start)) return NUM;
  const step = Math.sign(days);
  let day = start;
  for (let left = Math.abs(Math.trunc(days)); left > 0;) {
    day += step;
    if (!partsOf(day)) return NUM;
    if (!isFree(day)) left--;
  }
  return day;
}

export const workdayFunctions: FunctionTable = {
  NETWORKDAYS: withHolidays(between),
  WORKDAY: withHolidays(after),
};
