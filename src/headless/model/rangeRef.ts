import type { Rect, SheetStore } from '../store/types';
import { invalidReference } from '../wire/excelError';
import { isOnSheet } from './rects';
import type { Session } from './session';

/** Cells of one sheet, in one rectangle or several: what validations and conditional formats are put on. */
export interface CellArea {
  readonly session: Session;
  readonly sheetId: number;
  readonly sheet: SheetStore;
  readonly rects: readonly Rect[];
}

/** A range as the client holds it: it follows when rows, columns or cells are inserted or deleted. */
export class RangeRef implements CellArea {
  /** Given out when the client asks to keep it. */
  referenceId: string | undefined;
  private gone = false;

  constructor(
    readonly session: Session,
    readonly sheetId: number,
    private current: Rect,
  ) {
    if (!isOnSheet(current)) throw invalidReference();
  }

  /** Throws `InvalidReference` once its cells or its sheet were deleted. */
  get rect(): Rect {
    if (this.gone) throw invalidReference();
    return this.current;
  }

  get rects(): readonly Rect[] {
    return [this.rect];
  }

  get sheet(): SheetStore {
    const sheet = this.session.store.sheetById(this.sheetId);
    if (!sheet || this.gone) throw invalidReference();
    return sheet;
  }

  /** A range of the same sheet. */
  at(rect: Rect): RangeRef {
    return new RangeRef(this.session, this.sheetId, rect);
  }

  follow(move: (rect: Rect) => Rect | null): void {
    if (this.gone) return;
    const moved = move(this.current);
    if (moved) this.current = moved;
    else this.gone = true;
  }
}

/** Where a rectangle lies after `inserted` made room; the part of Excel's references that grow and shift. */
export function afterInsert(rect: Rect, inserted: Rect, direction: 'down' | 'right'): Rect {
  if (direction === 'down') {
    if (rect.left < inserted.left || rect.right > inserted.right) return rect;
    const by = inserted.bottom - inserted.top + 1;
    if (rect.top >= inserted.top) return { ...rect, top: rect.top + by, bottom: rect.bottom + by };
    return rect.bottom >= inserted.top ? { ...rect, bottom: rect.bottom + by } : rect;
  }
  if (rect.top < inserted.top || rect.bottom > inserted.bottom) return rect;
  const by = inserted.right - inserted.left + 1;
  if (rect.left >= inserted.left) return { ...rect, left: rect.left + by, right: rect.right + by };
  return rect.right >= inserted.left ? { ...rect, right: rect.right + by } : rect;
}

/** Where a rectangle lies after `deleted` went; null when nothing of it is left. */
export function afterDelete(rect: Rect, deleted: Rect, direction: 'up' | 'left'): Rect | null {
  if (direction === 'up') {
    if (rect.left < deleted.left || rect.right > deleted.right) return rect;
    const [top, bottom] = shrink(rect.top, rect.bottom, deleted.top, deleted.bottom);
    return bottom < top ? null : { ...rect, top, bottom };
  }
  if (rect.top < deleted.top || rect.bottom > deleted.bottom) return rect;
  const [left, right] = shrink(rect.left, rect.right, deleted.left, deleted.right);
  return right < left ? null : { ...rect, left, right };
}

function shrink(first: number, last: number, from: number, to: number): [number, number] {
  const count = to - from + 1;
  const newFirst = first < from ? first : first <= to ? from : first - count;
  const newLast = last < from ? last : last <= to ? from - 1 : last - count;
  return [newFirst, newLast];
}
