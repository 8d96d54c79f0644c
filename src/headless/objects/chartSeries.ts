import { formatRect, parseRect, quoteSheetName, splitSheet } from '../model/address';
import {
  asBoolean,
  asColor,
  asIndex,
  asInteger,
  asNumber,
  asOneOf,
  asRange,
  asText,
  isGiven,
} from '../model/arguments';
import { cellText } from '../model/cellText';
import type { RangeRef } from '../model/rangeRef';
import type { ChartSeries } from '../store/types';
import { invalidArgument, itemNotFound } from '../wire/excelError';
import type { ExcelObject, Property } from '../wire/excelObject';
import { defineObject, readOnly } from '../wire/excelObject';
import { chartTypes } from './chartCollection';
import { pointFormatObject, seriesFormatObject } from './chartFormats';
import { chartDataLabelsObject, labelFlags, makeLabels } from './chartLabels';
import {
  changeChart,
  infoOf,
  isOn,
  join,
  looksOf,
  looksToChange,
  type ChartPiece,
  type ChartRef,
} from './chartRef';
import { storeOf } from './worksheet';

interface SeriesRef extends ChartPiece {
  index: number;
}

const plot = 'chart/plotArea/plot';
const seriesRef = (chart: ChartRef, index: number): SeriesRef => ({
  chart,
  index,
  path: `${plot}/ser[${index}]`,
});

/** `Excel.ChartSeriesCollection`. */
export const chartSeriesCollectionObject = defineObject<ChartRef>({
  name: 'ChartSeriesCollection',
  properties: { Count: readOnly((chart) => infoOf(chart).series.length) },
  items: (chart) => infoOf(chart).series.map((_, index) => chartSeriesObject(seriesRef(chart, index))),
  methods: {
    Add: (chart, name) => {
      const { series } = infoOf(chart);
      const made: ChartSeries = {
        name: isGiven(name) ? { text: asText(name) } : null,
        categoriesRef: series[0]?.categoriesRef ?? null,
        valuesRef: `${quoteSheetName(storeOf(chart.sheet).name)}!$A$1`,
        color: null,
      };
      changeChart(chart, { series: [...series, made] });
      return chartSeriesObject(seriesRef(chart, series.length));
    },
    GetCount: (chart) => infoOf(chart).series.length,
    GetItemAt: (chart, index) => {
      const ref = seriesRef(chart, asIndex(index));
      seriesAt(ref);
      return chartSeriesObject(ref);
    },
  },
});

function seriesAt({ chart, index }: SeriesRef): ChartSeries {
  const series = infoOf(chart).series[index];
  if (!series) throw itemNotFound();
  return series;
}

function changeSeries(ref: SeriesRef, patch: Partial<ChartSeries>): void {
  seriesAt(ref);
  const series = infoOf(ref.chart).series.map((one, index) =>
    index === ref.index ? { ...one, ...patch } : one,
  );
  changeChart(ref.chart, { series });
}

const referenceTo = (range: RangeRef): string =>
  `${quoteSheetName(range.sheet.name)}!${formatRect(range.rect, true)}`;

function nameOf(ref: SeriesRef): string {
  const { name } = seriesAt(ref);
  if (!name) return `Series${ref.index + 1}`;
  if ('text' in name) return name.text;
  const { sheet: sheetName, local } = splitSheet(name.ref);
  const { session } = ref.chart.sheet;
  const sheet = sheetName === null ? storeOf(ref.chart.sheet) : session.store.sheetByName(sheetName);
  const rect = parseRect(local);
  return sheet && rect ? cellText(sheet.value(rect.top, rect.left), 'General', session.options.locale) : '';
}

/** A number of the series or, for what holds for all series of a plot, of the plot. */
const numberIn = (
  where: 'series' | 'plot',
  below: string,
  otherwise: number,
  [least, most]: readonly [number, number],
): Property<SeriesRef> => {
  const pathOf = ({ path }: SeriesRef): string => join(where === 'series' ? path : plot, below);
  return {
    read: (ref) => Number(looksOf(ref.chart).value(pathOf(ref)) ?? otherwise),
    write: (ref, value) => {
      const number = asInteger(value);
      if (number < least || number > most) throw invalidArgument();
      looksToChange(ref.chart).setValue(pathOf(ref), number);
    },
  };
};

const flagIn = (where: 'series' | 'plot', below: string): Property<SeriesRef> => ({
  read: ({ chart, path }) => isOn(looksOf(chart).value(join(where === 'series' ? path : plot, below))),
  write: ({ chart, path }, value) =>
    looksToChange(chart).setValue(join(where === 'series' ? path : plot, below), asBoolean(value) ? 1 : 0),
});

const markers: Readonly<Record<string, string>> = {
  Automatic: 'auto',
  None: 'none',
  Square: 'square',
  Diamond: 'diamond',
  Triangle: 'triangle',
  X: 'x',
  Star: 'star',
  Dot: 'dot',
  Dash: 'dash',
  Circle: 'circle',
  Plus: 'plus',
};

