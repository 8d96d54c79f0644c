import { defineColumns, type ColumnDefinition } from './columns';

const hidden = <K extends string>(key: K, vi: string, en: string, type: ColumnDefinition['type'] = 'text') =>
  ({
    key,
    type,
    editor: 'formula',
    hidden: true,
    width: 9,
    header: { vi, en },
    help: { vi: '', en: '' },
    synonyms: [],
  }) as const;

/**
 * What other tables' rows of a task are found by, worked out once a row; what they say of its completion, whatever the day; and what the formulas of Tasks work out before they meet
 * the low-efficiency threshold. The columns that people read then only
 * choose, with one comparison each, between what holds for a low index and what holds otherwise: a changed threshold
 * recalculates nothing else.
 */
export const taskHiddenColumns = defineColumns([
  hidden('lookupKey', 'Khóa tra cứu', 'Lookup key'),
  hidden('lastCompletion', 'Ngày cơ quan cuối báo hoàn thành', 'Last completion told', 'date'),
  hidden('periodShare', 'Phần kỳ đã qua', 'Elapsed share', 'percent'),
  { ...hidden('comparedIndex', 'Chỉ số đem so ngưỡng', 'Index compared', 'quantity'), numberFormat: '0.00' },
  hidden('attentionElse', 'Cần chú ý khi không thấp', 'Attention if not low'),
  hidden('reasonElse', 'Lý do khi không thấp', 'Reason if not low'),
  hidden('reasonLow', 'Lý do khi thấp', 'Reason if low'),
]);
