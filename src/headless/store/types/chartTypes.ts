export type ChartKind =
  | 'columnClustered'
  | 'columnStacked'
  | 'columnStacked100'
  | 'barClustered'
  | 'barStacked'
  | 'barStacked100'
  | 'line'
  | 'lineMarkers'
  | 'pie'
  | 'doughnut'
  | 'area'
  /** A kind this store does not model; the chart is kept and saved unchanged. */
  | 'other';

/** Where a chart lies: from the top left corner of one cell into another. Offsets in points. */
export interface ChartPosition {
  fromRow: number;
  fromColumn: number;
  fromRowOffset: number;
  fromColumnOffset: number;
  toRow: number;
  toColumn: number;
  toRowOffset: number;
  toColumnOffset: number;
}

export interface ChartSeries {
  /** Literal name, or a reference such as `Sheet1!$B$1` (no `=`). */
  name: { text: string } | { ref: string } | null;
  /** `Sheet1!$A$2:$A$9`, no `=`. */
  categoriesRef: string | null;
  valuesRef: string;
  color: string | null;
}

export interface ChartInfo {
  /** Unique in its sheet while open. */
  id: string;
  name: string;
  kind: ChartKind;
  title: string | null;
  legend: 'top' | 'bottom' | 'left' | 'right' | 'topRight' | null;
  dataLabels: boolean;
  categoryAxisTitle: string | null;
  valueAxisTitle: string | null;
  series: ChartSeries[];
  position: ChartPosition;
}

export type NewChart = Partial<Omit<ChartInfo, 'id'>> & Pick<ChartInfo, 'kind' | 'series' | 'position'>;
export type ChartPatch = Partial<Omit<ChartInfo, 'id'>>;
