import { collectedFromText, collectedToText, nothingCollected, type CollectedWeek } from '../collection';
import { UserError } from '../messages';
import type { KeptText } from './change';
import { readXmlPart } from './xmlPart';

const part = { namespace: 'urn:p06:collected', root: 'collected' };

/** What was collected so far, as it is understood and as the workbook keeps it, which may be of a week that is closed since. */
export interface KeptCollected {
  readonly collected: CollectedWeek;
  readonly text: string;
}

/**
 * What was collected in a week so far. Two syncs.
 * @throws UserError if what the workbook keeps cannot be read: it must not be written over.
 */
export async function readCollected(context: Excel.RequestContext, week: string): Promise<KeptCollected> {
  const text = (await readXmlPart(context, part)) ?? '';
  const collected = text === '' ? nothingCollected(week) : collectedFromText(text, week);
  if (!collected) throw new UserError({ key: 'workbook.error.collected' });
  return { collected, text };
}

/** What was collected before and after, for a change that keeps it; undefined where that is the same. */
export function collectedChange(
  { collected, text }: KeptCollected,
  after: CollectedWeek,
): KeptText | undefined {
  const isSame = collectedToText(collected) === collectedToText(after);
  return isSame ? undefined : { part, before: text, after: collectedToText(after) };
}
