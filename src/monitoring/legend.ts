import type { Localized } from '../messages';
import { lowEfficiency } from './attention';
import { lowEfficiencyFormat, silentFormat, statusFormats, type HighlightFormat } from './highlights';
import { notReported } from './silence';
import { statuses, type StatusKey } from './statuses';

/** What one look of a task's row, or of a cell in it, means. */
export interface LegendLine {
  readonly key: StatusKey | 'lowEfficiency' | 'notReported';
  readonly label: Localized;
  readonly meaning: Localized;
  /** Absent: the row is plain. */
  readonly format?: HighlightFormat;
}

/** The looks of rows: those of the statuses in their order, and low efficiency after what is overdue; then that of silence. */
export const legend: readonly LegendLine[] = [
  ...statuses.flatMap((status): LegendLine[] => {
    const line = { ...status, format: statusFormats[status.key] };
    return status.key === 'overdue'
      ? [line, { key: 'lowEfficiency', ...lowEfficiency, format: lowEfficiencyFormat }]
      : [line];
  }),
  { key: 'notReported', ...notReported, format: silentFormat },
];
