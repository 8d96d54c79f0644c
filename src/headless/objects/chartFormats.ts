import { asBoolean, asColor, asNumber, asOneOf, asText } from '../model/arguments';
import { invalidArgument } from '../wire/excelError';
import type { ExcelObject, Property } from '../wire/excelObject';
import { defineObject } from '../wire/excelObject';
import type { ChartFontLook } from '../store/types';
import { looksOf, looksToChange, type ChartPiece } from './chartRef';

/** `Excel.ChartLineStyle` and the file's dashes. */
const dashes: Readonly<Record<string, string>> = {
  Continuous: 'solid',
  Dash: 'dash',
  DashDot: 'dashDot',
  DashDotDot: 'lgDashDotDot',
  Dot: 'sysDash',
  RoundDot: 'sysDot',
};

function lineStyle({ chart, path }: ChartPiece): string {
  const { dash, isNone, color } = looksOf(chart).line(path);
  if (isNone) return 'None';
  if (dash === null) return color === null ? 'Automatic' : 'Continuous';
  return Object.keys(dashes).find((name) => dashes[name] === dash) ?? 'Continuous';
}

const lineProperties: Record<string, Property<ChartPiece>> = {
  Color: {
    read: ({ chart, path }) => looksOf(chart).line(path).color ?? '',
    write: ({ chart, path }, value) => looksToChange(chart).setLine(path, { color: asColor(value) }),
  },
  LineStyle: {
    read: lineStyle,
    write: ({ chart, path }, value) => {
      const style = asOneOf(value, [...Object.keys(dashes), 'None', 'Automatic']);
      const looks = looksToChange(chart);
      if (style === 'None') looks.setLine(path, { isNone: true });
      else if (style === 'Automatic') looks.setLine(path, { dash: null, color: null });
      else {
        const { isNone } = looks.line(path);
        looks.setLine(path, { dash: dashes[style]!, ...(isNone ? { color: '#000000' } : {}) });
      }
    },
  },
  Weight: {
    // Where the chart's style decides, Excel tells the style's weight: three quarters of a point.
    read: ({ chart, path }) => looksOf(chart).line(path).weight ?? 0.75,
    write: ({ chart, path }, value) => {
      const weight = asNumber(value);
      if (weight < 0 || weight > 1584) throw invalidArgument();
      looksToChange(chart).setLine(path, { weight });
    },
  },
};

const clearLine = ({ chart, path }: ChartPiece): void =>
  looksToChange(chart).setLine(path, { isNone: true, dash: null });

/** `Excel.ChartLineFormat`. */
export const chartLineObject: (piece: ChartPiece) => ExcelObject = defineObject<ChartPiece>({
  name: 'ChartLineFormat',
  properties: lineProperties,
  methods: { Clear: clearLine },
});

/** `Excel.ChartBorder`. */
export const chartBorderObject: (piece: ChartPiece) => ExcelObject = defineObject<ChartPiece>({
  name: 'ChartBorder',
  properties: lineProperties,
  methods: { Clear: clearLine },
});

/** `Excel.ChartFill`. */
export const chartFillObject: (piece: ChartPiece) => ExcelObject = defineObject<ChartPiece>({
  name: 'ChartFill',
  methods: {
    Clear: ({ chart, path }) => looksToChange(chart).setFill(path, 'none'),
    SetSolidColor: ({ chart, path }, color) => looksToChange(chart).setFill(path, asColor(color)),
    GetSolidColor: ({ chart, path }) => {
      const fill = looksOf(chart).fill(path);
      return fill === 'none' ? '' : (fill ?? '');
    },
  },
});

function fontProperty<K extends keyof ChartFontLook>(
  key: K,
  otherwise: NonNullable<ChartFontLook[K]>,
  from: (value: unknown) => NonNullable<ChartFontLook[K]>,
): Property<ChartPiece> {
  return {
    read: ({ chart, path }) => looksOf(chart).font(path)[key] ?? otherwise,
    write: ({ chart, path }, value) => {
      const patch: Partial<ChartFontLook> = {};
      patch[key] = from(value);
      looksToChange(chart).setFont(path, patch);
    },
  };
}

/** `Excel.ChartFont`; what the chart does not say is as in a new chart of Excel. */
export const chartFontObject: (piece: ChartPiece) => ExcelObject = defineObject<ChartPiece>({
  name: 'ChartFont',
  properties: {
    Bold: fontProperty('bold', false, asBoolean),
    Italic: fontProperty('italic', false, asBoolean),
    Color: fontProperty('color', '#595959', asColor),
    Name: fontProperty('name', 'Calibri', asText),
    Size: fontProperty('size', 10, (value) => {
      const size = asNumber(value);
      if (size < 1 || size > 409) throw invalidArgument();
      return size;
    }),
    Underline: {
      read: ({ chart, path }) => (looksOf(chart).font(path).underline ? 'Single' : 'None'),
      write: ({ chart, path }, value) =>
        looksToChange(chart).setFont(path, {
          underline: asOneOf(value, ['None', 'Single'] as const) === 'Single',
        }),
    },
  },
});

/** Format objects: each class has its own choice of fill, font, line and border. */
const format = (name: string, ...parts: ('Fill' | 'Font' | 'Line' | 'Border')[]) => {
  const makers = {
    Fill: chartFillObject,
    Font: chartFontObject,
    Line: chartLineObject,
    Border: chartBorderObject,
  };
  return defineObject<ChartPiece>({
    name,
    objects: Object.fromEntries(parts.map((part) => [part, makers[part]])),
  });
};

export const titleFormatObject = format('ChartTitleFormat', 'Fill', 'Font', 'Border');
export const axisTitleFormatObject = format('ChartAxisTitleFormat', 'Fill', 'Font', 'Border');
export const legendFormatObject = format('ChartLegendFormat', 'Fill', 'Font', 'Border');
export const axisFormatObject = format('ChartAxisFormat', 'Fill', 'Font', 'Line');
export const gridlinesFormatObject = format('ChartGridlinesFormat', 'Line');
export const plotAreaFormatObject = format('ChartPlotAreaFormat', 'Fill', 'Border');
export const dataLabelFormatObject = format('ChartDataLabelFormat', 'Fill', 'Font', 'Border');
export const pointFormatObject = format('ChartPointFormat', 'Fill', 'Border');
export const seriesFormatObject = format('ChartSeriesFormat', 'Fill', 'Line');

/** `Excel.ChartAreaFormat`: the whole chart's. */
export const areaFormatObject = defineObject<ChartPiece>({
  name: 'ChartAreaFormat',
  properties: {
    RoundedCorners: {
      read: ({ chart }) => looksOf(chart).value('roundedCorners') === '1',
      write: ({ chart }, value) => looksToChange(chart).setValue('roundedCorners', asBoolean(value) ? 1 : 0),
    },
  },
  objects: { Fill: chartFillObject, Font: chartFontObject, Border: chartBorderObject },
});
