import type { CellValue } from '../store/types';
import { formatRect } from './address';
import { clientValue, valueType } from './cellText';
import { eventReference } from './eventRange';
import { EventCode, workbookTarget } from './events';
import { sheetId, tableId } from './ids';
import type { RangeRef } from './rangeRef';
import { intersect } from './rects';
import { followHeaders } from './tableHeaders';

type ChangeType =
  | 'RangeEdited'
  | 'RowInserted'
  | 'RowDeleted'
  | 'ColumnInserted'
  | 'ColumnDeleted'
  | 'CellInserted'
  | 'CellDeleted';

/**
 * After cells were changed: table columns take the names of their header cells, and the changed events are raised for
 * the sheet, for the sheets together, and for the tables touched.
 *
 * @param before value that a single cell had; events of one cell tell both
 */
export function notifyChanged(
  range: RangeRef,
  changeType: ChangeType,
  before?: CellValue,
  shift = 'None',
): void {
  const { session, sheet, rect } = range;
  const { events } = session;
  if (!session.isUserEditing) session.history.clear();
  if (!changeType.endsWith('Inserted')) followHeaders(sheet, rect);
  const target = sheetId(sheet.id);
  const address = formatRect(rect);
  const common = {
    changeType,
    source: 'Local',
    worksheetId: target,
    address,
    referenceId: eventReference(sheet.id, rect),
  };
  if (events.isHeard(EventCode.worksheetChanged, [target, workbookTarget])) {
    events.raise(EventCode.worksheetChanged, [target, workbookTarget], {
      ...common,
      shiftDirection: shift,
      triggerSource: session.isUserEditing ? 'Unknown' : 'ThisLocalAddin',
      ...(before === undefined ? {} : details(range, before)),
    });
  }
  for (const table of sheet.tables()) {
    const targets = [tableId(table.id), workbookTarget, target];
    if (!events.isHeard(EventCode.tableChanged, targets) || !intersect(table.range, rect)) continue;
    events.raise(EventCode.tableChanged, targets, {
      ...common,
      tableId: tableId(table.id),
      ...(before === undefined ? {} : details(range, before)),
    });
  }
}

/** Raises the format-changed events of the sheet and of the sheets together. */
export function notifyFormatChanged({ session, sheet, rect }: RangeRef): void {
  const target = sheetId(sheet.id);
  session.events.raise(EventCode.worksheetFormatChanged, [target, workbookTarget], {
    source: 'Local',
    worksheetId: target,
    address: formatRect(rect),
    referenceId: eventReference(sheet.id, rect),
  });
}

function details(range: RangeRef, before: CellValue): Record<string, unknown> {
  const { rect, sheet } = range;
  const after = sheet.value(rect.top, rect.left);
  return {
    valueBefore: clientValue(before),
    valueAfter: clientValue(after),
    valueTypeBefore: valueType(before),
    valueTypeAfter: valueType(after),
  };
}
