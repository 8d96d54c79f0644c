import type { Book } from '../book/context';
import { toFileForm, toUiForm } from '../../formula/forms';
import { intersects, parseRects, rectsText, without } from '../geometry';
import type { XmlElement } from '../opc/xmlTree';
import {
  booleanAttribute,
  childElement,
  childElements,
  element,
  numberAttribute,
  setAttribute,
  textOf,
} from '../opc/xmlTree';
import type { ConditionalFormat, NewConditionalFormat, Rect } from '../types';
import { StoreError } from '../types';
import { readRule, ruleElement } from './conditionalRules';
import { dropTwin, moveTwin, putTwin, withTwin } from './dataBarTwins';
import { addSheetChild } from './sheetOrder';

interface Found {
  block: XmlElement;
  rule: XmlElement;
}

/** The conditional formats of one sheet, read from and written to its tree. */
export class ConditionalFormats {
  private readonly ids = new WeakMap<XmlElement, string>();
  private last = 0;

  constructor(
    private readonly tree: XmlElement,
    private readonly book: Book,
  ) {}

  list(): ConditionalFormat[] {
    return this.found()
      .map((each) => this.read(each))
      .sort((a, b) => a.priority - b.priority);
  }

  add(format: NewConditionalFormat): ConditionalFormat {
    const rule = this.build(format);
    const priority = format.priority ?? 1;
    for (const { rule: other } of this.found()) {
      const known = numberAttribute(other, 'priority', 1);
      if (known >= priority) setAttribute(other, 'priority', known + 1);
    }
    setAttribute(rule, 'priority', priority);
    const block = element('conditionalFormatting', { sqref: rectsText(format.ranges) }, [rule]);
    this.insert(block, priority);
    if (format.rule.kind === 'dataBar') putTwin(this.tree, rule, format.rule, format.ranges);
    return this.read({ block, rule });
  }

  set(id: string, patch: Partial<NewConditionalFormat>): void {
    const found = this.byId(id);
    const before = this.read(found);
    if (patch.ranges) this.setRanges(found, patch.ranges);
    const { rule } = found;
    if (patch.rule || patch.style !== undefined) {
      const next = this.build({
        ranges: patch.ranges ?? before.ranges,
        rule: patch.rule ?? before.rule,
        style: patch.style === undefined ? before.style : patch.style,
      });
      const kind = patch.rule ?? before.rule;
      if (kind.kind !== 'other') {
        if (kind.kind !== 'dataBar') dropTwin(this.tree, rule);
        const extension = childElement(rule, 'extLst');
        const { priority = '1', stopIfTrue } = rule.attributes;
        rule.attributes = { ...next.attributes, priority, ...(stopIfTrue ? { stopIfTrue } : {}) };
        rule.children = next.children;
        if (kind.kind === 'dataBar') {
          if (extension) rule.children.push(extension);
          putTwin(this.tree, rule, kind, patch.ranges ?? before.ranges);
        }
      } else setAttribute(rule, 'dxfId', next.attributes['dxfId'] ?? null);
    }
    if (patch.stopIfTrue !== undefined) setAttribute(rule, 'stopIfTrue', patch.stopIfTrue ? 1 : null);
    if (patch.priority !== undefined) {
      const others = this.list().filter((each) => each.id !== id);
      others.splice(patch.priority - 1, 0, { ...before });
      others.forEach((each, at) => setAttribute(this.byId(each.id).rule, 'priority', at + 1));
    }
  }

  delete(id: string): void {
    this.drop(this.byId(id));
    this.closeRanks();
  }

  clear(area: Rect): void {
    for (const found of this.found()) {
      const ranges = parseRects(found.block.attributes['sqref'] ?? '');
      if (!ranges.some((each) => intersects(each, area))) continue;
      const rest = ranges.flatMap((each) => without(each, area));
      if (rest.length) this.setRanges(found, rest);
      else this.drop(found);
    }
    this.closeRanks();
  }

  /** Excel counts priorities without gaps: what follows a deleted rule moves up. */
  private closeRanks(): void {
    this.list().forEach((each, at) => setAttribute(this.byId(each.id).rule, 'priority', at + 1));
  }

  private found(): Found[] {
    return childElements(this.tree, 'conditionalFormatting').flatMap((block) =>
      childElements(block, 'cfRule').map((rule) => ({ block, rule })),
    );
  }

  private byId(id: string): Found {
    const found = this.found().find((each) => this.idOf(each.rule) === id);
    if (!found) throw new StoreError('ruleNotFound', 'There is no such conditional format.');
    return found;
  }

  private idOf(rule: XmlElement): string {
    const known = this.ids.get(rule);
    if (known) return known;
    const id = `cf${++this.last}`;
    this.ids.set(rule, id);
    return id;
  }

  private drop({ block, rule }: Found): void {
    dropTwin(this.tree, rule);
    this.detach({ block, rule });
  }

  private detach({ block, rule }: Found): void {
    block.children = block.children.filter((each) => each !== rule);
    if (!childElements(block, 'cfRule').length)
      this.tree.children = this.tree.children.filter((each) => each !== block);
  }

  /** In the order of priorities, for LibreOffice goes by the order of blocks where their ranges overlap. */
  private insert(block: XmlElement, priority: number): void {
    const next = this.found().find(({ rule }) => numberAttribute(rule, 'priority', 1) > priority)?.block;
    if (next) this.tree.children.splice(this.tree.children.indexOf(next), 0, block);
    else addSheetChild(this.tree, block);
  }

  /** Other rules may share the block: then this one gets a block of its own. */
  private setRanges({ block, rule }: Found, ranges: readonly Rect[]): void {
    moveTwin(this.tree, rule, ranges);
    if (childElements(block, 'cfRule').length === 1) {
      block.attributes['sqref'] = rectsText(ranges);
      return;
    }
    this.detach({ block, rule });
    addSheetChild(this.tree, element('conditionalFormatting', { sqref: rectsText(ranges) }, [rule]));
  }

  private read({ block, rule }: Found): ConditionalFormat {
    const dxf = rule.attributes['dxfId'];
    const read = readRule(rule, this.book.styles.theme);
    if (read.kind === 'expression') read.formula = toUiForm(read.formula);
    if (read.kind === 'cellIs') {
      read.formula1 = toUiForm(read.formula1);
      if (read.formula2 !== undefined) read.formula2 = toUiForm(read.formula2);
    }
    return {
      id: this.idOf(rule),
      ranges: parseRects(block.attributes['sqref'] ?? ''),
      priority: numberAttribute(rule, 'priority', 1),
      stopIfTrue: booleanAttribute(rule, 'stopIfTrue'),
      style: dxf === undefined ? null : this.book.looks.read(Number(dxf)),
      rule: read.kind === 'dataBar' ? withTwin(this.tree, rule, read, this.book.styles.theme) : read,
    };
  }

  private build(format: NewConditionalFormat): XmlElement {
    const first = format.ranges[0];
    if (!first) throw new StoreError('invalidRange', 'A conditional format needs a range.');
    const rule = ruleElement(format.rule, first) ?? element('cfRule');
    for (const formula of childElements(rule, 'formula')) formula.children = [toFileForm(textOf(formula))];
    if (format.style) setAttribute(rule, 'dxfId', this.book.looks.add(format.style));
    if (format.stopIfTrue) setAttribute(rule, 'stopIfTrue', 1);
    return rule;
  }
}
