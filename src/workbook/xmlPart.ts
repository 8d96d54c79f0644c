/**
 * A text that the workbook keeps in a custom XML part of its own: it travels with the file, whether or not the add-in is
 * installed.
 */
export interface XmlPart {
  readonly namespace: string;
  /** Name of its one element. */
  readonly root: string;
}

const escaped = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]!);
const unescaped = (text: string): string =>
  text.replace(
    /&(amp|lt|gt|quot|apos);/g,
    (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" })[name]!,
  );

/** The text of this workbook, undefined if it keeps none. Two syncs. */
export async function readXmlPart(
  context: Excel.RequestContext,
  { namespace, root }: XmlPart,
): Promise<string | undefined> {
  const part = context.workbook.customXmlParts.getByNamespace(namespace).getOnlyItemOrNullObject();
  await context.sync();
  if (part.isNullObject) return undefined;
  const xml = part.getXml();
  await context.sync();
  // A ClientResult has its value after the sync, without a load.
  // eslint-disable-next-line office-addins/load-object-before-read
  const text = new RegExp(`^[^]*?<${root}[^>]*>([^]*)</${root}>\\s*$`).exec(xml.value)?.[1];
  return text === undefined ? undefined : unescaped(text);
}

/** Replaces the text of this workbook; '' takes the part away. Two syncs. */
export async function writeXmlPart(
  context: Excel.RequestContext,
  { namespace, root }: XmlPart,
  text: string,
): Promise<void> {
  const xml = `<${root} xmlns="${namespace}">${escaped(text)}</${root}>`;
  const { customXmlParts } = context.workbook;
  const part = customXmlParts.getByNamespace(namespace).getOnlyItemOrNullObject();
  await context.sync();
  if (part.isNullObject) {
    if (text !== '') customXmlParts.add(xml);
  } else if (text === '') part.delete();
  else part.setXml(xml);
  await context.sync();
}
