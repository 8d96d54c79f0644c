/** Properties and custom XML: small parts beside the workbook. */
import type { OfficePackage } from '../opc/package';
import { childElement, childElements, element, parseXml, textOf, writeXml } from '../opc/xmlTree';
import type { XmlElement } from '../opc/xmlTree';
import type { CustomXmlPart, WorkbookProperties } from '../types';
import { StoreError } from '../types';
import { CONTENT, DOCUMENT } from './blank';

const CORE_TYPE = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
const VT = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';
const FMTID = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
const CORE: Partial<Record<keyof WorkbookProperties, string>> = {
  title: 'dc:title',
  subject: 'dc:subject',
  author: 'dc:creator',
  keywords: 'cp:keywords',
  comments: 'dc:description',
  category: 'cp:category',
  lastAuthor: 'cp:lastModifiedBy',
  revisionNumber: 'cp:revision',
  created: 'dcterms:created',
  modified: 'dcterms:modified',
};
const APP: Partial<Record<keyof WorkbookProperties, string>> = { manager: 'Manager', company: 'Company' };

function part(
  file: OfficePackage,
  ending: string,
  type: string,
  name: string,
  content: string,
  root: () => XmlElement,
): XmlElement {
  const known = file.relationOfType('', ending)?.target;
  if (known && file.has(known)) return file.tree(known);
  file.addPart(name, content, root());
  file.addRelation('', type, name);
  return file.tree(name);
}

const corePart = (file: OfficePackage): XmlElement =>
  part(file, '/core-properties', CORE_TYPE, 'docProps/core.xml', CONTENT.core, () =>
    element('cp:coreProperties', {
      'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    }),
  );
const appPart = (file: OfficePackage): XmlElement =>
  part(file, '/extended-properties', `${DOCUMENT}/extended-properties`, 'docProps/app.xml', CONTENT.app, () =>
    element('Properties', {
      xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties',
    }),
  );

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

export function readProperties(file: OfficePackage): WorkbookProperties {
  const tree = (ending: string): XmlElement | undefined => {
    const target = file.relationOfType('', ending)?.target;
    return target && file.has(target) ? file.tree(target) : undefined;
  };
  const core = tree('/core-properties');
  const app = tree('/extended-properties');
  const read = (key: keyof WorkbookProperties): string =>
    CORE[key] ? textOf(childElement(core, local(CORE[key]))) : textOf(childElement(app, APP[key] ?? ''));
  return {
    title: read('title'),
    subject: read('subject'),
    author: read('author'),
    keywords: read('keywords'),
    comments: read('comments'),
    category: read('category'),
    manager: read('manager'),
    company: read('company'),
    lastAuthor: read('lastAuthor'),
    revisionNumber: read('revisionNumber'),
    created: read('created'),
    modified: read('modified'),
  };
}

export function writeProperties(file: OfficePackage, patch: Partial<WorkbookProperties>): void {
  for (const [key, value] of Object.entries(patch) as [keyof WorkbookProperties, string][]) {
    const tree = CORE[key] ? corePart(file) : appPart(file);
    const name = CORE[key] ?? APP[key] ?? '';
    const known = childElement(tree, local(name));
    const attributes = name.startsWith('dcterms:') ? { 'xsi:type': 'dcterms:W3CDTF' } : {};
    if (known) known.children = [value];
    else tree.children.push(element(name, attributes, [value]));
  }
}

export function readCustomProperties(file: OfficePackage): Map<string, string | number | boolean> {
  const target = file.relationOfType('', '/custom-properties')?.target;
  const found = new Map<string, string | number | boolean>();
  if (!target || !file.has(target)) return found;
  for (const node of childElements(file.tree(target), 'property')) {
    const value = childElements(node)[0];
    const text = textOf(value);
    const kind = value ? local(value.name) : '';
    found.set(
      node.attributes['name'] ?? '',
      kind === 'bool'
        ? text === 'true' || text === '1'
        : /^(i|r|ui)\d$|^int$/.test(kind)
          ? Number(text)
          : text,
    );
  }
  return found;
}

export function writeCustomProperty(
  file: OfficePackage,
  key: string,
  value: string | number | boolean | null,
): void {
  const tree = part(
    file,
    '/custom-properties',
    `${DOCUMENT}/custom-properties`,
    'docProps/custom.xml',
    CONTENT.custom,
    () =>
      element('Properties', {
        xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
        'xmlns:vt': VT,
      }),
  );
  const nodes = childElements(tree, 'property').filter((node) => node.attributes['name'] !== key);
  if (value !== null) {
    const kind =
      typeof value === 'string'
        ? 'vt:lpwstr'
        : typeof value === 'boolean'
          ? 'vt:bool'
          : Number.isInteger(value)
            ? 'vt:i4'
            : 'vt:r8';
    const pid = 1 + Math.max(1, ...nodes.map((node) => Number(node.attributes['pid'] ?? 1)));
    nodes.push(
      element('property', { fmtid: FMTID, pid, name: key }, [
        element(kind, { 'xmlns:vt': VT }, [String(value)]),
      ]),
    );
  }
  tree.children = nodes;
}

/** The workbook's custom XML parts, by the id in their properties part. */
export class CustomXml {
  constructor(
    private readonly file: OfficePackage,
    private readonly workbookPart: string,
  ) {}

  list(): (CustomXmlPart & { part: string })[] {
    return this.file
      .relations(this.workbookPart)
      .filter((each) => each.type.endsWith('/customXml') && this.file.has(each.target))
      .map(({ target }) => {
        const root = this.file.tree(target);
        const properties = this.file.relationOfType(target, '/customXmlProps')?.target;
        const id =
          properties && this.file.has(properties)
            ? Object.entries(this.file.tree(properties).attributes).find(([key]) =>
                key.endsWith('itemID'),
              )?.[1]
            : undefined;
        const prefix = root.name.includes(':') ? `xmlns:${root.name.split(':')[0]}` : 'xmlns';
        return {
          id: id ?? `{${target}}`,
          xml: writeXml(root),
          namespaceUri: root.attributes[prefix] ?? '',
          part: target,
        };
      });
  }

  add(xml: string): CustomXmlPart {
    const name = this.file.freeName('customXml/item#.xml');
    const properties = name.replace('item', 'itemProps');
    const id = `{${crypto.randomUUID().toUpperCase()}}`;
    this.file.addPart(name, 'application/xml', parseXml(xml));
    this.file.addPart(
      properties,
      'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
      element(
        'ds:datastoreItem',
        { 'ds:itemID': id, 'xmlns:ds': 'http://schemas.openxmlformats.org/officeDocument/2006/customXml' },
        [element('ds:schemaRefs')],
      ),
    );
    this.file.addRelation(name, `${DOCUMENT}/customXmlProps`, properties);
    this.file.addRelation(this.workbookPart, `${DOCUMENT}/customXml`, name);
    return this.find(id);
  }

  set(id: string, xml: string): void {
    this.file.setTree(this.find(id).part, parseXml(xml));
  }

  delete(id: string): void {
    const { part: name } = this.find(id);
    const properties = this.file.relationOfType(name, '/customXmlProps')?.target;
    const relation = this.file.relations(this.workbookPart).find((each) => each.target === name);
    if (relation) this.file.removeRelation(this.workbookPart, relation.id);
    if (properties) this.file.removePart(properties);
    this.file.removePart(name);
  }

  private find(id: string): CustomXmlPart & { part: string } {
    const found = this.list().find((each) => each.id === id);
    if (!found) throw new StoreError('nameNotFound', 'There is no such custom XML part.');
    return found;
  }
}
