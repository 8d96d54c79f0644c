import { defineCustomElements } from '@revolist/revogrid/loader';
import type {
  BeforeRangeSaveDataDetails,
  BeforeSaveDataDetails,
  ColumnRegular,
  DataType,
} from '@revolist/revogrid';
import {
  cellAddress,
  columnLetters,
  formatRect,
  sameRect,
  type FilterHeading,
  type Hyperlink,
  type Rect,
} from '../../headless/browser';
import type { Language } from '../../messages';
import type { Book, EntryAlert } from '../book';
import { cellEditor } from './cellEditor';
import { cellContent, cellProps } from './cellTemplate';
import { cellKey } from './comments';
import { layoutKey, layoutOf, widthOfPixels, type SheetLayout } from './layout';
import { Painter, type PaintedCell } from './painter';
import { pastedBlocks, type PastedLine } from './pastedBlocks';
import { placeOf, rectOf, rowAt } from './places';

void defineCustomElements();

/** A row as the grid library holds it: a number. What stands in its cells is asked of the workbook when it is drawn. */
interface Row extends DataType {
  readonly row: number;
}

const rowHeaderWidth = 46;

/** Draws the shown sheet of a workbook, and hands on what the user does to it. */
export class GridView {
  private readonly grid = document.createElement('revo-grid');
  private readonly sheetId: number;
  private layout: SheetLayout;
  private key: string;
  private painter: Painter;
  private painted = new Map<string, PaintedCell>();
  /** The selection that grid and workbook last agreed on. */
  private selection: Rect | undefined;
  /** The user has clicked or pressed a key since the grid was last told what is selected. */
  private isUsers = false;
  private readonly acted = (): void => void (this.isUsers = true);
  private refused: string | undefined;
  /** Undefined but while an editor is opening. */
  private heldKeys: KeyboardEvent[] | undefined;
  private lastKey: KeyboardEvent | undefined;

  constructor(
    host: HTMLElement,
    private readonly book: Book,
    private readonly language: Language,
    private readonly onAlert: (alert: EntryAlert) => void,
    private readonly onFilter: (heading: FilterHeading) => void,
  ) {
    this.sheetId = book.sheet.id;
    this.key = layoutKey(book.sheet);
    this.layout = layoutOf(book.sheet);
    this.painter = new Painter(book, this.layout);
    const { grid } = this;
    Object.assign(grid, {
      range: true,
      resize: true,
      filter: false,
      exporting: false,
      canMoveColumns: false,
      canDrag: false,
      theme: 'default',
      applyOnClose: true,
      editors: {
        cell: cellEditor({
          textOf: ({ model, prop }) => this.book.editText((model as Row).row, Number(prop)),
          type: ({ model, prop }, text) => this.type((model as Row).row, Number(prop), text),
          takeRefused: () => {
            const { refused } = this;
            this.refused = undefined;
            return refused;
          },
          takeHeldKeys: () => {
            const held = this.heldKeys ?? [];
            this.heldKeys = undefined;
            return held;
          },
        }),
      },
    });
    grid.addEventListener('beforeedit', (event) => this.edited(event));
    grid.addEventListener('beforerangeedit', (event) => this.pasted(event));
    grid.addEventListener('aftercolumnresize', (event) => this.resized(event));
    // A click beside the grid leaves the selection as it is; keys pressed elsewhere are not meant for it.
    grid.addEventListener('beforefocuslost', (event) => event.preventDefault());
    for (const name of ['beforekeydown', 'beforekeyup', 'beforecopy', 'beforecut', 'beforepaste'])
      grid.addEventListener(name, (event) => {
        const { activeElement } = document;
        if (activeElement !== document.body && !grid.contains(activeElement)) event.preventDefault();
      });
    grid.addEventListener('beforeeditstart', () => (this.heldKeys = []));
    grid.addEventListener('beforekeydown', (event) => this.hold(event));
    grid.addEventListener('pointerdown', this.acted, true);
    window.addEventListener('keydown', this.acted, true);
    for (const name of ['afterfocus', 'setrange']) grid.addEventListener(name, () => void this.selected());
    this.lay();
    host.append(grid);
    void this.showSelection();
  }

