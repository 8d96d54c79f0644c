/** What the calculator knows of the workbook between two changes: sheets, tables, names, used extents. */
import type { PreparedTable } from './engine';
import type { FormulaModel, NameModel } from './types';

const nameKey = (name: string, sheet: number | undefined): string => `${sheet ?? ''}!${name.toLowerCase()}`;

export class WorkbookFacts {
  private readonly sheets: ReadonlyMap<string, number>;
  private readonly tables = new Map<string, PreparedTable>();
  private readonly tablesOn = new Map<number, PreparedTable[]>();
  private readonly names = new Map<string, NameModel>();
  private readonly rows: number[] = [];
  private readonly columns: number[] = [];

  constructor(private readonly model: FormulaModel) {
    this.sheets = new Map(model.sheets().map((name, i) => [name.toLowerCase(), i]));
    for (const table of model.tables()) {
      const positions = new Map(table.columns.map((name, i) => [name.toLowerCase(), i]));
      const prepared = { ...table, positions };
      this.tables.set(table.name.toLowerCase(), prepared);
      const others = this.tablesOn.get(table.sheet);
      if (others) others.push(prepared);
      else this.tablesOn.set(table.sheet, [prepared]);
    }
    for (const name of model.names()) this.names.set(nameKey(name.name, name.sheet), name);
  }

  get sheetCount(): number {
    return this.sheets.size;
  }

  sheetNamed(name: string): number | undefined {
    return this.sheets.get(name.toLowerCase());
  }

  tableNamed(name: string): PreparedTable | undefined {
    return this.tables.get(name.toLowerCase());
  }

  /** The table whose rectangle, headers and totals included, holds the cell. */
  tableAt(sheet: number, row: number, column: number): PreparedTable | undefined {
    return this.tablesOn
      .get(sheet)
      ?.find(
        ({ left, columns, headerRow, bodyTop, bodyBottom, totalsRow }) =>
          column >= left &&
          column < left + columns.length &&
          row >= (headerRow ?? bodyTop) &&
          row <= (totalsRow ?? bodyBottom),
      );
  }

  /** A sheet's own name hides the workbook's. */
  nameFor(name: string, sheet: number): NameModel | undefined {
    return this.names.get(nameKey(name, sheet)) ?? this.names.get(nameKey(name, undefined));
  }

  rowCount(sheet: number): number {
    return (this.rows[sheet] ??= this.model.rowCount(sheet));
  }

  columnCount(sheet: number): number {
    return (this.columns[sheet] ??= this.model.columnCount(sheet));
  }

  private greatest(of: (sheet: number) => number): number {
    let most = 0;
    for (let sheet = 0; sheet < this.sheetCount; sheet++) most = Math.max(most, of(sheet));
    return most;
  }

  get maxRows(): number {
    return this.greatest((sheet) => this.rowCount(sheet));
  }

  get maxColumns(): number {
    return this.greatest((sheet) => this.columnCount(sheet));
  }
}
