import type { Language } from '../messages';
import { highlightRules, type HighlightRule } from '../monitoring';
import { tableNames, type TaskKey } from '../register';
import { columnLetter } from './address';
import { addCellMarks, cellMarks } from './cellMarks';
import type { TakeBack } from './change';
import { excelWrite } from './excelRun';
import { locateTasks } from './readStatuses';
import type { TableSite } from './tableReader';
import type { TablePlan } from './tableWriter';

export interface Highlighted {
  /** Where the table stands. */
  readonly tasks: TableSite<TaskKey>;
  readonly undo: TakeBack;
}

/**
 * Applies the highlights to table Tasks. Rules of earlier runs are recognised by what they say and replaced, so that
 * applying twice gives the same rules; any other conditional format is the user's and stays. Three syncs, however many
 * tasks are late.
 */
export async function applyHighlights(
  context: Excel.RequestContext,
  language: Language,
): Promise<Highlighted> {
  const earlier = await findEarlier(context, language);
  const { tasks } = earlier;
  const addresses = new Map(highlightRules(language).map((rule) => [rule.id, addressOf(rule, tasks)]));
  replaceRules(context, language, earlier, { addresses, hasMarks: true });
  await context.sync();
  return {
    tasks,
    undo: {
      lost: () => Promise.resolve([]),
      takeBack: async () => {
        const before = new Map(earlier.ours.map(({ rule, address }) => [rule.id, address]));
        await excelWrite(async (again) => {
          const hasMarks = earlier.marks.length > 0;
          replaceRules(again, language, await findEarlier(again, language), { addresses: before, hasMarks });
          await again.sync();
        });
        return [];
      },
    },
  };
}

/** Queues the highlights of a table Tasks that is being made, where nothing is to be replaced. */
export function addHighlights(sheet: Excel.Worksheet, plan: TablePlan, language: Language): void {
  const tasks = plannedTasks(plan);
  for (const rule of [...highlightRules(language)].reverse())
    addRule(sheet.getRange(addressOf(rule, tasks)), rule, cellIn(tasks));
}

/** Table Tasks as it is made: its columns in their order. */
function plannedTasks({ columns, place, rows }: TablePlan): HighlightedSite {
  const { headerRow, firstColumn } = place;
  return {
    headerRow,
    bodyRows: Math.max(rows.length, 1),
    span: [firstColumn, firstColumn + columns.length - 1],
    columnIndex: Object.fromEntries(
      columns.map(({ key }, index) => [key, firstColumn + index]),
    ) as HighlightedSite['columnIndex'],
  };
}

interface Wanted {
  /** Of our rules, by their ids. */
  readonly addresses: ReadonlyMap<string, string>;
  /** Whether there are marks of findings, before our rules. */
  readonly hasMarks: boolean;
}

/** Queues the wanted rules in the place of those that are there. */
function replaceRules(
  context: Excel.RequestContext,
  language: Language,
  { tasks, ours, marks }: Awaited<ReturnType<typeof findEarlier>>,
  { addresses, hasMarks }: Wanted,
): void {
  for (const item of [...ours.map(({ item }) => item), ...marks]) item.delete();
  const sheet = context.workbook.worksheets.getItem(tasks.sheet);
  // A new format goes to the front of the sheet's list, so the last rule is added first, and the marks of findings after all.
  for (const rule of [...highlightRules(language)].reverse()) {
    const address = addresses.get(rule.id);
    if (address !== undefined) addRule(sheet.getRange(address), rule, cellIn(tasks));
  }
  if (hasMarks) addCellMarks(sheet, tasks);
}

/** Applies the highlights again where they are, so that they follow rows that were added. */
export async function refreshHighlights(
  context: Excel.RequestContext,
  language: Language,
): Promise<TakeBack | undefined> {
  const { ours } = await findEarlier(context, language);
  return ours.length > 0 ? (await applyHighlights(context, language)).undo : undefined;
}

type HighlightedSite = Omit<TableSite<TaskKey>, 'sheet'>;

const cellIn =
  (tasks: HighlightedSite) =>
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
  const [placesOfCustom, places] = [custom, drawn].map((items) =>
    items.map((item) => item.getRange().load('address')),
  ) as [Excel.Range[], Excel.Range[]];
  await context.sync();

  const ofMarks = new Set(cellMarks(tasks).map(({ formula }) => formula));
  // Up to the last row alone: the table may have grown since a bar or an icon was made.
  const column = (address: string): string => address.split('!').pop()!.replace(/\d+$/, '');
  const cell = cellIn(tasks);
  const found = (item: Excel.ConditionalFormat, range: Excel.Range, is: (rule: HighlightRule) => boolean) => {
    const rule = rules.find(is);
    return rule ? [{ item, rule, address: range.address.split('!').pop()! }] : [];
  };
  return {
    tasks,
    ours: [
      ...custom.flatMap((item, i) =>
        found(
          item,
          placesOfCustom[i]!,
          (rule) => rule.kind === 'formula' && rule.formula(cell) === formulas[i]!.formula,
        ),
      ),
      ...drawn.flatMap((item, i) =>
        found(
          item,
          places[i]!,
          (rule) =>
            rule.kind !== 'formula' &&
            typeOf[rule.kind] === item.type &&
            column(addressOf(rule, tasks)) === column(places[i]!.address),
        ),
      ),
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
  if (rule.format.numberFormat) format.numberFormat = rule.format.numberFormat;
  added.stopIfTrue = rule.stopIfTrue;
}

function addressOf(rule: HighlightRule, tasks: HighlightedSite): string {
  const columns = rule.columns === 'row' ? tasks.span : rule.columns.map((key) => tasks.columnIndex[key]);
  const first = columnLetter(Math.min(...columns));
  const last = columnLetter(Math.max(...columns));
  return `${first}${tasks.headerRow + 1}:${last}${tasks.headerRow + tasks.bodyRows}`;
}