/** Marker of a series or of a point. */
const markerProperties = <P extends ChartPiece>(): Record<string, Property<P>> => ({
  MarkerStyle: {
    read: ({ chart, path }) => {
      const symbol = looksOf(chart).value(join(path, 'marker/symbol'));
      return Object.keys(markers).find((name) => markers[name] === symbol) ?? 'Automatic';
    },
    write: ({ chart, path }, value) => {
      const style = asOneOf(value, Object.keys(markers));
      looksToChange(chart).setValue(
        join(path, 'marker/symbol'),
        style === 'Automatic' ? null : markers[style]!,
      );
    },
  },
  MarkerSize: {
    read: ({ chart, path }) => Number(looksOf(chart).value(join(path, 'marker/size')) ?? 5),
    write: ({ chart, path }, value) => {
      const size = asNumber(value);
      if (!Number.isInteger(size) || size < 2 || size > 72) throw invalidArgument();
      looksToChange(chart).setValue(join(path, 'marker/size'), size);
    },
  },
  MarkerBackgroundColor: {
    read: ({ chart, path }) => looksOf(chart).fill(join(path, 'marker')) ?? '',
    write: ({ chart, path }, value) => looksToChange(chart).setFill(join(path, 'marker'), asColor(value)),
  },
  MarkerForegroundColor: {
    read: ({ chart, path }) => looksOf(chart).line(join(path, 'marker')).color ?? '',
    write: ({ chart, path }, value) =>
      looksToChange(chart).setLine(join(path, 'marker'), { color: asColor(value) }),
  },
});

const labelsOf = ({ chart, path }: ChartPiece): ChartPiece => ({ chart, path: join(path, 'dLbls') });

function hasLabels({ chart, path }: ChartPiece): boolean {
  const looks = looksOf(chart);
  const own = join(path, 'dLbls');
  // Without labels of its own a series has its plot's.
  const at = looks.has(own) ? own : `${plot}/dLbls`;
  if (isOn(looks.value(join(at, 'delete')))) return false;
  return labelFlags.some((flag) => isOn(looks.value(join(at, flag))));
}

const dimensions = { Categories: 'cat', Values: 'val' } as const;

/** `Excel.ChartSeries`. */
const chartSeriesObject: (ref: SeriesRef) => ExcelObject = defineObject<SeriesRef>({
  name: 'ChartSeries',
  properties: {
    Name: { read: nameOf, write: (ref, value) => changeSeries(ref, { name: { text: asText(value) } }) },
    ChartType: readOnly(({ chart }) => {
      const { kind } = infoOf(chart);
      return kind === 'other' ? 'Invalid' : chartTypes[kind];
    }),
    HasDataLabels: {
      read: hasLabels,
      write: (ref, value) => {
        const labels = labelsOf(ref);
        const looks = looksToChange(ref.chart);
        const isRound = /pie|doughnut/.test(infoOf(ref.chart).kind);
        looks.setValue(join(labels.path, 'delete'), null);
        makeLabels(labels);
        for (const flag of labelFlags) looks.setValue(join(labels.path, flag), 0);
        if (asBoolean(value)) looks.setValue(join(labels.path, isRound ? 'showPercent' : 'showVal'), 1);
      },
    },
    GapWidth: numberIn('plot', 'gapWidth', 150, [0, 500]),
    Overlap: numberIn('plot', 'overlap', 0, [-100, 100]),
    DoughnutHoleSize: numberIn('plot', 'holeSize', 50, [10, 90]),
    FirstSliceAngle: numberIn('plot', 'firstSliceAng', 0, [0, 360]),
    Explosion: numberIn('series', 'explosion', 0, [0, 400]),
    VaryByCategories: flagIn('plot', 'varyColors'),
    Smooth: flagIn('series', 'smooth'),
    InvertIfNegative: flagIn('series', 'invertIfNegative'),
    PlotOrder: readOnly(({ index }) => index),
    AxisGroup: readOnly(() => 'Primary'),
    ...markerProperties<SeriesRef>(),
  },
  objects: {
    DataLabels: (ref) => chartDataLabelsObject(labelsOf(ref)),
    Format: (ref) => seriesFormatObject(ref),
    Points: (ref) => pointsCollectionObject(ref),
  },
  methods: {
    Delete: (ref) => {
      seriesAt(ref);
      changeChart(ref.chart, { series: infoOf(ref.chart).series.filter((_, index) => index !== ref.index) });
    },
    SetValues: (ref, source) => changeSeries(ref, { valuesRef: referenceTo(asRange(source)) }),
    SetXAxisValues: (ref, source) => changeSeries(ref, { categoriesRef: referenceTo(asRange(source)) }),
    GetDimensionValues: (ref, dimension) => {
      const name = asOneOf(dimension, Object.keys(dimensions) as (keyof typeof dimensions)[]);
      const { categoriesRef, valuesRef } = seriesAt(ref);
      const source = name === 'Values' ? valuesRef : categoriesRef;
      return source === null ? [] : looksOf(ref.chart).cached(source);
    },
  },
});

interface PointRef extends ChartPiece {
  series: SeriesRef;
  index: number;
}

const valuesOf = (ref: SeriesRef): (string | number | null)[] =>
  looksOf(ref.chart).cached(seriesAt(ref).valuesRef);

/** `Excel.ChartPoint`. */
const pointObject: (point: PointRef) => ExcelObject = defineObject<PointRef>({
  name: 'ChartPoint',
  properties: {
    Value: readOnly(({ series, index }) => valuesOf(series)[index]),
    ...markerProperties<PointRef>(),
  },
  objects: { Format: (point) => pointFormatObject(point) },
});

/** `Excel.ChartPointsCollection`. */
const pointsCollectionObject = defineObject<SeriesRef>({
  name: 'ChartPointsCollection',
  properties: { Count: readOnly((series) => valuesOf(series).length) },
  items: (series) => valuesOf(series).map((_, index) => pointAt(series, index)),
  methods: {
    GetCount: (series) => valuesOf(series).length,
    GetItemAt: (series, at) => {
      const index = asIndex(at);
      if (index >= valuesOf(series).length) throw invalidArgument();
      return pointAt(series, index);
    },
  },
});

const pointAt = (series: SeriesRef, index: number): ExcelObject =>
  pointObject({ chart: series.chart, path: `${series.path}/dPt[${index}]`, series, index });
