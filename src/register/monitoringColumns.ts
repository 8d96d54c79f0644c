import { addinColumn, defineColumns, type ColumnDefinition } from './columns';

/** Keys of the columns that hold what was written, not what the sheet computes. */
type WrittenKey<C extends readonly ColumnDefinition[]> = Exclude<C[number], { editor: 'formula' }>['key'];

/** What rows of these tables are matched to tasks by, see the key of Entries. */
const keyColumn = {
  key: 'key',
  type: 'text',
  editor: 'formula',
  hidden: true,
  width: 12,
  header: { vi: 'Khóa đối chiếu', en: 'Matching key' },
  help: {
    vi: 'Khóa để công thức đối chiếu với nhiệm vụ.',
    en: 'What formulas match the row to its task by.',
  },
  synonyms: [],
} as const;

const codeColumn = {
  key: 'code',
  type: 'identifier',
  width: 12,
  header: { vi: 'Mã nhiệm vụ', en: 'Code' },
  help: { vi: 'Mã của nhiệm vụ trong trang Nhiệm vụ.', en: 'Code of the task on the Tasks sheet.' },
  synonyms: [],
} as const;

/**
 * The columns of table `PastStates`: each task as it stood on the last day of each closed week. Trends, and weeks of low
 * efficiency in a row, are counted in it. Appended when a week is closed, never rewritten.
 */
export const pastStateColumns = defineColumns([
  { ...addinColumn('week', 'Tuần', 'Week', 10, 'identifier') },
  { ...addinColumn('weekEnd', 'Ngày chốt', 'Last day', 12, 'date') },
  { ...codeColumn, editor: 'addin' },
  { ...addinColumn('status', 'Tình trạng', 'Status', 20) },
  { ...addinColumn('attention', 'Cần chú ý', 'Attention', 14) },
  { ...addinColumn('progress', 'Tiến độ', 'Progress', 10, 'percent') },
  { ...addinColumn('spi', 'SPI', 'SPI', 9, 'quantity'), numberFormat: '0.00' },
  { ...addinColumn('daysLate', 'Số ngày chậm', 'Days late', 10, 'quantity'), numberFormat: '0' },
  { ...addinColumn('deadline', 'Thời hạn hoàn thành', 'Deadline', 12, 'date') },
  keyColumn,
]);
export type PastStateKey = WrittenKey<typeof pastStateColumns>;

/** The columns of table `DeadlineMoves`: every time a task's deadline was moved. Appended, never rewritten. */
export const deadlineMoveColumns = defineColumns([
  { ...codeColumn, editor: 'addin' },
  { ...addinColumn('from', 'Thời hạn cũ', 'Old deadline', 13, 'date') },
  { ...addinColumn('to', 'Thời hạn mới', 'New deadline', 13, 'date') },
  { ...addinColumn('days', 'Lùi (ngày)', 'Moved by (days)', 11, 'quantity'), numberFormat: '+0;-0;0' },
  { ...addinColumn('week', 'Tuần', 'Week', 10, 'identifier') },
  { ...addinColumn('noticed', 'Ngày ghi nhận', 'Noticed on', 13, 'date') },
  keyColumn,
]);
export type DeadlineMoveKey = WrittenKey<typeof deadlineMoveColumns>;

/** The columns of table `Milestones` (Lists sheet): what share of a task is planned to be done by which day. */
export const milestoneColumns = defineColumns([
  { ...codeColumn, editor: 'secretariat' },
  {
    key: 'day',
    type: 'date',
    editor: 'secretariat',
    width: 12,
    header: { vi: 'Đến ngày', en: 'By' },
    help: { vi: 'Ngày của mốc.', en: 'The day of the milestone.' },
    synonyms: [],
  },
  {
    key: 'share',
    type: 'percent',
    editor: 'secretariat',
    width: 11,
    header: { vi: 'Khối lượng lũy kế', en: 'Share planned' },
    help: {
      vi: 'Phần việc phải xong đến ngày đó, cộng dồn, 0 % đến 100 %.',
      en: 'Share of the whole task planned to be done by that day, cumulative, 0 % to 100 %.',
    },
    synonyms: [],
  },
  keyColumn,
]);
export type MilestoneKey = WrittenKey<typeof milestoneColumns>;

/** The columns of table `Holidays` (Lists sheet). Which days these are is announced every year: the office keeps the list. */
export const holidayColumns = defineColumns([
  {
    key: 'day',
    type: 'date',
    editor: 'secretariat',
    width: 12,
    header: { vi: 'Ngày', en: 'Day' },
    help: {
      vi: 'Ngày nghỉ lễ, nghỉ bù hoặc ngày làm bù.',
      en: 'A day off, or a weekend day worked in exchange.',
    },
    synonyms: [],
  },
  {
    key: 'instead',
    type: 'flag',
    editor: 'secretariat',
    width: 9,
    header: { vi: 'Làm bù', en: 'Worked' },
    help: {
      vi: 'Ghi x nếu là thứ Bảy, Chủ nhật đi làm bù; để trống là ngày nghỉ.',
      en: 'x for a Saturday or Sunday worked in exchange; empty for a day off.',
    },
    synonyms: [],
  },
  {
    key: 'name',
    type: 'text',
    editor: 'secretariat',
    width: 30,
    header: { vi: 'Ngày lễ', en: 'Holiday' },
    help: { vi: 'Tên ngày lễ.', en: 'Its name.' },
    synonyms: [],
  },
  {
    key: 'source',
    type: 'text',
    editor: 'secretariat',
    width: 34,
    header: { vi: 'Căn cứ nghỉ', en: 'Source' },
    help: { vi: 'Văn bản quy định, thông báo.', en: 'The law or announcement.' },
    synonyms: [],
  },
  {
    key: 'off',
    type: 'date',
    editor: 'formula',
    hidden: true,
    width: 10,
    header: { vi: 'Nghỉ (số)', en: 'Off (serial)' },
    help: { vi: '', en: '' },
    synonyms: [],
  },
  {
    key: 'worked',
    type: 'date',
    editor: 'formula',
    hidden: true,
    width: 10,
    header: { vi: 'Làm bù (số)', en: 'Worked (serial)' },
    help: { vi: '', en: '' },
    synonyms: [],
  },
]);
export type HolidayKey = WrittenKey<typeof holidayColumns>;