  /** Draws what is seen anew after the workbook changed. */
  update(): void {
    if (this.book.sheet.id !== this.sheetId) return;
    const key = layoutKey(this.book.sheet);
    const isMoved = key !== this.key;
    if (isMoved) {
      this.key = key;
      this.layout = layoutOf(this.book.sheet);
    }
    this.painter = new Painter(this.book, this.layout);
    this.painted.clear();
    if (isMoved) this.lay();
    else void this.grid.refresh('all');
    void this.showSelection();
  }

  /** Opens the editor on an entry that was refused. */
  async editAgain({ row, column, text }: EntryAlert): Promise<void> {
    this.refused = text;
    const place = placeOf(this.layout, { top: row, left: column, bottom: row, right: column });
    await this.grid.setCellEdit(place.area.y, column, place.rowType);
  }

  focus(): void {
    void this.showSelection(true);
  }

  dispose(): void {
    window.removeEventListener('keydown', this.acted, true);
    this.grid.remove();
  }

  /**
   * The library draws its editor a moment after the first key, and on a slow machine the next keys come before it. It adds
   * letters itself, but would lose the Enter that ends a short entry: all are held, in their order.
   */
  private hold(event: CustomEvent<{ original: KeyboardEvent }>): void {
    const key = event.detail.original;
    // Each part of a sheet with frozen panes tells of the same key.
    const isNew = key !== this.lastKey;
    this.lastKey = key;
    if (!this.heldKeys || key.ctrlKey || key.metaKey) return;
    if (isNew) this.heldKeys.push(key);
    event.preventDefault();
    key.preventDefault();
  }

  private lay(): void {
    const { rows, columns } = this.layout;
    const source = rows.shown.map((row) => this.row(row));
    const definitions = rows.shown.map((row, at) => ({
      type: at < rows.frozen ? ('rowPinStart' as const) : ('rgRow' as const),
      index: at < rows.frozen ? at : at - rows.frozen,
      size: rows.size(row),
    }));
    Object.assign(this.grid, {
      columns: columns.shown.map((column, at) => this.column(column, at < columns.frozen)),
      rowDefinitions: definitions,
      rowHeaders: {
        size: rowHeaderWidth,
        cellTemplate: (_h: unknown, { model }: { model: Row }) => String(model.row + 1),
      },
      pinnedTopSource: source.slice(0, rows.frozen),
      source: source.slice(rows.frozen),
    });
  }

  /** Cells read for copying are asked of the workbook too, so that no row holds a copy of it. */
  private row(row: number): Row {
    return new Proxy({ row } as Row, {
      get: (target, key) =>
        typeof key === 'string' && /^\d+$/.test(key)
          ? this.book.look(row, Number(key)).text
          : Reflect.get(target, key),
    });
  }

  private column(column: number, isFrozen: boolean): ColumnRegular {
    return {
      prop: column,
      name: columnLetters(column),
      size: this.layout.columns.size(column),
      minSize: 1,
      editor: 'cell',
      ...(isFrozen && { pin: 'colPinStart' as const }),
      cellProperties: ({ model }) =>
        cellProps(cellAddress((model as Row).row, column), this.cell((model as Row).row, column)),
      cellTemplate: (h, { model }) =>
        cellContent(h, this.cell((model as Row).row, column), {
          language: this.language,
          follow: (link) => this.follow(link),
          openFilter: this.onFilter,
        }),
    };
  }

  private cell(row: number, column: number): PaintedCell {
    const key = cellKey(row, column);
    let cell = this.painted.get(key);
    if (!cell) this.painted.set(key, (cell = this.painter.paint(row, column)));
    return cell;
  }

  private type(row: number, column: number, text: string): boolean {
    return this.tell(this.book.type(row, column, text));
  }

