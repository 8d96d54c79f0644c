import { languages } from '../messages';
import { sheetNames, type SheetKey } from '../register';

/**
 * While a register is being made, each of its sheets carries a hidden name of its own scope. If the pane, Excel or the computer
 * ends in the middle, the next load knows by it what was left behind, and takes no sheet of the user's for one.
 */
const unfinishedName = 'UnfinishedByRegister';

export function markUnfinished(sheet: Excel.Worksheet): void {
  sheet.names.add(unfinishedName, '=TRUE').visible = false;
}

export function unmarkUnfinished(sheet: Excel.Worksheet): void {
  sheet.names.getItem(unfinishedName).delete();
}

/** The sheets that a load which was cut off has left, of whatever language. One sync. */
export async function unfinishedSheets(
  context: Excel.RequestContext,
  keys: readonly SheetKey[],
): Promise<Excel.Worksheet[]> {
  const sheets = languages
    .flatMap((language) => keys.map((key) => sheetNames[key][language]))
    .map((name) => context.workbook.worksheets.getItemOrNullObject(name));
  const marks = sheets.map((sheet) => sheet.names.getItemOrNullObject(unfinishedName).load('name'));
  await context.sync();
  return sheets.filter((_sheet, i) => !marks[i]!.isNullObject);
}
