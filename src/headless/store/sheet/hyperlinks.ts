import type { Book } from '../book/context';
import { holds, intersects, parseRect, rectText, without } from '../geometry';
import { childElement, childElements, element, setAttribute } from '../opc/xmlTree';
import type { XmlElement } from '../opc/xmlTree';
import type { Hyperlink, Rect } from '../types';
import { putSheetChild, tidyList } from './sheetOrder';

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

const relationId = (node: XmlElement): string | undefined =>
  Object.entries(node.attributes).find(([key]) => key.endsWith(':id'))?.[1];

/** Links of a sheet. */
export class Hyperlinks {
  constructor(
    private readonly tree: XmlElement,
    private readonly part: string,
    private readonly book: Book,
  ) {}

  list(): Hyperlink[] {
    return this.nodes().map((node) => {
      const id = relationId(node);
      return {
        range: parseRect(node.attributes['ref'] ?? '') ?? { top: 0, left: 0, bottom: 0, right: 0 },
        target: id ? (this.book.file.relation(this.part, id)?.target ?? null) : null,
        location: node.attributes['location'] ?? null,
        tooltip: node.attributes['tooltip'] ?? null,
      };
    });
  }

  at(row: number, column: number): Hyperlink | null {
    return this.list().find((link) => holds(link.range, row, column)) ?? null;
  }

  set(link: Hyperlink): void {
    this.clear(link.range);
    let list = childElement(this.tree, 'hyperlinks');
    if (!list) putSheetChild(this.tree, 'hyperlinks', (list = element('hyperlinks')));
    const node = element('hyperlink', { ref: rectText(link.range) });
    if (link.target !== null) {
      this.tree.attributes['xmlns:r'] ??=
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
      setAttribute(node, 'r:id', this.book.file.addRelation(this.part, RELATION, link.target, true));
    }
    setAttribute(node, 'location', link.location);
    setAttribute(node, 'tooltip', link.tooltip);
    list.children.push(node);
  }

  clear(area: Rect): void {
    const list = childElement(this.tree, 'hyperlinks');
    if (!list) return;
    for (const node of this.nodes()) {
      const range = parseRect(node.attributes['ref'] ?? '');
      if (!range || !intersects(range, area)) continue;
      const rest = without(range, area);
      const id = relationId(node);
      if (!rest.length && id) this.book.file.removeRelation(this.part, id);
      const pieces = rest.map((each) => ({
        ...node,
        attributes: { ...node.attributes, ref: rectText(each) },
      }));
      list.children.splice(list.children.indexOf(node), 1, ...pieces);
    }
    tidyList(this.tree, list);
  }

  private nodes(): XmlElement[] {
    return childElements(childElement(this.tree, 'hyperlinks'), 'hyperlink');
  }
}
