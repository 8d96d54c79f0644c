import { asBoolean, asOneOf, asText } from '../model/arguments';
import type { Property } from '../wire/excelObject';
import { defineObject } from '../wire/excelObject';
import { dataLabelFormatObject } from './chartFormats';
import { isOn, join, looksOf, looksToChange, valueProperty, type ChartPiece } from './chartRef';
import { rotationProperty } from './chartTitles';

const positions: Readonly<Record<string, string>> = {
  Center: 'ctr',
  InsideEnd: 'inEnd',
  InsideBase: 'inBase',
  OutsideEnd: 'outEnd',
  Left: 'l',
  Right: 'r',
  Top: 't',
  Bottom: 'b',
  BestFit: 'bestFit',
};

const shown = (name: string): Property<ChartPiece> =>
  valueProperty(
    name,
    (value) => isOn(value),
    (value) => (asBoolean(value) ? 1 : 0),
  );

/** All flags stand in the file as soon as one does, or other programs take those missing as set. */
export const labelFlags = [
  'showLegendKey',
  'showVal',
  'showCatName',
  'showSerName',
  'showPercent',
  'showBubbleSize',
] as const;

export function makeLabels({ chart, path }: ChartPiece): void {
  const looks = looksToChange(chart);
  for (const flag of labelFlags)
    if (looks.value(join(path, flag)) === null) looks.setValue(join(path, flag), 0);
}

const flag = (name: string): Property<ChartPiece> => {
  const { read, write } = shown(name);
  return {
    read,
    write: (labels, value) => {
      makeLabels(labels);
      write!(labels, value);
    },
  };
};

/** `Excel.ChartDataLabels`: of a chart or of one series. */
export const chartDataLabelsObject = defineObject<ChartPiece>({
  name: 'ChartDataLabels',
  properties: {
    ShowValue: flag('showVal'),
    ShowSeriesName: flag('showSerName'),
    ShowCategoryName: flag('showCatName'),
    ShowLegendKey: flag('showLegendKey'),
    ShowPercentage: flag('showPercent'),
    ShowBubbleSize: flag('showBubbleSize'),
    Position: valueProperty(
      'dLblPos',
      (value) => Object.keys(positions).find((name) => positions[name] === value) ?? 'None',
      (value) => {
        const name = asOneOf(value, [...Object.keys(positions), 'None']);
        return name === 'None' ? null : positions[name]!;
      },
    ),
    Separator: {
      read: ({ chart, path }) => looksOf(chart).text(join(path, 'separator')) ?? '; ',
      write: (labels, value) => {
        makeLabels(labels);
        looksToChange(labels.chart).setText(join(labels.path, 'separator'), asText(value));
      },
    },
    NumberFormat: {
      read: ({ chart, path }) => looksOf(chart).attribute(join(path, 'numFmt'), 'formatCode') ?? 'General',
      write: (labels, value) => {
        makeLabels(labels);
        const looks = looksToChange(labels.chart);
        looks.setAttribute(join(labels.path, 'numFmt'), 'formatCode', asText(value));
        looks.setAttribute(join(labels.path, 'numFmt'), 'sourceLinked', '0');
      },
    },
    LinkNumberFormat: {
      read: ({ chart, path }) => isOn(looksOf(chart).attribute(join(path, 'numFmt'), 'sourceLinked'), true),
      write: ({ chart, path }, value) => {
        const looks = looksToChange(chart);
        if (looks.attribute(join(path, 'numFmt'), 'formatCode') === null)
          looks.setAttribute(join(path, 'numFmt'), 'formatCode', 'General');
        looks.setAttribute(join(path, 'numFmt'), 'sourceLinked', asBoolean(value) ? '1' : '0');
      },
    },
    TextOrientation: rotationProperty,
  },
  objects: { Format: (labels) => dataLabelFormatObject(labels) },
});
