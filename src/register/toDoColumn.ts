import type { ColumnDefinition } from './columns';

/** What the latest check found in a row, in words: the last but hidden column of Tasks and of Weekly entries. */
export const toDoColumn = {
  key: 'toDo',
  type: 'text',
  editor: 'formula',
  width: 34,
  header: { vi: 'Cần xử lý', en: 'To do' },
  help: {
    vi: 'Phát hiện đầu tiên của dòng ở lần kiểm tra gần nhất; xem trang Kết quả kiểm tra.',
    en: 'The first finding of the row at the latest check; see the Findings sheet.',
  },
  synonyms: [],
} as const satisfies ColumnDefinition;
