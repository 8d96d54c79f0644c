import { defineColumns } from './columns';

/** The columns of the small tables of the Lists and Settings sheets. All are the secretariat's, but for computed ones. */
const label = (key: string, vi: string, en: string, width = 26) =>
  ({
    key,
    type: 'text',
    editor: 'secretariat',
    width,
    header: { vi, en },
    help: { vi: '', en: '' },
    synonyms: [],
  }) as const;

export const agencyColumns = defineColumns([
  {
    key: 'name',
    type: 'text',
    editor: 'secretariat',
    required: true,
    width: 34,
    header: { vi: 'Cơ quan', en: 'Agency' },
    help: { vi: 'Tên chính thức, dùng trong mọi trang.', en: 'Official name, used on every sheet.' },
    synonyms: [],
  },
  {
    key: 'aliases',
    type: 'text',
    editor: 'secretariat',
    width: 34,
    header: { vi: 'Tên khác', en: 'Other names' },
    help: {
      vi: 'Tên viết tắt, tên cũ, cách nhau bằng dấu chấm phẩy.',
      en: 'Abbreviations and former names, separated by semicolons.',
    },
    synonyms: [],
  },
  {
    key: 'group',
    type: 'text',
    editor: 'secretariat',
    width: 14,
    header: { vi: 'Khối', en: 'Group' },
    help: { vi: 'Sở, ngành hoặc cấp huyện.', en: 'Department or district.' },
    synonyms: [],
  },
  {
    key: 'origin',
    type: 'text',
    editor: 'secretariat',
    width: 20,
    header: { vi: 'Nguồn', en: 'Origin' },
    help: {
      vi: 'Cơ quan lấy từ tệp nguồn cần được xác nhận: xóa ghi chú này là xác nhận.',
      en: 'An agency taken from a source file needs confirming: clear this note to confirm it.',
    },
    synonyms: [],
  },
]);
export type AgencyKey = (typeof agencyColumns)[number]['key'];

/** What stands in `origin` until the office has confirmed an agency that came with a source file. */
export const unconfirmedOrigin = {
  vi: 'Từ tệp nguồn, cần xác nhận',
  en: 'From the source file, to confirm',
} as const;

export const agencyGroups = {
  department: { vi: 'Sở, ban, ngành', en: 'Department' },
  district: { vi: 'Cấp huyện', en: 'District' },
} as const;

export const categoryColumns = [
  label('label', 'Nhóm nhiệm vụ', 'Category', 34),
  {
    ...label('expected', 'Số nhiệm vụ được giao', 'Tasks assigned', 14),
    type: 'quantity',
    numberFormat: '0',
  },
  {
    ...label('found', 'Số nhiệm vụ trong sổ', 'Tasks in the register', 14),
    type: 'quantity',
    numberFormat: '0',
    editor: 'formula',
  },
] as const;
export const issueGroupColumns = [label('label', 'Nhóm vấn đề', 'Issue group')] as const;
export const causeGroupColumns = [label('label', 'Nhóm nguyên nhân', 'Cause group')] as const;
/** What the drop-down of the cause offers, by the group of the row; rows of a group stand together. */
export const causeColumns = [
  label('group', 'Nhóm nguyên nhân', 'Cause group', 22),
  label('cause', 'Nguyên nhân thường gặp', 'Typical cause', 48),
] as const;
export const sectorColumns = [label('label', 'Lĩnh vực', 'Sector')] as const;

/** Periods of regular tasks at the as-of day: computed once here, looked up by every regular task. */
export const recurrenceColumns = [
  label('label', 'Chu kỳ', 'Recurrence', 16),
  { ...label('first', 'Đầu kỳ', 'Period start', 12), type: 'date', editor: 'formula' },
  { ...label('last', 'Cuối kỳ', 'Period end', 12), type: 'date', editor: 'formula' },
  { ...label('share', 'Phần kỳ đã qua', 'Elapsed share', 12), type: 'percent', editor: 'formula' },
] as const;

export const settingColumns = [
  label('label', 'Thiết lập', 'Setting', 30),
  label('value', 'Giá trị', 'Value', 46),
  label('help', 'Giải thích', 'Explanation', 70),
] as const;
