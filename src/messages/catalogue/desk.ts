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
  'desk.column.missed': { vi: 'Không đạt chỉ tiêu kỳ', en: 'Target missed' },
  'desk.column.suspended': { vi: 'Tạm dừng', en: 'Suspended' },
  'desk.column.notReported': { vi: 'Chưa báo cáo', en: 'Not reported' },
  'desk.column.moved': { vi: 'Đã đổi thời hạn', en: 'Deadline moved' },
  'desk.column.onTimeRate': { vi: 'Tỷ lệ đúng hạn', en: 'On-time rate' },
  'desk.column.index': { vi: 'Chỉ số hiệu quả (SPI)', en: 'SPI' },
  'desk.column.countedAs': { vi: 'Tính vào', en: 'Counted as' },
  'desk.column.timesMoved': { vi: 'Số lần đổi thời hạn', en: 'Times moved' },
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
    vi: 'Được giao = hoàn thành đúng hạn + hoàn thành quá hạn + quá hạn + hiệu quả thấp + không đạt chỉ tiêu kỳ + đang thực hiện + chưa xác định + tạm dừng; chưa báo cáo và đã đổi thời hạn được đếm riêng.',
    en: 'Assigned = done on time + done late + overdue + low efficiency + target missed + under way + unclear + suspended; not reported and deadline moved are counted besides.',
  },
  'desk.responsibility.rate': {
    vi: 'Tỷ lệ đúng hạn = hoàn thành đúng hạn / (hoàn thành đúng hạn + hoàn thành quá hạn + quá hạn). “Chưa đo được”: chưa có nhiệm vụ nào đến hạn hoặc hoàn thành.',
    en: 'On-time rate = done on time / (done on time + done late + overdue). “Not measurable”: no task is completed or past its deadline yet.',
  },
  'desk.responsibility.index': {
    vi: 'Chỉ số hiệu quả = tổng giá trị thu được / tổng giá trị kế hoạch của các nhiệm vụ đo được, nhân trọng số nhiệm vụ.',
    en: 'SPI = sum of earned values / sum of planned values of the tasks that are measured, each times its weight.',
  },
  'desk.responsibility.agencies': { vi: 'Theo cơ quan chủ trì', en: 'By lead agency' },
  'desk.responsibility.leaders': { vi: 'Theo lãnh đạo phụ trách', en: 'By responsible leader' },
  'desk.responsibility.total': { vi: 'Toàn bộ nhiệm vụ', en: 'All tasks' },
  'desk.responsibility.listOf': {
    vi: '{by, select, total {Toàn bộ nhiệm vụ} agencies {Theo cơ quan chủ trì} other {Theo lãnh đạo phụ trách}}{mark, select, notReported {: chưa báo cáo} moved {: đã đổi thời hạn} other {, theo kết quả}}',
    en: '{by, select, total {All tasks} agencies {By lead agency} other {By responsible leader}}{mark, select, notReported {: not reported} moved {: deadline moved} other {, by result}}',
  },
  'desk.review.title': { vi: 'GIAO BAN NGÀY {asOf}', en: 'DAILY REVIEW OF {asOf}' },
  'desk.review.since': {
    vi: 'So với ngày làm việc liền trước {since}. Số liệu cố định; lập lại để cập nhật. Bấm vào từng dòng để đến danh sách.',
    en: 'Compared with the working day before, {since}. The values are fixed; make the review again to renew it. Click a line to go to its list.',
  },
  'desk.review.changes': {
    vi: 'Thay đổi so với tuần {week} (đến hết {day}):',
    en: 'What changed since week {week} (to {day}):',
  },
  'desk.review.noWeek': {
    vi: 'Chưa có tuần nào trước tuần đang mở, nên chưa so sánh với tuần trước.',
    en: 'There is no week before the open one yet, so nothing is compared with last week.',
  },
  'desk.review.count': {
    vi: '{name}: {count, number}',
    en: '{name}: {count, number}',
  },
  'desk.review.none': { vi: '{name}: không có', en: '{name}: none' },
  'desk.section.dueToday': { vi: 'Đến hạn hôm nay', en: 'Due today' },
  'desk.section.dueUntil': {
    vi: 'Đến hạn hôm nay và trong các ngày nghỉ tới (đến hết {day})',
    en: 'Due today and on the days off that follow (to {day})',
  },
  'desk.section.newlyLate': { vi: 'Mới quá hạn', en: 'Newly late' },
  'desk.section.recovered': { vi: 'Đã khắc phục quá hạn', en: 'Recovered' },
  'desk.section.unanswered': { vi: 'Chưa báo cáo tuần này', en: 'Not reported this week' },
  'desk.section.newlyOverdue': { vi: 'Mới quá hạn trong tuần', en: 'Newly overdue' },
  'desk.section.noLongerOverdue': { vi: 'Không còn quá hạn', en: 'No longer overdue' },
  'desk.section.newlyLow': { vi: 'Mới rơi vào hiệu quả thấp', en: 'Newly of low efficiency' },
  'desk.section.noLongerLow': { vi: 'Không còn hiệu quả thấp', en: 'No longer of low efficiency' },
  'desk.section.deadlineMoved': { vi: 'Đổi thời hạn', en: 'Deadline moved' },
  'desk.section.progressFallen': { vi: 'Tiến độ giảm', en: 'Progress fallen' },
  'desk.section.progressUnchanged': { vi: 'Tiến độ không đổi', en: 'Progress unchanged' },
  'desk.column.what': { vi: 'Nội dung cần trao đổi', en: 'What to talk about' },
  'desk.what.progress': {
    vi: 'Tiến độ {progress, number, percent}',
    en: 'Progress {progress, number, percent}',
  },
  'desk.what.noProgress': { vi: 'Chưa báo cáo tiến độ', en: 'No progress reported' },
  'desk.what.completed': {
    vi: 'Hoàn thành ngày {day}{late, plural, =0 {} other {, chậm # ngày}}',
    en: 'Completed on {day}{late, plural, =0 {} one {, # day late} other {, # days late}}',
  },
  'desk.what.newDeadline': { vi: 'Thời hạn nay là {day}', en: 'The deadline is now {day}' },
  'desk.what.silent': { vi: 'Chưa báo cáo: {agencies}', en: 'Not reported: {agencies}' },
  'desk.what.moved': {
    vi: '{way, select, later {Lùi} other {Rút ngắn}} {days, number} ngày: {from} → {to}; từ đầu đến nay đổi {times, number} lần',
    en: '{way, select, later {Put off} other {Brought forward}} by {days, plural, one {# day} other {# days}}: {from} → {to}; moved {times, plural, one {once} other {# times}} so far',
  },
  'desk.what.fallen': {
    vi: 'Tiến độ giảm từ {from, number, percent} xuống {to, number, percent}',
    en: 'Progress fell from {from, number, percent} to {to, number, percent}',
  },
  'desk.what.unchanged': {
    vi: 'Tiến độ vẫn là {progress, number, percent}',
    en: 'Progress still {progress, number, percent}',
  },
  'desk.what.index': {
    vi: 'SPI từ {from, number, ::.##} lên {to, number, ::.##}',
    en: 'SPI from {from, number, ::.##} to {to, number, ::.##}',
  },
  'desk.what.notMeasured': {
    vi: 'SPI trước là {from, number, ::.##}, nay không còn đo',
    en: 'SPI was {from, number, ::.##} and is no longer measured',
  },
  'desk.told.view': {
    vi: 'Trang Nhiệm vụ đang hiện {shown, number}/{tasks, number} nhiệm vụ.{cleared, plural, =0 {} other { Đã bỏ bộ lọc có sẵn ở cột: {columns}.}}',
    en: 'The Tasks sheet shows {shown, number} of {tasks, plural, one {# task} other {# tasks}}.{cleared, plural, =0 {} one { The filter on {columns} is cleared.} other { The filters on {columns} are cleared.}}',
  },
  'desk.told.list': {
    vi: 'Trang "{sheet}" liệt kê {listed, number} nhiệm vụ.',
    en: 'Sheet "{sheet}" lists {listed, plural, one {# task} other {# tasks}}.',
  },
  'desk.told.duties': {
    vi: 'Trách nhiệm (trang "{sheet}"): {agencies, number} cơ quan, {leaders, number} lãnh đạo, {overdue, number} nhiệm vụ quá hạn; tỷ lệ đúng hạn {measured, select, yes {{rate, number, percent}} other {chưa đo được}}.',
    en: 'Responsibility (sheet "{sheet}"): {agencies, plural, one {# agency} other {# agencies}}, {leaders, plural, one {# leader} other {# leaders}}, {overdue, number} overdue; on-time rate {measured, select, yes {{rate, number, percent}} other {not measurable}}.',
  },
  'desk.told.review': {
    vi: 'Giao ban ngày {asOf} (trang "{sheet}"): {dueToday, number} đến hạn, {newlyLate, number} mới quá hạn, {recovered, number} đã khắc phục, {unanswered, number} chưa báo cáo.',
    en: 'Daily review of {asOf} (sheet "{sheet}"): {dueToday, number} due, {newlyLate, number} newly late, {recovered, number} recovered, {unanswered, number} not reported.',
  },
  'desk.told.changes': {
    vi: 'So với tuần {week}: {newlyOverdue, number} mới quá hạn, {noLongerOverdue, number} không còn quá hạn, {newlyLow, number} mới rơi vào hiệu quả thấp, {noLongerLow, number} không còn, {deadlineMoved, number} đổi thời hạn, {progressFallen, number} giảm tiến độ, {progressUnchanged, number} không đổi.',
    en: 'Since week {week}: {newlyOverdue, number} newly overdue, {noLongerOverdue, number} no longer, {newlyLow, number} newly of low efficiency, {noLongerLow, number} no longer, {deadlineMoved, plural, one {# deadline} other {# deadlines}} moved, progress fallen on {progressFallen, number}, unchanged on {progressUnchanged, number}.',
  },
  'desk.told.commented': {
    vi: 'Đã ghi giải thích vào ô {cell}.',
    en: 'The explanation is kept on cell {cell}.',
  },
  'desk.notMeasurable': { vi: 'Chưa đo được', en: 'Not measurable' },
} as const satisfies Record<string, Localized>;
