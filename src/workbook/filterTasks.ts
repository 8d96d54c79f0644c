import type { Language } from '../messages';
import type { ColumnCriterion, ColumnFilter } from '../monitoring';
import { tableNames, taskColumns, type TaskKey } from '../register';
import type { TakeBack } from './change';
import { changingSheets } from './changingSheets';
import { excelRun } from './excelRun';
import { locateTables, type TableSite } from './tableReader';

/** The filters that table Tasks has: by column of the table, 0-based. */
interface FoundFilters {
  readonly site: TableSite<TaskKey>;
  readonly criteria: Criteria;
  readonly headings: readonly string[];
}

export interface Filtered {
  /** Headings of the columns whose filters were cleared without another in their place. */
  readonly cleared: readonly string[];
  readonly undo: TakeBack;
}

/**
 * Shows just the rows of table Tasks that these filters let through, and its sheet. Whatever was filtered before is
 * cleared, so that a view is never mixed with a filter forgotten. Five syncs, whatever the number of tasks.
 * @throws UserError if the table or a column is missing, or the sheet is protected with a password; the filters are then
 *   as they were.
 */
export async function filterTasks(language: Language, filters: readonly ColumnFilter[]): Promise<Filtered> {
  const found = await excelRun((context) => readFilters(context, language));
  const { site, criteria, headings } = found;
  const offsetOf = (column: TaskKey): number => site.columnIndex[column] - site.span[0];
  await changingSheets(
    [site.sheet],
    (context) => {
      const { columns } = cleared(context);
      for (const { column, criterion } of filters)
        apply(columns.getItemAt(offsetOf(column)).filter, criterion);
      const sheet = context.workbook.worksheets.getItem(site.sheet);
      sheet.activate();
      sheet.getRangeByIndexes(0, 0, 1, 1).select();
    },
    (context) => putBack(context, criteria),
  );
  const filtered = new Set(filters.map(({ column }) => offsetOf(column)));
  const ours = new Map(filters.map(({ column, criterion }) => [offsetOf(column), criterion]));
  return {
    cleared: [...criteria.keys()]
      .filter((offset) => !filtered.has(offset))
      .map((offset) => headings[offset]!),
    undo: {
      lost: () => Promise.resolve([]),
      takeBack: async () => {
        const now = await excelRun((context) => readFilters(context, language));
        if (!isAsApplied(now.criteria, ours)) return [site.sheet];
        await changingSheets(
          [site.sheet],
          (context) => putBack(context, criteria),
          (context) => putBack(context, now.criteria),
        );
        return [];
      },
    },
  };
}

type Criteria = ReadonlyMap<number, Excel.FilterCriteria>;

function putBack(context: Excel.RequestContext, criteria: Criteria): void {
  const { columns } = cleared(context);
  for (const [offset, each] of criteria) columns.getItemAt(offset).filter.apply(each);
}

/** Whether the table's filters are those of a view still. */
const isAsApplied = (now: Criteria, applied: ReadonlyMap<number, ColumnCriterion>): boolean =>
  now.size === applied.size &&
  [...applied].every(([offset, criterion]) => {
    const found = now.get(offset);
    if (!found) return false;
    if (criterion.kind === 'values')
      return (
        [...(found.values ?? [])].map(String).sort().join('\n') === [...criterion.values].sort().join('\n')
      );
    return found.criterion1 === criterion.first && (found.criterion2 ?? undefined) === criterion.second;
  });

/** Table Tasks, with no filter left. */
function cleared({ workbook }: Excel.RequestContext): Excel.Table {
  const table = workbook.tables.getItem(tableNames.tasks);
  table.clearFilters();
  return table;
}

function apply(filter: Excel.Filter, criterion: ColumnCriterion): void {
  if (criterion.kind === 'values') filter.applyValuesFilter([...criterion.values]);
  else if (criterion.second === undefined) filter.applyCustomFilter(criterion.first);
  else filter.applyCustomFilter(criterion.first, criterion.second, 'And');
}

async function readFilters(context: Excel.RequestContext, language: Language): Promise<FoundFilters> {
  const table = context.workbook.tables.getItemOrNullObject(tableNames.tasks);
  const filter = table.autoFilter.load('criteria');
  const header = table.getHeaderRowRange().load('values');
  const { tasks: site } = await locateTables(
    context,
    { tasks: { name: tableNames.tasks, columns: taskColumns } },
    language,
  );
  const criteria = (filter.criteria as readonly (Excel.FilterCriteria | null)[]).flatMap((each, offset) =>
    each ? [[offset, withoutNulls(each)] as const] : [],
  );
  return { site, criteria: new Map(criteria), headings: (header.values[0] as unknown[]).map(String) };
}

/** Excel gives criteria with nulls, and does not take them back (https://github.com/OfficeDev/office-js/issues/1226). */
const withoutNulls = (criteria: Excel.FilterCriteria): Excel.FilterCriteria =>
  Object.fromEntries(
    Object.entries(criteria).filter(([, value]) => value !== null),
  ) as unknown as Excel.FilterCriteria;
