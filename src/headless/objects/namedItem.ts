import { asBoolean, asText, isGiven } from '../model/arguments';
import { formatRect, parseRect, quoteSheetName } from '../model/address';
import { clientValue } from '../model/cellText';
import { rangeOfFormula } from '../model/findRange';
import { RangeRef } from '../model/rangeRef';
import type { Session } from '../model/session';
import { checkedFormula } from '../model/typedText';
import type { CellValue, DefinedName } from '../store/types';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../wire/excelError';
import type { ExcelObject } from '../wire/excelObject';
import { defineObject, isExcelObject, readOnly } from '../wire/excelObject';
import { rangeObject } from './range';
import { worksheetObject } from './worksheet';

/** The names of a sheet, or (`sheetId` null) of the workbook. */
interface NameScope {
  session: Session;
  sheetId: number | null;
}

interface NameRef extends NameScope {
  name: string;
}

/** `Excel.NamedItemCollection`. */
export const namedItemCollectionObject = defineObject<NameScope>({
  name: 'NamedItemCollection',
  items: (scope) => namesOf(scope).map((name) => namedItemObject({ ...scope, name: name.name })),
  item: (scope, key) => find(scope, key) ?? missing(),
  methods: {
    Add: (scope, name, reference, comment) => add(scope, asText(name), reference, comment),
    GetCount: (scope) => namesOf(scope).length,
    GetItemOrNullObject: (scope, key) => find(scope, key),
  },
});

const namesOf = ({ session, sheetId }: NameScope): DefinedName[] =>
  session.store.names().filter((name) => name.sheetId === sheetId);

function find(scope: NameScope, key: unknown): ExcelObject | null {
  const found = scope.session.store.name(asText(key), scope.sheetId);
  return found && namedItemObject({ ...scope, name: found.name });
}

function missing(): never {
  throw itemNotFound();
}

/** Excel's grammar of names: no spaces, no cell address, first a letter, `_` or a backslash; 255 characters. */
export function isLegalName(name: string): boolean {
  if (name.length > 255 || !/^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(name)) return false;
  if (/^[rc]$/i.test(name) || /^r\d*c\d*$/i.test(name)) return false;
  return parseRect(name) === null;
}

function add(scope: NameScope, name: string, reference: unknown, comment: unknown): ExcelObject {
  const { session, sheetId } = scope;
  if (!isLegalName(name)) throw invalidArgument();
  if (session.store.name(name, sheetId)) throw itemAlreadyExists();
  session.store.setName({
    name,
    sheetId,
    formula: formulaOf(reference),
    comment: isGiven(comment) ? asText(comment) : '',
    visible: true,
  });
  session.calculation.markStale();
  return namedItemObject({ ...scope, name });
}

/** A range becomes an absolute reference, a text without `=` a text constant. */
function formulaOf(reference: unknown): string {
  if (isExcelObject(reference) && reference.target instanceof RangeRef) {
    const { sheet, rect } = reference.target;
    return `=${quoteSheetName(sheet.name)}!${formatRect(rect, true)}`;
  }
  if (typeof reference === 'number') return `=${reference}`;
  const text = asText(reference);
  return text.startsWith('=') ? checkedFormula(text) : `="${text.replace(/"/g, '""')}"`;
}

const definition = ({ session, sheetId, name }: NameRef): DefinedName =>
  session.store.name(name, sheetId) ?? missing();

function change(ref: NameRef, patch: Partial<DefinedName>): void {
  ref.session.store.setName({ ...definition(ref), ...patch });
  ref.session.calculation.markStale();
}

const rangeOf = (ref: NameRef): RangeRef | null => rangeOfFormula(ref.session, definition(ref).formula);

/** What the name stands for: an address for a range, else the constant's or formula's value. */
function valueOf(ref: NameRef): unknown {
  const range = rangeOf(ref);
  if (range) return `${quoteSheetName(range.sheet.name)}!${formatRect(range.rect, true)}`;
  const value = computed(ref);
  return value === undefined ? definition(ref).formula : clientValue(value);
}

function computed(ref: NameRef): CellValue | undefined {
  const sheet = ref.sheetId === null ? ref.session.activeSheet : ref.session.sheet(ref.sheetId);
  return ref.session.calculation.evaluate(definition(ref).formula, sheet, 0, 0);
}

function typeOf(ref: NameRef): string {
  if (rangeOf(ref)) return 'Range';
  const value = computed(ref);
  if (typeof value === 'number') return Number.isInteger(value) ? 'Integer' : 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return typeof value === 'object' ? 'Error' : 'String';
}

/** `Excel.NamedItem`. */
const namedItemObject: (ref: NameRef) => ExcelObject = defineObject<NameRef>({
  name: 'NamedItem',
  identity: ({ name }) => ({ Id: name, _Id: name }),
  properties: {
    Name: readOnly((ref) => definition(ref).name),
    Comment: {
      read: (ref) => definition(ref).comment,
      write: (ref, value) => change(ref, { comment: asText(value) }),
    },
    Formula: {
      read: (ref) => definition(ref).formula,
      write: (ref, value) => change(ref, { formula: formulaOf(value) }),
    },
    Scope: readOnly((ref) => (ref.sheetId === null ? 'Workbook' : 'Worksheet')),
    Type: readOnly(typeOf),
    Value: readOnly(valueOf),
    Visible: {
      read: (ref) => definition(ref).visible,
      write: (ref, value) => change(ref, { visible: asBoolean(value) }),
    },
  },
  objects: {
    Worksheet: (ref) =>
      ref.sheetId === null ? missing() : worksheetObject({ session: ref.session, id: ref.sheetId }),
    WorksheetOrNullObject: (ref) =>
      ref.sheetId === null ? null : worksheetObject({ session: ref.session, id: ref.sheetId }),
  },
  methods: {
    Delete: (ref) => {
      ref.session.store.deleteName(definition(ref).name, ref.sheetId);
      ref.session.calculation.markStale();
    },
    GetRange: (ref) => rangeObject(rangeOf(ref) ?? missing()),
    GetRangeOrNullObject: (ref) => {
      const range = rangeOf(ref);
      return range && rangeObject(range);
    },
  },
});
