import type { CellValue, Rect } from '../types';

/** What few cells have beside value, formula and format. */
export interface CellExtra {
  /** Inside of the rich text's `<si>`, as in the file; goes when the value is set. */
  rich?: string;
  /** Range of an array formula whose first cell this is. */
  array?: Rect;
  /** Attributes of a what-if table's `<f>`. */
  dataTable?: Record<string, string>;
  /** Metadata indexes (`cm`, `vm`), kept. */
  meta?: Record<string, string>;
}

export interface Cell {
  value: CellValue;
  /** With `=`, as the formula bar shows it. */
  formula: string | null;
  /** Index of its format. */
  style: number;
  extra: CellExtra | null;
}

export interface Row {
  cells: (Cell | undefined)[];
  /** Attributes of `<row>` but `r` and `spans`; shared, never changed in place. */
  attributes: Readonly<Record<string, string>> | null;
}

/** The cells of a sheet. Rows and cells that hold nothing do not exist. */
export class Grid {
  readonly rows: (Row | undefined)[] = [];
  /** Attributes of `<col>` but `min` and `max`, by column; shared, never changed in place. */
  readonly columns: (Readonly<Record<string, string>> | undefined)[] = [];
  /** Something was written since the file was read: whoever changes a cell in place says so. */
  changed = false;

  get(row: number, column: number): Cell | undefined {
    return this.rows[row]?.cells[column];
  }

  row(row: number): Row {
    this.changed = true;
    return (this.rows[row] ??= { cells: [], attributes: null });
  }

  /** The cell, made when there is none with the format its row or column gives. */
  cell(row: number, column: number): Cell {
    const line = this.row(row);
    return (line.cells[column] ??= {
      value: null,
      formula: null,
      style: this.defaultStyle(line, column),
      extra: null,
    });
  }

  /** Format of a cell that does not exist: its row's, else its column's, else the workbook's first. */
  defaultStyle(line: Row | undefined, column: number): number {
    const attributes = line?.attributes;
    if (attributes?.['customFormat'] === '1' || attributes?.['customFormat'] === 'true')
      return Number(attributes['s'] ?? 0);
    return Number(this.columns[column]?.['style'] ?? 0);
  }

  styleAt(row: number, column: number): number {
    const line = this.rows[row];
    return line?.cells[column]?.style ?? this.defaultStyle(line, column);
  }

  /** Visits existing cells of the rectangle row by row; stops when `visit` gives `false`. */
  each(area: Rect, visit: (row: number, column: number, cell: Cell) => boolean | void): void {
    const bottom = Math.min(area.bottom, this.rows.length - 1);
    for (let row = area.top; row <= bottom; row++) {
      const cells = this.rows[row]?.cells;
      if (!cells) continue;
      const right = Math.min(area.right, cells.length - 1);
      for (let column = area.left; column <= right; column++) {
        const cell = cells[column];
        if (cell && visit(row, column, cell) === false) return;
      }
    }
  }

  setRowAttributes(row: number, patch: Record<string, string | null>): void {
    const line = this.row(row);
    line.attributes = patched(line.attributes ?? {}, patch);
  }

  setColumnAttributes(column: number, patch: Record<string, string | null>): void {
    this.changed = true;
    this.columns[column] = patched(this.columns[column] ?? {}, patch);
  }
}

function patched(
  old: Readonly<Record<string, string>>,
  patch: Record<string, string | null>,
): Record<string, string> {
  const next = { ...old };
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete next[key];
    else next[key] = value;
  }
  return next;
}

export const isFilled = (cell: Cell): boolean => cell.value !== null || cell.formula !== null;
