import { collectedFromText, collectedToText, nothingCollected, type CollectedWeek } from '../collection';
import { UserError } from '../messages';
import type { KeptText } from './change';
import { readXmlPart } from './xmlPart';

const part = { namespace: 'urn:p06:collected', root: 'collected' };

/**
 * What was collected in a week so far. Two syncs.
 * @throws UserError if what the workbook keeps cannot be read: it must not be written over.
 */
export async function readCollected(context: Excel.RequestContext, week: string): Promise<CollectedWeek> {
  const text = await readXmlPart(context, part);
  if (text === undefined) return nothingCollected(week);
  const collected = collectedFromText(text, week);
  if (!collected) throw new UserError({ key: 'workbook.error.collected' });
  return collected;
}

const textOf = (collected: CollectedWeek): string =>
  Object.keys(collected.returns).length + Object.keys(collected.entries).length === 0
    ? ''
    : collectedToText(collected);

/** What was collected before and after, for a change that keeps it. */
export const collectedChange = (before: CollectedWeek, after: CollectedWeek): KeptText => ({
  part,
  before: textOf(before),
  after: textOf(after),
});
