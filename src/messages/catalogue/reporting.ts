import type { Localized } from '../localized';

/** Sentences, headings and table headings of the reports. */
export const reporting = {
  'reporting.rowNumber': { vi: 'dòng {row, number, ::group-off}', en: 'row {row, number, ::group-off}' },
  'reporting.remark.openErrors': {
    vi: 'Còn {count, number} lỗi số liệu chưa sửa (xem trang Kết quả kiểm tra), báo cáo tính theo số liệu đang ghi{codes, select, none {} other {: {codes}}}.',
    en: '{count, plural, one {# error in the data is} other {# errors in the data are}} not mended (see the Findings sheet); the report takes what is written{codes, select, none {} other {: {codes}}}.',
  },
  'reporting.remark.waived': {
    vi: 'Đã bỏ qua {count, number} phát hiện “{rule}” ({codes}): {reason} (người quyết định: {by}).',
    en: '{count, plural, one {# finding} other {# findings}} “{rule}” ({codes}) waived: {reason} (decided by {by}).',
  },
  'reporting.overview.empty': {
    vi: 'Tính đến hết ngày {asOf}, sổ theo dõi chưa có nhiệm vụ nào.',
    en: 'As of {asOf}, the register holds no task.',
  },
  'reporting.overview.total': {
    vi: 'Tính đến hết ngày {asOf}, sổ theo dõi có {assigned, number} nhiệm vụ.',
    en: 'As of {asOf}, the register holds {assigned, plural, one {# task} other {# tasks}}.',
  },
  'reporting.overview.groups': {
    vi: 'Trong đó: {completed, plural, =0 {chưa có nhiệm vụ nào hoàn thành} other {# nhiệm vụ đã hoàn thành{completedLate, plural, =0 { (không có nhiệm vụ nào hoàn thành quá hạn)} other { (# nhiệm vụ hoàn thành quá hạn)}}}}; {underWay, plural, =0 {không có} other {#}} nhiệm vụ đang trong thời gian thực hiện, chưa thuộc diện sắp đến hạn{notStarted, plural, =0 {} other { (# nhiệm vụ chưa bắt đầu)}}; {dueSoon, plural, =0 {không có} other {#}} nhiệm vụ sắp đến hạn; {overdue, plural, =0 {không có} other {#}} nhiệm vụ quá hạn; {suspended, plural, =0 {} other {# nhiệm vụ tạm dừng; }}{undetermined, plural, =0 {không có nhiệm vụ nào chưa xác định được tình trạng} other {# nhiệm vụ chưa xác định được tình trạng (chưa có thời hạn, thời hạn chưa rõ ngày hoặc chưa đo được kết quả)}}.',
    en: 'Of these, {completed, plural, =0 {none is completed} one {# is completed{completedLate, plural, =0 {} other {, after its deadline}}} other {# are completed{completedLate, plural, =0 {, none late} other { (# of them late)}}}}; {underWay, plural, =0 {none} other {#}} under way and not due soon{notStarted, plural, =0 {} other { (# of them not started)}}; {dueSoon, plural, =0 {none} other {#}} due soon; {overdue, plural, =0 {none} other {#}} overdue; {suspended, plural, =0 {} other {# suspended; }}{undetermined, plural, =0 {none of unclear status} other {# of unclear status (no deadline, a deadline without a day, or not measurable)}}.',
  },
  'reporting.overview.lowEfficiency': {
    vi: '{measured, plural, =0 {Chưa đo được hiệu quả của nhiệm vụ nào.} other {{count, plural, =0 {Trong {measured, number} nhiệm vụ đo được chỉ số, không có nhiệm vụ hiệu quả thấp.} other {Trong số nhiệm vụ chưa hoàn thành có # nhiệm vụ hiệu quả thấp.}}}}',
    en: '{measured, plural, =0 {The efficiency of no task could be measured.} other {{count, plural, =0 {{measured, plural, one {The one task that has an index is not of low efficiency.} other {None of the {measured, number} tasks that have an index is of low efficiency.}}} one {# of the tasks not completed is of low efficiency.} other {# of the tasks not completed are of low efficiency.}}}}',
  },
  'reporting.overview.targetMissed': {
    vi: 'Có {count, number} nhiệm vụ thường xuyên hết kỳ đúng ngày tính mà chưa đạt chỉ tiêu.',
    en: '{count, plural, one {# regular task whose period ends on the as-of day is} other {# regular tasks whose period ends on the as-of day are}} short of the target.',
  },
  'reporting.overview.endedMissed': {
    vi: 'Có {count, number} kỳ của nhiệm vụ thường xuyên kết thúc trước ngày tính mà không đạt chỉ tiêu, theo số liệu báo lần cuối.',
    en: '{count, plural, one {# period of a regular task} other {# periods of regular tasks}} that ended before the as-of day missed the target, as last told.',
  },
  'reporting.overview.index': {
    vi: 'Chỉ số hiệu quả tiến độ (SPI) chung của {measured, number} nhiệm vụ đo được là {spi, number, ::.00}.',
    en: 'The schedule performance index (SPI) of {measured, plural, one {the # task} other {the # tasks}} that can be measured is {spi, number, ::.00}.',
  },
  'reporting.overview.expected': {
    vi: '{unlike, plural, =0 {Số nhiệm vụ trong sổ khớp với số nhiệm vụ được giao ({expected, number}) ở từng nhóm.} other {Số nhiệm vụ trong sổ ({assigned, number}) và số nhiệm vụ được giao ({expected, number}) khác nhau ở # nhóm, cần đối chiếu.}}',
    en: '{unlike, plural, =0 {The register holds the expected number of tasks ({expected, number}) in every category.} one {The register ({assigned, plural, one {# task} other {# tasks}}) differs from what is expected ({expected, number}) in # category.} other {The register ({assigned, plural, one {# task} other {# tasks}}) differs from what is expected ({expected, number}) in # categories.}}',
  },
  'reporting.overview.change': {
    vi: 'So với ngày {day}: số nhiệm vụ hoàn thành {completed, plural, =0 {không đổi} other {{completedTrend, select, down {giảm} other {tăng}} # nhiệm vụ}}; {overdueTrend, select, up {số nhiệm vụ quá hạn tăng từ {before, number} lên {overdue, number}} down {số nhiệm vụ quá hạn giảm từ {before, number} xuống {overdue, number}} other {{overdue, plural, =0 {vẫn không có nhiệm vụ quá hạn} other {số nhiệm vụ quá hạn vẫn là #}}}}{newly, plural, =0 {{recovered, plural, =0 {} other { (# nhiệm vụ không còn quá hạn)}}} other { (# nhiệm vụ mới quá hạn{recovered, plural, =0 {} other {, # nhiệm vụ không còn quá hạn}})}}.',
    en: 'Compared with {day}: the number of completed tasks is {completed, plural, =0 {unchanged} one {{completedTrend, select, down {down} other {up}} by # task} other {{completedTrend, select, down {down} other {up}} by # tasks}}; {overdueTrend, select, up {overdue tasks are up from {before, number} to {overdue, number}} down {overdue tasks are down from {before, number} to {overdue, number}} other {{overdue, plural, =0 {there is still no overdue task} other {the number of overdue tasks is still #}}}}{newly, plural, =0 {{recovered, plural, =0 {} other { (# no longer overdue)}}} other { (# newly overdue{recovered, plural, =0 {} other {, # no longer overdue}})}}.',
  },
  'reporting.overview.noPrevious': {
    vi: 'Chưa có số liệu {period, select, week {tuần trước} other {tháng trước}} để so sánh.',
    en: 'There are no figures of last {period, select, week {week} other {month}} to compare with.',
  },
  'reporting.change.sentence': {
    vi: 'Từ ngày {day} đến nay: {completed, plural, =0 {không có thêm} other {có thêm #}} nhiệm vụ hoàn thành; {newly, plural, =0 {không có nhiệm vụ mới quá hạn} other {# nhiệm vụ mới quá hạn}}; {recovered, plural, =0 {không có nhiệm vụ nào hết quá hạn} other {# nhiệm vụ không còn quá hạn}}{reopened, plural, =0 {} other {; # nhiệm vụ đã báo hoàn thành nay không còn hoàn thành}}{gone, plural, =0 {} other {; # nhiệm vụ không còn trong sổ}}.',
    en: 'Since {day}: {completed, plural, =0 {no task was completed} one {# task was completed} other {# tasks were completed}}; {newly, plural, =0 {none is newly overdue} one {# is newly overdue} other {# are newly overdue}}; {recovered, plural, =0 {none has ceased to be overdue} one {# is no longer overdue} other {# are no longer overdue}}{reopened, plural, =0 {} one {; # that was completed no longer is} other {; # that were completed no longer are}}{gone, plural, =0 {} one {; # is no longer in the register} other {; # are no longer in the register}}.',
  },
  'reporting.trend.none': {
    vi: 'Sổ chưa lưu số liệu của tuần nào trước tuần {week} nên chưa có bảng và biểu đồ diễn biến.',
    en: 'The register holds no figures of a week before {week}, so there is no table and no chart of a trend yet.',
  },
  'reporting.trend.notRecorded': {
    vi: 'Các tuần trước tuần {week} không lưu tình trạng nhiệm vụ nên chưa có biểu đồ diễn biến{basis, select, judged {; số của kỳ trước ở các phần trên được tính lại theo báo cáo của tuần đó} other {}}.',
    en: 'How the tasks stood in the weeks before {week} was not recorded, so there is no chart of a trend yet{basis, select, judged {; the figures of the last period above were judged anew by the reports of that week} other {}}.',
  },
  'reporting.trend.sentence': {
    vi: 'Từ tuần {first} đến tuần {week}: số nhiệm vụ hoàn thành {completedTrend, select, same {không đổi ({completed, number})} other {{completedTrend, select, up {tăng} other {giảm}} từ {completedBefore, number} {completedTrend, select, up {lên} other {xuống}} {completed, number}}}; số nhiệm vụ quá hạn {overdueTrend, select, same {không đổi ({overdue, number})} other {{overdueTrend, select, up {tăng} other {giảm}} từ {overdueBefore, number} {overdueTrend, select, up {lên} other {xuống}} {overdue, number}}}{peakWeek, select, none {} other {, cao nhất là {peak, number} (tuần {peakWeek})}}; số nhiệm vụ hiệu quả thấp {lowTrend, select, same {không đổi ({low, number})} other {{lowTrend, select, up {tăng} other {giảm}} từ {lowBefore, number} {lowTrend, select, up {lên} other {xuống}} {low, number}}}.',
    en: 'From week {first} to week {week}, the number of completed tasks {completedTrend, select, same {is unchanged ({completed, number})} other {{completedTrend, select, up {rose} other {fell}} from {completedBefore, number} to {completed, number}}}; that of overdue tasks {overdueTrend, select, same {is unchanged ({overdue, number})} other {{overdueTrend, select, up {rose} other {fell}} from {overdueBefore, number} to {overdue, number}}}{peakWeek, select, none {} other {, with {peak, number} at most (week {peakWeek})}}; that of tasks of low efficiency {lowTrend, select, same {is unchanged ({low, number})} other {{lowTrend, select, up {rose} other {fell}} from {lowBefore, number} to {low, number}}}.',
  },
  'reporting.trend.gaps': {
    vi: 'Có {count, number} tuần thiếu số liệu, được để trống trong bảng và biểu đồ.',
    en: '{count, plural, one {# week has no such figures and is} other {# weeks have no such figures and are}} left blank in the table and the chart.',
  },
  'reporting.gap.noData': { vi: 'không có số liệu', en: 'no data' },
  'reporting.gap.notRecorded': { vi: 'không lưu tình trạng', en: 'no recorded states' },
  'reporting.gap.notClosed': { vi: 'chưa khóa', en: 'not closed' },
  'reporting.overdue.sentence': {
    vi: '{count, plural, =0 {Không có nhiệm vụ quá hạn.} =1 {Có 1 nhiệm vụ quá hạn, chậm {days, number} ngày.} other {Có # nhiệm vụ quá hạn{agencies, plural, =0 {} other {, do # cơ quan chủ trì}}; chậm nhiều nhất {days, number} ngày. Danh sách xếp theo số ngày chậm, từ nhiều đến ít.}}',
    en: '{count, plural, =0 {No task is overdue.} one {# task is overdue, by {days, plural, one {# day} other {# days}}.} other {# tasks are overdue{agencies, plural, =0 {} one {, of # lead agency} other {, of # lead agencies}}; the latest by {days, plural, one {# day} other {# days}}. The list begins with the latest.}}',
  },
  'reporting.low.sentence': {
    vi: '{count, plural, =0 {{measured, plural, =0 {Chưa đo được hiệu quả của nhiệm vụ nào} other {Trong {measured, number} nhiệm vụ đo được chỉ số, không có nhiệm vụ hiệu quả thấp}}} other {Có # nhiệm vụ hiệu quả thấp{regular, plural, =0 {, không có nhiệm vụ thường xuyên} other {, trong đó có # nhiệm vụ thường xuyên}}}} (chưa hoàn thành, chưa quá hạn, có chỉ số hiệu quả tiến độ SPI dưới {threshold, number}{weeks, plural, =1 {} other { trong # tuần liên tiếp}}). SPI bằng giá trị thu được chia cho giá trị kế hoạch đến ngày tính.',
    en: '{count, plural, =0 {{measured, plural, =0 {The efficiency of no task could be measured} one {The one task that has an index is not of low efficiency} other {None of the {measured, number} tasks that have an index is of low efficiency}}} one {# task is of low efficiency, {regular, plural, =0 {a one-off task} other {a regular task}}} other {# tasks are of low efficiency, {regular, plural, =0 {none} other {#}} of them regular}} (neither completed nor overdue, with a schedule performance index SPI below {threshold, number}{weeks, plural, =1 {} other { for # weeks in a row}}). SPI = earned value over planned value on the as-of day.',
  },
  'reporting.ended.sentence': {
    vi: '{count, plural, =0 {Trong thời gian báo cáo không có kỳ nào của nhiệm vụ thường xuyên kết thúc trước ngày tính.} =1 {Trong thời gian báo cáo có 1 nhiệm vụ thường xuyên hết kỳ trước ngày tính, {met, plural, =1 {đã đạt chỉ tiêu} other {{missed, plural, =1 {theo số liệu báo lần cuối thì không đạt chỉ tiêu} other {chưa cơ quan nào báo kết quả của kỳ}}}}.} other {Trong thời gian báo cáo có # kỳ của {tasks, number} nhiệm vụ thường xuyên kết thúc trước ngày tính. Theo số liệu báo lần cuối: {met, plural, =0 {không kỳ nào đạt chỉ tiêu} other {# kỳ đạt chỉ tiêu}}{missed, plural, =0 {} other {, # kỳ không đạt}}{notTold, plural, =0 {} other {, # kỳ chưa cơ quan nào báo kết quả}}.}}',
    en: '{count, plural, =0 {No period of a regular task ended before the as-of day in the time reported on.} one {The period of # regular task ended before the as-of day; {met, plural, one {it reached its target} other {{missed, plural, one {as last told, it missed its target} other {no agency told a quantity}}}}.} other {# periods of {tasks, plural, one {# regular task} other {# regular tasks}} ended before the as-of day. As last told, {met, plural, =0 {none} other {#}} reached the target{missed, plural, =0 {} other {, # missed it}}{notTold, plural, =0 {} other {, of # no agency told a quantity}}.}}',
  },
  'reporting.ended.shared': {
    vi: 'Các kỳ trong bảng đều từ ngày {first} đến ngày {last}.',
    en: 'The periods listed all run from {first} to {last}.',
  },
  'reporting.ended.basis': {
    vi: 'Kết quả của kỳ là số liệu các cơ quan báo lần cuối ở những tuần có ngày cuối nằm trong kỳ, so với chỉ tiêu đang ghi trong sổ; phần thực hiện sau ngày báo chưa có trong số này.',
    en: 'What counts for a period is what the agencies told last in the weeks whose last day lies in it, against the target that the register has now; what was done after that day is not in it.',
  },
  'reporting.ended.name': {
    vi: '{name} (kỳ đến {last}{told, select, yes {: {achieved}/{target}} other {}})',
    en: '{name} (period to {last}{told, select, yes {: {achieved}/{target}} other {}})',
  },
  'reporting.causes.sentence': {
    vi: '{count, plural, =0 {Chưa có cơ quan nào nêu nguyên nhân.} other {Các cơ quan đã nêu # nguyên nhân, phân theo nhóm nguyên nhân như sau.}}',
    en: '{count, plural, =0 {No agency has told a cause.} one {The agencies told # cause, in this group.} other {The agencies told # causes, in these groups.}}',
  },
  'reporting.causes.missing': {
    vi: '{count, plural, =0 {Mọi nhiệm vụ quá hạn hoặc hiệu quả thấp đều đã được nêu nguyên nhân.} other {Còn # nhiệm vụ quá hạn hoặc hiệu quả thấp chưa được nêu nguyên nhân.}}',
    en: '{count, plural, =0 {A cause was told for every overdue or inefficient task.} one {For # overdue or inefficient task no cause was told.} other {For # overdue or inefficient tasks no cause was told.}}',
  },
  'reporting.agencies.sentence': {
    vi: '{count, plural, =0 {Chưa có cơ quan nào chủ trì nhiệm vụ.} other {Có # cơ quan chủ trì nhiệm vụ, {troubled, plural, =0 {không có cơ quan nào có nhiệm vụ quá hạn hoặc hiệu quả thấp} other {trong đó # cơ quan có nhiệm vụ quá hạn hoặc hiệu quả thấp}}. Bảng xếp theo số nhiệm vụ quá hạn, sau đó theo số nhiệm vụ hiệu quả thấp, từ nhiều đến ít.}}',
    en: '{count, plural, =0 {No agency leads a task.} other {{count, plural, one {# agency leads} other {# agencies lead}} tasks; {troubled, plural, =0 {none has} one {# has} other {# have}} tasks that are overdue or of low efficiency. The table begins with the most overdue tasks, then the most of low efficiency.}}',
  },
  'reporting.leaders.sentence': {
    vi: '{count, plural, =0 {Sổ theo dõi chưa ghi lãnh đạo phụ trách.} other {Số nhiệm vụ theo lãnh đạo phụ trách như sau.}}',
    en: '{count, plural, =0 {The register names no responsible leader.} other {The tasks by responsible leader.}}',
  },
  'reporting.sectors.sentence': {
    vi: '{count, plural, =0 {Sổ theo dõi chưa phân lĩnh vực.} other {Số nhiệm vụ theo lĩnh vực như sau.}}',
    en: '{count, plural, =0 {The register names no sector.} other {The tasks by sector.}}',
  },
  'reporting.reports.sentence': {
    vi: '{expected, plural, =0 {{period, select, week {Tuần này} other {Trong tháng}} chưa yêu cầu cơ quan nào báo cáo.} other {Đã nhận {received, number} trên tổng số # báo cáo phải gửi ({share, number, ::percent}).}}',
    en: '{expected, plural, =0 {No agency was asked to report this {period, select, week {week} other {month}}.} one {{received, plural, =0 {The # report due was not received.} other {The # report due was received.}}} other {{received, plural, =0 {None} other {#}} of # reports due {received, plural, =0 {was} one {was} other {were}} received ({share, number, ::percent}).}}',
  },
  'reporting.reports.when': {
    vi: '{dated, plural, =0 {Nhật ký không ghi ngày nộp của các báo cáo này} other {{onTime, plural, =0 {Không có báo cáo nào nộp đúng hạn} other {Có # báo cáo nộp đúng hạn}}, {late, plural, =0 {không có báo cáo nộp muộn} other {# báo cáo nộp muộn}}{undated, plural, =0 {} other {, # báo cáo không rõ ngày nộp}}}}{nothingToReport, plural, =0 {} other {; trong số đã nhận có # báo cáo ghi “Không phát sinh”}}.',
    en: '{dated, plural, =0 {The log does not say when they came} other {{onTime, plural, =0 {None came on time} other {# came on time}}, {late, plural, =0 {none} other {#}} late{undated, plural, =0 {} other {, # on a day that is not known}}}}{nothingToReport, plural, =0 {} one {; # of those received says “nothing to report”} other {; # of those received say “nothing to report”}}.',
  },
  'reporting.reports.agencies': {
    vi: '{count, plural, =0 {Mọi cơ quan đã báo cáo đủ.} other {Còn # cơ quan chưa báo cáo đủ{none, plural, =0 {} other {, trong đó # cơ quan chưa gửi báo cáo nào}}.}}',
    en: '{count, plural, =0 {Every agency has reported in full.} one {# agency has not reported in full{none, plural, =0 {} other {; it has reported nothing}}.} other {# agencies have not reported in full{none, plural, =0 {} one {; # has reported nothing} other {; # have reported nothing}}.}}',
  },
  'reporting.reports.silent': {
    vi: '{count, plural, =1 {Có 1 cơ quan không gửi báo cáo nào trong {weeks, number} tuần liên tiếp.} other {Có # cơ quan không gửi báo cáo nào từ hai tuần liên tiếp trở lên, lâu nhất là {weeks, number} tuần.}}',
    en: '{count, plural, one {# agency has reported nothing for {weeks, number} weeks running.} other {# agencies have reported nothing for two weeks running or more, the longest for {weeks, number} weeks.}}',
  },
  'reporting.dueNext.sentence': {
    vi: '{count, plural, =0 {Không có nhiệm vụ nào đến hạn} other {Có # nhiệm vụ đến hạn}} trong thời gian tới (từ ngày {from} đến hết ngày {to}).',
    en: '{count, plural, =0 {No task is} one {# task is} other {# tasks are}} due next, from {from} to {to}.',
  },
  'reporting.proposals.sentence': {
    vi: '{count, plural, =0 {Các cơ quan không có kiến nghị, đề xuất.} other {Có # kiến nghị, đề xuất của {agencies, number} cơ quan.}}',
    en: '{count, plural, =0 {The agencies make no proposal.} one {The agencies make # proposal.} other {The agencies make # proposals ({agencies, plural, one {# agency} other {# agencies}}).}}',
  },
  'reporting.corrections.sentence': {
    vi: '{count, plural, =0 {Không có số liệu nào của tuần đã khóa được sửa sau thời điểm chốt.} other {Có # số liệu của tuần đã khóa được sửa sau thời điểm chốt ({weeks, number} tuần).}}',
    en: '{count, plural, =0 {No figure of a closed week was corrected after its cut-off.} one {# figure of a closed week was corrected after its cut-off.} other {# figures of {weeks, plural, one {# closed week} other {# closed weeks}} were corrected after the cut-off.}}',
  },
  'reporting.notes.sentence': {
    vi: '{count, plural, =0 {Không có lưu ý nào về số liệu.} other {Khi sử dụng số liệu của báo cáo cần lưu ý:}}',
    en: '{count, plural, =0 {There is nothing to note about the data.} other {To be noted when using these figures:}}',
  },
  'reporting.closing': {
    vi: 'Số liệu tính đến hết ngày {asOf}; báo cáo được lập{compiledAt, select, none {} other { lúc {compiledAt}}} ngày {compiledOn}. Số liệu trong báo cáo đã chốt, không thay đổi theo sổ theo dõi.',
    en: 'Figures as of {asOf}; report compiled on {compiledOn}{compiledAt, select, none {} other { at {compiledAt}}}. The figures are fixed and do not change with the register.',
  },
  'reporting.reminder.greeting': { vi: 'Kính gửi: {agency}', en: 'To: {agency}' },
  'reporting.reminder.opening': {
    vi: 'Qua theo dõi thực hiện nhiệm vụ Đề án 06 {kind, select, week {tuần} other {tháng}} {number} năm {year} (từ ngày {first} đến ngày {last}), tính đến ngày {asOf}, đề nghị {agency}:',
    en: 'On the tasks of Project 06, {kind, select, week {week} other {month}} {number} of {year} ({first} to {last}), as of {asOf}, {agency} is asked to:',
  },
  'reporting.reminder.missing': {
    vi: '{to, select, secretariat {Xác định cơ quan phải báo cáo {count, number} nhiệm vụ chưa có báo cáo:} other {Gửi báo cáo về {count, number} nhiệm vụ chưa báo cáo:}}',
    en: '{to, select, secretariat {Find out who is to report on {count, plural, one {the task that has no report} other {the # tasks that have no report}}:} other {Report on {count, plural, one {the task that has no report} other {the # tasks that have no report}}:}}',
  },
  'reporting.reminder.errors': {
    vi: '{to, select, secretariat {Sửa {count, number} dòng của trang Cập nhật tuần, cơ quan không tự sửa được:} other {Sửa lỗi trong báo cáo về {count, number} nhiệm vụ:}}',
    en: '{to, select, secretariat {Correct {count, plural, one {# row} other {# rows}} of the Weekly entries sheet, which no agency can:} other {Correct what is wrong in the report on {count, plural, one {# task} other {# tasks}}:}}',
  },
  'reporting.reminder.fault': { vi: 'Cột “{column}”: {fault}', en: 'Column "{column}": {fault}' },
  'reporting.reminder.of': {
    vi: '{item} [cơ quan: {agency, select, none {chưa ghi} other {{agency}}}]',
    en: '{item} [agency: {agency, select, none {not given} other {{agency}}}]',
  },
  'reporting.reminder.secretariat': { vi: 'Thường trực Tổ công tác', en: 'Secretariat of the working group' },
  'reporting.reminder.overdue': {
    vi: '{to, select, secretariat {Xác định cơ quan chủ trì {count, number} nhiệm vụ quá hạn:} other {Khẩn trương hoàn thành {count, number} nhiệm vụ quá hạn, nêu rõ nguyên nhân, giải pháp và thời gian hoàn thành:}}',
    en: '{to, select, secretariat {Find out who leads {count, plural, one {the overdue task} other {the # overdue tasks}}:} other {Complete {count, plural, one {the overdue task} other {the # overdue tasks}}, and state the cause, what will be done and by when:}}',
  },
  'reporting.reminder.overdueItem': {
    vi: '{task} (thời hạn {deadline}, chậm {days, number} ngày)',
    en: '{task} (due {deadline}, {days, plural, one {# day} other {# days}} late)',
  },
  'reporting.reminder.closing': { vi: 'Trân trọng./.', en: 'Thank you.' },
  'reporting.note.with': { vi: '{words}: {names}.', en: '{words}: {names}.' },
  'reporting.note.withMore': {
    vi: '{words}: {names} và {more, number} dòng khác.',
    en: '{words}: {names} and {more, number} more.',
  },
  'reporting.note.noCategory': {
    vi: '{count, number} nhiệm vụ chưa ghi hoặc ghi sai nhóm nhiệm vụ',
    en: '{count, plural, one {# task has} other {# tasks have}} no category or an unknown one',
  },
  'reporting.note.noDeadline': {
    vi: '{count, number} nhiệm vụ chưa có thời hạn, không tính là quá hạn',
    en: '{count, plural, one {# task has no deadline and is} other {# tasks have no deadline and are}} not counted as overdue',
  },
  'reporting.note.deadlineUnreadable': {
    vi: '{count, number} nhiệm vụ có thời hạn chưa rõ ngày, không tính là quá hạn',
    en: '{count, plural, one {# task has a deadline without a day and is} other {# tasks have deadlines without a day and are}} not counted as overdue',
  },
  'reporting.note.noAgency': {
    vi: '{count, number} nhiệm vụ chưa ghi cơ quan chủ trì',
    en: '{count, plural, one {# task has} other {# tasks have}} no lead agency',
  },
  'reporting.note.unknownAgency': {
    vi: '{count, number} nhiệm vụ có cơ quan chủ trì không có trong danh mục',
    en: '{count, plural, one {# task has a lead agency that the list lacks} other {# tasks have lead agencies that the list lacks}}',
  },
  'reporting.note.noLeader': {
    vi: '{count, number} nhiệm vụ chưa ghi lãnh đạo phụ trách',
    en: '{count, plural, one {# task has} other {# tasks have}} no responsible leader',
  },
  'reporting.note.noCode': {
    vi: '{count, number} nhiệm vụ chưa có mã nên không đối chiếu được với báo cáo của các cơ quan',
    en: '{count, plural, one {# task has no code and can receive no report} other {# tasks have no code and can receive no report}}',
  },
  'reporting.note.duplicateCode': {
    vi: '{count, number} nhiệm vụ trùng mã với nhiệm vụ khác',
    en: '{count, plural, one {# task shares its code} other {# tasks share their code}} with another',
  },
  'reporting.note.notMeasurable': {
    vi: '{count, number} nhiệm vụ thường xuyên chưa đo được vì thiếu chỉ tiêu hoặc kết quả',
    en: '{count, plural, one {# regular task is} other {# regular tasks are}} not measurable for want of a target or a quantity',
  },
  'reporting.note.periodUnasked': {
    vi: '{count, number} nhiệm vụ thường xuyên có kỳ đã kết thúc mà sổ không có dòng cập nhật nào của kỳ đó, không xét được là đạt hay không',
    en: '{count, plural, one {# regular task has} other {# regular tasks have}} a period that is over and of which the register holds no entry; whether its target was reached is not known',
  },
  'reporting.note.future': {
    vi: 'Kỳ báo cáo chưa bắt đầu vào ngày tính: số liệu là của ngày tính.',
    en: 'The period has not begun on the as-of day: the figures are those of the as-of day.',
  },
  'reporting.note.unfinished': {
    vi: 'Kỳ báo cáo chưa kết thúc: số liệu mới tính đến ngày tính.',
    en: 'The period is not over yet: the figures are those of the as-of day.',
  },
  'reporting.note.noEntries': {
    vi: 'Kỳ báo cáo không có dòng cập nhật nào: tình trạng tính theo sổ và số liệu các cơ quan đã báo cáo trước đó; chưa có tiến độ, kết quả và nguyên nhân mới.',
    en: 'There are no entries in this period: statuses come from the register and from what the agencies told earlier; there is no progress, result or cause told anew.',
  },
  'reporting.note.gap': {
    vi: '{count, number} tuần {gap}',
    en: '{count, plural, one {# week has} other {# weeks have}} {gap}',
  },
  'reporting.note.judgedPrevious': {
    vi: 'Tình trạng của tuần so sánh không được lưu khi khóa tuần; đã tính lại theo báo cáo của tuần đó và sổ hiện nay',
    en: 'What tasks stood like in the week compared with was not recorded; judged now by its entries and the register of today',
  },
  'reporting.note.notRecorded': {
    vi: '{count, number} tuần {gap} nhiệm vụ, để trống ở phần diễn biến qua các tuần',
    en: '{count, plural, one {# week has {gap} and is} other {# weeks have {gap} and are}} left blank in the trend over the weeks',
  },
  'reporting.note.unreadableStates': {
    vi: '{count, number} tuần có tình trạng đã lưu bị sửa thành chữ không đọc được, tính là chưa xác định',
    en: '{count, plural, one {# week has} other {# weeks have}} recorded states in words that name no status; counted as unclear',
  },
  'reporting.note.openWeekInHistory': {
    vi: 'Tuần đang mở đã có dòng trong trang Lịch sử; chỉ tính dòng của trang Cập nhật tuần',
    en: 'The open week has rows among the past weeks too; only those of the weekly entries count',
  },
  'reporting.note.laterThanOpen': {
    vi: 'Lịch sử có {count, number} tuần sau tuần đang mở',
    en: 'The past weeks hold {count, plural, one {# week} other {# weeks}} later than the open one',
  },
  'reporting.note.historyWithoutWeek': {
    vi: '{count, number} dòng của trang Lịch sử không ghi tuần hoặc ghi sai, không được tính',
    en: '{count, plural, one {# row of the past weeks names no week that can be read; it is} other {# rows of the past weeks name no week that can be read; they are}} not counted',
  },
  'reporting.note.historyTwice': {
    vi: '{count, number} dòng của tuần đã khóa trùng cơ quan và nhiệm vụ với dòng khác, được tính cả hai',
    en: '{count, plural, one {# row of a closed week repeats} other {# rows of closed weeks repeat}} agency and task of another; both are counted',
  },
  'reporting.note.noEntry': {
    vi: '{count, number} nhiệm vụ chưa có dòng cập nhật nào trong kỳ báo cáo',
    en: '{count, plural, one {# task has} other {# tasks have}} no entry in this period',
  },
  'reporting.note.noReport': {
    vi: '{count, number} nhiệm vụ không có báo cáo nào trong tuần cuối của kỳ, tính theo số liệu báo lần trước nếu có',
    en: '{count, plural, one {# task has} other {# tasks have}} no report in the last week of the period; judged by the figures told before, where there are any',
  },
  'reporting.note.noCause': {
    vi: '{count, number} nhiệm vụ quá hạn hoặc hiệu quả thấp chưa được nêu nguyên nhân',
    en: '{count, plural, one {# overdue or inefficient task has} other {# overdue or inefficient tasks have}} no cause told',
  },
  'reporting.note.unknownTask': {
    vi: '{count, number} dòng cập nhật ghi mã không có trong sổ: tính là báo cáo của cơ quan, không tính cho nhiệm vụ nào',
    en: '{count, plural, one {# weekly entry names a task} other {# weekly entries name tasks}} that the register lacks: counted as reports, not for any task',
  },
  'reporting.note.otherWeek': {
    vi: '{count, number} dòng cập nhật ghi tuần khác tuần báo cáo, không được tính',
    en: '{count, plural, one {# weekly entry is} other {# weekly entries are}} of another week; not counted',
  },
} as const satisfies Record<string, Localized>;
