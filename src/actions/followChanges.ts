import { watchChanges } from '../workbook';

/**
 * Tells that cells of this workbook have changed, by whomever; nothing is read or written.
 * @returns what ends it.
 */
export const followChanges = (onChange: () => void): Promise<() => Promise<void>> =>
  watchChanges(() => onChange());
