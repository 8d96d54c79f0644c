import { asIndex, asRange } from '../model/arguments';
import { RangeRef } from '../model/rangeRef';
import { refuseIfProtected } from '../model/writeCells';
import { itemNotFound } from '../wire/excelError';
import type { ExcelObject } from '../wire/excelObject';
import { defineObject, readOnly } from '../wire/excelObject';
import { rangeObject } from './range';
import type { SheetRef } from './worksheet';
import { storeOf } from './worksheet';

interface Breaks {
  sheet: SheetRef;
  axis: 'row' | 'column';
}
interface Break extends Breaks {
  /** First row or column after the break. */
  index: number;
}

const listOf = ({ sheet, axis }: Breaks): readonly number[] => storeOf(sheet).pageBreaks(axis);

function put({ sheet, axis }: Breaks, breaks: readonly number[]): void {
  refuseIfProtected(storeOf(sheet));
  storeOf(sheet).setPageBreaks(axis, breaks);
}

/** `Excel.PageBreak`. */
const pageBreakObject = defineObject<Break>({
  name: 'PageBreak',
  identity: ({ axis, index }) => ({ _Id: `${axis}${index}` }),
  properties: {
    _Id: readOnly(({ axis, index }) => `${axis}${index}`),
    RowIndex: readOnly(({ axis, index }) => (axis === 'row' ? index : 0)),
    ColumnIndex: readOnly(({ axis, index }) => (axis === 'column' ? index : 0)),
  },
  methods: {
    Delete: (one) => {
      if (!listOf(one).includes(one.index)) throw itemNotFound();
      put(
        one,
        listOf(one).filter((index) => index !== one.index),
      );
    },
    GetCellAfterBreak: ({ sheet, axis, index }) => {
      const at = axis === 'row' ? { top: index, left: 0 } : { top: 0, left: index };
      const rect = { ...at, bottom: at.top, right: at.left };
      return rangeObject(new RangeRef(sheet.session, storeOf(sheet).id, rect));
    },
  },
});

/** `Excel.PageBreakCollection`: the breaks set by hand. */
export const pageBreakCollectionObject: (breaks: Breaks) => ExcelObject = defineObject<Breaks>({
  name: 'PageBreakCollection',
  items: (breaks) => listOf(breaks).map((index) => pageBreakObject({ ...breaks, index })),
  item: (breaks, at) => {
    const index =
      typeof at === 'string' && at.startsWith(breaks.axis)
        ? Number(at.slice(breaks.axis.length))
        : listOf(breaks)[asIndex(at)];
    if (index === undefined || !listOf(breaks).includes(index)) throw itemNotFound();
    return pageBreakObject({ ...breaks, index });
  },
  methods: {
    Add: (breaks, range) => {
      const { session } = breaks.sheet;
      const { rect } =
        typeof range === 'string' ? session.rangeAt(storeOf(breaks.sheet), range) : asRange(range);
      const index = breaks.axis === 'row' ? rect.top : rect.left;
      // Before the first row or column there is nothing to break.
      if (index > 0)
        put(
          breaks,
          [...new Set([...listOf(breaks), index])].sort((a, b) => a - b),
        );
      return pageBreakObject({ ...breaks, index });
    },
    GetCount: (breaks) => listOf(breaks).length,
    RemovePageBreaks: (breaks) => put(breaks, []),
  },
});
