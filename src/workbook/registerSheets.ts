import { t, type MessageKey } from '../messages';
import { entryFormulas, openWeekEndFormula, openWeekEndName, recordKeyFormula } from '../monitoring';
import { sheetNames, type Settings, type SheetKey } from '../register';
import { addCellMarks, addFindingNames, plannedSite } from './cellMarks';
import { formulasOfEntries, formulasOfTasks } from './computedColumns';
import { openRowFormula } from '../validation';
import { writeFacts } from './facts';
import { tabColor, writeSummary } from './findingsSheet';
import { addHighlights } from './highlights';
import { applyInputRules } from './inputRules';
import { writeMark } from './languageMark';
import { addListNames, applyListRules, writeListFormulas } from './lists';
import { openEntryCells, protect } from './protection';
import type { RegisterPlan } from './registerPlan';
import { addTaskColumnNames, addEntryLooks } from './entryLooks';
import { markAsOurs } from './replaceSheet';
import { markUnfinished, unmarkUnfinished } from './unfinished';
import { writeSettingsValues } from './settingsSheet';
import { freeze, setUpPrinting, writeTitle, type PrintOptions } from './sheetFurniture';
import { writeTaskCounts } from './taskCounts';
import { addTable, fitRows, writeFormulas, writeTableCells, type TablePlan } from './tableWriter';

interface SheetLook {
  readonly title: MessageKey;
  readonly tab: string;
  readonly frozenColumns: number;
  readonly paper: PrintOptions['paper'];
  readonly pagesWide?: number;
}

/** In the order of the tabs. */
export const registerSheetKeys = [
  'tasks',
  'entries',
  'findings',
  'history',
  'pastStates',
  'deadlineMoves',
  'log',
  'rejected',
  'lists',
  'settings',
] as const satisfies readonly SheetKey[];
type RegisterSheetKey = (typeof registerSheetKeys)[number];

const looks: Record<RegisterSheetKey, SheetLook> = {
  tasks: { title: 'workbook.title.tasks', tab: '#1F3864', frozenColumns: 1, paper: 'A3', pagesWide: 2 },
  entries: { title: 'workbook.title.entries', tab: '#BF9000', frozenColumns: 2, paper: 'A3' },
  findings: { title: 'workbook.title.findings', tab: tabColor, frozenColumns: 0, paper: 'A4' },
  history: { title: 'workbook.title.history', tab: '#7F7F7F', frozenColumns: 2, paper: 'A3' },
  pastStates: { title: 'workbook.title.pastStates', tab: '#7F7F7F', frozenColumns: 0, paper: 'A4' },
  deadlineMoves: { title: 'workbook.title.deadlineMoves', tab: '#7F7F7F', frozenColumns: 0, paper: 'A4' },
  log: { title: 'workbook.title.log', tab: '#7F7F7F', frozenColumns: 0, paper: 'A4' },
  rejected: { title: 'workbook.title.rejected', tab: '#7F7F7F', frozenColumns: 0, paper: 'A4' },
  lists: { title: 'workbook.title.lists', tab: '#548235', frozenColumns: 0, paper: 'A3' },
  settings: { title: 'workbook.title.settings', tab: '#548235', frozenColumns: 0, paper: 'A4' },
};

/** Written by the add-in alone, or, of the entries, in the open cells. */
const protectedSheets = [
  'entries',
  'history',
  'pastStates',
  'deadlineMoves',
  'log',
  'rejected',
] as const satisfies readonly RegisterSheetKey[];

/** Beside the column that is repeated on every page of a wide sheet, or it would be repeated, and cut, with it. */
const titleColumn = (key: RegisterSheetKey): string => (looks[key].pagesWide ? 'B' : 'A');

/** The tables of a sheet of the register. */
export const tablesOnSheet = (plan: RegisterPlan, key: RegisterSheetKey): readonly TablePlan[] =>
  key === 'lists' ? plan.lists : [plan[key]];

