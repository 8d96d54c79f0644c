import { WorkbookFileError } from '../types';

/**
 * A small XML tree that keeps everything it reads: prefixes, attribute order, unknown elements. The parts of a workbook
 * stay such trees while it is open, so that what nobody touches is written back as it was.
 */
export interface XmlElement {
  /** With its prefix, as written. */
  name: string;
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
}

/** Thrown with the offset at which the text stops being XML. */
export class XmlSyntaxError extends Error {}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function character(code: number): string {
  if (code > 0x10ffff) throw new XmlSyntaxError(`There is no character ${code}`);
  return String.fromCodePoint(code);
}

/** Text of an XML file to plain text. Throws {@link XmlSyntaxError}. */
export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-fA-F]+|#\d+|\w+);/g, (whole, name: string) => {
    if (name.startsWith('#x')) return character(parseInt(name.slice(2), 16));
    if (name.startsWith('#')) return character(parseInt(name.slice(1), 10));
    return ENTITIES[name] ?? whole;
  });
}

/** Plain text to the text of an XML file; characters that XML cannot hold at all are left out. */
export function escapeXml(text: string): string {
  if (!/[&<>"\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text)) return text;
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
}

const escapeAttribute = (text: string): string =>
  escapeXml(text).replace(/[\n\r\t]/g, (char) => `&#${char.charCodeAt(0)};`);

const ATTRIBUTE = /([^\s=]+)\s*=\s*("([^"]*)"|'([^']*)')/g;

/** Attributes of a tag's inside, `a="1" b="2"`. */
export function parseAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  if (!text.includes('=')) return attributes;
  for (const match of text.matchAll(ATTRIBUTE)) {
    attributes[match[1] ?? ''] = unescapeXml(match[3] ?? match[4] ?? '');
  }
  return attributes;
}

/** End of the tag that opens at `from`, minding `>` inside quotes. */
export function tagEnd(xml: string, from: number): number {
  let quote = '';
  for (let at = from; at < xml.length; at++) {
    const char = xml[at];
    if (quote) {
      if (char === quote) quote = '';
    } else if (char === '"' || char === "'") quote = char;
    else if (char === '>') return at;
  }
  throw new XmlSyntaxError(`Unclosed tag at ${from}`);
}

/** Where a comment, instruction or document type that opens at `open` ends; -1 when it is none of them. */
function skipMarkup(xml: string, open: number): number {
  const end = (mark: string): number => {
    const at = xml.indexOf(mark, open);
    if (at < 0) throw new XmlSyntaxError(`Unclosed markup at ${open}`);
    return at + mark.length;
  };
  if (xml.startsWith('<!--', open)) return end('-->');
  if (xml.startsWith('<?', open)) return end('?>');
  // A document type is how entity bombs come in; no Office file has one.
  if (xml.startsWith('<!DOCTYPE', open)) throw new XmlSyntaxError('Document types are not allowed');
  return -1;
}

/** Reads a whole XML text. Throws {@link XmlSyntaxError}. */
export function parseXml(xml: string): XmlElement {
  const top: XmlElement = { name: '', attributes: {}, children: [] };
  const stack: XmlElement[] = [top];
  let at = 0;
  while (at < xml.length) {
    const parent = stack[stack.length - 1] ?? top;
    const open = xml.indexOf('<', at);
    if (open < 0) break;
    if (open > at && parent !== top) parent.children.push(unescapeXml(xml.slice(at, open)));
    const skipped = skipMarkup(xml, open);
    if (skipped >= 0) {
      at = skipped;
    } else if (xml.startsWith('<![CDATA[', open)) {
      const end = xml.indexOf(']]>', open);
      if (end < 0) throw new XmlSyntaxError(`Unclosed text at ${open}`);
      parent.children.push(xml.slice(open + 9, end));
      at = end + 3;
    } else if (xml[open + 1] === '/') {
      const end = tagEnd(xml, open);
      if (xml.slice(open + 2, end).trim() !== parent.name || parent === top)
        throw new XmlSyntaxError(`Wrong end tag at ${open}`);
      stack.pop();
      at = end + 1;
    } else {
      const end = tagEnd(xml, open);
      const closed = xml[end - 1] === '/';
      const inside = xml.slice(open + 1, closed ? end - 1 : end);
      const space = inside.search(/\s/);
      const element: XmlElement = {
        name: space < 0 ? inside : inside.slice(0, space),
        attributes: space < 0 ? {} : parseAttributes(inside.slice(space)),
        children: [],
      };
      parent.children.push(element);
      if (!closed) stack.push(element);
      at = end + 1;
    }
  }
  const root = top.children.find((child): child is XmlElement => typeof child !== 'string');
  if (!root || stack.length > 1) throw new XmlSyntaxError('The text ends too early');
  return root;
}

