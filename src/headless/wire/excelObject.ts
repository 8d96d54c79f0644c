import { apiNotFound, invalidArgument } from './excelError';

/** What identifies an object to the client: it addresses the object by this in later requests. */
export type Identity = Readonly<Record<string, unknown>>;

/** An object of the Excel object model, as the wire sees it. */
export interface ExcelObject {
  readonly typeName: string;
  readonly target: unknown;
  identity(): Identity;
  /** Names of the properties that `load()` without names loads. */
  scalarNames(): string[];
  isCollection(): boolean;
  hasScalar(name: string): boolean;
  read(name: string): unknown;
  write(name: string, value: unknown): void;
  navigate(name: string): ExcelObject | null;
  hasNavigation(name: string): boolean;
  items(): ExcelObject[];
  item(key: unknown): ExcelObject | null;
  invoke(name: string, args: unknown[]): unknown;
}

/** One scalar property of a class. */
export interface Property<T> {
  read(target: T): unknown;
  /** Absent: read-only. */
  write?(target: T, value: unknown): void;
}

/**
 * One class of the object model: every member it answers to, under its wire name (PascalCase). A member that is
 * not in the table answers `ApiNotFound`.
 */
export interface ObjectTable<T> {
  name: string;
  identity?(target: T): Identity;
  properties?: Record<string, Property<T>>;
  /** Navigation properties; `null` is a null object. */
  objects?: Record<string, (target: T) => ExcelObject | null>;
  methods?: Record<string, (target: T, ...args: unknown[]) => unknown>;
  /** Makes the class a collection. */
  items?(target: T): ExcelObject[];
  item?(target: T, key: unknown): ExcelObject | null;
}

const served = new Map<string, Set<string>>();

/** The wire names of the members that the host serves, by class: what the table in `docs/` is made from. */
export const servedMembers = (): ReadonlyMap<string, ReadonlySet<string>> => served;

function remember<T>({ name, properties, objects, methods, item }: ObjectTable<T>): void {
  const members = served.get(name) ?? new Set();
  for (const record of [properties, objects, methods])
    Object.keys(record ?? {}).forEach((key) => members.add(key));
  // `getItem` is no method on the wire but an indexer.
  if (item) members.add('GetItem');
  served.set(name, members);
}

/** Turns a class's table into the maker of its objects. */
export function defineObject<T>(table: ObjectTable<T>): (target: T) => ExcelObject {
  remember(table);
  return (target) => new TableObject(table, target);
}

/** Read-only property. */
export const readOnly = <T>(read: (target: T) => unknown): Property<T> => ({ read });

const own = <V>(record: Record<string, V> | undefined, name: string): V | undefined =>
  record && Object.prototype.hasOwnProperty.call(record, name) ? record[name] : undefined;

class TableObject<T> implements ExcelObject {
  constructor(
    private readonly table: ObjectTable<T>,
    readonly target: T,
  ) {}

  get typeName(): string {
    return this.table.name;
  }

  identity(): Identity {
    return this.table.identity?.(this.target) ?? {};
  }

  scalarNames(): string[] {
    return Object.keys(this.table.properties ?? {});
  }

  isCollection(): boolean {
    return this.table.items !== undefined;
  }

  hasScalar(name: string): boolean {
    return own(this.table.properties, name) !== undefined;
  }

  hasNavigation(name: string): boolean {
    return own(this.table.objects, name) !== undefined;
  }

  read(name: string): unknown {
    const property = own(this.table.properties, name);
    if (!property) throw apiNotFound(`${this.table.name}.${name}`);
    return property.read(this.target);
  }

  write(name: string, value: unknown): void {
    const property = own(this.table.properties, name);
    if (!property) throw apiNotFound(`${this.table.name}.${name}`);
    if (!property.write) throw invalidArgument();
    property.write(this.target, value);
  }

  navigate(name: string): ExcelObject | null {
    const open = own(this.table.objects, name);
    if (!open) throw apiNotFound(`${this.table.name}.${name}`);
    return open(this.target);
  }

  items(): ExcelObject[] {
    if (!this.table.items) throw apiNotFound(`${this.table.name}.items`);
    return this.table.items(this.target);
  }

  item(key: unknown): ExcelObject | null {
    if (!this.table.item) throw apiNotFound(`${this.table.name}.getItem`);
    return this.table.item(this.target, key);
  }

  invoke(name: string, args: unknown[]): unknown {
    const method = own(this.table.methods, name);
    if (!method) throw apiNotFound(`${this.table.name}.${name}()`);
    return method(this.target, ...args);
  }
}

/** Whether a method's or argument's value is an object of the model. */
export function isExcelObject(value: unknown): value is ExcelObject {
  return value instanceof TableObject;
}
