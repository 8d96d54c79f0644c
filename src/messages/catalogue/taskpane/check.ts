import type { Localized } from '../../localized';

/** The view of findings. */
export const check = {
  'taskpane.check.title': { vi: 'Kiểm tra', en: 'Check' },
  'taskpane.check.run': { vi: 'Kiểm tra dữ liệu', en: 'Check the entries' },
  'taskpane.check.none': {
    vi: 'Không có lỗi nào trong {tasks, number} nhiệm vụ và {entries, number} dòng cập nhật.',
    en: 'Nothing wrong in {tasks, plural, one {# task} other {# tasks}} and {entries, plural, one {# entry} other {# entries}}.',
  },
  'taskpane.check.done': {
    vi: '{errors, number} lỗi, {warnings, number} cảnh báo, {information, number} lưu ý.',
    en: '{errors, plural, one {# error} other {# errors}}, {warnings, plural, one {# warning} other {# warnings}}, {information, plural, one {# note} other {# notes}}.',
  },
  'taskpane.check.list': { vi: 'Danh sách phát hiện', en: 'Findings' },
  'taskpane.check.shown': {
    vi: 'Đang xem {shown, number}/{all, number}.',
    en: 'Showing {shown, number} of {all, number}.',
  },
  'taskpane.check.keys': {
    vi: 'Bấm tên ô để tới ô. Bằng bàn phím: ↑ ↓ chuyển dòng, Enter tới ô.',
    en: 'Press a cell to go to it. By keyboard: ↑ ↓ between lines, Enter goes to the cell.',
  },
  'taskpane.check.byText': { vi: 'Tìm theo mã hoặc nội dung', en: 'Search code or text' },
  'taskpane.check.noneShown': {
    vi: 'Không có phát hiện nào khớp bộ lọc.',
    en: 'No finding matches the filters.',
  },
  'taskpane.check.all': { vi: 'Tất cả', en: 'All' },
  'taskpane.check.bySeverity': { vi: 'Mức độ', en: 'Severity' },
  'taskpane.check.byAgency': { vi: 'Cơ quan', en: 'Agency' },
  'taskpane.check.byRule': { vi: 'Quy tắc', en: 'Rule' },
  'taskpane.check.fix': { vi: 'Sửa thành "{value}"', en: 'Change to "{value}"' },
  'taskpane.check.clear': { vi: 'Xóa nội dung ô', en: 'Clear the cell' },
  'taskpane.check.fixAll': {
    vi: 'Sửa cả {count, number} ô theo giá trị đề xuất',
    en: 'Change all {count, number} cells to the suggested values',
  },
  'taskpane.check.fixed': {
    vi: 'Đã sửa {fixed, number} ô{left, plural, =0 {} other {; # ô giữ nguyên vì đã thay đổi hoặc có công thức}}.',
    en: 'Changed {fixed, plural, one {# cell} other {# cells}}{left, plural, =0 {} other {; # left as they are, for they have changed or hold a formula}}.',
  },
  'taskpane.check.at': {
    vi: 'Đã kiểm tra {tasks, number} nhiệm vụ, {entries, number} dòng cập nhật lúc {time}.',
    en: 'Checked {tasks, plural, one {# task} other {# tasks}} and {entries, plural, one {# entry} other {# entries}} at {time}.',
  },
  'taskpane.check.waived': {
    vi: '{waived, number} phát hiện đã bỏ qua có lý do.',
    en: '{waived, plural, one {# finding is} other {# findings are}} waived with a reason.',
  },
  'taskpane.check.ownNone': {
    vi: 'Không có lỗi nào trong các dòng cập nhật của {agency}.',
    en: 'Nothing wrong in the entries of {agency}.',
  },
  'taskpane.check.ownOnly': {
    vi: 'Chỉ tính các dòng cập nhật của {agency}{others, plural, =0 {} other {; # phát hiện khác của sổ là phần của cơ quan khác hoặc của thường trực Tổ công tác}}.',
    en: 'Only the entries of {agency} are counted{others, plural, =0 {} one {; # other finding of the register is a matter of other agencies or the secretariat} other {; # other findings of the register are matters of other agencies or the secretariat}}.',
  },
  'taskpane.check.waive': { vi: 'Bỏ qua…', en: 'Waive…' },
  'taskpane.check.waivedBy': { vi: 'Người quyết định', en: 'Who decides' },
  'taskpane.check.waivedBecause': { vi: 'Lý do', en: 'Why' },
  'taskpane.check.waiveNow': { vi: 'Bỏ qua phát hiện này', en: 'Waive this finding' },
} as const satisfies Record<string, Localized>;
