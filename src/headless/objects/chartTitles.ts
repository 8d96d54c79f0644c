import { asBoolean, asInteger, asOneOf, asText } from '../model/arguments';
import { invalidArgument } from '../wire/excelError';
import type { ExcelObject, Property } from '../wire/excelObject';
import { defineObject } from '../wire/excelObject';
import { legendFormatObject, plotAreaFormatObject, titleFormatObject } from './chartFormats';
import {
  changeChart,
  infoOf,
  isOn,
  looksOf,
  looksToChange,
  valueProperty,
  type ChartPiece,
  type ChartRef,
} from './chartRef';

type TitleKey = 'title' | 'categoryAxisTitle' | 'valueAxisTitle';

/** Text and visibility of a title, of the chart or of an axis. */
export const titleProperties = (
  keyOf: (piece: ChartPiece) => TitleKey,
): Record<string, Property<ChartPiece>> => ({
  Text: {
    read: (piece) => infoOf(piece.chart)[keyOf(piece)] ?? '',
    write: (piece, value) => changeChart(piece.chart, { [keyOf(piece)]: asText(value) }),
  },
  Visible: {
    read: (piece) => infoOf(piece.chart)[keyOf(piece)] !== null,
    write: (piece, value) => {
      const key = keyOf(piece);
      const text = infoOf(piece.chart)[key] ?? (key === 'title' ? 'Chart Title' : 'Axis Title');
      changeChart(piece.chart, { [key]: asBoolean(value) ? text : null });
    },
  },
});

/** Degrees from -90 to 90. */
export const rotationProperty: Property<ChartPiece> = {
  read: ({ chart, path }) => looksOf(chart).rotation(path) ?? 0,
  write: ({ chart, path }, value) => {
    const degrees = asInteger(value);
    if (Math.abs(degrees) > 90) throw invalidArgument();
    looksToChange(chart).setRotation(path, degrees);
  },
};

const overlay = valueProperty(
  'overlay',
  (value) => isOn(value),
  (value) => (asBoolean(value) ? 1 : 0),
);

const titleObject = defineObject<ChartPiece>({
  name: 'ChartTitle',
  properties: { ...titleProperties(() => 'title'), Overlay: overlay, TextOrientation: rotationProperty },
  objects: { Format: (title) => titleFormatObject(title) },
});

/** `Excel.ChartTitle`. */
export const chartTitleObject = (chart: ChartRef): ExcelObject => titleObject({ chart, path: 'chart/title' });

const positions = { top: 'Top', bottom: 'Bottom', left: 'Left', right: 'Right', topRight: 'Corner' } as const;

const legendObject = defineObject<ChartPiece>({
  name: 'ChartLegend',
  properties: {
    Visible: {
      read: ({ chart }) => infoOf(chart).legend !== null,
      write: ({ chart }, value) =>
        changeChart(chart, { legend: asBoolean(value) ? (infoOf(chart).legend ?? 'right') : null }),
    },
    Position: {
      read: ({ chart }) => positions[infoOf(chart).legend ?? 'right'],
      write: ({ chart }, value) => {
        const wanted = asOneOf(value, Object.values(positions));
        const key = (Object.keys(positions) as (keyof typeof positions)[]).find(
          (one) => positions[one] === wanted,
        );
        changeChart(chart, { legend: key ?? 'right' });
      },
    },
    Overlay: overlay,
  },
  objects: { Format: (legend) => legendFormatObject(legend) },
});

/** `Excel.ChartLegend`. */
export const chartLegendObject = (chart: ChartRef): ExcelObject =>
  legendObject({ chart, path: 'chart/legend' });

const plotArea = defineObject<ChartPiece>({
  name: 'ChartPlotArea',
  objects: { Format: (piece) => plotAreaFormatObject(piece) },
});

/** `Excel.ChartPlotArea`. */
export const chartPlotAreaObject = (chart: ChartRef): ExcelObject =>
  plotArea({ chart, path: 'chart/plotArea' });
