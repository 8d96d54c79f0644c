/** Rounding as Excel does it: on the fifteen digits that a number shows, halves away from zero. */

const shift = (number: number, digits: number): number => {
  const [mantissa = '0', exponent = '0'] = String(number).split('e');
  return Number(`${mantissa}e${Number(exponent) + digits}`);
};

const by =
  (rule: (size: number) => number) =>
  (number: number, digits = 0): number => {
    const places = Math.trunc(digits);
    const size = Number(Math.abs(number).toPrecision(15));
    const rounded = shift(rule(shift(size, places)), -places);
    // Digits beyond what a number holds change nothing.
    if (!Number.isFinite(rounded)) return number;
    return number < 0 && rounded !== 0 ? -rounded : rounded;
  };

export const round = by(Math.round);
export const roundUp = by(Math.ceil);
export const roundDown = by(Math.floor);
