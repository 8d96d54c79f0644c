import type { Localized } from '../localized';

/** Findings about what a text says, and how it compares with earlier weeks and other rows. */
export const validationContent = {
  'validation.formulaError.title': { vi: 'Ô báo lỗi công thức', en: 'A formula shows an error' },
  'validation.formulaError.found': {
    vi: 'Ô “{column}” đang báo lỗi {value}. Hãy sửa công thức, hoặc ghi giá trị vào ô.',
    en: '“{column}” shows the error {value}. Mend the formula, or write the value itself.',
  },
  'validation.textAtLimit.title': {
    vi: 'Nội dung chạm giới hạn của một ô',
    en: 'A text as long as a cell can hold',
  },
  'validation.textAtLimit.found': {
    vi: 'Ô “{column}” đã đầy {limit, number} ký tự, phần sau có thể đã mất. Hãy rút gọn, hoặc để toàn văn ở tệp đính kèm.',
    en: '“{column}” is full with {limit, number} characters; more may have been cut. Shorten it, or keep the whole text in a file.',
  },
  'validation.hiddenRows.title': { vi: 'Có dòng đang bị ẩn', en: 'Hidden rows' },
  'validation.hiddenRows.found': {
    vi: '{rows, number} dòng của bảng đang bị ẩn (bộ lọc hoặc ẩn tay) nhưng vẫn được tính. Hãy bỏ lọc, hiện dòng trước khi gửi.',
    en: '{rows, plural, one {# row} other {# rows}} of the table {rows, plural, one {is} other {are}} hidden (by a filter or by hand) and still counted. Clear the filter and show the rows before sending.',
  },
  'validation.formulaReplaced.title': { vi: 'Công thức bị ghi đè', en: 'A formula was written over' },
  'validation.formulaReplaced.found': {
    vi: 'Cột tính tự động “{column}” có {cells, number} ô bị ghi đè, nên kết quả không còn đúng. Bấm Sửa để đặt lại công thức.',
    en: 'The computed column “{column}” has {cells, plural, one {# cell} other {# cells}} written over, so that its results are wrong. Press Fix to put the formula back.',
  },
  'validation.formulaReplaced.fix': { vi: 'Đặt lại công thức', en: 'Put the formula back' },
  'validation.validationLost.title': { vi: 'Mất kiểm soát nhập liệu', en: 'Data validation lost' },
  'validation.validationLost.found': {
    vi: 'Có ô của cột “{column}” bị dán đè, không còn kiểm soát khi nhập. Bấm Sửa để đặt lại; giá trị đã nhập vẫn giữ nguyên.',
    en: 'Cells of “{column}” were pasted over and are no longer checked at entry. Press Fix to put that back; what was entered stays.',
  },
  'validation.validationLost.fix': { vi: 'Đặt lại kiểm soát nhập', en: 'Put the validation back' },
  'validation.mergedCells.title': { vi: 'Ô bị trộn trong bảng', en: 'Merged cells in the table' },
  'validation.mergedCells.found': {
    vi: 'Các ô {area} bị trộn, nên chỉ ô đầu còn giá trị. Hãy bỏ trộn ô và ghi đủ từng dòng.',
    en: 'The cells {area} are merged, so that only the first holds a value. Unmerge them and fill every row.',
  },
  'validation.externalLink.title': { vi: 'Liên kết đến tệp khác', en: 'Link to another file' },
  'validation.externalLink.found': {
    vi: 'Công thức lấy số liệu từ tệp khác; người nhận sẽ không có tệp đó. Hãy dán lại thành giá trị.',
    en: 'The formula takes its value from another file, which the reader will not have. Paste it as a value.',
  },
  'validation.brokenName.title': { vi: 'Tên vùng bị hỏng', en: 'Broken defined name' },
  'validation.brokenName.found': {
    vi: 'Tên “{name}” trỏ đến ô đã bị xóa. Hãy xóa tên này trong Quản lý tên (Công thức), hoặc trỏ lại cho đúng.',
    en: 'The name “{name}” refers to cells that are gone. Delete it in the Name Manager (Formulas), or point it right.',
  },
  'validation.sheetUnprotected.title': { vi: 'Trang đã bỏ bảo vệ', en: 'Sheet no longer protected' },
  'validation.sheetUnprotected.found': {
    vi: 'Trang “{sheet}” đang bỏ bảo vệ, nên tiêu đề, mã và công thức có thể bị sửa nhầm. Hãy bảo vệ lại (Xem lại → Bảo vệ trang).',
    en: 'Sheet “{sheet}” is not protected, so that headings, codes and formulas may be changed by mistake. Protect it again (Review → Protect Sheet).',
  },
  'validation.textTooLong.title': { vi: 'Nội dung quá dài', en: 'A text too long for a report' },
  'validation.textTooLong.found': {
    vi: 'Ô “{column}” có {length, number} ký tự; báo cáo cần không quá {max, number}. Hãy rút gọn, chi tiết để ở tài liệu kèm theo.',
    en: '“{column}” has {length, number} characters; a report takes at most {max, number}. Shorten it, and keep the details in a document.',
  },
  'validation.state.title': { vi: 'Tình trạng nộp không đúng', en: 'Unknown submission state' },
  'validation.state.found': {
    vi: '“{value}” không phải tình trạng nộp báo cáo. Cột này do phần bổ trợ ghi; hãy xóa ô để dòng trở lại đang nhập.',
    en: '“{value}” is no submission state. The add-in writes this column; clear the cell to make the row a draft again.',
  },
  'validation.returnedOpen.title': {
    vi: 'Báo cáo bị trả lại chưa nộp lại',
    en: 'Returned and not submitted again',
  },
  'validation.returnedOpen.found': {
    vi: 'Báo cáo bị trả lại: {remark}. Hãy sửa rồi nộp lại.',
    en: 'The report was returned: {remark}. Mend it and submit it again.',
  },
  'validation.submittedUnanswered.title': {
    vi: 'Đã nộp nhưng chưa báo cáo',
    en: 'Submitted without a report',
  },
  'validation.submittedUnanswered.found': {
    vi: 'Dòng ghi là “{state}” nhưng không có tiến độ, kết quả, ngày hoàn thành hay “không phát sinh”. Hãy trả lại cho cơ quan.',
    en: 'The row says “{state}” without progress, quantity, completion day or “nothing to report”. Return it to the agency.',
  },
  'validation.textGarbled.title': { vi: 'Chữ bị lỗi bảng mã', en: 'Garbled characters' },
  'validation.textGarbled.found': {
    vi: 'Ô “{column}” có ký tự lỗi bảng mã. Hãy chép lại nội dung từ văn bản gốc.',
    en: '“{column}” has garbled characters. Copy the text again from its source.',
  },
  'validation.causeSaysNothing.title': { vi: 'Nguyên nhân ghi chung chung', en: 'A cause that says nothing' },
  'validation.causeSaysNothing.found': {
    vi: 'Nguyên nhân “{value}” chưa nói rõ vì sao. Hãy ghi việc gì vướng, ở đâu, cần ai giải quyết.',
    en: 'The cause “{value}” does not say why. Write what is stuck, where, and who can solve it.',
  },
  'validation.progressUnchanged.title': {
    vi: 'Tiến độ không đổi nhiều tuần',
    en: 'Progress unchanged for weeks',
  },
  'validation.progressUnchanged.found': {
    vi: 'Tiến độ vẫn là {value} trong {weeks, number} tuần liền. Hãy kiểm tra, hoặc nêu nguyên nhân.',
    en: 'Progress has been {value} for {weeks, plural, one {# week} other {# weeks}} running. Check it, or give the cause.',
  },
  'validation.progressLeapt.title': { vi: 'Tiến độ tăng đột biến', en: 'Progress leapt' },
  'validation.progressLeapt.found': {
    vi: 'Tiến độ tăng từ {before} lên {value} trong một tuần mà chưa có minh chứng. Hãy kiểm tra lại.',
    en: 'Progress went from {before} to {value} in one week, without evidence. Check it.',
  },
  'validation.sameAsLastWeek.title': {
    vi: 'Nội dung giống hệt tuần trước',
    en: 'The same text as last week',
  },
  'validation.sameAsLastWeek.found': {
    vi: '“{column}” giống hệt tuần {week}. Hãy cập nhật, hoặc ghi “x” ở Không phát sinh.',
    en: '“{column}” is the same as in week {week}. Bring it up to date, or mark “nothing to report”.',
  },
  'validation.doneWithoutEvidence.title': {
    vi: 'Hoàn thành nhưng chưa có minh chứng',
    en: 'Completed without evidence',
  },
  'validation.doneWithoutEvidence.found': {
    vi: 'Nhiệm vụ báo hoàn thành nhưng chưa ghi tài liệu minh chứng. Hãy ghi số văn bản hoặc đường dẫn.',
    en: "Reported as completed, without evidence. Give the document's number or a link.",
  },
  'validation.sameAsOtherAgency.title': {
    vi: 'Nội dung giống hệt cơ quan khác',
    en: 'The same text as another agency',
  },
  'validation.sameAsOtherAgency.found': {
    vi: '“{column}” giống hệt báo cáo của {agency} (dòng {row}). Hãy ghi tình hình của cơ quan mình.',
    en: "“{column}” is the same as {agency}'s (row {row}). Write what holds for this agency.",
  },
  'validation.duplicateTask.title': {
    vi: 'Hai nhiệm vụ trùng nội dung',
    en: 'Two tasks with the same content',
  },
  'validation.duplicateTask.found': {
    vi: 'Trùng nội dung, cơ quan chủ trì và thời hạn với nhiệm vụ {code} (dòng {row}). Hãy gộp, hoặc ghi rõ điểm khác.',
    en: 'Same content, lead agency and deadline as task {code} (row {row}). Join them, or say what differs.',
  },
  'validation.causeGroupOther.title': {
    vi: 'Nhóm nguyên nhân gợi ý từ nội dung',
    en: 'A cause group suggested by the text',
  },
  'validation.causeGroupOther.found': {
    vi: 'Theo nội dung, nguyên nhân này có thể thuộc nhóm “{suggested}”. Hãy chọn nếu đúng.',
    en: 'By its words this cause may belong to “{suggested}”. Choose it if so.',
  },
  'validation.leadCoordinates.title': {
    vi: 'Cơ quan chủ trì cũng là cơ quan phối hợp',
    en: 'The lead agency coordinates too',
  },
  'validation.leadCoordinates.found': {
    vi: '{agency} vừa chủ trì vừa phối hợp ({value}). Hãy bỏ khỏi cột phối hợp.',
    en: '{agency} both leads and coordinates ({value}). Take it out of the coordinating agencies.',
  },
  'validation.deadlineUnlikeText.title': {
    vi: 'Thời hạn khác với văn bản',
    en: 'The deadline differs from its wording',
  },
  'validation.deadlineUnlikeText.found': {
    vi: 'Thời hạn là {value} nhưng văn bản ghi “{text}”, tức {read}. Hãy đối chiếu văn bản giao.',
    en: 'The deadline is {value}, but its wording “{text}” means {read}. Compare the assigning document.',
  },
  'validation.planTooLong.title': {
    vi: 'Thời gian thực hiện dài bất thường',
    en: 'A plan of unusual length',
  },
  'validation.planTooLong.found': {
    vi: 'Từ {start} đến {deadline} dài hơn cả giai đoạn Đề án. Hãy kiểm tra năm.',
    en: 'From {start} to {deadline} is longer than the whole project. Check the years.',
  },
  'validation.completionMoved.title': {
    vi: 'Ngày hoàn thành thay đổi so với tuần trước',
    en: 'The completion day has changed',
  },
  'validation.completionMoved.found': {
    vi: 'Ngày hoàn thành đổi từ {before} thành {value}. Hãy kiểm tra, và ghi lý do.',
    en: 'The completion day went from {before} to {value}. Check it, and say why.',
  },
  'validation.completionMoved.gone': {
    vi: 'Tuần trước báo hoàn thành ngày {before}, nay để trống. Hãy ghi lại, hoặc nêu lý do.',
    en: 'Last week completion on {before} was reported, now nothing. Write it again, or say why.',
  },
} as const satisfies Record<string, Localized>;
