import { textOf } from '../cells';
import type { ImportedTask } from '../import';
import { plain } from '../wording';
import type { PresentTask } from './types';

export interface TaskMatches {
  readonly pairs: readonly { readonly file: ImportedTask; readonly present: PresentTask }[];
  readonly onlyFile: readonly ImportedTask[];
  readonly onlyPresent: readonly PresentTask[];
}

const codeOf = (task: ImportedTask | PresentTask): string => textOf(task.cells.code);
const titleOf = (task: ImportedTask | PresentTask): string => plain(textOf(task.cells.task));
const agencyOf = (task: ImportedTask | PresentTask): string => plain(textOf(task.cells.leadAgency));

/**
 * Which task of a file is which task of the register. The surest sign goes first: code and title; then the title with
 * its agency, then the title alone, for a file numbered anew must not turn one task into another; then the code alone, for
 * titles get reworded. A sign that fits several tasks decides nothing, except that rows alike in both are taken in order.
 */
export function matchTasks(file: readonly ImportedTask[], present: readonly PresentTask[]): TaskMatches {
  const openFile = new Set(file);
  const openPresent = new Set(present);
  const pairs: { file: ImportedTask; present: PresentTask }[] = [];
  const match = (sign: (task: ImportedTask | PresentTask) => string, inOrder: boolean): void => {
    const groups = groupBy(openPresent, sign);
    for (const [key, tasks] of groupBy(openFile, sign)) {
      const others = key === '' ? undefined : groups.get(key);
      if (!others || (!inOrder && (tasks.length > 1 || others.length > 1))) continue;
      tasks.slice(0, others.length).forEach((task, i) => {
        pairs.push({ file: task, present: others[i]! });
        openFile.delete(task);
        openPresent.delete(others[i]!);
      });
    }
  };
  const both = (...parts: string[]): string => (parts.every(Boolean) ? parts.join('\u0000') : '');
  match((task) => both(codeOf(task), titleOf(task)), true);
  match((task) => both(titleOf(task), agencyOf(task)), false);
  match(titleOf, false);
  // A code that the import made says nothing of which task it is.
  for (const task of file) if (task.codeMade && openFile.has(task)) openFile.delete(task);
  match(codeOf, false);
  const paired = new Set(pairs.map((pair) => pair.file));
  return {
    pairs,
    onlyFile: file.filter((task) => !paired.has(task)),
    onlyPresent: present.filter((task) => openPresent.has(task)),
  };
}

function groupBy<T>(items: Iterable<T>, sign: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = sign(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
