import { entryColumns, taskInputColumns, type ColumnDefinition } from '../register';
import type { Repair } from '../validation';
import { mendCells, openFindings, throwIfCancelled, type CellWrite, type TakeBack } from '../workbook';
import { checkRegister } from './checkRegister';
import type { ActionOptions, CheckSummary } from './types';
import { undoOf } from './undo';
import { checkAndWrite } from './validateEntries';

export interface FixOptions extends ActionOptions {
  /** Keys of the findings whose suggested values are to be taken: see `FindingLine.key`. */
  readonly keys: readonly string[];
}

export interface FixSummary {
  /** Cells that took the suggested value, and columns that were repaired. */
  readonly fixed: number;
  /** Findings that are gone or have other suggestions by now, and cells that hold a formula: left as they are. */
  readonly left: number;
  /** The register checked again. */
  readonly check: CheckSummary;
}

const definitions = {
  tasks: new Map<string, ColumnDefinition>(taskInputColumns.map((column) => [column.key, column])),
  entries: new Map<string, ColumnDefinition>(entryColumns.map((column) => [column.key, column])),
};

/**
 * Gives cells the values that their findings suggest. The register is read again first: what has changed since the list was
 * made is left alone.
 * @throws UserError if a sheet is protected with a password, or Excel refuses; every cell is then as it was.
 */
export async function fixFindings({
  keys,
  signal,
  onProgress,
  onUndoable,
  now,
}: FixOptions): Promise<FixSummary> {
  onProgress?.({ step: { key: 'actions.step.register' }, done: 0, total: 3 });
  const { snapshot, placed } = await checkRegister();
  const wanted = new Set(keys);
  const cells = new Map<string, CellWrite>();
  const repairs: Repair[] = [];
  for (const { finding, sheet, key } of openFindings(placed)) {
    const { table, row, column, suggested, repair } = finding;
    if (wanted.has(key) && repair) repairs.push(repair);
    if (!wanted.has(key) || suggested === undefined || row === 0 || column === '') continue;
    if (table !== 'tasks' && table !== 'entries') continue;
    const columns: Readonly<Record<string, number>> = snapshot[table].columnIndex;
    const definition = definitions[table].get(column);
    if (!definition || columns[column] === undefined) continue;
    const place = `${sheet}!${row}:${column}`;
    // Two findings of one cell: the first, more severe one has its say.
    if (!cells.has(place))
      cells.set(place, { sheet, row, column: columns[column], definition, value: suggested });
  }
  throwIfCancelled(signal);
  onProgress?.({ step: { key: 'actions.step.writing' }, done: 1, total: 3 });
  const { written, undo } = await mendCells({ writes: [...cells.values()], repairs }, snapshot.language);
  let check: CheckSummary;
  let checking: TakeBack | undefined;
  try {
    ({ check, undo: checking } = await checkAndWrite({ now, onUndoable }));
  } catch (error) {
    await undo.takeBack();
    throw error;
  }
  const fixed = written.length + repairs.length;
  if (fixed > 0) onUndoable?.(undoOf({ key: 'actions.undo.fix', params: { count: fixed } }, undo, checking));
  onProgress?.({ step: { key: 'actions.step.writing' }, done: 3, total: 3 });
  return { fixed, left: wanted.size - fixed, check };
}
