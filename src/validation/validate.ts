import {
  taskInputColumns,
  textOf,
  type CellValue,
  type ColumnDefinition,
  type EntryRow,
  type SheetRow,
} from '../register';
import { contextOf, type Context, type EntrySubject, type TaskSubject } from './context';
import { plainlyRight, type PlainlyRight } from './plainlyRight';
import {
  entryInputColumns,
  shownIn,
  type CellRule,
  type Objection,
  type RegisterRule,
  type Rule,
} from './rule';
import { rules } from './rules';
import { severities, type Finding, type FindingTable, type RuleHead, type Snapshot } from './types';

interface Place {
  readonly table: 'tasks' | 'entries';
  readonly row: SheetRow<string>;
  readonly code: string;
}

function findingAt(
  { table, row, code }: Place,
  rule: RuleHead,
  objection: Objection<string>,
  context: Context,
): Finding {
  const { column, message, params, suggested, severity } = objection;
  return {
    ruleId: rule.id,
    severity: severity ?? rule.severity,
    table,
    row: row.row,
    column: column as Finding['column'],
    code,
    value: shownIn(column, row.cells[column], context.settings.language),
    message: { key: message, ...(params && { params }) },
    ...(suggested !== undefined && { suggested }),
  };
}

/** A column with the rules that look at its cells. */
interface CheckedColumn {
  readonly column: ColumnDefinition;
  readonly key: string;
  /** An empty cell is a finding. */
  readonly isRequired: boolean;
  readonly isRight: PlainlyRight;
  readonly rules: readonly CellRule[];
}

/** Nearly all rows are right: nothing is made for them. */
const none: readonly Finding[] = [];

function checkCells(
  table: Place['table'],
  row: SheetRow<string>,
  columns: readonly CheckedColumn[],
  context: Context,
): readonly Finding[] {
  let findings: Finding[] | undefined;
  const { cells } = row;
  for (const { column, key, isRequired, isRight, rules: cellRules } of columns) {
    const value: CellValue = cells[key] ?? '';
    // An empty cell can only be one that must not be.
    if (value === '' ? !isRequired : isRight(value, context)) continue;
    const place: Place = { table, row, code: textOf(cells.code) };
    const cell = { column, value, language: context.settings.language, context };
    for (const rule of cellRules) {
      const objection = rule.check(cell);
      if (!objection) continue;
      (findings ??= []).push(findingAt(place, rule, { ...objection, column: key }, context));
      // What a broken formula shows is no text, no date and no agency: one finding says so.
      if (rule.id === 'formulaError') break;
    }
  }
  return findings ?? none;
}

const inScope = <S extends Rule['scope']>(scope: S): Extract<Rule, { scope: S }>[] =>
  rules.filter((rule): rule is Extract<Rule, { scope: S }> => rule.scope === scope);

const checkedColumns = (columns: readonly ColumnDefinition[]): CheckedColumn[] =>
  columns.map((column) => ({
    column,
    key: column.key,
    isRequired: column.required === true,
    isRight: plainlyRight(column),
    rules: inScope('cell').filter((rule) => rule.appliesTo(column)),
  }));
const taskCells = checkedColumns(taskInputColumns);
const entryCells = checkedColumns(entryInputColumns);

const taskRules = inScope('task');
const entryRules = inScope('entry');
const registerRules = rules.filter(
  (rule): rule is RegisterRule => rule.scope === 'register' || rule.scope === 'workbook',
);

const tables: readonly FindingTable[] = ['tasks', 'entries', 'categories', 'agencies', 'workbook'];
const columnRanks: Readonly<Record<FindingTable, ReadonlyMap<string, number>>> = {
  tasks: new Map(taskInputColumns.map(({ key }, i) => [key, i])),
  entries: new Map(entryInputColumns.map(({ key }, i) => [key, i])),
  categories: new Map(),
  agencies: new Map(),
  workbook: new Map(),
};

/** One number for severity, table, row and column: a sheet has 1,048,576 rows, a table of ours under 100 columns. */
const rankOf = ({ severity, table, row, column }: Finding): number =>
  ((severities.indexOf(severity) * tables.length + tables.indexOf(table)) * 2 ** 20 + row) * 100 +
  ((columnRanks[table].get(column) ?? -1) + 1);

/** Errors first, then by sheet, row and column; what ranks the same stays in its order. */
export function sorted(findings: readonly Finding[]): Finding[] {
  return findings
    .map((finding) => ({ finding, rank: rankOf(finding) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ finding }) => finding);
}

export function findingsOfTask(subject: TaskSubject, context: Context): Finding[] {
  const place: Place = { table: 'tasks', row: subject.row, code: subject.task.code };
  const findings = [...checkCells('tasks', subject.row, taskCells, context)];
  for (const rule of taskRules) {
    const objection = rule.check(subject, context);
    if (objection) findings.push(findingAt(place, rule, objection, context));
  }
  return findings;
}

/** The findings of single cells of an entry, without a look at its task or any other row. */
export const checkEntryCells = (row: EntryRow, context: Context): readonly Finding[] =>
  checkCells('entries', row, entryCells, context);

export function findingsOfEntry(subject: EntrySubject, context: Context): Finding[] {
  const place: Place = { table: 'entries', row: subject.row, code: subject.entry.code };
  const findings = [...checkCells('entries', subject.row, entryCells, context)];
  for (const rule of entryRules) {
    const objection = rule.check(subject, context);
    if (objection) findings.push(findingAt(place, rule, objection, context));
  }
  return findings;
}

export const findingsOfRegister = (context: Context): Finding[] =>
  registerRules.flatMap((rule) =>
    rule.check(context).map((found): Finding => ({ ruleId: rule.id, severity: rule.severity, ...found })),
  );

/** Everything wrong or noteworthy in the register, errors first, then by sheet, row and column. Empty rows are passed over. */
export function validate(snapshot: Snapshot): Finding[] {
  const context = contextOf(snapshot);
  return sorted([
    ...context.tasks.flatMap((subject) => findingsOfTask(subject, context)),
    ...context.entries.flatMap((subject) => findingsOfEntry(subject, context)),
    ...findingsOfRegister(context),
  ]);
}
