import type { Rect, SheetStore } from '../store/types';
import { intersect } from './rects';

/**
 * A table's column is named by its header cell, which always holds text: an emptied header is named `Column2` again,
 * a number becomes its text.
 */
export function followHeaders(sheet: SheetStore, rect: Rect): void {
  for (const table of sheet.tables()) {
    if (!table.showHeaders) continue;
    const header: Rect = { ...table.range, bottom: table.range.top };
    const touched = intersect(header, rect);
    if (!touched) continue;
    for (let column = touched.left; column <= touched.right; column++) {
      const offset = column - table.range.left;
      const shown = sheet.value(header.top, column);
      const text = shown === null || typeof shown === 'object' ? '' : String(shown);
      const name = text || `Column${offset + 1}`;
      const known = table.columns[offset]?.name;
      const kept = name === known ? name : renamed(sheet, table.id, offset, name);
      if (shown !== kept) sheet.setValue(header.top, column, kept);
    }
  }
}

/** The name that the column got: a number is appended to one that is taken. */
function renamed(sheet: SheetStore, table: number, offset: number, name: string): string {
  return sheet.patchTableColumn(table, offset, { name }).columns[offset]?.name ?? name;
}
