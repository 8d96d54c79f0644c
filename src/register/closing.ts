import type { AgencyDirectory } from './agencies';
import { textOf, type SheetRow } from './cells';
import type { EntryInputKey } from './entry';
import { entryStates } from './entryStates';
import { planOpenWeek, type EntryCells, type TaskCells } from './openWeek';
import type { Language } from '../messages';

export interface ClosingPlan {
  /** The week's rows as they go to History, silent ones too: silence is counted over weeks. */
  readonly closed: readonly EntryCells[];
  /** The rows of the next week: blank, but for who reports. */
  readonly next: readonly EntryCells[];
}

/** What closing a week makes of its rows. Rows that name no task of the register are closed with the others. */
export function planClosing(
  tasks: readonly TaskCells[],
  entries: readonly SheetRow<EntryInputKey>[],
  openWeek: string,
  nextWeek: string,
  agencies: AgencyDirectory,
  language: Language,
): ClosingPlan {
  const state = entryStates.find(({ key }) => key === 'closed')!.label[language];
  const keyOf = ({ code, agency }: EntryCells): string => `${textOf(code)}\u0000${textOf(agency)}`;
  const reporters = new Map(entries.map(({ cells }) => [keyOf(cells), cells.reporter]));
  return {
    closed: entries.map(({ cells }) => ({ ...cells, week: textOf(cells.week) || openWeek, state })),
    next: planOpenWeek(tasks, [], nextWeek, agencies).open.map((cells) => ({
      ...cells,
      reporter: reporters.get(keyOf(cells)) ?? '',
    })),
  };
}
