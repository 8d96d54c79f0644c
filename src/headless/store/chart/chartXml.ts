import { escapeXml, parseXml } from '../opc/xmlTree';
import type { XmlElement } from '../opc/xmlTree';
import type { ChartInfo, ChartSeries } from '../types';

const C = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const LEGENDS = { top: 't', bottom: 'b', left: 'l', right: 'r', topRight: 'tr' };

/** Shown values of a reference, for readers that do not recalculate. */
export type Cache = (ref: string) => (string | number | null)[];

const title = (text: string | null): string =>
  text === null
    ? ''
    : `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>${escapeXml(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;

function points(values: (string | number | null)[]): string {
  const items = values.map((value, at) =>
    value === null ? '' : `<c:pt idx="${at}"><c:v>${escapeXml(String(value))}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${values.length}"/>${items.join('')}`;
}

function seriesXml(series: ChartSeries, at: number, chart: ChartInfo, cache: Cache): string {
  const { name } = series;
  const line = chart.kind === 'line' || chart.kind === 'lineMarkers';
  const round = chart.kind === 'pie' || chart.kind === 'doughnut';
  let tx = '';
  if (name && 'ref' in name)
    tx = `<c:tx><c:strRef><c:f>${escapeXml(name.ref)}</c:f><c:strCache>${points(cache(name.ref))}</c:strCache></c:strRef></c:tx>`;
  else if (name) tx = `<c:tx><c:v>${escapeXml(name.text)}</c:v></c:tx>`;
  const fill =
    series.color && `<a:solidFill><a:srgbClr val="${series.color.replace('#', '')}"/></a:solidFill>`;
  const look = fill ? `<c:spPr>${line ? `<a:ln w="28575">${fill}</a:ln>` : fill}</c:spPr>` : '';
  const marker = line
    ? `<c:marker><c:symbol val="${chart.kind === 'line' ? 'none' : 'circle'}"/></c:marker>`
    : '';
  const invert = line || round || chart.kind === 'area' ? '' : '<c:invertIfNegative val="0"/>';
  const cat = series.categoriesRef
    ? `<c:cat><c:strRef><c:f>${escapeXml(series.categoriesRef)}</c:f><c:strCache>${points(cache(series.categoriesRef))}</c:strCache></c:strRef></c:cat>`
    : '';
  const val = `<c:val><c:numRef><c:f>${escapeXml(series.valuesRef)}</c:f><c:numCache><c:formatCode>General</c:formatCode>${points(cache(series.valuesRef))}</c:numCache></c:numRef></c:val>`;
  return `<c:ser><c:idx val="${at}"/><c:order val="${at}"/>${tx}${look}${invert}${marker}${cat}${val}${line ? '<c:smooth val="0"/>' : ''}</c:ser>`;
}

function plotXml(chart: ChartInfo, cache: Cache): string {
  const { kind } = chart;
  const series = chart.series.map((each, at) => seriesXml(each, at, chart, cache)).join('');
  const percent = kind === 'pie' || kind === 'doughnut' ? 1 : 0;
  const labels = `<c:dLbls><c:showLegendKey val="0"/><c:showVal val="${chart.dataLabels && !percent ? 1 : 0}"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="${chart.dataLabels ? percent : 0}"/><c:showBubbleSize val="0"/></c:dLbls>`;
  if (kind === 'pie')
    return `<c:pieChart><c:varyColors val="1"/>${series}${labels}<c:firstSliceAng val="0"/></c:pieChart>`;
  if (kind === 'doughnut')
    return `<c:doughnutChart><c:varyColors val="1"/>${series}${labels}<c:firstSliceAng val="0"/><c:holeSize val="50"/></c:doughnutChart>`;
  const ids = '<c:axId val="111111111"/><c:axId val="222222222"/>';
  const bar = kind.startsWith('bar');
  let plot: string;
  if (kind === 'line' || kind === 'lineMarkers')
    plot = `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}${labels}<c:marker val="1"/>${ids}</c:lineChart>`;
  else if (kind === 'area')
    plot = `<c:areaChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}${labels}${ids}</c:areaChart>`;
  else {
    const stacked = kind.includes('Stacked');
    const grouping = kind.endsWith('100') ? 'percentStacked' : stacked ? 'stacked' : 'clustered';
    plot = `<c:barChart><c:barDir val="${bar ? 'bar' : 'col'}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${series}${labels}<c:gapWidth val="150"/>${stacked ? '<c:overlap val="100"/>' : ''}${ids}</c:barChart>`;
  }
  const axis = (
    tag: string,
    id: string,
    cross: string,
    place: string,
    name: string | null,
    rest: string,
  ): string =>
    `<c:${tag}><c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="${place}"/>${tag === 'valAx' ? '<c:majorGridlines/>' : ''}${title(name)}<c:numFmt formatCode="General" sourceLinked="1"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="${cross}"/><c:crosses val="autoZero"/>${rest}</c:${tag}>`;
  return (
    plot +
    axis(
      'catAx',
      '111111111',
      '222222222',
      bar ? 'l' : 'b',
      chart.categoryAxisTitle,
      '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/>',
    ) +
    axis(
      'valAx',
      '222222222',
      '111111111',
      bar ? 'b' : 'l',
      chart.valueAxisTitle,
      '<c:crossBetween val="between"/>',
    )
  );
}

export function chartTree(chart: ChartInfo, cache: Cache): XmlElement {
  const legend =
    chart.legend === null
      ? ''
      : `<c:legend><c:legendPos val="${LEGENDS[chart.legend]}"/><c:overlay val="0"/></c:legend>`;
  return parseXml(
    `<c:chartSpace xmlns:c="${C}" xmlns:a="${A}" xmlns:r="${R}"><c:roundedCorners val="0"/><c:chart>${title(chart.title)}<c:autoTitleDeleted val="${chart.title === null ? 1 : 0}"/><c:plotArea><c:layout/>${plotXml(chart, cache)}</c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`,
  );
}

const EMU = 12_700;
export function anchorTree(chart: ChartInfo, relation: string, number: number): XmlElement {
  const p = chart.position;
  const corner = (tag: string, row: number, column: number, down: number, along: number): string =>
    `<xdr:${tag}><xdr:col>${column}</xdr:col><xdr:colOff>${Math.round(along * EMU)}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${Math.round(down * EMU)}</xdr:rowOff></xdr:${tag}>`;
  return parseXml(
    `<xdr:twoCellAnchor xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="${A}">${corner('from', p.fromRow, p.fromColumn, p.fromRowOffset, p.fromColumnOffset)}${corner('to', p.toRow, p.toColumn, p.toRowOffset, p.toColumnOffset)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${number}" name="${escapeXml(chart.name)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${C}"><c:chart xmlns:c="${C}" xmlns:r="${R}" r:id="${relation}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`,
  );
}
