import type { Book } from '../book/context';
import { parseRect, parseRects, rectText, rectsText } from '../geometry';
import { translateFormula } from '../../formula/edit';
import type { XmlElement } from '../opc/xmlTree';
import { childElement, childElements, localName, numberAttribute, textOf } from '../opc/xmlTree';
import { shiftFormula } from '../references';
import { movePageBreaks } from '../sheet/pageBreaks';
import type { SheetBase } from '../sheet/sheetBase';
import type { Rect } from '../types';

export type Move = (area: Rect) => Rect | null;

const DROPPABLE = new Set([
  'conditionalFormatting',
  'dataValidation',
  'hyperlink',
  'ignoredError',
  'protectedRange',
  'sparkline',
  'cellWatch',
  'comment',
  'threadedComment',
]);
const FORMULAS = new Set(['f', 'formula', 'formula1', 'formula2']);

const firstCell = (ranges: readonly Rect[]): Rect | undefined =>
  ranges[0] && { ...ranges[0], bottom: ranges[0].top, right: ranges[0].left };

/** Ranges of an element: its `sqref` or `ref`, or Excel 2010's `<xm:sqref>`. */
function rangesOf(node: XmlElement): { ranges: Rect[]; write: (ranges: Rect[]) => void } | null {
  for (const key of ['sqref', 'ref'])
    if (node.attributes[key] !== undefined)
      return {
        ranges: parseRects(node.attributes[key]),
        write: (next) => void (node.attributes[key] = rectsText(next)),
      };
  const child = childElement(node, 'sqref');
  return child
    ? { ranges: parseRects(textOf(child)), write: (next) => void (child.children = [rectsText(next)]) }
    : null;
}

/**
 * Moves the ranges that stand on the sheet: rules, links, filters, sparklines, whatever is known by `sqref` or `ref`.
 * What loses all its cells goes. A rule's relative formula is re-based when its first cell goes but others stay.
 */
export function moveRanges(node: XmlElement, move: Move): void {
  node.children = node.children.filter((child) => {
    if (typeof child === 'string' || localName(child) === 'sheetData') return true;
    const held = rangesOf(child);
    if (held && held.ranges.length) {
      const next = held.ranges.map(move);
      const kept = next.filter((each): each is Rect => each !== null);
      if (!kept.length && DROPPABLE.has(localName(child))) return false;
      if (kept.length) {
        rebase(child, held.ranges, move);
        held.write(kept);
      }
    }
    moveRanges(child, move);
    return true;
  });
}

/** Where a deletion takes the first cell away, formulas are re-written for the first cell that stays. */
function rebase(node: XmlElement, ranges: readonly Rect[], move: Move): void {
  const first = firstCell(ranges);
  if (!first || move(first) !== null) return;
  for (const range of ranges)
    for (const [rows, columns] of survivors(range, move)) {
      const shift = (each: XmlElement): void => {
        for (const child of childElements(each)) {
          if (FORMULAS.has(localName(child)) && !childElements(child).length)
            child.children = [
              translateFormula(
                textOf(child),
                range.top + rows - first.top,
                range.left + columns - first.left,
              ),
            ];
          else shift(child);
        }
      };
      shift(node);
      return;
    }
}

/** First row or column offset of a range that the move leaves. */
function survivors(range: Rect, move: Move): [number, number][] {
  for (let row = range.top; row <= range.bottom; row++)
    if (move({ ...range, top: row, bottom: row })) {
      for (let column = range.left; column <= range.right; column++)
        if (move({ top: row, bottom: row, left: column, right: column }))
          return [[row - range.top, column - range.left]];
    }
  return [];
}

/** Passes the formula texts of a sheet's rules, or of a chart, through `change`. */
export function mapTreeFormulas(node: XmlElement, change: (formula: string) => string): void {
  for (const child of childElements(node)) {
    if (localName(child) === 'sheetData') continue;
    if (FORMULAS.has(localName(child)) && !childElements(child).length) {
      const before = textOf(child);
      const after = change(before);
      if (after !== before) child.children = [after];
    } else mapTreeFormulas(child, change);
    if (localName(child) === 'cfvo' && child.attributes['type'] === 'formula')
      child.attributes['val'] = change(child.attributes['val'] ?? '');
    if (localName(child) === 'hyperlink' && child.attributes['location'])
      child.attributes['location'] = change(child.attributes['location']);
  }
}

