import type { SheetStore } from '../store/types';
import type { Session } from './session';
import { remembered } from './userHistory';
import { refuseIfProtected } from './writeCells';

/**
 * Gives a column a width, as dragging its edge does.
 *
 * @param characters as the file keeps widths; Excel knows 0 to 255
 * @throws ExcelError `AccessDenied` on a sheet that is protected against it
 */
export function resizeAsUser(session: Session, sheet: SheetStore, column: number, characters: number): void {
  const check = (): void => refuseIfProtected(session.sheet(sheet.id), 'allowFormatColumns');
  check();
  const change = remembered({
    sheetId: sheet.id,
    rect: null,
    keep: () => {
      const width = sheet.columnWidth(column);
      return () => sheet.setColumnWidth(column, column, width);
    },
    check,
    tell: () => undefined,
  });
  sheet.setColumnWidth(column, column, Math.max(0, Math.min(255, characters)));
  session.history.add([change]);
}
