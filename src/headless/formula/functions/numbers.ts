/** Arithmetic on single numbers. */
import { power } from '../operators';
import { DIV0, NUM, finite } from '../values';
import { numeric, type FunctionTable } from './arguments';
import { round, roundDown, roundUp } from './rounding';

export const numberFunctions: FunctionTable = {
  ABS: numeric(1, 1, Math.abs),
  INT: numeric(1, 1, Math.floor),
  SIGN: numeric(1, 1, Math.sign),
  SQRT: numeric(1, 1, (number) => (number < 0 ? NUM : Math.sqrt(number))),
  POWER: numeric(2, 2, (base, exponent = 0) => power(base, exponent)),
  MOD: numeric(2, 2, (number, divisor = 0) =>
    divisor === 0 ? DIV0 : finite(number - divisor * Math.floor(number / divisor)),
  ),
  ROUND: numeric(2, 2, round),
  ROUNDUP: numeric(2, 2, roundUp),
  ROUNDDOWN: numeric(2, 2, roundDown),
  TRUNC: numeric(1, 2, roundDown),
};
