import { UserError, type Language } from '../messages';
import { explanationLines, explanationOf, factsOf, type Explanation, type TaskState } from '../monitoring';
import { codeKey, textOf } from '../register';
import {
  excelRun,
  keepExplanation,
  readRegister,
  selectedRow,
  statesOf,
  throwIfCancelled,
  type RegisterSnapshot,
} from '../workbook';
import type { ActionOptions } from './types';
import { undoOf } from './undo';

export interface ExplainOptions extends ActionOptions {
  /** Without it, the task of the selected row, on the Tasks or the Weekly entries sheet. */
  readonly code?: string;
  /** Keeps the explanation as a comment on the task's cell of the index. */
  readonly comment?: boolean;
}

export interface ExplainSummary {
  readonly code: string;
  readonly title: string;
  /** Of the workbook. */
  readonly language: Language;
  readonly sheet: string;
  /** 1-based row of the Tasks sheet. */
  readonly row: number;
  readonly explanation: Explanation;
  /** The same in the workbook's language. */
  readonly lines: readonly string[];
  /** The cell that bears the comment, if one was asked for. */
  readonly commentedCell?: string;
}

/**
 * Tells why a task stands as it does: inputs, formula and result of its index, status and reasons, moves of its deadline.
 * @throws UserError if there is no such task, or the cell has a comment of somebody else.
 */
export async function explainTask({
  code,
  comment,
  onProgress,
  signal,
  dryRun,
  onUndoable,
}: ExplainOptions = {}): Promise<ExplainSummary> {
  onProgress?.({ step: { key: 'actions.step.register' }, done: 0, total: 2 });
  const selected = code === undefined ? await excelRun(selectedRow) : undefined;
  const snapshot = await excelRun(readRegister);
  const { language, settings, records, tasks } = snapshot;
  const state = selected ? stateAt(snapshot, selected) : stateOf(snapshot, code ?? '');
  const explanation = explanationOf(state, settings, factsOf(records, settings));
  const lines = explanationLines(explanation, language);
  throwIfCancelled(signal);
  onProgress?.({ step: { key: 'actions.step.explaining' }, done: 1, total: 2 });
  const { task } = state;
  const kept = comment && !dryRun ? await keepExplanation(language, task.row, lines.join('\n')) : undefined;
  if (kept) onUndoable?.(undoOf({ key: 'actions.undo.comment', params: { cell: kept.cell } }, kept.undo));
  onProgress?.({ step: { key: 'actions.step.explaining' }, done: 2, total: 2 });
  return {
    code: task.code,
    title: task.title,
    language,
    sheet: tasks.sheet,
    row: task.row,
    explanation,
    lines,
    ...(kept && { commentedCell: kept.cell }),
  };
}

function stateOf(snapshot: RegisterSnapshot, code: string): TaskState {
  const found = statesOf(snapshot).find(
    ({ task }) => task.code !== '' && codeKey(task.code) === codeKey(code),
  );
  if (found) return found;
  throw new UserError({ key: 'actions.error.noTask', params: { code } });
}

/** The task of a selected row; of an entry, the task it reports on. */
function stateAt(snapshot: RegisterSnapshot, selected: { sheet: string; row: number }): TaskState {
  const { tasks, entries } = snapshot;
  const { sheet, row } = selected;
  const state = sheet === tasks.sheet && statesOf(snapshot).find(({ task }) => task.row === row);
  if (state) return state;
  const entry = sheet === entries.sheet && entries.rows.find((each) => each.row === row);
  if (entry) return stateOf(snapshot, textOf(entry.cells.code));
  const names = { tasks: tasks.sheet, entries: entries.sheet };
  throw new UserError({ key: 'actions.error.noTaskRow', params: names });
}
