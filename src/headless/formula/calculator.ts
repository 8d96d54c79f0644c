/** The calculator: a workbook's formulas, computed cell by cell as they are asked for. */
import { Cells } from './cells';
import type { Context, Engine } from './engine';
import { WorkbookFacts } from './facts';
import { FormulaCache } from './formulaCache';
import { single } from './ranges';
import type { Calculator, CalculatorStats, FormulaModel, NotComputed, Scalar } from './types';
import { NotComputedError, type Value } from './values';

/** A defined name's relative references are kept as if it had been written in A1. */
const FIRST_CELL = { row: 0, column: 0 };

type Made = { value: unknown } | { failure: NotComputedError };

class FormulaCalculator implements Calculator, Engine {
  readonly counters = { indexBuilds: 0, scannedCells: 0 };
  private readonly formulas = new FormulaCache();
  private readonly cells: Cells;
  private known: WorkbookFacts | undefined;
  private readonly made = new Map<string, Made>();
  private readonly asked = new Set<string>();
  /** Names being evaluated, each for its cell: one that comes back to itself would go on for ever. */
  private readonly namesUnderWay = new Set<string>();

  constructor(readonly model: FormulaModel) {
    this.cells = new Cells(model, this.formulas, this);
  }

  get stats(): Readonly<CalculatorStats> {
    return { compiled: this.formulas.compiled, evaluated: this.cells.evaluated, ...this.counters };
  }

  value(sheet: number, row: number, column: number): Scalar | undefined {
    return this.cells.value(sheet, row, column);
  }

  calculateAll(): void {
    for (let sheet = 0; sheet < this.facts.sheetCount; sheet++) {
      for (const [row, column] of this.model.formulaCells?.(sheet) ?? this.formulaCells(sheet)) {
        this.cells.value(sheet, row, column);
      }
    }
  }

  evaluate(
    formula: string,
    at: { sheet: number; row: number; column: number },
    writtenFor: { row: number; column: number } = at,
  ): Scalar | undefined {
    const isMoved = writtenFor.row !== at.row || writtenFor.column !== at.column;
    const base = isMoved ? { row: writtenFor.row, column: writtenFor.column } : undefined;
    const { code } = this.formulas.get(formula, base, false);
    const context: Context = { engine: this, sheet: at.sheet, row: at.row, column: at.column };
    try {
      return this.cells.settle(() => single(code(context), context)) ?? 0;
    } catch (error) {
      if (error instanceof NotComputedError) return undefined;
      throw error;
    }
  }

  invalidate(): void {
    this.known = undefined;
    this.cells.clear();
    this.made.clear();
    this.asked.clear();
    this.counters.indexBuilds = 0;
    this.counters.scannedCells = 0;
  }

  notComputed(): NotComputed[] {
    return [...this.cells.notComputed];
  }

  cell(sheet: number, row: number, column: number): Scalar {
    return this.cells.read(sheet, row, column);
  }

  rowCount(sheet: number): number {
    return this.facts.rowCount(sheet);
  }

  columnCount(sheet: number): number {
    return this.facts.columnCount(sheet);
  }

  get maxRows(): number {
    return this.facts.maxRows;
  }

  get maxColumns(): number {
    return this.facts.maxColumns;
  }

  sheetNamed(name: string): number | undefined {
    return this.facts.sheetNamed(name);
  }

  tableNamed(name: string): ReturnType<Engine['tableNamed']> {
    return this.facts.tableNamed(name);
  }

  tableAt(sheet: number, row: number, column: number): ReturnType<Engine['tableAt']> {
    return this.facts.tableAt(sheet, row, column);
  }

  name(name: string, sheet: number | undefined, at: Context): Value | undefined {
    const found = this.facts.nameFor(name, sheet ?? at.sheet);
    if (!found) return undefined;
    const key = `${found.sheet ?? ''}!${found.name} ${at.sheet}:${at.row}:${at.column}`;
    if (this.namesUnderWay.has(key)) throw new NotComputedError('feature', `Name defined by itself: ${name}`);
    this.namesUnderWay.add(key);
    try {
      return this.formulas.get(found.formula, FIRST_CELL, true).code(at);
    } finally {
      this.namesUnderWay.delete(key);
    }
  }

  cached<T>(key: string, make: () => T): T | undefined {
    if (this.made.has(key) || this.asked.has(key)) return this.kept(key, make);
    this.asked.add(key);
    return undefined;
  }

  kept<T>(key: string, make: () => T): T {
    let made = this.made.get(key);
    if (!made) {
      try {
        made = { value: make() };
      } catch (error) {
        if (!(error instanceof NotComputedError)) throw error;
        made = { failure: error };
      }
      this.made.set(key, made);
    }
    if ('failure' in made) throw made.failure;
    return made.value as T;
  }

  private get facts(): WorkbookFacts {
    return (this.known ??= new WorkbookFacts(this.model));
  }

  private *formulaCells(sheet: number): Iterable<readonly [number, number]> {
    for (let row = 0; row < this.rowCount(sheet); row++) {
      for (let column = 0; column < this.columnCount(sheet); column++) {
        if (this.model.formula(sheet, row, column) !== undefined) yield [row, column];
      }
    }
  }
}

/** A calculator over a workbook; nothing is computed before it is asked for. */
export const createCalculator = (model: FormulaModel): Calculator => new FormulaCalculator(model);
