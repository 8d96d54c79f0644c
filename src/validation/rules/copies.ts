import { codeKey } from '../../monitoring';
import { agencyKey, plain, textOf, typicalCauses } from '../../register';
import { headerOf, type RegisterRule } from '../rule';
import type { Finding } from '../types';

/** Shorter texts may well be the same by chance. */
const tellingText = 30;
/** Chosen from the list of the cell: many will say the same. */
const typical = new Set(
  Object.values(typicalCauses).flatMap((causes) => causes.flatMap(({ vi, en }) => [plain(vi), plain(en)])),
);
const isTypical = (text: string): boolean => typical.has(text);
const told = ['cause', 'proposal', 'nextStep'] as const;

/** Rules about rows that say the same as others. */
export const copyRules: readonly RegisterRule[] = [
  {
    id: 'sameAsOtherAgency',
    severity: 'warning',
    scope: 'register',
    title: 'validation.sameAsOtherAgency.title',
    check: ({ entries, agencies, settings: { language } }) =>
      told.flatMap((column): Omit<Finding, 'ruleId' | 'severity'>[] => {
        const first = new Map<string, (typeof entries)[number]>();
        return entries.flatMap((subject) => {
          const { entry } = subject;
          // Plain wording is never longer than the text.
          if (entry[column].length < tellingText) return [];
          const text = plain(entry[column]);
          if (text.length < tellingText || isTypical(text)) return [];
          const other = first.get(text);
          if (!other) first.set(text, subject);
          const isOwn =
            other && agencyKey(agencies, other.entry.agency) === agencyKey(agencies, entry.agency);
          if (!other || isOwn) return [];
          return [
            {
              table: 'entries',
              row: entry.row,
              column,
              code: entry.code,
              value: entry[column],
              message: {
                key: 'validation.sameAsOtherAgency.found',
                params: {
                  column: headerOf(column, language),
                  agency: other.entry.agency,
                  row: String(other.entry.row),
                },
              },
            },
          ];
        });
      }),
  },
  {
    id: 'duplicateTask',
    severity: 'warning',
    scope: 'register',
    title: 'validation.duplicateTask.title',
    check: ({ tasks, agencies }) => {
      const first = new Map<string, (typeof tasks)[number]>();
      return tasks.flatMap((subject): Omit<Finding, 'ruleId' | 'severity'>[] => {
        const { task, row } = subject;
        const lead = agencyKey(agencies, task.leadAgency);
        const key = `${plain(task.title)}\n${lead}\n${String(row.cells.deadline)}`;
        if (plain(task.title) === '') return [];
        const other = first.get(key);
        if (!other) first.set(key, subject);
        // The same code twice is the finding of another rule.
        if (!other || codeKey(other.task.code) === codeKey(task.code)) return [];
        return [
          {
            table: 'tasks',
            row: task.row,
            column: 'task',
            code: task.code,
            value: textOf(row.cells.task),
            message: {
              key: 'validation.duplicateTask.found',
              params: { code: other.task.code, row: String(other.task.row) },
            },
          },
        ];
      });
    },
  },
];
