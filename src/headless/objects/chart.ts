import { asBoolean, asColor, asIndex, asNumber, asOneOf, asRange, asText, isGiven } from '../model/arguments';
import { formatRect, parseRect, quoteSheetName, splitSheet } from '../model/address';
import { cellText } from '../model/cellText';
import type { RangeRef } from '../model/rangeRef';
import { refuseIfProtected } from '../model/writeCells';
import type { ChartInfo, ChartPatch, ChartSeries } from '../store/types';
import { itemNotFound } from '../wire/excelError';
import type { ExcelObject, Property } from '../wire/excelObject';
import { defineObject, readOnly } from '../wire/excelObject';
import { chartKindOf, chartTypes, placeOf, seriesOf } from './chartCollection';
import { pointsOfCharacters } from './rangeMeasures';
import type { SheetRef } from './worksheet';
import { storeOf, worksheetObject } from './worksheet';

/** A chart as the client holds it. */
interface ChartRef {
  sheet: SheetRef;
  id: string;
}

function infoOf({ sheet, id }: ChartRef): ChartInfo {
  const chart = storeOf(sheet)
    .charts()
    .find((one) => one.id === id);
  if (!chart) throw itemNotFound();
  return chart;
}

function change(ref: ChartRef, patch: ChartPatch): void {
  const protection = storeOf(ref.sheet).protection();
  if (!protection?.options.allowEditObjects) refuseIfProtected(storeOf(ref.sheet));
  storeOf(ref.sheet).patchChart(infoOf(ref).id, patch);
}

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
    change(ref, { position: placeOf(storeOf(ref.sheet), left, top, width, height) });
  },
});

