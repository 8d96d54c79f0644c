import { excelRun } from './excelRun';
import { stopWatching } from './stopWatching';

/** Something that was changed on a sheet, by this user or by another who edits the same workbook. */
export interface SheetChange {
  readonly sheetId: string;
  /** A1 address without the sheet; '' where Excel does not tell. */
  readonly address: string;
  /** Cells got other values, and nothing moved. */
  readonly isEdit: boolean;
  readonly isRemote: boolean;
}

/** A sheet was added or deleted. */
type SheetEvent = Excel.WorksheetAddedEventArgs | Excel.WorksheetDeletedEventArgs;

/**
 * Tells of every change of cells in this workbook, and of sheets that come and go, until it is stopped (`worksheets.onChanged`,
 * ExcelApi 1.9; `onAdded`, `onDeleted`, 1.7). Nothing is read or written here.
 * @returns what stops it.
 */
export async function watchChanges(onChange: (change: SheetChange) => void): Promise<() => Promise<void>> {
  const handlers = await excelRun(async (context) => {
    const { worksheets } = context.workbook;
    const wholeSheet = ({ worksheetId, source }: SheetEvent): Promise<void> => {
      onChange({ sheetId: worksheetId, address: '', isEdit: false, isRemote: source === 'Remote' });
      return Promise.resolve();
    };
    const added = [
      worksheets.onChanged.add((event) => {
        onChange({
          sheetId: event.worksheetId,
          address: event.address,
          isEdit: event.changeType === 'RangeEdited',
          isRemote: event.source === 'Remote',
        });
        return Promise.resolve();
      }),
      worksheets.onAdded.add(wholeSheet),
      worksheets.onDeleted.add(wholeSheet),
    ];
    await context.sync();
    return added;
  });
  return () => stopWatching(handlers);
}
