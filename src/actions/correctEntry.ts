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
  reportKey,
  textOf,
  type CellValue,
  type ColumnDefinition,
  type EntryInputKey,
  type SheetRow,
  type WeekRow,
} from '../register';
import { sameValue } from '../register/update';
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
  const report = reportKey(correction.code, agency, agencies);
  const isOf = ({ cells }: Row): boolean =>
    reportKey(textOf(cells.code), textOf(cells.agency), agencies) === report;
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
  if (sameValue(found.cells[key], value))
    throw new UserError({
      key: 'actions.error.noChange',
      params: {
        column: definition.header[language],
        code: textOf(found.cells.code),
        week: textOf(found.cells.week),
        value: shown || 'none',
      },
    });
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
    followed: follows.length,
  };
  if (correction.dryRun) return done;
  const at = { sheet: history.sheet, row: found.row };
  const logged = (step: 'correct' | 'follow', row: Row, column: EntryInputKey, now: CellValue) => ({
    day: correction.today,
    by,
    step: logSteps[step][language],
    week: textOf(row.cells.week) || settings.openWeek,
    code: textOf(row.cells.code),
    agency: textOf(row.cells.agency),
    column: columnOf(column).header[language],
    old: shownIn(column, row.cells[column], language),
    new: shownIn(column, now, language),
    reason,
  });
  const undo = await changeWithLog({
    language,
    writes: [
      { ...at, column: history.columnIndex[key], definition, value, was: found.cells[key] },
      ...follows.flatMap(({ writes }) => writes),
    ],
    // The corrected row last: what the log tells is of it.
    rows: [...follows, { row: found, table: history }].flatMap(anchors),
    log: [
      logged('correct', found, key, value),
      ...follows.flatMap(({ row, writes }) =>
        writes
          .filter(({ definition: { editor } }) => editor === 'officer')
          .map(({ definition: { key: column }, value: now }) =>
            logged('follow', row, column as EntryInputKey, now),
          ),
      ),
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

interface Place {
  readonly row: Row;
  readonly table: TableContent<EntryInputKey>;
}

/** What tells a row from others. */
const anchors = ({ row, table: { sheet, columnIndex } }: Place): CellWrite[] =>
  (['week', 'code', 'agency'] as const).map((key) => ({
    sheet,
    row: row.row,
    column: columnIndex[key],
    definition: columnOf(key),
    value: row.cells[key],
  }));

/** The rows of later weeks that take what is handed on to them now, and their cells that do. */
function followingWrites(
  before: Row,
  after: Row,
  rows: readonly Place[],
  { settings, tasks }: RegisterSnapshot,
): (Place & { readonly writes: readonly CellWrite[] })[] {
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
  return later.flatMap(({ row, table }, i) => {
    const writes = (Object.entries(changes[i]!) as [EntryInputKey, CellValue][]).map(([key, value]) => ({
      sheet: table.sheet,
      row: row.row,
      column: table.columnIndex[key],
      definition: columnOf(key),
      value,
      was: row.cells[key],
    }));
    return writes.length === 0 ? [] : [{ row, table, writes }];
  });
}
