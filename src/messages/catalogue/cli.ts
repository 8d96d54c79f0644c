import type { Localized } from '../localized';

/** The command line's own words. */
export const cli = {
  'cli.error.command': {
    vi: 'Không có lệnh "{command}". Các lệnh: {commands}.',
    en: 'There is no command "{command}". Commands: {commands}.',
  },
  'cli.error.task': {
    vi: 'Hãy cho biết mã nhiệm vụ: --task MÃ.',
    en: 'Say which task: --task CODE.',
  },
  'cli.error.value': {
    vi: 'Hãy cho biết giá trị đúng: --value GIÁ TRỊ (--value "" để xóa ô).',
    en: 'Say the right value: --value VALUE (--value "" clears the cell).',
  },
  'cli.error.option': { vi: 'Sai cách dùng: {detail}', en: 'Bad usage: {detail}' },
  'cli.error.oneFile': {
    vi: 'Lệnh {command} cần đúng một tệp đầu vào, đang có {count, number}.',
    en: 'Command {command} takes exactly one input file, {count, number} given.',
  },
  'cli.error.out': {
    vi: 'Hãy cho biết tệp kết quả: --out TỆP{inPlace, select, yes { hoặc --in-place} other {}}.',
    en: 'Say where the result goes: --out FILE{inPlace, select, yes { or --in-place} other {}}.',
  },
  'cli.error.outFolder': {
    vi: 'Hãy cho biết thư mục để ghi các phiếu: --out THƯ MỤC.',
    en: 'Say which folder the forms go into: --out FOLDER.',
  },
  'cli.error.byInPlace': {
    vi: 'Tên người phát phiếu (--by) được ghi vào nhật ký của sổ, nên cần thêm --in-place.',
    en: 'Who sends the forms out (--by) goes into the change log of the register: say --in-place as well.',
  },
  'cli.error.formsExist': {
    vi: 'Thư mục đã có {count, number} phiếu cùng tên, ví dụ "{file}"; phiếu cũ không bị ghi đè. Hãy chọn thư mục khác, hoặc thêm --force.',
    en: 'The folder already has {count, plural, one {# form of such a name} other {# forms of such names}}, e.g. "{file}"; none is overwritten. Choose another folder or say --force.',
  },
  'cli.error.ending': {
    vi: 'Tên tệp "{file}" phải có đuôi {kind}.',
    en: 'The name of file "{file}" must end in {kind}.',
  },
  'cli.error.noLibreOffice': {
    vi: 'Muốn có PDF cần LibreOffice, nhưng máy này chưa có (không thấy soffice trong PATH hay ở nơi cài đặt thường dùng). Hãy cài LibreOffice, hoặc dùng --docx; chưa ghi tệp nào.',
    en: 'A PDF takes LibreOffice, which this computer lacks (no soffice on PATH or where it is usually installed). Install LibreOffice, or use --docx; no file was written.',
  },
  'cli.error.pdf': {
    vi: 'LibreOffice ({program}) không tạo được PDF: {detail}. Chưa ghi tệp nào.',
    en: 'LibreOffice ({program}) made no PDF: {detail}. No file was written.',
  },
  'cli.remind.none': {
    vi: 'Kỳ {period} không có nội dung nào phải nhắc.',
    en: 'There is nothing to remind anybody of in {period}.',
  },
  'cli.error.kind': {
    vi: 'Tệp kết quả "{file}" phải có đuôi {kind}, vì đó là loại sổ tính được ghi.',
    en: 'The output file "{file}" must end in {kind}, for that is the kind of workbook written.',
  },
  'cli.error.folder': {
    vi: '"{file}" là thư mục, không phải tệp.',
    en: '"{file}" is a folder, not a file.',
  },
  'cli.error.sameFile': {
    vi: 'Tệp kết quả "{file}" chính là tệp đầu vào; tệp đầu vào không bị ghi đè. Hãy chọn tên khác{inPlace, select, yes { hoặc dùng --in-place} other {}}.',
    en: 'The output file "{file}" is an input; inputs are not overwritten. Choose another name{inPlace, select, yes { or say --in-place} other {}}.',
  },
  'cli.error.notFound': {
    vi: 'Không thấy tệp "{file}". Hãy kiểm tra tên và thư mục.',
    en: 'File "{file}" does not exist. Check the name and the folder.',
  },
  'cli.error.unreadable': {
    vi: 'Không đọc được tệp "{file}": {detail}',
    en: 'File "{file}" cannot be read: {detail}',
  },
  'cli.error.unwritable': {
    vi: 'Không ghi được tệp "{file}": {detail}',
    en: 'File "{file}" cannot be written: {detail}',
  },
  'cli.error.weekAndMonth': {
    vi: 'Chỉ chọn một trong hai: --week hoặc --month.',
    en: 'Give either --week or --month, not both.',
  },
  'cli.error.moment': {
    vi: '--now "{value}" không phải thời điểm dạng YYYY-MM-DDTHH:MM, ví dụ 2025-01-23T16:30.',
    en: '--now "{value}" is not a moment of the form YYYY-MM-DDTHH:MM, such as 2025-01-23T16:30.',
  },
  'cli.error.day': {
    vi: '--as-of "{value}" không phải ngày dạng YYYY-MM-DD.',
    en: '--as-of "{value}" is not a day of the form YYYY-MM-DD.',
  },
  'cli.error.choice': {
    vi: '{option} chỉ nhận: {choices}.',
    en: '{option} takes only: {choices}.',
  },
  'cli.error.notForCommand': {
    vi: 'Tùy chọn {option} không dùng cho lệnh {command}.',
    en: 'Option {option} is not for command {command}.',
  },
  'cli.book.empty': {
    vi: 'Tệp "{file}" trống (0 byte), không phải sổ tính Excel.',
    en: 'File "{file}" is empty (0 bytes), not an Excel workbook.',
  },
  'cli.book.encrypted': {
    vi: 'Tệp "{file}" có mật khẩu. Hãy bỏ mật khẩu trong Excel rồi thử lại.',
    en: 'File "{file}" is protected by a password. Remove the password in Excel and try again.',
  },
  'cli.book.legacyXls': {
    vi: 'Tệp "{file}" ở định dạng .xls cũ. Hãy lưu lại thành .xlsx trong Excel.',
    en: 'File "{file}" is in the old .xls format. Save it as .xlsx in Excel.',
  },
  'cli.book.binary': {
    vi: 'Tệp "{file}" ở định dạng nhị phân .xlsb. Hãy lưu lại thành .xlsx trong Excel.',
    en: 'File "{file}" is a binary workbook (.xlsb). Save it as .xlsx in Excel.',
  },
  'cli.book.date1904': {
    vi: 'Tệp "{file}" tính ngày từ năm 1904 nên mọi ngày sẽ lệch bốn năm. Trong Excel, hãy bỏ chọn "Sử dụng hệ thống ngày 1904" (Tệp, Tùy chọn, Nâng cao), kiểm tra lại các ngày rồi lưu.',
    en: 'File "{file}" counts its dates from 1904: every date would be four years off. In Excel, clear "Use 1904 date system" (File, Options, Advanced), check the dates and save.',
  },
  'cli.book.notWorkbook': {
    vi: 'Tệp "{file}" không phải sổ tính Excel (.xlsx). Hãy chọn đúng tệp.',
    en: 'File "{file}" is not an Excel workbook (.xlsx). Choose the right file.',
  },
  'cli.book.damaged': {
    vi: 'Tệp "{file}" bị hỏng hoặc chưa tải hết ({detail}). Hãy lấy lại tệp, hoặc mở và lưu lại trong Excel.',
    en: 'File "{file}" is damaged or incomplete ({detail}). Get it again, or open and save it in Excel.',
  },
  'cli.book.tooLarge': {
    vi: 'Tệp "{file}" quá lớn để mở an toàn ({detail}).',
    en: 'File "{file}" is too large to be opened safely ({detail}).',
  },
  'cli.book.other': {
    vi: 'Tệp "{file}" không mở được như một sổ tính Excel: {detail}',
    en: 'File "{file}" cannot be opened as an Excel workbook: {detail}',
  },
  'cli.load.source': {
    vi: 'Nguồn: {source}{sheet, select, none {} other { (trang "{sheet}")}}, tiêu đề ở dòng {rows}',
    en: 'Source: {source}{sheet, select, none {} other { (sheet "{sheet}")}}, headings in row {rows}',
  },
  'cli.load.rows': {
    vi: 'Đã nạp {tasks, number} nhiệm vụ từ {rows, number} dòng; {rejected, number} dòng không phải nhiệm vụ; {entries, number} dòng cập nhật tuần; {history, number} dòng lịch sử',
    en: 'Loaded {tasks, plural, one {# task} other {# tasks}} from {rows, plural, one {# row} other {# rows}}; {rejected, plural, one {# row is} other {# rows are}} not a task; {entries, plural, one {# entry row} other {# entry rows}} for the week; {history, plural, one {# row} other {# rows}} of history',
  },
  'cli.error.answer': {
    vi: '--{kind} không hiểu "{value}": {kind, select, agency {cần dạng "TÊN=CƠ QUAN"} column {cần dạng "CỘT=CỘT CỦA SỔ", cột của sổ là một trong: {fields}; hoặc "CỘT=extra"} other {cần dạng "CỘT=month-first", "CỘT=decimal-point" hoặc "CỘT=decimal-comma"}}',
    en: '--{kind} does not understand "{value}": it takes {kind, select, agency {"NAME=AGENCY"} column {"COLUMN=FIELD" with one of these fields: {fields}; or "COLUMN=extra"} other {"COLUMN=month-first", "COLUMN=decimal-point" or "COLUMN=decimal-comma"}}',
  },
  'cli.error.mapping': {
    vi: 'Tệp "{file}" không phải cách đối chiếu cột do --save-mapping ghi ra (hoặc của phiên bản mới hơn)',
    en: 'File "{file}" is no column matching that --save-mapping wrote (or one of a newer version)',
  },
  'cli.load.question.field': {
    vi: '  Câu hỏi: cột nào là "{field}": {columns}? Trả lời: --column "CỘT={field}"',
    en: '  Question: which column is "{field}": {columns}? Answer: --column "COLUMN={field}"',
  },
  'cli.load.question.dates': {
    vi: '  Câu hỏi: cột "{column}" có {count, number} ngày có thể bị đảo ngày và tháng, ví dụ {examples}. Nếu đúng: --reading "{column}=month-first"',
    en: '  Question: column "{column}" has {count, plural, one {# date} other {# dates}} with day and month probably swapped, e.g. {examples}. If so: --reading "{column}=month-first"',
  },
  'cli.load.question.numbers': {
    vi: '  Câu hỏi: cột "{column}" có {count, number} số đọc được hai cách, ví dụ {examples}. Trả lời: --reading "{column}=decimal-point" hoặc decimal-comma',
    en: '  Question: column "{column}" has {count, plural, one {# number} other {# numbers}} that can be read in two ways, e.g. {examples}. Answer: --reading "{column}=decimal-point" or decimal-comma',
  },
  'cli.load.example': {
    vi: 'dòng {row} "{text}": {asRead} hay {other}',
    en: 'row {row} "{text}": {asRead} or {other}',
  },
  'cli.load.agency': {
    vi: '  Cơ quan chưa có trong danh mục: "{name}" ({count, number} ô){suggestions, select, none {} other {, có thể là: {suggestions}}}',
    en: '  Agency not in the list: "{name}" ({count, plural, one {# cell} other {# cells}}){suggestions, select, none {} other {, may be: {suggestions}}}',
  },
  'cli.load.agencyHow': {
    vi: '  Trả lời một lần: --agency "TÊN=CƠ QUAN" (hoặc "TÊN=TÊN" nếu đúng là cơ quan mới); sổ sẽ nhớ.',
    en: '  Answer once: --agency "NAME=AGENCY" (or "NAME=NAME" for an agency that is new); the workbook remembers.',
  },
  'cli.where.json': { vi: 'xem đủ với --format json', en: 'all of it with --format json' },
  'cli.load.mapping': { vi: 'Cột: {mapping}', en: 'Columns: {mapping}' },
  'cli.load.extra': { vi: 'giữ nguyên', en: 'kept as it is' },
  'cli.load.count': {
    vi: '  {label}: {found, number}{expected, select, none {} other { / {expected}}}',
    en: '  {label}: {found, number}{expected, select, none {} other { of {expected}}}',
  },
  'cli.load.rejected': {
    vi: '  dòng {row}{sheet, select, none {} other { ({sheet})}}: {reason} [{text}]',
    en: '  row {row}{sheet, select, none {} other { ({sheet})}}: {reason} [{text}]',
  },
  'cli.where.rejected': { vi: 'xem trang Dòng không nạp', en: 'see sheet Rows not loaded' },
  'cli.where.conflicts': { vi: 'xem trang Xung đột', en: 'see sheet Conflicts' },
  'cli.collect': {
    vi: 'Đã đọc {files, number} phiếu của tuần {week}: {entries, number} dòng được cập nhật, {submitted, number} dòng được nộp.',
    en: '{files, plural, one {# return} other {# returns}} of week {week} read: {entries, plural, one {# entry takes} other {# entries take}} something over, {submitted, number} submitted.',
  },
  'cli.collect.conflict': {
    vi: 'Nhiệm vụ {code}, {agency}, {column}: trong sổ “{kept}”, trong phiếu “{returned}”.',
    en: 'Task {code}, {agency}, {column}: “{kept}” in the register, “{returned}” in the return.',
  },
  'cli.error.noReturns': {
    vi: 'Lệnh collect cần tệp sổ và ít nhất một phiếu (tệp, thư mục hoặc .zip).',
    en: 'Command collect takes the register and at least one return (a file, a folder or a .zip).',
  },
  'cli.error.from': {
    vi: '--from "{value}" phải có dạng "TỆP=CƠ QUAN".',
    en: '--from "{value}" must be "FILE=AGENCY".',
  },
  'cli.where.entries': { vi: 'trang cập nhật tuần', en: 'the weekly entries' },
  'cli.where.findings': { vi: 'xem trang Kết quả kiểm tra', en: 'see sheet Findings' },
  'cli.more': {
    vi: '  … và {count, number} dòng nữa ({where})',
    en: '  … and {count, number} more ({where})',
  },
  'cli.check': {
    vi: 'Kiểm tra {tasks, number} nhiệm vụ, {entries, number} dòng cập nhật: {errors, number} lỗi, {warnings, number} cảnh báo, {information, number} lưu ý',
    en: 'Checked {tasks, plural, one {# task} other {# tasks}}, {entries, plural, one {# entry} other {# entries}}: {errors, plural, one {# error} other {# errors}}, {warnings, plural, one {# warning} other {# warnings}}, {information, plural, one {# note} other {# notes}}',
  },
  'cli.highlight': {
    vi: 'Tình trạng {tasks, number} nhiệm vụ (quá hạn {overdue, number}, hiệu quả thấp {low, number}): {statuses}',
    en: 'Status of {tasks, plural, one {# task} other {# tasks}} ({overdue, number} overdue, {low, number} of low efficiency): {statuses}',
  },
  'cli.report': {
    vi: 'Báo cáo {kind, select, week {tuần} other {tháng}} {period} ({from} - {to}) ở trang "{sheet}": quá hạn {overdue, number}, hiệu quả thấp {low, number}, đến hạn trong thời gian tới {due, number}, cơ quan chưa báo cáo đủ {silent, number}',
    en: 'Report of {kind, select, week {week} other {month}} {period} ({from} - {to}) on sheet "{sheet}": {overdue, number} overdue, {low, number} of low efficiency, {due, number} due next, {silent, plural, one {# agency} other {# agencies}} with missing reports',
  },
  'cli.written': { vi: 'Đã ghi {file}', en: 'Wrote {file}' },
  'cli.formsWritten': {
    vi: 'Đã ghi {count, number} phiếu vào thư mục {folder}',
    en: 'Wrote {count, plural, one {# form} other {# forms}} into folder {folder}',
  },
  'cli.dryRun': { vi: 'Chỉ xem trước: không ghi tệp nào.', en: 'Dry run: no file was written.' },
  'cli.dryRunFirst': {
    vi: 'Chỉ bước nạp được xem trước: kiểm tra, tô màu và báo cáo cần sổ đã nạp.',
    en: 'Only loading was planned: check, highlight and report need the loaded register.',
  },
  'cli.pinned': {
    vi: 'Đã cố định ngày tính trong trang Thiết lập: {day}.',
    en: 'The as-of day was pinned on the Settings sheet: {day}.',
  },
  'cli.losses': {
    vi: 'Không giữ được khi ghi tệp: {losses}',
    en: 'Could not be kept in the written file: {losses}',
  },
  'cli.notComputed': {
    vi: '{count, number} công thức của sổ tính không tính được ở đây, giữ nguyên giá trị cũ (ví dụ {where}).',
    en: '{count, plural, one {# formula of the workbook was} other {# formulas of the workbook were}} not computed here and kept their old values (e.g. {where}).',
  },
} as const satisfies Record<string, Localized>;
