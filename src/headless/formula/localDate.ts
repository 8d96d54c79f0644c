/** `3/4/2025` is March or April by the user's region, which a workbook does not know: such a cell is not computed. */
import { isLocalDate } from './numberText';
import { NotComputedError } from './values';

export function failOnLocalDate(text: string): void {
  if (isLocalDate(text)) {
    throw new NotComputedError('feature', `The date text "${text}" depends on the user's region`);
  }
}
