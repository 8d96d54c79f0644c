import type { Localized } from '../../localized';

/** The view of the report: its period, what came out, its files, issuing it, reminders. */
export const report = {
  'taskpane.report.title': { vi: 'Báo cáo tuần, tháng', en: 'Weekly or monthly report' },
  'taskpane.report.kind': { vi: 'Kỳ báo cáo', en: 'Period' },
  'taskpane.report.kind.week': { vi: 'Tuần', en: 'Week' },
  'taskpane.report.kind.month': { vi: 'Tháng', en: 'Month' },
  'taskpane.report.week': { vi: 'Tuần (để trống: tuần đang mở)', en: 'Week (empty: the open week)' },
  'taskpane.report.month': {
    vi: 'Tháng (để trống: tháng của tuần đang mở)',
    en: 'Month (empty: that of the open week)',
  },
  'taskpane.report.run': {
    vi: '{kind, select, week {Lập báo cáo tuần} other {Lập báo cáo tháng}}',
    en: '{kind, select, week {Compile the weekly report} other {Compile the monthly report}}',
  },
  'taskpane.report.done': {
    vi: '{kind, select, week {Tuần} other {Tháng}} {period} ({from} – {to}): {overdue, number} quá hạn, {lowEfficiency, number} hiệu quả thấp, {dueNext, number} đến hạn trong thời gian tới, {notReported, plural, =0 {cơ quan nào cũng báo cáo đủ} other {# cơ quan chưa báo cáo đủ}}.',
    en: '{kind, select, week {Week} other {Month}} {period} ({from} – {to}): {overdue, number} overdue, {lowEfficiency, number} of low efficiency, {dueNext, number} due next, {notReported, plural, =0 {every agency has reported in full} one {# agency has not reported in full} other {# agencies have not reported in full}}.',
  },
  'taskpane.report.version': {
    vi: '{standing, select, issued {Đã ban hành số {number} ngày {day}} draft {Bản nháp, số liệu đến ngày {asOf}} other {Bản nháp}}: trang "{sheet}"',
    en: '{standing, select, issued {Issued as {number} on {day}} draft {Draft, figures as of {asOf}} other {Draft}}: sheet "{sheet}"',
  },
  'taskpane.report.compiled': {
    vi: 'Lập {time, select, none {} other {lúc {time} }}ngày {day}',
    en: 'Compiled on {day}{time, select, none {} other { at {time}}}',
  },
  'taskpane.report.preview': { vi: 'Xem trước', en: 'Preview' },
  'taskpane.report.previewed': {
    vi: 'Chưa ghi gì. Lập báo cáo thì số liệu ghi vào trang "{sheet}".',
    en: 'Nothing is written yet. Compiling writes the report to sheet "{sheet}".',
  },
  'taskpane.report.versions': {
    vi: 'Các bản báo cáo {kind, select, week {tuần} other {tháng}} {period}',
    en: 'Reports of {kind, select, week {week} other {month}} {period}',
  },
  'taskpane.report.newer': {
    vi: 'Số liệu của sổ đã khác so với lúc lập trang "{sheet}": tệp Word ghi số liệu hiện nay. Muốn trang và tệp như nhau thì lập lại báo cáo.',
    en: 'The register has changed since sheet "{sheet}" was compiled: the Word file has the figures of now. Compile the report again to have both alike.',
  },
  'taskpane.report.word': { vi: 'Tải văn bản Word (.docx)', en: 'Save as Word (.docx)' },
  'taskpane.report.pdf': { vi: 'Tải PDF', en: 'Save as PDF' },
  'taskpane.report.saved': { vi: 'Đã tạo tệp {file}.', en: 'Made file {file}.' },
  'taskpane.report.issue': { vi: 'Ban hành báo cáo này', en: 'Issue this report' },
  'taskpane.report.number': { vi: 'Số (ví dụ 12)', en: 'Number (e.g. 12)' },
  'taskpane.report.issueDay': { vi: 'Ngày ban hành', en: 'Day of issue' },
  'taskpane.report.issueRun': { vi: 'Ban hành và khóa trang', en: 'Issue and lock the sheet' },
  'taskpane.remind.title': { vi: 'Lời nhắc gửi các cơ quan', en: 'Reminders to the agencies' },
  'taskpane.remind.run': { vi: 'Soạn lời nhắc', en: 'Write reminders' },
  'taskpane.remind.copy': { vi: 'Sao chép', en: 'Copy' },
  'taskpane.remind.copied': { vi: 'Đã sao chép', en: 'Copied' },
  'taskpane.remind.copyFor': { vi: 'Sao chép lời nhắc {agency}', en: 'Copy the reminder to {agency}' },
  'taskpane.remind.counts': {
    vi: '{missing, number} chưa báo cáo, {errors, number} lỗi, {overdue, number} quá hạn',
    en: '{missing, number} not reported, {errors, plural, one {# error} other {# errors}}, {overdue, number} overdue',
  },
  'taskpane.report.open': { vi: 'Mở trang "{sheet}"', en: 'Open sheet "{sheet}"' },
} as const satisfies Record<string, Localized>;
