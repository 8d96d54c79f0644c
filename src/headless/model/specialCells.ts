import { shownValue } from '../display/measured';
import type { CellValue, Rect } from '../store/types';
import { asOneOf, isGiven } from './arguments';
import type { CellArea } from './rangeRef';
import { cellsOf, intersect, sameRect } from './rects';

const types = [
  'ConditionalFormats',
  'DataValidations',
  'Blanks',
  'Constants',
  'Formulas',
  'SameConditionalFormat',
  'SameDataValidation',
  'Visible',
] as const;

/** Which kinds of values each `Excel.SpecialCellValueType` asks for. */
const valueTypes: Readonly<Record<string, readonly Kind[]>> = {
  All: ['errors', 'logical', 'numbers', 'text'],
  Errors: ['errors'],
  ErrorsLogical: ['errors', 'logical'],
  ErrorsNumbers: ['errors', 'numbers'],
  ErrorsText: ['errors', 'text'],
  ErrorsLogicalNumber: ['errors', 'logical', 'numbers'],
  ErrorsLogicalText: ['errors', 'logical', 'text'],
  ErrorsNumberText: ['errors', 'numbers', 'text'],
  Logical: ['logical'],
  LogicalNumbers: ['logical', 'numbers'],
  LogicalText: ['logical', 'text'],
  LogicalNumbersText: ['logical', 'numbers', 'text'],
  Numbers: ['numbers'],
  NumbersText: ['numbers', 'text'],
  Text: ['text'],
};
type Kind = 'errors' | 'logical' | 'numbers' | 'text';

function kindOf(value: CellValue): Kind {
  if (typeof value === 'number') return 'numbers';
  if (typeof value === 'boolean') return 'logical';
  return typeof value === 'string' ? 'text' : 'errors';
}

/** The rectangles of the cells that "Go To Special" would select. */
export function specialRects(area: CellArea, type: unknown, valueType: unknown): Rect[] {
  const wanted = asOneOf(type, types);
  const kinds = isGiven(valueType)
    ? valueTypes[asOneOf(valueType, Object.keys(valueTypes))]!
    : valueTypes['All']!;
  switch (wanted) {
    case 'Blanks':
      return rectsOf(blanks(area));
    case 'Constants':
    case 'Formulas':
      return rectsOf(filled(area, wanted === 'Formulas', kinds));
    case 'Visible':
      return area.rects.flatMap((rect) => visible(area, rect));
    case 'ConditionalFormats':
      return parts(
        area,
        area.sheet.conditionalFormats().flatMap(({ ranges }) => ranges),
      );
    case 'DataValidations':
      return parts(
        area,
        area.sheet.dataValidations().flatMap(({ ranges }) => ranges),
      );
    case 'SameConditionalFormat': {
      const formats = area.sheet.conditionalFormats().filter(({ ranges }) => holdsFirst(area, ranges));
      return parts(
        area,
        formats.flatMap(({ ranges }) => ranges),
      );
    }
    case 'SameDataValidation': {
      const rules = area.sheet.dataValidations().filter(({ ranges }) => holdsFirst(area, ranges));
      return parts(
        area,
        rules.flatMap(({ ranges }) => ranges),
      );
    }
  }
}

/** Whether ranges hold the first cell: what "same" means is what it has. */
function holdsFirst({ rects }: CellArea, ranges: readonly Rect[]): boolean {
  const { top, left } = rects[0]!;
  return ranges.some((one) => intersect(one, { top, left, bottom: top, right: left }));
}

function parts({ rects }: CellArea, ranges: readonly Rect[]): Rect[] {
  const found: Rect[] = [];
  for (const rect of rects)
    for (const range of ranges) {
      const part = intersect(range, rect);
      if (part && !found.some((one) => sameRect(one, part))) found.push(part);
    }
  return found;
}

function filled({ session, sheet, rects }: CellArea, formulas: boolean, kinds: readonly Kind[]) {
  const cells: [number, number][] = [];
  for (const rect of rects) {
    sheet.forEachCell((row, column, cell) => {
      if ((cell.formula !== null) !== formulas) return;
      const value = formulas ? shownValue(session, sheet, row, column) : cell.value;
      // A formula that this engine cannot compute has no value yet; it is a formula all the same.
      const isWanted =
        value === null ? formulas && kinds === valueTypes['All'] : kinds.includes(kindOf(value));
      if (isWanted) cells.push([row, column]);
    }, rect);
  }
  return cells;
}

/** Empty cells of the used range, as Excel's own command looks no further. */
function blanks({ sheet, rects }: CellArea): [number, number][] {
  const used = sheet.usedRange(false);
  const cells: [number, number][] = [];
  for (const rect of rects) {
    const part = used && intersect(rect, used);
    if (!part) continue;
    const full = new Set<number>();
    const width = part.right - part.left + 1;
    sheet.forEachCell((row, column, { value, formula }) => {
      if (value !== null || formula !== null) full.add((row - part.top) * width + column - part.left);
    }, part);
    for (let at = 0; at < cellsOf(part); at++)
      if (!full.has(at)) cells.push([part.top + Math.floor(at / width), part.left + (at % width)]);
  }
  return cells;
}

/** Rows and columns that are not hidden; beyond the used range nothing is looked at row by row. */
function visible({ sheet }: CellArea, rect: Rect): Rect[] {
  const lastRow = Math.min(rect.bottom, (sheet.usedRange(false)?.bottom ?? 0) + 1);
  const hiddenRows: number[] = [];
  for (let row = rect.top; row <= lastRow; row++) if (sheet.isRowHidden(row)) hiddenRows.push(row);
  const rows = runs(rect.top, rect.bottom, hiddenRows);
  const hiddenColumns: number[] = [];
  for (let column = rect.left; column <= rect.right; column++)
    if (sheet.isColumnHidden(column)) hiddenColumns.push(column);
  const columns = runs(rect.left, rect.right, hiddenColumns);
  return rows.flatMap(([top, bottom]) => columns.map(([left, right]) => ({ top, bottom, left, right })));
}

/** What is left of first..last without some of its members, as runs. */
function runs(first: number, last: number, without: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  let start = first;
  for (const gap of without) {
    if (gap > start) found.push([start, gap - 1]);
    start = gap + 1;
  }
  if (start <= last) found.push([start, last]);
  return found;
}

/** Cells as few rectangles: runs of a row, and equal runs under each other. */
export function rectsOf(cells: readonly (readonly [number, number])[]): Rect[] {
  const sorted = [...cells].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const strips: Rect[] = [];
  for (const [row, column] of sorted) {
    const last = strips.at(-1);
    if (last?.top === row && last.right === column - 1) last.right = column;
    else if (!(last?.top === row && last.right === column))
      strips.push({ top: row, bottom: row, left: column, right: column });
  }
  const rects: Rect[] = [];
  const open = new Map<string, Rect>();
  for (const strip of strips) {
    const key = `${strip.left}:${strip.right}`;
    const above = open.get(key);
    if (above?.bottom === strip.top - 1) above.bottom = strip.bottom;
    else {
      rects.push(strip);
      open.set(key, strip);
    }
  }
  return rects;
}
