import type { Rect, SheetStore, WorkbookStore } from '../store/types';
import { XmlSyntaxError } from '../store/opc/xmlTree';
import { StoreError } from '../store/types';
import {
  ExcelError,
  insertDeleteConflict,
  invalidArgument,
  invalidOperation,
  itemAlreadyExists,
  itemNotFound,
} from '../wire/excelError';
import type { ExcelObject } from '../wire/excelObject';
import type { EventEntry } from '../wire/messages';
import { Calculation } from './calculation';
import { formatRect } from './address';
import { EventCode, EventHub, workbookTarget } from './events';
import { findRange } from './findRange';
import { sheetId, tableId } from './ids';
import { OfficeWindow } from './officeWindow';
import { bound, intersect } from './rects';
import { afterDelete, afterInsert, RangeRef } from './rangeRef';
import { RangeAreasRef, rangesOf } from './rangeAreasRef';
import { UserHistory } from './userHistory';

/** What the workbook is opened with. */
export interface SessionOptions {
  /** Serial day that TODAY() gives. */
  today: number;
  /** BCP 47; how typed dates and numbers are read and shown. */
  locale: string;
  /** Who writes comments. */
  user: { name: string; email: string };
  /** When, ISO 8601. */
  now: string;
  /** Whether this Excel is too old to have a member, by class and wire name. */
  lacks(type: string, member: string): boolean;
}

/** One open workbook: the store, its calculation, the ranges that clients hold, and the listeners. */
export class Session {
  readonly events = new EventHub();
  readonly calculation: Calculation;
  readonly window = new OfficeWindow();
  /** Settings of `Office.context.document.settings`. */
  readonly documentSettings = new Map<string, string>();
  private readonly keptObjects = new Map<string, ExcelObject>();
  private readonly live = new Set<RangeRef>();
  /** Those of kept objects, which stay beyond the request. */
  private readonly held = new Set<RangeRef>();
  private nextReference = 1;
  /** A user's typing is under way, not the add-in's code. */
  isUserEditing = false;
  readonly history = new UserHistory();

  constructor(
    readonly store: WorkbookStore,
    readonly options: SessionOptions,
  ) {
    this.calculation = new Calculation(store, () => options.today);
  }

  sheet(id: number): SheetStore {
    const sheet = this.store.sheetById(id);
    if (!sheet) throw itemNotFound();
    return sheet;
  }

  get activeSheet(): SheetStore {
    return this.sheet(this.store.activeSheetId);
  }

  /** Makes a sheet the one shown, and says so. */
  activate(sheet: SheetStore): void {
    const before = this.store.activeSheetId;
    if (before === sheet.id) return;
    if (sheet.visibility !== 'visible') throw invalidOperation();
    this.store.activeSheetId = sheet.id;
    const told = (id: number): readonly string[] => [sheetId(id), workbookTarget];
    this.events.raise(EventCode.worksheetDeactivated, told(before), { worksheetId: sheetId(before) });
    this.events.raise(EventCode.worksheetActivated, told(sheet.id), { worksheetId: sheetId(sheet.id) });
  }

  /** The events raised since the last call, a change's recalculation as the last of them. */
  takeEvents(): EventEntry[] {
    if (this.calculation.takeChanged()) this.tellCalculated();
    return this.events.drain();
  }

  /** Every sheet with formulas has been calculated: which of their values changed is not told. */
  private tellCalculated(): void {
    for (const sheet of this.store.sheets) {
      const targets = [sheetId(sheet.id), workbookTarget];
      if (!this.events.isHeard(EventCode.worksheetCalculated, targets)) continue;
      let area: Rect | null = null;
      sheet.forEachFormula((row, column) => {
        const cell = { top: row, bottom: row, left: column, right: column };
        area = area ? bound(area, cell) : cell;
      });
      if (!area) continue;
      const worksheetId = sheetId(sheet.id);
      this.events.raise(EventCode.worksheetCalculated, targets, { worksheetId, address: formatRect(area) });
    }
  }

