import { dayOfWeek, toDayMonthYear, type ReportingWeek } from '../../calendar';
import {
  categories,
  codeKey,
  termOf,
  textOf,
  type CategoryCounts,
  type CellValue,
  type EntryRow,
  type SheetRow,
  type TaskCells,
  type TaskRow,
} from '../../register';
import {
  sharedLists,
  taskRecords,
  type FormContent,
  type FormSource,
  type KeptRow,
  type KeptTable,
} from './types';

/** The register, looked through once for all forms. */
export interface FormBase {
  readonly source: FormSource;
  /** The one name that each agency goes by, whichever of its names a cell holds; '' for none. */
  readonly nameOf: (cell: CellValue) => string;
  readonly week: ReportingWeek;
  readonly fingerprint: string;
  /** The first task of each code. */
  readonly taskOf: ReadonlyMap<string, TaskRow>;
  /** How many agencies report on a task, by its code. */
  readonly reporters: ReadonlyMap<string, number>;
}

/**
 * What one agency's form holds: the tasks it reports on, what is known of them, its own rows, and the lists that everybody works by.
 * Whatever else the register says is left out, so that nothing leaves that is not the agency's own.
 * @param own the agency's rows of the open week; each has its task.
 */
export function formContent(base: FormBase, agency: string, own: readonly EntryRow[]): FormContent {
  const { source, nameOf, week, fingerprint, taskOf, reporters } = base;
  const { language, settings, history } = source;
  const keys = new Set(own.map(({ cells }) => codeKey(textOf(cells.code))));
  const tasks = [...taskOf].filter(([key]) => keys.has(key)).map(([, { cells }]) => cells);
  const isOwn = ({ cells }: SheetRow<string>): boolean => keys.has(codeKey(textOf(cells.code)));
  // What several agencies had reached together would tell what the others said.
  const isOwnAlone = (row: SheetRow<string>): boolean =>
    isOwn(row) && reporters.get(codeKey(textOf(row.cells.code))) === 1;
  return {
    mark: { agency, week: week.label, register: fingerprint },
    language,
    settings,
    title: { key: 'forms.title', params: { agency } },
    tasksTitle: { key: 'forms.tasksTitle', params: { agency } },
    due: {
      key: 'forms.due',
      params: {
        week: week.label,
        first: toDayMonthYear(week.first),
        last: toDayMonthYear(week.last),
        hour: settings.cutOffHour,
        weekday: dayOfWeek(week.last),
      },
    },
    tasks,
    open: own.map(({ cells }) => cells),
    past: history
      .filter((row) => isOwn(row) && nameOf(row.cells.agency) === agency)
      .map(({ cells }) => cells),
    kept: keptTables((table) => {
      const rows = source.kept[table];
      if (isShared(table)) return rows;
      return rows.filter(table === 'pastStates' ? isOwnAlone : isOwn);
    }),
    expectedCounts: countsOf(tasks),
  };
}

const isShared = (table: KeptTable): boolean => (sharedLists as readonly string[]).includes(table);

const keptTables = (rowsOf: (table: KeptTable) => readonly SheetRow<string>[]): FormContent['kept'] =>
  Object.fromEntries(
    [...taskRecords, ...sharedLists].map((table) => [table, rowsOf(table).map(({ cells }) => cells)]),
  ) as Record<KeptTable, KeptRow[]>;

function countsOf(tasks: readonly TaskCells[]): CategoryCounts {
  const found = tasks.map(({ category }) => termOf('category', textOf(category)));
  return Object.fromEntries(
    categories.map(({ key }) => [key, found.filter((category) => category === key).length]),
  ) as CategoryCounts;
}
