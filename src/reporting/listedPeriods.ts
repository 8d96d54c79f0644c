import type { EndedPeriod, EndedPeriods } from './types';

/** Ended periods in the order of their table: those that missed their target, then those of which nobody told a quantity. */
export const listedPeriods = ({ missed, notTold }: EndedPeriods): readonly EndedPeriod[] => [
  ...missed,
  ...notTold,
];

/** The days that several listed periods share, such as one month; then a sentence tells them, and no column has to. */
export function sharedPeriod(ended: EndedPeriods): Pick<EndedPeriod, 'first' | 'last'> | undefined {
  const [one, ...others] = listedPeriods(ended);
  const isShared =
    others.length > 0 && others.every(({ first, last }) => first === one?.first && last === one.last);
  return isShared ? one : undefined;
}
