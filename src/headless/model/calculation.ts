import type { Calculator, FormulaModel, NotComputed } from '../formula/types';
import { createCalculator } from '../formula';
import type { CellValue, SheetStore, TableInfo, WorkbookStore } from '../store/types';
import { formatRect, quoteSheetName } from './address';

/** A formula whose value the engine could not make; the cell shows what the file had. */
export interface UncomputedFormula {
  /** `Sheet1!B2`. */
  address: string;
  formula: string;
  /** English. */
  reason: string;
}

/** Formula results on demand: a write only marks them stale, a read of a formula cell computes what it needs. */
export class Calculation {
  private readonly calculator: Calculator;
  private sheets: readonly SheetStore[];
  private stale = true;

  constructor(
    private readonly store: WorkbookStore,
    today: () => number,
  ) {
    this.sheets = store.sheets;
    this.calculator = createCalculator(this.modelFor(today));
  }

  private hasChanged = false;

  /** Something in the workbook changed. */
  markStale(): void {
    this.stale = true;
    this.hasChanged = true;
  }

  /** Whether anything changed since this was last asked. */
  takeChanged(): boolean {
    const changed = this.hasChanged;
    this.hasChanged = false;
    return changed;
  }

  /** The value of a formula cell: computed, or what is cached where the engine cannot. */
  value(sheet: SheetStore, row: number, column: number, cached: CellValue): CellValue {
    this.refresh();
    const result = this.calculator.value(sheet.position, row, column);
    return result === undefined ? cached : (result ?? 0);
  }

  /** A formula's value as if it stood in the cell; undefined when it cannot be computed. */
  evaluate(
    formula: string,
    sheet: SheetStore,
    row: number,
    column: number,
    writtenFor?: { row: number; column: number },
  ): CellValue | undefined {
    this.refresh();
    return this.calculator.evaluate(formula, { sheet: sheet.position, row, column }, writtenFor);
  }

  /** Computes everything and stores the results beside their formulas, as a saved file has them. */
  calculateAll(): void {
    this.refresh();
    for (const sheet of this.sheets) {
      const results: [number, number, CellValue][] = [];
      sheet.forEachFormula((row, column) => {
        const result = this.calculator.value(sheet.position, row, column);
        if (result !== undefined) results.push([row, column, result ?? 0]);
      });
      for (const [row, column, result] of results) sheet.setResult(row, column, result);
    }
  }

  notComputed(): UncomputedFormula[] {
    this.calculateAll();
    return this.calculator.notComputed().map((cell) => this.describe(cell));
  }

  private describe(cell: NotComputed): UncomputedFormula {
    const sheet = this.sheets[cell.sheet];
    const { row, column } = cell;
    const local = formatRect({ top: row, bottom: row, left: column, right: column });
    return {
      address: sheet ? `${quoteSheetName(sheet.name)}!${local}` : local,
      formula: sheet?.formula(row, column) ?? '',
      reason: cell.reason,
    };
  }

  private refresh(): void {
    if (!this.stale) return;
    this.stale = false;
    this.sheets = this.store.sheets;
    this.calculator.invalidate();
  }

  private modelFor(today: () => number): FormulaModel {
    const extents = new Map<SheetStore, { rows: number; columns: number }>();
    const at = (index: number): SheetStore => {
      const sheet = this.sheets[index];
      if (!sheet) throw new Error(`No sheet ${index}`);
      return sheet;
    };
    const extent = (index: number): { rows: number; columns: number } => {
      const sheet = at(index);
      let known = extents.get(sheet);
      if (!known) {
        const used = sheet.usedRange(true);
        known = used ? { rows: used.bottom + 1, columns: used.right + 1 } : { rows: 0, columns: 0 };
        extents.set(sheet, known);
      }
      return known;
    };
    return {
      sheets: () => {
        extents.clear();
        return this.sheets.map((sheet) => sheet.name);
      },
      rowCount: (index) => extent(index).rows,
      columnCount: (index) => extent(index).columns,
      value: (index, row, column) => at(index).value(row, column) as ReturnType<FormulaModel['value']>,
      formula: (index, row, column) => at(index).formula(row, column) ?? undefined,
      isArrayFormula: (index, row, column) => at(index).isArrayFormula(row, column),
      formulaCells: (index) => {
        const cells: [number, number][] = [];
        at(index).forEachFormula((row, column) => void cells.push([row, column]));
        return cells;
      },
      tables: () => this.store.tables().map((table) => this.tableModel(table)),
      names: () =>
        this.store.names().map((name) => ({
          name: name.name,
          sheet: name.sheetId === null ? undefined : this.store.sheetById(name.sheetId)?.position,
          formula: name.formula,
        })),
      rowHidden: (index, row) => hiddenHow(at(index), row),
      today,
    };
  }

  private tableModel(table: TableInfo): ReturnType<FormulaModel['tables']>[number] {
    const { range } = table;
    return {
      name: table.name,
      sheet: this.store.sheetById(table.sheetId)?.position ?? 0,
      left: range.left,
      columns: table.columns.map((column) => column.name),
      headerRow: table.showHeaders ? range.top : undefined,
      bodyTop: range.top + (table.showHeaders ? 1 : 0),
      bodyBottom: range.bottom - (table.showTotals ? 1 : 0),
      totalsRow: table.showTotals ? range.bottom : undefined,
    };
  }
}

function hiddenHow(sheet: SheetStore, row: number): 'filtered' | 'byHand' | undefined {
  if (!sheet.isRowHidden(row)) return undefined;
  const filters = [sheet.autoFilter, ...sheet.tables().map((table) => table.filter)];
  const isFiltered = filters.some(
    (filter) => filter?.columns.length && row > filter.range.top && row <= filter.range.bottom,
  );
  return isFiltered ? 'filtered' : 'byHand';
}
