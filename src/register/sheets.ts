import type { Localized } from '../messages';

/** The sheets of the workbook the add-in makes; the language is chosen at load and stored. Sheet names have at most 31 characters. */
export const sheetNames = {
  tasks: { vi: 'Nhiệm vụ', en: 'Tasks' },
  entries: { vi: 'Cập nhật tuần', en: 'Weekly entries' },
  findings: { vi: 'Kết quả kiểm tra', en: 'Findings' },
  weeklyReport: { vi: 'Báo cáo tuần', en: 'Weekly report' },
  monthlyReport: { vi: 'Báo cáo tháng', en: 'Monthly report' },
  responsibility: { vi: 'Trách nhiệm', en: 'Responsibility' },
  review: { vi: 'Giao ban ngày', en: 'Daily review' },
  watchList: { vi: 'Danh sách theo dõi', en: 'Watch list' },
  conflicts: { vi: 'Xung đột', en: 'Conflicts' },
  // Excel keeps the sheet name "History" for itself.
  history: { vi: 'Lịch sử', en: 'Past weeks' },
  pastStates: { vi: 'Tình trạng các tuần', en: 'Past states' },
  deadlineMoves: { vi: 'Thay đổi thời hạn', en: 'Deadline changes' },
  log: { vi: 'Nhật ký', en: 'Change log' },
  rejected: { vi: 'Dòng không nạp', en: 'Rows not loaded' },
  lists: { vi: 'Danh mục', en: 'Lists' },
  settings: { vi: 'Thiết lập', en: 'Settings' },
} as const satisfies Record<string, Localized>;
export type SheetKey = keyof typeof sheetNames;

/** Table names, the same in every language: formulas and other programs rely on them. */
export const tableNames = {
  tasks: 'Tasks',
  entries: 'Entries',
  findings: 'Findings',
  conflicts: 'Conflicts',
  history: 'History',
  pastStates: 'PastStates',
  deadlineMoves: 'DeadlineMoves',
  log: 'ChangeLog',
  rejected: 'RowsNotLoaded',
  settings: 'Settings',
  agencies: 'Agencies',
  categories: 'Categories',
  issueGroups: 'IssueGroups',
  causeGroups: 'CauseGroups',
  causes: 'Causes',
  sectors: 'Sectors',
  recurrences: 'Recurrences',
  milestones: 'Milestones',
  holidays: 'Holidays',
} as const;
export type TableKey = keyof typeof tableNames;
