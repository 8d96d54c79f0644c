import { defineColumns } from './columns';
import { toDoColumn } from './toDoColumn';

/**
 * The columns of table `Tasks` that the sheet computes: first the roll-ups of this week's entries, then what is compared
 * with the thresholds of Settings. Their formulas follow from monitoring/.
 */
export const taskComputedColumns = defineColumns([
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
      vi: 'Ngày cơ quan cuối cùng hoàn thành; trống khi còn cơ quan chưa xong.',
      en: 'The day the last agency finished; empty while one has not.',
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
    key: 'reason',
    type: 'text',
    editor: 'formula',
    width: 40,
    header: { vi: 'Lý do cảnh báo', en: 'Why highlighted' },
    help: { vi: 'Vì sao dòng này được tô màu.', en: 'Why this row is highlighted.' },
    synonyms: [],
  },
  toDoColumn,
]);
