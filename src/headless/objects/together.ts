import type { ExcelObject } from '../wire/excelObject';

/**
 * Several objects of one class as one, as Excel shows the format of several ranges: a property is what they agree on, else
 * null; what is set is set on each.
 */
export function together(objects: readonly ExcelObject[]): ExcelObject {
  const first = objects[0]!;
  const all = (open: (object: ExcelObject) => ExcelObject | null): ExcelObject | null => {
    const opened = objects.map(open);
    return opened.every((object) => object !== null) ? together(opened) : null;
  };
  const members: Partial<Record<keyof ExcelObject, unknown>> = {
    read: (name: string) => {
      const values = objects.map((object) => object.read(name));
      const told = JSON.stringify(values[0]);
      return values.every((value) => JSON.stringify(value) === told) ? values[0] : null;
    },
    write: (name: string, value: unknown) => objects.forEach((object) => object.write(name, value)),
    navigate: (name: string) => all((object) => object.navigate(name)),
    item: (key: unknown) => all((object) => object.item(key)),
    items: () => first.items().map((_, index) => together(objects.map((object) => object.items()[index]!))),
    invoke: (name: string, args: unknown[]) => objects.map((object) => object.invoke(name, args))[0],
  };
  // Everything else, its class included, is as the first one has it.
  return Object.assign(Object.create(first) as ExcelObject, members);
}
