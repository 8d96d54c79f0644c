import type { Localized } from '../messages';
import { lowEfficiency } from './attention';
import { lowEfficiencyFormat, statusFormats, type HighlightFormat } from './highlights';
import { statuses, type StatusKey } from './statuses';

/** What one look of a task's row means. */
export interface LegendLine {
  readonly key: StatusKey | 'lowEfficiency';
  readonly label: Localized;
  readonly meaning: Localized;
  /** Absent: the row is plain. */
  readonly format?: HighlightFormat;
}

/** The looks of rows: those of the statuses in their order, and low efficiency after what is overdue. */
export const legend: readonly LegendLine[] = statuses.flatMap((status): LegendLine[] => {
  const line = { ...status, format: statusFormats[status.key] };
  return status.key === 'overdue'
    ? [line, { key: 'lowEfficiency', ...lowEfficiency, format: lowEfficiencyFormat }]
    : [line];
});
