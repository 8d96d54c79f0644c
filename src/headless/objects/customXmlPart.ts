import { asText } from '../model/arguments';
import type { Session } from '../model/session';
import type { CustomXmlPart } from '../store/types';
import { itemNotFound } from '../wire/excelError';
import type { ExcelObject } from '../wire/excelObject';
import { defineObject, readOnly } from '../wire/excelObject';

interface Scope {
  session: Session;
  /** Absent: all parts. */
  namespace?: string;
}

interface PartRef {
  session: Session;
  id: string;
}

const partsOf = ({ session, namespace }: Scope): CustomXmlPart[] =>
  session.store.customXmlParts().filter((part) => namespace === undefined || part.namespaceUri === namespace);

function find(scope: Scope, id: unknown): ExcelObject | null {
  const part = partsOf(scope).find((one) => one.id === asText(id));
  return part ? customXmlPartObject({ session: scope.session, id: part.id }) : null;
}

function missing(): never {
  throw itemNotFound();
}

/** `Excel.CustomXmlPartCollection`, and the scoped collection of one namespace. */
export const customXmlPartCollectionObject: (scope: Scope) => ExcelObject = defineObject<Scope>({
  name: 'CustomXmlPartCollection',
  items: (scope) =>
    partsOf(scope).map((part) => customXmlPartObject({ session: scope.session, id: part.id })),
  item: (scope, id) => find(scope, id) ?? missing(),
  methods: {
    Add: ({ session }, xml) =>
      customXmlPartObject({ session, id: session.store.addCustomXmlPart(asText(xml)).id }),
    GetByNamespace: ({ session }, namespace) =>
      customXmlPartCollectionObject({ session, namespace: asText(namespace) }),
    GetCount: (scope) => partsOf(scope).length,
    GetItemOrNullObject: (scope, id) => find(scope, id),
    GetOnlyItem: (scope) => onlyItem(scope) ?? missing(),
    GetOnlyItemOrNullObject: (scope) => onlyItem(scope),
  },
});

function onlyItem(scope: Scope): ExcelObject | null {
  const parts = partsOf(scope);
  const [part] = parts;
  return part && parts.length === 1 ? customXmlPartObject({ session: scope.session, id: part.id }) : null;
}

const partOf = ({ session, id }: PartRef): CustomXmlPart =>
  session.store.customXmlParts().find((part) => part.id === id) ?? missing();

/** `Excel.CustomXmlPart`. */
const customXmlPartObject: (ref: PartRef) => ExcelObject = defineObject<PartRef>({
  name: 'CustomXmlPart',
  identity: ({ id }) => ({ Id: id }),
  properties: { Id: readOnly(({ id }) => id), NamespaceUri: readOnly((ref) => partOf(ref).namespaceUri) },
  methods: {
    Delete: (ref) => ref.session.store.deleteCustomXmlPart(partOf(ref).id),
    GetXml: (ref) => partOf(ref).xml,
    SetXml: (ref, xml) => ref.session.store.setCustomXmlPart(partOf(ref).id, asText(xml)),
  },
});
