import type { Localized } from '../localized';

/** How a source file was understood as a register. */
export const register = {
  'register.setting.allowed': {
    vi: '{type, select, date {Chọn một ngày.} week {Ghi tuần theo ISO 8601, ví dụ 2025-W04.} wholeNumber {Ghi số nguyên từ {min} đến {max}.} other {Ghi số từ {min} đến {max}; phần thập phân sau dấu phẩy hoặc dấu chấm.}}',
    en: '{type, select, date {Choose a day.} week {Write the week by ISO 8601, e.g. 2025-W04.} wholeNumber {Write a whole number from {min} to {max}.} other {Write a number from {min} to {max}, its decimals after a point or a comma.}}',
  },
  'register.setting.weekday': {
    vi: '{value, select, 1 {thứ Hai} 2 {thứ Ba} 3 {thứ Tư} 4 {thứ Năm} 5 {thứ Sáu} 6 {thứ Bảy} other {Chủ nhật}}',
    en: '{value, select, 1 {Monday} 2 {Tuesday} 3 {Wednesday} 4 {Thursday} 5 {Friday} 6 {Saturday} other {Sunday}}',
  },
  'register.setting.yesNo': {
    vi: '{value, select, 1 {có} other {không}}',
    en: '{value, select, 1 {yes} other {no}}',
  },
  'register.noTable': {
    vi: 'Không tìm thấy bảng nhiệm vụ trong tệp "{file}". Đã xem: {sheets}. Bảng cần có dòng tiêu đề với cột nội dung nhiệm vụ (ví dụ "Nội dung nhiệm vụ") hoặc với các cột mã, cơ quan và tiến độ, và ít nhất một dòng dữ liệu bên dưới.{row, select, none {} other { Trang "{sheet}", dòng {row} có thể là dòng tiêu đề ({headers}): hãy bấm Xem trước và chỉ ra cột nội dung nhiệm vụ (dòng lệnh: --column "TÊN CỘT=Nội dung nhiệm vụ").}}',
    en: 'No task table was found in "{file}". Looked at: {sheets}. The table needs a header row with a column for the task (e.g. "Task") or with columns for code, agency and progress, and at least one row of data below it.{row, select, none {} other { Sheet "{sheet}", row {row} may be the header ({headers}): press Preview and say which column holds the task (command line: --column "COLUMN=Task").}}',
  },
  'register.noReports': {
    vi: 'Tệp "{file}" không có bảng báo cáo nào: cần dòng tiêu đề có cột mã nhiệm vụ (hoặc nội dung nhiệm vụ) và cột tiến độ, kết quả hoặc ngày hoàn thành. Hãy kiểm tra có đúng là phiếu của cơ quan gửi về không.',
    en: 'There is no table of reports in "{file}": it takes a header row with a column for the code (or the task) and one for progress, the quantity achieved or the day of completion. Check that it is the return that the agency sent.',
  },
  'register.emptyTable': {
    vi: 'Trang "{sheet}" của tệp "{file}" có dòng tiêu đề (dòng {row}: {headers}) nhưng không có dòng dữ liệu nào bên dưới: đây là biểu mẫu trống. Hãy điền nhiệm vụ rồi nạp lại.',
    en: 'Sheet "{sheet}" of "{file}" has a header (row {row}: {headers}) but no rows below it: it is a blank form. Fill in the tasks and load it again.',
  },
  'register.sideways': {
    vi: 'Trang "{sheet}" của tệp "{file}" có vẻ là bảng nằm ngang: tên cột ở bên trái, mỗi nhiệm vụ một cột. Nếu đúng, hãy chọn "Bảng nằm ngang" (dòng lệnh: --transpose) rồi nạp lại.',
    en: 'Sheet "{sheet}" of "{file}" seems to lie on its side: headings at the left, a column for each task. If so, choose "Fields downwards, tasks across" (command line: --transpose) and load again.',
  },
  'register.legacyText': {
    vi: 'Tệp dùng bảng mã cũ {encoding}: {count, number} ô đã được chuyển sang Unicode, ví dụ "{before}" thành "{after}".',
    en: 'The file uses the old encoding {encoding}: {count, plural, one {# cell was} other {# cells were}} converted to Unicode, e.g. "{before}" to "{after}".',
  },
  'register.turned': {
    vi: 'Bảng nằm ngang đã được xoay lại: "dòng" trong kết quả này là cột của tệp.',
    en: 'The table was turned: a "row" in this outcome is a column of the file.',
  },
  'register.asWritten': { vi: '{column} (nguyên văn)', en: '{column} (as written)' },
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
  'register.remark': {
    vi: 'Dòng nối tiếp hoặc ghi chú, không kèm nhiệm vụ nào. Nếu nó thuộc một nhiệm vụ, hãy chuyển nội dung lên dòng của nhiệm vụ đó trong tệp nguồn rồi nạp lại.',
    en: 'A continuation or remark without a task. If it belongs to a task, move it into the row of that task in the source file and load it again.',
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
    vi: 'Trang "{sheet}" không có bảng nhiệm vụ nên không nạp: {count, plural, other {# dòng}} (dòng {rows}).',
    en: 'Sheet "{sheet}" holds no task table and was not loaded: {count, plural, one {# row (row {rows})} other {# rows (rows {rows})}}.',
  },
  'register.sheetOtherTable': {
    vi: 'Trang "{sheet}" có một bảng khác không được nạp ({count, plural, other {# dòng}}: dòng {rows}); bảng phù hợp nhất ở trang "{chosen}".',
    en: 'Sheet "{sheet}" has another table that was not loaded ({count, plural, one {# row: row {rows}} other {# rows: rows {rows}}}); the best table is on "{chosen}".',
  },
  'register.columnTwice': {
    vi: 'Hai cột cùng có thể là "{column}": đã lấy "{taken}", cột "{kept}" được giữ làm cột bổ sung.',
    en: 'Two columns could be "{column}": "{taken}" was taken, "{kept}" is kept as an extra column.',
  },
  'register.codesMade': {
    vi: '{count, plural, other {# nhiệm vụ}} không có mã trong tệp nguồn; đã đặt mã tạm {count, plural, =1 {{first}} other {{first} … {last}}}.',
    en: '{count, plural, one {# task had no code in the source; code {first} was made} other {# tasks had no code in the source; codes {first} … {last} were made}}.',
  },
  'register.ownWorkbook': {
    vi: 'Tệp "{file}" (trang "{sheet}") đã là sổ theo dõi do chính phần bổ trợ này tạo: có các cột tính sẵn {columns}. Hãy mở tệp đó rồi dùng Kiểm tra hoặc Báo cáo, hoặc chọn tệp nguồn ban đầu để nạp.',
    en: 'The file "{file}" (sheet "{sheet}") is already a register made by this add-in: it has the computed columns {columns}. Open it and use Check or Report, or choose the original file to load.',
  },
  'register.textTooLong': {
    vi: 'Tệp "{file}", trang "{sheet}", dòng {row}, cột {column}: ô có {length, number} ký tự, vượt giới hạn {limit, number} ký tự của một ô Excel nên không nạp. Hãy rút gọn hoặc tách nội dung ô đó trong tệp nguồn rồi nạp lại.',
    en: 'File "{file}", sheet "{sheet}", row {row}, column {column}: the cell holds {length, number} characters, more than the {limit, number} that an Excel cell can, so nothing was loaded. Shorten or split that text in the source file and load it again.',
  },
  'register.mixedProgress': {
    vi: 'Trang "{sheet}", cột "{column}" lẫn hai cách ghi tiến độ: số nhỏ hơn 2 được hiểu là phần của 1 (0,4 = 40 %), số từ 2 trở lên là phần trăm (40 = 40 %). Hãy kiểm tra lại cột này.',
    en: 'Sheet "{sheet}", column "{column}" writes progress in two ways: numbers below 2 were taken as shares of 1 (0.4 = 40 %), numbers from 2 on as percents (40 = 40 %). Check this column.',
  },
  'register.monthDeadlines': {
    vi: 'Trang "{sheet}", cột "{column}": {count, plural, other {# ô}} chỉ hiện tháng hoặc năm (ví dụ "{example}"); thời hạn được lấy là ngày cuối của tháng hoặc năm đó. Nhiệm vụ nào có hạn khác thì sửa ở cột Thời hạn hoàn thành sau khi nạp.',
    en: 'Sheet "{sheet}", column "{column}": {count, plural, one {# cell shows} other {# cells show}} only a month or a year (e.g. "{example}"); the deadline is taken to be its last day. Where another day is meant, change it in the column Deadline once loaded.',
  },
  'register.hiddenRows': {
    vi: 'Trang "{sheet}": {count, plural, other {# dòng}} đang bị ẩn trong tệp (ẩn tay hoặc do lọc; dòng đầu tiên là dòng {first}) vẫn được đọc như các dòng khác. Nếu không muốn dùng, hãy xóa các dòng đó trong tệp nguồn rồi nạp lại.',
    en: 'Sheet "{sheet}": {count, plural, one {# row that the file hides (row {first})} other {# rows that the file hides (by hand or by a filter; the first is row {first})}} read like the others. If they are not wanted, delete them in the source file and load it again.',
  },
  'register.weeklyColumnsLeft': {
    vi: 'Trang "{sheet}" (báo cáo tuần): {count, plural, other {# cột}} có dữ liệu nhưng không có chỗ trong sổ nên không được nạp: {columns}.',
    en: 'Sheet "{sheet}" (weekly entries): {count, plural, one {# column} other {# columns}} with data for which the register has no place, not loaded: {columns}.',
  },
  'register.unnamedColumn': { vi: '(không tên, cột {column})', en: '(unnamed, column {column})' },
  'register.extraSection': { vi: 'Mục', en: 'Section' },
  'register.extraUnnamed': { vi: 'Cột {column}', en: 'Column {column}' },
} as const satisfies Record<string, Localized>;
