import { excelWrite } from './excelRun';
import { protectAgain, protectedSheets, unprotect, unprotectSheets } from './protection';

/**
 * Changes sheets that may be protected, in one batch or a few; their protection is afterwards what it was. If Excel refuses, `restore`
 * puts back what stood there.
 * @throws UserError if a sheet is protected with a password, or Excel refuses.
 */
export async function changingSheets(
  sheets: readonly string[],
  change: (context: Excel.RequestContext) => void | Promise<void>,
  restore: (context: Excel.RequestContext) => void | Promise<void>,
): Promise<void> {
  if (sheets.length === 0) return;
  const locked = await unprotectSheets(sheets);
  try {
    await excelWrite(async (context) => {
      await change(context);
      protectAgain(context, locked);
      await context.sync();
    });
  } catch (error) {
    await excelWrite(async (context) => {
      unprotect(context, await protectedSheets(context, sheets));
      await restore(context);
      protectAgain(context, locked);
      await context.sync();
    });
    throw error;
  }
}
