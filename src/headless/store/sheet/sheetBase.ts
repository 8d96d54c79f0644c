import { MergedAreas } from '../mergedAreas';
import type { Book, TablePart } from '../book/context';
import type { Cell } from '../cells/grid';
import { Grid } from '../cells/grid';
import { holds, parseRect, rect } from '../geometry';
import type { XmlElement } from '../opc/xmlTree';
import { childElement, element } from '../opc/xmlTree';
import type { Rect } from '../types';
import { StoreError } from '../types';
import { putSheetChild } from './sheetOrder';

/** A sheet's part: its cells as a grid, everything else as the live tree of its XML. */
export abstract class SheetBase {
  readonly grid = new Grid();
  mergedAreas = new MergedAreas();

  constructor(
    readonly book: Book,
    readonly id: number,
    readonly part: string,
    readonly tree: XmlElement,
    /** The `<sheet>` of workbook.xml. */
    readonly entry: XmlElement,
  ) {}

  get name(): string {
    return this.entry.attributes['name'] ?? '';
  }

  get position(): number {
    return this.book.sheetList().indexOf(this);
  }

  /** A child of the worksheet, made in its place when absent. */
  protected child(name: string): XmlElement {
    const known = childElement(this.tree, name);
    if (known) return known;
    const made = element(name);
    putSheetChild(this.tree, name, made);
    return made;
  }

  tableParts(): TablePart[] {
    return this.book.tableParts.filter((each) => each.sheet === this);
  }

  /** The table whose body, header or totals hold the cell. */
  tableAt(row: number, column: number): TablePart | undefined {
    return this.book.tableParts.find((each) => each.sheet === this && holds(tableRect(each), row, column));
  }

  /** Format an unwritten or written cell shows. */
  protected styleIndex(row: number, column: number): number {
    return this.grid.styleAt(row, column);
  }

  protected checked(area: Rect): Rect {
    const { top, left, bottom, right } = area;
    if (top < 0 || left < 0 || top > bottom || left > right || bottom > 1_048_575 || right > 16_383)
      throw new StoreError('invalidRange', 'The range is not on the sheet.');
    return area;
  }

  protected emptied(cell: Cell): void {
    this.grid.changed = true;
    cell.value = null;
    cell.formula = null;
    cell.extra = null;
  }
}

/** Places as read last: every formula of a sheet asks whether it stands in a table, which seldom moves. */
const places = new WeakMap<XmlElement, { readonly ref: string; readonly rect: Rect }>();

/** Where a table lies, headers and totals included. */
export function tableRect({ tree }: TablePart): Rect {
  const ref = tree.attributes['ref'] ?? '';
  let known = places.get(tree);
  if (known?.ref !== ref) {
    known = { ref, rect: Object.freeze(parseRect(ref) ?? rect(0, 0, 0, 0)) };
    places.set(tree, known);
  }
  return known.rect;
}
