import type { Localized } from '../messages';
import type { Language } from '../messages';
import type { TaskKey } from '../register';
import { lowEfficiency } from './attention';
import type { TaskState } from './evaluate';
import { literal } from './sentences';
import { isUnansweredCell, notReported } from './silence';
import { statusDefinition, statuses, type StatusKey } from './statuses';

/** How highlighted cells look. Colours are `#RRGGBB`. */
export interface HighlightFormat {
  readonly fill?: string;
  readonly fontColor: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** How numbers are shown, in the language-neutral codes of the file format. */
  readonly numberFormat?: string;
}

interface HighlightHead {
  readonly id: string;
  /** `row`: all columns of the row. */
  readonly columns: 'row' | readonly TaskKey[];
  /** For the legend. */
  readonly meaning: Localized;
}

/** A conditional format of table `Tasks`. Earlier rules win; Excel takes no structured references in them. */
export type HighlightRule =
  | (HighlightHead & {
      readonly kind: 'formula';
      /** @param cell Gives the cell of a column in the first row of the range, e.g. `$U5`. */
      readonly formula: (cell: (key: TaskKey) => string) => string;
      readonly format: HighlightFormat;
      readonly stopIfTrue: boolean;
    })
  | (HighlightHead & {
      readonly kind: 'icons';
      /** From the first on, the middle icon; from the second on, the best one: formulas. */
      readonly from: readonly [string, string];
    })
  | (HighlightHead & {
      readonly kind: 'dataBar';
      readonly color: string;
      /** Values at which the bar is empty and full. */
      readonly range: readonly [number, number];
    });

/**
 * The look of each status that stands out. Red, orange, yellow and violet differ in lightness and in bold or italic
 * letters too, so that they can be told apart without colour sight and in a grey print.
 */
export const statusFormats: Partial<Record<StatusKey, HighlightFormat>> = {
  overdue: { fill: '#F2A6A0', fontColor: '#5C0A0A', bold: true },
  targetMissed: { fill: '#EBC7DF', fontColor: '#5A1846', bold: true },
  dueSoon: { fill: '#FFD966', fontColor: '#4D3B00' },
  belowPlan: { fill: '#FFF7DB', fontColor: '#4D3B00', italic: true },
  deadlineUnreadable: { fill: '#D8C9EC', fontColor: '#3D2173', italic: true },
  noDeadline: { fill: '#F1ECF8', fontColor: '#3D2173', italic: true },
  suspended: { fill: '#E0E0E0', fontColor: '#595959', italic: true },
  onPlan: { fontColor: '#1B5E34' },
  completedLate: { fill: '#E4F0E6', fontColor: '#1B5E34', italic: true },
  completedOnTime: { fill: '#E4F0E6', fontColor: '#1B5E34' },
};

/** The look of a low index in its own cell, whatever the status of the row. */
export const lowEfficiencyFormat: HighlightFormat = {
  fill: '#F9CB9C',
  fontColor: '#5E2F00',
  bold: true,
  italic: true,
};

/** The look of the cell that says who has reported, while somebody has not: darker, in grey too, than any row. */
export const silentFormat: HighlightFormat = { fill: '#44647F', fontColor: '#FFFFFF', bold: true };

/** Of regular tasks: where the efficiency is low, that is what their rows show. */
const yieldToLow = ['belowPlan', 'onPlan'] as const satisfies readonly StatusKey[];

/** The look of a task's row. */
export const rowFormatOf = ({
  status,
  attention,
}: Pick<TaskState, 'status' | 'attention'>): HighlightFormat | undefined =>
  attention === 'lowEfficiency' && yieldToLow.some((each) => each === status)
    ? lowEfficiencyFormat
    : statusFormats[status];

/** Two decimals, like the column's own format, after the sign that is no icon. */
const lowIndexNumber = '"✗ "0.00';

/** The status of a row is compared with the label that the status formula writes. */
const statusIs = (status: string, key: StatusKey, language: Language): string =>
  `${status}=${literal(statusDefinition(key).label[language])}`;

/** The conditional formats of table `Tasks`, first priority first. */
export function highlightRules(language: Language): HighlightRule[] {
  const isLow = (cell: (key: TaskKey) => string): string =>
    `${cell('attention')}=${literal(lowEfficiency.label[language])}`;
  const lowIndex: HighlightRule = {
    id: 'spiLow',
    kind: 'formula',
    columns: ['spi'],
    formula: (cell) => `=${isLow(cell)}`,
    format: { ...lowEfficiencyFormat, numberFormat: lowIndexNumber },
    // Its sign stands in the number: an icon would say something milder.
    stopIfTrue: true,
    meaning: lowEfficiency.meaning,
  };
  const silent: HighlightRule = {
    id: 'notReported',
    kind: 'formula',
    columns: ['reported'],
    formula: (cell) => `=${isUnansweredCell(cell('reported'))}`,
    format: silentFormat,
    stopIfTrue: false,
    meaning: notReported.meaning,
  };
  const lowRow: HighlightRule = {
    id: 'lowEfficiency',
    kind: 'formula',
    columns: 'row',
    formula: (cell) => {
      const regular = yieldToLow.map((key) => statusIs(cell('status'), key, language));
      return `=AND(${isLow(cell)},OR(${regular.join(',')}))`;
    },
    format: lowEfficiencyFormat,
    stopIfTrue: false,
    meaning: lowEfficiency.meaning,
  };
  const byStatus = statuses.flatMap(({ key, meaning }): HighlightRule[] => {
    const format = statusFormats[key];
    if (!format) return [];
    return [
      {
        id: key,
        kind: 'formula',
        columns: 'row',
        formula: (cell) => `=${statusIs(cell('status'), key, language)}`,
        format,
        stopIfTrue: false,
        meaning,
      },
    ];
  });
  const progress: HighlightRule = {
    id: 'progressBar',
    kind: 'dataBar',
    columns: ['progress'],
    color: '#8DB4E2',
    range: [0, 1],
    meaning: { vi: 'Thanh dài bằng tiến độ, từ 0 % đến 100 %.', en: 'The bar is as long as the progress.' },
  };
  const index: HighlightRule = {
    id: 'indexIcon',
    kind: 'icons',
    columns: ['spi'],
    // A limit that follows a threshold has the whole column drawn anew with it: only the upper one does.
    from: ['=0', '=OnPlan'],
    meaning: {
      vi: 'Dấu ✓ đúng kế hoạch, ! cần theo dõi, ✗ hiệu quả thấp.',
      en: '✓ on plan, ! to be watched, ✗ low efficiency.',
    },
  };
  // Bars and icons last: Excel shows them beside any fill, LibreOffice only where no fill applies.
  return [lowIndex, silent, lowRow, ...byStatus, progress, index];
}