  select(sheet: SheetStore, rect: Rect): void {
    const before = sheet.selection;
    sheet.selection = rect;
    for (const table of sheet.tables()) {
      const inside = intersect(table.range, rect);
      if (!inside && !intersect(table.range, before)) continue;
      this.events.raise(EventCode.tableSelectionChanged, [tableId(table.id)], {
        worksheetId: sheetId(sheet.id),
        tableId: tableId(table.id),
        // Empty: the selection has left the table.
        address: inside ? formatRect(rect) : '',
      });
    }
    this.events.raise(EventCode.worksheetSelectionChanged, [sheetId(sheet.id), workbookTarget], {
      worksheetId: sheetId(sheet.id),
      address: formatRect(rect),
    });
    // The workbook's own event (type 2) needs no registering.
    this.events.add(2, '', {});
  }

  /** The range of an address such as `A1:B2`, of a defined name or of a table. Throws `InvalidArgument`. */
  rangeAt(sheet: SheetStore, address: string): RangeRef {
    const found = findRange(this, sheet, address);
    if (!found) throw invalidArgument();
    return found;
  }

  /** Ranges met in a request follow structural changes until the next one. */
  beginRequest(): void {
    for (const range of this.live) if (!this.held.has(range)) this.live.delete(range);
  }

  track(cells: RangeRef | RangeAreasRef): void {
    for (const range of rangesOf(cells)) this.live.add(range);
  }

  keep(object: ExcelObject, cells: RangeRef | RangeAreasRef): void {
    if (cells.referenceId) return;
    cells.referenceId = `ref${this.nextReference++}`;
    this.keptObjects.set(cells.referenceId, object);
    for (const range of rangesOf(cells)) {
      this.held.add(range);
      this.live.add(range);
    }
  }

  kept(referenceId: string): ExcelObject | undefined {
    return this.keptObjects.get(referenceId);
  }

  release(referenceId: string): void {
    const object = this.keptObjects.get(referenceId);
    this.keptObjects.delete(referenceId);
    const target = object?.target;
    if (target instanceof RangeRef || target instanceof RangeAreasRef)
      for (const range of rangesOf(target)) {
        this.held.delete(range);
        this.live.delete(range);
      }
  }

  releaseAll(): void {
    for (const id of [...this.keptObjects.keys()]) this.release(id);
  }

  get keptCount(): number {
    return this.keptObjects.size;
  }

  /** Cells make room; held ranges follow. */
  followInsert(sheetId: number, inserted: Rect, direction: 'down' | 'right'): void {
    for (const range of this.live) {
      if (range.sheetId === sheetId) range.follow((rect) => afterInsert(rect, inserted, direction));
    }
  }

  followDelete(sheetId: number, deleted: Rect, direction: 'up' | 'left'): void {
    for (const range of this.live) {
      if (range.sheetId === sheetId) range.follow((rect) => afterDelete(rect, deleted, direction));
    }
  }
}

/** The Office.js error of a change that the store refuses. */
export function translateStoreError(error: unknown): unknown {
  // XML that an add-in hands over; what a file holds was read before.
  if (error instanceof XmlSyntaxError) return invalidArgument(error.message);
  if (!(error instanceof StoreError)) return error;
  switch (error.code) {
    case 'sheetNotFound':
    case 'nameNotFound':
    case 'tableNotFound':
    case 'chartNotFound':
    case 'ruleNotFound':
    case 'commentNotFound':
      return itemNotFound();
    case 'alreadyExists':
      return itemAlreadyExists();
    case 'lastVisibleSheet':
      return invalidOperation(error.message);
    case 'wouldLoseCells':
      return insertDeleteConflict();
    case 'overlap':
      return new ExcelError('InvalidArgument', error.message);
    default:
      return invalidArgument(error.message);
  }
}
