import { collectedFromText, collectedToText, nothingCollected, type CollectedWeek } from '../collection';
import { UserError } from '../messages';
import type { KeptText } from './change';
import { readXmlPart } from './xmlPart';

const part = { namespace: 'urn:p06:collected', root: 'collected' };

/** What was collected so far, as the workbook keeps it and as it is understood. */
export interface KeptCollected {
  readonly text: string;
  readonly collected: CollectedWeek;
}

/**
 * What was collected in a week so far. Two syncs.
 * @throws UserError if what the workbook keeps cannot be read: it must not be written over.
 */
export async function readCollected(context: Excel.RequestContext, week: string): Promise<KeptCollected> {
  const text = (await readXmlPart(context, part)) ?? '';
  const collected = text === '' ? nothingCollected(week) : collectedFromText(text, week);
  if (!collected) throw new UserError({ key: 'workbook.error.collected' });
  return { text, collected };
}

/** The change of what is kept. */
export const collectedChange = ({ text }: KeptCollected, after: CollectedWeek): KeptText => ({
  part,
  before: text,
  after: collectedToText(after),
});
