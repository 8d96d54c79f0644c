import { asText, isGiven } from '../model/arguments';
import { EventCode, workbookTarget } from '../model/events';
import { numberOfSheetId, sheetId } from '../model/ids';
import type { Session } from '../model/session';
import type { SheetStore } from '../store/types';
import { accessDenied, invalidArgument, itemAlreadyExists, itemNotFound } from '../wire/excelError';
import type { ExcelObject } from '../wire/excelObject';
import { defineObject } from '../wire/excelObject';
import { eventMethods } from './eventMethods';
import { worksheetObject } from './worksheet';

/** `Excel.WorksheetCollection`. */
export const worksheetCollectionObject = defineObject<Session>({
  name: 'WorksheetCollection',
  items: (session) => session.store.sheets.map((sheet) => open(session, sheet)),
  item: (session, key) => {
    const sheet = findSheet(session, key);
    if (!sheet) throw itemNotFound();
    return open(session, sheet);
  },
  methods: {
    Add: (session, name) => {
      if (session.store.isProtected) throw accessDenied();
      const sheet = session.store.addSheet(
        isGiven(name) ? freeSheetName(session, asText(name)) : nextSheetName(session),
      );
      session.calculation.markStale();
      session.events.raise(EventCode.worksheetAdded, [workbookTarget], {
        worksheetId: sheetId(sheet.id),
        source: 'Local',
      });
      return open(session, sheet);
    },
    GetActiveWorksheet: (session) => open(session, session.activeSheet),
    GetCount: (session, visibleOnly) => sheetsOf(session, visibleOnly).length,
    GetFirst: (session, visibleOnly) => openOrFail(session, sheetsOf(session, visibleOnly)[0]),
    GetLast: (session, visibleOnly) => openOrFail(session, sheetsOf(session, visibleOnly).at(-1)),
    GetItemOrNullObject: (session, key) => {
      const sheet = findSheet(session, key);
      return sheet && open(session, sheet);
    },
    ...eventMethods<Session>(
      {
        Activated: EventCode.worksheetActivated,
        Added: EventCode.worksheetAdded,
        Calculated: EventCode.worksheetCalculated,
        DataChanged: EventCode.worksheetChanged,
        Deactivated: EventCode.worksheetDeactivated,
        Deleted: EventCode.worksheetDeleted,
        FormatChanged: EventCode.worksheetFormatChanged,
        ProtectionChanged: EventCode.worksheetProtectionChanged,
        SelectionChanged: EventCode.worksheetSelectionChanged,
      },
      (session) => ({ session, target: workbookTarget }),
    ),
  },
});

const open = (session: Session, sheet: SheetStore): ExcelObject => worksheetObject({ session, id: sheet.id });

function openOrFail(session: Session, sheet: SheetStore | undefined): ExcelObject {
  if (!sheet) throw itemNotFound();
  return open(session, sheet);
}

export function sheetsOf(session: Session, visibleOnly: unknown): SheetStore[] {
  return session.store.sheets.filter((sheet) => visibleOnly !== true || sheet.visibility === 'visible');
}

/** By id or by name. */
export function findSheet(session: Session, key: unknown): SheetStore | null {
  const text = asText(key);
  const id = numberOfSheetId(text);
  return (id === null ? null : session.store.sheetById(id)) ?? session.store.sheetByName(text);
}

/** Refuses what Excel refuses as a sheet's name, and a name that another sheet has. */
export function freeSheetName(session: Session, name: string, own?: number): string {
  const isLegal =
    name.length > 0 &&
    name.length <= 31 &&
    !/[\\/?*[\]:]/.test(name) &&
    !/^'|'$/.test(name) &&
    name.toLowerCase() !== 'history';
  if (!isLegal) throw invalidArgument();
  const other = session.store.sheetByName(name);
  if (other && other.id !== own) throw itemAlreadyExists();
  return name;
}

function nextSheetName(session: Session): string {
  for (let number = session.store.sheets.length + 1; ; number++) {
    const name = `Sheet${number}`;
    if (!session.store.sheetByName(name)) return name;
  }
}
