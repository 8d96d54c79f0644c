import { say, type Language, type Message, type MessageKey } from '../messages';
import type { MonitoringSettings, TaskState } from './evaluate';
import { roundTo } from './round';
import { statusDefinition, type StatusKey } from './statuses';

/** A whole number in a message: `days` chooses the plural, `count` is shown (without thousands marks, as in the sheet). */
export const daysParams = (days: number): { days: number; count: string } => ({ days, count: String(days) });

/** The message that a status gives as its reason; statuses that are not highlighted give none. */
export const reasonKeys = {
  overdue: 'monitoring.reason.overdue',
  dueSoon: 'monitoring.reason.dueSoon',
  dueSoonWorking: 'monitoring.reason.dueSoonWorking',
  dueToday: 'monitoring.reason.dueToday',
  completedLate: 'monitoring.reason.completedLate',
  deadlineUnreadable: 'monitoring.reason.deadlineUnreadable',
  deadlineWrong: 'monitoring.reason.deadlineWrong',
  noDeadline: 'monitoring.reason.noDeadline',
  targetMissed: 'monitoring.reason.targetMissed',
  suspended: 'monitoring.reason.suspended',
} as const satisfies Partial<Record<StatusKey | 'dueSoonWorking' | 'dueToday' | 'deadlineWrong', MessageKey>>;

const spiBelow = (spi: number, threshold: number): Message => ({
  key: 'monitoring.reason.spiBelow',
  params: { spi: roundTo(spi, 2), threshold: roundTo(threshold, 4) },
});

export function reasonsOf(
  state: Omit<TaskState, 'reasons'>,
  settings: Pick<MonitoringSettings, 'asOf' | 'lowEfficiency' | 'onPlan' | 'dueSoonWorking'>,
): Message[] {
  const { status, spi } = state;
  const reasons: Message[] = [];
  if (status === 'overdue' || status === 'completedLate') {
    reasons.push({ key: reasonKeys[status], params: daysParams(state.daysLate!) });
  } else if (status === 'dueSoon' && state.task.deadline === settings.asOf) {
    // Of working days there may be none left before a deadline on a day off.
    reasons.push({ key: reasonKeys.dueToday });
  } else if (status === 'dueSoon') {
    const key = settings.dueSoonWorking === 1 ? 'dueSoonWorking' : 'dueSoon';
    reasons.push({ key: reasonKeys[key], params: daysParams(state.daysLeft!) });
  } else if (status === 'deadlineUnreadable' && state.task.unreadable?.includes('deadline')) {
    reasons.push({ key: reasonKeys.deadlineWrong });
  } else if (status in reasonKeys) {
    reasons.push({ key: reasonKeys[status as keyof typeof reasonKeys] });
  }
  // One threshold is told, the lower.
  if (spi !== undefined && state.attention === 'lowEfficiency')
    reasons.push(spiBelow(spi, settings.lowEfficiency));
  else if (spi !== undefined && status === 'belowPlan') reasons.push(spiBelow(spi, settings.onPlan));
  return reasons;
}

/** The text of the `reason` column. */
export const reasonText = (state: Pick<TaskState, 'reasons'>, language: Language): string =>
  state.reasons.map((reason) => say(language, reason)).join('; ');

export const statusLabel = (state: Pick<TaskState, 'status'>, language: Language): string =>
  statusDefinition(state.status).label[language];

/** The text of the `reported` column: agencies that reported out of those asked, '' if none was asked. */
export const reportedText = ({ rollUp }: Pick<TaskState, 'rollUp'>): string =>
  rollUp.expected === 0 ? '' : `${rollUp.answered}/${rollUp.expected}`;
