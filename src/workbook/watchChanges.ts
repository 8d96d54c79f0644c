import { excelRun } from './excelRun';

/** Something that was changed on a sheet, by this user or by another who edits the same workbook. */
export interface SheetChange {
  readonly sheetId: string;
  /** A1 address without the sheet; '' where Excel does not tell. */
  readonly address: string;
  /** Cells got other values, and nothing moved. */
  readonly isEdit: boolean;
  readonly isRemote: boolean;
}

/**
 * Tells of every change of cells in this workbook until it is stopped (`worksheets.onChanged`, ExcelApi 1.9). Nothing is read or
 * written here.
 * @returns what stops it.
 */
export async function watchChanges(onChange: (change: SheetChange) => void): Promise<() => Promise<void>> {
  const handler = await excelRun(async (context) => {
    const added = context.workbook.worksheets.onChanged.add((event) => {
      onChange({
        sheetId: event.worksheetId,
        address: event.address,
        isEdit: event.changeType === 'RangeEdited',
        isRemote: event.source === 'Remote',
      });
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  return () =>
    Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
}
