import { cellAddress, parseRect, rectText } from '../geometry';
import {
  booleanAttribute,
  childElement,
  childElements,
  element,
  numberAttribute,
  putChild,
  setAttribute,
  textOf,
} from '../opc/xmlTree';
import type { XmlElement } from '../opc/xmlTree';
import { colorElement, colorOf } from '../style/colors';
import { plainText } from '../cells/sharedStrings';
import type {
  ConditionalFormat,
  DataValidation,
  FreezePanes,
  Hyperlink,
  CommentPatch,
  NewComment,
  NewConditionalFormat,
  PageSetup,
  PageSetupPatch,
  Rect,
  SheetComment,
  SheetProtection,
  SheetProtectionOptions,
  SheetVisibility,
} from '../types';
import { StoreError } from '../types';
import { ConditionalFormats } from './conditionalFormats';
import { Hyperlinks } from './hyperlinks';
import { NoteParts } from './noteParts';
import { readPageSetup, writePageSetup } from './pageSetups';
import { passwordOpens } from './passwords';
import { protectionElement, readProtection } from './protection';
import { SheetLooks } from './sheetLooks';
import { putSheetChild } from './sheetOrder';
import { ThreadedComments } from './threadedComments';
import { Validations } from './validations';

/** Links, rules, views, page set-up and protection. */
export abstract class SheetThings extends SheetLooks {
  private readonly links = new Hyperlinks(this.tree, this.part, this.book);
  private readonly rules = new ConditionalFormats(this.tree, this.book);
  private readonly threads = new ThreadedComments(
    this.part,
    this.book,
    new NoteParts(this.tree, this.part, this.book),
  );
  private readonly checks = new Validations(this.tree);

  get visibility(): SheetVisibility {
    return (this.entry.attributes['state'] ?? 'visible') as SheetVisibility;
  }

  set visibility(state: SheetVisibility) {
    const others = this.book.sheetList().filter((each) => each !== this);
    if (
      state !== 'visible' &&
      others.every((each) => (each.entry.attributes['state'] ?? 'visible') !== 'visible')
    )
      throw new StoreError('lastVisibleSheet', 'A workbook must contain at least one visible worksheet.');
    setAttribute(this.entry, 'state', state === 'visible' ? null : state);
  }

  get tabColor(): string | null {
    return colorOf(childElement(childElement(this.tree, 'sheetPr'), 'tabColor'), this.book.styles.theme);
  }

  set tabColor(color: string | null) {
    const node = color === null ? null : colorElement('tabColor', color);
    putChild(this.child('sheetPr'), 'tabColor', node, ['tabColor', 'outlinePr', 'pageSetUpPr']);
  }

  get showGridlines(): boolean {
    return booleanAttribute(this.view(), 'showGridLines', true);
  }

  set showGridlines(show: boolean) {
    setAttribute(this.view(), 'showGridLines', show ? null : 0);
  }

  get showHeadings(): boolean {
    return booleanAttribute(this.view(), 'showRowColHeaders', true);
  }

  set showHeadings(show: boolean) {
    setAttribute(this.view(), 'showRowColHeaders', show ? null : 0);
  }

  get zoom(): number {
    return numberAttribute(this.view(), 'zoomScale', 100);
  }

  set zoom(percent: number) {
    setAttribute(this.view(), 'zoomScale', percent);
    setAttribute(this.view(), 'zoomScaleNormal', percent);
  }

  get selection(): Rect {
    const node = childElements(this.view(), 'selection').at(-1);
    return (
      parseRect((node?.attributes['sqref'] ?? 'A1').split(' ')[0] ?? '') ?? {
        top: 0,
        left: 0,
        bottom: 0,
        right: 0,
      }
    );
  }

  set selection(area: Rect) {
    const view = this.view();
    let node = childElements(view, 'selection').at(-1);
    if (!node) view.children.push((node = element('selection')));
    setAttribute(node, 'activeCell', cellAddress(area.top, area.left));
    setAttribute(node, 'sqref', rectText(area));
  }

  get freezePanes(): FreezePanes {
    const pane = childElement(this.view(), 'pane');
    if (!pane || !(pane.attributes['state'] ?? '').startsWith('frozen')) return { rows: 0, columns: 0 };
    return { rows: numberAttribute(pane, 'ySplit', 0), columns: numberAttribute(pane, 'xSplit', 0) };
  }

