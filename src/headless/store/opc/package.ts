import type { OpenLimits } from '../types';
import { WorkbookFileError } from '../types';
import type { XmlElement } from './xmlTree';
import {
  XML_DECLARATION,
  childElements,
  element,
  parseXml,
  readingPart,
  setAttribute,
  writeXml,
} from './xmlTree';
import { pack, unpack } from './zip';

export interface Relationship {
  id: string;
  type: string;
  /** Part name for internal targets, the URL as written for external ones. */
  target: string;
  external: boolean;
}

const RELATIONS_TYPE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPES_PART = '[Content_Types].xml';
const DECODER = new TextDecoder('utf-8');
const ENCODER = new TextEncoder();

/** Strict files differ by namespace only; they are read as, and saved to be, transitional ones. */
const toTransitional = (xml: string): string =>
  xml.includes('http://purl.oclc.org/ooxml/')
    ? xml
        .replaceAll(
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        )
        .replaceAll(
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        )
        .replaceAll(
          'http://purl.oclc.org/ooxml/drawingml/',
          'http://schemas.openxmlformats.org/drawingml/2006/',
        )
        .replace(/ conformance="strict"/, '')
    : xml;

/** Some writers prefix the spreadsheet namespace (`<x:row>`); the readers here expect it to be the default one. */
function withoutMainPrefix(xml: string): string {
  const main =
    /^(?:\uFEFF)?(?:<\?[^>]*>\s*)?<(\w+):\w+[^>]*\sxmlns:\1="(http:\/\/schemas\.openxmlformats\.org\/spreadsheetml\/2006\/main)"/.exec(
      xml.slice(0, 4000),
    );
  if (!main) return xml;
  const prefix = main[1] ?? '';
  return xml
    .replace(new RegExp(`(</?)${prefix}:`, 'g'), '$1')
    .replace(new RegExp(`xmlns:${prefix}=`), 'xmlns=');
}

function decoded(data: Uint8Array): string {
  const utf16 = data[0] === 0xff && data[1] === 0xfe;
  return utf16 ? new TextDecoder('utf-16le').decode(data) : DECODER.decode(data);
}

const understood = (xml: string): string => withoutMainPrefix(toTransitional(xml));

/** Whether a part's bytes still say what its tree says, and may stay as another program wrote them. */
function stillSays(data: Uint8Array, written: string): boolean {
  const text = decoded(data);
  // As this package writes: what most parts of our own files are, and then it need not be read again.
  if (text === XML_DECLARATION + written) return true;
  return understood(text) === text && writeXml(parseXml(text)) === written;
}

/** `xl/worksheets/sheet1.xml` to `xl/worksheets/_rels/sheet1.xml.rels`. */
const relationsPart = (part: string): string => {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
};

