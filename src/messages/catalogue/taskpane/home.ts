import type { Localized } from '../../localized';

/** The home page: how the week stands and what to do next. */
export const home = {
  'taskpane.home.title': { vi: 'Tuần này', en: 'This week' },
  'taskpane.home.week': { vi: 'Tuần {week}: {from} – {to}', en: 'Week {week}: {from} – {to}' },
  'taskpane.home.form': { vi: 'Phiếu của {agency}', en: 'Form of {agency}' },
  'taskpane.home.asOf': { vi: 'Tính đến ngày {day}', en: 'As of {day}' },
  'taskpane.home.role': { vi: 'Xem với vai trò', en: 'Show it for' },
  'taskpane.home.agency': { vi: 'Cơ quan của anh/chị', en: 'Your agency' },
  'taskpane.home.noAgency': { vi: 'Chưa chọn (xem cả sổ)', en: 'None chosen (the whole register)' },
  'taskpane.role.officer': { vi: 'Cán bộ cơ quan báo cáo', en: 'Officer of a reporting agency' },
  'taskpane.role.secretariat': { vi: 'Thường trực Tổ công tác', en: 'Secretariat of the working group' },
  'taskpane.role.manager': { vi: 'Lãnh đạo', en: 'Manager' },
  'taskpane.home.next': { vi: 'Việc tiếp theo', en: 'What to do next' },
  'taskpane.home.reading': { vi: 'Đang xem tình hình tuần này…', en: 'Looking how the week stands…' },
  'taskpane.home.refresh': { vi: 'Cập nhật tình hình', en: 'Refresh' },
  'taskpane.home.state': { vi: 'Tình hình', en: 'How it stands' },
  'taskpane.home.register': { vi: 'Sổ nhiệm vụ', en: 'Register' },
  'taskpane.home.registerIs': {
    vi: '{tasks, number} nhiệm vụ',
    en: '{tasks, plural, one {# task} other {# tasks}}',
  },
  'taskpane.home.entries': { vi: 'Cập nhật tuần', en: 'Weekly entries' },
  'taskpane.home.entriesAre': {
    vi: '{answered, number}/{asked, number} đã báo cáo; {submitted, number} chờ duyệt, {accepted, number} đã duyệt{returned, plural, =0 {} other {, # trả lại}}',
    en: '{answered, number} of {asked, number} reported; {submitted, number} to be accepted, {accepted, number} accepted{returned, plural, =0 {} other {, # returned}}',
  },
  'taskpane.home.returns': { vi: 'Phiếu gửi về', en: 'Returns' },
  'taskpane.home.returnsAre': {
    vi: '{asked, number} cơ quan phải báo cáo; {silent, plural, =0 {cơ quan nào cũng đã có số liệu} other {# cơ quan chưa có gì}}{conflicts, plural, =0 {} other {; # xung đột chưa xử lý}}',
    en: '{asked, plural, one {# agency owes reports} other {# agencies owe reports}}; {silent, plural, =0 {something has come from each} one {nothing yet from # of them} other {nothing yet from # of them}}{conflicts, plural, =0 {} one {; # conflict waits for a decision} other {; # conflicts wait for a decision}}',
  },
  'taskpane.home.checks': { vi: 'Kiểm tra', en: 'Checks' },
  'taskpane.home.unchecked': { vi: 'Chưa kiểm tra lần nào', en: 'Not checked yet' },
  'taskpane.home.checkedAre': {
    vi: '{errors, number} lỗi, {warnings, number} cảnh báo (kiểm tra {at})',
    en: '{errors, plural, one {# error} other {# errors}}, {warnings, plural, one {# warning} other {# warnings}} (checked {at})',
  },
  'taskpane.home.attention': { vi: 'Cần chú ý', en: 'Attention' },
  'taskpane.home.attentionIs': {
    vi: '{overdue, number} quá hạn, {lowEfficiency, number} hiệu quả thấp',
    en: '{overdue, number} overdue, {lowEfficiency, number} of low efficiency',
  },
  'taskpane.home.report': { vi: 'Báo cáo', en: 'Report' },
  'taskpane.home.noReport': { vi: 'Chưa lập báo cáo của tuần này', en: 'Not compiled for this week yet' },
  'taskpane.home.closed': { vi: 'Tuần đã khóa', en: 'Closed weeks' },
  'taskpane.home.closedUntil': { vi: 'Đến hết tuần {week}', en: 'Up to week {week}' },
  'taskpane.home.noneClosed': { vi: 'Chưa khóa tuần nào', en: 'None closed yet' },
  'taskpane.home.openWord': { vi: 'Mở', en: 'Open' },
  'taskpane.home.openOf': { vi: 'Mở phần {what}', en: 'Open {what}' },
  'taskpane.next.load': {
    vi: 'Sổ tính này chưa có sổ theo dõi. Nạp tệp sổ nhiệm vụ (.xlsx, .xlsm hoặc .csv) để bắt đầu; các trang đang có được giữ nguyên.',
    en: 'This workbook has no register yet. Load the register file (.xlsx, .xlsm or .csv) to begin; the sheets that are there stay as they are.',
  },
  'taskpane.next.load.do': { vi: 'Nạp sổ nhiệm vụ', en: 'Load a register' },
  'taskpane.next.askForRegister': {
    vi: 'Sổ tính này chưa có sổ theo dõi. Hãy mở tệp sổ theo dõi do thường trực Tổ công tác gửi; nếu chỉ có tệp danh sách nhiệm vụ thì nạp tệp đó.',
    en: 'This workbook has no register. Open the register that the secretariat sent you; if all you have is a list of tasks, load that file.',
  },
  'taskpane.next.askForRegister.do': { vi: 'Nạp tệp danh sách', en: 'Load a list' },
  'taskpane.next.chooseAgency': {
    vi: 'Sổ này có số liệu của nhiều cơ quan. Chọn cơ quan của anh/chị ở trên để chỉ thấy phần mình phải làm. Nếu thuộc thường trực Tổ công tác hoặc là lãnh đạo, đổi vai trò.',
    en: 'This register holds the entries of many agencies. Choose yours above to see your own part alone. If you are of the secretariat or a manager, change the role.',
  },
  'taskpane.next.chooseAgency.do': { vi: 'Chọn cơ quan', en: 'Choose the agency' },
  'taskpane.next.fill': {
    vi: 'Còn {silent, plural, other {# dòng}} chưa báo cáo{agency, select, none {} other { của {agency}}}. Nhập vào các ô nền vàng nhạt của trang Cập nhật tuần; không có gì phát sinh thì ghi "x" ở cột Không phát sinh.',
    en: '{silent, plural, one {# entry} other {# entries}}{agency, select, none {} other { of {agency}}} {silent, plural, one {has} other {have}} no report yet. Fill the pale yellow cells of Weekly entries; with nothing to report write "x" under Nothing to report.',
  },
  'taskpane.next.fill.do': { vi: 'Đến dòng chưa báo cáo', en: 'Go to the first of them' },
  'taskpane.next.check': {
    vi: 'Dữ liệu chưa được kiểm tra. Kiểm tra để biết ô nào còn sai, còn thiếu.',
    en: 'The entries have not been checked. Check them to see what is wrong or missing.',
  },
  'taskpane.next.check.do': { vi: 'Kiểm tra', en: 'Check' },
  'taskpane.next.mend': {
    vi: 'Lần kiểm tra gần nhất còn {errors, number} lỗi. Xem từng lỗi, đến ô và sửa.',
    en: 'The last check found {errors, plural, one {# error} other {# errors}}. Go through them, cell by cell.',
  },
  'taskpane.next.mend.do': { vi: 'Xem danh sách lỗi', en: 'See the findings' },
  'taskpane.next.submit': {
    vi: 'Đã báo cáo đủ và không còn lỗi. {returned, plural, =0 {Nộp báo cáo của cơ quan mình.} other {# dòng bị trả lại: đọc cột Ý kiến của Tổ công tác, sửa rồi nộp lại.}}',
    en: 'Everything is reported and without errors. {returned, plural, =0 {Submit the entries of your agency.} one {# entry was returned: read the remark beside it, revise it and submit it again.} other {# entries were returned: read the remarks beside them, revise them and submit them again.}}',
  },
  'taskpane.next.submit.do': { vi: 'Nộp', en: 'Submit' },
  'taskpane.next.sendBack': {
    vi: 'Đã nộp đủ. Lưu tệp (Ctrl+S) rồi gửi lại cho thường trực Tổ công tác, trước hạn ghi ở đầu trang Cập nhật tuần.',
    en: 'Everything is submitted. Save the file (Ctrl+S) and send it back to the secretariat, before the time that stands at the top of Weekly entries.',
  },
  'taskpane.next.sendBack.do': { vi: 'Đến trang Cập nhật tuần', en: 'Go to Weekly entries' },
  'taskpane.next.remind': {
    vi: 'Còn {silent, plural, other {# dòng}} chưa báo cáo. Xem cơ quan nào còn thiếu để nhắc. Hết hạn mà vẫn thiếu thì cứ lập báo cáo: báo cáo nêu tên cơ quan chưa báo cáo.',
    en: '{silent, plural, one {# entry has} other {# entries have}} no report yet. See which agencies to remind. When time is up, compile the report all the same: it names who has not reported.',
  },
  'taskpane.next.remind.do': { vi: 'Xem từng cơ quan', en: 'See the agencies' },
  'taskpane.next.askToSubmit': {
    vi: 'Đã có đủ số liệu nhưng {unsubmitted, plural, other {# dòng}} chưa nộp{returned, plural, =0 {} other {, trong đó # dòng đã trả lại}}. Xem của cơ quan nào: nhắc cơ quan nộp, hoặc nộp thay.',
    en: 'Everything is reported, but {unsubmitted, plural, one {# entry is} other {# entries are}} not submitted{returned, plural, =0 {} other {, # of them returned}}. See of which agencies: ask them to submit, or submit for them.',
  },
  'taskpane.next.askToSubmit.do': { vi: 'Xem từng cơ quan', en: 'See the agencies' },
  'taskpane.next.decide': {
    vi: 'Có {conflicts, plural, other {# chỗ}} phiếu gửi về ghi khác số liệu trong sổ. Xem từng chỗ và chọn giữ số của sổ hay lấy số của phiếu.',
    en: '{conflicts, plural, one {In # place} other {In # places}} returns say otherwise than the register. Look at each and choose which to take.',
  },
  'taskpane.next.decide.do': { vi: 'Xử lý xung đột', en: 'Decide them' },
  'taskpane.next.accept': {
    vi: '{submitted, number} dòng đã nộp đang chờ duyệt.',
    en: '{submitted, plural, one {# submitted entry is} other {# submitted entries are}} waiting to be accepted.',
  },
  'taskpane.next.accept.do': { vi: 'Duyệt', en: 'Accept' },
  'taskpane.next.report': {
    vi: 'Các cơ quan đã báo cáo đủ, không còn lỗi. Lập báo cáo tuần.',
    en: 'Every agency has reported, without errors. Compile the weekly report.',
  },
  'taskpane.next.report.do': { vi: 'Lập báo cáo', en: 'Compile the report' },
  'taskpane.next.issue': {
    vi: 'Báo cáo tuần {week} còn là bản nháp. Đọc lại, rồi ghi số để ban hành; trang báo cáo sẽ được khóa.',
    en: 'The report of week {week} is a draft. Read it once more, then give it its number to issue it; its sheet is locked then.',
  },
  'taskpane.next.issue.do': { vi: 'Xem và ban hành', en: 'Read and issue it' },
  'taskpane.next.close': {
    vi: 'Báo cáo tuần {week} đã ban hành. Khóa tuần này để mở tuần sau.',
    en: 'The report of week {week} is issued. Close the week to open the next.',
  },
  'taskpane.next.close.do': { vi: 'Khóa tuần', en: 'Close the week' },
  'taskpane.next.look': {
    vi: '{overdue, number} nhiệm vụ quá hạn và {lowEfficiency, number} nhiệm vụ hiệu quả thấp. Báo cáo của tuần chưa lập.',
    en: "{overdue, plural, one {# task is} other {# tasks are}} overdue and {lowEfficiency, plural, one {# is} other {# are}} of low efficiency. The week's report is not compiled yet.",
  },
  'taskpane.next.look.do': { vi: 'Xem các nhiệm vụ đó', en: 'See these tasks' },
  'taskpane.next.read': {
    vi: '{standing, select, issued {Báo cáo tuần {week} đã ban hành.} other {Có bản nháp báo cáo tuần {week}, chưa ban hành.}}',
    en: '{standing, select, issued {The report of week {week} is issued.} other {There is a draft of the report of week {week}; it is not issued yet.}}',
  },
  'taskpane.next.read.do': { vi: 'Đọc báo cáo', en: 'Read the report' },
  'taskpane.next.wait': {
    vi: 'Tuần này không còn việc nào chờ anh/chị.',
    en: 'Nothing is waiting for you this week.',
  },
  'taskpane.next.wait.do': { vi: 'Xem tình trạng các nhiệm vụ', en: 'See how the tasks stand' },
} as const satisfies Record<string, Localized>;
