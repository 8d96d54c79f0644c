import { numberFormatOf, type CellValue, type ColumnDefinition } from '../register';
import { isReadAs, type Block } from './change';
import { chunkRows, maxRequestBytes, rowBytes } from './chunks';
import { isFormula } from './tableReader';
import { setAll, textFor, valueFor } from './tableWriter';

/** One cell that gets another value. Rows are 1-based, columns 0-based, as everywhere in this room. */
export interface CellWrite {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly definition: ColumnDefinition;
  readonly value: CellValue;
  /** What the plan saw there; absent where it does not depend on that. */
  readonly was?: CellValue;
}

/** Cells under each other, written and read together. */
export interface ChangeRun {
  readonly sheet: string;
  readonly top: number;
  readonly column: number;
  readonly writes: readonly CellWrite[];
}

/** What stood in the cells of a run. */
export interface RunBefore {
  readonly run: ChangeRun;
  readonly values: readonly CellValue[];
  readonly formulas: readonly CellValue[];
  readonly formats: readonly string[];
}

const cellsPerRead = 40_000;

/**
 * Single cells as few ranges as they make.
 * @throws Error if a cell comes twice: which of its values is meant cannot be known, and only one could be taken back.
 */
export function runsOf(writes: readonly CellWrite[]): ChangeRun[] {
  const sorted = [...writes].sort(
    (a, b) => a.sheet.localeCompare(b.sheet) || a.column - b.column || a.row - b.row,
  );
  const runs: { sheet: string; top: number; column: number; writes: CellWrite[] }[] = [];
  for (const write of sorted) {
    const last = runs.at(-1);
    const before = last?.writes.at(-1);
    if (before?.sheet === write.sheet && before.column === write.column && before.row === write.row)
      throw new Error(
        `Cell ${write.sheet}!R${write.row}C${write.column + 1} is written twice in one change.`,
      );
    const follows =
      last?.sheet === write.sheet &&
      last.column === write.column &&
      last.top + last.writes.length === write.row;
    if (follows) last.writes.push(write);
    else runs.push({ sheet: write.sheet, top: write.row, column: write.column, writes: [write] });
  }
  return runs;
}

const rangeOf = (context: Excel.RequestContext, { sheet, top, column, writes }: ChangeRun): Excel.Range =>
  context.workbook.worksheets.getItem(sheet).getRangeByIndexes(top - 1, column, writes.length, 1);

/** What stands in the cells now; one sync per 40,000 cells. */
export async function readRuns(
  context: Excel.RequestContext,
  runs: readonly ChangeRun[],
): Promise<RunBefore[]> {
  let pending = 0;
  const ranges: Excel.Range[] = [];
  for (const run of runs) {
    ranges.push(rangeOf(context, run).load('values,formulas,numberFormat'));
    pending += run.writes.length;
    if (pending < cellsPerRead) continue;
    pending = 0;
    // One sync a block of cells, which is what keeps each answer under the limit.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
  }
  await context.sync();
  return runs.map((run, i) => {
    const { values, formulas, numberFormat } = ranges[i]!;
    const first = <T>(rows: unknown[][]): T[] => rows.map((row) => row[0] as T);
    return { run, values: first(values), formulas: first(formulas), formats: first(numberFormat) };
  });
}

/** Whether a cell of a run holds a formula of the user's. */
export const holdsFormula = ({ values, formulas }: RunBefore, index: number): boolean =>
  isFormula(formulas[index], values[index]);

/** A run, with the number formats of its cells where there are any yet. */
type WrittenRun = Pick<RunBefore, 'run'> & Partial<Pick<RunBefore, 'formats'>>;

/** Writes the new values; what is queued last goes with the next sync, and before that one sync per 3.5 MB. */
export async function writeRuns(context: Excel.RequestContext, found: readonly WrittenRun[]): Promise<void> {
  let pending = 0;
  for (const { run, formats = [] } of found) {
    const { definition } = run.writes[0]!;
    setFormat(rangeOf(context, run), definition, formats);
    const lines = run.writes.map(({ value }) => [valueFor(definition, value)]);
    for (const { first, rows } of chunkRows(lines)) {
      const bytes = rows.reduce((sum, row) => sum + rowBytes(row), 0);
      if (pending + bytes > maxRequestBytes) {
        pending = 0;
        // One sync per chunk of bytes, which is what keeps each request under the limit.
        // eslint-disable-next-line office-addins/no-context-sync-in-loop
        await context.sync();
      }
      pending += bytes;
      const writes = run.writes.slice(first, first + rows.length);
      rangeOf(context, { ...run, top: run.top + first, writes }).values = rows;
    }
  }
}

/** Text is to stay text, and a number a number in a cell that somebody has formatted as text. */
function setFormat(range: Excel.Range, definition: ColumnDefinition, formats: readonly string[]): void {
  const isText = definition.editor !== 'formula' && valueFor(definition, 1) === '1';
  if (isText) setAll(range, 'numberFormat', '@');
  else if (formats.includes('@'))
    range.numberFormat = formats.map((format) => [format === '@' ? numberFormatOf(definition) : format]);
}

/** The first cell that no longer holds what the plan saw there; undefined if all do. */
export function changedMeanwhile(
  found: readonly RunBefore[],
  saw: (write: CellWrite) => CellValue | undefined,
): CellWrite | undefined {
  for (const { run, values } of found)
    for (const [i, write] of run.writes.entries()) {
      const expected = saw(write);
      if (expected !== undefined && !isReadAs(values[i], expected)) return write;
    }
  return undefined;
}

/** Runs as what puts them back. */
export const blocksOf = (found: readonly RunBefore[]): Block[] =>
  found.map((each): Block => {
    const { run, values, formulas, formats } = each;
    const { sheet, top, column, writes } = run;
    return {
      sheet,
      top,
      left: column,
      before: values.map((value, i) => [holdsFormula(each, i) ? formulas[i]! : textFor(formats[i]!, value)]),
      after: writes.map(({ definition, value }) => [valueFor(definition, value)]),
      formats: formats.map((format) => [format]),
    };
  });

/** Cells by which rows are known again, with what they hold. */
export const anchorsOf = (cells: readonly CellWrite[]): Block[] =>
  runsOf(cells).map(({ sheet, top, column, writes }): Block => {
    const held = writes.map(({ value }) => [value]);
    return { sheet, top, left: column, before: held, after: held };
  });
