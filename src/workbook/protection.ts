import { entryStateOf, isLocked, textOf } from '../register';
import { excelRun, excelWrite } from './excelRun';
import { palette } from './palette';
import { bodyColumnAddress } from './tableLayout';
import type { TablePlan } from './tableWriter';

/**
 * Unlocks and tints the cells that officers fill, but for rows in the hands of the working group; all others are locked once the sheet
 * is protected.
 */
export function openEntryCells(sheet: Excel.Worksheet, { columns, place, rows }: TablePlan): void {
  columns.forEach((column, index) => {
    if (column.editor === 'officer') openCells(sheet.getRange(bodyColumnAddress(place, index, rows.length)));
  });
  const state = columns.findIndex(({ key }) => key === 'state');
  rows.forEach((row, index) => {
    if (!isLocked(entryStateOf(textOf(row[state])) ?? 'draft')) return;
    const line = sheet.getRangeByIndexes(place.headerRow + index, place.firstColumn, 1, columns.length);
    line.format.protection.locked = true;
  });
}

export function openCells({ format }: Excel.Range): void {
  format.protection.locked = false;
  format.fill.color = palette.entryCell;
}

/** Against slips, not against people: no password, and filtering and widths stay free. */
export function protect(sheet: Excel.Worksheet): void {
  sheet.protection.protect({
    allowAutoFilter: true,
    allowSort: true,
    allowFormatColumns: true,
    allowFormatRows: true,
  });
}

/** A sheet's protection as it was found, to be put back. */
export interface FoundProtection {
  readonly sheet: string;
  readonly options: Excel.WorksheetProtectionOptions;
}

/** Which of these sheets are protected, and how. One sync. */
export async function protectedSheets(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<FoundProtection[]> {
  const found = [...new Set(names)].map((sheet) => ({
    sheet,
    protection: context.workbook.worksheets.getItem(sheet).protection.load('protected,options'),
  }));
  await context.sync();
  return found
    .filter(({ protection }) => protection.protected)
    .map(({ sheet, protection }) => ({ sheet, options: protection.options }));
}

/**
 * Takes the protection off sheets; if one has a password, all of them are as they were.
 * @returns how they were protected.
 * @throws UserError if Excel refuses.
 */
export async function unprotectSheets(names: readonly string[]): Promise<FoundProtection[]> {
  const locked = await excelRun((context) => protectedSheets(context, names));
  try {
    await excelWrite(async (context) => {
      unprotect(context, locked);
      await context.sync();
    });
  } catch (error) {
    await excelWrite(async (context) => {
      const still = new Set((await protectedSheets(context, names)).map(({ sheet }) => sheet));
      protectAgain(
        context,
        locked.filter(({ sheet }) => !still.has(sheet)),
      );
      await context.sync();
    });
    throw error;
  }
  return locked;
}

/** Takes the protection off, for no row can be added to a table under it. A password makes Excel refuse. */
export function unprotect(context: Excel.RequestContext, sheets: readonly FoundProtection[]): void {
  for (const { sheet } of sheets) context.workbook.worksheets.getItem(sheet).protection.unprotect();
}

export function protectAgain(context: Excel.RequestContext, sheets: readonly FoundProtection[]): void {
  for (const { sheet, options } of sheets)
    context.workbook.worksheets.getItem(sheet).protection.protect(options);
}
