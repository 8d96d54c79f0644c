import type { Localized } from '../localized';

/** How a source file was understood as a register. */
export const register = {
  'register.noTable': {
    vi: 'Không tìm thấy bảng nhiệm vụ trong tệp "{file}". Đã xem: {sheets}. Bảng cần có dòng tiêu đề với cột nội dung nhiệm vụ (ví dụ "Nội dung nhiệm vụ") hoặc với các cột mã, cơ quan và tiến độ, và ít nhất một dòng dữ liệu bên dưới.',
    en: 'No task table was found in "{file}". Looked at: {sheets}. The table needs a header row with a column for the task (e.g. "Task") or with columns for code, agency and progress, and at least one row of data below it.',
  },
  'register.section': {
    vi: 'Dòng tiêu đề nhóm, không phải nhiệm vụ; tên nhóm được áp dụng cho các dòng bên dưới.',
    en: 'Not a task: section heading; its name applies to the rows below.',
  },
  'register.total': { vi: 'Dòng tổng cộng, không phải nhiệm vụ.', en: 'Not a task: a total.' },
  'register.note': { vi: 'Ghi chú, không phải nhiệm vụ.', en: 'Not a task: a note.' },
  'register.signature': {
    vi: 'Phần ký, nơi nhận dưới bảng, không phải nhiệm vụ.',
    en: 'Not a task: signature or recipients below the table.',
  },
  'register.columnNumbers': {
    vi: 'Dòng đánh số cột hoặc gợi ý dưới tiêu đề, không phải nhiệm vụ.',
    en: 'Not a task: column numbers or tags below the header.',
  },
  'register.headerAgain': { vi: 'Dòng tiêu đề lặp lại.', en: 'Not a task: the header repeated.' },
  'register.noTitle': {
    vi: 'Không có nội dung nhiệm vụ. Hãy điền nội dung trong tệp nguồn rồi nạp lại.',
    en: 'The row names no task. Fill in the task in the source file and load it again.',
  },
  'register.noCode': {
    vi: 'Dòng báo cáo không có mã nhiệm vụ.',
    en: 'The report row has no task code.',
  },
  'register.preamble': {
    vi: 'Trang "{sheet}": {count, plural, other {# dòng}} phía trên tiêu đề (tên bảng, lời dẫn) không được nạp.',
    en: 'Sheet "{sheet}": {count, plural, one {# row} other {# rows}} above the header (title, introduction) not loaded.',
  },
  'register.sheetNotUsed': {
    vi: 'Trang "{sheet}" không có bảng nhiệm vụ nên không nạp: {count, plural, other {# dòng}}.',
    en: 'Sheet "{sheet}" holds no task table and was not loaded: {count, plural, one {# row} other {# rows}}.',
  },
  'register.sheetOtherTable': {
    vi: 'Trang "{sheet}" có một bảng khác không được nạp ({count, plural, other {# dòng}}); bảng phù hợp nhất ở trang "{chosen}".',
    en: 'Sheet "{sheet}" has another table that was not loaded ({count, plural, one {# row} other {# rows}}); the best table is on "{chosen}".',
  },
  'register.columnTwice': {
    vi: 'Hai cột cùng có thể là "{column}": đã lấy "{taken}", cột "{kept}" được giữ làm cột bổ sung.',
    en: 'Two columns could be "{column}": "{taken}" was taken, "{kept}" is kept as an extra column.',
  },
  'register.codesMade': {
    vi: '{count, plural, other {# nhiệm vụ}} không có mã trong tệp nguồn; đã đặt mã tạm {first} … {last}.',
    en: '{count, plural, one {# task} other {# tasks}} had no code in the source; codes {first} … {last} were made.',
  },
  'register.extraSection': { vi: 'Mục', en: 'Section' },
  'register.extraUnnamed': { vi: 'Cột {column}', en: 'Column {column}' },
} as const satisfies Record<string, Localized>;
