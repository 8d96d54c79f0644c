import { translateFormula } from '../formula/edit';
import { isWholeColumns, isWholeRows } from '../model/address';
import { asOneOf, asRange, isGiven } from '../model/arguments';
import { fillCalculatedColumns, noteCalculatedColumns } from '../model/calculatedColumns';
import { notifyChanged, notifyFormatChanged } from '../model/changes';
import { tableBody } from '../model/findRange';
import { currentValues } from '../model/readCells';
import type { RangeRef } from '../model/rangeRef';
import { columnsOf, intersect, isOnSheet, rowsOf } from '../model/rects';
import { refuseIfLocked, refuseIfProtected } from '../model/writeCells';
import type { CellContent, CellStyle, CellValue, Rect, SheetStore } from '../store/types';
import { accessDenied, invalidArgument } from '../wire/excelError';
import type { ExcelObject } from '../wire/excelObject';
import { rangeObject } from './range';

const clearKinds = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'] as const;
const copyKinds = ['All', 'Formulas', 'Values', 'Formats', 'Link'] as const;

/** Methods of a range that change cells or move them. */
export const rangeEditing: Record<string, (range: RangeRef, ...args: unknown[]) => unknown> = {
  Clear: clear,
  CopyFrom: copyFrom,
  Delete: remove,
  Insert: insert,
  Merge: merge,
  Unmerge: (range) => {
    refuseIfProtected(range.sheet, 'allowFormatCells');
    range.sheet.unmerge(range.rect);
  },
};

function clear(range: RangeRef, applyTo: unknown): void {
  const kind = isGiven(applyTo) ? asOneOf(applyTo, clearKinds) : 'All';
  const { sheet, rect } = range;
  refuseIfLocked(sheet, rect);
  if (kind === 'Hyperlinks' || kind === 'RemoveHyperlinks') return sheet.clearHyperlinks(rect);
  if (kind !== 'Formats') {
    sheet.clearContents(rect);
    noteCalculatedColumns(range);
    if (kind === 'All') sheet.clearHyperlinks(rect);
  }
  if (kind === 'All' || kind === 'Formats') {
    sheet.patchStyle(rect, { namedStyle: 'Normal' });
    sheet.clearConditionalFormats(rect);
    if (kind === 'All') sheet.clearDataValidations(rect);
  }
  range.session.calculation.markStale();
  if (kind !== 'Formats') notifyChanged(range, 'RangeEdited');
  if (kind === 'All' || kind === 'Formats') notifyFormatChanged(range);
}

function insert(range: RangeRef, shift: unknown): ExcelObject {
  const direction = asOneOf(shift, ['Down', 'Right'] as const) === 'Down' ? 'down' : 'right';
  const { sheet, rect, session } = range;
  const protection = sheet.protection();
  if (isWholeRows(rect)) {
    if (protection && !protection.options.allowInsertRows) throw accessDenied();
    sheet.insertRows(rect.top, rowsOf(rect));
  } else if (isWholeColumns(rect)) {
    if (protection && !protection.options.allowInsertColumns) throw accessDenied();
    sheet.insertColumns(rect.left, columnsOf(rect));
  } else {
    refuseIfProtected(sheet);
    sheet.insertCells(rect, direction);
  }
  if (direction === 'down') fillNewRows(range);
  const isRows = isWholeRows(rect);
  const opened = range.at(rect);
  session.followInsert(range.sheetId, rect, isRows ? 'down' : isWholeColumns(rect) ? 'right' : direction);
  session.calculation.markStale();
  const change = isRows ? 'RowInserted' : isWholeColumns(rect) ? 'ColumnInserted' : 'CellInserted';
  notifyChanged(opened, change, undefined, direction === 'down' ? 'ShiftCellDown' : 'ShiftCellRight');
  return rangeObject(opened);
}

/** Rows that came into tables take the formulas of their calculated columns. */
function fillNewRows({ sheet, rect }: RangeRef): void {
  for (const table of sheet.tables()) {
    const rows = intersect(tableBody(table), rect);
    if (rows) fillCalculatedColumns(sheet, table, rows.top, rows.bottom);
  }
}

