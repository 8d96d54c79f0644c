import type { Cell } from '../cells/grid';
import { isFilled } from '../cells/grid';
import { rect } from '../geometry';
import type { CellBlock, CellContent, CellValue, Rect } from '../types';
import { MAX_COLUMN, MAX_ROW } from '../types';
import { SheetBase } from './sheetBase';

const WHOLE: Rect = { top: 0, left: 0, bottom: MAX_ROW, right: MAX_COLUMN };
/** Functions that give more than one cell; Excel stores them as array formulas. */
const SPILLING =
  /\b(?:FILTER|UNIQUE|SORT|SORTBY|SEQUENCE|RANDARRAY|TEXTSPLIT|VSTACK|HSTACK|TOCOL|TOROW|MAKEARRAY)\(/i;

/** Values and formulas. */
export abstract class SheetCells extends SheetBase {
  cell(row: number, column: number): CellContent {
    const cell = this.grid.get(row, column);
    return { value: cell?.value ?? null, formula: cell?.formula ?? null };
  }

  value(row: number, column: number): CellValue {
    return this.grid.get(row, column)?.value ?? null;
  }

  formula(row: number, column: number): string | null {
    return this.grid.get(row, column)?.formula ?? null;
  }

  isArrayFormula(row: number, column: number): boolean {
    return this.grid.get(row, column)?.extra?.array !== undefined;
  }

  setValue(row: number, column: number, value: CellValue): void {
    const known = this.grid.get(row, column);
    if (!known && value === null) return;
    this.grid.changed = true;
    const cell = known ?? this.grid.cell(row, column);
    cell.value = value;
    cell.formula = null;
    cell.extra = null;
  }

  setFormula(row: number, column: number, formula: string, result: CellValue = null): void {
    const cell = this.grid.cell(row, column);
    cell.formula = formula.startsWith('=') ? formula : `=${formula}`;
    cell.value = result;
    cell.extra = SPILLING.test(formula) ? { array: rect(row, column, row, column) } : null;
  }

  setResult(row: number, column: number, value: CellValue): void {
    const cell = this.grid.get(row, column);
    if (!cell?.formula || sameResult(cell.value, value)) return;
    cell.value = value;
    this.grid.changed = true;
  }

  readBlock(area: Rect): CellBlock {
    const values: CellValue[][] = [];
    const formulas: (string | null)[][] = [];
    for (let row = area.top; row <= area.bottom; row++) {
      const cells = this.grid.rows[row]?.cells;
      const lineValues: CellValue[] = [];
      const lineFormulas: (string | null)[] = [];
      for (let column = area.left; column <= area.right; column++) {
        const cell = cells?.[column];
        lineValues.push(cell ? cell.value : null);
        lineFormulas.push(cell ? cell.formula : null);
      }
      values.push(lineValues);
      formulas.push(lineFormulas);
    }
    return { values, formulas };
  }

  writeValues(top: number, left: number, values: readonly (readonly (CellValue | undefined)[])[]): void {
    values.forEach((line, down) =>
      line.forEach((value, along) => {
        if (value !== undefined) this.setValue(top + down, left + along, value);
      }),
    );
  }

  writeFormulas(
    top: number,
    left: number,
    formulas: readonly (readonly (string | null | undefined)[])[],
  ): void {
    formulas.forEach((line, down) =>
      line.forEach((formula, along) => {
        if (formula !== undefined && formula !== null) this.setFormula(top + down, left + along, formula);
      }),
    );
  }

  forEachCell(
    visit: (row: number, column: number, cell: CellContent) => boolean | void,
    area: Rect = WHOLE,
  ): void {
    this.grid.each(area, (row, column, cell) => (isFilled(cell) ? visit(row, column, cell) : undefined));
  }

  forEachFormula(visit: (row: number, column: number, formula: string, value: CellValue) => void): void {
    this.grid.each(WHOLE, (row, column, cell) => {
      if (cell.formula !== null) visit(row, column, cell.formula, cell.value);
    });
  }

  clearContents(area: Rect): void {
    this.grid.each(this.checked(area), (_row, _column, cell) => this.emptied(cell));
  }

  keepCells(area: Rect): () => void {
    const kept = new Map<number, (Cell | undefined)[]>();
    for (let row = area.top; row <= area.bottom; row++) {
      const cells = this.grid.rows[row]?.cells.slice(area.left, area.right + 1) ?? [];
      kept.set(
        row,
        cells.map((cell) => cell && { ...cell }),
      );
    }
    return () => {
      for (const [row, cells] of kept)
        for (let column = area.left; column <= area.right; column++) {
          const cell = cells[column - area.left];
          if (cell) this.grid.row(row).cells[column] = { ...cell };
          else if (this.grid.get(row, column)) delete this.grid.row(row).cells[column];
        }
    };
  }

  usedRange(valuesOnly = false, area: Rect = WHOLE): Rect | null {
    const used = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
    const counts = (cell: Cell | undefined): boolean =>
      cell !== undefined && (isFilled(cell) || (!valuesOnly && cell.style !== 0));
    const lastRow = Math.min(area.bottom, this.grid.rows.length - 1);
    for (let row = area.top; row <= lastRow; row++) {
      const cells = this.grid.rows[row]?.cells;
      if (!cells) continue;
      let [first, last] = [area.left, Math.min(area.right, cells.length - 1)];
      while (first <= last && !counts(cells[first])) first++;
      if (first > last) continue;
      while (!counts(cells[last])) last--;
      used.top = Math.min(used.top, row);
      used.bottom = row;
      used.left = Math.min(used.left, first);
      used.right = Math.max(used.right, last);
    }
    return used.bottom < 0 ? null : used;
  }
}

const sameResult = (a: CellValue, b: CellValue): boolean =>
  a === b || (typeof a === 'object' && typeof b === 'object' && a?.error === b?.error);
