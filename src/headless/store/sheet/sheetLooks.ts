import { intersects, contains, sameRect } from '../geometry';
import { childElement, numberAttribute } from '../opc/xmlTree';
import type { CellStyle, Rect, StylePatch } from '../types';
import { MAX_COLUMN, MAX_ROW, StoreError } from '../types';
import { putPageBreaks, readPageBreaks } from './pageBreaks';
import { tableRect } from './sheetBase';
import { SheetCells } from './sheetCells';

/** 64 pixels in Calibri 11, which Excel shows as 8.43 characters. */
const DEFAULT_WIDTH = 9.140625;
const DEFAULT_HEIGHT = 15;
const on = (value: string | undefined): boolean => value === '1' || value === 'true';

/** Formats, sizes and merges. */
export abstract class SheetLooks extends SheetCells {
  style(row: number, column: number): CellStyle {
    return this.book.styles.style(this.styleIndex(row, column));
  }

  patchStyle(area: Rect, patch: StylePatch): void {
    this.checked(area);
    this.grid.changed = true;
    const key = JSON.stringify(patch);
    const styles = this.book.styles;
    if (area.top === 0 && area.bottom === MAX_ROW) {
      for (let column = area.left; column <= area.right; column++) {
        const before = Number(this.grid.columns[column]?.['style'] ?? 0);
        const width: Record<string, string> = this.grid.columns[column]
          ? {}
          : { width: String(this.standardWidth) };
        this.grid.setColumnAttributes(column, { ...width, style: String(styles.patch(before, patch, key)) });
      }
      // A row's own format hides the column's, so the crossing becomes a cell.
      this.grid.rows.forEach((line, row) => {
        if (!line || !on(line.attributes?.['customFormat'])) return;
        for (let column = area.left; column <= area.right; column++) this.grid.cell(row, column);
      });
      this.grid.each(area, (_row, _column, cell) => void (cell.style = styles.patch(cell.style, patch, key)));
      return;
    }
    if (area.left === 0 && area.right === MAX_COLUMN) {
      for (let row = area.top; row <= area.bottom; row++) {
        const line = this.grid.row(row);
        this.grid.columns.forEach((attributes, column) => {
          if (attributes?.['style'] && !on(line.attributes?.['customFormat'])) this.grid.cell(row, column);
        });
        const before = on(line.attributes?.['customFormat']) ? Number(line.attributes?.['s'] ?? 0) : 0;
        this.grid.setRowAttributes(row, { s: String(styles.patch(before, patch, key)), customFormat: '1' });
      }
      this.grid.each(area, (_row, _column, cell) => void (cell.style = styles.patch(cell.style, patch, key)));
      return;
    }
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++) {
        const cell = this.grid.cell(row, column);
        cell.style = styles.patch(cell.style, patch, key);
      }
  }

  writeNumberFormats(top: number, left: number, formats: readonly (readonly (string | undefined)[])[]): void {
    formats.forEach((line, down) =>
      line.forEach((numberFormat, along) => {
        if (numberFormat === undefined) return;
        const known = this.style(top + down, left + along).numberFormat;
        if (known === numberFormat) return;
        const cell = this.grid.cell(top + down, left + along);
        cell.style = this.book.styles.patch(cell.style, { numberFormat }, `n${numberFormat}`);
      }),
    );
  }

  forEachStyleRun(
    area: Rect,
    visit: (row: number, left: number, right: number, style: CellStyle) => void,
  ): void {
    for (let row = area.top; row <= area.bottom; row++) {
      let from = area.left;
      let style = this.style(row, from);
      for (let column = from + 1; column <= area.right; column++) {
        const next = this.style(row, column);
        if (next === style) continue;
        visit(row, from, column - 1, style);
        from = column;
        style = next;
      }
      visit(row, from, area.right, style);
    }
  }

  get standardWidth(): number {
    return numberAttribute(childElement(this.tree, 'sheetFormatPr'), 'defaultColWidth', DEFAULT_WIDTH);
  }

  set standardWidth(width: number) {
    const format = this.child('sheetFormatPr');
    format.attributes['defaultColWidth'] = String(width);
    format.attributes['defaultRowHeight'] ??= String(DEFAULT_HEIGHT);
  }

  get standardHeight(): number {
    return numberAttribute(childElement(this.tree, 'sheetFormatPr'), 'defaultRowHeight', DEFAULT_HEIGHT);
  }

  columnWidth(column: number): number {
    const width = Number(this.grid.columns[column]?.['width'] ?? NaN);
    return Number.isNaN(width) ? this.standardWidth : width;
  }

  setColumnWidth(first: number, last: number, width: number | null): void {
    for (let column = first; column <= last; column++)
      this.grid.setColumnAttributes(column, {
        width: String(width ?? this.standardWidth),
        customWidth: width === null ? null : '1',
        bestFit: null,
      });
  }

  rowHeight(row: number): number {
    const height = Number(this.grid.rows[row]?.attributes?.['ht'] ?? NaN);
    return Number.isNaN(height) ? this.standardHeight : height;
  }

  setRowHeight(first: number, last: number, points: number | null, isCustom = true): void {
    for (let row = first; row <= last; row++)
      this.grid.setRowAttributes(row, {
        ht: points === null ? null : String(points),
        customHeight: points === null || !isCustom ? null : '1',
      });
  }

  hasCustomHeight(row: number): boolean {
    return on(this.grid.rows[row]?.attributes?.['customHeight']);
  }

  isRowHidden(row: number): boolean {
    return on(this.grid.rows[row]?.attributes?.['hidden']);
  }

  setRowsHidden(first: number, last: number, hidden: boolean): void {
    for (let row = first; row <= last; row++)
      if (hidden || this.isRowHidden(row)) this.grid.setRowAttributes(row, { hidden: hidden ? '1' : null });
  }

  isColumnHidden(column: number): boolean {
    return on(this.grid.columns[column]?.['hidden']);
  }

  setColumnsHidden(first: number, last: number, hidden: boolean): void {
    for (let column = first; column <= last; column++)
      this.grid.setColumnAttributes(column, {
        width: String(this.columnWidth(column)),
        hidden: hidden ? '1' : null,
      });
  }

  outlineLevel(axis: 'row' | 'column', index: number): number {
    const attributes = axis === 'row' ? this.grid.rows[index]?.attributes : this.grid.columns[index];
    return Number(attributes?.['outlineLevel'] ?? 0);
  }

  setOutlineLevel(axis: 'row' | 'column', index: number, level: number): void {
    const patch = { outlineLevel: level === 0 ? null : String(level) };
    if (axis === 'row') this.grid.setRowAttributes(index, patch);
    else this.grid.setColumnAttributes(index, { width: String(this.columnWidth(index)), ...patch });
    // Excel draws the margin of the outline only as wide as the sheet's format says.
    const name = axis === 'row' ? 'outlineLevelRow' : 'outlineLevelCol';
    const format = this.child('sheetFormatPr');
    if (level > numberAttribute(format, name, 0)) format.attributes[name] = String(level);
  }

  pageBreaks(axis: 'row' | 'column'): number[] {
    return readPageBreaks(this.tree, axis);
  }

  setPageBreaks(axis: 'row' | 'column', breaks: readonly number[]): void {
    putPageBreaks(this.tree, axis, breaks);
  }

  merges(): Rect[] {
    return Array.from(this.mergedAreas, (area) => ({ ...area }));
  }

  merge(area: Rect): void {
    this.checked(area);
    if (this.tableParts().some((table) => intersects(tableRect(table), area)))
      throw new StoreError('overlap', 'Cells of a table cannot be merged.');
    if (this.mergedAreas.touching(area).some((each) => !contains(area, each) && !sameRect(each, area)))
      throw new StoreError('overlap', 'The range overlaps merged cells.');
    this.unmerge(area);
    if (area.top === area.bottom && area.left === area.right) return;
    this.mergedAreas.add(area);
    this.grid.each(area, (row, column, cell) => {
      if (row !== area.top || column !== area.left) this.emptied(cell);
    });
  }

  unmerge(area: Rect): void {
    for (const each of this.mergedAreas.touching(area)) this.mergedAreas.delete(each);
  }
}
