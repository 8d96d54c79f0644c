import type { Localized } from '../localized';

/** Steps of the actions, for progress bars, and what they tell. */
export const actions = {
  'actions.step.reading': { vi: 'Đang đọc tệp', en: 'Reading the file' },
  'actions.step.writing': { vi: 'Đang ghi các trang', en: 'Writing the sheets' },
  'actions.step.register': { vi: 'Đang đọc sổ theo dõi', en: 'Reading the register' },
  'actions.step.checking': { vi: 'Đang kiểm tra', en: 'Checking' },
  'actions.step.highlighting': { vi: 'Đang tô màu', en: 'Highlighting' },
  'actions.step.report': { vi: 'Đang lập báo cáo', en: 'Compiling the report' },
  'actions.count.other': { vi: 'Không thuộc nhóm nào', en: 'In no category' },
  'actions.notice.agencies': {
    vi: '{count, number} tên cơ quan trong tệp không có trong danh mục; đã thêm vào trang Danh mục với ghi chú cần xác nhận: {names}',
    en: '{count, plural, one {# agency name of the file is} other {# agency names of the file are}} not in the list; added to the Lists sheet, to be confirmed: {names}',
  },
  'actions.notice.history': {
    vi: '{count, number} dòng báo cáo không thuộc tuần {week} được đưa vào trang Lịch sử, không tính vào tuần này.',
    en: '{count, plural, one {# entry} other {# entries}} not of week {week} went to the sheet Past weeks and {count, plural, one {does} other {do}} not count in this week.',
  },
  'actions.error.week': {
    vi: 'Tuần "{week}" không phải tuần ISO 8601 (ví dụ 2025-W04).',
    en: 'Week "{week}" is not an ISO 8601 week (e.g. 2025-W04).',
  },
  'actions.error.noEntries': {
    vi: 'Tuần {week} không có dòng báo cáo nào trong sổ: tuần đang mở là {open}. Hãy chọn tuần khác.',
    en: 'There are no entries for week {week} in the register: the open week is {open}. Choose another week.',
  },
  'actions.error.noSheet': {
    vi: 'Không thấy trang "{sheet}". Trang có thể đã bị xóa hoặc đổi tên; hãy kiểm tra lại.',
    en: 'Sheet "{sheet}" is missing. It may have been deleted or renamed; check again.',
  },
} as const satisfies Record<string, Localized>;