function remove(range: RangeRef, shift: unknown): void {
  const direction = asOneOf(shift, ['Up', 'Left'] as const) === 'Up' ? 'up' : 'left';
  const { sheet, rect, session } = range;
  const protection = sheet.protection();
  // On a protected sheet Excel deletes rows and columns only when none of their cells is locked.
  if (protection) {
    const isAllowed = isWholeRows(rect)
      ? protection.options.allowDeleteRows
      : isWholeColumns(rect) && protection.options.allowDeleteColumns;
    if (!isAllowed) throw accessDenied();
    refuseIfLocked(sheet, rect);
  }
  if (isWholeRows(rect)) sheet.deleteRows(rect.top, rowsOf(rect));
  else if (isWholeColumns(rect)) sheet.deleteColumns(rect.left, columnsOf(rect));
  else sheet.deleteCells(rect, direction);
  const told = range.at(rect);
  const isRows = isWholeRows(rect);
  session.followDelete(range.sheetId, rect, isRows ? 'up' : isWholeColumns(rect) ? 'left' : direction);
  session.calculation.markStale();
  const change = isRows ? 'RowDeleted' : isWholeColumns(rect) ? 'ColumnDeleted' : 'CellDeleted';
  notifyChanged(told, change, undefined, direction === 'up' ? 'ShiftCellUp' : 'ShiftCellLeft');
}

function merge(range: RangeRef, across: unknown): void {
  const { sheet, rect } = range;
  refuseIfProtected(sheet, 'allowFormatCells');
  if (across !== true) return sheet.merge(rect);
  for (let row = rect.top; row <= rect.bottom; row++) sheet.merge({ ...rect, top: row, bottom: row });
}

interface Copied {
  cell: CellContent;
  style: CellStyle;
}

/** The source is repeated over a target that is a multiple of it, and spreads beyond a smaller one. */
function copyFrom(
  range: RangeRef,
  source: unknown,
  copyType: unknown,
  skipBlanks: unknown,
  transpose: unknown,
): void {
  const kind = isGiven(copyType) ? asOneOf(copyType, copyKinds) : 'All';
  const from = typeof source === 'string' ? range.session.rangeAt(range.sheet, source) : asRange(source);
  const block = readCopied(from);
  const turned = transpose === true ? turn(block) : block;
  const [rows, columns] = [turned.length, turned[0]?.length ?? 0];
  const target = targetOf(range.rect, rows, columns);
  if (!isOnSheet(target) || kind === 'Link') throw invalidArgument();
  refuseIfLocked(range.sheet, target);
  for (let row = target.top; row <= target.bottom; row++) {
    for (let column = target.left; column <= target.right; column++) {
      const [r, c] = [(row - target.top) % rows, (column - target.left) % columns];
      const copied = turned[r]?.[c];
      if (!copied || (skipBlanks === true && copied.cell.value === null && copied.cell.formula === null))
        continue;
      const [sourceRow, sourceColumn] = transpose === true ? [c, r] : [r, c];
      const shift = {
        rows: row - (from.rect.top + sourceRow),
        columns: column - (from.rect.left + sourceColumn),
      };
      put(range.sheet, row, column, copied, kind, shift);
    }
  }
  noteCalculatedColumns(range.at(target));
  range.session.calculation.markStale();
  notifyChanged(range.at(target), 'RangeEdited');
}

function put(
  sheet: SheetStore,
  row: number,
  column: number,
  { cell, style }: Copied,
  kind: (typeof copyKinds)[number],
  shift: { rows: number; columns: number },
): void {
  if (kind !== 'Formats') {
    if (cell.formula !== null && kind !== 'Values') {
      sheet.setFormula(row, column, translateFormula(cell.formula, shift.rows, shift.columns));
    } else {
      sheet.setValue(row, column, cell.value);
    }
  }
  if (kind === 'All' || kind === 'Formats') {
    const target: Rect = { top: row, bottom: row, left: column, right: column };
    const { namedStyle, ...look } = style;
    sheet.patchStyle(target, { namedStyle });
    sheet.patchStyle(target, look);
  }
}

function readCopied(from: RangeRef): Copied[][] {
  const { sheet, rect } = from;
  const values: CellValue[][] = currentValues(from);
  const { formulas } = sheet.readBlock(rect);
  return values.map((row, r) =>
    row.map((value, c) => ({
      cell: { value, formula: formulas[r]?.[c] ?? null },
      style: sheet.style(rect.top + r, rect.left + c),
    })),
  );
}

const turn = (block: Copied[][]): Copied[][] =>
  (block[0] ?? []).map((_, c) => block.flatMap((row) => row[c] ?? []));

function targetOf(rect: Rect, rows: number, columns: number): Rect {
  const isMultiple = rowsOf(rect) % rows === 0 && columnsOf(rect) % columns === 0;
  if (isMultiple) return rect;
  return { top: rect.top, left: rect.left, bottom: rect.top + rows - 1, right: rect.left + columns - 1 };
}
