import type { Localized } from '../../localized';

/** The view in which departments' returns are collected and conflicts decided. */
export const returns = {
  'taskpane.returns.title': { vi: 'Thu phiếu', en: 'Collect returns' },
  'taskpane.returns.about': {
    vi: 'Đưa số liệu các cơ quan gửi về vào tuần đang mở. Ô trống được điền; số liệu cơ quan đã gửi trước mà chưa ai sửa được thay bằng phiếu mới hơn của chính cơ quan ấy. Chỗ khác còn lại được liệt kê để chọn.',
    en: 'Brings what agencies sent back into the open week. Blanks are filled; what an agency sent before and nobody has changed gives way to its own later return. All else that differs is listed, for you to choose.',
  },
  'taskpane.returns.hint': {
    vi: 'Kéo các phiếu, thư mục hoặc tệp .zip vào đây, hoặc',
    en: 'Drop returns, a folder or a .zip file here, or',
  },
  'taskpane.returns.choose': { vi: 'Chọn các tệp…', en: 'Choose files…' },
  'taskpane.returns.files': { vi: 'Các phiếu gửi về', en: 'Returns' },
  'taskpane.returns.chosen': {
    vi: '{count, number} tệp',
    en: '{count, plural, one {# file} other {# files}}',
  },
  'taskpane.returns.run': { vi: 'Thu vào sổ', en: 'Collect' },
  'taskpane.returns.previewed': {
    vi: 'Xem trước, chưa ghi gì: {files, number} phiếu, {entries, number} dòng báo cáo nhận số liệu, {submitted, number} dòng được nộp.',
    en: 'Preview, nothing is written yet: {files, plural, one {# return} other {# returns}}, {entries, plural, one {# entry takes} other {# entries take}} something over, {submitted, number} submitted.',
  },
  'taskpane.returns.done': {
    vi: 'Đã thu {files, number} phiếu: {entries, number} dòng báo cáo nhận số liệu, {submitted, number} dòng được nộp.',
    en: '{files, plural, one {# return} other {# returns}} collected: {entries, plural, one {# entry takes} other {# entries take}} something over, {submitted, number} submitted.',
  },
  'taskpane.returns.conflicts': {
    vi: '{count, number} chỗ phiếu khác với sổ: chọn ở phần Xung đột bên dưới hoặc ở trang Xung đột.',
    en: '{count, plural, one {# difference} other {# differences}} from the register: choose under Conflicts below, or on the sheet Conflicts.',
  },
  'taskpane.returns.byFile': { vi: 'Từng phiếu', en: 'Return by return' },
  'taskpane.returns.left': { vi: 'Chưa được nộp, và vì sao', en: 'Not submitted, and why' },
  'taskpane.returns.notTaken': { vi: 'Dòng không lấy, và vì sao', en: 'Rows not taken, and why' },
  'taskpane.returns.senders': {
    vi: '{count, number} tệp không cho biết của cơ quan nào',
    en: '{count, plural, one {# file does} other {# files do}} not tell whose return it is',
  },
  'taskpane.returns.eachRow': { vi: 'Theo từng dòng của tệp', en: 'As each row says' },
  'taskpane.conflicts.title': { vi: 'Xung đột', en: 'Conflicts' },
  'taskpane.conflicts.about': {
    vi: 'Chỗ phiếu và sổ ghi khác nhau. Chọn ở đây, hoặc ở cột Lựa chọn của trang Xung đột rồi bấm Thực hiện lựa chọn.',
    en: 'Where a return and the register differ. Choose here, or in the column Choice of the sheet Conflicts and press Apply the choices.',
  },
  'taskpane.conflicts.show': { vi: 'Xem xung đột', en: 'Show conflicts' },
  'taskpane.conflicts.apply': { vi: 'Thực hiện lựa chọn', en: 'Apply the choices' },
  'taskpane.conflicts.none': { vi: 'Không có chỗ nào chờ lựa chọn.', en: 'Nothing waits for a choice.' },
  'taskpane.conflicts.asProposed': {
    vi: 'Chọn theo đề nghị cho cả {count, number} chỗ',
    en: 'Decide all {count, number} as proposed',
  },
  'taskpane.conflicts.keep': { vi: 'Trong sổ:', en: 'In the register:' },
  'taskpane.conflicts.take': { vi: 'Trong phiếu:', en: 'In the return:' },
} as const satisfies Record<string, Localized>;
