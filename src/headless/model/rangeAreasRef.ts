import type { Rect, SheetStore } from '../store/types';
import { invalidReference } from '../wire/excelError';
import type { CellArea } from './rangeRef';
import type { RangeRef } from './rangeRef';
import type { Session } from './session';

/** Several rectangles of one sheet as the client holds them. */
export class RangeAreasRef implements CellArea {
  /** Given out when the client asks to keep it. */
  referenceId: string | undefined;

  constructor(
    readonly session: Session,
    readonly sheetId: number,
    readonly ranges: readonly RangeRef[],
  ) {}

  /** Throws `InvalidReference` once one of them was deleted. */
  get rects(): readonly Rect[] {
    return this.ranges.map(({ rect }) => rect);
  }

  get sheet(): SheetStore {
    const sheet = this.session.store.sheetById(this.sheetId);
    if (!sheet) throw invalidReference();
    return sheet;
  }
}

export const rangesOf = (cells: RangeRef | RangeAreasRef): readonly RangeRef[] =>
  cells instanceof RangeAreasRef ? cells.ranges : [cells];
