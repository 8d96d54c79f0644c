import type { Localized } from '../localized';

/** What can be undone, as the end of "Undo …". */
export const undo = {
  'actions.undo.load': { vi: 'việc nạp sổ từ tệp "{source}"', en: 'loading "{source}"' },
  'actions.undo.update': {
    vi: 'việc cập nhật sổ từ tệp "{source}"',
    en: 'updating the register from "{source}"',
  },
  'actions.undo.check': { vi: 'lần kiểm tra vừa rồi', en: 'the last check' },
  'actions.undo.fix': {
    vi: 'việc sửa {count, number} chỗ',
    en: 'mending {count, plural, one {# place} other {# places}}',
  },
  'actions.undo.waive': { vi: 'việc bỏ qua một kết quả', en: 'waiving a finding' },
  'actions.undo.highlight': { vi: 'việc tô màu', en: 'highlighting' },
  'actions.undo.view': { vi: 'việc lọc nhiệm vụ', en: 'filtering the tasks' },
  'actions.undo.sheet': { vi: 'việc lập trang "{sheet}"', en: 'writing sheet "{sheet}"' },
  'actions.undo.issue': { vi: 'việc ban hành báo cáo số {number}', en: 'issuing report {number}' },
  'actions.undo.move': {
    vi: 'việc {step, select, submit {nộp} accept {duyệt} return {trả lại} other {mở lại}} {count, number} dòng',
    en: '{step, select, submit {submitting} accept {accepting} return {returning} other {reopening}} {count, plural, one {# entry} other {# entries}}',
  },
  'actions.undo.collect': {
    vi: 'việc thu {count, number} phiếu',
    en: 'collecting {count, plural, one {# return} other {# returns}}',
  },
  'actions.undo.resolve': {
    vi: 'việc xử lý {count, number} xung đột',
    en: 'deciding {count, plural, one {# conflict} other {# conflicts}}',
  },
  'actions.undo.close': { vi: 'việc khóa tuần {week}', en: 'closing week {week}' },
  'actions.undo.correct': {
    vi: 'việc sửa nhiệm vụ {code} của tuần {week}',
    en: 'correcting task {code} of week {week}',
  },
  'actions.undo.comment': { vi: 'ghi chú ở ô {cell}', en: 'the comment on cell {cell}' },
  'actions.undo.distribute': {
    vi: 'việc ghi nhật ký phát {count, number} phiếu',
    en: 'logging that {count, plural, one {# form} other {# forms}} went out',
  },
  'actions.undo.settings': {
    vi: 'việc đổi {count, number} thiết lập',
    en: 'changing {count, plural, one {# setting} other {# settings}}',
  },
  'actions.undo.step': { vi: 'Đang hoàn tác', en: 'Undoing' },
  'actions.undo.row': { vi: 'dòng {rows}', en: 'row {rows}' },
  'actions.undo.rows': { vi: 'dòng {rows}', en: 'rows {rows}' },
} as const satisfies Record<string, Localized>;
