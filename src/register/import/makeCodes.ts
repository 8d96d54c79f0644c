import type { Message } from '../../messages';
import { textOf } from '../cells';
import type { TaskCells } from '../openWeek';
import { termOf } from '../terms';
import type { ImportedEntry, ImportedTask } from './types';

const prefixes = { general: 'NVC', specific: 'NVCT', publicService: 'DVC', coordination: 'PHTW' } as const;

export interface CodedRows {
  readonly tasks: readonly ImportedTask[];
  readonly entries: readonly ImportedEntry[];
  readonly notice?: Message;
}

/** Makes codes that nothing uses: the prefix of the task's category and a running number ("DVC-007"). */
export function nextCodes(used: ReadonlySet<string>): (task: Pick<TaskCells, 'category'>) => string {
  const counts = new Map<string, number>();
  return ({ category }) => {
    const key = termOf('category', textOf(category));
    const prefix = key ? prefixes[key] : 'NV';
    let code: string;
    do {
      const count = (counts.get(prefix) ?? 0) + 1;
      counts.set(prefix, count);
      code = `${prefix}-${String(count).padStart(3, '0')}`;
    } while (used.has(code));
    return code;
  };
}

/**
 * Gives a code to each task that has none, the same for the same file each time. Codes of the source are never changed,
 * not even duplicates.
 */
export function makeCodes(tasks: readonly ImportedTask[], entries: readonly ImportedEntry[]): CodedRows {
  const next = nextCodes(new Set(tasks.map(({ cells }) => textOf(cells.code))));
  const made = new Map<string, string>();
  const rowId = ({ sheet, sourceRow }: { sheet: string; sourceRow: number }): string =>
    `${sourceRow}:${sheet}`;
  const coded = tasks.map((task) => {
    if (textOf(task.cells.code)) return task;
    const code = next(task.cells);
    made.set(rowId(task), code);
    return { ...task, codeMade: true, cells: { ...task.cells, code } };
  });
  const codes = [...made.values()];
  if (codes.length === 0) return { tasks, entries };
  return {
    tasks: coded,
    entries: entries.map((entry) => {
      const code = textOf(entry.cells.code) ? undefined : made.get(rowId(entry));
      return code ? { ...entry, cells: { ...entry.cells, code } } : entry;
    }),
    notice: {
      key: 'register.codesMade',
      params: { count: codes.length, first: codes[0]!, last: codes.at(-1)! },
    },
  };
}
