import type { Language } from '../messages';
import { recordKeyFormula } from '../monitoring';
import {
  deadlineMoveColumns,
  pastStateColumns,
  tableNames,
  type CellValue,
  type DeadlineMove,
  type PastState,
} from '../register';
import { appendGrowth } from './appendGrowth';
import type { Growth } from './tableGrowth';

const orBlank = (value: CellValue | undefined): CellValue => value ?? '';

/** What puts the states of tasks at the end of a week under table PastStates. Two syncs. */
export const pastStateGrowth = (
  context: Excel.RequestContext,
  states: readonly PastState[],
  language: Language,
): Promise<Growth> => {
  const rows = states.map((state) => ({
    ...state,
    progress: orBlank(state.progress),
    spi: orBlank(state.spi),
    daysLate: orBlank(state.daysLate),
    deadline: orBlank(state.deadline),
  }));
  const formulas = { key: recordKeyFormula(language) };
  return appendGrowth(
    context,
    { table: tableNames.pastStates, columns: pastStateColumns, rows, formulas },
    language,
  );
};

export const deadlineMoveRows = (moves: readonly DeadlineMove[]): Growth['rows'] =>
  moves.map((move) => ({ ...move, days: move.to - move.from, noticed: orBlank(move.noticed) }));

/** What puts moved deadlines under their table. Two syncs. */
export const deadlineMoveGrowth = (
  context: Excel.RequestContext,
  moves: readonly DeadlineMove[],
  language: Language,
): Promise<Growth> => {
  const formulas = { key: recordKeyFormula(language) };
  const rows = deadlineMoveRows(moves);
  return appendGrowth(
    context,
    { table: tableNames.deadlineMoves, columns: deadlineMoveColumns, rows, formulas },
    language,
  );
};
