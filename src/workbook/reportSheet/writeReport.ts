import { fontName, fontSizes, grid, printOfText, type ReportDocument } from '../../reporting/document';
import { t } from '../../messages';
import { addCellNotes } from '../cellNotes';
import { chunkRows } from '../chunks';
import { setAll } from '../tableWriter';
import { valuesWithLinks, type LinkTargets } from './cellValues';
import { dressReport, setNumberFormats } from './dressReport';
import { drawCharts } from './drawCharts';
import { numberRow } from './formRows';
import { planReport } from './layOut';
import { breakPages, setUpReportPage } from './pageSetup';
import { planLists } from './listRows';
import { draftTab, nameNumberCells, nameSentence } from './reportNames';
import type { SheetPlan } from './sheetPlan';
import { writeLists } from './writeLists';

export interface WriteReportOptions extends LinkTargets {
  /** The name under which the sheet is made; it gets its own later. */
  readonly temporaryName: string;
}

/**
 * Makes a new sheet of a report in the form of an administrative report (Decree 30/2020/NĐ-CP), with fixed values.
 * Under it, outside the printed area, the rows that its numbers count. Syncs twice, and once more per 3.5 MB of its own text; needs ExcelApi 1.9.
 */
export async function writeReport(
  context: Excel.RequestContext,
  document: ReportDocument,
  { temporaryName, ...targets }: WriteReportOptions,
): Promise<void> {
  const plan = planReport(document);
  const { language } = document;
  const lists = planLists(document.lists(), {
    language,
    // A row of air under the signature.
    top: plan.values.length + 1,
    sheet: targets.sheet,
    sections: plan.sections,
  });
  const sheet = context.workbook.worksheets.add(temporaryName);
  const whole = sheet.getRangeByIndexes(0, 0, plan.values.length, grid.columns);

  sheet.showGridlines = false;
  sheet.tabColor = draftTab;
  whole.format.columnWidth = grid.columnWidth;
  whole.format.font.name = fontName;
  whole.format.font.size = fontSizes.table;
  whole.format.wrapText = true;
  whole.format.verticalAlignment = 'Center';
  // Formats before values: what officials wrote is text and stays text, whatever sign it begins with.
  setAll(whole, 'numberFormat', '@');
  setNumberFormats(sheet, plan, language);
  for (const chunk of chunkRows(valuesWithLinks(plan, lists.places, targets, language))) {
    sheet.getRangeByIndexes(chunk.first, 0, chunk.rows.length, grid.columns).values = chunk.rows;
    // One sync per chunk of bytes, which is what keeps each request under Excel's limit.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
  }

  writeLists(sheet, lists, { language, sheetName: targets.sheet });

  dressReport(sheet, plan);
  drawCharts(sheet, plan);
  await addCellNotes(context, sheet, plan.notes);
  setUpReportPage(sheet, whole);
  breakPages(sheet, plan);
  nameNumberCells(sheet, numberRow);
  writeSentenceMarks(sheet, plan, document);
  await context.sync();
}

/** Outside the printed area, a column away from the report. */
const noteColumn = grid.columns + 1;
const noteWidth = 420;

/** Names by which a later run knows the sentences again, and beside changed ones what the numbers say now. */
function writeSentenceMarks(sheet: Excel.Worksheet, plan: SheetPlan, { language }: ReportDocument): void {
  for (const { key, row, generated } of plan.sentences)
    nameSentence(sheet, key, sheet.getCell(row, 0), printOfText(generated));
  const edited = plan.sentences.filter(({ isEdited }) => isEdited);
  if (edited.length === 0) return;
  const heading = sheet.getCell(0, noteColumn);
  heading.format.columnWidth = noteWidth;
  heading.format.font.bold = true;
  heading.values = [[t(language, 'reportSheet.generated')]];
  for (const { row, generated } of edited) {
    const note = sheet.getCell(row, noteColumn);
    setAll(note, 'numberFormat', '@');
    note.values = [[generated]];
    note.format.wrapText = true;
    note.format.verticalAlignment = 'Top';
    note.format.fill.color = '#FFF2CC';
  }
}
