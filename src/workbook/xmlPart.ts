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

export const xmlOf = ({ namespace, root }: XmlPart, text: string): string =>
  `<${root} xmlns="${namespace}">${escaped(text)}</${root}>`;

export function textIn({ root }: XmlPart, xml: string): string | undefined {
  const text = new RegExp(`^[^]*?<${root}[^>]*>([^]*)</${root}>\\s*$`).exec(xml)?.[1];
  return text === undefined ? undefined : unescaped(text);
}

/**
 * Looks for the text of this workbook. Call what it returns after a sync, and what that returns after another: it gives the text,
 * undefined if the workbook keeps none.
 */
export function queueText(context: Excel.RequestContext, part: XmlPart): () => () => string | undefined {
  const item = context.workbook.customXmlParts.getByNamespace(part.namespace).getOnlyItemOrNullObject();
  return () => {
    const xml = item.isNullObject ? undefined : item.getXml();
    // A ClientResult has its value after the sync, without a load.

    return () => (xml === undefined ? undefined : textIn(part, xml.value));
  };
}

/** The text of this workbook, undefined if it keeps none. Two syncs. */
export async function readXmlPart(context: Excel.RequestContext, part: XmlPart): Promise<string | undefined> {
  const queue = queueText(context, part);
  await context.sync();
  const text = queue();
  await context.sync();
  return text();
}

/** Queues another text; '' is none. */
export function setText(
  context: Excel.RequestContext,
  part: XmlPart,
  { before, after }: { readonly before: string; readonly after: string },
): void {
  const { customXmlParts } = context.workbook;
  if (before === '') {
    if (after !== '') customXmlParts.add(xmlOf(part, after));
    return;
  }
  const item = customXmlParts.getByNamespace(part.namespace).getOnlyItem();
  if (after === '') item.delete();
  else item.setXml(xmlOf(part, after));
}

/** Replaces the text of this workbook; '' takes the part away. Two syncs. */
export async function writeXmlPart(
  context: Excel.RequestContext,
  part: XmlPart,
  text: string,
): Promise<void> {
  const item = context.workbook.customXmlParts.getByNamespace(part.namespace).getOnlyItemOrNullObject();
  await context.sync();
  setText(context, part, { before: item.isNullObject ? '' : 'there', after: text });
  await context.sync();
}
