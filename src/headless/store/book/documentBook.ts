import { childElements, element, parseXml, textOf, writeXml } from '../opc/xmlTree';
import type { CustomXmlPart, WorkbookProperties } from '../types';
import { BookBase } from './bookBase';
import {
  CustomXml,
  readCustomProperties,
  readProperties,
  writeCustomProperty,
  writeProperties,
} from './documentParts';

/** Settings have a custom XML part of their own. */
const SETTINGS = 'urn:headless-excel:settings';

/** Properties, custom XML and settings of a workbook. */
export abstract class DocumentBook extends BookBase {
  private readonly xmlParts = new CustomXml(this.file, this.workbookPart);

  properties(): WorkbookProperties {
    return readProperties(this.file);
  }

  setProperties(patch: Partial<WorkbookProperties>): void {
    writeProperties(this.file, patch);
  }

  customProperties(): Map<string, string | number | boolean> {
    return readCustomProperties(this.file);
  }

  setCustomProperty(key: string, value: string | number | boolean | null): void {
    writeCustomProperty(this.file, key, value);
  }

  customXmlParts(): CustomXmlPart[] {
    return this.xmlParts.list().map(({ id, xml, namespaceUri }) => ({ id, xml, namespaceUri }));
  }

  addCustomXmlPart(xml: string): CustomXmlPart {
    const { id, namespaceUri } = this.xmlParts.add(xml);
    return { id, xml, namespaceUri };
  }

  setCustomXmlPart(id: string, xml: string): void {
    this.xmlParts.set(id, xml);
  }

  deleteCustomXmlPart(id: string): void {
    this.xmlParts.delete(id);
  }

  settings(): Map<string, string> {
    const part = this.xmlParts.list().find((each) => each.namespaceUri === SETTINGS);
    const nodes = part ? childElements(parseXml(part.xml), 'setting') : [];
    return new Map(nodes.map((node) => [node.attributes['key'] ?? '', textOf(node)]));
  }

  setSetting(key: string, json: string | null): void {
    const all = this.settings();
    if (json === null) all.delete(key);
    else all.set(key, json);
    const xml = writeXml(
      element(
        'settings',
        { xmlns: SETTINGS },
        [...all].map(([each, text]) => element('setting', { key: each }, [text])),
      ),
    );
    const part = this.xmlParts.list().find((each) => each.namespaceUri === SETTINGS);
    if (part) this.xmlParts.set(part.id, xml);
    else this.xmlParts.add(xml);
  }
}
