/** Whether the workbook has a sheet of that name. One sync. */
export async function hasSheet(context: Excel.RequestContext, name: string): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('name');
  await context.sync();
  return !sheet.isNullObject;
}
