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

/** `null`: as the chart's style has it. */
export interface ChartLineLook {
  color: string | null;
  /** Points. */
  weight: number | null;
  /** ST_PresetLineDashVal of ECMA-376: `solid`, `dash`, `sysDot`, … */
  dash: string | null;
  isNone: boolean;
}

export interface ChartFontLook {
  bold: boolean | null;
  italic: boolean | null;
  underline: boolean | null;
  color: string | null;
  name: string | null;
  /** Points. */
  size: number | null;
}

/**
 * Reads and changes single elements of a chart, addressed by a path of element names under `c:chartSpace`
 * (`chart/plotArea/valAx/scaling/min`); `plot` is the plot of whatever kind, `ser[1]` the second series.
 */
export interface ChartLooks {
  /** An element's `val`. */
  value(path: string): string | null;
  /** `null` takes the element away. */
  setValue(path: string, value: string | number | null): void;
  has(path: string): boolean;
  attribute(path: string, name: string): string | null;
  setAttribute(path: string, name: string, value: string): void;
  text(path: string): string | null;
  setText(path: string, text: string): void;
  /** A colour, `none`, or `null` for the style's own. */
  fill(path: string): string | null;
  setFill(path: string, color: string | null): void;
  line(path: string): ChartLineLook;
  setLine(path: string, patch: Partial<ChartLineLook>): void;
  font(path: string): ChartFontLook;
  setFont(path: string, patch: Partial<ChartFontLook>): void;
  /** Degrees. */
  rotation(path: string): number | null;
  setRotation(path: string, degrees: number): void;
  /** The values that a reference shows now. */
  cached(ref: string): (string | number | null)[];
}
