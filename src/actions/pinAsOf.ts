import type { Day } from '../calendar';
import { excelRun, writeAsOf } from '../workbook';

/**
 * Pins the as-of day in Settings.
 * @throws UserError if the workbook holds no register.
 */
export const pinAsOf = (day: Day): Promise<void> => excelRun((context) => writeAsOf(context, day));
