import { sheetNames, type SheetKey } from '../register';
import { excelRun, requireMark, selectCell } from '../workbook';

/**
 * Shows a sheet of the register.
 * @throws UserError if the workbook holds no register, or the sheet is gone.
 */
export const goToSheet = (sheet: SheetKey): Promise<void> =>
  excelRun(async (context) => selectCell(context, sheetNames[sheet][await requireMark(context)], 'A1'));