  /** Whether it was taken; what Excel says instead is shown. */
  private tell(alert: EntryAlert | undefined): boolean {
    if (alert) this.onAlert(alert);
    return alert === undefined;
  }

  /** The library must not write into its rows: the workbook takes the entry, or says why not. */
  private edited(event: CustomEvent<BeforeSaveDataDetails>): void {
    event.preventDefault();
    const { model, prop, val } = event.detail;
    this.type((model as Row).row, Number(prop), String(val ?? ''));
  }

  private pasted(event: CustomEvent<BeforeRangeSaveDataDetails>): void {
    event.preventDefault();
    const { data, type } = event.detail;
    const lines = Object.entries(data).flatMap(([index, cells]): PastedLine[] => {
      const row = rowAt(this.layout, type, Number(index));
      const columns = Object.keys(cells).filter((key) => /^\d+$/.test(key));
      const texts = new Map(columns.map((column) => [Number(column), String(cells[column] ?? '')]));
      return row === undefined ? [] : [{ row, texts }];
    });
    this.tell(this.book.paste(pastedBlocks(lines)));
  }

  /** The user has dragged the edge of a heading: the workbook takes the width, or the column is drawn as it was. */
  private resized(event: CustomEvent<Record<string, ColumnRegular>>): void {
    for (const { prop, size } of Object.values(event.detail))
      if (size !== undefined && !this.tell(this.book.resize(Number(prop), widthOfPixels(size)))) this.lay();
  }

  private async selected(): Promise<void> {
    const range = await this.grid.getSelectedRange();
    const rect =
      range && rectOf(this.layout, { area: range, rowType: range.rowType, colType: range.colType });
    if (!rect) return;
    if (!this.isUsers) {
      this.restore(rect);
      return;
    }
    const isCell = rect.top === rect.bottom && rect.left === rect.right;
    const merged = isCell && this.painter.mergeAt(rect.top, rect.left);
    this.choose(merged || rect);
    // The whole of a merged area is marked.
    if (merged) void this.showSelection(true);
  }

  /** When rows come or go the library selects, a moment later, what it had selected before: the workbook's choice holds. */
  private restore({ top, left }: Rect): void {
    const { selection } = this;
    if (!selection || (top === selection.top && left === selection.left)) return;
    void this.showSelection(true);
    // Once: the library answers, and what it cannot show it would answer otherwise for ever.
    this.isUsers = true;
  }

  /** The user selects: the workbook follows, and its events fire. */
  private choose(rect: Rect): void {
    // The grid tells a click late: its link may have led to another sheet by then.
    if (this.book.sheet.id !== this.sheetId) return;
    if (this.selection && sameRect(this.selection, rect)) return;
    this.selection = rect;
    this.book.select(this.book.sheet.name, formatRect(rect));
  }

  /** The add-in, or another part of the workbench, selected: the grid follows. */
  private async showSelection(always = false): Promise<void> {
    const { selection } = this.book.sheet;
    if (!always && this.selection && sameRect(this.selection, selection)) return;
    this.selection = selection;
    this.isUsers = false;
    await this.grid.componentOnReady?.();
    const { area, rowType, colType } = placeOf(this.layout, selection);
    await this.grid.setCellsFocus({ x: area.x, y: area.y }, { x: area.x1, y: area.y1 }, colType, rowType);
    if (rowType === 'rgRow') await this.grid.scrollToRow(Math.max(0, area.y - 3));
    if (colType === 'rgCol') await this.grid.scrollToColumnIndex(Math.max(0, area.x - 1));
  }

  private follow({ target, location }: Hyperlink): void {
    const place = location ?? (target?.startsWith('#') ? target.slice(1) : null);
    if (place === null) {
      if (target) window.open(target, '_blank', 'noopener');
      return;
    }
    const found = this.book.excel.find(this.book.sheet.name, place);
    if (found) this.book.select(found.sheet, formatRect(found.rect));
  }
}
