import {
  createCalculator,
  type Calculator,
  type FormulaModel,
  type Scalar,
} from '../../../src/headless/formula';
import { columnNumber } from '../../../src/headless/formula/a1';
import type { NameModel, TableModel } from '../../../src/headless/formula/types';

/** A cell as a test writes it: a text that begins with "=" is a formula. */
export type Written = Scalar;

/** A small workbook in memory: sheets of rows of cells. */
export class Book implements FormulaModel {
  readonly tableList: TableModel[] = [];
  readonly nameList: NameModel[] = [];
  readonly arrays = new Set<string>();
  readonly hidden = new Map<number, 'filtered' | 'byHand'>();
  day = 45658;

  constructor(
    readonly cells: Record<string, Written[][]>,
    names: Record<string, string> = {},
  ) {
    for (const [name, formula] of Object.entries(names)) this.nameList.push({ name, formula });
  }

  private rows(sheet: number): Written[][] {
    return Object.values(this.cells)[sheet] ?? [];
  }

  sheets(): string[] {
    return Object.keys(this.cells);
  }
  rowCount(sheet: number): number {
    return this.rows(sheet).length;
  }
  columnCount(sheet: number): number {
    return this.rows(sheet).reduce((most, row) => Math.max(most, row.length), 0);
  }
  value(sheet: number, row: number, column: number): Scalar {
    return this.rows(sheet)[row]?.[column] ?? null;
  }
  formula(sheet: number, row: number, column: number): string | undefined {
    const cell = this.rows(sheet)[row]?.[column];
    return typeof cell === 'string' && cell.startsWith('=') ? cell : undefined;
  }
  isArrayFormula(sheet: number, row: number, column: number): boolean {
    return this.arrays.has(`${sheet}:${row}:${column}`);
  }
  rowHidden(_sheet: number, row: number): 'filtered' | 'byHand' | undefined {
    return this.hidden.get(row);
  }
  tables(): TableModel[] {
    return this.tableList;
  }
  names(): NameModel[] {
    return this.nameList;
  }
  today(): number {
    return this.day;
  }

  /** Makes a table of a sheet whose first row holds the headers. */
  table(name: string, sheetName: string): this {
    const sheet = this.sheets().indexOf(sheetName);
    const rows = this.rows(sheet);
    this.tableList.push({
      name,
      sheet,
      left: 0,
      columns: (rows[0] ?? []).map(String),
      headerRow: 0,
      bodyTop: 1,
      bodyBottom: rows.length - 1,
    });
    return this;
  }

  calculator(): Calculator {
    return createCalculator(this);
  }
}

/** Zero-based row and column of an address such as `B2`. */
export function place(address: string): [row: number, column: number] {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return [Number(digits) - 1, columnNumber(letters)];
}

/** Values of one sheet's cells, by address. */
export const reader =
  (calculator: Calculator, sheet = 0) =>
  (address: string): Scalar | undefined =>
    calculator.value(sheet, ...place(address));
