import type { FormContent } from '../collection/forms';
import { say } from '../messages';
import {
  entryStateOf,
  isBlank,
  isLocked,
  sheetNames,
  textOf,
  type EntryKey,
  type SheetKey,
} from '../register';
import { columnLetter } from './address';
import { createRegister } from './createRegister';
import { excelWrite } from './excelRun';
import { writeFacts } from './facts';
import { writeFormMark } from './formMark';
import { palette } from './palette';
import { protect } from './protection';
import { planRegister } from './registerPlan';
import { registerSheetKeys } from './registerSheets';
import { setUpPrinting, titleCell } from './sheetFurniture';
import { bodyColumnAddress } from './tableLayout';
import { fitRows, widthInPoints, type TablePlan } from './tableWriter';

/** Narrower than in the register, so that a page of A4 can be read; Excel's character widths. */
const formWidths: Readonly<Partial<Record<EntryKey, number>>> = {
  task: 36,
  causeGroup: 15,
  cause: 28,
  proposal: 22,
  nextStep: 22,
  reporter: 14,
  evidence: 16,
  remark: 20,
  toDo: 26,
};

/** Of no use to an officer: whose it is the title says; what only formulas need. */
const hiddenColumns: readonly EntryKey[] = ['agency', 'answered', 'key'];

/** What the add-in writes: shown where something stands in them. */
const emptyColumns: readonly EntryKey[] = ['remark', 'lastProgress', 'lastAchieved', 'lastAchievedOn'];

/** Beside the hidden first column, or where pages side by side repeat it. */
const titleColumn = 'B';

/** Of a page, in points: 1.2 cm. */
const margin = 34;

/**
 * Makes one agency's form in a new, empty workbook: a register of its own, made as any other and then laid out for officers. The entry
 * sheet comes first, all that an officer does not write is locked.
 */
export async function createForm(content: FormContent): Promise<void> {
  const { language, settings, kept, expectedCounts, past } = content;
  const plan = planRegister({
    language,
    settings,
    office: { ...kept, expectedCounts },
    tasks: content.tasks.map((cells) => ({ cells, extra: {} })),
    extraHeaders: [],
    open: content.open,
    others: past,
    rejected: [],
  });
  await createRegister(plan, settings, false, true);
  await excelWrite(async (context) => {
    const sheetOf = (key: SheetKey): Excel.Worksheet =>
      context.workbook.worksheets.getItem(sheetNames[key][language]);
    const [entries, tasks, history] = [sheetOf('entries'), sheetOf('tasks'), sheetOf('history')];
    for (const sheet of [entries, history]) sheet.protection.unprotect();
    // A form is of one week for good.
    layOut(entries, plan.entries, ['week', ...hiddenColumns]);
    layOut(history, plan.history, hiddenColumns);
    entries.getRange('A1:A3').clear('Contents');
    writeTitles(entries, content);
    titleCell(tasks, say(language, content.tasksTitle), titleColumn);
    for (const sheet of [entries, history])
      setUpPrinting(sheet, { paper: 'A4', orientation: 'Landscape', language });
    setUpPrinting(tasks, { paper: 'A4', orientation: 'Landscape', language, pagesWide: 3 });
    for (const { pageLayout } of [entries, tasks, history])
      pageLayout.set({ leftMargin: margin, rightMargin: margin, topMargin: margin, bottomMargin: margin });
    for (const sheet of [entries, tasks, history, sheetOf('lists'), sheetOf('settings')]) protect(sheet);
    entries.position = 0;
    entries.activate();
    entries.getRange(firstOpenCell(plan.entries)).select();
    const shown: readonly SheetKey[] = [
      'entries',
      'tasks',
      ...(past.length > 0 ? (['history'] as const) : []),
    ];
    for (const key of registerSheetKeys) if (!shown.includes(key)) sheetOf(key).visibility = 'Hidden';
    writeFormMark(context, content.mark);
    await context.sync();
  });
}

/** Widths and hidden columns of a table of entries, and its rows as high as its texts then are. */
function layOut(sheet: Excel.Worksheet, plan: TablePlan, hidden: readonly EntryKey[]): void {
  const { columns, place, rows } = plan;
  columns.forEach((column, index) => {
    const key = column.key as EntryKey;
    const cells = sheet.getRange(bodyColumnAddress(place, index, rows.length));
    const width = formWidths[key];
    if (width !== undefined) cells.format.columnWidth = widthInPoints(width);
    const isEmpty = emptyColumns.includes(key) && rows.every((row) => isBlank(row[index]));
    if (isEmpty || hidden.includes(key)) cells.columnHidden = true;
  });
  fitRows(sheet, [plan]);
}

function writeTitles(sheet: Excel.Worksheet, { language, title, due }: FormContent): void {
  titleCell(sheet, say(language, title), titleColumn);
  writeFacts(sheet, ['openWeek', 'hint'], language, titleColumn);
  const cell = sheet.getRange(`${titleColumn}2`);
  cell.values = [[say(language, due)]];
  cell.format.font.bold = true;
  cell.format.font.color = palette.title;
}

/** Where an officer begins to write. */
function firstOpenCell({ columns, place, rows }: TablePlan): string {
  const column = columns.findIndex(({ editor }) => editor === 'officer');
  const state = columns.findIndex(({ key }) => key === 'state');
  const row = rows.findIndex((cells) => !isLocked(entryStateOf(textOf(cells[state])) ?? 'draft'));
  return `${columnLetter(place.firstColumn + column)}${place.headerRow + 1 + Math.max(row, 0)}`;
}
