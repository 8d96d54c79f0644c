import { asText } from '../model/arguments';
import type { Session } from '../model/session';
import type { WorkbookProperties } from '../store/types';
import { invalidArgument, itemNotFound } from '../wire/excelError';
import type { ExcelObject, Property } from '../wire/excelObject';
import { defineObject, readOnly } from '../wire/excelObject';

function text(key: keyof WorkbookProperties): Property<Session> {
  return {
    read: (session) => session.store.properties()[key],
    write: (session, value) => session.store.setProperties({ [key]: asText(value) }),
  };
}

/** `Excel.DocumentProperties`. */
export const documentPropertiesObject = defineObject<Session>({
  name: 'DocumentProperties',
  properties: {
    Author: text('author'),
    Category: text('category'),
    Comments: text('comments'),
    Company: text('company'),
    CreationDate: readOnly((session) => session.store.properties().created || null),
    Keywords: text('keywords'),
    LastAuthor: readOnly((session) => session.store.properties().lastAuthor),
    Manager: text('manager'),
    RevisionNumber: {
      read: (session) => Number(session.store.properties().revisionNumber) || 0,
      write: (session, value) => session.store.setProperties({ revisionNumber: asText(value) }),
    },
    Subject: text('subject'),
    Title: text('title'),
  },
  objects: { Custom: (session) => customPropertyCollectionObject(session) },
});

interface CustomRef {
  session: Session;
  key: string;
}

const find = (session: Session, key: unknown): CustomRef | null => {
  const wanted = asText(key).toLowerCase();
  const found = [...session.store.customProperties().keys()].find((name) => name.toLowerCase() === wanted);
  return found === undefined ? null : { session, key: found };
};

const valueOf = ({ session, key }: CustomRef): string | number | boolean => {
  const value = session.store.customProperties().get(key);
  if (value === undefined) throw itemNotFound();
  return value;
};

function setValue(session: Session, key: string, value: unknown): void {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
    throw invalidArgument();
  if (typeof value === 'string' && value.length > 255) throw invalidArgument();
  session.store.setCustomProperty(key, value);
}

/** `Excel.CustomPropertyCollection`. */
const customPropertyCollectionObject = defineObject<Session>({
  name: 'CustomPropertyCollection',
  items: (session) =>
    [...session.store.customProperties().keys()].map((key) => customPropertyObject({ session, key })),
  item: (session, key) => {
    const found = find(session, key);
    if (!found) throw itemNotFound();
    return customPropertyObject(found);
  },
  methods: {
    Add: (session, key, value) => {
      const name = find(session, key)?.key ?? asText(key);
      if (name.length === 0 || name.length > 255) throw invalidArgument();
      setValue(session, name, value);
      return customPropertyObject({ session, key: name });
    },
    DeleteAll: (session) => {
      for (const key of [...session.store.customProperties().keys()])
        session.store.setCustomProperty(key, null);
    },
    GetCount: (session) => session.store.customProperties().size,
    GetItemOrNullObject: (session, key) => {
      const found = find(session, key);
      return found && customPropertyObject(found);
    },
  },
});

/** `Excel.CustomProperty`. */
const customPropertyObject: (ref: CustomRef) => ExcelObject = defineObject<CustomRef>({
  name: 'CustomProperty',
  identity: ({ key }) => ({ Id: key, Key: key }),
  properties: {
    Key: readOnly(({ key }) => key),
    Type: readOnly((ref) => {
      const value = valueOf(ref);
      if (typeof value === 'number') return Number.isInteger(value) ? 'Number' : 'Float';
      return typeof value === 'boolean' ? 'Boolean' : 'String';
    }),
    Value: { read: valueOf, write: ({ session, key }, value) => setValue(session, key, value) },
  },
  methods: { Delete: ({ session, key }) => session.store.setCustomProperty(key, null) },
});
