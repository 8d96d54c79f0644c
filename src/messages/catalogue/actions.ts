import type { Localized } from '../localized';

/** Steps of the actions, for progress bars, and what they tell. */
export const actions = {
  'actions.step.reading': { vi: 'Đang đọc tệp', en: 'Reading the file' },
  'actions.step.writing': { vi: 'Đang ghi các trang', en: 'Writing the sheets' },
  'actions.step.register': { vi: 'Đang đọc sổ theo dõi', en: 'Reading the register' },
  'actions.step.checking': { vi: 'Đang kiểm tra', en: 'Checking' },
  'actions.step.highlighting': { vi: 'Đang tô màu', en: 'Highlighting' },
  'actions.step.explaining': { vi: 'Đang giải thích', en: 'Explaining' },
  'actions.step.filtering': { vi: 'Đang lọc nhiệm vụ', en: 'Filtering the tasks' },
  'actions.step.listing': { vi: 'Đang lập danh sách', en: 'Making the list' },
  'actions.step.report': { vi: 'Đang lập báo cáo', en: 'Compiling the report' },
  'actions.report.kept': {
    vi: 'Đã giữ {count, number} đoạn do văn phòng sửa; câu theo số liệu mới nằm ở cột bên phải, ngoài vùng in.',
    en: '{count, plural, one {# paragraph that you changed was kept; what the numbers say stands} other {# paragraphs that you changed were kept; what the numbers say stands}} at the right, outside the printed area.',
  },
  'actions.report.revises': {
    vi: 'Kỳ này đã ban hành báo cáo số {number} ngày {day}; bản mới ở trang "{sheet}"{count, plural, =0 {, số liệu không khác} other {, khác ở # điểm}}.',
    en: 'Report {number} of this period was issued on {day}; the new version is on sheet "{sheet}"{count, plural, =0 { and has the same figures} one { and differs in # point} other { and differs in # points}}.',
  },
  'actions.report.issued': {
    vi: 'Đã ban hành báo cáo số {number} ngày {day} (trang "{sheet}"); trang đã khóa.',
    en: 'Report {number} is issued, {day} (sheet "{sheet}"); the sheet is locked.',
  },
  'actions.step.returns': {
    vi: 'Đang đọc {count, number} tệp',
    en: 'Reading {count, plural, one {# file} other {# files}}',
  },
  'actions.collect.from': { vi: 'Phiếu: {file}', en: 'Return: {file}' },
  'actions.collect.file': {
    vi: '{sender, select, none {Nhiều cơ quan, hoặc không rõ} other {{sender}}}: {answered, number} dòng có báo cáo{heard, plural, =0 {} other { (# dòng đã thu trước đây)}}, {silent, number} dòng trống; {filled, number} giá trị mới, {replaced, number} thay, {conflicts, number} xung đột, {notTaken, number} dòng không lấy',
    en: '{sender, select, none {Several agencies, or not said} other {{sender}}}: {answered, plural, one {# row reports} other {# rows report}}{heard, plural, =0 {} other { (# collected before)}}, {silent, number} blank; {filled, number} new values, {replaced, number} replaced, {conflicts, plural, one {# conflict} other {# conflicts}}, {notTaken, plural, one {# row} other {# rows}} not taken',
  },
  'actions.collect.row': { vi: '{file}, dòng {row}:', en: '{file}, row {row}:' },
  'actions.collect.values': {
    vi: '{filled, number} giá trị mới, {replaced, number} giá trị thay',
    en: '{filled, plural, one {# new value} other {# new values}}, {replaced, number} replaced',
  },
  'actions.error.noReturns': {
    vi: 'Chưa chọn phiếu nào. Hãy chọn các tệp, thư mục hoặc tệp .zip mà các cơ quan gửi về.',
    en: 'No return was chosen. Choose the files, the folder or the .zip file that the agencies sent.',
  },
  'actions.error.noReturnRead': {
    vi: 'Không đọc được tệp nào trong {count, number} tệp:\n{reasons}',
    en: 'None of the {count, number} files could be read:\n{reasons}',
  },
  'actions.left.conflict': {
    vi: 'có giá trị khác với sổ, chờ lựa chọn ở trang Xung đột',
    en: 'differs from the register and waits for a choice on the sheet Conflicts',
  },
  'actions.resolved': {
    vi: 'Đã lấy {taken, number} giá trị theo phiếu, giữ {kept, number} giá trị trong sổ; còn {open, number} chỗ chưa chọn.{submitted, plural, =0 {} other { # dòng báo cáo thành đã nộp.}}',
    en: '{taken, plural, one {# value} other {# values}} taken from returns, {kept, number} kept as in the register; {open, number} without a choice.{submitted, plural, =0 {} one { # entry is submitted.} other { # entries are submitted.}}',
  },
  'actions.left.cell': { vi: 'Nhiệm vụ {code}, {agency}, {column}:', en: 'Task {code}, {agency}, {column}:' },
  'actions.left.choice': {
    vi: 'lựa chọn không đọc được; hãy chọn trong danh sách thả xuống',
    en: 'has a choice that cannot be read; pick one from the drop-down list',
  },
  'actions.left.weekClosed': {
    vi: 'thuộc tuần {week} đã khóa: chọn “Giữ trong sổ” để kết thúc, hoặc sửa bằng “Sửa tuần đã khóa”',
    en: 'is of week {week}, which is closed: choose “Keep the register” to be done with it, or use “Correct a closed week”',
  },
  'actions.left.severalTaken': {
    vi: 'có nhiều phiếu ghi khác nhau cho cùng một ô: hãy chọn “Lấy theo phiếu” ở một dòng thôi, các dòng kia sẽ không còn phải chọn',
    en: 'has several returned values for one cell: choose “Take the return” in one row only, and the others need no choice any more',
  },
  'actions.overtaken': {
    vi: '{count, number} chỗ không còn phải chọn: đã có phiếu sau hoặc giá trị vừa chọn.',
    en: '{count, plural, one {# difference needs} other {# differences need}} no choice any more: a later return or the value just taken goes before.',
  },
  'actions.left.noEntry': {
    vi: 'không còn dòng báo cáo này trong sổ',
    en: 'is about an entry that the register no longer has',
  },
  'actions.left.changedSince': {
    vi: 'trong sổ đã được sửa sau khi thu phiếu (nay là {now, select, none {trống} other {“{now}”}}); hãy thu lại phiếu',
    en: 'was changed in the register since the return was collected (now {now, select, none {blank} other {“{now}”}}); collect the return again',
  },
  'actions.error.noConflicts': {
    vi: 'Không có xung đột nào để xử lý: chưa có trang Xung đột.',
    en: 'There are no conflicts to decide: the sheet Conflicts is not there.',
  },
  'actions.left.reopened': {
    vi: 'đã được mở lại sau khi nộp mà phiếu không sửa gì',
    en: 'was reopened after it was submitted, and the return changes nothing',
  },
  'actions.left.unchanged': {
    vi: 'đã bị trả lại mà phiếu không sửa gì',
    en: 'was returned to the agency, and the return changes nothing',
  },
  'actions.left.unsigned': {
    vi: 'có số liệu từ tệp không rõ cơ quan nào gửi; hãy chọn cơ quan gửi tệp rồi thu lại',
    en: 'has values from a file that does not tell who sent it; choose the sender and collect it again',
  },
  'actions.step.word': { vi: 'Đang lập văn bản Word', en: 'Making the Word document' },
  'actions.error.agency': {
    vi: 'Sổ theo dõi không có cơ quan "{agency}". Hãy dùng tên ghi ở trang Danh mục.',
    en: 'The register knows no agency "{agency}". Use a name of the Lists sheet.',
  },
  'actions.error.reportNumber': {
    vi: 'Hãy ghi số của báo cáo, ví dụ 12 hoặc 12/BC-TCTĐA06.',
    en: 'Give the number of the report, e.g. 12 or 12/BC-WG06.',
  },
  'actions.error.issueDay': {
    vi: 'Báo cáo {period} không thể mang ngày {day}: kỳ báo cáo bắt đầu từ ngày {first}.',
    en: 'The report of {period} cannot bear the day {day}: its period begins on {first}.',
  },
  'actions.error.noReport': {
    vi: 'Chưa có báo cáo kỳ {period} để ban hành. Hãy lập báo cáo trước.',
    en: 'There is no report of {period} to issue. Compile it first.',
  },
  'actions.error.issuedBefore': {
    vi: 'Báo cáo ở trang "{sheet}" đã ban hành (số {number}, ngày {day}) và không thay đổi nữa. Muốn ban hành bản mới thì lập lại báo cáo trước.',
    en: 'The report on sheet "{sheet}" has been issued (number {number}, {day}) and no longer changes. To issue a new version, compile the report again first.',
  },
  'actions.error.numberTaken': {
    vi: 'Số {number} đã dùng cho báo cáo ở trang "{sheet}". Hãy dùng số khác.',
    en: 'Number {number} is that of the report on sheet "{sheet}". Use another.',
  },
  'actions.count.other': { vi: 'Không thuộc nhóm nào', en: 'In no category' },
  'actions.error.noLeader': {
    vi: 'Không có nhiệm vụ nào do “{name}” phụ trách. Các lãnh đạo phụ trách trong sổ: {names}',
    en: 'No task has “{name}” as its responsible leader. Leaders of the register: {names}',
  },
  'actions.error.noLeadAgency': {
    vi: 'Không có nhiệm vụ nào do “{name}” chủ trì. Các cơ quan chủ trì trong sổ: {names}',
    en: 'No task has “{name}” as its lead agency. Lead agencies of the register: {names}',
  },
  'actions.error.noTask': {
    vi: 'Không có nhiệm vụ nào mang mã “{code}” trong sổ. Hãy kiểm tra lại mã.',
    en: 'No task of the register has the code “{code}”. Check the code.',
  },
  'actions.error.noTaskRow': {
    vi: 'Hãy chọn một ô trong dòng của một nhiệm vụ, ở trang {tasks} hoặc {entries}, rồi làm lại.',
    en: 'Select a cell in the row of a task, on the sheet {tasks} or {entries}, and try again.',
  },
  'actions.error.commentTaken': {
    vi: 'Ô {cell} của trang {sheet} đã có ghi chú của người khác; ghi chú đó được giữ nguyên. Hãy chuyển ghi chú sang ô khác nếu muốn ghi giải thích ở đây.',
    en: 'Cell {cell} of sheet {sheet} has a comment of somebody else, which stays. Move it to another cell to keep the explanation here.',
  },
  'actions.error.waiver': {
    vi: 'Muốn bỏ qua thì ghi cả người quyết định và lý do.',
    en: 'To waive a finding, give both who decides and why.',
  },
  'actions.notice.guideLeft': {
    vi: 'Sổ đã nạp xong nhưng cách đối chiếu cột chưa được ghi nhớ: {detail}',
    en: 'The register is loaded, but how its columns were matched could not be remembered: {detail}',
  },
  'actions.notice.agencies': {
    vi: '{count, number} tên cơ quan trong tệp không có trong danh mục; đã thêm vào trang Danh mục với ghi chú cần xác nhận: {names}',
    en: '{count, plural, one {# agency name of the file is} other {# agency names of the file are}} not in the list; added to the Lists sheet, to be confirmed: {names}',
  },
  'actions.notice.history': {
    vi: '{count, number} dòng báo cáo không thuộc tuần {week} được đưa vào trang Lịch sử, không tính vào tuần này.',
    en: '{count, plural, one {# entry} other {# entries}} not of week {week} went to the sheet Past weeks and {count, plural, one {does} other {do}} not count in this week.',
  },
  'actions.notice.renumbered': {
    vi: '{count, number} nhiệm vụ mang mã khác trong tệp; mã của sổ được giữ, vì báo cáo và lịch sử gắn với mã đó: {codes}',
    en: '{count, plural, one {# task has} other {# tasks have}} another code in the file; the codes of the register stay, for entries and history hang on them: {codes}',
  },
  'actions.notice.keptBlank': {
    vi: '{count, number} ô của tệp để trống nơi sổ đang có giá trị: giá trị của sổ được giữ nguyên.',
    en: '{count, plural, one {# cell of the file is} other {# cells of the file are}} blank where the register has a value: the register keeps it.',
  },
  'actions.notice.keptFormulas': {
    vi: '{count, number} ô trong sổ chứa công thức của bạn nên không bị thay bằng giá trị của tệp: {places}',
    en: '{count, plural, one {# cell of the register holds a formula of yours and was} other {# cells of the register hold formulas of yours and were}} not replaced by the value of the file: {places}',
  },
  'actions.notice.highlightsLeft': {
    vi: 'Sổ đã được cập nhật, nhưng chưa tô màu lại được các dòng mới ({detail}). Hãy bấm "Tô màu".',
    en: 'The register is updated, but the new rows could not be highlighted ({detail}). Press "Highlight".',
  },
  'actions.error.week': {
    vi: 'Tuần "{week}" không phải tuần ISO 8601 (ví dụ 2025-W04).',
    en: 'Week "{week}" is not an ISO 8601 week (e.g. 2025-W04).',
  },
  'actions.error.month': {
    vi: 'Tháng "{month}" không đúng dạng năm-tháng (ví dụ 2025-01).',
    en: 'Month "{month}" is not a year and month (e.g. 2025-01).',
  },
  'actions.moved': {
    vi: '{step, select, submit {Đã nộp} accept {Đã duyệt} return {Đã trả lại} other {Đã mở lại}} {moved, number} dòng báo cáo.',
    en: '{moved, plural, one {# entry} other {# entries}} {step, select, submit {submitted} accept {accepted} return {returned} other {reopened}}.',
  },
  'actions.left': {
    vi: 'Dòng {row}, nhiệm vụ {code}, {agency}:',
    en: 'Row {row}, task {code}, {agency}:',
  },
  'actions.closed': {
    vi: 'Đã khóa tuần {closed} với {entries, number} dòng ({silent, number} chưa báo cáo, {unsubmitted, number} chưa nộp); đã mở tuần {opened}.',
    en: 'Week {closed} is closed with {entries, plural, one {# entry} other {# entries}} ({silent, number} without a report, {unsubmitted, number} not submitted); week {opened} is open.',
  },
  'actions.corrected': {
    vi: 'Đã sửa “{column}” ở trang {sheet}, dòng {row}: từ “{old}” thành “{new}”{followed, plural, =0 {} other {; số đã chuyển sang # dòng của các tuần sau được sửa theo}}. Đã ghi nhật ký.',
    en: '“{column}” on sheet {sheet}, row {row}, changed from “{old}” to “{new}”{followed, plural, =0 {} one {, and so was the figure handed on to # row of later weeks} other {, and so were the figures handed on to # rows of later weeks}}; it is in the change log.',
  },
  'actions.error.who': {
    vi: 'Hãy ghi tên người thực hiện: việc này được ghi vào nhật ký.',
    en: 'Say who does this: it goes into the change log.',
  },
  'actions.error.note': {
    vi: '{step, select, return {Trả lại báo cáo thì phải ghi ý kiến cho cơ quan biết.} other {Phải ghi lý do: việc này được ghi vào nhật ký.}}',
    en: '{step, select, return {Returning a report takes a remark, so that the agency knows what to mend.} other {Give a reason: it goes into the change log.}}',
  },
  'actions.error.noEntriesOf': {
    vi: 'Tuần này không có dòng báo cáo nào của “{agency}”. Hãy chọn cơ quan có trong cột Cơ quan báo cáo.',
    en: 'There are no entries of “{agency}” this week. Choose an agency of the column Reporting agency.',
  },
  'actions.error.noEntriesOn': {
    vi: 'Tuần này không có dòng báo cáo nào của nhiệm vụ {codes} (hoặc không phải của cơ quan đã chọn). Hãy kiểm tra lại mã.',
    en: 'There are no entries on task {codes} this week, or not of the agency chosen. Check the code.',
  },
  'actions.error.closedBefore': {
    vi: 'Tuần {week} đã có trong trang Lịch sử, nên không khóa lần nữa. Hãy sửa Tuần đang mở ở trang Thiết lập.',
    en: 'Week {week} is among the past weeks already and is not closed again. Mend the open week on the Settings sheet.',
  },
  'actions.error.notBegun': {
    vi: 'Tuần {week} bắt đầu từ ngày {first} nên chưa khóa được. Hãy chờ đến tuần đó, hoặc sửa Tuần đang mở ở trang Thiết lập.',
    en: 'Week {week} begins on {first} and cannot be closed yet. Wait for it, or mend the open week on the Settings sheet.',
  },
  'actions.error.noChange': {
    vi: '“{column}” của nhiệm vụ {code} trong tuần {week} {value, select, none {đang để trống} other {đã là “{value}”}}: không có gì để sửa.',
    en: '“{column}” of task {code} in week {week} is {value, select, none {blank} other {“{value}”}} already: there is nothing to correct.',
  },
  'actions.error.noClosedEntry': {
    vi: 'Lịch sử không có báo cáo nhiệm vụ {code} của “{agency}” trong tuần {week}.',
    en: 'The past weeks hold no entry of “{agency}” on task {code} in week {week}.',
  },
  'actions.error.noColumn': {
    vi: 'Không có cột “{column}” để sửa. Các cột: {columns}.',
    en: 'There is no column “{column}” to correct. Columns: {columns}.',
  },
  'actions.left.state': {
    vi: 'không ở tình trạng làm được việc này ({state, select, draft {đang nhập} submitted {đã nộp} accepted {đã duyệt} returned {trả lại} other {đã khóa}})',
    en: 'is not in a state for this ({state, select, draft {draft} submitted {submitted} accepted {accepted} returned {returned} other {closed}})',
  },
  'actions.left.unanswered': {
    vi: 'chưa báo cáo: ghi tiến độ, kết quả, hoặc “x” ở Không phát sinh',
    en: 'has no report yet: write progress, a quantity, or “x” under Nothing to report',
  },
  'actions.left.errors': { vi: 'còn lỗi phải sửa trước', en: 'has errors to be mended first' },
  'actions.error.noSheet': {
    vi: 'Không thấy trang "{sheet}". Trang có thể đã bị xóa hoặc đổi tên; hãy kiểm tra lại.',
    en: 'Sheet "{sheet}" is missing. It may have been deleted or renamed; check again.',
  },
} as const satisfies Record<string, Localized>;
