import { palette } from './palette';
import { bodyColumnAddress } from './tableLayout';
import type { TablePlan } from './tableWriter';

/** Unlocks and tints the cells that officers fill; all others are locked once the sheet is protected. */
export function openEntryCells(sheet: Excel.Worksheet, plan: TablePlan): void {
  plan.columns.forEach((column, index) => {
    if (column.editor !== 'officer') return;
    const { format } = sheet.getRange(bodyColumnAddress(plan.place, index, plan.rows.length));
    format.protection.locked = false;
    format.fill.color = palette.entryCell;
  });
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