/** The element as XML text, without a declaration. */
export function writeXml(node: XmlElement | string): string {
  // A bare carriage return would be read as a line feed.
  if (typeof node === 'string') return escapeXml(node).replaceAll('\r', '&#13;');
  let out = `<${node.name}`;
  for (const key in node.attributes) out += ` ${key}="${escapeAttribute(node.attributes[key] ?? '')}"`;
  if (!node.children.length) return `${out}/>`;
  out += '>';
  for (const child of node.children) out += writeXml(child);
  return `${out}</${node.name}>`;
}

/** What reading a part gives; XML at fault in it becomes `damagedPart`, which names the part. */
export function readingPart<T>(part: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof XmlSyntaxError)) throw error;
    throw new WorkbookFileError('damagedPart', `${part} is damaged: ${error.message}.`, part);
  }
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Builds an element; attributes that are `undefined` or `null` are left out. */
export function element(
  name: string,
  attributes: Record<string, string | number | undefined | null> = {},
  children: (XmlElement | string)[] = [],
): XmlElement {
  const kept: Record<string, string> = {};
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== null) kept[key] = String(value);
  }
  return { name, attributes: kept, children };
}

/** Name without its prefix. */
export const localName = (node: XmlElement): string => node.name.slice(node.name.indexOf(':') + 1);

/** Child elements, all or of one local name. */
export function childElements(node: XmlElement | undefined, name?: string): XmlElement[] {
  if (!node) return [];
  return node.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && (!name || localName(child) === name),
  );
}

/** First child element of that local name. */
export function childElement(node: XmlElement | undefined, name: string): XmlElement | undefined {
  return childElements(node, name)[0];
}

/** Descendants of that local name, the node itself not. */
export function descendants(node: XmlElement | undefined, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  for (const child of childElements(node)) {
    if (localName(child) === name) found.push(child);
    found.push(...descendants(child, name));
  }
  return found;
}

/** All text below the node. */
export function textOf(node: XmlElement | undefined): string {
  if (!node) return '';
  return node.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

/** Sets or, with `null`, takes away an attribute. */
export function setAttribute(node: XmlElement, key: string, value: string | number | null | undefined): void {
  if (value === null || value === undefined) delete node.attributes[key];
  else node.attributes[key] = String(value);
}

/** `1`, `true` and `on` are true; absent is `otherwise`. */
export function booleanAttribute(node: XmlElement | undefined, key: string, otherwise = false): boolean {
  const value = node?.attributes[key];
  return value === undefined ? otherwise : value === '1' || value === 'true' || value === 'on';
}

/** A number, or `otherwise` when absent or not one. */
export function numberAttribute(node: XmlElement | undefined, key: string, otherwise: number): number {
  const value = Number(node?.attributes[key] ?? NaN);
  return Number.isFinite(value) ? value : otherwise;
}

/** A deep copy. */
export function cloneXml(node: XmlElement): XmlElement {
  return {
    name: node.name,
    attributes: { ...node.attributes },
    children: node.children.map((child) => (typeof child === 'string' ? child : cloneXml(child))),
  };
}

/** Puts a child where the schema's order wants it, replacing one of its name; `null` only takes that one away. */
export function putChild(
  parent: XmlElement,
  name: string,
  child: XmlElement | null,
  order: readonly string[],
): void {
  parent.children = parent.children.filter((each) => typeof each === 'string' || localName(each) !== name);
  if (!child) return;
  const rank = order.indexOf(name);
  const at = parent.children.findIndex(
    (each) => typeof each !== 'string' && order.indexOf(localName(each)) > rank,
  );
  parent.children.splice(at < 0 ? parent.children.length : at, 0, child);
}
