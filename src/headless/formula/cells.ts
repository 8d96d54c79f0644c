/**
 * Values of cells, computed when asked for and kept until the workbook changes. A cell asked for in the middle of
 * another's formula is computed at once; when that nests too deep for the machine's stack, everything under way is
 * unwound onto `path` and taken up again from its end, so a chain of any length is computed.
 */
import { referenceText, sheetPrefix } from './a1';
import type { Context, Engine } from './engine';
import type { Compiled, FormulaCache } from './formulaCache';
import { single } from './ranges';
import type { CellError, FormulaModel, NotComputed, Scalar } from './types';
import { NotComputedError, VALUE, errorNamed } from './values';

const RUNNING = Symbol('running');
const FAILED = Symbol('failed');
const CIRCULAR = Symbol('circular');
type State = Scalar | typeof RUNNING | typeof FAILED | typeof CIRCULAR | undefined;

/** Thrown to give the stack back; every cell under way is on `path`. */
const UNWIND = Symbol('unwind');
/** Levels of nested formulas run on the machine's stack before it is given back; Node's holds several times this. */
const MAX_DEPTH = 400;
/** What entering a cell costs besides the formula's own nesting. */
const CELL_DEPTH = 4;

/** A cell under way. */
interface Running extends Context {
  readonly states: State[];
  readonly compiled: Compiled;
  isOnPath: boolean;
  /** The first cell of the circle that it belongs to, if it does and is not that cell. */
  circle?: Running | undefined;
}

const isSymbol = (state: State): state is typeof RUNNING | typeof FAILED | typeof CIRCULAR =>
  typeof state === 'symbol';

export class Cells {
  /** Cells evaluated since the last `clear`. */
  evaluated = 0;
  readonly notComputed: NotComputed[] = [];
  private readonly columns: State[][][] = [];
  private readonly circular = new Map<string, Running>();
  /** Each cell needs the next one. */
  private readonly path: Running[] = [];
  private depth = 0;

  constructor(
    private readonly model: FormulaModel,
    private readonly formulas: FormulaCache,
    private readonly engine: Engine,
  ) {}

  clear(): void {
    this.evaluated = 0;
    this.columns.length = 0;
    this.notComputed.length = 0;
    this.circular.clear();
  }

  /** Value of a cell; throws `NotComputedError` if it has none. Only within `settle`. */
  read(sheet: number, row: number, column: number): Scalar {
    const states = this.column(sheet, column);
    const state = states[row];
    if (state !== undefined && !isSymbol(state)) return state;
    switch (state) {
      case FAILED:
        throw new NotComputedError(
          'precedent',
          `Needs a cell that was not computed: ${this.name(sheet, row, column)}`,
        );
      case RUNNING:
        return this.closeCircle(
          this.path.findLastIndex((each) => each.states === states && each.row === row),
        );
      case CIRCULAR:
        return this.readCircular(sheet, row, column);
    }
    const formula = this.model.formula(sheet, row, column);
    if (formula === undefined) {
      const value = known(this.model.value(sheet, row, column));
      states[row] = value;
      return value;
    }
    const isArray = this.model.isArrayFormula?.(sheet, row, column) ?? false;
    const compiled = this.formulas.get(formula, undefined, isArray);
    const { engine } = this;
    const running: Running = { engine, sheet, row, column, states, compiled, isOnPath: true };
    states[row] = RUNNING;
    this.path.push(running);
    if (this.depth + compiled.depth > MAX_DEPTH && this.depth > 0) throw UNWIND;
    return this.run(running);
  }

  /** Value of a cell, or undefined if it was not computed. */
  value(sheet: number, row: number, column: number): Scalar | undefined {
    const state = this.columns[sheet]?.[column]?.[row];
    if (state !== undefined && !isSymbol(state)) return state;
    if (state === FAILED) return undefined;
    try {
      return this.settle(() => this.read(sheet, row, column));
    } catch (error) {
      if (error instanceof NotComputedError) return undefined;
      throw error;
    }
  }

  /** Runs what reads cells, again and again while it unwinds. */
  settle<T>(work: () => T): T {
    try {
      for (;;) {
        try {
          return work();
        } catch (error) {
          if (error !== UNWIND) throw error;
        }
        this.takeUp();
      }
    } finally {
      // Empty, unless the workbook's own reading failed.
      for (const { states, row } of this.path) states[row] = undefined;
      this.path.length = 0;
      this.depth = 0;
    }
  }

  private takeUp(): void {
    for (let last = this.path.at(-1); last; last = this.path.at(-1)) {
      this.depth = 0;
      try {
        this.run(last);
      } catch (error) {
        if (error !== UNWIND && !(error instanceof NotComputedError)) throw error;
      }
    }
    this.depth = 0;
  }

  /** Computes the last cell of the path and takes it off. */
  private run(running: Running): Scalar {
    const { states, row, compiled } = running;
    const outer = this.depth;
    this.depth = outer + compiled.depth + CELL_DEPTH;
    let value: Scalar;
    let failure: NotComputedError | undefined;
    try {
      value = single(compiled.code(running), running) ?? 0;
    } catch (error) {
      if (error === UNWIND) throw error;
      failure = this.failureOf(error, outer);
      value = null;
    }
    this.depth = outer;
    this.path.pop();
    running.isOnPath = false;
    this.evaluated++;
    // It may have been found to be circular meanwhile.
    if (states[row] === CIRCULAR) return 0;
    states[row] = failure ? FAILED : value;
    if (!failure) return value;
    const { sheet, column } = running;
    this.notComputed.push({ sheet, row, column, kind: failure.kind, reason: failure.message });
    throw new NotComputedError(
      'precedent',
      `Needs a cell that was not computed: ${this.name(sheet, row, column)}`,
    );
  }

  private failureOf(error: unknown, outer: number): NotComputedError {
    if (error instanceof NotComputedError) return error;
    if (!(error instanceof RangeError)) throw error;
    // The machine's stack ended before our count of it did: with a free stack it may do.
    if (outer > 0) throw UNWIND;
    return new NotComputedError('feature', 'Formula nested too deeply');
  }

  private readCircular(sheet: number, row: number, column: number): Scalar {
    let first = this.circular.get(`${sheet}:${row}:${column}`);
    while (first?.circle) first = first.circle;
    return first?.isOnPath ? this.closeCircle(this.path.indexOf(first)) : 0;
  }

  /** The cells of the path from `at` on need one another: Excel shows 0 in each. */
  private closeCircle(at: number): Scalar {
    const first = this.path[at];
    for (const running of this.path.slice(at)) {
      const { sheet, row, column, states } = running;
      if (running !== first) running.circle = first;
      if (states[row] === CIRCULAR) continue;
      states[row] = CIRCULAR;
      this.circular.set(`${sheet}:${row}:${column}`, running);
      this.notComputed.push({ sheet, row, column, kind: 'circular', reason: 'Circular reference' });
    }
    return 0;
  }

  private column(sheet: number, column: number): State[] {
    const columns = (this.columns[sheet] ??= []);
    return (columns[column] ??= []);
  }

  private name(sheet: number, row: number, column: number): string {
    return `${sheetPrefix(this.model.sheets()[sheet] ?? '')}${referenceText({
      first: { row, column, rowFixed: false, columnFixed: false },
    })}`;
  }
}

/** Errors of the workbook as the one object that stands for each. */
function known(value: Scalar): Scalar {
  if (typeof value !== 'object' || value === null) return value;
  return errorNamed((value as CellError).error) ?? VALUE;
}
