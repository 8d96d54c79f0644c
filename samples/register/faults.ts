import type { EntryInputKey } from '../../src/register';

/** A wrong entry that the sample holds on purpose, and the rule that should find it. */
export interface Fault {
  readonly what: string;
  readonly code: string;
  readonly week: '2025-W03' | '2025-W04';
  /** Cells that the entry has instead of the right ones; '' empties a cell. */
  readonly cells: Partial<Record<EntryInputKey, string | number>>;
  /** Whether it is a row of its own beside the task's right one. */
  readonly extraRow?: boolean;
}

/** The intended faults, all in the open week, where an officer can still put them right. */
export const faults: readonly Fault[] = [
  { what: 'progress above 100 %', code: 'TW-07', week: '2025-W04', cells: { progress: 1.2 } },
  {
    what: 'a completion day without 100 %',
    code: 'TW-16',
    week: '2025-W04',
    cells: { completedOn: '22/01/2025', progress: 0.92 },
  },
  { what: '100 % without a completion day', code: 'TW-11', week: '2025-W04', cells: { progress: 1 } },
  { what: 'overdue without cause', code: 'TW-09', week: '2025-W04', cells: { causeGroup: '', cause: '' } },
  {
    what: 'overdue with a cause but no cause group',
    code: 'TW-33',
    week: '2025-W04',
    cells: { cause: 'Chậm phối hợp' },
  },
  {
    what: 'an unknown agency',
    code: 'TW-32',
    week: '2025-W04',
    cells: { agency: 'Sở Nông sản' },
    extraRow: true,
  },
  {
    what: 'an unknown task code',
    code: 'TW-99',
    week: '2025-W04',
    cells: { code: 'TW-99', agency: 'Sở Y tế', task: 'Nhiệm vụ không có trong sổ (minh họa)', progress: 0.3 },
    extraRow: true,
  },
  {
    what: 'a second entry of the same agency',
    code: 'TW-10',
    week: '2025-W04',
    cells: { progress: 0.7 },
    extraRow: true,
  },
  { what: 'text instead of a date', code: 'TW-36', week: '2025-W04', cells: { completedOn: 'hôm thứ Hai' } },
  { what: 'progress lower than last week', code: 'TW-27', week: '2025-W04', cells: { progress: 0.7 } },
];
