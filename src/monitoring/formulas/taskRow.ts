import type { Language } from '../../messages';
import { referencesIn } from '../references';
import { literal } from '../sentences';

/** Excel looks up no longer text. */
const longestLookedUp = 255;

const escaped = (text: string): string => text.replace(/[~*?]/g, '~$&');

/**
 * The row of the sheet that a task stands in, found by its code as things are: rows may have been sorted or inserted since. That of
 * the headings where there is no such task any more, 1 where there is no table. Undefined for a code too long to be looked up.
 */
export function taskRowFormula(code: string, language: Language): string | undefined {
  const { tasks, taskHeading } = referencesIn(language);
  // The keys of the column have their wildcards escaped, so these signs are themselves to be escaped here.
  const wanted = escaped(`#${escaped(code.trim().replace(/ +/g, ' '))}`);
  if (wanted.length > longestLookedUp) return undefined;
  const place = `IFERROR(MATCH(${literal(wanted)},${tasks('lookupKey')},0),0)`;
  return `IFERROR(${place}+ROW(${taskHeading('lookupKey')}),1)`;
}
