import { asBoolean, asColor, asIndex, asNumber, asOneOf, asText, isGiven } from '../model/arguments';
import { EventCode, workbookTarget } from '../model/events';
import { sheetId } from '../model/ids';
import { RangeRef } from '../model/rangeRef';
import { isOnSheet, wholeSheet } from '../model/rects';
import type { Session } from '../model/session';
import type { Rect, SheetStore, SheetVisibility } from '../store/types';
import { accessDenied, invalidArgument, invalidOperation, itemNotFound } from '../wire/excelError';
import type { ExcelObject } from '../wire/excelObject';
import { defineObject, readOnly } from '../wire/excelObject';
import { sheetAutoFilterObject } from './autoFilter';
import { chartCollectionObject } from './chartCollection';
import { commentCollectionObject } from './comment';
import { eventMethods } from './eventMethods';
import { namedItemCollectionObject } from './namedItem';
import { pageBreakCollectionObject } from './pageBreaks';
import { pageLayoutObject } from './pageLayout';
import { rangeObject } from './range';
import { areasAt, areasObject, areasOfCells, rangeAreasObject } from './rangeAreas';
import { keyOf } from './rangeFormat';
import { showOutlineLevels } from './rangeGroups';
import { findCells, rangeSearch } from './rangeSearch';
import { tableCollectionObject } from './tableCollection';
import { freeSheetName, sheetsOf } from './worksheetCollection';
import { worksheetFreezePanesObject, worksheetProtectionObject } from './worksheetParts';
import { charactersOfPoints, pointsOfCharacters } from './rangeMeasures';

/** A sheet as the client holds it. */
export interface SheetRef {
  session: Session;
  id: number;
}

export const storeOf = ({ session, id }: SheetRef): SheetStore => session.sheet(id);

const visibilities: Record<SheetVisibility, string> = {
  visible: 'Visible',
  hidden: 'Hidden',
  veryHidden: 'VeryHidden',
};

function notFound(): never {
  throw itemNotFound();
}

function findAll(ref: SheetRef, text: unknown, criteria: unknown): ExcelObject | null {
  const sheet = new RangeRef(ref.session, storeOf(ref).id, wholeSheet);
  return areasOfCells(sheet, findCells(sheet, text, criteria));
}

function openRange(ref: SheetRef, rect: Rect): ExcelObject {
  if (!isOnSheet(rect)) throw invalidArgument();
  return rangeObject(new RangeRef(ref.session, storeOf(ref).id, rect));
}

const gridlines = {
  read: (ref: SheetRef) => storeOf(ref).showGridlines,
  write: (ref: SheetRef, value: unknown) => {
    storeOf(ref).showGridlines = asBoolean(value);
  },
};
const headings = {
  read: (ref: SheetRef) => storeOf(ref).showHeadings,
  write: (ref: SheetRef, value: unknown) => {
    storeOf(ref).showHeadings = asBoolean(value);
  },
};

