import { notifyFormatChanged } from '../model/changes';
import { asColor, asIndex, asOneOf } from '../model/arguments';
import { uniform } from '../model/readCells';
import type { RangeRef } from '../model/rangeRef';
import { refuseIfProtected } from '../model/writeCells';
import type { BorderEdge, BorderStyle, CellBorders, Rect } from '../store/types';
import { invalidArgument } from '../wire/excelError';
import { defineObject, readOnly } from '../wire/excelObject';

export const borderIndexes = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
type BorderIndex = (typeof borderIndexes)[number];

interface Side {
  range: RangeRef;
  index: BorderIndex;
}

/** `Excel.RangeBorderCollection`. */
export const rangeBorderCollectionObject = defineObject<RangeRef>({
  name: 'RangeBorderCollection',
  properties: { Count: readOnly(() => borderIndexes.length) },
  items: (range) => borderIndexes.map((index) => rangeBorderObject({ range, index })),
  item: (range, key) => rangeBorderObject({ range, index: asOneOf(key, borderIndexes) }),
  methods: {
    GetItemAt: (range, index) => {
      const found = borderIndexes[asIndex(index)];
      if (!found) throw invalidArgument();
      return rangeBorderObject({ range, index: found });
    },
  },
});

/** Excel's line styles and weights; a file has one word for the two together. */
const looks: Record<BorderStyle, { style: string; weight: string }> = {
  none: { style: 'None', weight: 'Thin' },
  hair: { style: 'Continuous', weight: 'Hairline' },
  thin: { style: 'Continuous', weight: 'Thin' },
  medium: { style: 'Continuous', weight: 'Medium' },
  thick: { style: 'Continuous', weight: 'Thick' },
  dashed: { style: 'Dash', weight: 'Thin' },
  mediumDashed: { style: 'Dash', weight: 'Medium' },
  dotted: { style: 'Dot', weight: 'Thin' },
  double: { style: 'Double', weight: 'Thick' },
  dashDot: { style: 'DashDot', weight: 'Thin' },
  mediumDashDot: { style: 'DashDot', weight: 'Medium' },
  dashDotDot: { style: 'DashDotDot', weight: 'Thin' },
  mediumDashDotDot: { style: 'DashDotDot', weight: 'Medium' },
  slantDashDot: { style: 'SlantDashDot', weight: 'Medium' },
};
const styles = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
] as const;
const weights = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

function borderStyleOf(style: string, weight: string): BorderStyle {
  const names = Object.keys(looks) as BorderStyle[];
  const exact = names.find((name) => looks[name].style === style && looks[name].weight === weight);
  return exact ?? names.find((name) => looks[name].style === style) ?? 'thin';
}

/** `Excel.RangeBorder`. */
const rangeBorderObject = defineObject<Side>({
  name: 'RangeBorder',
  properties: {
    SideIndex: readOnly(({ index }) => index),
    Style: {
      read: (side) => look(side, (edge) => looks[edge.style].style),
      write: (side, value) => {
        const style = asOneOf(value, styles);
        patch(side, (edge) => ({
          style: borderStyleOf(style, edge.style === 'none' ? 'Thin' : looks[edge.style].weight),
          color: style === 'None' ? null : edge.color,
        }));
      },
    },
    Weight: {
      read: (side) => look(side, (edge) => looks[edge.style].weight),
      write: (side, value) => {
        const weight = asOneOf(value, weights);
        patch(side, (edge) => ({
          style: borderStyleOf(edge.style === 'none' ? 'Continuous' : looks[edge.style].style, weight),
          color: edge.color,
        }));
      },
    },
    Color: {
      read: (side) => look(side, (edge) => edge.color ?? '#000000'),
      write: (side, value) => {
        const color = asColor(value);
        patch(side, (edge) => ({ style: edge.style === 'none' ? 'thin' : edge.style, color }));
      },
    },
  },
});

type Edge = keyof CellBorders;

/** The strips of cells on which a side lies, and which of their edges it is. */
function strips({ range, index }: Side): { rect: Rect; edge: Edge }[] {
  const { rect } = range;
  switch (index) {
    case 'EdgeTop':
      return [{ rect: { ...rect, bottom: rect.top }, edge: 'top' }];
    case 'EdgeBottom':
      return [{ rect: { ...rect, top: rect.bottom }, edge: 'bottom' }];
    case 'EdgeLeft':
      return [{ rect: { ...rect, right: rect.left }, edge: 'left' }];
    case 'EdgeRight':
      return [{ rect: { ...rect, left: rect.right }, edge: 'right' }];
    case 'InsideVertical':
      if (rect.left === rect.right) return [];
      return [
        { rect: { ...rect, right: rect.right - 1 }, edge: 'right' },
        { rect: { ...rect, left: rect.left + 1 }, edge: 'left' },
      ];
    case 'InsideHorizontal':
      if (rect.top === rect.bottom) return [];
      return [
        { rect: { ...rect, bottom: rect.bottom - 1 }, edge: 'bottom' },
        { rect: { ...rect, top: rect.top + 1 }, edge: 'top' },
      ];
    case 'DiagonalDown':
      return [{ rect, edge: 'diagonalDown' }];
    case 'DiagonalUp':
      return [{ rect, edge: 'diagonalUp' }];
  }
}

function look<V>(side: Side, read: (edge: BorderEdge) => V): V | null {
  const first = strips(side)[0];
  return first ? uniform(side.range.sheet, first.rect, (style) => read(style.borders[first.edge])) : null;
}

function patch(side: Side, change: (edge: BorderEdge) => BorderEdge): void {
  const { sheet } = side.range;
  refuseIfProtected(sheet, 'allowFormatCells');
  for (const { rect, edge } of strips(side)) {
    const now =
      uniform(sheet, rect, (style) => style.borders[edge]) ?? sheet.style(rect.top, rect.left).borders[edge];
    sheet.patchStyle(rect, { borders: { [edge]: change(now) } });
  }
  notifyFormatChanged(side.range);
}