/**
 * Makes the sheets of a register in a workbook that has none of them, in three stages, for formulas need their tables
 * and names first: cells, tables and names, formulas and rules. Syncs: one a stage and one a chunk of cells.
 */
export async function createRegisterSheets(
  context: Excel.RequestContext,
  plan: RegisterPlan,
  settings: Settings,
  pinAsOf: boolean,
): Promise<void> {
  const { language } = plan;
  const sheets = new Map<RegisterSheetKey, Excel.Worksheet>();
  for (const key of registerSheetKeys) {
    const sheet = context.workbook.worksheets.add(sheetNames[key][language]);
    markUnfinished(sheet);
    sheets.set(key, sheet);
  }
  for (const key of registerSheetKeys) {
    const sheet = sheets.get(key)!;
    writeTitle(sheet, language, looks[key].title, titleColumn(key));
    for (const table of tablesOnSheet(plan, key)) {
      // One sync a table of a fixed set, and within it one a chunk.
      await writeTableCells(context, sheet, table, language);
    }
  }
  for (const key of registerSheetKeys) {
    const sheet = sheets.get(key)!;
    for (const table of tablesOnSheet(plan, key)) addTable(sheet, table);
    sheet.tabColor = looks[key].tab;
    freeze(sheet, looks[key].frozenColumns);
    const { paper, pagesWide } = looks[key];
    setUpPrinting(sheet, { paper, pagesWide, orientation: 'Landscape', language });
  }
  writeSettingsValues(context, sheets.get('settings')!, plan.settings, settings, pinAsOf);
  addListNames(context, plan.lists, language);
  addTaskColumnNames(context, language);
  context.workbook.names.add(openWeekEndName, openWeekEndFormula);
  addFindingNames(context, language);
  await context.sync();

  writeFormulas(sheets.get('tasks')!, plan.tasks, formulasOfTasks(language));
  writeFormulas(sheets.get('entries')!, plan.entries, formulasOfEntries(language));
  writeFormulas(sheets.get('history')!, plan.history, entryFormulas(language));
  for (const key of ['pastStates', 'deadlineMoves'] as const)
    writeFormulas(sheets.get(key)!, plan[key], { key: recordKeyFormula(language) });
  writeListFormulas(sheets.get('lists')!, plan.lists, language);
  applyInputRules(sheets.get('tasks')!, plan.tasks, language);
  applyInputRules(sheets.get('entries')!, plan.entries, language);
  applyListRules(sheets.get('lists')!, plan.lists, language);
  writeFacts(sheets.get('tasks')!, ['asOf'], language, titleColumn('tasks'));
  writeTaskCounts(sheets.get('tasks')!, plan.tasks, language, titleColumn('tasks'));
  writeFacts(sheets.get('entries')!, ['openWeek', 'hint'], language);
  writeSummary(sheets.get('findings')!, t(language, 'workbook.findings.unchecked'));
  markAsOurs(sheets.get('findings')!);
  writeFormulas(sheets.get('findings')!, plan.findings, { openRow: openRowFormula(language) });
  openEntryCells(sheets.get('entries')!, plan.entries);
  addEntryLooks(sheets.get('entries')!, plan.entries, language);
  // Before the marks of findings, which are to lie over them: what is added last comes first.
  addHighlights(sheets.get('tasks')!, plan.tasks, language);
  for (const key of ['tasks', 'entries'] as const) {
    const { place, columns } = plan[key];
    addCellMarks(sheets.get(key)!, plannedSite(key, place.headerRow, place.firstColumn, columns.length));
  }
  for (const key of registerSheetKeys) fitRows(sheets.get(key)!, tablesOnSheet(plan, key));
  for (const key of protectedSheets) protect(sheets.get(key)!);
  for (const sheet of sheets.values()) unmarkUnfinished(sheet);
  // Last: until then the workbook holds no register, whatever of it is there.
  writeMark(context, language);
  const tasks = sheets.get('tasks')!;
  tasks.activate();
  tasks.getRange('A1').select();
  await context.sync();
}
