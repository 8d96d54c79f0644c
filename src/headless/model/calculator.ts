import * as formulas from '../formula';
import type { Calculator, FormulaModel } from '../formula/types';

/**
 * The formula engine, or, while src/headless/formula exports none, a calculator that computes nothing: every formula
 * keeps the value it has and is listed as not computed.
 */
export function createCalculator(model: FormulaModel): Calculator {
  const { createCalculator: create } = formulas as {
    createCalculator?: (model: FormulaModel) => Calculator;
  };
  return create ? create(model) : new NothingComputed(model);
}

class NothingComputed implements Calculator {
  readonly stats = { compiled: 0, evaluated: 0, indexBuilds: 0, scannedCells: 0 };

  constructor(private readonly model: FormulaModel) {}

  value(): undefined {
    return undefined;
  }

  evaluate(): undefined {
    return undefined;
  }

  calculateAll(): void {
    // Nothing to compute with.
  }

  invalidate(): void {
    // Nothing is remembered.
  }

  notComputed(): ReturnType<Calculator['notComputed']> {
    return this.model.sheets().flatMap((_, sheet) =>
      [...(this.model.formulaCells?.(sheet) ?? [])].map(([row, column]) => ({
        sheet,
        row,
        column,
        kind: 'feature' as const,
        reason: 'No formula engine',
      })),
    );
  }
}
