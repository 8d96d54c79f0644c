import { toIso, type Day } from '../calendar';
import { t, type Language } from '../messages';
import { taskColumns, type ColumnDefinition, type TaskKey } from '../register';
import { atEntryRule, type EntryConstraint } from '../validation';
import { columnLetter } from './address';
import { bodyColumnAddress } from './tableLayout';
import type { TablePlan } from './tableWriter';

/** Puts each column's native data validation on its whole body range: one rule a column, never one a cell. */
export function applyInputRules(sheet: Excel.Worksheet, plan: TablePlan, language: Language): void {
  plan.columns.forEach((column, index) => {
    const body = sheet.getRange(bodyColumnAddress(plan.place, index, plan.rows.length));
    const { headerRow, firstColumn } = plan.place;
    const cell = (key: string): string =>
      `$${columnLetter(firstColumn + plan.columns.findIndex((each) => each.key === key))}${headerRow + 1}`;
    applyInputRule(body, column, language, cell);
  });
}

/**
 * As {@link applyInputRules}, for the cells of one column.
 * @param cell Gives the cell of another column in the first row of them, e.g. `$H5`.
 */
export function applyInputRule(
  { dataValidation }: Excel.Range,
  column: ColumnDefinition,
  language: Language,
  cell: (key: string) => string,
): void {
  if (column.editor === 'formula' || column.editor === 'addin') {
    refuseTyping(dataValidation, 'computed', language);
    if (column.editor === 'formula' && asked.has(column.key))
      dataValidation.prompt = whyPrompt(column, language);
    return;
  }
  const rule = atEntryRule(column, language);
  if (!rule) return;
  const excelRule = excelRuleOf(rule.constraint, cell);
  if (excelRule) dataValidation.rule = excelRule;
  dataValidation.ignoreBlanks = rule.ignoreBlank;
  // A prompt pops up at every click: kept for the cells that officers fill, and for those that are asked why.
  if (column.editor === 'officer') dataValidation.prompt = { showPrompt: true, ...rule.prompt };
  if (rule.alert) {
    const style = rule.alert.style === 'stop' ? 'Stop' : 'Warning';
    dataValidation.errorAlert = { ...rule.alert, style, showAlert: true };
  } else if (excelRule) {
    const { title, message } = rule.prompt;
    dataValidation.errorAlert = { title, message, style: 'Information', showAlert: false };
  }
}

/** Columns of Tasks that a manager asks "why?" of; their reasons are live beside them, and follow the rows wherever they are sorted. */
const asked: ReadonlySet<string> = new Set<TaskKey>(['status', 'spi']);

function whyPrompt(column: ColumnDefinition, language: Language): Excel.DataValidationPrompt {
  const heading = (key: TaskKey): string => taskColumns.find((each) => each.key === key)!.header[language];
  return {
    showPrompt: true,
    title: t(language, 'workbook.why.title'),
    message: t(language, 'workbook.why.message', {
      about: column.help[language],
      reason: heading('reason'),
      explanation: heading('explanation'),
    }),
  };
}

/**
 * Lets nothing be typed over what the sheet computes or the add-in fixes. Unlike a protected sheet, this leaves tables
 * open to new rows.
 */
export function refuseTyping(
  dataValidation: Excel.DataValidation,
  why: 'computed' | 'fixedList',
  language: Language,
): void {
  dataValidation.rule = { custom: { formula: '=FALSE' } };
  dataValidation.ignoreBlanks = false;
  dataValidation.errorAlert = {
    title: t(language, `workbook.${why}.title`),
    message: t(language, `workbook.${why}.message`),
    style: 'Stop',
    showAlert: true,
  };
}

/** Our constraint in the shapes of Excel.DataValidationRule; undefined where anything may be entered. */
function excelRuleOf(
  constraint: EntryConstraint,
  cell: (key: string) => string,
): Excel.DataValidationRule | undefined {
  switch (constraint.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: `=${constraint.source}` } };
    case 'values':
      return { list: { inCellDropDown: true, source: constraint.values.join(',') } };
    case 'date': {
      // Office.js takes days as ISO 8601 texts; their numbers would be taken for plain ones.
      const [formula1, formula2] = [toIso(constraint.min as Day), toIso(constraint.max as Day)];
      return { date: { operator: 'Between', formula1, formula2 } };
    }
    case 'decimal':
      return { decimal: { operator: 'Between', formula1: constraint.min, formula2: constraint.max } };
    case 'length':
      return { textLength: { operator: 'LessThanOrEqualTo', formula1: constraint.max } };
    case 'offers':
      return { list: { inCellDropDown: true, source: `=${constraint.source(cell(constraint.by))}` } };
    case 'any':
      return undefined;
  }
}
