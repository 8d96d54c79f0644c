import { defineColumns } from './columns';
import { toDoColumn } from './toDoColumn';
import { taskHiddenColumns } from './taskHiddenColumns';

/** The computed columns that people read. */
const taskShownColumns = defineColumns([
  {
    key: 'progress',
    type: 'percent',
    editor: 'formula',
    width: 10,
    header: { vi: 'Tiến độ mới nhất', en: 'Latest progress' },
    help: {
      vi: 'Trung bình tiến độ các cơ quan phải báo cáo; cơ quan chưa ghi tiến độ tính là 0 %. Trống khi chưa cơ quan nào ghi.',
      en: 'Mean progress of the agencies asked; one that gave none counts as 0 %. Empty while none has.',
    },
    synonyms: [],
  },
  {
    key: 'achieved',
    type: 'quantity',
    editor: 'formula',
    width: 11,
    header: { vi: 'Đã đạt', en: 'Achieved' },
    help: {
      vi: 'Tổng kết quả thực hiện trong kỳ của các cơ quan.',
      en: 'Sum of what the agencies achieved in the period.',
    },
    synonyms: [],
  },
  {
    key: 'completedOn',
    type: 'date',
    editor: 'formula',
    width: 12,
    header: { vi: 'Hoàn thành ngày', en: 'Completed on' },
    help: {
      vi: 'Ngày cơ quan cuối cùng hoàn thành; trống khi đến ngày tính còn cơ quan chưa xong.',
      en: 'The day the last agency finished; empty while one has not by the as-of day.',
    },
    synonyms: [],
  },
  {
    key: 'reported',
    type: 'text',
    editor: 'formula',
    width: 10,
    header: { vi: 'Đã báo cáo', en: 'Reported' },
    help: {
      vi: 'Số cơ quan đã báo cáo trên số cơ quan phải báo cáo.',
      en: 'Agencies that reported out of those asked.',
    },
    synonyms: [],
  },
  {
    key: 'timesMoved',
    type: 'quantity',
    editor: 'formula',
    width: 9,
    numberFormat: '0;;',
    header: { vi: 'Số lần đổi thời hạn', en: 'Times moved' },
    help: {
      vi: 'Số lần thời hạn đã thay đổi, theo trang Thay đổi thời hạn.',
      en: 'How often the deadline was moved, by the Deadline changes sheet.',
    },
    synonyms: [],
  },
  {
    key: 'daysMoved',
    type: 'quantity',
    editor: 'formula',
    width: 9,
    numberFormat: '+0;-0;',
    header: { vi: 'Lùi tổng cộng', en: 'Moved by' },
    help: {
      vi: 'Tổng số ngày thời hạn đã lùi (âm: rút ngắn).',
      en: 'Days by which the deadline was moved in all (negative: brought forward).',
    },
    unit: { vi: 'ngày', en: 'days' },
    synonyms: [],
  },
  {
    key: 'daysLeft',
    type: 'quantity',
    editor: 'formula',
    width: 9,
    numberFormat: '0',
    header: { vi: 'Số ngày còn lại', en: 'Days left' },
    help: {
      vi: 'Số ngày đến thời hạn của nhiệm vụ chưa xong; là ngày làm việc nếu Thiết lập chọn như vậy.',
      en: 'Days to the deadline of a task not completed; working days if Settings say so.',
    },
    unit: { vi: 'ngày', en: 'days' },
    synonyms: [],
  },
  {
    key: 'status',
    type: 'text',
    editor: 'formula',
    width: 18,
    header: { vi: 'Tình trạng', en: 'Status' },
    help: {
      vi: 'Tình trạng tại ngày tính (trang Thiết lập).',
      en: 'Status on the as-of day (Settings sheet).',
    },
    synonyms: [],
  },
  {
    key: 'daysLate',
    type: 'quantity',
    editor: 'formula',
    width: 10,
    numberFormat: '0',
    header: { vi: 'Số ngày chậm', en: 'Days late' },
    help: { vi: 'Số ngày quá thời hạn.', en: 'Days past the deadline.' },
    unit: { vi: 'ngày', en: 'days' },
    synonyms: [],
  },
  {
    key: 'plannedValue',
    type: 'percent',
    editor: 'formula',
    width: 10,
    header: { vi: 'Giá trị kế hoạch', en: 'Planned value' },
    help: {
      vi: 'Phần việc phải xong đến ngày tính: theo mốc (trang Danh mục), không có mốc thì tăng đều từ ngày bắt đầu đến thời hạn; nhiệm vụ thường xuyên: phần kỳ đã qua.',
      en: 'Share of the work due by the as-of day: by milestones (Lists sheet), else even between start and deadline; regular tasks: the elapsed share of the period.',
    },
    synonyms: [],
  },
  {
    key: 'earnedValue',
    type: 'percent',
    editor: 'formula',
    width: 10,
    header: { vi: 'Giá trị thu được', en: 'Earned value' },
    help: {
      vi: 'Phần việc đã xong: theo tiến độ, hoặc kết quả trên chỉ tiêu.',
      en: 'Share of the work that is done: by progress, or achieved over target.',
    },
    synonyms: [],
  },
  {
    key: 'spi',
    type: 'quantity',
    editor: 'formula',
    width: 11,
    numberFormat: '0.00',
    header: { vi: 'Chỉ số hiệu quả (SPI)', en: 'SPI' },
    help: {
      vi: 'Giá trị thu được chia giá trị kế hoạch tại ngày tính; trống khi chưa đo được.',
      en: 'Schedule performance index: earned value over planned value on the as-of day; empty while not measurable.',
    },
    synonyms: [],
  },
  {
    key: 'attention',
    type: 'text',
    editor: 'formula',
    width: 13,
    header: { vi: 'Cần chú ý', en: 'Attention' },
    help: {
      vi: 'Quá hạn hoặc Hiệu quả thấp: nhiệm vụ phải nêu nguyên nhân và trách nhiệm; lọc cột này để xem.',
      en: 'Overdue or Low efficiency: tasks that owe a cause and have someone to answer for; filter here to see them.',
    },
    synonyms: [],
  },
  {
    key: 'reason',
    type: 'text',
    editor: 'formula',
    width: 40,
    header: { vi: 'Lý do cảnh báo', en: 'Why highlighted' },
    help: { vi: 'Vì sao dòng này được tô màu.', en: 'Why this row is highlighted.' },
    synonyms: [],
  },
  {
    key: 'explanation',
    type: 'text',
    editor: 'formula',
    width: 30,
    header: { vi: 'Cách tính chỉ số', en: 'How the index is made' },
    help: {
      vi: 'Giá trị thu được chia giá trị kế hoạch, hoặc vì sao chưa đo được.',
      en: 'Earned value over planned value, or why it is not measurable.',
    },
    synonyms: [],
  },
  toDoColumn,
]);

/**
 * The columns of table `Tasks` that the sheet computes: first the roll-ups of this week's entries, then what is compared
 * with the thresholds of Settings. Their formulas follow from monitoring/.
 */
export const taskComputedColumns = [...taskShownColumns, ...taskHiddenColumns] as const;
