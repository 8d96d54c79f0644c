import { taskInputColumns, type CellValue, type ColumnDefinition, type SheetRow } from '../register';
import { contextOf, type Context } from './context';
import { entryInputColumns, shownIn, type CellRule, type Objection, type Rule } from './rule';
import { rules } from './rules';
import { isErrorValue } from './rules/text';
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

function checkCells(
  place: Place,
  columns: readonly ColumnDefinition[],
  cellRules: readonly CellRule[],
  context: Context,
): Finding[] {
  const { language } = context.settings;
  return columns.flatMap((column) =>
    cellRules.flatMap((rule) => {
      if (!rule.appliesTo(column)) return [];
      const value: CellValue = place.row.cells[column.key] ?? '';
      // What a broken formula shows is no text, no date and no agency: one finding says so.
      if (rule.id !== 'formulaError' && isErrorValue(value)) return [];
      const objection = rule.check({ column, value, language, context });
      return objection ? [findingAt(place, rule, { ...objection, column: column.key }, context)] : [];
    }),
  );
}

const inScope = <S extends Rule['scope']>(scope: S): Extract<Rule, { scope: S }>[] =>
  rules.filter((rule): rule is Extract<Rule, { scope: S }> => rule.scope === scope);

const tableOrder: readonly FindingTable[] = ['tasks', 'entries', 'categories', 'agencies'];
const columnOrder: Record<FindingTable, readonly string[]> = {
  tasks: taskInputColumns.map((column) => column.key),
  entries: entryInputColumns.map((column) => column.key),
  categories: [],
  agencies: [],
};

const order = (a: Finding, b: Finding): number =>
  severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
  tableOrder.indexOf(a.table) - tableOrder.indexOf(b.table) ||
  a.row - b.row ||
  columnOrder[a.table].indexOf(a.column) - columnOrder[b.table].indexOf(b.column);

/** Everything wrong or noteworthy in the register, errors first, then by sheet, row and column. Empty rows are passed over. */
export function validate(snapshot: Snapshot): Finding[] {
  const context = contextOf(snapshot);
  const cellRules = inScope('cell');
  const taskRules = inScope('task');
  const entryRules = inScope('entry');
  const ofTasks = context.tasks.flatMap((subject) => {
    const place: Place = { table: 'tasks', row: subject.row, code: subject.task.code };
    const objections = taskRules.flatMap((rule) => {
      const objection = rule.check(subject, context);
      return objection ? [findingAt(place, rule, objection, context)] : [];
    });
    return [...checkCells(place, taskInputColumns, cellRules, context), ...objections];
  });
  const ofEntries = context.entries.flatMap((subject) => {
    const place: Place = { table: 'entries', row: subject.row, code: subject.entry.code };
    const objections = entryRules.flatMap((rule) => {
      const objection = rule.check(subject, context);
      return objection ? [findingAt(place, rule, objection, context)] : [];
    });
    return [...checkCells(place, entryInputColumns, cellRules, context), ...objections];
  });
  const ofRegister = inScope('register').flatMap((rule) =>
    rule.check(context).map((found): Finding => ({ ruleId: rule.id, severity: rule.severity, ...found })),
  );
  return [...ofTasks, ...ofEntries, ...ofRegister].sort(order);
}
