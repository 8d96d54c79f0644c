import type { Day } from '../calendar';
import type { TakenEntry } from '../collection';
import { t, type Language } from '../messages';
import { entryColumns, entryStates, logSteps, type ColumnDefinition, type EntryStateKey } from '../register';
import type { CellWrite, CollectedWrites, RegisterSnapshot } from '../workbook';
import type { NextState } from './submitCollected';

/** What collecting, and choosing between returns, writes into entries. */

export const columns: ReadonlyMap<string, ColumnDefinition> = new Map(
  entryColumns.map((column) => [column.key, column]),
);
const stateLabel = (state: EntryStateKey, language: Language): string =>
  entryStates.find(({ key }) => key === state)!.label[language];

/** The values that entries take over, and their states with what these lock and open. */
export function entryWrites(
  taken: readonly Pick<TakenEntry, 'row' | 'values'>[],
  next: ReadonlyMap<number, NextState>,
  { entries: site, language }: RegisterSnapshot,
): Pick<CollectedWrites, 'writes' | 'locked' | 'opened'> {
  const cellsAt = new Map(site.rows.map(({ row, cells }) => [row, cells]));
  const write = (row: number, key: string, value: CellWrite['value']): CellWrite => ({
    sheet: site.sheet,
    row,
    column: site.columnIndex[key as keyof typeof site.columnIndex],
    definition: columns.get(key)!,
    value,
    was: cellsAt.get(row)![key as keyof typeof site.columnIndex],
  });
  const moved = [...next].filter(([, { from, to }]) => from !== to);
  return {
    writes: [
      ...taken.flatMap(({ row, values }) =>
        Object.entries(values).map(([key, value]) => write(row, key, value)),
      ),
      ...moved.flatMap(([row, { to }]) => [
        write(row, 'state', stateLabel(to, language)),
        write(row, 'remark', ''),
      ]),
    ],
    locked: moved.filter(([, { to }]) => to === 'submitted').map(([row]) => row),
    opened: moved.filter(([, { to }]) => to === 'draft').map(([row]) => row),
  };
}

export interface Collecting {
  readonly by: string;
  readonly today: Day;
  readonly snapshot: RegisterSnapshot;
}

/** What the change log says of an entry that goes another step by a return; nothing where it stays. */
export const moveLog = (
  { code, agency, file }: Pick<TakenEntry, 'code' | 'agency' | 'file'>,
  { from, to }: NextState,
  { by, today, snapshot: { language, settings } }: Collecting,
): CollectedWrites['log'] =>
  from === to
    ? []
    : [
        {
          day: today,
          by,
          step: (to === 'submitted' ? logSteps.submit : logSteps.reopen)[language],
          week: settings.openWeek,
          code,
          agency,
          column: '',
          old: stateLabel(from, language),
          new: stateLabel(to, language),
          reason: t(language, 'actions.collect.from', { file }),
        },
      ];
