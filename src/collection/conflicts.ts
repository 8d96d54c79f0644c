import { codeKey, plain, textOf, type ConflictChoice } from '../register';
import type { Conflict, ConflictReason } from './types';

/**
 * What is proposed: an agency's own word about its own task goes before what somebody else wrote; what the working group has accepted,
 * a later return, the agency whose row it is, or a formula goes before the rest.
 */
export const proposals: Readonly<Record<ConflictReason, ConflictChoice>> = {
  otherValue: 'take',
  unordered: 'take',
  accepted: 'keep',
  older: 'keep',
  notOwn: 'keep',
  unsigned: 'keep',
  formula: 'keep',
};

/** What a conflict is known by: the same value for the same cell is the same conflict, whichever file says it again. */
export const conflictKey = ({ week, code, agency, column, returned }: Conflict): string =>
  JSON.stringify([week, codeKey(code), plain(agency), column, textOf(returned).normalize('NFC')]);

/** The value that a return says, out of a conflict's key; undefined for a text that is no key. */
export function returnedOf(key: string): string | undefined {
  try {
    const parts: unknown = JSON.parse(key);
    const last: unknown = Array.isArray(parts) && parts.length === 5 ? parts[4] : undefined;
    return typeof last === 'string' ? last : undefined;
  } catch {
    return undefined;
  }
}
