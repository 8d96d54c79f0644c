import { formatRect, quoteSheetName } from '../model/address';
import { asBoolean, asIndex, asNumber, asOneOf, asRange, asText, isGiven } from '../model/arguments';
import { apiNotFound, invalidArgument } from '../wire/excelError';
import type { ExcelObject, Property } from '../wire/excelObject';
import { defineObject, readOnly } from '../wire/excelObject';
import { axisFormatObject, axisTitleFormatObject, gridlinesFormatObject } from './chartFormats';
import {
  changeChart,
  infoOf,
  isOn,
  join,
  looksOf,
  looksToChange,
  named,
  valueProperty,
  type ChartPiece,
  type ChartRef,
} from './chartRef';
import { rotationProperty, titleProperties } from './chartTitles';

const area = 'chart/plotArea';

/** `Excel.ChartAxes`. Round charts have none, and no chart here has a series axis. */
export const chartAxesObject: (chart: ChartRef) => ExcelObject = defineObject<ChartRef>({
  name: 'ChartAxes',
  objects: {
    CategoryAxis: (chart) => axisOf(chart, 'catAx'),
    ValueAxis: (chart) => axisOf(chart, 'valAx'),
  },
  methods: {
    GetItem: (chart, type, group) => {
      const kind = asOneOf(type, ['Category', 'Value', 'Series'] as const);
      if (isGiven(group) && asOneOf(group, ['Primary', 'Secondary'] as const) === 'Secondary')
        throw apiNotFound('ChartAxes secondary group');
      if (kind === 'Series') throw invalidArgument();
      return axisOf(chart, kind === 'Category' ? 'catAx' : 'valAx');
    },
  },
});

function axisOf(chart: ChartRef, name: 'catAx' | 'valAx'): ExcelObject {
  const path = `${area}/${name}`;
  if (!looksOf(chart).has(path)) throw invalidArgument();
  return chartAxisObject({ chart, path });
}

/** A number, or "" for what Excel chooses. */
const numberOrAuto = (below: string, check: (value: number) => boolean = () => true): Property<ChartPiece> =>
  valueProperty(
    below,
    (value) => (value === null ? '' : Number(value)),
    (value) => {
      if (value === '') return null;
      const number = asNumber(value);
      if (!check(number)) throw invalidArgument();
      return number;
    },
  );

const flag = (below: string, otherwise = false, turned = false): Property<ChartPiece> =>
  valueProperty(
    below,
    (value) => isOn(value, otherwise) !== turned,
    (value) => (asBoolean(value) !== turned ? 1 : 0),
  );

const ticks = { None: 'none', Cross: 'cross', Inside: 'in', Outside: 'out' };
const labels = { NextToAxis: 'nextTo', High: 'high', Low: 'low', None: 'none' };
const crossings = { Automatic: 'autoZero', Maximum: 'max', Minimum: 'min' };

/** Where the other axis crosses this one is written with the other axis. */
const otherAxis = (path: string): string => (path.endsWith('valAx') ? `${area}/catAx` : `${area}/valAx`);

const position: Property<ChartPiece> = {
  read: ({ chart, path }) => {
    const looks = looksOf(chart);
    if (looks.has(join(otherAxis(path), 'crossesAt'))) return 'Custom';
    const crosses = looks.value(join(otherAxis(path), 'crosses'));
    return Object.entries(crossings).find(([, value]) => value === crosses)?.[0] ?? 'Automatic';
  },
  write: ({ chart, path }, value) => {
    const name = asOneOf(value, Object.keys(crossings) as (keyof typeof crossings)[]);
    const looks = looksToChange(chart);
    looks.setValue(join(otherAxis(path), 'crossesAt'), null);
    looks.setValue(join(otherAxis(path), 'crosses'), crossings[name]);
  },
};

