import { asBoolean, asColor, asIndex, asOneOf, asText } from '../model/arguments';
import type { BorderStyle, DifferentialStyle } from '../store/types';
import { invalidArgument } from '../wire/excelError';
import type { ExcelObject, Property } from '../wire/excelObject';
import { defineObject, readOnly } from '../wire/excelObject';
import type { FormatRef } from './conditionalFormat';
import { changeFormat, formatOf } from './conditionalFormat';

const styleOf = (ref: FormatRef): DifferentialStyle => formatOf(ref).style ?? {};

function patch(ref: FormatRef, change: DifferentialStyle): void {
  changeFormat(ref, { style: { ...styleOf(ref), ...change } });
}

/** `Excel.ConditionalRangeFormat`: the look laid over cells that meet the condition. */
export const conditionalRangeFormatObject: (ref: FormatRef) => ExcelObject = defineObject<FormatRef>({
  name: 'ConditionalRangeFormat',
  properties: {
    NumberFormat: {
      read: (ref) => styleOf(ref).numberFormat ?? '',
      write: (ref, value) => patch(ref, { numberFormat: asText(value) }),
    },
  },
  objects: {
    Borders: (ref) => borderCollection(ref),
    Fill: (ref) => fill(ref),
    Font: (ref) => font(ref),
  },
});

const fill = defineObject<FormatRef>({
  name: 'ConditionalRangeFill',
  properties: {
    Color: {
      read: (ref) => styleOf(ref).fill?.color ?? '',
      write: (ref, value) => patch(ref, { fill: { color: asColor(value) } }),
    },
  },
  methods: {
    Clear: (ref) => {
      const { fill: removed, ...rest } = styleOf(ref);
      if (removed) changeFormat(ref, { style: rest });
    },
  },
});

type FontFlag = 'bold' | 'italic' | 'strikethrough';

const flag = (name: FontFlag): Property<FormatRef> => ({
  read: (ref) => styleOf(ref).font?.[name] ?? null,
  write: (ref, value) => patch(ref, { font: { ...styleOf(ref).font, [name]: asBoolean(value) } }),
});

const font = defineObject<FormatRef>({
  name: 'ConditionalRangeFont',
  properties: {
    Bold: flag('bold'),
    Italic: flag('italic'),
    Strikethrough: flag('strikethrough'),
    Color: {
      read: (ref) => styleOf(ref).font?.color ?? '',
      write: (ref, value) => patch(ref, { font: { ...styleOf(ref).font, color: asColor(value) } }),
    },
    Underline: {
      read: (ref) =>
        ({ none: 'None', single: 'Single', double: 'Double' })[styleOf(ref).font?.underline ?? 'none'],
      write: (ref, value) => {
        const underline = asOneOf(value, ['None', 'Single', 'Double'] as const).toLowerCase();
        patch(ref, { font: { ...styleOf(ref).font, underline: underline as 'none' | 'single' | 'double' } });
      },
    },
  },
  methods: {
    Clear: (ref) => {
      const { font: removed, ...rest } = styleOf(ref);
      if (removed) changeFormat(ref, { style: rest });
    },
  },
});

const sides = ['top', 'bottom', 'left', 'right'] as const;
const indexes = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
type Side = (typeof sides)[number];

interface BorderRef {
  format: FormatRef;
  side: Side;
}

const borderStyles = {
  none: 'None',
  thin: 'Continuous',
  dashed: 'Dash',
  dashDot: 'DashDot',
  dashDotDot: 'DashDotDot',
  dotted: 'Dot',
} as const;

const border = defineObject<BorderRef>({
  name: 'ConditionalRangeBorder',
  properties: {
    SideIndex: readOnly(({ side }) => indexes[sides.indexOf(side)]),
    Style: {
      read: (ref) => {
        const style = edgeOf(ref).style;
        return style in borderStyles ? borderStyles[style as keyof typeof borderStyles] : 'Continuous';
      },
      write: (ref, value) => {
        const wanted = asOneOf(value, Object.values(borderStyles));
        const style = (Object.keys(borderStyles) as (keyof typeof borderStyles)[]).find(
          (key) => borderStyles[key] === wanted,
        );
        setEdge(ref, { style: style ?? 'thin' });
      },
    },
    Color: {
      read: (ref) => edgeOf(ref).color ?? '#000000',
      write: (ref, value) => {
        const { style } = edgeOf(ref);
        setEdge(ref, { style: style === 'none' ? 'thin' : style, color: asColor(value) });
      },
    },
  },
});

const edgeOf = ({ format, side }: BorderRef): { style: BorderStyle; color: string | null } =>
  styleOf(format).borders?.[side] ?? { style: 'none', color: null };

function setEdge(ref: BorderRef, change: { style?: BorderStyle; color?: string }): void {
  const edge = { ...edgeOf(ref), ...change };
  patch(ref.format, { borders: { ...styleOf(ref.format).borders, [ref.side]: edge } });
}

const borderCollection = defineObject<FormatRef>({
  name: 'ConditionalRangeBorderCollection',
  properties: { Count: readOnly(() => sides.length) },
  objects: {
    Top: (format) => border({ format, side: 'top' }),
    Bottom: (format) => border({ format, side: 'bottom' }),
    Left: (format) => border({ format, side: 'left' }),
    Right: (format) => border({ format, side: 'right' }),
  },
  items: (format) => sides.map((side) => border({ format, side })),
  item: (format, key) => border({ format, side: sides[indexes.indexOf(asOneOf(key, indexes))] ?? 'top' }),
  methods: {
    GetItemAt: (format, index) => {
      const side = sides[asIndex(index)];
      if (!side) throw invalidArgument();
      return border({ format, side });
    },
  },
});