  set freezePanes({ rows, columns }: FreezePanes) {
    const view = this.view();
    const selected = this.selection;
    view.children = view.children.filter(
      (each) => typeof each === 'string' || !['pane', 'selection'].includes(each.name),
    );
    const active = { activeCell: cellAddress(selected.top, selected.left), sqref: rectText(selected) };
    if (!rows && !columns) {
      view.children.push(element('selection', active));
      return;
    }
    const activePane = rows && columns ? 'bottomRight' : rows ? 'bottomLeft' : 'topRight';
    view.children.unshift(
      element('pane', {
        xSplit: columns || undefined,
        ySplit: rows || undefined,
        topLeftCell: cellAddress(rows, columns),
        activePane,
        state: 'frozen',
      }),
      element('selection', { pane: activePane, ...active }),
    );
  }

  hyperlinks(): Hyperlink[] {
    return this.links.list();
  }

  hyperlink(row: number, column: number): Hyperlink | null {
    return this.links.at(row, column);
  }

  setHyperlink(link: Hyperlink): void {
    this.links.set({ ...link, range: this.checked(link.range) });
  }

  clearHyperlinks(area: Rect): void {
    this.links.clear(area);
  }

  comments(): SheetComment[] {
    return this.threads.list();
  }

  addComment(comment: NewComment): string {
    return this.threads.add(comment);
  }

  patchComment(id: string, patch: CommentPatch): void {
    this.threads.patch(id, patch);
  }

  deleteComment(id: string): void {
    this.threads.delete(id);
  }

  notes(): { row: number; column: number; author: string; text: string }[] {
    const relation = this.book.file.relationOfType(this.part, '/comments');
    if (!relation || !this.book.file.has(relation.target)) return [];
    const tree = this.book.file.tree(relation.target);
    const authors = childElements(childElement(tree, 'authors'), 'author').map(textOf);
    return childElements(childElement(tree, 'commentList'), 'comment').flatMap((node) => {
      const cell = parseRect(node.attributes['ref'] ?? '');
      const body = childElement(node, 'text');
      const author = authors[numberAttribute(node, 'authorId', 0)] ?? '';
      if (!cell || !body || author.startsWith('tc=')) return [];
      return [
        {
          row: cell.top,
          column: cell.left,
          author,
          text: plainText(body),
        },
      ];
    });
  }

  conditionalFormats(): ConditionalFormat[] {
    return this.rules.list();
  }

  addConditionalFormat(format: NewConditionalFormat): ConditionalFormat {
    format.ranges.forEach((range) => this.checked(range));
    return this.rules.add(format);
  }

  setConditionalFormat(id: string, patch: Partial<NewConditionalFormat>): void {
    this.rules.set(id, patch);
  }

  deleteConditionalFormat(id: string): void {
    this.rules.delete(id);
  }

  clearConditionalFormats(area: Rect): void {
    this.rules.clear(area);
  }

  dataValidations(): DataValidation[] {
    return this.checks.list();
  }

  dataValidation(row: number, column: number): DataValidation | null {
    return this.checks.at(row, column);
  }

  setDataValidation(rule: DataValidation): void {
    rule.ranges.forEach((range) => this.checked(range));
    this.checks.set(rule);
  }

  clearDataValidations(area: Rect): void {
    this.checks.clear(area);
  }

  pageSetup(): PageSetup {
    return readPageSetup(this, this.book);
  }

  setPageSetup(patch: PageSetupPatch): void {
    writePageSetup(this, this.book, patch);
  }

  protection(): SheetProtection | null {
    return readProtection(childElement(this.tree, 'sheetProtection'));
  }

  protect(options: Partial<SheetProtectionOptions>, password?: string): void {
    putSheetChild(this.tree, 'sheetProtection', protectionElement(options, password));
  }

  unprotect(password?: string): boolean {
    const node = childElement(this.tree, 'sheetProtection');
    if (!node) return true;
    if (!passwordOpens(node, 'password', password)) return false;
    putSheetChild(this.tree, 'sheetProtection', null);
    return true;
  }

  private view(): XmlElement {
    const views = this.child('sheetViews');
    const known = childElements(views, 'sheetView')[0];
    if (known) return known;
    const made = element('sheetView', { workbookViewId: 0 });
    views.children.push(made);
    return made;
  }
}