/** `Excel.ChartAxis`. */
const chartAxisObject: (axis: ChartPiece) => ExcelObject = defineObject<ChartPiece>({
  name: 'ChartAxis',
  properties: {
    Minimum: numberOrAuto('scaling/min'),
    Maximum: numberOrAuto('scaling/max'),
    MajorUnit: numberOrAuto('majorUnit', (value) => value > 0),
    MinorUnit: numberOrAuto('minorUnit', (value) => value > 0),
    ReversePlotOrder: valueProperty(
      'scaling/orientation',
      (value) => value === 'maxMin',
      (value) => (asBoolean(value) ? 'maxMin' : 'minMax'),
    ),
    ScaleType: valueProperty(
      'scaling/logBase',
      (value) => (value === null ? 'Linear' : 'Logarithmic'),
      (value) => (asOneOf(value, ['Linear', 'Logarithmic'] as const) === 'Linear' ? null : 10),
    ),
    LogBase: valueProperty(
      'scaling/logBase',
      (value) => Number(value ?? 10),
      (value) => {
        const base = asNumber(value);
        if (base < 2 || base > 1000) throw invalidArgument();
        return base;
      },
    ),
    Visible: flag('delete', false, true),
    MajorTickMark: named('majorTickMark', ticks, 'Outside', asOneOf),
    MinorTickMark: named('minorTickMark', ticks, 'None', asOneOf),
    TickLabelPosition: named('tickLblPos', labels, 'NextToAxis', asOneOf),
    TickLabelSpacing: numberOrAuto('tickLblSkip', (value) => value >= 1 && value <= 31_999),
    TickMarkSpacing: valueProperty(
      'tickMarkSkip',
      (value) => Number(value ?? 1),
      (value) => asIndex(value) || 1,
    ),
    NumberFormat: {
      read: ({ chart, path }) => looksOf(chart).attribute(join(path, 'numFmt'), 'formatCode') ?? 'General',
      write: ({ chart, path }, value) => {
        const looks = looksToChange(chart);
        looks.setAttribute(join(path, 'numFmt'), 'formatCode', asText(value));
        looks.setAttribute(join(path, 'numFmt'), 'sourceLinked', '0');
      },
    },
    LinkNumberFormat: {
      read: ({ chart, path }) => isOn(looksOf(chart).attribute(join(path, 'numFmt'), 'sourceLinked'), true),
      write: ({ chart, path }, value) =>
        looksToChange(chart).setAttribute(join(path, 'numFmt'), 'sourceLinked', asBoolean(value) ? '1' : '0'),
    },
    TextOrientation: rotationProperty,
    Position: position,
    PositionAt: readOnly(({ chart, path }) =>
      Number(looksOf(chart).value(join(otherAxis(path), 'crossesAt')) ?? 0),
    ),
    IsBetweenCategories: {
      read: ({ chart }) => looksOf(chart).value(`${area}/valAx/crossBetween`) !== 'midCat',
      write: ({ chart }, value) =>
        looksToChange(chart).setValue(`${area}/valAx/crossBetween`, asBoolean(value) ? 'between' : 'midCat'),
    },
    Offset: valueProperty(
      'lblOffset',
      (value) => Number(value ?? 100),
      (value) => {
        const offset = asIndex(value);
        if (offset > 1000) throw invalidArgument();
        return offset;
      },
    ),
    Type: readOnly(({ path }) => (path.endsWith('valAx') ? 'Value' : 'Category')),
    AxisGroup: readOnly(() => 'Primary'),
  },
  objects: {
    Title: (axis) => axisTitleObject(axis),
    Format: (axis) => axisFormatObject(axis),
    MajorGridlines: ({ chart, path }) => gridlinesObject({ chart, path: join(path, 'majorGridlines') }),
    MinorGridlines: ({ chart, path }) => gridlinesObject({ chart, path: join(path, 'minorGridlines') }),
  },
  methods: {
    SetCategoryNames: ({ chart }, source) => {
      const range = asRange(source);
      const categoriesRef = `${quoteSheetName(range.sheet.name)}!${formatRect(range.rect, true)}`;
      const { series } = infoOf(chart);
      changeChart(chart, { series: series.map((one) => ({ ...one, categoriesRef })) });
    },
    SetPositionAt: ({ chart, path }, value) => {
      const looks = looksToChange(chart);
      looks.setValue(join(otherAxis(path), 'crosses'), null);
      looks.setValue(join(otherAxis(path), 'crossesAt'), asNumber(value));
    },
  },
});

/** `Excel.ChartGridlines`. */
const gridlinesObject = defineObject<ChartPiece>({
  name: 'ChartGridlines',
  properties: {
    Visible: {
      read: ({ chart, path }) => looksOf(chart).has(path),
      write: ({ chart, path }, value) => {
        const looks = looksToChange(chart);
        if (!asBoolean(value)) looks.setValue(path, null);
        else if (!looks.has(path)) looks.setLine(path, {});
      },
    },
  },
  objects: { Format: (piece) => gridlinesFormatObject(piece) },
});

/** `Excel.ChartAxisTitle`. */
const axisTitleObject = defineObject<ChartPiece>({
  name: 'ChartAxisTitle',
  properties: {
    ...titleProperties(({ path }) => (path.endsWith('valAx') ? 'valueAxisTitle' : 'categoryAxisTitle')),
    TextOrientation: {
      read: (axis) => rotationProperty.read(titleOf(axis)),
      write: (axis, value) => rotationProperty.write!(titleOf(axis), value),
    },
  },
  objects: { Format: (axis) => axisTitleFormatObject(titleOf(axis)) },
});

const titleOf = ({ chart, path }: ChartPiece): ChartPiece => ({ chart, path: join(path, 'title') });