/** `Excel.Worksheet`. */
export const worksheetObject: (ref: SheetRef) => ExcelObject = defineObject<SheetRef>({
  name: 'Worksheet',
  identity: ({ id }) => ({ Id: sheetId(id) }),
  properties: {
    Id: readOnly(({ id }) => sheetId(id)),
    TabId: readOnly(({ id }) => id),
    Name: { read: (ref) => storeOf(ref).name, write: rename },
    Position: { read: (ref) => storeOf(ref).position, write: move },
    Visibility: { read: (ref) => visibilities[storeOf(ref).visibility], write: show },
    TabColor: {
      read: (ref) => storeOf(ref).tabColor ?? '',
      write: (ref, value) => {
        storeOf(ref).tabColor = value === '' ? null : asColor(value);
      },
    },
    StandardWidth: {
      read: (ref) => pointsOfCharacters(storeOf(ref).standardWidth),
      write: (ref, value) => {
        storeOf(ref).standardWidth = charactersOfPoints(asNumber(value));
      },
    },
    StandardHeight: readOnly((ref) => storeOf(ref).standardHeight),
    ShowGridlines: gridlines,
    ShowHeadings: headings,
    // The client sets the two under these names.
    Gridlines: gridlines,
    Headings: headings,
    EnableCalculation: readOnly(() => true),
  },
  objects: {
    AutoFilter: (ref) => sheetAutoFilterObject(ref),
    Comments: (ref) => commentCollectionObject({ session: ref.session, sheetId: storeOf(ref).id }),
    Charts: (ref) => chartCollectionObject(ref),
    HorizontalPageBreaks: (sheet) => pageBreakCollectionObject({ sheet, axis: 'row' }),
    VerticalPageBreaks: (sheet) => pageBreakCollectionObject({ sheet, axis: 'column' }),
    FreezePanes: (ref) => worksheetFreezePanesObject(ref),
    Names: (ref) => namedItemCollectionObject({ session: ref.session, sheetId: ref.id }),
    PageLayout: (ref) => pageLayoutObject(ref),
    Protection: (ref) => worksheetProtectionObject(ref),
    Tables: (ref) => tableCollectionObject({ session: ref.session, sheetId: ref.id }),
  },
  methods: {
    Activate: (ref) => ref.session.activate(storeOf(ref)),
    Calculate: ({ session }) => session.calculation.markStale(),
    Copy: copy,
    Delete: remove,
    GetCell: (ref, row, column) => {
      const [top, left] = [asIndex(row), asIndex(column)];
      return openRange(ref, { top, left, bottom: top, right: left });
    },
    GetRange: (ref, address) => {
      if (!isGiven(address) || address === '') return openRange(ref, wholeSheet);
      const found = ref.session.rangeAt(storeOf(ref), asText(address));
      if (found.sheetId !== ref.id) throw invalidArgument();
      return rangeObject(found);
    },
    GetRanges: (ref, address) =>
      isGiven(address) && address !== ''
        ? rangeAreasObject(areasAt(ref.session, storeOf(ref), asText(address)))
        : areasObject({ session: ref.session, sheetId: storeOf(ref).id }, [wholeSheet]),
    ShowOutlineLevels: showOutlineLevels,
    FindAll: (ref, text, criteria) => findAll(ref, text, criteria) ?? notFound(),
    FindAllOrNullObject: findAll,
    ReplaceAll: (ref, text, replacement, criteria) =>
      rangeSearch['ReplaceAll']!(
        new RangeRef(ref.session, storeOf(ref).id, wholeSheet),
        text,
        replacement,
        criteria,
      ),
    GetRangeByIndexes: (ref, row, column, rows, columns) => {
      const [top, left] = [asIndex(row), asIndex(column)];
      return openRange(ref, {
        top,
        left,
        bottom: top + asIndex(rows) - 1,
        right: left + asIndex(columns) - 1,
      });
    },
    GetNext: (ref, visibleOnly) => neighbour(ref, visibleOnly, 1) ?? missing(),
    GetNextOrNullObject: (ref, visibleOnly) => neighbour(ref, visibleOnly, 1),
    GetPrevious: (ref, visibleOnly) => neighbour(ref, visibleOnly, -1) ?? missing(),
    GetPreviousOrNullObject: (ref, visibleOnly) => neighbour(ref, visibleOnly, -1),
    // Of a blank sheet, Excel's used range is A1.
    GetUsedRange: (ref, valuesOnly) =>
      openRange(ref, storeOf(ref).usedRange(valuesOnly === true) ?? { top: 0, left: 0, bottom: 0, right: 0 }),
    GetUsedRangeOrNullObject: (ref, valuesOnly) => {
      const used = storeOf(ref).usedRange(valuesOnly === true);
      return used && openRange(ref, used);
    },
    ...eventMethods<SheetRef>(
      {
        Activated: EventCode.worksheetActivated,
        Calculated: EventCode.worksheetCalculated,
        DataChanged: EventCode.worksheetChanged,
        Deactivated: EventCode.worksheetDeactivated,
        FormatChanged: EventCode.worksheetFormatChanged,
        ProtectionChanged: EventCode.worksheetProtectionChanged,
        SelectionChanged: EventCode.worksheetSelectionChanged,
      },
      ({ session, id }) => ({ session, target: sheetId(id) }),
    ),
    _GetAnotherWorksheetById: (ref, id) => worksheetById(ref.session, asText(id)),
    _GetSheetById: (ref, id) => worksheetById(ref.session, asText(id)),
  },
});

