/**
 * Leaves one sheet to be seen, which is all that is printed then. Two syncs.
 * @returns the sheets that were hidden by it, for {@link showAgain}.
 */
export async function showOnly(context: Excel.RequestContext, sheet: string): Promise<readonly string[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name,items/visibility');
  await context.sync();
  worksheets.getItem(sheet).activate();
  const others = worksheets.items.filter(
    ({ name, visibility }) => name !== sheet && visibility === 'Visible',
  );
  for (const other of others) other.visibility = 'Hidden';
  await context.sync();
  return others.map(({ name }) => name);
}

/** One sync. */
export async function showAgain(context: Excel.RequestContext, sheets: readonly string[]): Promise<void> {
  for (const name of sheets) context.workbook.worksheets.getItem(name).visibility = 'Visible';
  await context.sync();
}

/**
 * Leaves one sheet and deletes all others, of a copy that is not kept: LibreOffice prints hidden sheets too if they have a print area.
 * Two syncs.
 */
export async function keepOnly(context: Excel.RequestContext, sheet: string): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  worksheets.getItem(sheet).activate();
  for (const other of worksheets.items.filter(({ name }) => name !== sheet)) {
    // Excel deletes no very hidden sheet.
    other.visibility = 'Visible';
    other.delete();
  }
  await context.sync();
}
