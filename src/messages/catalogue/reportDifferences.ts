import type { Localized } from '../localized';

/** What a new version of a report says of the one that was issued before. */
export const reportDifferences = {
  'reporting.difference.count': {
    vi: '{of, select, assigned {Số nhiệm vụ} completed {Số nhiệm vụ hoàn thành} completedLate {Số nhiệm vụ hoàn thành quá hạn} underWay {Số nhiệm vụ đang thực hiện} notStarted {Số nhiệm vụ chưa bắt đầu} targetMissed {Số nhiệm vụ thường xuyên không đạt chỉ tiêu} dueSoon {Số nhiệm vụ sắp đến hạn} overdue {Số nhiệm vụ quá hạn} suspended {Số nhiệm vụ tạm dừng} undetermined {Số nhiệm vụ chưa xác định được tình trạng} other {Số nhiệm vụ hiệu quả thấp}}: {before, number} → {after, number}.',
    en: '{of, select, assigned {Tasks} completed {Completed tasks} completedLate {Tasks completed late} underWay {Tasks under way} notStarted {Tasks not started} targetMissed {Regular tasks that missed their target} dueSoon {Tasks due soon} overdue {Overdue tasks} suspended {Suspended tasks} undetermined {Tasks of unclear status} other {Tasks of low efficiency}}: {before, number} → {after, number}.',
  },
  'reporting.difference.reports': {
    vi: '{of, select, received {Số dòng đã báo cáo} other {Số dòng phải báo cáo}}: {before, number} → {after, number}.',
    en: '{of, select, received {Reports received} other {Reports due}}: {before, number} → {after, number}.',
  },
  'reporting.difference.targetsMet': {
    vi: 'Số kỳ của nhiệm vụ thường xuyên đạt chỉ tiêu: {before, number} → {after, number}.',
    en: 'Periods of regular tasks that reached the target: {before, number} → {after, number}.',
  },
  'reporting.difference.added': {
    vi: 'Thêm vào danh sách {list, select, overdue {nhiệm vụ quá hạn} lowEfficiency {nhiệm vụ hiệu quả thấp} dueNext {nhiệm vụ đến hạn trong thời gian tới} targetsMissed {kỳ không đạt chỉ tiêu} targetsNotTold {kỳ chưa báo kết quả} other {cơ quan chưa báo cáo đủ}} ({count, number}): {names}{more, plural, =0 {} other { và # mục khác}}.',
    en: 'Added to the list “{list, select, overdue {overdue} lowEfficiency {of low efficiency} dueNext {due next} targetsMissed {periods that missed the target} targetsNotTold {periods without a quantity told} other {agencies with missing reports}}” ({count, number}): {names}{more, plural, =0 {} other { and # more}}.',
  },
  'reporting.difference.removed': {
    vi: 'Không còn trong danh sách {list, select, overdue {nhiệm vụ quá hạn} lowEfficiency {nhiệm vụ hiệu quả thấp} dueNext {nhiệm vụ đến hạn trong thời gian tới} targetsMissed {kỳ không đạt chỉ tiêu} targetsNotTold {kỳ chưa báo kết quả} other {cơ quan chưa báo cáo đủ}} ({count, number}): {names}{more, plural, =0 {} other { và # mục khác}}.',
    en: 'No longer in the list “{list, select, overdue {overdue} lowEfficiency {of low efficiency} dueNext {due next} targetsMissed {periods that missed the target} targetsNotTold {periods without a quantity told} other {agencies with missing reports}}” ({count, number}): {names}{more, plural, =0 {} other { and # more}}.',
  },
  'reporting.difference.task': { vi: 'Nhiệm vụ {name}', en: 'Task {name}' },
  'reporting.difference.number': {
    vi: '{name}, {of}: {before, select, none {chưa có} other {{before, number}}} → {after, select, none {chưa có} other {{after, number}}}.',
    en: '{name}, {of}: {before, select, none {none} other {{before, number}}} → {after, select, none {none} other {{after, number}}}.',
  },
  'reporting.difference.more': {
    vi: 'Và {count, number} số liệu khác của các nhóm nhiệm vụ, cơ quan, lãnh đạo.',
    en: '{count, plural, one {And # more number} other {And # more numbers}} of categories, agencies and leaders.',
  },
  'reporting.difference.words': {
    vi: 'Các số liệu chính như cũ; nội dung các bảng (nguyên nhân, kiến nghị, ngày, kết quả) có chỗ đã thay đổi.',
    en: 'The main figures are the same; what the tables say of causes, proposals, days or quantities has changed in places.',
  },
} as const satisfies Record<string, Localized>;
