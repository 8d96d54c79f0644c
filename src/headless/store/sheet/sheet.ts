import { MergedAreas } from '../mergedAreas';
import { contains, intersects } from '../geometry';
import type { DeleteShift, Rect, SheetStore, ShiftDirection } from '../types';
import { MAX_COLUMN, MAX_ROW, StoreError } from '../types';
import type { Row } from '../cells/grid';
import { isFilled } from '../cells/grid';
import { SheetCharts } from './sheetCharts';
import { columnName, columnNodes, readTable } from './tableXml';
import { childElement, element } from '../opc/xmlTree';
import type { TablePart } from '../book/context';
import type { Shift } from '../shift/shiftArea';
import { shiftArea } from '../shift/shiftArea';
import { keepCalculatedColumns } from './calculatedColumns';

/** A worksheet; what it can do is spread over the classes it stands on. */
export class Sheet extends SheetCharts implements SheetStore {
  insertCells(area: Rect, direction: ShiftDirection): void {
    this.apply({ area: this.checked(area), axis: direction === 'down' ? 'row' : 'column', insert: true });
  }

  deleteCells(area: Rect, direction: DeleteShift): void {
    this.apply({ area: this.checked(area), axis: direction === 'up' ? 'row' : 'column', insert: false });
  }

  insertRows(first: number, count: number): void {
    this.insertCells({ top: first, bottom: first + count - 1, left: 0, right: MAX_COLUMN }, 'down');
  }

  deleteRows(first: number, count: number): void {
    this.deleteCells({ top: first, bottom: first + count - 1, left: 0, right: MAX_COLUMN }, 'up');
  }

  insertColumns(first: number, count: number): void {
    this.insertCells({ top: 0, bottom: MAX_ROW, left: first, right: first + count - 1 }, 'right');
  }

  deleteColumns(first: number, count: number): void {
    this.deleteCells({ top: 0, bottom: MAX_ROW, left: first, right: first + count - 1 }, 'left');
  }

  private apply(shift: Shift): void {
    const { area, axis, insert } = shift;
    this.refuseTearing(shift);
    const tables = this.tableParts().map((table) => ({
      table,
      before: readTable(table).range,
      anchor: keepCalculatedColumns(table, shift),
    }));
    if (axis === 'row') this.moveRows(area, insert);
    else this.moveColumns(area, insert);
    this.mergedAreas = new MergedAreas(
      this.merges().flatMap((each) => {
        const next = shiftArea(each, shift);
        return next && (next.top !== next.bottom || next.left !== next.right) ? [next] : [];
      }),
    );
    this.book.shifted(this, (each) => shiftArea(each, shift));
    for (const { table, before, anchor } of tables) {
      this.tableMoved(table, before, shift);
      if (this.book.tableParts.includes(table)) anchor();
    }
  }

  /** Excel refuses to shift part of a table or of a merged area. */
  private refuseTearing({ area, axis, insert }: Shift): void {
    const zone = axis === 'row' ? { ...area, bottom: MAX_ROW } : { ...area, right: MAX_COLUMN };
    const torn = (each: Rect): boolean => {
      if (!intersects(zone, each)) return false;
      return axis === 'row'
        ? each.left < area.left || each.right > area.right
        : each.top < area.top || each.bottom > area.bottom;
    };
    const refuse = (): never => {
      throw new StoreError(
        'overlap',
        'This operation is not allowed. It would shift part of a table or of merged cells.',
      );
    };
    for (const each of this.mergedAreas) if (torn(each)) refuse();
    for (const each of this.tables()) if (torn(each.range) && !contains(area, each.range)) refuse();
    if (!insert) return;
    const count = axis === 'row' ? area.bottom - area.top + 1 : area.right - area.left + 1;
    const edge =
      axis === 'row'
        ? { ...area, top: MAX_ROW - count + 1, bottom: MAX_ROW }
        : { ...area, left: MAX_COLUMN - count + 1, right: MAX_COLUMN };
    this.grid.each(edge, (_row, _column, cell) => {
      if (isFilled(cell))
        throw new StoreError('wouldLoseCells', 'Filled cells would be pushed off the sheet.');
    });
  }

