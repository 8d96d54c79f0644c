import { guidesFromText, guidesToText, type ImportGuide } from '../register/import';

/**
 * How files of known kinds are read is kept in the workbook, as a custom XML part: it travels with the file, whether or not the
 * add-in is installed.
 */
const namespace = 'urn:p06:import-guides';

const escaped = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]!);
const unescaped = (text: string): string =>
  text.replace(
    /&(amp|lt|gt|quot|apos);/g,
    (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" })[name]!,
  );

/** The guides of this workbook; one that a newer version wrote counts as none. Two syncs. */
export async function readGuides(context: Excel.RequestContext): Promise<readonly ImportGuide[]> {
  const part = context.workbook.customXmlParts.getByNamespace(namespace).getOnlyItemOrNullObject();
  await context.sync();
  if (part.isNullObject) return [];
  const xml = part.getXml();
  await context.sync();
  // A ClientResult has its value after the sync, without a load.
  // eslint-disable-next-line office-addins/load-object-before-read
  const text = /^[^]*?<guides[^>]*>([^]*)<\/guides>\s*$/.exec(xml.value)?.[1];
  return text === undefined ? [] : (guidesFromText(unescaped(text)) ?? []);
}

/** Replaces the guides of this workbook. Two syncs. */
export async function writeGuides(
  context: Excel.RequestContext,
  guides: readonly ImportGuide[],
): Promise<void> {
  const xml = `<guides xmlns="${namespace}">${escaped(guidesToText(guides))}</guides>`;
  const { customXmlParts } = context.workbook;
  const part = customXmlParts.getByNamespace(namespace).getOnlyItemOrNullObject();
  await context.sync();
  if (part.isNullObject) customXmlParts.add(xml);
  else part.setXml(xml);
  await context.sync();
}
