import type { Localized } from '../../localized';

/** The view in which entries are submitted and accepted, and the week is closed. */
export const entries = {
  'taskpane.entries.title': { vi: 'Nộp và duyệt', en: 'Submit and accept' },
  'taskpane.entries.ownTitle': { vi: 'Nộp báo cáo tuần', en: 'Submit the weekly entries' },
  'taskpane.entries.status': { vi: 'Xem tình hình nộp', en: 'Show who has submitted' },
  'taskpane.entries.run': { vi: 'Thực hiện', en: 'Do it' },
  'taskpane.entries.step': { vi: 'Việc', en: 'What' },
  'taskpane.entries.agency': { vi: 'Cơ quan nộp', en: 'Whose entries' },
  'taskpane.entries.everybody': { vi: 'Tất cả cơ quan', en: 'All agencies' },
  'taskpane.entries.by': { vi: 'Người thực hiện', en: 'Your name' },
  'taskpane.entries.note': {
    vi: '{step, select, return {Ý kiến gửi cơ quan} other {Lý do mở lại}}',
    en: '{step, select, return {Remark to the agency} other {Why it is opened again}}',
  },
  'taskpane.entries.state': {
    vi: '{agency}: {answered, number}/{entries, number} đã báo cáo, {submitted, number} đã nộp, {accepted, number} đã duyệt, {returned, number} trả lại',
    en: '{agency}: {answered, number} of {entries, number} reported, {submitted, number} submitted, {accepted, number} accepted, {returned, number} returned',
  },
  'taskpane.entries.agencies': { vi: 'Tình hình theo cơ quan', en: 'By agency' },
  'taskpane.entries.left': { vi: 'Các dòng giữ nguyên', en: 'Rows left as they are' },
  'taskpane.close.title': { vi: 'Khóa tuần', en: 'Close the week' },
  'taskpane.close.preview': { vi: 'Xem trước khi khóa', en: 'Look before closing' },
  'taskpane.close.run': { vi: 'Khóa tuần, mở tuần sau', en: 'Close it and open the next' },
  'taskpane.close.planned': {
    vi: 'Chưa ghi gì. Sẽ khóa tuần {closed} với {entries, number} dòng: {silent, number} chưa báo cáo, {unsubmitted, number} chưa nộp; rồi mở tuần {opened}.',
    en: 'Nothing is written yet. Week {closed} would be closed with {entries, plural, one {# entry} other {# entries}}: {silent, number} without a report, {unsubmitted, number} not submitted; then week {opened} opens.',
  },
  'taskpane.close.changed': {
    vi: 'Chưa khóa: số liệu đã thay đổi từ lần xem trước.',
    en: 'Not closed: the figures have changed since you looked.',
  },
  'taskpane.correct.title': { vi: 'Sửa số liệu tuần đã khóa', en: 'Correct a closed week' },
  'taskpane.correct.week': { vi: 'Tuần (ví dụ 2025-W04)', en: 'Week (e.g. 2025-W04)' },
  'taskpane.correct.code': { vi: 'Mã nhiệm vụ', en: 'Task code' },
  'taskpane.correct.agency': { vi: 'Cơ quan báo cáo', en: 'Reporting agency' },
  'taskpane.correct.column': { vi: 'Cột cần sửa', en: 'Column' },
  'taskpane.correct.value': { vi: 'Giá trị đúng', en: 'Right value' },
  'taskpane.correct.reason': { vi: 'Lý do sửa', en: 'Why' },
  'taskpane.correct.run': { vi: 'Sửa và ghi nhật ký', en: 'Correct and log it' },
} as const satisfies Record<string, Localized>;
