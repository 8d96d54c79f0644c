/** Shows a cell of the workbook; gives what went wrong, if anything did. */
export async function goTo(sheet: string, cell = 'A1'): Promise<unknown> {
  try {
    await (await import('../../actions/goToCell')).goToCell(sheet, cell);
    return undefined;
  } catch (error) {
    return error;
  }
}
