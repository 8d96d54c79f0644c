import type { Language } from '../messages';
import { entryFormulas, taskFormulas } from '../monitoring';
import type { EntryKey, TaskComputedKey } from '../register';
import { toDoFormula } from '../validation';

/** The formula of each computed column of Tasks. */
export const formulasOfTasks = (language: Language): Record<TaskComputedKey, string> => ({
  ...taskFormulas(language),
  toDo: toDoFormula('tasks', language),
});

/** Of Weekly entries; History has the same but for the last. */
export const formulasOfEntries = (
  language: Language,
): Record<Extract<EntryKey, 'answered' | 'key' | 'toDo'>, string> => ({
  ...entryFormulas(language),
  toDo: toDoFormula('entries', language),
});
