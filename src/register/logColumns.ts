import { addinColumn, defineColumns } from './columns';

/** The columns of table `ChangeLog`: who moved, reopened, closed or corrected what, one row a change, never rewritten. */
export const logColumns = defineColumns([
  addinColumn('day', 'Ngày', 'Day', 12, 'date'),
  addinColumn('by', 'Người thực hiện', 'By', 20),
  addinColumn('step', 'Việc', 'Step', 14),
  addinColumn('week', 'Tuần', 'Week', 10, 'identifier'),
  addinColumn('code', 'Mã nhiệm vụ', 'Code', 12, 'identifier'),
  addinColumn('agency', 'Cơ quan', 'Agency', 24),
  addinColumn('column', 'Cột', 'Column', 18),
  addinColumn('old', 'Giá trị cũ', 'Old value', 24),
  addinColumn('new', 'Giá trị mới', 'New value', 24),
  addinColumn('reason', 'Lý do', 'Reason', 34),
]);
export type LogKey = 'day' | 'by' | 'step' | 'week' | 'code' | 'agency' | 'column' | 'old' | 'new' | 'reason';
