import { asText } from '../model/arguments';
import type { Session } from '../model/session';
import { itemNotFound } from '../wire/excelError';
import type { ExcelObject } from '../wire/excelObject';
import { defineObject, readOnly } from '../wire/excelObject';

interface SettingRef {
  session: Session;
  key: string;
}

/** `Excel.SettingCollection`: the add-in's settings, kept in the file as JSON. */
export const settingCollectionObject = defineObject<Session>({
  name: 'SettingCollection',
  items: (session) => [...session.store.settings().keys()].map((key) => settingObject({ session, key })),
  item: (session, key) => find(session, key) ?? missing(),
  methods: {
    Add: (session, key, value) => {
      const name = asText(key);
      session.store.setSetting(name, JSON.stringify(value ?? null));
      return settingObject({ session, key: name });
    },
    GetCount: (session) => session.store.settings().size,
    GetItemOrNullObject: (session, key) => find(session, key),
  },
});

function find(session: Session, key: unknown): ExcelObject | null {
  const name = asText(key);
  return session.store.settings().has(name) ? settingObject({ session, key: name }) : null;
}

function missing(): never {
  throw itemNotFound();
}

/** `Excel.Setting`. */
const settingObject: (ref: SettingRef) => ExcelObject = defineObject<SettingRef>({
  name: 'Setting',
  identity: ({ key }) => ({ Id: key, _Id: key }),
  properties: {
    Key: readOnly(({ key }) => key),
    Value: {
      read: ({ session, key }) => JSON.parse(session.store.settings().get(key) ?? missing()) as unknown,
      write: ({ session, key }, value) => session.store.setSetting(key, JSON.stringify(value ?? null)),
    },
  },
  methods: { Delete: ({ session, key }) => session.store.setSetting(key, null) },
});
