import type { Localized } from '../localized';

/** What the sheets say, and what goes wrong in them. */
export const workbook = {
  'workbook.title.tasks': {
    vi: 'SỔ THEO DÕI NHIỆM VỤ ĐỀ ÁN 06',
    en: 'PROJECT 06 TASK REGISTER',
  },
  'workbook.title.entries': { vi: 'CẬP NHẬT TIẾN ĐỘ TRONG TUẦN', en: 'WEEKLY PROGRESS ENTRIES' },
  'workbook.title.findings': { vi: 'KẾT QUẢ KIỂM TRA', en: 'FINDINGS' },
  'workbook.title.conflicts': {
    vi: 'XUNG ĐỘT GIỮA PHIẾU VÀ SỔ',
    en: 'CONFLICTS BETWEEN RETURNS AND REGISTER',
  },
  'workbook.conflicts.open': {
    vi: 'Số chỗ phiếu và sổ ghi khác nhau chưa được xử lý:',
    en: 'Differences between returns and register that wait for a choice:',
  },
  'workbook.conflicts.hint': {
    vi: 'Chọn ở cột Lựa chọn rồi bấm “Thực hiện lựa chọn”; giá trị trong sổ giữ nguyên cho đến khi đó.',
    en: 'Choose in the column Choice and press “Apply the choices”; the register stays as it is until then.',
  },
  'workbook.title.history': { vi: 'LỊCH SỬ CÁC TUẦN ĐÃ KHÓA', en: 'HISTORY OF CLOSED WEEKS' },
  'workbook.title.pastStates': {
    vi: 'TÌNH TRẠNG NHIỆM VỤ CUỐI CÁC TUẦN ĐÃ KHÓA',
    en: 'TASKS AT THE END OF CLOSED WEEKS',
  },
  'workbook.title.deadlineMoves': { vi: 'THAY ĐỔI THỜI HẠN', en: 'DEADLINE CHANGES' },
  'workbook.title.log': { vi: 'NHẬT KÝ NỘP, DUYỆT, SỬA SỐ LIỆU', en: 'LOG OF SUBMISSIONS AND CORRECTIONS' },
  'workbook.title.rejected': {
    vi: 'CÁC DÒNG CỦA TỆP NGUỒN KHÔNG TRỞ THÀNH NHIỆM VỤ',
    en: 'SOURCE ROWS THAT DID NOT BECOME TASKS',
  },
  'workbook.title.lists': { vi: 'DANH MỤC', en: 'LISTS' },
  'workbook.title.settings': { vi: 'THIẾT LẬP', en: 'SETTINGS' },
  'workbook.asOf': { vi: 'Tính đến ngày:', en: 'As of:' },
  'workbook.openWeek': { vi: 'Tuần báo cáo:', en: 'Reporting week:' },
  'workbook.entries.hint': {
    vi: 'Chỉ nhập vào các ô nền vàng nhạt; ô cam là phải ghi ngay; ô đỏ, vàng đậm, xanh là lỗi, cảnh báo, lưu ý (xem cột "Cần xử lý"); dòng xám là đã nộp. Không phát sinh thì ghi "x"; để trống là chưa báo cáo.',
    en: 'Fill only the pale yellow cells; orange must be filled now; red, amber and blue are errors, warnings and notes (see "To do"); grey rows are submitted. With nothing to report write "x"; empty means not reported.',
  },
  'workbook.findings.summary': {
    vi: 'Tính đến ngày {day}, đã kiểm tra {tasks, number} nhiệm vụ và {entries, number} dòng cập nhật: {errors, number} lỗi, {warnings, number} cảnh báo, {information, number} lưu ý.',
    en: 'As of {day}, checked {tasks, plural, one {# task} other {# tasks}} and {entries, plural, one {# entry} other {# entries}}: {errors, plural, one {# error} other {# errors}}, {warnings, plural, one {# warning} other {# warnings}}, {information, plural, one {# note} other {# notes}}.',
  },
  'workbook.findings.checked': { vi: 'Kiểm tra lúc', en: 'Checked at' },
  'workbook.findings.unchecked': {
    vi: 'Chưa kiểm tra lần nào. Bấm Kiểm tra ở tab Đề án 06.',
    en: 'Not checked yet. Press Check on the Project 06 tab.',
  },
  'workbook.findings.none': {
    vi: 'Không có lỗi nào.',
    en: 'No errors were found.',
  },
  'workbook.why.title': { vi: 'Vì sao?', en: 'Why?' },
  'workbook.why.message': {
    vi: '{about} Vì sao dòng này như vậy, với số liệu: cột "{reason}" và "{explanation}" cùng dòng.',
    en: '{about} Why this row stands so, with the numbers: the columns “{reason}” and “{explanation}” of the same row.',
  },
  'workbook.computed.title': { vi: 'Cột tính tự động', en: 'Computed column' },
  'workbook.computed.message': {
    vi: 'Cột này do bảng tính tự tính, không nhập tay. Bấm Hủy để giữ công thức.',
    en: 'The sheet computes this column; it is not typed. Press Cancel to keep the formula.',
  },
  'workbook.fixedList.title': { vi: 'Danh mục cố định', en: 'Fixed list' },
  'workbook.fixedList.message': {
    vi: 'Danh mục này cố định; phần bổ trợ nhận biết từng mục theo đúng tên này nên không sửa, không thêm. Bấm Hủy để giữ nguyên. Riêng danh sách Cơ quan thì sửa và thêm được.',
    en: 'This list is fixed: the add-in knows each entry by this very name, so none is changed or added. Press Cancel to keep it. Only the list of agencies may be edited.',
  },
  'workbook.page': { vi: 'Trang', en: 'Page' },
  'workbook.column.sourceRow': { vi: 'Dòng nguồn', en: 'Source row' },
  'workbook.error.changedMeanwhile': {
    vi: 'Ô {cell} ở trang {sheet} vừa được sửa, hoặc dòng vừa chuyển chỗ, trong lúc đang xử lý. Chưa ghi gì. Hãy làm lại việc này.',
    en: 'Cell {cell} on sheet {sheet} was changed, or its row moved, while this was at work. Nothing was written. Do it again.',
  },
  'workbook.error.older': {
    vi: 'Sổ này do phiên bản cũ của phần bổ trợ tạo ra (bố cục {made}, nay là {known}) và thiếu các bảng mới. Hãy mở một sổ Excel trống và nạp chính tệp này vào đó: nhiệm vụ, báo cáo tuần và lịch sử được giữ lại. Tệp này không bị thay đổi.',
    en: 'This register was made by an earlier version of the add-in (layout {made}, now {known}) and lacks newer tables. Open a blank workbook and load this very file into it: tasks, weekly entries and history are kept. This file is not changed.',
  },
  'workbook.error.newer': {
    vi: 'Sổ tính này do phiên bản mới hơn của phần bổ trợ tạo ra (bố cục {made}, phần bổ trợ này biết đến {known}). Hãy cập nhật phần bổ trợ; không có gì bị thay đổi.',
    en: 'This workbook was made by a newer version of the add-in (layout {made}, this one knows {known}). Update the add-in; nothing was changed.',
  },
  'workbook.error.noRegister': {
    vi: 'Sổ tính này chưa có sổ theo dõi nhiệm vụ (không thấy bảng "{table}"). Hãy nạp sổ theo dõi trước.',
    en: 'This workbook holds no task register (table "{table}" is missing). Load a register first.',
  },
  'workbook.error.alreadyLoaded': {
    vi: 'Trong lúc nạp, sổ tính này đã có sổ theo dõi nhiệm vụ ở trang "{sheet}". Hãy nạp lại tệp để cập nhật sổ đó; không có gì bị thay đổi.',
    en: 'While the file was read, this workbook got a task register on sheet "{sheet}". Load the file again to update it; nothing was changed.',
  },
  'workbook.error.noPdf': {
    vi: 'Excel này không xuất được PDF cho phần bổ trợ{detail, select, none {} other { ({detail})}}. Hãy mở trang báo cáo, chọn Tệp > Xuất (hoặc In > Lưu dưới dạng PDF), chỉ in trang hiện tại.',
    en: 'This Excel gives add-ins no PDF{detail, select, none {} other { ({detail})}}. Open the report sheet and choose File > Export (or Print > Save as PDF), active sheet only.',
  },
  'workbook.error.reportRecords': {
    vi: 'Không đọc được thông tin về các báo cáo đã lập mà sổ tính đang giữ (có thể do phiên bản mới hơn của phần bổ trợ ghi). Hãy cập nhật phần bổ trợ; không có gì bị thay đổi.',
    en: 'What this workbook keeps of the reports made before cannot be read (a newer version of the add-in may have written it). Update the add-in; nothing was changed.',
  },
  'workbook.error.collected': {
    vi: 'Không đọc được thông tin về các phiếu đã thu mà sổ tính đang giữ (có thể do phiên bản mới hơn của phần bổ trợ ghi). Hãy cập nhật phần bổ trợ; không có gì bị thay đổi.',
    en: 'What this workbook keeps of the returns collected before cannot be read (a newer version of the add-in may have written it). Update the add-in; nothing was changed.',
  },
  'workbook.error.sheetExists': {
    vi: 'Sổ tính đã có trang "{sheet}" không phải do phần bổ trợ tạo. Hãy đổi tên trang đó rồi thử lại; không có gì bị thay đổi.',
    en: 'The workbook already has a sheet "{sheet}" that this add-in did not make. Rename it and try again; nothing was changed.',
  },
  'workbook.error.nameExists': {
    vi: 'Sổ tính đã có tên "{name}" (bảng hoặc tên vùng) mà sổ theo dõi cần dùng. Hãy đổi tên đó hoặc mở một sổ tính trống; không có gì bị thay đổi.',
    en: 'The workbook already has a table or defined name "{name}" that the register needs. Rename it or open a blank workbook; nothing was changed.',
  },
  'workbook.error.missingTable': {
    vi: 'Không thấy bảng "{table}" của sổ theo dõi. Bảng có thể đã bị xóa hoặc đổi tên; hãy khôi phục bảng rồi thử lại.',
    en: 'Table "{table}" of the register is missing. It may have been deleted or renamed; restore it and try again.',
  },
  'workbook.error.missingColumn': {
    vi: 'Bảng "{table}" (trang "{sheet}") thiếu cột "{column}". Cột có thể đã bị xóa hoặc đổi tên; hãy khôi phục tiêu đề cột rồi thử lại.',
    en: 'Table "{table}" (sheet "{sheet}") lacks the column "{column}". It may have been deleted or renamed; restore the heading and try again.',
  },
  'workbook.error.setting': {
    vi: 'Thiết lập "{label}" ở ô {cell} có giá trị không dùng được: "{value}". {allowed} {help}',
    en: 'Setting "{label}" in cell {cell} has an unusable value: "{value}". {allowed} {help}',
  },
  'workbook.error.missingSetting': {
    vi: 'Không thấy ô thiết lập "{name}". Hãy khôi phục trang Thiết lập rồi thử lại.',
    en: 'The setting "{name}" is missing. Restore the Settings sheet and try again.',
  },
  'workbook.error.protected': {
    vi: 'Trang, ô hoặc cấu trúc của sổ tính đang bị khóa nên Excel không cho ghi ({detail}). Hãy bỏ bảo vệ rồi thử lại.',
    en: 'A sheet, a cell or the structure of the workbook is locked and Excel refused the change ({detail}). Unprotect it and try again.',
  },
  'workbook.error.cellEdit': {
    vi: 'Một ô đang được nhập dở. Hãy nhấn Enter hoặc Esc rồi thử lại.',
    en: 'A cell is being edited. Press Enter or Esc and try again.',
  },
  'workbook.error.atWorkElsewhere': {
    vi: 'Một ngăn khác của phần bổ trợ (ở cửa sổ khác hoặc của người khác) đang làm việc trong sổ này. Chưa có gì bị thay đổi. Hãy đợi xong rồi thử lại; nếu ngăn đó đã bị đóng giữa chừng thì thử lại sau {seconds, number} giây.',
    en: "Another pane of the add-in (in another window or another person's) is at work in this workbook. Nothing was changed. Wait for it to end, then try again; if that pane was closed in the middle, try again in {seconds, plural, one {# second} other {# seconds}}.",
  },
  'workbook.error.tooLarge': {
    vi: 'Dữ liệu gửi Excel quá lớn trong một lần. Hãy báo bộ phận hỗ trợ ({detail}).',
    en: 'Too much data was sent to Excel at once. Tell your support desk ({detail}).',
  },
  'workbook.error.excel': {
    vi: 'Excel báo lỗi {code} khi thực hiện {statement}: {detail}. Hãy thử lại; nếu vẫn lỗi, chép thông báo này gửi bộ phận hỗ trợ.',
    en: 'Excel answered {code} at {statement}: {detail}. Try again; if it fails again, copy this message to your support desk.',
  },
  'workbook.error.undoGone': {
    vi: 'Không hoàn tác được nữa: trang "{sheet}" đã được lập lại sau đó, hoặc bản cũ không còn. Trang hiện tại giữ nguyên.',
    en: 'This can no longer be undone: sheet "{sheet}" was written again since, or its earlier version is gone. The sheet stays as it is.',
  },
  'workbook.error.findingGone': {
    vi: 'Phát hiện này không còn trên trang Kết quả kiểm tra. Hãy kiểm tra lại rồi thử lại.',
    en: 'This finding is no longer on the Findings sheet. Check again, then try once more.',
  },
  'workbook.error.cancelled': {
    vi: 'Đã dừng theo yêu cầu; không có gì bị thay đổi.',
    en: 'Stopped as asked; nothing was changed.',
  },
} as const satisfies Record<string, Localized>;