/** A target written in the relations of `part`, as a part name. */
function resolveTarget(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

/** The parts of an Office file with their relations and content types. Parts nobody asks for stay bytes. */
export class OfficePackage {
  private readonly parts: Map<string, Uint8Array>;
  private readonly trees = new Map<string, XmlElement>();

  constructor(parts: Map<string, Uint8Array> = new Map()) {
    this.parts = parts;
    if (!parts.has(TYPES_PART))
      this.trees.set(
        TYPES_PART,
        element('Types', { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' }, [
          element('Default', {
            Extension: 'rels',
            ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
          }),
          element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
        ]),
      );
  }

  static open(bytes: Uint8Array, limits?: OpenLimits): OfficePackage {
    const parts = unpack(bytes, limits);
    if (!parts.has(TYPES_PART))
      throw new WorkbookFileError('notAWorkbook', 'The file is not an Excel workbook.');
    return new OfficePackage(parts);
  }

  has(part: string): boolean {
    return this.parts.has(part) || this.trees.has(part);
  }

  names(): string[] {
    return [...new Set([...this.parts.keys(), ...this.trees.keys()])];
  }

  bytes(part: string): Uint8Array | undefined {
    return this.parts.get(part);
  }

  setBytes(part: string, data: Uint8Array): void {
    this.trees.delete(part);
    this.parts.set(part, data);
  }

  /** Text of a part, in transitional form with the main namespace unprefixed. */
  text(part: string): string {
    const tree = this.trees.get(part);
    if (tree) return writeXml(tree);
    const data = this.parts.get(part);
    if (!data) throw new WorkbookFileError('missingPart', `The workbook lacks ${part}.`, part);
    return understood(decoded(data));
  }

  setText(part: string, xml: string): void {
    this.setBytes(part, ENCODER.encode(xml));
  }

  /** The part's live tree: changes to it are saved. Throws `missingPart` or `damagedPart`. */
  tree(part: string): XmlElement {
    const known = this.trees.get(part);
    if (known) return known;
    const tree = readingPart(part, () => parseXml(this.text(part)));
    this.trees.set(part, tree);
    return tree;
  }

  setTree(part: string, tree: XmlElement): void {
    this.parts.delete(part);
    this.trees.set(part, tree);
  }

  /** Adds a part with its content type. */
  addPart(part: string, contentType: string, content: XmlElement | Uint8Array): void {
    if (content instanceof Uint8Array) this.setBytes(part, content);
    else this.setTree(part, content);
    this.setContentType(part, contentType);
  }

  /** Removes a part, its relations and its content type; parts it pointed to stay. */
  removePart(part: string): void {
    for (const each of [part, relationsPart(part)]) {
      this.parts.delete(each);
      this.trees.delete(each);
    }
    const types = this.tree(TYPES_PART);
    types.children = types.children.filter(
      (child) => typeof child === 'string' || child.attributes['PartName'] !== `/${part}`,
    );
  }

  /** Removes a part and, down its relations, the parts that nothing else points to. */
  removeBranch(part: string): void {
    const below = this.relations(part).filter((each) => !each.external);
    this.removePart(part);
    for (const { target } of below) {
      const pointsThere = (name: string): boolean =>
        name !== target && this.relations(name).some((each) => !each.external && each.target === target);
      if (this.has(target) && !['', ...this.names()].some(pointsThere)) this.removeBranch(target);
    }
  }

  setContentType(part: string, contentType: string): void {
    const types = this.tree(TYPES_PART);
    const known = childElements(types, 'Override').find((each) => each.attributes['PartName'] === `/${part}`);
    if (known) setAttribute(known, 'ContentType', contentType);
    else types.children.push(element('Override', { PartName: `/${part}`, ContentType: contentType }));
  }

  contentType(part: string): string {
    const types = this.tree(TYPES_PART);
    const own = childElements(types, 'Override').find((each) => each.attributes['PartName'] === `/${part}`);
    const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
    const kind = childElements(types, 'Default').find(
      (each) => each.attributes['Extension']?.toLowerCase() === extension,
    );
    return (own ?? kind)?.attributes['ContentType'] ?? '';
  }

  /** Relations of a part; `''` for the package's own. */
  relations(part: string): Relationship[] {
    const rels = relationsPart(part);
    if (!this.has(rels)) return [];
    return childElements(this.tree(rels), 'Relationship').map((each) => {
      const external = each.attributes['TargetMode'] === 'External';
      const target = each.attributes['Target'] ?? '';
      return {
        id: each.attributes['Id'] ?? '',
        type: each.attributes['Type'] ?? '',
        target: external ? target : resolveTarget(part, target.split('#')[0] ?? ''),
        external,
      };
    });
  }

  relation(part: string, id: string): Relationship | undefined {
    return this.relations(part).find((each) => each.id === id);
  }

  /** First relation whose type ends so: `'/table'`. */
  relationOfType(part: string, ending: string): Relationship | undefined {
    return this.relations(part).find((each) => each.type.endsWith(ending));
  }

  /** Adds a relation, absolute when internal, and gives its id. */
  addRelation(part: string, type: string, target: string, external = false): string {
    const rels = relationsPart(part);
    if (!this.has(rels)) this.setTree(rels, element('Relationships', { xmlns: RELATIONS_TYPE }));
    const tree = this.tree(rels);
    const used = new Set(childElements(tree).map((each) => each.attributes['Id']));
    let number = 1;
    while (used.has(`rId${number}`)) number++;
    tree.children.push(
      element('Relationship', {
        Id: `rId${number}`,
        Type: type,
        Target: external ? target : `/${target}`,
        TargetMode: external ? 'External' : undefined,
      }),
    );
    return `rId${number}`;
  }

  removeRelation(part: string, id: string): void {
    const rels = relationsPart(part);
    if (!this.has(rels)) return;
    const tree = this.tree(rels);
    tree.children = tree.children.filter((each) => typeof each === 'string' || each.attributes['Id'] !== id);
  }

  /** `xl/tables/table#.xml` with the first number not taken. */
  freeName(pattern: string): string {
    for (let number = 1; ; number++) {
      const name = pattern.replace('#', String(number));
      if (!this.has(name)) return name;
    }
  }

  /** The zip; `overrides` replace parts in this file only. A part that nobody changed keeps its very bytes. */
  toBytes(overrides: ReadonlyMap<string, Uint8Array> = new Map()): Uint8Array {
    const parts = new Map(this.parts);
    for (const [name, tree] of this.trees) {
      const written = writeXml(tree);
      const before = this.parts.get(name);
      if (!before || !stillSays(before, written)) parts.set(name, ENCODER.encode(XML_DECLARATION + written));
    }
    for (const [name, data] of overrides) parts.set(name, data);
    return pack(parts);
  }
}
