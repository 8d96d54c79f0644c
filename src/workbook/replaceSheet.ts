import { excelRun } from './excelRun';

/** Stays free in any workbook: a sheet being written, which takes its real name only when it is whole. */
const temporaryName = '~p06~';

/**
 * Writes a sheet anew without ever having half of it: it is built under a temporary name, and only the last batch
 * deletes the old sheet and gives the new one its name and place. If anything fails, the old sheet is as it was.
 * @param build writes the sheet; what it returns runs in the last batch, once the old sheet's table names are free.
 */
export async function replaceSheet(
  name: string,
  afterSheet: string,
  build: (context: Excel.RequestContext, temporaryName: string) => Promise<(sheet: Excel.Worksheet) => void>,
): Promise<void> {
  await removeTemporary();
  try {
    await excelRun(async (context) => {
      const { worksheets } = context.workbook;
      const finish = await build(context, temporaryName);
      const sheet = worksheets.getItem(temporaryName);
      const old = worksheets.getItemOrNullObject(name).load('position');
      const neighbour = worksheets.getItemOrNullObject(afterSheet).load('position');
      await context.sync();
      if (!old.isNullObject) old.delete();
      sheet.name = name;
      finish(sheet);
      if (!old.isNullObject) sheet.position = old.position;
      else if (!neighbour.isNullObject) sheet.position = neighbour.position + 1;
      await context.sync();
    });
  } catch (error) {
    await removeTemporary();
    throw error;
  }
}

async function removeTemporary(): Promise<void> {
  await excelRun(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(temporaryName).load('name');
    await context.sync();
    if (sheet.isNullObject) return;
    sheet.delete();
    await context.sync();
  });
}
