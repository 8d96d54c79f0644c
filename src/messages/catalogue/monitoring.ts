import type { Localized } from '../localized';

/** Why a task is highlighted, and how its index came about. */
export const monitoring = {
  'monitoring.reason.overdue': {
    vi: 'Quá hạn {count} ngày',
    en: 'Overdue by {count} {days, plural, one {day} other {days}}',
  },
  'monitoring.reason.dueSoon': {
    vi: 'Còn {count} ngày đến hạn',
    en: '{count} {days, plural, one {day} other {days}} left',
  },
  'monitoring.reason.dueToday': { vi: 'Đến hạn hôm nay', en: 'Due today' },
  'monitoring.reason.dueSoonWorking': {
    vi: 'Còn {count} ngày làm việc đến hạn',
    en: '{count} working {days, plural, one {day} other {days}} left',
  },
  'monitoring.reason.targetMissed': {
    vi: 'Hết kỳ chưa đạt chỉ tiêu',
    en: 'Target of the period not reached',
  },
  'monitoring.reason.suspended': {
    vi: 'Đang tạm dừng, xem cột Tạm dừng theo',
    en: 'Suspended, see the column Suspended by',
  },
  'monitoring.reason.completedLate': {
    vi: 'Hoàn thành chậm {count} ngày',
    en: 'Completed {count} {days, plural, one {day} other {days}} late',
  },
  'monitoring.reason.deadlineUnreadable': {
    vi: 'Chưa xác định được ngày từ thời hạn theo văn bản',
    en: 'The deadline as written tells no usable day',
  },
  'monitoring.reason.deadlineWrong': {
    vi: 'Thời hạn ghi sai: không phải là ngày có trong lịch',
    en: 'The deadline is wrong: no day of the calendar',
  },
  'monitoring.reason.noDeadline': {
    vi: 'Chưa ghi thời hạn',
    en: 'No deadline given',
  },
  'monitoring.reason.spiBelow': {
    vi: 'SPI {spi, number, ::.##} < {threshold, number, ::.####}',
    en: 'SPI {spi, number, ::.##} < {threshold, number, ::.####}',
  },
  'monitoring.explain.planned': {
    vi: 'Giá trị kế hoạch = (ngày tính {asOf} − ngày bắt đầu {start}) / (thời hạn {deadline} − ngày bắt đầu) = {planned, number, ::.####} (không dưới 0, không quá 1)',
    en: 'Planned value = (as-of day {asOf} − start {start}) / (deadline {deadline} − start) = {planned, number, ::.####} (not below 0, not above 1)',
  },
  'monitoring.explain.plannedMilestones': {
    vi: 'Giá trị kế hoạch = mốc gần nhất đã qua tính đến ngày {asOf} (đến thời hạn là 1) = {planned, number, ::.####}',
    en: 'Planned value = the latest milestone passed by {asOf} (1 from the deadline on) = {planned, number, ::.####}',
  },
  'monitoring.explain.suspended': {
    vi: 'Đang tạm dừng theo {by}: không đo SPI',
    en: 'Suspended by {by}: the SPI is not measured',
  },
  'monitoring.explain.weeks': {
    vi: 'SPI dưới ngưỡng {threshold, number, ::.####} đã {weeks, number} tuần liên tiếp; từ {needed, number} tuần là hiệu quả thấp',
    en: 'The SPI has been below {threshold, number, ::.####} for {weeks, plural, one {# week} other {# weeks in a row}}; low efficiency from {needed, plural, one {# week} other {# weeks}} on',
  },
  'monitoring.explain.moved': {
    vi: 'Thời hạn đã thay đổi {times, number} lần, tổng cộng {days, number, ::sign-always} ngày',
    en: 'The deadline was moved {times, plural, one {once} other {# times}}, by {days, number, ::sign-always} days in all',
  },
  'monitoring.explanation.name': { vi: 'Giải thích chỉ số', en: 'How the index is made' },
  'monitoring.explanation.of': {
    vi: 'nhiệm vụ {code}, tại ngày tính {asOf}',
    en: 'task {code}, on the as-of day {asOf}',
  },
  'monitoring.explanation.inputs': { vi: 'Số liệu đưa vào:', en: 'What goes in:' },
  'monitoring.explanation.steps': { vi: 'Cách tính:', en: 'How it is reckoned:' },
  'monitoring.explanation.moves': { vi: 'Các lần đổi thời hạn:', en: 'Moves of the deadline:' },
  'monitoring.explanation.move': {
    vi: '{from} → {to} ({way, select, later {lùi} other {rút ngắn}} {days, number} ngày), ghi nhận {noticed}',
    en: '{from} → {to} ({days, plural, one {# day} other {# days}} {way, select, later {later} other {earlier}}), noticed {noticed}',
  },
  'monitoring.group.spi': {
    vi: 'SPI = tổng thu được {earned, number, ::.####} / tổng kế hoạch {planned, number, ::.####} = {spi, number, ::.##}',
    en: 'SPI = earned {earned, number, ::.####} / planned {planned, number, ::.####} = {spi, number, ::.##}',
  },
  'monitoring.group.sums': {
    vi: 'Tổng của giá trị × trọng số; mỗi nhiệm vụ thu được không quá 1.',
    en: 'Sums of value × weight; a task earns 1 at most.',
  },
  'monitoring.group.counted': {
    vi: 'Đo được {measured, number}/{tasks, number} nhiệm vụ (tổng trọng số {weight, number, ::.####}){missing, plural, =0 {} other {; # chưa đo được}}{suspended, plural, =0 {} other {; # tạm dừng}}.',
    en: '{measured, number} of {tasks, plural, one {# task} other {# tasks}} measured (weights: {weight, number, ::.####} in all){missing, plural, =0 {} other {; # not measurable}}{suspended, plural, =0 {} other {; # suspended}}.',
  },
  'monitoring.group.notMeasurable': {
    vi: 'Chưa đo được SPI của nhiệm vụ nào trong {tasks, number} nhiệm vụ{missing, plural, =0 {} other {; # thiếu giá trị thu được hoặc giá trị kế hoạch lớn hơn 0}}{suspended, plural, =0 {} other {; # tạm dừng}}.',
    en: 'The SPI of none of {tasks, plural, one {# task} other {# tasks}} can be measured{missing, plural, =0 {} other {; # without an earned value or a planned value above 0}}{suspended, plural, =0 {} other {; # suspended}}.',
  },
  'monitoring.group.noTasks': {
    vi: 'Chưa có nhiệm vụ nào để đo.',
    en: 'There is no task to measure.',
  },
  'monitoring.short.spi': {
    vi: 'Thu được {earned, number, ::.#### group-off} / kế hoạch {planned, number, ::.#### group-off} = {spi, number, ::.## group-off}',
    en: 'Earned {earned, number, ::.#### group-off} / planned {planned, number, ::.#### group-off} = {spi, number, ::.## group-off}',
  },
  'monitoring.short.suspended': { vi: 'Tạm dừng, không đo', en: 'Suspended, not measured' },
  'monitoring.short.noPlan': {
    vi: 'Chưa đo được: thiếu ngày bắt đầu, thời hạn hoặc mốc',
    en: 'Not measurable: no start, deadline or milestone',
  },
  'monitoring.short.datesSwapped': {
    vi: 'Chưa đo được: ngày bắt đầu sau thời hạn',
    en: 'Not measurable: the start is after the deadline',
  },
  'monitoring.short.noDay': {
    vi: 'Chưa đo được: ngày bắt đầu hoặc thời hạn đã ghi chưa xác định được ngày',
    en: 'Not measurable: the start or the deadline given tells no usable day',
  },
  'monitoring.short.notBegun': {
    vi: 'Chưa đo được: kế hoạch chưa đòi hỏi khối lượng nào',
    en: 'Not measurable: no work is planned yet',
  },
  'monitoring.short.noEarned': {
    vi: 'Chưa đo được: thiếu tiến độ, kết quả hoặc chỉ tiêu',
    en: 'Not measurable: no progress, quantity or target',
  },
  'monitoring.short.targetWrong': {
    vi: 'Chưa đo được: chỉ tiêu đã ghi không phải là số lớn hơn 0',
    en: 'Not measurable: the target given is no number above 0',
  },
  'monitoring.explain.plannedRegular': {
    vi: 'Giá trị kế hoạch = phần kỳ đã qua, từ {first} đến hết {asOf} trong kỳ đến {last} = {planned, number, ::.####}',
    en: 'Planned value = elapsed share of the period, {first} to {asOf} of the period to {last} = {planned, number, ::.####}',
  },
  'monitoring.explain.earnedCompleted': {
    vi: 'Giá trị thu được = 1, vì tất cả cơ quan đã hoàn thành',
    en: 'Earned value = 1, for all agencies have completed the task',
  },
  'monitoring.explain.completedLater': {
    vi: 'Ngày hoàn thành được báo là {day}, sau ngày tính {asOf}: chưa tính là hoàn thành',
    en: 'The completion day told is {day}, after the as-of day {asOf}: not counted as completed yet',
  },
  'monitoring.explain.earnedProgress': {
    vi: 'Giá trị thu được = tiến độ trung bình của các cơ quan = {earned, number, ::.####}',
    en: 'Earned value = mean progress of the agencies = {earned, number, ::.####}',
  },
  'monitoring.explain.earlier': {
    vi: '{count, number} cơ quan chưa có số liệu tuần này: tính theo số liệu báo lần trước',
    en: '{count, plural, one {# agency has} other {# agencies have}} no figure this week: what was told last counts',
  },
  'monitoring.explain.earnedQuantity': {
    vi: 'Giá trị thu được = đã đạt {achieved, number, ::.##} / chỉ tiêu {target, number, ::.##} = {earned, number, ::.####}',
    en: 'Earned value = achieved {achieved, number, ::.##} / target {target, number, ::.##} = {earned, number, ::.####}',
  },
  'monitoring.explain.spi': {
    vi: 'SPI = giá trị thu được {earned, number, ::.####} / giá trị kế hoạch {planned, number, ::.####} = {spi, number, ::.##}',
    en: 'SPI = earned value {earned, number, ::.####} / planned value {planned, number, ::.####} = {spi, number, ::.##}',
  },
  'monitoring.explain.noDates': {
    vi: 'Chưa đo được SPI: cần cả ngày bắt đầu và thời hạn hoàn thành',
    en: 'SPI not measurable: both start and deadline are needed',
  },
  'monitoring.explain.noDay': {
    vi: 'Chưa đo được SPI: ngày bắt đầu hoặc thời hạn đã ghi chưa xác định được ngày',
    en: 'SPI not measurable: the start or the deadline given tells no usable day',
  },
  'monitoring.explain.datesSwapped': {
    vi: 'Chưa đo được SPI: ngày bắt đầu {start} sau thời hạn {deadline}',
    en: 'SPI not measurable: the start {start} is after the deadline {deadline}',
  },
  'monitoring.explain.notBegun': {
    vi: 'Chưa đo được SPI: đến ngày tính {asOf}, kế hoạch chưa đòi hỏi khối lượng nào',
    en: 'SPI not measurable: by the as-of day {asOf} the plan asks for no work yet',
  },
  'monitoring.explain.noTarget': {
    vi: 'Chưa đo được SPI: thiếu chỉ tiêu',
    en: 'SPI not measurable: there is no target',
  },
  'monitoring.explain.targetWrong': {
    vi: 'Chưa đo được SPI: chỉ tiêu đã ghi không phải là số lớn hơn 0',
    en: 'SPI not measurable: the target given is no number above 0',
  },
  'monitoring.explain.noQuantity': {
    vi: 'Chưa đo được SPI: chưa có cơ quan nào ghi kết quả trong kỳ',
    en: 'SPI not measurable: no agency has given a quantity yet',
  },
  'monitoring.explain.noProgress': {
    vi: 'Chưa đo được SPI: chưa có cơ quan nào ghi tiến độ (hoặc kết quả kèm chỉ tiêu)',
    en: 'SPI not measurable: no agency has given progress (or a quantity with a target) yet',
  },
} as const satisfies Record<string, Localized>;