/** `Excel.Chart`. */
export const chartObject: (ref: ChartRef) => ExcelObject = defineObject<ChartRef>({
  name: 'Chart',
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: readOnly(({ id }) => id),
    Name: { read: (ref) => infoOf(ref).name, write: (ref, value) => change(ref, { name: asText(value) }) },
    ChartType: {
      read: (ref) => {
        const { kind } = infoOf(ref);
        return kind === 'other' ? 'Invalid' : chartTypes[kind];
      },
      write: (ref, value) => change(ref, { kind: chartKindOf(value) }),
    },
    Left: side('left'),
    Top: side('top'),
    Width: side('width'),
    Height: side('height'),
  },
  objects: {
    Axes: (ref) => chartAxesObject(ref),
    DataLabels: (ref) => chartDataLabelsObject(ref),
    Legend: (ref) => chartLegendObject(ref),
    Series: (ref) => chartSeriesCollectionObject(ref),
    Title: (ref) => chartTitleObject(ref),
    Worksheet: (ref) => worksheetObject(ref.sheet),
  },
  methods: {
    Activate: () => undefined,
    Delete: (ref) => storeOf(ref.sheet).deleteChart(infoOf(ref).id),
    SetData: (ref, source, seriesBy) =>
      change(ref, { series: seriesOf(asRange(source), isGiven(seriesBy) ? asText(seriesBy) : 'Auto') }),
    SetPosition: (ref, start, end) => {
      const from = cellsOf(ref, start);
      const to = isGiven(end) ? cellsOf(ref, end) : from;
      change(ref, {
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

type TitleKey = 'title' | 'categoryAxisTitle' | 'valueAxisTitle';

const titleProperties = (key: TitleKey): Record<string, Property<ChartRef>> => ({
  Text: {
    read: (ref) => infoOf(ref)[key] ?? '',
    write: (ref, value) => change(ref, { [key]: asText(value) }),
  },
  Visible: {
    read: (ref) => infoOf(ref)[key] !== null,
    write: (ref, value) => {
      const text = infoOf(ref)[key] ?? (key === 'title' ? 'Chart Title' : 'Axis Title');
      change(ref, { [key]: asBoolean(value) ? text : null });
    },
  },
});

const chartTitleObject = defineObject<ChartRef>({ name: 'ChartTitle', properties: titleProperties('title') });

const positions = { top: 'Top', bottom: 'Bottom', left: 'Left', right: 'Right', topRight: 'Corner' } as const;

const chartLegendObject = defineObject<ChartRef>({
  name: 'ChartLegend',
  properties: {
    Visible: {
      read: (ref) => infoOf(ref).legend !== null,
      write: (ref, value) =>
        change(ref, { legend: asBoolean(value) ? (infoOf(ref).legend ?? 'right') : null }),
    },
    Position: {
      read: (ref) => positions[infoOf(ref).legend ?? 'right'],
      write: (ref, value) => {
        const wanted = asOneOf(value, Object.values(positions));
        const key = (Object.keys(positions) as (keyof typeof positions)[]).find(
          (one) => positions[one] === wanted,
        );
        change(ref, { legend: key ?? 'right' });
      },
    },
  },
});

const chartDataLabelsObject = defineObject<ChartRef>({
  name: 'ChartDataLabels',
  properties: {
    ShowValue: {
      read: (ref) => infoOf(ref).dataLabels,
      write: (ref, value) => change(ref, { dataLabels: asBoolean(value) }),
    },
  },
});

const chartAxesObject = defineObject<ChartRef>({
  name: 'ChartAxes',
  objects: {
    CategoryAxis: (ref) => axisObject({ ref, key: 'categoryAxisTitle' }),
    ValueAxis: (ref) => axisObject({ ref, key: 'valueAxisTitle' }),
  },
});

const axisTitles = {
  categoryAxisTitle: defineObject<ChartRef>({
    name: 'ChartAxisTitle',
    properties: titleProperties('categoryAxisTitle'),
  }),
  valueAxisTitle: defineObject<ChartRef>({
    name: 'ChartAxisTitle',
    properties: titleProperties('valueAxisTitle'),
  }),
};

const axisObject = defineObject<{ ref: ChartRef; key: keyof typeof axisTitles }>({
  name: 'ChartAxis',
  objects: { Title: ({ ref, key }) => axisTitles[key](ref) },
});

interface SeriesRef {
  chart: ChartRef;
  index: number;
}

const chartSeriesCollectionObject = defineObject<ChartRef>({
  name: 'ChartSeriesCollection',
  properties: { Count: readOnly((chart) => infoOf(chart).series.length) },
  items: (chart) => infoOf(chart).series.map((_, index) => chartSeriesObject({ chart, index })),
  methods: {
    Add: (chart, name) => {
      const { series } = infoOf(chart);
      const made: ChartSeries = {
        name: isGiven(name) ? { text: asText(name) } : null,
        categoriesRef: series[0]?.categoriesRef ?? null,
        valuesRef: `${quoteSheetName(storeOf(chart.sheet).name)}!$A$1`,
        color: null,
      };
      change(chart, { series: [...series, made] });
      return chartSeriesObject({ chart, index: series.length });
    },
    GetCount: (chart) => infoOf(chart).series.length,
    GetItemAt: (chart, index) => {
      const ref = { chart, index: asIndex(index) };
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
  change(ref.chart, { series });
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

const chartSeriesObject: (ref: SeriesRef) => ExcelObject = defineObject<SeriesRef>({
  name: 'ChartSeries',
  properties: {
    Name: { read: nameOf, write: (ref, value) => changeSeries(ref, { name: { text: asText(value) } }) },
    HasDataLabels: {
      read: (ref) => infoOf(ref.chart).dataLabels,
      write: (ref, value) => change(ref.chart, { dataLabels: asBoolean(value) }),
    },
  },
  objects: {
    DataLabels: (ref) => chartDataLabelsObject(ref.chart),
    Format: (ref) => seriesFormatObject(ref),
  },
  methods: {
    Delete: (ref) => {
      seriesAt(ref);
      change(ref.chart, { series: infoOf(ref.chart).series.filter((_, index) => index !== ref.index) });
    },
    SetValues: (ref, source) => changeSeries(ref, { valuesRef: referenceTo(asRange(source)) }),
    SetXAxisValues: (ref, source) => changeSeries(ref, { categoriesRef: referenceTo(asRange(source)) }),
  },
});

const colorMethods = {
  Clear: (ref: SeriesRef) => changeSeries(ref, { color: null }),
  SetSolidColor: (ref: SeriesRef, color: unknown) => changeSeries(ref, { color: asColor(color) }),
};

const seriesFormatObject = defineObject<SeriesRef>({
  name: 'ChartSeriesFormat',
  objects: { Fill: (ref) => seriesFillObject(ref), Line: (ref) => seriesLineObject(ref) },
});

const seriesFillObject = defineObject<SeriesRef>({ name: 'ChartFill', methods: colorMethods });

const seriesLineObject = defineObject<SeriesRef>({
  name: 'ChartLineFormat',
  properties: {
    Color: {
      read: (ref) => seriesAt(ref).color ?? '',
      write: (ref, value) => changeSeries(ref, { color: asColor(value) }),
    },
  },
});
