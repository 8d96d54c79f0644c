import type { Localized } from '../../localized';

/** The view that loads a register file. */
export const load = {
  'taskpane.load.title': { vi: 'Nạp sổ nhiệm vụ', en: 'Load the register' },
  'taskpane.load.about': {
    vi: 'Đưa danh sách nhiệm vụ từ một tệp vào sổ tính đang mở, hoặc cập nhật sổ đang có. Xem trước để biết tệp được hiểu thế nào.',
    en: 'Brings the tasks of a file into the open workbook, or updates the register that is there. Preview first to see how the file is understood.',
  },
  'taskpane.load.hint': {
    vi: 'Kéo tệp .xlsx, .xlsm hoặc .csv vào đây, hoặc',
    en: 'Drop an .xlsx, .xlsm or .csv file here, or',
  },
  'taskpane.load.choose': { vi: 'Chọn tệp…', en: 'Choose a file…' },
  'taskpane.load.file': { vi: 'Tệp sổ nhiệm vụ', en: 'Register file' },
  'taskpane.load.oneFile': { vi: 'Mỗi lần chỉ nạp một tệp.', en: 'Load one file at a time.' },
  'taskpane.load.noFolder': {
    vi: 'Vừa kéo vào một thư mục. Hãy mở thư mục và kéo tệp sổ nhiệm vụ.',
    en: 'That is a folder. Open it and drop the register file that is in it.',
  },
  'taskpane.load.asOf': { vi: 'Ngày tính (để trống: hôm nay)', en: 'As-of day (empty: today)' },
  'taskpane.load.run': { vi: 'Nạp vào sổ tính này', en: 'Load into this workbook' },
  'taskpane.load.done': {
    vi: 'Đã nạp {tasks, number} nhiệm vụ và {entries, number} dòng cập nhật từ {rows, number} dòng của {source}.',
    en: 'Loaded {tasks, plural, one {# task} other {# tasks}} and {entries, plural, one {# entry} other {# entries}} from {rows, plural, one {# row} other {# rows}} of {source}.',
  },
  'taskpane.load.next': { vi: 'Xem việc tiếp theo', en: 'See what to do next' },
  'taskpane.load.preview': { vi: 'Xem trước', en: 'Preview' },
  'taskpane.load.previewed': {
    vi: 'Xem trước, chưa ghi gì: {tasks, number} nhiệm vụ và {entries, number} dòng cập nhật từ {rows, number} dòng của {source}.',
    en: 'Preview, nothing is written yet: {tasks, plural, one {# task} other {# tasks}} and {entries, plural, one {# entry} other {# entries}} from {rows, plural, one {# row} other {# rows}} of {source}.',
  },
  'taskpane.update.counts': {
    vi: 'So với sổ đang có: thêm {added, number}, thay đổi {changed, number}, giữ nguyên {unchanged, number}, không có trong tệp {missing, number}; điền {filled, number} dòng cập nhật còn trống.',
    en: 'Against the register that is there: {added, number} added, {changed, number} changed, {unchanged, number} unchanged, {missing, number} not in the file; {filled, plural, one {# empty entry} other {# empty entries}} filled in.',
  },
  'taskpane.update.added': {
    vi: '{count, number} nhiệm vụ mới',
    en: '{count, plural, one {# new task} other {# new tasks}}',
  },
  'taskpane.update.changed': {
    vi: '{count, number} nhiệm vụ thay đổi: giá trị cũ → mới',
    en: '{count, plural, one {# task} other {# tasks}} changed: old value → new value',
  },
  'taskpane.update.missing': {
    vi: '{count, number} nhiệm vụ không có trong tệp, vẫn giữ trong sổ',
    en: '{count, plural, one {# task is} other {# tasks are}} not in the file and kept in the register',
  },
  'taskpane.update.conflicts': {
    vi: '{count, number} giá trị khác với số liệu đã nhập, giữ số liệu đã nhập',
    en: '{count, plural, one {# value differs} other {# values differ}} from what officers entered; what was entered is kept',
  },
  'taskpane.update.conflict': {
    vi: 'Tuần {week}, nhiệm vụ {code}, {agency}, "{column}": giữ "{kept}", tệp ghi "{file}"',
    en: 'Week {week}, task {code}, {agency}, "{column}": "{kept}" is kept, the file says "{file}"',
  },
  'taskpane.agencies.title': {
    vi: '{count, number} tên cơ quan chưa có trong danh mục',
    en: '{count, plural, one {# agency name is} other {# agency names are}} not in the list',
  },
  'taskpane.agencies.hint': {
    vi: 'Chọn một lần; lần sau tên này được nhận ra. Rồi bấm nạp (lại).',
    en: 'Choose once; the name will be recognised from then on. Then load (again).',
  },
  'taskpane.agencies.question': {
    vi: '"{name}" ({count, number} ô)',
    en: '"{name}" ({count, plural, one {# cell} other {# cells}})',
  },
  'taskpane.agencies.later': { vi: 'Để sau', en: 'Decide later' },
  'taskpane.agencies.own': { vi: 'Là cơ quan mới: {name}', en: 'A new agency: {name}' },
  'taskpane.agencies.likely': { vi: 'Có thể là', en: 'May be' },
  'taskpane.agencies.all': { vi: 'Các cơ quan trong danh mục', en: 'Agencies of the list' },
  'taskpane.load.mapping': {
    vi: 'Đối chiếu {count, number} cột của tệp với cột của sổ',
    en: 'How {count, plural, one {# column} other {# columns}} of the file were read',
  },
  'taskpane.load.headerRow': { vi: 'Dòng tiêu đề: {rows}.', en: 'Header row: {rows}.' },
  'taskpane.load.headerRowOf': {
    vi: 'Dòng tiêu đề: {rows}, trang "{sheet}".',
    en: 'Header row: {rows}, sheet "{sheet}".',
  },
  'taskpane.load.mappingHint': {
    vi: 'Cột nào chưa đúng thì chọn lại, rồi xem trước hoặc nạp.',
    en: 'Choose again what is not right, then preview or load.',
  },
  'taskpane.load.targetOf': { vi: 'Cột của sổ cho "{source}"', en: 'Column of the register for "{source}"' },
  'taskpane.load.confidence': { vi: 'độ chắc chắn {percent} %', en: '{percent} % sure' },
  'taskpane.load.saveMapping': { vi: 'Lưu cách đối chiếu…', en: 'Save this matching…' },
  'taskpane.load.openMapping': { vi: 'Mở cách đối chiếu đã lưu…', en: 'Open a saved matching…' },
  'taskpane.load.mappingFile': { vi: 'Tệp cách đối chiếu', en: 'Matching file' },
  'taskpane.load.noMapping': {
    vi: 'Tệp "{file}" không phải cách đối chiếu cột do phần bổ trợ này lưu (hoặc của phiên bản mới hơn).',
    en: 'File "{file}" is no column matching that this add-in saved (or one of a newer version).',
  },
  'taskpane.load.sheets': {
    vi: '{count, number} trang có bảng: chọn trang cần nạp',
    en: '{count, plural, one {# sheet has} other {# sheets have}} tables: choose which to load',
  },
  'taskpane.load.sheetsHint': {
    vi: 'Chọn xong thì xem trước hoặc nạp.',
    en: 'Having chosen, preview or load.',
  },
  'taskpane.load.transposed': {
    vi: 'Bảng nằm ngang (tên cột ở bên trái, mỗi nhiệm vụ một cột)',
    en: 'Fields downwards, tasks across',
  },
  'taskpane.load.taskRows': {
    vi: '{count, number} dòng là nhiệm vụ',
    en: '{count, plural, one {# row is a task} other {# rows are tasks}}',
  },
  'taskpane.load.taskRow': { vi: 'Dòng {row}: {code}, {title}', en: 'Row {row}: {code}, {title}' },
  'taskpane.questions.title': {
    vi: '{count, number} câu hỏi về tệp này',
    en: '{count, plural, one {# question} other {# questions}} about this file',
  },
  'taskpane.questions.hint': {
    vi: 'Trả lời một lần; lần sau tệp cùng mẫu được đọc như vậy.',
    en: 'Answer once; files of the same form are read so from then on.',
  },
  'taskpane.questions.field': { vi: 'Cột nào là "{field}"?', en: 'Which column is "{field}"?' },
  'taskpane.questions.dates': {
    vi: 'Cột "{column}": {count, number} ngày có thể bị đảo ngày và tháng',
    en: 'Column "{column}": {count, plural, one {# date has} other {# dates have}} day and month probably swapped',
  },
  'taskpane.questions.numbers': {
    vi: 'Cột "{column}": {count, number} số đọc được hai cách',
    en: 'Column "{column}": {count, plural, one {# number} other {# numbers}} can be read in two ways',
  },
  'taskpane.questions.example': {
    vi: 'Dòng {row}, "{text}": {asRead} hay {other}?',
    en: 'Row {row}, "{text}": {asRead} or {other}?',
  },
  'taskpane.questions.asRead': { vi: 'Để như đã đọc', en: 'Leave as read' },
  'taskpane.questions.monthFirst': {
    vi: 'Bị đảo: đổi lại ngày và tháng',
    en: 'Swapped: turn day and month round',
  },
  'taskpane.questions.decimalComma': {
    vi: 'Dấu phẩy là thập phân (1.234 = một nghìn)',
    en: 'Comma is the decimal sign (1.234 = one thousand)',
  },
  'taskpane.questions.decimalPoint': {
    vi: 'Dấu chấm là thập phân (1,234 = một nghìn)',
    en: 'Point is the decimal sign (1,234 = one thousand)',
  },
  'taskpane.load.source': { vi: 'Cột của tệp', en: 'Column of the file' },
  'taskpane.load.target': { vi: 'Cột của sổ', en: 'Column of the register' },
  'taskpane.load.extraColumn': { vi: 'giữ nguyên, thành cột riêng', en: 'kept as a column of its own' },
  'taskpane.load.counts': { vi: 'Số nhiệm vụ theo nhóm', en: 'Tasks by category' },
  'taskpane.load.ofExpected': {
    vi: '{found, number} / {expected, number}',
    en: '{found, number} of {expected, number}',
  },
  'taskpane.load.rejected': {
    vi: '{count, number} dòng không nạp được',
    en: '{count, plural, one {# row was} other {# rows were}} not loaded',
  },
  'taskpane.load.rejectedRow': { vi: 'Dòng {row}: {reason}', en: 'Row {row}: {reason}' },
} as const satisfies Record<string, Localized>;
