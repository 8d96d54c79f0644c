import { defineColumns } from './columns';

const column = (
  key: string,
  vi: string,
  en: string,
  width: number,
  type: 'text' | 'identifier' | 'date' = 'text',
) =>
  ({
    key,
    type,
    editor: 'addin',
    width,
    header: { vi, en },
    help: { vi: '', en: '' },
    synonyms: [],
  }) as const;

/** The columns of table `ChangeLog`: who moved, reopened, closed or corrected what, one row a change, never rewritten. */
export const logColumns = defineColumns([
  column('day', 'Ngày', 'Day', 12, 'date'),
  column('by', 'Người thực hiện', 'By', 20),
  column('step', 'Việc', 'Step', 14),
  column('week', 'Tuần', 'Week', 10, 'identifier'),
  column('code', 'Mã nhiệm vụ', 'Code', 12, 'identifier'),
  column('agency', 'Cơ quan', 'Agency', 24),
  column('column', 'Cột', 'Column', 18),
  column('old', 'Giá trị cũ', 'Old value', 24),
  column('new', 'Giá trị mới', 'New value', 24),
  column('reason', 'Lý do', 'Reason', 34),
]);
export type LogKey = 'day' | 'by' | 'step' | 'week' | 'code' | 'agency' | 'column' | 'old' | 'new' | 'reason';
