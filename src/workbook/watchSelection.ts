import { excelRun } from './excelRun';
import { stopWatching } from './stopWatching';

/**
 * Tells that another cell was selected, until it is stopped (`workbook.onSelectionChanged`, ExcelApi 1.2). Nothing is read here.
 * @returns what stops it.
 */
export async function watchSelection(onSelect: () => void): Promise<() => Promise<void>> {
  const handler = await excelRun(async (context) => {
    const added = context.workbook.onSelectionChanged.add(() => {
      onSelect();
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  return () => stopWatching([handler]);
}
