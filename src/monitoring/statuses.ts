import type { Localized } from '../messages';

/** How a status is to be taken: `bad` and `watch` are highlighted, `good` is toned down, `neutral` is plain. */
export type Tone = 'bad' | 'watch' | 'good' | 'neutral';

/** One status that a task can have on the as-of day. */
export interface StatusDefinition<K extends string = string> {
  readonly key: K;
  /** Which tasks can have it: one-off ones, regular (recurring) ones, or any. */
  readonly of: 'oneOff' | 'regular' | 'any';
  readonly tone: Tone;
  /** What the sheet shows; formulas, conditional formats and reports compare with exactly this text. */
  readonly label: Localized;
  /** What the legend says. */
  readonly meaning: Localized;
}

/**
 * The statuses, most pressing first: the order of legends, totals and reports. A task without a readable deadline has a
 * status of its own and is never counted as overdue.
 */
export const statuses = [
  {
    key: 'overdue',
    of: 'oneOff',
    tone: 'bad',
    label: { vi: 'Quá hạn', en: 'Overdue' },
    meaning: {
      vi: 'Đã qua thời hạn mà chưa hoàn thành.',
      en: 'The deadline has passed and the task is not completed.',
    },
  },
  {
    key: 'targetMissed',
    of: 'regular',
    tone: 'bad',
    label: { vi: 'Không đạt chỉ tiêu kỳ', en: 'Target missed' },
    meaning: {
      vi: 'Nhiệm vụ thường xuyên đã hết kỳ mà kết quả chưa đạt chỉ tiêu của kỳ.',
      en: 'Regular task whose period is over with less achieved than its target.',
    },
  },
  {
    key: 'dueSoon',
    of: 'oneOff',
    tone: 'watch',
    label: { vi: 'Sắp đến hạn', en: 'Due soon' },
    meaning: {
      vi: 'Chưa hoàn thành, số ngày còn lại không quá số ngày báo trước.',
      en: 'Not completed, and no more days left than the warning period.',
    },
  },
  {
    key: 'belowPlan',
    of: 'regular',
    tone: 'watch',
    label: { vi: 'Dưới kế hoạch', en: 'Below plan' },
    meaning: {
      vi: 'Nhiệm vụ thường xuyên có SPI dưới ngưỡng đúng kế hoạch.',
      en: 'Regular task whose SPI is below the on-plan threshold.',
    },
  },
  {
    key: 'deadlineUnreadable',
    of: 'oneOff',
    tone: 'watch',
    label: { vi: 'Thời hạn chưa rõ ngày', en: 'Deadline without a day' },
    meaning: {
      vi: 'Thời hạn đã ghi nhưng chưa xác định được ngày; không tính là quá hạn.',
      en: 'A deadline is given, but tells no usable day; not counted as overdue.',
    },
  },
  {
    key: 'noDeadline',
    of: 'oneOff',
    tone: 'neutral',
    label: { vi: 'Chưa có thời hạn', en: 'No deadline' },
    meaning: {
      vi: 'Chưa giao thời hạn; không tính là quá hạn.',
      en: 'No deadline was set; not counted as overdue.',
    },
  },
  {
    key: 'notStarted',
    of: 'oneOff',
    tone: 'neutral',
    label: { vi: 'Chưa thực hiện', en: 'Not started' },
    meaning: {
      vi: 'Chưa đến hạn, chưa có tiến độ hoặc kết quả nào.',
      en: 'Not due yet, and no progress or quantity so far.',
    },
  },
  {
    key: 'inProgress',
    of: 'oneOff',
    tone: 'neutral',
    label: { vi: 'Đang thực hiện', en: 'In progress' },
    meaning: {
      vi: 'Đang làm, chưa sắp đến hạn.',
      en: 'Under way, and not due soon.',
    },
  },
  {
    key: 'notMeasurable',
    of: 'regular',
    tone: 'neutral',
    label: { vi: 'Chưa đo được', en: 'Not measurable' },
    meaning: {
      vi: 'Nhiệm vụ thường xuyên chưa có kết quả hoặc chưa có chỉ tiêu lớn hơn 0 nên chưa tính được SPI.',
      en: 'Regular task without a quantity or a target above 0, so that it has no SPI.',
    },
  },
  {
    key: 'suspended',
    of: 'any',
    tone: 'neutral',
    label: { vi: 'Tạm dừng', en: 'Suspended' },
    meaning: {
      vi: 'Có văn bản cho tạm dừng; không tính quá hạn, không đo chỉ số.',
      en: 'Suspended by a decision; neither overdue nor measured.',
    },
  },
  {
    key: 'onPlan',
    of: 'regular',
    tone: 'good',
    label: { vi: 'Đúng kế hoạch', en: 'On plan' },
    meaning: {
      vi: 'Nhiệm vụ thường xuyên có SPI từ ngưỡng đúng kế hoạch trở lên.',
      en: 'Regular task whose SPI has reached the on-plan threshold.',
    },
  },
  {
    key: 'completedLate',
    of: 'oneOff',
    tone: 'good',
    label: { vi: 'Hoàn thành quá hạn', en: 'Completed late' },
    meaning: {
      vi: 'Tất cả cơ quan đã hoàn thành, sau thời hạn.',
      en: 'All agencies have completed it, after the deadline.',
    },
  },
  {
    key: 'completedOnTime',
    of: 'oneOff',
    tone: 'good',
    label: { vi: 'Hoàn thành đúng hạn', en: 'Completed on time' },
    meaning: {
      vi: 'Tất cả cơ quan đã hoàn thành, không sau thời hạn.',
      en: 'All agencies have completed it, not after the deadline.',
    },
  },
] as const satisfies readonly StatusDefinition[];

export type StatusKey = (typeof statuses)[number]['key'];

export const statusDefinition = (key: StatusKey): StatusDefinition<StatusKey> =>
  statuses.find((status) => status.key === key)!;
