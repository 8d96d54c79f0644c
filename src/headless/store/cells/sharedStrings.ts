import {
  childElements,
  escapeXml,
  localName,
  parseXml,
  textOf,
  unescapeXml,
  XmlSyntaxError,
} from '../opc/xmlTree';
import type { XmlElement } from '../opc/xmlTree';

export interface SharedString {
  text: string;
  /** Inside of its `<si>` when there is more than plain text. */
  rich: string | null;
}

/** `_x000D_` and the like in cell texts are characters that XML cannot hold (ECMA-376 22.9.2.19). */
export const decodeText = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;

export const encodeText = (text: string): string =>
  /_x[0-9a-fA-F]{4}_|[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/.test(text)
    ? text
        .replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_')
        .replace(
          /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g,
          (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
        )
    : text;

/** Text of an `<si>` or `<is>`: its own `<t>` or its runs', phonetic readings left out. */
export const plainText = (node: XmlElement): string =>
  childElements(node)
    .map((child) => {
      if (localName(child) === 't') return decodeText(textOf(child));
      return localName(child) === 'r' ? plainText(child) : '';
    })
    .join('');

const ITEM = /<si\s*\/>|<si\b[^>]*>([\s\S]*?)<\/si>/g;
const PLAIN = /^\s*<t(?:\s[^>]*)?>([^<]*)<\/t>\s*$/;

/** The strings of `xl/sharedStrings.xml`, in their order. Throws `XmlSyntaxError`. */
export function readSharedStrings(xml: string): SharedString[] {
  if (xml.slice(0, 1000).includes('<!DOCTYPE')) throw new XmlSyntaxError('Document types are not allowed');
  const strings: SharedString[] = [];
  for (const match of xml.matchAll(ITEM)) {
    const inside = match[1] ?? '';
    const plain = PLAIN.exec(inside);
    if (plain) strings.push({ text: decodeText(unescapeXml(plain[1] ?? '')), rich: null });
    else if (!inside.trim() || /^\s*<t[^>]*\/>\s*$/.test(inside)) strings.push({ text: '', rich: null });
    else strings.push({ text: plainText(parseXml(`<si>${inside}</si>`)), rich: inside });
  }
  return strings;
}

const KEEP_SPACE = /^\s|\s$|[\r\n\t]| {2}/;

const keyOf = (text: string, rich: string | null): string => (rich === null ? text : `\u0000${rich}`);

/** Gathers the strings that a save uses, so that deleted texts do not stay in the file. */
export class StringTable {
  private readonly indexes = new Map<string, number>();
  private readonly items: string[] = [];
  private readonly used = new Set<string>();
  private uses = 0;

  /** @param original strings that keep their numbers, for sheets that are not written anew */
  constructor(private readonly original: readonly SharedString[] = []) {
    for (const { text, rich } of original) {
      const key = keyOf(text, rich);
      if (!this.indexes.has(key)) this.indexes.set(key, this.items.length);
      this.push(text, rich);
    }
  }

  add(text: string, rich: string | null): number {
    this.uses++;
    const key = keyOf(text, rich);
    this.used.add(key);
    const known = this.indexes.get(key);
    if (known !== undefined) return known;
    this.indexes.set(key, this.items.length);
    return this.push(text, rich);
  }

  private push(text: string, rich: string | null): number {
    const space = KEEP_SPACE.test(text) ? ' xml:space="preserve"' : '';
    this.items.push(
      rich === null ? `<si><t${space}>${escapeXml(encodeText(text))}</t></si>` : `<si>${rich}</si>`,
    );
    return this.items.length - 1;
  }

  /** Nothing came to the strings of the file, and all of them are still used. */
  get isAsRead(): boolean {
    return (
      this.original.length > 0 &&
      this.items.length === this.original.length &&
      this.original.every(({ text, rich }) => this.used.has(keyOf(text, rich)))
    );
  }

  get isEmpty(): boolean {
    return this.items.length === 0;
  }

  /** A text that no cell has any more goes, its number stays. */
  private isUsed(at: number): boolean {
    const original = this.original[at];
    return !original || this.used.has(keyOf(original.text, original.rich));
  }

  toXml(): string {
    return `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${this.uses}" uniqueCount="${this.items.length}">${this.items.map((item, at) => (this.isUsed(at) ? item : '<si><t/></si>')).join('')}</sst>`;
  }
}
