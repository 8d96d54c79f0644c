import { lowEfficiencyFormat, rowFormatOf, type TaskState } from '../../monitoring';
import { t, type Language } from '../../messages';
import type { ListRow } from '../listSheet';

/** The look that a task's row has in table Tasks; a low index shows in its own cell where the row does not say it. */
export function looksOf(state: TaskState, spiColumn: number): Pick<ListRow, 'look' | 'cellLooks'> {
  const look = rowFormatOf(state);
  const marksIndex = state.attention === 'lowEfficiency' && look !== lowEfficiencyFormat;
  return { look, ...(marksIndex && { cellLooks: new Map([[spiColumn, lowEfficiencyFormat]]) }) };
}

/** Undefined is said, and is no number. */
export const measured = (value: number | undefined, language: Language): number | string =>
  value ?? t(language, 'desk.notMeasurable');

export const agencyOr = (name: string, language: Language): string =>
  name || t(language, 'reportSheet.row.noAgency');
export const leaderOr = (name: string, language: Language): string =>
  name || t(language, 'reportSheet.row.noLeader');
