import { excelRun, selectCell } from '../workbook';

/**
 * Shows one cell to the user.
 * @param cell A1 address.
 * @throws UserError if the sheet is gone.
 */
export const goToCell = (sheet: string, cell: string): Promise<void> =>
  excelRun((context) => selectCell(context, sheet, cell));
