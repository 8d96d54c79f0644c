import { UserError } from '../messages';

/** Activates a sheet and selects a cell of it. @throws UserError if the sheet is gone. */
export async function selectCell(context: Excel.RequestContext, name: string, cell: string): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('name');
  await context.sync();
  if (sheet.isNullObject) throw new UserError({ key: 'actions.error.noSheet', params: { sheet: name } });
  sheet.activate();
  sheet.getRange(cell).select();
  await context.sync();
}
