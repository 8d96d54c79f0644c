/** Compiles references: cells, structured references, defined names. */
import type { Corner, Reference } from './a1';
import type { Context } from './engine';
import type { StructuredReference } from './structured';
import { Area, MAX_COLUMNS, MAX_ROWS, NAME, REF, VALUE, type Value } from './values';

export type Code = (context: Context) => Value;
/**
 * The cell that a formula was written for: its relative references are kept as distances from it. Undefined for a
 * formula that stands in a cell: its references mean the cells that they name.
 */
export type Base = { row: number; column: number } | undefined;

const line = (
  at: number | undefined,
  fixed: boolean,
  base: number | undefined,
  max: number,
): ((own: number) => number) | undefined => {
  if (at === undefined) return undefined;
  if (fixed || base === undefined) return () => at;
  const distance = at - base;
  // Distances run round the edge of the sheet, as those of defined names do.
  return (own) => (own + distance + max) % max;
};

export function compileReference(sheet: string | undefined, reference: Reference, base: Base): Code {
  const { first } = reference;
  const last = reference.last ?? first;
  const rowOf = (corner: Corner) => line(corner.row, corner.rowFixed, base?.row, MAX_ROWS);
  const columnOf = (corner: Corner) => line(corner.column, corner.columnFixed, base?.column, MAX_COLUMNS);
  const [row1, row2] = [rowOf(first), rowOf(last)];
  const [column1, column2] = [columnOf(first), columnOf(last)];
  let latest: Area | undefined;
  return ({ engine, sheet: own, row, column }) => {
    const on = sheet === undefined ? own : engine.sheetNamed(sheet);
    if (on === undefined) return REF;
    const a = row1 ? row1(row) : 0;
    const b = row2 ? row2(row) : MAX_ROWS - 1;
    const c = column1 ? column1(column) : 0;
    const d = column2 ? column2(column) : MAX_COLUMNS - 1;
    const [top, left, bottom, right] = [Math.min(a, b), Math.min(c, d), Math.max(a, b), Math.max(c, d)];
    if (latest?.sheet === on && latest.top === top && latest.left === left) {
      if (latest.bottom === bottom && latest.right === right) return latest;
    }
    latest = new Area(on, top, left, bottom, right);
    return latest;
  };
}

type Rows = readonly [number, number];

export function compileStructured({ table, parts, first, last }: StructuredReference): Code {
  const key = first?.toLowerCase();
  const lastKey = (last ?? first)?.toLowerCase();
  const thisRow = parts.length === 1 && parts[0] === '#This Row';
  return ({ engine, sheet, row, column }) => {
    const found = table === undefined ? engine.tableAt(sheet, row, column) : engine.tableNamed(table);
    if (!found) return table === undefined ? VALUE : NAME;
    let from = 0;
    let to = found.columns.length - 1;
    if (key !== undefined && lastKey !== undefined) {
      const one = found.positions.get(key);
      const other = found.positions.get(lastKey);
      if (one === undefined || other === undefined) return REF;
      from = Math.min(one, other);
      to = Math.max(one, other);
    }
    const { headerRow, bodyTop, bodyBottom, totalsRow } = found;
    const area = ([top, bottom]: Rows): Value =>
      bottom < top ? REF : new Area(found.sheet, top, found.left + from, bottom, found.left + to);
    if (thisRow) {
      return row < bodyTop || row > bodyBottom ? VALUE : area([row, row]);
    }
    if (parts.length === 0) return area([bodyTop, bodyBottom]);
    const rows = parts.map((part): Rows | undefined => {
      if (part === '#All') return [headerRow ?? bodyTop, totalsRow ?? bodyBottom];
      if (part === '#Headers') return headerRow === undefined ? undefined : [headerRow, headerRow];
      if (part === '#Totals') return totalsRow === undefined ? undefined : [totalsRow, totalsRow];
      return part === '#This Row' ? [row, row] : [bodyTop, bodyBottom];
    });
    const known = rows.filter((each) => each !== undefined);
    if (known.length < rows.length) return REF;
    return area([Math.min(...known.map(([top]) => top)), Math.max(...known.map(([, bottom]) => bottom))]);
  };
}

/** A defined name, or a table's name standing for its body. */
export function compileName(name: string, sheet: string | undefined): Code {
  const body = compileStructured({ table: name, parts: [] });
  return (context) => {
    const { engine } = context;
    const scope = sheet === undefined ? undefined : engine.sheetNamed(sheet);
    if (sheet !== undefined && scope === undefined) return REF;
    return engine.name(name, scope, context) ?? (engine.tableNamed(name) ? body(context) : NAME);
  };
}
