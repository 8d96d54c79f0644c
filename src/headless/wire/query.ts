import { apiNotFound } from './excelError';
import type { ExcelObject } from './excelObject';
import type { QueryInfo } from './messages';

/** What to load below one object: names in the caller's spelling, `*` for every scalar property. */
interface Selection {
  all: boolean;
  children: Map<string, Selection>;
}

/** Answers a `load`: the selected properties under their wire names, navigation objects nested, collections listed. */
export function answerQuery(
  target: ExcelObject | null,
  query: QueryInfo | undefined,
  host: { lacks(type: string, member: string): boolean },
): unknown {
  const selection = selectionOf(query);
  return target ? new Answer(host).of(target, selection, query) : null;
}

function selectionOf(query: QueryInfo | undefined): Selection {
  const root: Selection = { all: !query?.Select?.length && !query?.Expand?.length, children: new Map() };
  for (const path of query?.Select ?? []) add(root, path);
  for (const path of query?.Expand ?? []) add(root, `${path}/*`);
  return root;
}

function add(root: Selection, path: string): void {
  let node = root;
  for (const step of path.split('/').filter(Boolean)) {
    if (step === '*' || step === '$all') {
      node.all = true;
      return;
    }
    let child = node.children.get(step);
    if (!child) node.children.set(step, (child = { all: false, children: new Map() }));
    node = child;
  }
}

class Answer {
  constructor(private readonly host: { lacks(type: string, member: string): boolean }) {}

  of(target: ExcelObject, selection: Selection, page?: QueryInfo): Record<string, unknown> {
    if (!target.isCollection()) return this.ofObject(target, selection);
    const result: Record<string, unknown> = { ...target.identity() };
    const forItems: Selection = { all: selection.all, children: new Map() };
    for (const [name, child] of selection.children) {
      if (name === 'items') {
        if (child.children.size === 0) forItems.all = true;
        child.children.forEach((value, key) => forItems.children.set(key, value));
        forItems.all ||= child.all;
      } else if (target.hasScalar(wireName(name))) {
        result[wireName(name)] = this.read(target, wireName(name));
      } else {
        forItems.children.set(name, child);
      }
    }
    if (selection.all) Object.assign(result, this.all(target));
    const skip = page?.Skip ?? 0;
    const items = target.items().slice(skip, page?.Top === undefined ? undefined : skip + page.Top);
    result['_Items'] = items.map((item) => this.ofObject(item, forItems));
    return result;
  }

  private ofObject(target: ExcelObject, selection: Selection): Record<string, unknown> {
    const result: Record<string, unknown> = { ...target.identity() };
    if (selection.all) Object.assign(result, this.all(target));
    for (const [given, child] of selection.children) {
      const name = wireName(given);
      if (target.hasScalar(name)) {
        result[name] = this.read(target, name);
      } else if (target.hasNavigation(name)) {
        if (this.host.lacks(target.typeName, name)) throw apiNotFound(`${target.typeName}.${given}`);
        const next = target.navigate(name);
        const whole = child.children.size === 0 ? { all: true, children: child.children } : child;
        result[name] = next ? this.of(next, whole) : { _IsNull: true };
      } else if (given !== 'isNullObject') {
        throw apiNotFound(`${target.typeName}.${given}`);
      }
    }
    return result;
  }

  /** Every scalar property that this Excel has. */
  private all(target: ExcelObject): Record<string, unknown> {
    const names = target.scalarNames().filter((name) => !this.host.lacks(target.typeName, name));
    return Object.fromEntries(names.map((name) => [name, target.read(name)]));
  }

  private read(target: ExcelObject, name: string): unknown {
    if (this.host.lacks(target.typeName, name)) throw apiNotFound(`${target.typeName}.${name}`);
    return target.read(name);
  }
}

/** `numberFormat` is `NumberFormat` on the wire. */
export function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The camelCase form of a query's answer, for `retrieve`. */
export function asClientJson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asClientJson);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, inner]) => {
    if (name === '_Items') return ['items', asClientJson(inner)];
    return [name.charAt(0).toLowerCase() + name.slice(1), name.startsWith('_') ? inner : asClientJson(inner)];
  });
  return Object.fromEntries(entries) as unknown;
}
