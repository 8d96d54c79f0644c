import { asBoolean, asInteger, asNumber, asOneOf, asRange, asText, isGiven } from '../model/arguments';
import type { RangeRef } from '../model/rangeRef';
import { invalidArgument } from '../wire/excelError';
import type { ExcelObject, Property } from '../wire/excelObject';
import { defineObject, readOnly } from '../wire/excelObject';
import { chartAxesObject } from './chartAxes';
import { chartKindOf, chartTypes, placeOf, seriesOf } from './chartCollection';
import { areaFormatObject } from './chartFormats';
import { chartDataLabelsObject } from './chartLabels';
import { changeChart, infoOf, isOn, looksOf, looksToChange, type ChartRef } from './chartRef';
import { chartSeriesCollectionObject } from './chartSeries';
import { chartLegendObject, chartPlotAreaObject, chartTitleObject } from './chartTitles';
import { pointsOfCharacters } from './rangeMeasures';
import { storeOf, worksheetObject } from './worksheet';

interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The chart's place in points. */
function boxOf(ref: ChartRef): Box {
  const sheet = storeOf(ref.sheet);
  const { position } = infoOf(ref);
  const x = (column: number, offset: number): number => {
    let sum = offset;
    for (let at = 0; at < column; at++) sum += pointsOfCharacters(sheet.columnWidth(at));
    return sum;
  };
  const y = (row: number, offset: number): number => {
    let sum = offset;
    for (let at = 0; at < row; at++) sum += sheet.rowHeight(at);
    return sum;
  };
  const left = x(position.fromColumn, position.fromColumnOffset);
  const top = y(position.fromRow, position.fromRowOffset);
  return {
    left,
    top,
    width: x(position.toColumn, position.toColumnOffset) - left,
    height: y(position.toRow, position.toRowOffset) - top,
  };
}

const side = (name: keyof Box): Property<ChartRef> => ({
  read: (ref) => boxOf(ref)[name],
  write: (ref, value) => {
    const box = boxOf(ref);
    box[name] = asNumber(value);
    const { left, top, width, height } = box;
    changeChart(ref, { position: placeOf(storeOf(ref.sheet), left, top, width, height) });
  },
});

/** `Excel.ChartDisplayBlanksAs`; a file that does not say means zero. */
const blanks: readonly (readonly [string, string])[] = [
  ['NotPlotted', 'gap'],
  ['Zero', 'zero'],
  ['Interplotted', 'span'],
];

/** `Excel.Chart`. */
export const chartObject: (ref: ChartRef) => ExcelObject = defineObject<ChartRef>({
  name: 'Chart',
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: readOnly(({ id }) => id),
    Name: {
      read: (ref) => infoOf(ref).name,
      write: (ref, value) => changeChart(ref, { name: asText(value) }),
    },
    ChartType: {
      read: (ref) => {
        const { kind } = infoOf(ref);
        return kind === 'other' ? 'Invalid' : chartTypes[kind];
      },
      write: (ref, value) => changeChart(ref, { kind: chartKindOf(value) }),
    },
    Left: side('left'),
    Top: side('top'),
    Width: side('width'),
    Height: side('height'),
    PlotVisibleOnly: {
      read: (ref) => isOn(looksOf(ref).value('chart/plotVisOnly'), true),
      write: (ref, value) => looksToChange(ref).setValue('chart/plotVisOnly', asBoolean(value) ? 1 : 0),
    },
    DisplayBlanksAs: {
      read: (ref) =>
        blanks.find(([, value]) => value === looksOf(ref).value('chart/dispBlanksAs'))?.[0] ?? 'Zero',
      write: (ref, value) => {
        const wanted = asOneOf(
          value,
          blanks.map(([name]) => name),
        );
        looksToChange(ref).setValue('chart/dispBlanksAs', blanks.find(([name]) => name === wanted)![1]);
      },
    },
    Style: {
      read: (ref) => Number(looksOf(ref).value('style') ?? 2),
      write: (ref, value) => {
        const style = asInteger(value);
        if (style < 1 || style > 48) throw invalidArgument();
        looksToChange(ref).setValue('style', style);
      },
    },
  },
  objects: {
    Axes: (ref) => chartAxesObject(ref),
    DataLabels: (chart) => chartDataLabelsObject({ chart, path: 'chart/plotArea/plot/dLbls' }),
    Format: (chart) => areaFormatObject({ chart, path: '' }),
    Legend: (ref) => chartLegendObject(ref),
    PlotArea: (ref) => chartPlotAreaObject(ref),
    Series: (ref) => chartSeriesCollectionObject(ref),
    Title: (ref) => chartTitleObject(ref),
    Worksheet: (ref) => worksheetObject(ref.sheet),
  },
  methods: {
    Activate: () => undefined,
    Delete: (ref) => storeOf(ref.sheet).deleteChart(infoOf(ref).id),
    SetData: (ref, source, seriesBy) =>
      changeChart(ref, { series: seriesOf(asRange(source), isGiven(seriesBy) ? asText(seriesBy) : 'Auto') }),
    SetPosition: (ref, start, end) => {
      const from = cellsOf(ref, start);
      const to = isGiven(end) ? cellsOf(ref, end) : from;
      changeChart(ref, {
        position: {
          fromRow: from.rect.top,
          fromColumn: from.rect.left,
          fromRowOffset: 0,
          fromColumnOffset: 0,
          toRow: to.rect.bottom + 1,
          toColumn: to.rect.right + 1,
          toRowOffset: 0,
          toColumnOffset: 0,
        },
      });
    },
  },
});

const cellsOf = (ref: ChartRef, given: unknown): RangeRef =>
  typeof given === 'string' ? ref.sheet.session.rangeAt(storeOf(ref.sheet), given) : asRange(given);
