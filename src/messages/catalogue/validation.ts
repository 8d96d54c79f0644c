import type { Localized } from '../localized';

/** The rules' titles, and what each finding says: what is wrong and what to do. */
export const validation = {
  'validation.severity.error': { vi: 'Lỗi', en: 'Error' },
  'validation.severity.warning': { vi: 'Cảnh báo', en: 'Warning' },
  'validation.severity.information': { vi: 'Lưu ý', en: 'Note' },

  'validation.required.title': { vi: 'Ô bắt buộc phải có', en: 'Required cell' },
  'validation.required.empty': {
    vi: 'Thiếu “{column}”. Hãy ghi vào ô này.',
    en: '“{column}” is missing. Fill in this cell.',
  },
  'validation.codeBlanks.title': { vi: 'Mã có khoảng trắng thừa', en: 'Code with stray blanks' },
  'validation.codeBlanks.found': {
    vi: 'Mã “{value}” có khoảng trắng thừa ở đầu hoặc cuối. Hãy xóa khoảng trắng.',
    en: 'Code “{value}” has blanks before or after it. Remove them.',
  },
  'validation.choice.title': { vi: 'Giá trị ngoài danh mục', en: 'Value outside the list' },
  'validation.choice.suggest': {
    vi: '“{value}” không đúng chữ trong danh mục “{column}”. Hãy chọn “{suggested}” nếu đúng ý.',
    en: '“{value}” is not worded as in the list “{column}”. Choose “{suggested}” if that is meant.',
  },
  'validation.choice.none': {
    vi: '“{value}” không có trong danh mục “{column}”. Hãy chọn một giá trị trong danh sách của ô.',
    en: '“{value}” is not in the list “{column}”. Choose a value from the list of the cell.',
  },
  'validation.agency.title': { vi: 'Cơ quan không có trong Danh mục', en: 'Agency not in Lists' },
  'validation.agency.alias': {
    vi: '“{value}” là tên khác của “{suggested}”. Hãy ghi tên chính thức để cộng đúng theo cơ quan.',
    en: '“{value}” is another name of “{suggested}”. Write the official name, so that totals by agency are right.',
  },
  'validation.agency.suggest': {
    vi: 'Cơ quan “{value}” ở cột “{column}” không có trong Danh mục. Hãy sửa thành “{suggested}” nếu đúng ý, hoặc thêm cơ quan vào Danh mục.',
    en: 'Agency “{value}” in “{column}” is not in Lists. Change it to “{suggested}” if that is meant, or add the agency to Lists.',
  },
  'validation.agency.none': {
    vi: 'Cơ quan “{value}” ở cột “{column}” không có trong Danh mục. Hãy sửa tên, hoặc thêm cơ quan vào Danh mục.',
    en: 'Agency “{value}” in “{column}” is not in Lists. Correct the name, or add the agency to Lists.',
  },
  'validation.date.title': { vi: 'Ngày không hợp lệ', en: 'Invalid date' },
  'validation.date.text': {
    vi: '“{column}” đang là chữ “{value}”, không phải ngày. Hãy gõ lại ngày theo dạng ngày/tháng/năm.',
    en: '“{column}” holds the text “{value}”, not a date. Type the date again as day/month/year.',
  },
  'validation.date.range': {
    vi: '“{column}” là {value}, ngoài khoảng từ năm 2000 đến năm 2100. Hãy kiểm tra năm.',
    en: '“{column}” is {value}, outside the years 2000 to 2100. Check the year.',
  },
  'validation.percent.title': { vi: 'Tiến độ không hợp lệ', en: 'Invalid progress' },
  'validation.percent.text': {
    vi: '“{column}” đang là chữ “{value}”. Hãy ghi số phần trăm, ví dụ 75%.',
    en: '“{column}” holds the text “{value}”. Write a percentage, e.g. 75%.',
  },
  'validation.percent.range': {
    vi: '“{column}” là {value}, ngoài khoảng 0 % đến 100 %. Hãy ghi lại, ví dụ 75%.',
    en: '“{column}” is {value}, outside 0 % to 100 %. Write it again, e.g. 75%.',
  },
  'validation.quantity.title': { vi: 'Số lượng không phải là số', en: 'Quantity that is not a number' },
  'validation.quantity.text': {
    vi: '“{column}” đang là chữ “{value}”. Hãy chỉ ghi số; đơn vị ghi ở cột Đơn vị tính.',
    en: '“{column}” holds the text “{value}”. Write the number only; the unit has its own column.',
  },
  'validation.achievedNegative.title': { vi: 'Kết quả âm', en: 'Negative quantity' },
  'validation.achievedNegative.found': {
    vi: 'Kết quả trong kỳ là {value}, nhỏ hơn 0. Hãy ghi số lũy kế trong kỳ, không ghi số chênh lệch.',
    en: 'The achieved quantity is {value}, below 0. Write the cumulative quantity of the period, not a difference.',
  },
  'validation.flag.title': { vi: 'Ô đánh dấu chỉ nhận x', en: 'Mark other than x' },
  'validation.flag.found': {
    vi: '“{column}” ghi “{value}”. Hãy ghi x nếu không phát sinh, hoặc để trống.',
    en: '“{column}” holds “{value}”. Write x if there is nothing to report, or leave it empty.',
  },

  'validation.startAfterDeadline.title': {
    vi: 'Ngày bắt đầu sau thời hạn',
    en: 'Start after the deadline',
  },
  'validation.startAfterDeadline.found': {
    vi: 'Ngày bắt đầu {start} sau thời hạn {deadline}. Hãy sửa một trong hai ngày; có thể ngày và tháng bị đảo.',
    en: 'The start {start} is after the deadline {deadline}. Correct one of them; day and month may be swapped.',
  },
  'validation.targetNotPositive.title': { vi: 'Chỉ tiêu phải lớn hơn 0', en: 'Target must be above 0' },
  'validation.targetNotPositive.found': {
    vi: 'Chỉ tiêu là {value}; không tính được hiệu quả. Hãy ghi chỉ tiêu lớn hơn 0, hoặc để trống.',
    en: 'The target is {value}; efficiency cannot be computed. Write a target above 0, or leave it empty.',
  },
  'validation.regularWithoutTarget.title': {
    vi: 'Nhiệm vụ thường xuyên thiếu chỉ tiêu',
    en: 'Regular task without target',
  },
  'validation.regularWithoutTarget.target': {
    vi: 'Nhiệm vụ thường xuyên chưa có chỉ tiêu của kỳ nên không đo được hiệu quả. Hãy ghi chỉ tiêu và đơn vị tính.',
    en: 'The regular task has no target for its period, so that its efficiency cannot be measured. Write target and unit.',
  },
  'validation.regularWithoutTarget.unit': {
    vi: 'Nhiệm vụ thường xuyên có chỉ tiêu nhưng chưa có đơn vị tính. Hãy ghi đơn vị tính.',
    en: 'The regular task has a target but no unit. Write the unit.',
  },
  'validation.noDeadline.title': { vi: 'Chưa có thời hạn', en: 'No deadline' },
  'validation.noDeadline.found': {
    vi: 'Nhiệm vụ một lần chưa có thời hạn nên không theo dõi được quá hạn. Hãy ghi thời hạn, hoặc chọn chu kỳ nếu là nhiệm vụ thường xuyên.',
    en: 'The one-off task has no deadline, so that lateness cannot be watched. Write the deadline, or choose a recurrence if the task is regular.',
  },
  'validation.deadlineUnreadable.title': {
    vi: 'Thời hạn chưa rõ ngày',
    en: 'Deadline without a readable day',
  },
  'validation.deadlineUnreadable.found': {
    vi: 'Thời hạn ghi “{value}”, chưa xác định được ngày. Hãy ghi ngày cụ thể vào ô này; văn bản gốc vẫn giữ ở cột bên.',
    en: 'The deadline reads “{value}”, which names no day. Write the day in this cell; the wording stays in its own column.',
  },
  'validation.coordinatingAgency.title': {
    vi: 'Cơ quan phối hợp lạ',
    en: 'Unknown coordinating agency',
  },
  'validation.coordinatingAgency.found': {
    vi: 'Không có trong Danh mục: {value}. Hãy sửa tên, cách nhau bằng dấu chấm phẩy, hoặc thêm vào Danh mục.',
    en: 'Not in Lists: {value}. Correct the names, separated by semicolons, or add them to Lists.',
  },
  'validation.taskWithoutEntry.title': {
    vi: 'Nhiệm vụ không có dòng cập nhật',
    en: 'Task without a weekly entry',
  },
  'validation.taskWithoutEntry.found': {
    vi: 'Nhiệm vụ {code} chưa có dòng nào ở trang Cập nhật tuần, nên không cơ quan nào báo cáo. Hãy thêm một dòng cho mỗi cơ quan.',
    en: 'Task {code} has no row on the Weekly entries sheet, so that no agency reports it. Add a row for each agency.',
  },

  'validation.unknownTask.title': { vi: 'Cập nhật cho nhiệm vụ không có', en: 'Entry for an unknown task' },
  'validation.unknownTask.found': {
    vi: 'Không có nhiệm vụ nào mang mã “{value}” ở trang Nhiệm vụ. Hãy sửa mã, hoặc thêm nhiệm vụ.',
    en: 'No task on the Tasks sheet has the code “{value}”. Correct the code, or add the task.',
  },
  'validation.unknownTask.suggest': {
    vi: 'Không có nhiệm vụ nào mang mã “{value}”; có mã “{suggested}”. Hãy sửa mã nếu đúng ý.',
    en: 'No task has the code “{value}”; there is “{suggested}”. Correct the code if that is meant.',
  },
  'validation.otherWeek.title': { vi: 'Cập nhật của tuần khác', en: 'Entry of another week' },
  'validation.otherWeek.found': {
    vi: 'Dòng này ghi tuần “{value}”, tuần đang mở là {week}. Hãy sửa tuần, hoặc bỏ dòng này.',
    en: 'This row is for week “{value}”, and the open week is {week}. Correct the week, or remove the row.',
  },
  'validation.completedInFuture.title': {
    vi: 'Ngày hoàn thành ở tương lai',
    en: 'Completed in the future',
  },
  'validation.completedInFuture.found': {
    vi: 'Ngày hoàn thành {value} sau ngày tính {asOf}. Chỉ ghi ngày đã hoàn thành thực tế.',
    en: 'The completion day {value} is after the as-of day {asOf}. Only write the day of actual completion.',
  },
  'validation.completedBeforeStart.title': {
    vi: 'Hoàn thành trước khi bắt đầu',
    en: 'Completed before the start',
  },
  'validation.completedBeforeStart.found': {
    vi: 'Ngày hoàn thành {value} trước ngày bắt đầu {start}. Hãy kiểm tra cả hai ngày.',
    en: 'The completion day {value} is before the start {start}. Check both days.',
  },
  'validation.doneWithoutDay.title': {
    vi: '100 % nhưng thiếu ngày hoàn thành',
    en: '100 % without a completion day',
  },
  'validation.doneWithoutDay.found': {
    vi: 'Tiến độ 100 % nhưng chưa có ngày hoàn thành, nên nhiệm vụ chưa được tính là hoàn thành. Hãy ghi ngày hoàn thành.',
    en: 'Progress is 100 % but there is no completion day, so that the task does not count as completed. Write the day.',
  },
  'validation.dayWithoutDone.title': {
    vi: 'Có ngày hoàn thành nhưng chưa 100 %',
    en: 'Completion day without 100 %',
  },
  'validation.dayWithoutDone.found': {
    vi: 'Đã ghi ngày hoàn thành {day} nhưng tiến độ là {value}. Hãy sửa tiến độ thành 100 %, hoặc xóa ngày hoàn thành.',
    en: 'The completion day is {day} but progress is {value}. Set progress to 100 %, or clear the completion day.',
  },
  'validation.dayWithoutDone.empty': {
    vi: 'Đã ghi ngày hoàn thành {day} nhưng chưa ghi tiến độ. Hãy ghi 100 %, hoặc xóa ngày hoàn thành.',
    en: 'The completion day is {day} but progress is empty. Write 100 %, or clear the completion day.',
  },
  'validation.progressFell.title': { vi: 'Tiến độ giảm so với kỳ trước', en: 'Progress fell' },
  'validation.progressFell.found': {
    vi: 'Tiến độ {value} thấp hơn kỳ trước ({before}, tuần {week}). Hãy kiểm tra, hoặc nêu lý do ở cột nguyên nhân.',
    en: 'Progress of {value} is less than before ({before}, week {week}). Check it, or explain it as a cause.',
  },
  'validation.nothingButProgress.title': {
    vi: '“Không phát sinh” nhưng có số liệu mới',
    en: '“Nothing to report” with new figures',
  },
  'validation.nothingButProgress.found': {
    vi: 'Đã đánh dấu không phát sinh nhưng lại ghi tiến độ, kết quả hoặc ngày hoàn thành khác kỳ trước. Hãy bỏ dấu x, hoặc xóa số liệu.',
    en: 'Marked as nothing to report, yet progress, quantity or completion day differ from last week. Clear the x, or the figures.',
  },
  'validation.notReported.title': { vi: 'Chưa báo cáo', en: 'Not reported' },
  'validation.notReported.found': {
    vi: '{agency} chưa báo cáo nhiệm vụ {code}. Hãy nhắc cơ quan ghi tiến độ, hoặc x ở cột không phát sinh.',
    en: '{agency} has not reported on task {code}. Ask for progress, or an x for nothing to report.',
  },
  'validation.notReported.urgent': {
    vi: '{agency} chưa báo cáo nhiệm vụ {code}, mà nhiệm vụ này đang chậm hoặc hiệu quả thấp. Hãy yêu cầu báo cáo tiến độ và nguyên nhân.',
    en: '{agency} has not reported on task {code}, which is late or of low efficiency. Ask for progress and cause.',
  },
  'validation.causeGroupMissing.title': { vi: 'Thiếu nhóm nguyên nhân', en: 'Cause group missing' },
  'validation.causeGroupMissing.now': {
    vi: 'Nhiệm vụ cần nêu nguyên nhân ({reason}). Hãy chọn nhóm nguyên nhân.',
    en: 'The task needs a cause ({reason}). Choose the cause group.',
  },
  'validation.causeGroupMissing.late': {
    vi: 'Đã hoàn thành nhưng chậm {reason} ngày so với thời hạn. Hãy chọn nhóm nguyên nhân.',
    en: 'Completed, but past the deadline (days late: {reason}). Choose the cause group.',
  },
  'validation.causeMissing.title': { vi: 'Thiếu nguyên nhân', en: 'Cause missing' },
  'validation.causeMissing.now': {
    vi: 'Nhiệm vụ cần nêu nguyên nhân ({reason}). Hãy ghi rõ vì sao.',
    en: 'The task needs a cause ({reason}). Say why.',
  },
  'validation.causeMissing.late': {
    vi: 'Đã hoàn thành nhưng chậm {reason} ngày so với thời hạn. Hãy ghi rõ vì sao.',
    en: 'Completed, but past the deadline (days late: {reason}). Say why.',
  },
  'validation.causeGroupAlone.title': {
    vi: 'Nguyên nhân chưa đủ hai ô',
    en: 'Cause and its group belong together',
  },
  'validation.causeGroupAlone.cause': {
    vi: 'Đã chọn nhóm nguyên nhân nhưng chưa ghi nguyên nhân. Hãy ghi nguyên nhân, hoặc xóa nhóm.',
    en: 'A cause group is chosen but no cause is given. Write the cause, or clear the group.',
  },
  'validation.causeGroupAlone.group': {
    vi: 'Đã ghi nguyên nhân nhưng chưa chọn nhóm, nên không được thống kê. Hãy chọn nhóm nguyên nhân.',
    en: 'A cause is given without its group, so that it is not counted. Choose the cause group.',
  },

  'validation.duplicateCode.title': { vi: 'Trùng mã nhiệm vụ', en: 'Duplicate task code' },
  'validation.duplicateCode.found': {
    vi: 'Mã “{value}” đã có ở dòng {row}. Hãy đặt mã khác, hoặc bỏ dòng trùng.',
    en: 'Code “{value}” is already in row {row}. Choose another code, or remove the repeated row.',
  },
  'validation.duplicateEntry.title': { vi: 'Trùng dòng cập nhật', en: 'Duplicate entry' },
  'validation.duplicateEntry.found': {
    vi: '{agency} đã có dòng cập nhật nhiệm vụ {code} trong tuần này ở dòng {row}. Hãy giữ một dòng.',
    en: '{agency} already has an entry for task {code} this week in row {row}. Keep one of them.',
  },
  'validation.unconfirmedAgency.title': { vi: 'Cơ quan chưa xác nhận', en: 'Agency not confirmed' },
  'validation.unconfirmedAgency.found': {
    vi: 'Cơ quan “{value}” lấy từ tệp nguồn, chưa được xác nhận. Hãy xem lại ở trang Danh mục: sửa tên, gộp vào tên chính thức, hoặc xóa ghi chú để xác nhận.',
    en: 'Agency “{value}” came with the source file and is not confirmed. On the Lists sheet, correct it, merge it with an official name, or clear the note to confirm it.',
  },
  'validation.expectedCount.title': {
    vi: 'Số nhiệm vụ khác số được giao',
    en: 'Number of tasks other than assigned',
  },
  'validation.expectedCount.found': {
    vi: '{category}: sổ có {found} nhiệm vụ, được giao {expected, number}. Hãy đối chiếu với văn bản giao.',
    en: '{category}: the register has {found}, and {expected, number} are assigned. Compare with the assigning document.',
  },

  'validation.entry.list': {
    vi: 'Chọn một giá trị trong danh sách của ô.',
    en: 'Choose a value from the list of the cell.',
  },
  'validation.entry.flag': {
    vi: 'Ghi x hoặc để trống.',
    en: 'Write x, or leave the cell empty.',
  },
  'validation.entry.date': {
    vi: 'Ghi ngày theo dạng ngày/tháng/năm, từ 01/01/2000 đến 31/12/2100.',
    en: 'Write a date as day/month/year, from 01/01/2000 to 31/12/2100.',
  },
  'validation.entry.percent': {
    vi: 'Ghi từ 0% đến 100%, ví dụ 75%.',
    en: 'Write 0% to 100%, e.g. 75%.',
  },
  'validation.entry.length': {
    vi: 'Ghi không quá {max, number} ký tự; chi tiết để ở tài liệu kèm theo.',
    en: 'Write at most {max, number} characters; keep the details in a document.',
  },
  'validation.entry.quantity': {
    vi: 'Chỉ ghi số, không nhỏ hơn 0; không ghi kèm đơn vị.',
    en: 'Write a number only, not below 0 and without the unit.',
  },
} as const satisfies Record<string, Localized>;
