import { t, type Language } from '../../messages';
import { groupNote, type GroupIndex } from '../../monitoring';
import {
  labelOf,
  type CategoryKey,
  type CauseGroupKey,
  type IssueGroupKey,
  type SectorKey,
} from '../../register';
import type { CountKey, TaskRef } from '../types';
import { nameOf } from '../wording';
import { count, formatted, type Cell, type RemarkBlock, type RowStyle, type TableColumn } from './blocks';
import { rowsId, type Grouping } from './rowLists';

/** The section that lists the tasks of a count, in its own order and with those of other groups. */
const listedIn: Partial<Record<string, string>> = {
  overdue: 'overdue',
  lowEfficiency: 'lowEfficiency',
} satisfies Partial<Record<CountKey, string>>;

/** The counts of a group, each leading to the rows that it counts; nothing counted, nowhere to lead. */
export const countCells =
  <K extends string>(counts: Readonly<Record<K, number>>, of: Grouping, group = '') =>
  (key: K): Cell =>
    counts[key] === 0
      ? 0
      : { value: counts[key], link: { to: 'rows', rows: rowsId(of, group, key), section: listedIn[key] } };

export const countHeading = (key: CountKey, language: Language): string =>
  t(language, `reportSheet.column.${key}`);

/** What the sign beside the heading of low efficiency means; under every table that has it. */
export const lowEfficiencyNote = (language: Language): RemarkBlock => ({
  kind: 'remark',
  text: t(language, 'reportSheet.lowEfficiencyNote'),
});

/** A task by its code, which leads to its row; one without a code, or that the register no longer has, leads nowhere. */
export function taskCell(task: TaskRef, language: Language): Cell {
  const value = nameOf(task, language);
  return task.row > 0 && task.code !== '' ? { value, link: { to: 'task', code: task.code } } : value;
}

/** The index of a group, which explains itself. */
export const indexCell = (index: GroupIndex, language: Language): Cell => ({
  value: index.spi ?? '',
  note: groupNote(index, language),
});
export const indexColumn = (language: Language): TableColumn =>
  formatted(t(language, 'reportSheet.column.spi'), 2, 'index');

export const numberColumn = (language: Language): TableColumn =>
  count(t(language, 'reportSheet.column.number'), 2);
/** The style of a total that stands under so many rows. */
export const totalRow = (rows: readonly unknown[]): ReadonlyMap<number, RowStyle> =>
  new Map([[rows.length, { bold: true }]]);

export const agencyOrNone = (agency: string, language: Language): string =>
  agency || t(language, 'reportSheet.row.noAgency');
export const leaderOrNone = (leader: string, language: Language): string =>
  leader || t(language, 'reportSheet.row.noLeader');
export const causeGroupOrNone = (group: CauseGroupKey | undefined, language: Language): string =>
  group ? labelOf('causeGroup', group, language) : t(language, 'reportSheet.row.noGroup');
export const categoryOrNone = (category: CategoryKey | undefined, language: Language): string =>
  category ? labelOf('category', category, language) : t(language, 'reportSheet.row.noCategory');
export const sectorOrNone = (sector: SectorKey | undefined, language: Language): string =>
  sector ? labelOf('sector', sector, language) : t(language, 'reportSheet.row.noSector');
export const issueGroupOrNone = (group: IssueGroupKey | undefined, language: Language): string =>
  group ? labelOf('issueGroup', group, language) : t(language, 'reportSheet.row.noGroup');
