import type { Localized } from '../messages';

/** One value of a closed list: the key the code uses, the words the sheets show. */
export interface Term<K extends string = string> {
  readonly key: K;
  readonly label: Localized;
  /** Other wordings met in source files, compared without case, diacritics and punctuation. */
  readonly synonyms?: readonly string[];
}

const terms = <const T extends readonly Term[]>(list: T): T => list;

/** The four categories of the register, with the number of tasks the province has in each (conference of 23 January 2025). */
export const categories = [
  {
    key: 'general',
    expected: 13,
    label: { vi: 'Nhóm nhiệm vụ chung', en: 'General task group' },
    synonyms: ['nhiem vu chung', 'general'],
  },
  {
    key: 'specific',
    expected: 8,
    label: { vi: 'Nhiệm vụ cụ thể', en: 'Specific task' },
    synonyms: ['nhiem vu cu the', 'specific'],
  },
  {
    key: 'publicService',
    expected: 25,
    label: { vi: 'Dịch vụ công thiết yếu', en: 'Essential public service' },
    synonyms: ['dich vu cong', 'dvc thiet yeu', 'dvc', 'public service'],
  },
  {
    key: 'coordination',
    expected: 40,
    label: { vi: 'Nhiệm vụ phối hợp với Trung ương', en: 'Task with central agencies' },
    synonyms: [
      'phoi hop voi trung uong',
      'nhiem vu phoi hop',
      'phoi hop trung uong',
      'coordination',
      'central agencies',
    ],
  },
] as const satisfies readonly (Term & { expected: number })[];
export type CategoryKey = (typeof categories)[number]['key'];

/** Tasks that the province was given, by category. */
export type CategoryCounts = Readonly<Record<CategoryKey, number>>;

/** Those of the conference: what counts until the Lists sheet of a workbook says otherwise. */
export const defaultExpectedCounts: CategoryCounts = Object.fromEntries(
  categories.map(({ key, expected }) => [key, expected]),
) as Record<CategoryKey, number>;

/** The five groups of issues that tasks and causes are reported by. */
export const issueGroups = terms([
  { key: 'legal', label: { vi: 'Pháp lý', en: 'Legal' }, synonyms: ['the che', 'phap ly the che'] },
  {
    key: 'technology',
    label: { vi: 'Hạ tầng, công nghệ', en: 'Infrastructure and technology' },
    synonyms: ['ha tang', 'cong nghe', 'ha tang cong nghe', 'technology', 'infrastructure'],
  },
  { key: 'data', label: { vi: 'Dữ liệu', en: 'Data' }, synonyms: ['co so du lieu'] },
  {
    key: 'security',
    label: { vi: 'An ninh, an toàn', en: 'Security and safety' },
    synonyms: ['an ninh', 'an toan', 'an ninh an toan', 'security'],
  },
  {
    key: 'resources',
    label: { vi: 'Nguồn lực', en: 'Resources' },
    synonyms: ['nhan luc', 'kinh phi', 'nguon luc trien khai'],
  },
]);
export type IssueGroupKey = (typeof issueGroups)[number]['key'];

/** Groups of causes: the issue groups and what lies outside them. */
export const causeGroups = terms([
  ...issueGroups,
  {
    key: 'coordination',
    label: { vi: 'Phối hợp, chỉ đạo', en: 'Coordination and direction' },
    synonyms: ['phoi hop', 'chi dao', 'coordination'],
  },
  { key: 'other', label: { vi: 'Nguyên nhân khác', en: 'Other cause' }, synonyms: ['khac', 'other'] },
]);
export type CauseGroupKey = (typeof causeGroups)[number]['key'];

export const sectors = terms([
  { key: 'health', label: { vi: 'Y tế', en: 'Health' } },
  {
    key: 'education',
    label: { vi: 'Giáo dục', en: 'Education' },
    synonyms: ['giao duc va dao tao', 'giao duc dao tao'],
  },
  {
    key: 'finance',
    label: { vi: 'Tài chính, ngân hàng', en: 'Finance and banking' },
    synonyms: ['tai chinh', 'ngan hang', 'finance', 'banking'],
  },
  {
    key: 'transport',
    label: { vi: 'Giao thông vận tải', en: 'Transport and logistics' },
    synonyms: ['giao thong', 'van tai', 'logistics', 'transport'],
  },
  {
    key: 'environment',
    label: { vi: 'Tài nguyên và môi trường', en: 'Natural resources and environment' },
    synonyms: ['tai nguyen', 'moi truong', 'dat dai', 'environment'],
  },
  { key: 'other', label: { vi: 'Lĩnh vực khác', en: 'Other sector' }, synonyms: ['khac', 'other', 'chung'] },
]);
export type SectorKey = (typeof sectors)[number]['key'];

/**
 * How often a task recurs. `once` is a one-off task with a deadline; every other is a regular task, measured against
 * its target for the period to date. `continuous` ("thường xuyên", no period named) is measured over the calendar year.
 */
export const recurrences = terms([
  { key: 'once', label: { vi: 'Một lần', en: 'One-off' }, synonyms: ['co thoi han', 'mot lan', 'once'] },
  { key: 'daily', label: { vi: 'Hằng ngày', en: 'Daily' }, synonyms: ['hang ngay', 'moi ngay', 'daily'] },
  { key: 'weekly', label: { vi: 'Hằng tuần', en: 'Weekly' }, synonyms: ['hang tuan', 'moi tuan', 'weekly'] },
  {
    key: 'monthly',
    label: { vi: 'Hằng tháng', en: 'Monthly' },
    synonyms: ['hang thang', 'moi thang', 'monthly'],
  },
  {
    key: 'quarterly',
    label: { vi: 'Hằng quý', en: 'Quarterly' },
    synonyms: ['hang quy', 'moi quy', 'quarterly'],
  },
  {
    key: 'halfYearly',
    label: { vi: '6 tháng', en: 'Half-yearly' },
    synonyms: ['sau thang', '6 thang mot lan', 'half yearly', 'semi annual'],
  },
  {
    key: 'yearly',
    label: { vi: 'Hằng năm', en: 'Yearly' },
    synonyms: ['hang nam', 'moi nam', 'yearly', 'annual'],
  },
  {
    key: 'continuous',
    label: { vi: 'Thường xuyên', en: 'Continuous' },
    synonyms: ['thuong xuyen', 'dinh ky', 'regular', 'ongoing', 'continuous'],
  },
]);
export type RecurrenceKey = (typeof recurrences)[number]['key'];

/** The closed lists that columns refer to. `agency` is open: it is the Agencies table of the workbook. */
export const vocabularies = {
  category: categories,
  issueGroup: issueGroups,
  causeGroup: causeGroups,
  sector: sectors,
  recurrence: recurrences,
} as const;
export type VocabularyKey = keyof typeof vocabularies;
export type ListKey = VocabularyKey | 'agency';
