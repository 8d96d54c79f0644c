import { reportingWeekByLabel, type Day } from '../calendar';
import { UserError } from '../messages';
import {
  codeKey,
  entryColumns,
  followCorrection,
  isRegularLabel,
  logSteps,
  parseEntry,
  plain,
  textOf,
  type CellValue,
  type ColumnDefinition,
  type EntryInputKey,
  type SheetRow,
  type WeekRow,
} from '../register';
import { correctableColumns, objectionTo, shownIn, typedValue } from '../validation';
import {
  changeWithLog,
  excelPlan,
  readHistory,
  readRegister,
  type CellWrite,
  type RegisterSnapshot,
  type TableContent,
} from '../workbook';
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
  /** Later rows that had the old figure handed on, and have the new one now. */
  readonly followed: number;
}

/**
 * Changes one value of a closed week, and says in the change log who did it, when and why, with the old value and the new. What
 * closing handed on of it to later weeks, the open one included, follows; what was told there since stays.
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
  const isOf = ({ cells }: Row): boolean =>
    codeKey(textOf(cells.code)) === codeKey(correction.code) && plain(textOf(cells.agency)) === plain(agency);
  const closed = history.rows.filter(isOf);
  const found = closed.find((row) => parseEntry(row).week === correction.week.trim().toUpperCase());
  if (!found) {
    const { week, code } = correction;
    throw new UserError({ key: 'actions.error.noClosedEntry', params: { week, code, agency } });
  }
  const key: EntryInputKey = definition.key;
  const value = typedValue(definition, correction.value, language);
  const objection = objectionTo(key, value, { agencies, settings });
  if (objection) throw new UserError(objection);
  const [old, shown] = [found.cells[key], value].map((each) => shownIn(key, each, language));
  const open = snapshot.entries.rows.filter(isOf);
  const follows = followingWrites(
    found,
    { ...found, cells: { ...found.cells, [key]: value } },
    [
      ...closed.map((row) => ({ row, table: history })),
      ...open.map((row) => ({ row, table: snapshot.entries })),
    ],
    snapshot,
  );
  const done = {
    sheet: history.sheet,
    row: found.row,
    column: definition.header[language],
    old: old!,
    new: shown!,
    followed: new Set(follows.map(({ sheet, row }) => `${sheet}!${row}`)).size,
  };
  if (correction.dryRun) return done;
  const at = { sheet: history.sheet, row: found.row };
  const undo = await changeWithLog({
    language,
    writes: [{ ...at, column: history.columnIndex[key], definition, value }, ...follows],
    rows: (['week', 'code', 'agency'] as const).map((each) => ({
      ...at,
      column: history.columnIndex[each],
      definition: columnOf(each),
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
  return done;
}

type Row = SheetRow<EntryInputKey>;

const columnOf = (key: EntryInputKey): ColumnDefinition => entryColumns.find((column) => column.key === key)!;

/** The cells of later weeks that take what is handed on to them now. */
function followingWrites(
  before: Row,
  after: Row,
  rows: readonly { readonly row: Row; readonly table: TableContent<EntryInputKey> }[],
  { settings, tasks }: RegisterSnapshot,
): CellWrite[] {
  const inWeek = (row: Row): WeekRow | undefined => {
    const label = textOf(row.cells.week) || settings.openWeek;
    const week = reportingWeekByLabel(label, settings.weekStart);
    return week && { cells: row.cells, weekEnd: week.last };
  };
  const [was, is] = [inWeek(before), inWeek(after)];
  if (!was || !is) return [];
  const later = rows
    .flatMap(({ row, table }) => {
      const week = inWeek(row);
      return week && week.weekEnd > was.weekEnd ? [{ row, table, week }] : [];
    })
    .sort((a, b) => a.week.weekEnd - b.week.weekEnd);
  const code = codeKey(textOf(before.cells.code));
  const task = tasks.rows.find(({ cells }) => codeKey(textOf(cells.code)) === code);
  const changes = followCorrection(
    { before: was, after: is },
    later.map(({ week }) => week),
    isRegularLabel(task?.cells.recurrence ?? ''),
  );
  return later.flatMap(({ row, table: { sheet, columnIndex } }, i) =>
    (Object.entries(changes[i]!) as [EntryInputKey, CellValue][]).map(([key, value]) => ({
      sheet,
      row: row.row,
      column: columnIndex[key],
      definition: columnOf(key),
      value,
    })),
  );
}