function worksheetById(session: Session, id: string): ExcelObject {
  const sheet = session.store.sheets.find((one) => sheetId(one.id) === id);
  return sheet ? worksheetObject({ session, id: sheet.id }) : missing();
}

function missing(): never {
  throw itemNotFound();
}

function refuseIfStructureLocked({ session }: SheetRef): void {
  if (session.store.isProtected) throw accessDenied();
}

function rename(ref: SheetRef, value: unknown): void {
  refuseIfStructureLocked(ref);
  ref.session.store.renameSheet(storeOf(ref).id, freeSheetName(ref.session, asText(value), ref.id));
  ref.session.calculation.markStale();
}

function move(ref: SheetRef, value: unknown): void {
  refuseIfStructureLocked(ref);
  const position = asIndex(value);
  if (position >= ref.session.store.sheets.length) throw invalidArgument();
  ref.session.store.moveSheet(storeOf(ref).id, position);
  ref.session.calculation.markStale();
}

function show(ref: SheetRef, value: unknown): void {
  refuseIfStructureLocked(ref);
  const visibility = keyOf(visibilities, value);
  const sheet = storeOf(ref);
  if (visibility !== 'visible') leave(ref, sheet);
  sheet.visibility = visibility;
}

/** Another visible sheet takes over before this one goes; the last one may not. */
function leave(ref: SheetRef, sheet: SheetStore): void {
  const others = sheetsOf(ref.session, true).filter((one) => one.id !== sheet.id);
  const next = others.find((one) => one.position > sheet.position) ?? others.at(-1);
  if (!next) throw invalidOperation();
  if (ref.session.store.activeSheetId === sheet.id) ref.session.activate(next);
}

function remove(ref: SheetRef): void {
  refuseIfStructureLocked(ref);
  const sheet = storeOf(ref);
  // Excel deletes no sheet that a user could not see to confirm it.
  if (sheet.visibility === 'veryHidden') throw invalidOperation();
  leave(ref, sheet);
  ref.session.store.deleteSheet(sheet.id);
  ref.session.calculation.markStale();
  ref.session.events.raise(EventCode.worksheetDeleted, [workbookTarget], {
    worksheetId: sheetId(sheet.id),
    source: 'Local',
  });
}

function copy(ref: SheetRef, positionType: unknown, relativeTo: unknown): ExcelObject {
  refuseIfStructureLocked(ref);
  const kinds = ['None', 'Before', 'After', 'Beginning', 'End'] as const;
  const kind = isGiven(positionType) ? asOneOf(positionType, kinds) : 'None';
  const { session } = ref;
  const source = storeOf(ref);
  const count = session.store.sheets.length;
  let position = kind === 'Beginning' ? 0 : count;
  if (kind === 'Before' || kind === 'After') {
    const other = (relativeTo as ExcelObject | null | undefined)?.target as SheetRef | undefined;
    if (!other) throw invalidArgument();
    position = storeOf(other).position + (kind === 'After' ? 1 : 0);
  }
  const made = session.store.copySheet(source.id, copyName(session, source.name), position);
  session.calculation.markStale();
  session.events.raise(EventCode.worksheetAdded, [workbookTarget], {
    worksheetId: sheetId(made.id),
    source: 'Local',
  });
  return worksheetObject({ session, id: made.id });
}

/** `Name (2)`, cut so that it stays within 31 characters. */
function copyName(session: Session, name: string): string {
  const stem = name.replace(/ \(\d+\)$/, '');
  for (let number = 2; ; number++) {
    const end = ` (${number})`;
    const candidate = stem.slice(0, 31 - end.length) + end;
    if (!session.store.sheetByName(candidate)) return candidate;
  }
}

function neighbour(ref: SheetRef, visibleOnly: unknown, step: 1 | -1): ExcelObject | null {
  const position = storeOf(ref).position;
  const sheets = sheetsOf(ref.session, visibleOnly);
  const found =
    step > 0
      ? sheets.find((sheet) => sheet.position > position)
      : sheets.filter((sheet) => sheet.position < position).at(-1);
  return found ? worksheetObject({ session: ref.session, id: found.id }) : null;
}
