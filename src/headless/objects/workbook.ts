import { asText } from '../model/arguments';
import { rangeOfEvent } from '../model/eventRange';
import { RangeRef } from '../model/rangeRef';
import type { Session } from '../model/session';
import { accessDenied, itemNotFound } from '../wire/excelError';
import { defineObject, readOnly } from '../wire/excelObject';
import { applicationObject } from './application';
import { documentPropertiesObject } from './documentProperties';
import { namedItemCollectionObject } from './namedItem';
import { rangeObject } from './range';
import { areasObject } from './rangeAreas';
import { settingCollectionObject } from './setting';
import { tableCollectionObject } from './tableCollection';
import { worksheetCollectionObject } from './worksheetCollection';
import { commentCollectionObject } from './comment';
import { customXmlPartCollectionObject } from './customXmlPart';

/** `Excel.Workbook`, the root of every request. */
export const workbookObject = defineObject<Session>({
  name: 'Workbook',
  properties: {
    Name: readOnly(() => 'Book1.xlsx'),
    ReadOnly: readOnly(() => false),
    IsDirty: readOnly(() => true),
    AutoSave: readOnly(() => false),
    PreviouslySaved: readOnly(() => true),
  },
  objects: {
    Application: (session) => applicationObject(session),
    Comments: (session) => commentCollectionObject({ session, sheetId: null }),
    CustomXmlParts: (session) => customXmlPartCollectionObject({ session }),
    Names: (session) => namedItemCollectionObject({ session, sheetId: null }),
    Properties: (session) => documentPropertiesObject(session),
    Protection: (session) => workbookProtectionObject(session),
    Settings: (session) => settingCollectionObject(session),
    Tables: (session) => tableCollectionObject({ session, sheetId: null }),
    Worksheets: (session) => worksheetCollectionObject(session),
    _Runtime: (session) => runtimeObject(session),
  },
  methods: {
    GetActiveCell: (session) => {
      const { id, selection } = session.activeSheet;
      return rangeObject(
        new RangeRef(session, id, { ...selection, bottom: selection.top, right: selection.left }),
      );
    },
    GetSelectedRange: (session) => {
      const { id, selection } = session.activeSheet;
      return rangeObject(new RangeRef(session, id, selection));
    },
    GetSelectedRanges: (session) => {
      const { id, selection } = session.activeSheet;
      return areasObject({ session, sheetId: id }, [selection]);
    },
    Save: () => undefined,
    _GetReferenceCount: (session) => session.keptCount,
    _RemoveAllReferences: (session) => session.releaseAll(),
    _RemoveReference: (session, id) => session.release(asText(id)),
    _GetRangeForEventByReferenceId: (session, reference) => {
      const range = rangeOfEvent(session, asText(reference));
      if (!range) throw itemNotFound();
      return rangeObject(range);
    },
    _GetRangeOrNullObjectForEventByReferenceId: (session, reference) => {
      const range = rangeOfEvent(session, asText(reference));
      return range && rangeObject(range);
    },
  },
});

/** `Excel.Runtime`. */
const runtimeObject = defineObject<Session>({
  name: 'Runtime',
  properties: {
    EnableEvents: {
      read: (session) => session.events.enabled,
      write: (session, value) => {
        session.events.enabled = value === true;
      },
    },
  },
});

/** `Excel.WorkbookProtection`: the structure, that is the sheets. */
const workbookProtectionObject = defineObject<Session>({
  name: 'WorkbookProtection',
  properties: { Protected: readOnly((session) => session.store.isProtected) },
  methods: {
    Protect: (session, password) => {
      if (session.store.isProtected) throw accessDenied();
      session.store.protect(typeof password === 'string' ? password : undefined);
    },
    Unprotect: (session, password) => {
      if (!session.store.unprotect(typeof password === 'string' ? password : undefined)) throw accessDenied();
    },
  },
});
