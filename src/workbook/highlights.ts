import type { Language } from '../messages';
import { highlightRules, type HighlightRule } from '../monitoring';
import { tableNames, type TaskKey } from '../register';
import { columnLetter } from './address';
import { addCellMarks, cellMarks } from './cellMarks';
import { locateTasks } from './readStatuses';
import type { TableSite } from './tableReader';

/**
 * Applies the highlights to table Tasks. Rules of earlier runs are recognised by what they say and replaced, so that
 * applying twice gives the same rules; any other conditional format is the user's and stays. Three syncs, however many
 * tasks are late.
 * @returns where the table stands.
 */
export async function applyHighlights(
  context: Excel.RequestContext,
  language: Language,
): Promise<TableSite<TaskKey>> {
  const { tasks, ours, marks } = await findEarlier(context, language);
  for (const item of [...ours, ...marks]) item.delete();
  const sheet = context.workbook.worksheets.getItem(tasks.sheet);
  // A new format goes to the front of the sheet's list, so the last rule is added first, and the marks of findings after all.
  for (const rule of [...highlightRules(language)].reverse())
    addRule(sheet.getRange(addressOf(rule, tasks)), rule, cellIn(tasks));
  addCellMarks(sheet, tasks);
  await context.sync();
  return tasks;
}

/** Applies the highlights again where they are, so that they follow rows that were added. */
export async function refreshHighlights(context: Excel.RequestContext, language: Language): Promise<void> {
  const { ours } = await findEarlier(context, language);
  if (ours.length > 0) await applyHighlights(context, language);
}

type Tasks = TableSite<TaskKey>;

const cellIn =
  (tasks: Tasks) =>
  (key: TaskKey): string =>
    `$${columnLetter(tasks.columnIndex[key])}${tasks.headerRow + 1}`;

/** The highlights and marks of findings that table Tasks has. Two syncs. */
async function findEarlier(context: Excel.RequestContext, language: Language) {
  const rules = highlightRules(language);
  const body = context.workbook.tables.getItemOrNullObject(tableNames.tasks).getDataBodyRange();
  const existing = body.conditionalFormats.load('items/type,items/id');
  const tasks = await locateTasks(context, language);
  const custom = existing.items.filter(({ type }) => type === 'Custom');
  const drawn = existing.items.filter(({ type }) => type === 'DataBar' || type === 'IconSet');
  const formulas = custom.map((item) => item.custom.rule.load('formula'));
  const places = drawn.map((item) => item.getRange().load('address'));
  await context.sync();

  const ofRules = new Set(rules.map((rule) => (rule.kind === 'formula' ? rule.formula(cellIn(tasks)) : '')));
  const ofMarks = new Set(cellMarks(tasks).map(({ formula }) => formula));
  // Up to the last row alone: the table may have grown since a bar or an icon was made.
  const column = (address: string): string => address.split('!').pop()!.replace(/\d+$/, '');
  const ofDrawn = new Set(
    rules.map((rule) => (rule.kind === 'formula' ? '' : typeOf[rule.kind] + column(addressOf(rule, tasks)))),
  );
  return {
    tasks,
    ours: [
      ...custom.filter((_, i) => ofRules.has(formulas[i]!.formula)),
      ...drawn.filter(({ type }, i) => ofDrawn.has(type + column(places[i]!.address))),
    ],
    marks: custom.filter((_, i) => ofMarks.has(formulas[i]!.formula)),
  };
}

const typeOf = { dataBar: 'DataBar', icons: 'IconSet' } as const;

function addRule(range: Excel.Range, rule: HighlightRule, cell: (key: TaskKey) => string): void {
  if (rule.kind === 'dataBar') {
    const format = range.conditionalFormats.add('DataBar').dataBar;
    format.positiveFormat.fillColor = rule.color;
    format.positiveFormat.gradientFill = false;
    format.lowerBoundRule = { type: 'Number', formula: `=${rule.range[0]}` };
    format.upperBoundRule = { type: 'Number', formula: `=${rule.range[1]}` };
    return;
  }
  if (rule.kind === 'icons') {
    const format = range.conditionalFormats.add('IconSet').iconSet;
    format.style = 'ThreeSymbols';
    format.criteria = [
      // The lowest icon has no bound, but Excel wants a place for it.
      {} as Excel.ConditionalIconCriterion,
      ...rule.from.map((formula) => ({
        type: 'Formula' as const,
        operator: 'GreaterThanOrEqual' as const,
        formula,
      })),
    ];
    return;
  }
  const added = range.conditionalFormats.add('Custom');
  added.custom.rule.formula = rule.formula(cell);
  const { format } = added.custom;
  if (rule.format.fill) format.fill.color = rule.format.fill;
  format.font.color = rule.format.fontColor;
  if (rule.format.bold) format.font.bold = true;
  if (rule.format.italic) format.font.italic = true;
  added.stopIfTrue = rule.stopIfTrue;
}

function addressOf(rule: HighlightRule, tasks: TableSite<TaskKey>): string {
  const columns = rule.columns === 'row' ? tasks.span : rule.columns.map((key) => tasks.columnIndex[key]);
  const first = columnLetter(Math.min(...columns));
  const last = columnLetter(Math.max(...columns));
  return `${first}${tasks.headerRow + 1}:${last}${tasks.headerRow + tasks.bodyRows}`;
}
