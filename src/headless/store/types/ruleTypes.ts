import type { Rect } from './cellTypes';
import type { Color, DifferentialStyle } from './styleTypes';

export type CellIsOperator =
  | 'between'
  | 'notBetween'
  | 'equal'
  | 'notEqual'
  | 'greaterThan'
  | 'lessThan'
  | 'greaterThanOrEqual'
  | 'lessThanOrEqual';

/** One point of a colour scale, data bar or icon set. `formula` without `=` for kinds that take a value. */
export interface Threshold {
  kind: 'min' | 'max' | 'num' | 'percent' | 'percentile' | 'formula' | 'autoMin' | 'autoMax';
  value?: string;
  /** Icon sets: `>` instead of `>=`. */
  greaterOnly?: boolean;
}

/** What a conditional format tests. Formulas carry no leading `=` and are relative to the first range's first cell. */
export type ConditionalRule =
  | { kind: 'expression'; formula: string }
  | { kind: 'cellIs'; operator: CellIsOperator; formula1: string; formula2?: string }
  | { kind: 'containsText'; operator: 'contains' | 'notContains' | 'beginsWith' | 'endsWith'; text: string }
  | {
      kind: 'preset';
      /** `timePeriod` needs `period`; `aboveAverage` may say `below`, `orEqual`, `stdDev`. */
      preset:
        | 'duplicateValues'
        | 'uniqueValues'
        | 'blanks'
        | 'notBlanks'
        | 'errors'
        | 'notErrors'
        | 'aboveAverage'
        | 'timePeriod';
      period?: string;
      below?: boolean;
      orEqual?: boolean;
      stdDev?: number;
    }
  | { kind: 'topBottom'; rank: number; percent: boolean; bottom: boolean }
  | { kind: 'colorScale'; points: { threshold: Threshold; color: Color }[] }
  | {
      kind: 'dataBar';
      min: Threshold;
      max: Threshold;
      color: Color;
      showValue: boolean;
      look: DataBarLook;
    }
  | { kind: 'iconSet'; iconSet: string; thresholds: Threshold[]; reverse: boolean; showValue: boolean }
  /** A kind this store does not model; it is kept, shifted and saved unchanged. */
  | { kind: 'other'; type: string };

/** What Excel 2010 and later draw of a data bar. */
export interface DataBarLook {
  gradient: boolean;
  /** `null`: no border. */
  border: Color | null;
  direction: 'context' | 'leftToRight' | 'rightToLeft';
  axis: 'automatic' | 'none' | 'middle';
  axisColor: Color | null;
  negative: { fill: Color; border: Color | null; sameFill: boolean; sameBorder: boolean };
}

/** A conditional format. `id` is unique in its sheet and stays while the workbook is open. */
export interface ConditionalFormat {
  id: string;
  ranges: Rect[];
  /** 1 is evaluated first. */
  priority: number;
  stopIfTrue: boolean;
  style: DifferentialStyle | null;
  rule: ConditionalRule;
}

export interface NewConditionalFormat {
  ranges: Rect[];
  rule: ConditionalRule;
  style?: DifferentialStyle | null;
  stopIfTrue?: boolean;
  /** Absent: before all others, as Excel does with a new rule. */
  priority?: number;
}

export type ValidationType =
  'none' | 'whole' | 'decimal' | 'list' | 'date' | 'time' | 'textLength' | 'custom';

/** One data validation over one or more ranges. Formulas carry no leading `=`; a literal list is `"a,b"` with its quotes. */
export interface DataValidation {
  ranges: Rect[];
  type: ValidationType;
  operator: CellIsOperator;
  formula1: string | null;
  formula2: string | null;
  ignoreBlank: boolean;
  inCellDropDown: boolean;
  showPrompt: boolean;
  promptTitle: string;
  prompt: string;
  showError: boolean;
  errorStyle: 'stop' | 'warning' | 'information';
  errorTitle: string;
  error: string;
}
