import type { Localized } from '../localized';

/** The forms that agencies get for a week: what they say, and what is told of making them. */
export const forms = {
  'forms.title': { vi: 'PHIẾU BÁO CÁO TIẾN ĐỘ TUẦN: {agency}', en: 'WEEKLY PROGRESS FORM: {agency}' },
  'forms.tasksTitle': { vi: 'NHIỆM VỤ ĐỀ ÁN 06: {agency}', en: 'PROJECT 06 TASKS: {agency}' },
  'forms.due': {
    vi: 'Tuần {week} ({first} – {last}). Nộp trước {hour, number} giờ {weekday, select, 1 {thứ Hai} 2 {thứ Ba} 3 {thứ Tư} 4 {thứ Năm} 5 {thứ Sáu} 6 {thứ Bảy} other {Chủ nhật}} {last}.',
    en: 'Week {week} ({first} – {last}). Due before {hour, number}:00 on {weekday, select, 1 {Monday} 2 {Tuesday} 3 {Wednesday} 4 {Thursday} 5 {Friday} 6 {Saturday} other {Sunday}} {last}.',
  },
  'forms.homeless.agency': {
    vi: 'không ghi cơ quan báo cáo',
    en: 'names no reporting agency',
  },
  'forms.homeless.week': {
    vi: 'ghi tuần {week}, không phải tuần đang mở {openWeek}',
    en: 'is of week {week}, not of the open week {openWeek}',
  },
  'forms.homeless.task': {
    vi: '{code, select, none {không ghi mã nhiệm vụ} other {mã {code} không có ở trang Nhiệm vụ}}',
    en: '{code, select, none {has no code} other {its code {code} is none of the Tasks sheet}}',
  },
  'forms.error.nobody': {
    vi: 'Tuần {week} không có cơ quan nào (trong số đã chọn) phải báo cáo, nên không có phiếu để lập. Hãy xem lại trang Cập nhật tuần.',
    en: 'In week {week} no agency (of those chosen) has anything to report, so there is no form to make. Look at the sheet Weekly entries.',
  },
  'forms.error.isForm': {
    vi: 'Tệp này là phiếu của {agency} cho tuần {week}, không phải sổ theo dõi. Việc này làm trong sổ của thường trực; ở phiếu thì ghi trang Cập nhật tuần, kiểm tra, nộp, lưu và gửi lại.',
    en: 'This file is the form of {agency} for week {week}, not the register. This is done in the secretariat’s register; in a form, fill the sheet Weekly entries, check, submit, save and send it back.',
  },
  'forms.step.making': { vi: 'Đang lập phiếu', en: 'Making the forms' },
  'forms.made': {
    vi: 'Tuần {week}: {count, number} phiếu.',
    en: 'Week {week}: {count, plural, one {# form} other {# forms}}.',
  },
  'forms.line': {
    vi: '{agency}: {entries, number} dòng ({answered, number} đã báo cáo), {file}',
    en: '{agency}: {entries, plural, one {# row} other {# rows}} ({answered, number} reported), {file}',
  },
  'forms.unlisted': {
    vi: 'Không có tên trong trang Danh mục, hãy xem lại trước khi gửi phiếu: {names}.',
    en: 'Not on the Lists sheet, to be looked at before a form is sent: {names}.',
  },
  'forms.without': {
    vi: 'Không có việc phải báo cáo tuần này ({count, number} cơ quan): {names}.',
    en: 'Nothing to report this week ({count, plural, one {# agency} other {# agencies}}): {names}.',
  },
  'forms.homeless': {
    vi: 'Dòng {row} trang Cập nhật tuần không vào phiếu nào: {reason}.',
    en: 'Row {row} of the sheet Weekly entries is in no form: {reason}.',
  },
  'forms.recorded': {
    vi: 'Đã ghi việc phát phiếu vào nhật ký.',
    en: 'The change log says that the forms were sent out.',
  },
  'forms.error.outFolder': {
    vi: 'Hãy cho biết thư mục để ghi các phiếu: --out THƯ MỤC.',
    en: 'Say which folder the forms go into: --out FOLDER.',
  },
  'forms.error.byInPlace': {
    vi: 'Tên người phát phiếu (--by) được ghi vào nhật ký của sổ, nên cần thêm --in-place.',
    en: 'Who sends the forms out (--by) goes into the change log of the register: say --in-place as well.',
  },
  'forms.error.exist': {
    vi: 'Thư mục đã có {count, number} phiếu cùng tên, ví dụ "{file}"; phiếu cũ không bị ghi đè. Hãy chọn thư mục khác, hoặc thêm --force.',
    en: 'The folder already has {count, plural, one {# form of such a name} other {# forms of such names}}, e.g. "{file}"; none is overwritten. Choose another folder or say --force.',
  },
  'forms.written': {
    vi: 'Đã ghi {count, number} phiếu vào thư mục {folder}',
    en: 'Wrote {count, plural, one {# form} other {# forms}} into folder {folder}',
  },
} as const satisfies Record<string, Localized>;
