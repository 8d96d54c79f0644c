import { codeKey } from '../../monitoring';
import { agencyKey, categories, sheetNames } from '../../register';
import type { RegisterRule } from '../rule';

/** The rows that repeat the key of an earlier row, each with the row that had it first; '' is no key. */
function repeats<T extends { row: number }>(items: readonly T[], keyOf: (item: T) => string) {
  const first = new Map<string, T>();
  return items.flatMap((item) => {
    const key = keyOf(item);
    const earlier = key ? first.get(key) : undefined;
    if (key && !earlier) first.set(key, item);
    return earlier ? [{ item, earlier }] : [];
  });
}

/** The rules that look at the register as a whole. */
export const registerRules: readonly RegisterRule[] = [
  {
    id: 'duplicateCode',
    severity: 'error',
    scope: 'register',
    title: 'validation.duplicateCode.title',
    check: ({ tasks }) =>
      repeats(
        tasks.map(({ task }) => task),
        (task) => codeKey(task.code),
      ).map(({ item, earlier }) => ({
        table: 'tasks',
        row: item.row,
        column: 'code',
        code: item.code,
        value: item.code,
        message: {
          key: 'validation.duplicateCode.found',
          params: { value: item.code, row: String(earlier.row) },
        },
      })),
  },
  {
    id: 'duplicateEntry',
    severity: 'error',
    scope: 'register',
    title: 'validation.duplicateEntry.title',
    check: ({ entries, agencies }) =>
      repeats(
        entries.map(({ entry }) => entry),
        ({ week, code, agency }) =>
          code && agency ? [codeKey(week), codeKey(code), agencyKey(agencies, agency)].join('\n') : '',
      ).map(({ item, earlier }) => ({
        table: 'entries',
        row: item.row,
        column: 'agency',
        code: item.code,
        value: item.agency,
        message: {
          key: 'validation.duplicateEntry.found',
          params: { code: item.code, agency: item.agency, row: String(earlier.row) },
        },
      })),
  },
  {
    id: 'unconfirmedAgency',
    severity: 'warning',
    scope: 'register',
    title: 'validation.unconfirmedAgency.title',
    check: ({ unconfirmedAgencies }) =>
      [...new Set(unconfirmedAgencies)].map((name) => ({
        table: 'agencies',
        row: 0,
        column: '',
        code: '',
        value: name,
        message: { key: 'validation.unconfirmedAgency.found', params: { value: name } },
      })),
  },
  {
    id: 'milestoneOfNoTask',
    severity: 'warning',
    scope: 'register',
    title: 'validation.milestoneOfNoTask.title',
    check: ({ tasks, settings, monitoring }) => {
      const known = new Set(tasks.map(({ task }) => codeKey(task.code)));
      return [...monitoring.milestones]
        .filter(([key]) => !known.has(key))
        .map(([, [milestone]]) => ({
          table: 'workbook',
          row: 0,
          column: '',
          code: milestone!.code,
          value: milestone!.code,
          message: { key: 'validation.milestoneOfNoTask.found', params: { value: milestone!.code } },
          place: { sheet: sheetNames.lists[settings.language], cell: '' },
        }));
    },
  },
  {
    id: 'expectedCount',
    severity: 'information',
    scope: 'register',
    title: 'validation.expectedCount.title',
    check: ({ tasks, settings, expectedCounts }) =>
      categories.flatMap(({ key, label }) => {
        const expected = expectedCounts[key];
        const found = tasks.filter(({ task }) => task.category === key).length;
        if (found === expected) return [];
        return [
          {
            table: 'categories' as const,
            row: 0,
            column: '' as const,
            code: '',
            value: String(found),
            message: {
              key: 'validation.expectedCount.found' as const,
              params: { category: label[settings.language], found: String(found), expected },
            },
          },
        ];
      }),
  },
];