  private moveRows(area: Rect, insert: boolean): void {
    const { rows } = this.grid;
    const count = area.bottom - area.top + 1;
    if (area.left === 0 && area.right === MAX_COLUMN) {
      if (!insert) {
        rows.splice(area.top, count);
        return;
      }
      if (area.top >= rows.length) return;
      const above = rows[area.top - 1];
      const fresh = Array.from({ length: count }, (): Row | undefined => above && this.formatsOf(above));
      rows.splice(area.top, 0, ...fresh);
      return;
    }
    const last = rows.length - 1;
    const from = insert ? last : area.top;
    const step = insert ? -1 : 1;
    for (let row = from; insert ? row >= area.top : row <= last; row += step) {
      const source = insert ? row : row + count;
      const target = insert ? row + count : row;
      const line = rows[source];
      for (let column = area.left; column <= Math.min(area.right, 16_383); column++) {
        const cell = line?.cells[column];
        if (cell) this.grid.row(target).cells[column] = cell;
        else if (rows[target]) delete rows[target].cells[column];
        if (column > Math.max(line?.cells.length ?? 0, rows[target]?.cells.length ?? 0)) break;
      }
    }
    if (!insert) return;
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++) {
        const above = area.top > 0 ? this.grid.get(area.top - 1, column) : undefined;
        const line = this.grid.rows[row];
        if (above)
          this.grid.row(row).cells[column] = { value: null, formula: null, style: above.style, extra: null };
        else if (line) delete line.cells[column];
      }
  }

  private formatsOf(line: Row): Row {
    const cells = line.cells.map(
      (cell) => cell && { value: null, formula: null, style: cell.style, extra: null },
    );
    const rest = { ...line.attributes };
    for (const own of ['hidden', 'ht', 'customHeight']) delete rest[own];
    return { cells, attributes: Object.keys(rest).length ? rest : null };
  }

  private moveColumns(area: Rect, insert: boolean): void {
    const count = area.right - area.left + 1;
    const move = <T>(list: (T | undefined)[], before: (left: T | undefined) => T | undefined): void => {
      if (!insert) list.splice(area.left, count);
      else if (area.left < list.length)
        list.splice(area.left, 0, ...Array.from({ length: count }, () => before(list[area.left - 1])));
    };
    const bottom = Math.min(area.bottom, this.grid.rows.length - 1);
    for (let row = area.top; row <= bottom; row++) {
      const line = this.grid.rows[row];
      if (line)
        move(line.cells, (left) => left && { value: null, formula: null, style: left.style, extra: null });
    }
    if (area.top === 0 && area.bottom === MAX_ROW) move(this.grid.columns, (left) => left);
  }

  /** Columns that came into or left a table, or the table that left with its cells. */
  private tableMoved(table: TablePart, before: Rect, { area, axis, insert }: Shift): void {
    const id = Number(table.tree.attributes['id']);
    if (!insert && contains(area, before)) {
      this.loseTable(id);
      return;
    }
    const list = childElement(table.tree, 'tableColumns');
    if (axis === 'row' || !list || !intersects({ ...area, right: MAX_COLUMN }, before)) return;
    const nodes = columnNodes(table.tree);
    const at = area.left - before.left;
    const count = area.right - area.left + 1;
    if (!insert) nodes.splice(Math.max(at, 0), count + Math.min(at, 0));
    else if (at > 0 && at < nodes.length) {
      const used = new Set(nodes.map((each) => columnName(each).toLowerCase()));
      let last = Math.max(...nodes.map((each) => Number(each.attributes['id'] ?? 0)));
      for (let added = 0, number = 1; added < count; number++) {
        if (used.has(`column${number}`)) continue;
        nodes.splice(at + added, 0, element('tableColumn', { id: ++last, name: `Column${number}` }));
        this.setValue(before.top, area.left + added, `Column${number}`);
        added++;
      }
    }
    list.children = nodes;
    list.attributes['count'] = String(nodes.length);
  }
}