/** Drawing anchors and notes of a sheet follow its cells; what pivots show moves too. */
export function movePartsOnSheet(sheet: SheetBase, book: Book, move: Move): void {
  movePageBreaks(sheet.tree, move);
  for (const relation of book.file.relations(sheet.part)) {
    if (relation.external || !book.file.has(relation.target)) continue;
    if (relation.type.endsWith('/drawing')) moveAnchors(book.file.tree(relation.target), move);
    else if (/\/(comments|threadedComment)$/.test(relation.type))
      moveRanges(book.file.tree(relation.target), move);
    else if (relation.type.endsWith('/vmlDrawing'))
      book.file.setText(relation.target, moveNotes(book.file.text(relation.target), move));
    else if (relation.type.endsWith('/pivotTable')) {
      const location = childElement(book.file.tree(relation.target), 'location');
      const area = parseRect(location?.attributes['ref'] ?? '');
      const next = area && move(area);
      if (location && next) location.attributes['ref'] = rectText(next);
      else
        book.losses.push({
          part: relation.target,
          sheet: sheet.name,
          what: 'The cells under a pivot table were deleted.',
        });
    } else if (relation.type.endsWith('/queryTable') || relation.type.endsWith('/ctrlProp'))
      book.losses.push({
        part: relation.target,
        sheet: sheet.name,
        what: 'A query table or control was not moved with its cells.',
      });
  }
}

const setNumber = (anchor: XmlElement | undefined, name: string, value: number): void => {
  const node = childElement(anchor, name);
  if (node) node.children = [String(value)];
};
const numberOf = (anchor: XmlElement | undefined, name: string): number =>
  Number(textOf(childElement(anchor, name)));

function moveAnchors(drawing: XmlElement, move: Move): void {
  for (const anchor of childElements(drawing)) {
    if (anchor.attributes['editAs'] === 'absolute') continue;
    const from = childElement(anchor, 'from');
    const to = childElement(anchor, 'to');
    if (!from) continue;
    const area = {
      top: numberOf(from, 'row'),
      left: numberOf(from, 'col'),
      bottom: numberOf(to ?? from, 'row'),
      right: numberOf(to ?? from, 'col'),
    };
    const corner = { top: area.top, bottom: area.top, left: area.left, right: area.left };
    // A picture whose cells go stays, thin, as in Excel.
    const next = move(area) ?? corner;
    setNumber(from, 'row', next.top);
    setNumber(from, 'col', next.left);
    setNumber(to, 'row', next.bottom);
    setNumber(to, 'col', next.right);
  }
}

/** The boxes of notes name their cell. */
const moveNotes = (vml: string, move: Move): string =>
  vml.replace(/<x:ClientData\b[\s\S]*?<\/x:ClientData>/g, (data) => {
    const row = Number(/<x:Row>\s*(\d+)/.exec(data)?.[1] ?? NaN);
    const column = Number(/<x:Column>\s*(\d+)/.exec(data)?.[1] ?? NaN);
    if (Number.isNaN(row) || Number.isNaN(column)) return data;
    const next = move({ top: row, bottom: row, left: column, right: column });
    if (!next) return data;
    return data.replace(/(<x:Row>\s*)\d+/, `$1${next.top}`).replace(/(<x:Column>\s*)\d+/, `$1${next.left}`);
  });

/** Pivot caches that read the sheet's cells. */
export function movePivotSources(book: Book, sheet: SheetBase, move: Move): void {
  for (const part of book.file.names().filter((each) => /pivotCacheDefinition\d*\.xml$/.test(each))) {
    const source = childElement(childElement(book.file.tree(part), 'cacheSource'), 'worksheetSource');
    const area = parseRect(source?.attributes['ref'] ?? '');
    if (!source || !area || source.attributes['sheet'] !== sheet.name) continue;
    const next = move(area);
    if (next) source.attributes['ref'] = rectText(next);
    else book.losses.push({ part, sheet: sheet.name, what: 'The source of a pivot table was deleted.' });
  }
}

/** Frozen rows and columns grow or shrink with what is inserted in them. */
export function moveViews(tree: XmlElement, move: Move): void {
  for (const view of childElements(childElement(tree, 'sheetViews'), 'sheetView')) {
    const pane = childElement(view, 'pane');
    const rows = numberAttribute(pane, 'ySplit', 0);
    const columns = numberAttribute(pane, 'xSplit', 0);
    if (!pane || !(pane.attributes['state'] ?? '').startsWith('frozen')) continue;
    const frozen = move({ top: 0, left: 0, bottom: Math.max(rows - 1, 0), right: Math.max(columns - 1, 0) });
    if (!frozen) continue;
    if (rows) pane.attributes['ySplit'] = String(frozen.bottom + 1);
    if (columns) pane.attributes['xSplit'] = String(frozen.right + 1);
    pane.attributes['topLeftCell'] = rectText({
      top: rows ? frozen.bottom + 1 : 0,
      bottom: rows ? frozen.bottom + 1 : 0,
      left: columns ? frozen.right + 1 : 0,
      right: columns ? frozen.right + 1 : 0,
    });
  }
}

export { shiftFormula };
