import { asIndex, asOneOf, asRange, asRecord, isGiven } from '../model/arguments';
import { EventCode, workbookTarget } from '../model/events';
import { sheetId } from '../model/ids';
import { RangeRef } from '../model/rangeRef';
import type { Rect, SheetProtectionOptions } from '../store/types';
import { MAX_COLUMN, MAX_ROW } from '../store/types';
import { accessDenied, itemNotFound } from '../wire/excelError';
import { defineObject, readOnly } from '../wire/excelObject';
import { rangeObject } from './range';
import type { SheetRef } from './worksheet';
import { storeOf } from './worksheet';

const flags = [
  'allowAutoFilter',
  'allowDeleteColumns',
  'allowDeleteRows',
  'allowEditObjects',
  'allowEditScenarios',
  'allowFormatCells',
  'allowFormatColumns',
  'allowFormatRows',
  'allowInsertColumns',
  'allowInsertHyperlinks',
  'allowInsertRows',
  'allowPivotTables',
  'allowSort',
] as const;
const selectionModes = { normal: 'Normal', unlocked: 'Unlocked', none: 'None' } as const;

/** `Excel.WorksheetProtection`. */
export const worksheetProtectionObject = defineObject<SheetRef>({
  name: 'WorksheetProtection',
  properties: {
    Protected: readOnly((ref) => storeOf(ref).protection() !== null),
    Options: readOnly((ref) => {
      const options = storeOf(ref).protection()?.options;
      if (!options) return null;
      return {
        ...Object.fromEntries(flags.map((flag) => [flag, options[flag]])),
        selectionMode: selectionModes[options.selectionMode],
      };
    }),
  },
  methods: {
    Protect: (ref, options, password) => {
      const sheet = storeOf(ref);
      if (sheet.protection()) throw accessDenied();
      sheet.protect(optionsOf(options), typeof password === 'string' && password ? password : undefined);
      tell(ref, true);
    },
    Unprotect: (ref, password) => {
      const sheet = storeOf(ref);
      if (!sheet.protection()) return;
      if (!sheet.unprotect(typeof password === 'string' && password ? password : undefined))
        throw accessDenied();
      tell(ref, false);
    },
  },
});

function optionsOf(given: unknown): Partial<SheetProtectionOptions> {
  const options: Partial<SheetProtectionOptions> = {};
  if (!isGiven(given)) return options;
  const record = asRecord(given);
  for (const flag of flags) if (isGiven(record[flag])) options[flag] = record[flag] === true;
  if (isGiven(record['selectionMode'])) {
    const mode = asOneOf(record['selectionMode'], ['Normal', 'Unlocked', 'None'] as const);
    options.selectionMode = mode.toLowerCase() as SheetProtectionOptions['selectionMode'];
  }
  return options;
}

function tell({ session, id }: SheetRef, isProtected: boolean): void {
  session.events.raise(EventCode.worksheetProtectionChanged, [sheetId(id), workbookTarget], {
    worksheetId: sheetId(id),
    isProtected,
    source: 'Local',
  });
}

/** `Excel.WorksheetFreezePanes`. */
export const worksheetFreezePanesObject = defineObject<SheetRef>({
  name: 'WorksheetFreezePanes',
  methods: {
    FreezeAt: (ref, range) => {
      const given = typeof range === 'string' ? ref.session.rangeAt(storeOf(ref), range) : asRange(range);
      const { bottom, right } = given.rect;
      storeOf(ref).freezePanes = {
        rows: bottom === MAX_ROW ? 0 : bottom + 1,
        columns: right === MAX_COLUMN ? 0 : right + 1,
      };
    },
    FreezeColumns: (ref, count) => {
      storeOf(ref).freezePanes = { rows: 0, columns: isGiven(count) ? asIndex(count) : 1 };
    },
    FreezeRows: (ref, count) => {
      storeOf(ref).freezePanes = { rows: isGiven(count) ? asIndex(count) : 1, columns: 0 };
    },
    Unfreeze: (ref) => {
      storeOf(ref).freezePanes = { rows: 0, columns: 0 };
    },
    GetLocation: (ref) => {
      const rect = frozen(ref);
      if (!rect) throw itemNotFound();
      return rangeObject(new RangeRef(ref.session, ref.id, rect));
    },
    GetLocationOrNullObject: (ref) => {
      const rect = frozen(ref);
      return rect && rangeObject(new RangeRef(ref.session, ref.id, rect));
    },
  },
});

function frozen(ref: SheetRef): Rect | null {
  const { rows, columns } = storeOf(ref).freezePanes;
  if (rows === 0 && columns === 0) return null;
  return {
    top: 0,
    left: 0,
    bottom: rows === 0 ? MAX_ROW : rows - 1,
    right: columns === 0 ? MAX_COLUMN : columns - 1,
  };
}
