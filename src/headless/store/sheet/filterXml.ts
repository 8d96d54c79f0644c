/** Column filters of tables and sheets, read to plain objects and made. */
import { parseRect, rectText } from '../geometry';
import type { XmlElement } from '../opc/xmlTree';
import { booleanAttribute, childElement, childElements, element, numberAttribute } from '../opc/xmlTree';
import type { DifferentialStyles } from '../style/differentialStyles';
import type { AutoFilter, ColumnFilter, FilterDay } from '../types';

const dayParts = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const;

/** @param looks where the colour that a filter asks for is kept. */
export function readAutoFilter(
  node: XmlElement | undefined,
  looks?: Pick<DifferentialStyles, 'read'>,
): AutoFilter | null {
  const range = node && parseRect(node.attributes['ref'] ?? '');
  if (!range) return null;
  const columns = childElements(node, 'filterColumn').flatMap((each) => {
    const filter = readFilter(each, looks);
    return filter ? [{ offset: numberAttribute(each, 'colId', 0), filter }] : [];
  });
  return { range, columns };
}

function readFilter(
  node: XmlElement,
  looks: Pick<DifferentialStyles, 'read'> | undefined,
): ColumnFilter | null {
  const body = childElements(node)[0];
  if (!body) return null;
  switch (body.name) {
    case 'filters':
      return {
        kind: 'values',
        values: childElements(body, 'filter').map((each) => each.attributes['val'] ?? ''),
        blanks: booleanAttribute(body, 'blank'),
        days: childElements(body, 'dateGroupItem').map(readDay),
      };
    case 'customFilters': {
      const criteria = childElements(body, 'customFilter').map((each) => ({
        operator: each.attributes['operator'] ?? 'equal',
        value: each.attributes['val'] ?? '',
      }));
      return { kind: 'custom', and: booleanAttribute(body, 'and'), criteria };
    }
    case 'top10':
      return {
        kind: 'top',
        isTop: booleanAttribute(body, 'top', true),
        isPercent: booleanAttribute(body, 'percent'),
        count: numberAttribute(body, 'val', 10),
      };
    case 'dynamicFilter':
      return { kind: 'dynamic', type: body.attributes['type'] ?? 'null' };
    case 'colorFilter': {
      const ofCell = booleanAttribute(body, 'cellColor', true);
      const look = looks?.read(numberAttribute(body, 'dxfId', -1));
      const color = ofCell ? look?.fill?.color : look?.font?.color;
      return color ? { kind: 'color', ofCell, color } : { kind: 'other' };
    }
    default:
      return { kind: 'other' };
  }
}

function readDay(node: XmlElement): FilterDay {
  const day: FilterDay = { year: 0 };
  for (const part of dayParts)
    if (node.attributes[part] !== undefined) day[part] = Number(node.attributes[part]);
  return day;
}

/** Filters of kind `other` are taken over from the element before. */
export function autoFilterElement(
  filter: AutoFilter,
  before: XmlElement | undefined,
  looks: Pick<DifferentialStyles, 'add'>,
): XmlElement {
  const columns = filter.columns.flatMap(({ offset, filter: each }) => {
    const known = childElements(before, 'filterColumn').filter(
      (node) => numberAttribute(node, 'colId', -1) === offset,
    );
    if (each.kind === 'other') return known;
    return [element('filterColumn', { colId: offset }, [bodyOf(each, looks)])];
  });
  const made = element('autoFilter', { ref: rectText(filter.range) }, columns);
  // How it was sorted, and what later versions keep with it, stays.
  for (const name of ['sortState', 'extLst']) {
    const kept = childElement(before, name);
    if (kept) made.children.push(kept);
  }
  return made;
}

function bodyOf(
  filter: Exclude<ColumnFilter, { kind: 'other' }>,
  looks: Pick<DifferentialStyles, 'add'>,
): XmlElement {
  switch (filter.kind) {
    case 'values':
      return element('filters', { blank: filter.blanks ? 1 : undefined }, [
        ...filter.values.map((val) => element('filter', { val })),
        ...filter.days.map((day) =>
          element('dateGroupItem', {
            ...day,
            dateTimeGrouping: dayParts.filter((part) => day[part] !== undefined).at(-1)!,
          }),
        ),
      ]);
    case 'custom':
      return element(
        'customFilters',
        { and: filter.and ? 1 : undefined },
        filter.criteria.map(({ operator, value }) =>
          element('customFilter', { operator: operator === 'equal' ? undefined : operator, val: value }),
        ),
      );
    case 'top':
      return element('top10', {
        top: filter.isTop ? undefined : 0,
        percent: filter.isPercent ? 1 : undefined,
        val: filter.count,
      });
    case 'dynamic':
      return element('dynamicFilter', { type: filter.type });
    case 'color': {
      const { ofCell, color } = filter;
      const dxfId = looks.add(ofCell ? { fill: { color } } : { font: { color } });
      return element('colorFilter', { dxfId, cellColor: ofCell ? undefined : 0 });
    }
  }
}
