import { t, type Language } from '../../messages';
import type { GroupIndex } from '../../monitoring';
import { labelOf, type CauseGroupKey } from '../../register';
import type { CountKey, Counts, TaskRef } from '../types';
import { nameOf } from '../wording';
import { count, counted, formatted, type Cell, type RowStyle, type TableColumn } from './blocks';

/** The section that lists the tasks of a count. What is due soon has none: the next period's tasks are others. */
const listedIn: Partial<Record<CountKey, string>> = {
  overdue: 'overdue',
  lowEfficiency: 'lowEfficiency',
};

/** A count that leads to the list of its tasks, where the report has one. */
export function countCell(counts: Counts, key: CountKey): Cell {
  const section = listedIn[key];
  return section === undefined ? counts[key] : counted(counts[key], section);
}

export const countHeading = (key: CountKey, language: Language): string =>
  t(language, `reportSheet.column.${key}`);

/** A task by its code, which leads to its row; one without a code, or that the register no longer has, leads nowhere. */
export function taskCell(task: TaskRef, language: Language): Cell {
  const value = nameOf(task, language);
  return task.row > 0 && task.code !== '' ? { value, link: { to: 'task', code: task.code } } : value;
}

export const indexCell = ({ spi }: GroupIndex): Cell => spi ?? '';
export const indexColumn = (language: Language): TableColumn =>
  formatted(t(language, 'reportSheet.column.spi'), 2, 'index');

export const numberColumn = (language: Language): TableColumn =>
  count(t(language, 'reportSheet.column.number'), 2);
/** The style of a total that stands under so many rows. */
export const totalRow = (rows: readonly unknown[]): ReadonlyMap<number, RowStyle> =>
  new Map([[rows.length, { bold: true }]]);

export const agencyOrNone = (agency: string, language: Language): string =>
  agency || t(language, 'reportSheet.row.noAgency');
export const causeGroupOrNone = (group: CauseGroupKey | undefined, language: Language): string =>
  group ? labelOf('causeGroup', group, language) : t(language, 'reportSheet.row.noGroup');
