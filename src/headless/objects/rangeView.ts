import { asIndex } from '../model/arguments';
import { columnLetters } from '../model/address';
import { RangeAreasRef } from '../model/rangeAreasRef';
import type { RangeRef } from '../model/rangeRef';
import { specialRects } from '../model/specialCells';
import { columnsOf, rowsOf } from '../model/rects';
import { invalidArgument, itemNotFound } from '../wire/excelError';
import type { ExcelObject, Property } from '../wire/excelObject';
import { defineObject, readOnly } from '../wire/excelObject';
import { rangeObject } from './range';

/** The visible cells of a range, or of one of its visible rows. */
interface View {
  range: RangeRef;
  /** Place among the visible rows; absent: all of them. */
  row?: number;
}

/** Visible rows of visible cells, as ranges of one row each piece. */
function visibleRows({ range, row }: View): RangeRef[][] {
  const areas = new RangeAreasRef(range.session, range.sheetId, [range]);
  const byRow = new Map<number, RangeRef[]>();
  for (const rect of specialRects(areas, 'Visible', undefined)) {
    for (let at = rect.top; at <= rect.bottom; at++)
      byRow.set(at, [...(byRow.get(at) ?? []), range.at({ ...rect, top: at, bottom: at })]);
  }
  const rows = [...byRow].sort(([a], [b]) => a - b).map(([, pieces]) => pieces);
  if (row === undefined) return rows;
  const found = rows[row];
  if (!found) throw itemNotFound();
  return [found];
}

const grid = (view: View, name: string): unknown[][] =>
  visibleRows(view).map((pieces) =>
    pieces.flatMap((piece) => (rangeObject(piece).read(name) as unknown[][])[0] ?? []),
  );

/** Read and written as a range without what is hidden. */
const cells = (name: string): Property<View> => ({
  read: (view) => grid(view, name),
  write: (view, value) => {
    const rows = visibleRows(view);
    if (!Array.isArray(value) || value.length !== rows.length) throw invalidArgument();
    rows.forEach((pieces, index) => {
      const line: unknown = value[index];
      const width = pieces.reduce((sum, { rect }) => sum + columnsOf(rect), 0);
      if (!Array.isArray(line) || line.length !== width) throw invalidArgument();
      let from = 0;
      for (const piece of pieces) {
        const count = columnsOf(piece.rect);
        rangeObject(piece).write(name, [line.slice(from, from + count)]);
        from += count;
      }
    });
  },
});

/** `Excel.RangeView`. */
export const rangeViewObject: (view: View) => ExcelObject = defineObject<View>({
  name: 'RangeView',
  identity: ({ row }) => (row === undefined ? {} : { Index: row }),
  properties: {
    NumberFormat: cells('NumberFormat'),
    Values: cells('Values'),
    Text: readOnly((view) => grid(view, 'Text')),
    Formulas: cells('Formulas'),
    FormulasLocal: cells('FormulasLocal'),
    FormulasR1C1: cells('FormulasR1C1'),
    ValueTypes: readOnly((view) => grid(view, 'ValueTypes')),
    RowCount: readOnly((view) => visibleRows(view).length),
    ColumnCount: readOnly((view) =>
      (visibleRows(view)[0] ?? []).reduce((sum, { rect }) => sum + columnsOf(rect), 0),
    ),
    CellAddresses: readOnly((view) =>
      visibleRows(view).map((pieces) =>
        pieces.flatMap(({ rect, sheet }) =>
          Array.from(
            { length: columnsOf(rect) },
            (_, i) => `${sheet.name}!${columnLetters(rect.left + i)}${rect.top + 1}`,
          ),
        ),
      ),
    ),
    Index: readOnly(({ row, range }) => row ?? (rowsOf(range.rect) > 0 ? 0 : -1)),
  },
  objects: { Rows: (view) => rangeViewCollectionObject(view) },
  methods: { GetRange: ({ range }) => rangeObject(range) },
});

/** `Excel.RangeViewCollection`: a view's rows. */
const rangeViewCollectionObject = defineObject<View>({
  name: 'RangeViewCollection',
  items: (view) => visibleRows(view).map((_, row) => rangeViewObject({ ...view, row })),
  methods: {
    GetCount: (view) => visibleRows(view).length,
    GetItemAt: (view, index) => {
      const row = asIndex(index);
      if (row >= visibleRows(view).length) throw itemNotFound();
      return rangeViewObject({ ...view, row });
    },
  },
});
