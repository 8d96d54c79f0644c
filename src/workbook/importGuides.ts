import { guidesFromText, guidesToText, type ImportGuide } from '../register/import';
import type { KeptText } from './change';
import { readXmlPart, writeXmlPart } from './xmlPart';

/** How files of known kinds are read is kept in the workbook. */
const part = { namespace: 'urn:p06:import-guides', root: 'guides' };

/** The guides of this workbook; one that a newer version wrote counts as none. Two syncs. */
export async function readGuides(context: Excel.RequestContext): Promise<readonly ImportGuide[]> {
  const text = await readXmlPart(context, part);
  return text === undefined ? [] : (guidesFromText(text) ?? []);
}

/** Guides before and after, for a change that keeps others. */
export const guidesChange = (before: readonly ImportGuide[], after: readonly ImportGuide[]): KeptText => ({
  part,
  before: before.length === 0 ? '' : guidesToText(before),
  after: guidesToText(after),
});

/** Replaces the guides of this workbook. Two syncs. */
export const writeGuides = (context: Excel.RequestContext, guides: readonly ImportGuide[]): Promise<void> =>
  writeXmlPart(context, part, guidesToText(guides));
