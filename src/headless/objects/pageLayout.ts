import { asBoolean, asIndex, asNumber, asOneOf, asRange, asRecord, isGiven } from '../model/arguments';
import { RangeRef } from '../model/rangeRef';
import type { PageSetup, PageSetupPatch, Rect } from '../store/types';
import { MAX_COLUMN, MAX_ROW } from '../store/types';
import { invalidArgument, itemNotFound } from '../wire/excelError';
import type { ExcelObject, Property } from '../wire/excelObject';
import { defineObject } from '../wire/excelObject';
import { headerFooterGroupObject } from './headerFooter';
import { rangeObject } from './range';
import type { SheetRef } from './worksheet';
import { storeOf } from './worksheet';

function part(
  read: (setup: PageSetup) => unknown,
  patch: (value: unknown, setup: PageSetup) => PageSetupPatch,
): Property<SheetRef> {
  return {
    read: (ref) => read(storeOf(ref).pageSetup()),
    write: (ref, value) => {
      const sheet = storeOf(ref);
      sheet.setPageSetup(patch(value, sheet.pageSetup()));
    },
  };
}

const flag = (
  name:
    | 'centerHorizontally'
    | 'centerVertically'
    | 'printGridlines'
    | 'printHeadings'
    | 'blackAndWhite'
    | 'draft',
) =>
  part(
    (setup) => setup[name],
    (value) => ({ [name]: asBoolean(value) }),
  );

/** Points at the client, inches in the file. */
const margin = (name: keyof PageSetup['margins']): Property<SheetRef> =>
  part(
    (setup) => setup.margins[name] * 72,
    (value) => ({ margins: { [name]: points(value) / 72 } }),
  );

function points(value: unknown): number {
  const number = asNumber(value);
  if (number < 0) throw invalidArgument();
  return number;
}

const paperNames: Readonly<Record<number, string>> = {
  1: 'Letter',
  5: 'Legal',
  7: 'Executive',
  8: 'A3',
  9: 'A4',
  11: 'A5',
  12: 'B4',
  13: 'B5',
};

/** `Excel.PageLayout`. */
export const pageLayoutObject: (ref: SheetRef) => ExcelObject = defineObject<SheetRef>({
  name: 'PageLayout',
  properties: {
    Orientation: part(
      (setup) => (setup.orientation === 'landscape' ? 'Landscape' : 'Portrait'),
      (value) => ({
        orientation:
          asOneOf(value, ['Portrait', 'Landscape'] as const) === 'Landscape' ? 'landscape' : 'portrait',
      }),
    ),
    PaperSize: part(
      (setup) => paperNames[setup.paperSize ?? 0] ?? null,
      (value) => {
        const name = asOneOf(value, Object.values(paperNames));
        return { paperSize: Number(Object.entries(paperNames).find(([, one]) => one === name)?.[0]) };
      },
    ),
    Zoom: part(
      ({ scale, fit }) =>
        fit
          ? { horizontalFitToPages: fit.width || null, verticalFitToPages: fit.height || null, scale: null }
          : { scale: scale ?? 100, horizontalFitToPages: null, verticalFitToPages: null },
      zoomFrom,
    ),
    BlackAndWhite: flag('blackAndWhite'),
    CenterHorizontally: flag('centerHorizontally'),
    CenterVertically: flag('centerVertically'),
    DraftMode: flag('draft'),
    PrintGridlines: flag('printGridlines'),
    PrintHeadings: flag('printHeadings'),
    FirstPageNumber: part(
      (setup) => setup.firstPageNumber ?? '',
      (value) => ({ firstPageNumber: value === '' ? null : asIndex(value) }),
    ),
    PrintOrder: part(
      (setup) => (setup.pageOrder === 'overThenDown' ? 'OverThenDown' : 'DownThenOver'),
      (value) => ({
        pageOrder:
          asOneOf(value, ['DownThenOver', 'OverThenDown'] as const) === 'OverThenDown'
            ? 'overThenDown'
            : 'downThenOver',
      }),
    ),
    LeftMargin: margin('left'),
    RightMargin: margin('right'),
    TopMargin: margin('top'),
    BottomMargin: margin('bottom'),
    HeaderMargin: margin('header'),
    FooterMargin: margin('footer'),
  },
  objects: { HeadersFooters: (ref) => headerFooterGroupObject(ref) },
  methods: {
    GetPrintArea: (ref) => printArea(ref) ?? missing(),
    GetPrintAreaOrNullObject: printArea,
    GetPrintTitleColumns: (ref) => titleColumns(ref) ?? missing(),
    GetPrintTitleColumnsOrNullObject: titleColumns,
    GetPrintTitleRows: (ref) => titleRows(ref) ?? missing(),
    GetPrintTitleRowsOrNullObject: titleRows,
    SetPrintArea: (ref, area) => storeOf(ref).setPageSetup({ printArea: [rectOf(ref, area)] }),
    SetPrintMargins: (ref, unit, options) => {
      const kind = asOneOf(unit, ['Points', 'Inches', 'Centimeters'] as const);
      const factor = kind === 'Points' ? 1 / 72 : kind === 'Inches' ? 1 : 1 / 2.54;
      const given = asRecord(options);
      const margins: Partial<PageSetup['margins']> = {};
      for (const name of ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const) {
        if (isGiven(given[name])) margins[name] = points(given[name]) * factor;
      }
      storeOf(ref).setPageSetup({ margins });
    },
    SetPrintTitleColumns: (ref, columns) => {
      const { left, right } = rectOf(ref, columns);
      storeOf(ref).setPageSetup({ titleColumns: { first: left, last: right } });
    },
    SetPrintTitleRows: (ref, rows) => {
      const { top, bottom } = rectOf(ref, rows);
      storeOf(ref).setPageSetup({ titleRows: { first: top, last: bottom } });
    },
  },
});

function missing(): never {
  throw itemNotFound();
}

function zoomFrom(value: unknown): PageSetupPatch {
  const given = asRecord(value);
  const [width, height] = [given['horizontalFitToPages'], given['verticalFitToPages']];
  if (isGiven(width) || isGiven(height)) {
    return {
      scale: null,
      fit: { width: isGiven(width) ? asIndex(width) : 0, height: isGiven(height) ? asIndex(height) : 0 },
    };
  }
  const scale = asNumber(given['scale']);
  if (scale < 10 || scale > 400) throw invalidArgument();
  return { scale, fit: null };
}

const rectOf = (ref: SheetRef, area: unknown): Rect =>
  (typeof area === 'string' ? ref.session.rangeAt(storeOf(ref), area) : asRange(area)).rect;

const open = (ref: SheetRef, rect: Rect): ExcelObject => rangeObject(new RangeRef(ref.session, ref.id, rect));

function printArea(ref: SheetRef): ExcelObject | null {
  const [area] = storeOf(ref).pageSetup().printArea;
  return area ? open(ref, area) : null;
}

function titleRows(ref: SheetRef): ExcelObject | null {
  const rows = storeOf(ref).pageSetup().titleRows;
  return rows && open(ref, { top: rows.first, bottom: rows.last, left: 0, right: MAX_COLUMN });
}

function titleColumns(ref: SheetRef): ExcelObject | null {
  const columns = storeOf(ref).pageSetup().titleColumns;
  return columns && open(ref, { top: 0, bottom: MAX_ROW, left: columns.first, right: columns.last });
}
