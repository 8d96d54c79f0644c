import type { Localized } from '../localized';

/** Sheets for a leader's desk: watch list, responsibility, daily review. */
export const desk = {
  'desk.watchList.title': { vi: 'DANH SÁCH THEO DÕI: {view}', en: 'WATCH LIST: {view}' },
  'desk.watchList.leader': { vi: 'Lãnh đạo phụ trách: {name}', en: 'Responsible leader: {name}' },
  'desk.watchList.agency': { vi: 'Cơ quan chủ trì: {name}', en: 'Lead agency: {name}' },
  'desk.watchList.count': {
    vi: '{count, number} nhiệm vụ tại ngày tính {asOf}. Số liệu cố định; lập lại danh sách để cập nhật.',
    en: '{count, plural, one {# task} other {# tasks}} on the as-of day {asOf}. The values are fixed; make the list again to renew it.',
  },
  'desk.watchList.none': {
    vi: 'Không có nhiệm vụ nào thuộc diện này.',
    en: 'There are no such tasks.',
  },
  'desk.causeOfWeek': { vi: '(tuần {week}) {text}', en: '(week {week}) {text}' },
  'desk.column.status': { vi: 'Tình trạng', en: 'Status' },
  'desk.column.reason': { vi: 'Lý do cảnh báo', en: 'Why' },
  'desk.column.latestCause': { vi: 'Nguyên nhân báo cáo gần nhất', en: 'Latest cause reported' },
  'desk.column.who': { vi: 'Cơ quan chủ trì, lãnh đạo phụ trách', en: 'Lead agency, responsible leader' },
  'desk.column.assigned': { vi: 'Được giao', en: 'Assigned' },
  'desk.column.onTime': { vi: 'Hoàn thành đúng hạn', en: 'Done on time' },
  'desk.column.late': { vi: 'Hoàn thành quá hạn', en: 'Done late' },
  'desk.column.overdue': { vi: 'Quá hạn', en: 'Overdue' },
  'desk.column.lowEfficiency': { vi: 'Hiệu quả thấp', en: 'Low efficiency' },
  'desk.column.underWay': { vi: 'Đang thực hiện', en: 'Under way' },
  'desk.column.undetermined': { vi: 'Chưa xác định', en: 'Unclear' },
  'desk.column.notReported': { vi: 'Chưa báo cáo', en: 'Not reported' },
  'desk.column.moved': { vi: 'Đã lùi thời hạn', en: 'Deadline moved' },
  'desk.column.onTimeRate': { vi: 'Tỷ lệ đúng hạn', en: 'On-time rate' },
  'desk.column.index': { vi: 'Chỉ số hiệu quả (SPI)', en: 'SPI' },
  'desk.column.countedAs': { vi: 'Tính vào', en: 'Counted as' },
  'desk.column.reported': { vi: 'Đã báo cáo', en: 'Reported' },
  'desk.responsibility.title': {
    vi: 'TRÁCH NHIỆM THỰC HIỆN NHIỆM VỤ',
    en: 'WHO ANSWERS FOR WHICH TASKS',
  },
  'desk.responsibility.asOf': {
    vi: 'Tại ngày tính {asOf}. Bấm vào một con số để đến các nhiệm vụ được đếm, ở bên phải trang. Số liệu cố định; lập lại để cập nhật.',
    en: 'On the as-of day {asOf}. Click a number to see the tasks it counts, at the right of this sheet. The values are fixed; compile again to renew them.',
  },
  'desk.responsibility.classes': {
    vi: 'Được giao = hoàn thành đúng hạn + hoàn thành quá hạn + quá hạn + hiệu quả thấp + đang thực hiện + chưa xác định; chưa báo cáo và đã lùi thời hạn được đếm riêng.',
    en: 'Assigned = done on time + done late + overdue + low efficiency + under way + unclear; not reported and deadline moved are counted besides.',
  },
  'desk.responsibility.rate': {
    vi: 'Tỷ lệ đúng hạn = hoàn thành đúng hạn / (hoàn thành đúng hạn + hoàn thành quá hạn + quá hạn). “Chưa đo được”: chưa có nhiệm vụ nào đến hạn hoặc hoàn thành.',
    en: 'On-time rate = done on time / (done on time + done late + overdue). “Not measurable”: no task is completed or past its deadline yet.',
  },
  'desk.responsibility.agencies': { vi: 'Theo cơ quan chủ trì', en: 'By lead agency' },
  'desk.responsibility.leaders': { vi: 'Theo lãnh đạo phụ trách', en: 'By responsible leader' },
  'desk.responsibility.total': { vi: 'Toàn bộ nhiệm vụ', en: 'All tasks' },
  'desk.responsibility.listOf': {
    vi: '{by, select, total {Toàn bộ nhiệm vụ} agencies {Theo cơ quan chủ trì} other {Theo lãnh đạo phụ trách}}{mark, select, notReported {: chưa báo cáo} moved {: đã lùi thời hạn} other {, theo kết quả}}',
    en: '{by, select, total {All tasks} agencies {By lead agency} other {By responsible leader}}{mark, select, notReported {: not reported} moved {: deadline moved} other {, by result}}',
  },
  'desk.notMeasurable': { vi: 'Chưa đo được', en: 'Not measurable' },
} as const satisfies Record<string, Localized>;
