import { reportingWeekByLabel, type Day } from '../../src/calendar';
import {
  attentionLabel,
  noRecords,
  statusDefinition,
  type MonitoringRecords,
  type StatusKey,
} from '../../src/monitoring';
import type { LogEntry, PastState } from '../../src/register';
import { settings } from './registers';

/** A state as it was recorded at the end of a week. */
export const past = (
  week: string,
  code: string,
  status: StatusKey,
  more: Partial<PastState> = {},
): PastState => ({
  week,
  weekEnd: reportingWeekByLabel(week, settings.weekStart)?.last ?? (0 as Day),
  code,
  status: statusDefinition(status).label.vi,
  attention: status === 'overdue' ? attentionLabel('overdue', 'vi') : '',
  ...more,
});

/** Of a regular task of low efficiency. */
export const pastLow = (week: string, code: string, spi: number): PastState =>
  past(week, code, 'belowPlan', { attention: attentionLabel('lowEfficiency', 'vi'), spi });

export const recorded = (
  pastStates: readonly PastState[],
  more: Partial<MonitoringRecords> = {},
): MonitoringRecords => ({
  ...noRecords,
  pastStates,
  ...more,
});

export const logged = (more: Partial<LogEntry>): LogEntry => ({
  row: 5,
  by: 'Thư ký',
  step: 'submit',
  week: '2025-W04',
  code: 'C01',
  agency: 'Sở Y tế',
  column: '',
  old: '',
  new: '',
  reason: '',
  ...more,
});
