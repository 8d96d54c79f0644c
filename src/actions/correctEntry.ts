import type { Day } from '../calendar';
import { UserError } from '../messages';
import { codeKey, entryColumns, logSteps, parseEntry, plain, textOf, type EntryInputKey } from '../register';
import { correctableColumns, objectionTo, shownIn, typedValue } from '../validation';
import { changeWithLog, excelPlan, readHistory, readRegister } from '../workbook';
import { refuseForm } from './refuseForm';
import type { ActionOptions } from './types';
import { undoOf } from './undo';

export interface Correction extends Pick<ActionOptions, 'dryRun' | 'onUndoable'> {
  /** ISO 8601 label of a closed week. */
  readonly week: string;
  readonly code: string;
  readonly agency: string;
  /** Key of the column, or its heading in either language. */
  readonly column: string;
  /** As a person types it: "75%", "20/01/2025". */
  readonly value: string;
  readonly by: string;
  readonly reason: string;
  readonly today: Day;
}

export interface CorrectionSummary {
  readonly sheet: string;
  readonly row: number;
  readonly column: string;
  readonly old: string;
  readonly new: string;
}

/**
 * Changes one value of a closed week, and says in the change log who did it, when and why, with the old value and the new.
 * @throws UserError without a name or a reason, if there is no such entry or column, if the rules refuse the value, or if Excel
 *   refuses; nothing is changed then.
 */
export async function correctEntry(correction: Correction): Promise<CorrectionSummary> {
  const [by, reason] = [correction.by.trim(), correction.reason.trim()];
  if (by === '') throw new UserError({ key: 'actions.error.who' });
  if (reason === '') throw new UserError({ key: 'actions.error.note', params: { step: 'correct' } });
  const { snapshot, history } = await excelPlan(async (context) => {
    const read = await readRegister(context);
    return { snapshot: read, history: await readHistory(context, read.language) };
  });
  refuseForm(snapshot);
  const { language, agencies, settings } = snapshot;
  const definition = correctableColumns.find(
    ({ key, header }) =>
      key === correction.column.trim() ||
      [header.vi, header.en].some((text) => plain(text) === plain(correction.column)),
  );
  if (!definition) {
    const columns = correctableColumns.map(({ header }) => header[language]).join(', ');
    throw new UserError({ key: 'actions.error.noColumn', params: { column: correction.column, columns } });
  }
  const agency = agencies.find(correction.agency) ?? correction.agency;
  const found = history.rows.find((row) => {
    const entry = parseEntry(row);
    return (
      entry.week === correction.week.trim().toUpperCase() &&
      codeKey(entry.code) === codeKey(correction.code) &&
      plain(entry.agency) === plain(agency)
    );
  });
  if (!found) {
    const { week, code } = correction;
    throw new UserError({ key: 'actions.error.noClosedEntry', params: { week, code, agency } });
  }
  const key: EntryInputKey = definition.key;
  const value = typedValue(definition, correction.value, language);
  const objection = objectionTo(key, value, { agencies, settings });
  if (objection) throw new UserError(objection);
  const [old, shown] = [found.cells[key], value].map((each) => shownIn(key, each, language));
  const done = { sheet: history.sheet, row: found.row, column: definition.header[language] };
  if (correction.dryRun) return { ...done, old: old!, new: shown! };
  const { sheet, columnIndex } = history;
  const at = { sheet, row: found.row };
  const undo = await changeWithLog({
    language,
    writes: [{ ...at, column: columnIndex[key], definition, value }],
    rows: (['week', 'code', 'agency'] as const).map((each) => ({
      ...at,
      column: columnIndex[each],
      definition: entryColumns.find((column) => column.key === each)!,
      value: found.cells[each],
    })),
    log: [
      {
        day: correction.today,
        by,
        step: logSteps.correct[language],
        week: textOf(found.cells.week),
        code: textOf(found.cells.code),
        agency: textOf(found.cells.agency),
        column: definition.header[language],
        old: old!,
        new: shown!,
        reason,
      },
    ],
  });
  const code = textOf(found.cells.code);
  correction.onUndoable?.(
    undoOf({ key: 'actions.undo.correct', params: { code, week: textOf(found.cells.week) } }, undo),
  );
  return { ...done, old: old!, new: shown! };
}
