import type { Localized } from '../../localized';

/** The view of the report. */
export const report = {
  'taskpane.report.title': { vi: 'Báo cáo tuần', en: 'Weekly report' },
  'taskpane.report.week': { vi: 'Tuần (để trống: tuần đang mở)', en: 'Week (empty: the open week)' },
  'taskpane.report.run': { vi: 'Lập báo cáo tuần', en: 'Compile the weekly report' },
  'taskpane.report.done': {
    vi: 'Tuần {week} ({from} – {to}): {overdue, number} quá hạn, {lowEfficiency, number} hiệu quả thấp, {dueNext, number} đến hạn trong thời gian tới, {notReported, number} chưa báo cáo.',
    en: 'Week {week} ({from} – {to}): {overdue, number} overdue, {lowEfficiency, number} of low efficiency, {dueNext, number} due next, {notReported, number} not reported.',
  },
  'taskpane.report.open': { vi: 'Mở trang "{sheet}"', en: 'Open sheet "{sheet}"' },
} as const satisfies Record<string, Localized>;
