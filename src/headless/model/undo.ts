import { noteCalculatedColumns } from './calculatedColumns';
import { notifyChanged } from './changes';
import type { RangeRef } from './rangeRef';
import { bound } from './rects';
import type { Session } from './session';
import { remembered, type Remembered, type Step } from './userHistory';
import { refuseIfLocked } from './writeCells';

/** Cells that a user is about to write into. */
export function aboutToChange(range: RangeRef): Remembered {
  const { session, sheet, rect, sheetId } = range;
  const isCell = rect.top === rect.bottom && rect.left === rect.right;
  let before = isCell ? sheet.value(rect.top, rect.left) : undefined;
  return remembered({
    sheetId,
    rect,
    keep: () => {
      if (isCell) before = sheet.value(rect.top, rect.left);
      return sheet.keepCells(rect);
    },
    check: () => refuseIfLocked(range.sheet, rect),
    tell: () => {
      noteCalculatedColumns(range);
      session.calculation.markStale();
      notifyChanged(range, 'RangeEdited', before);
    },
  });
}

/** Puts things back as they were before changes of which nobody has been told. */
export function takeBack(session: Session, step: Step): void {
  for (const { restore } of step) restore();
  session.calculation.markStale();
}

/**
 * Takes back what the user did last, or (`again`) does again what was taken back: changed events fire, and what has changed is
 * shown and selected.
 *
 * @returns false: there is nothing to do
 * @throws ExcelError when it cannot be done any more; the list is empty then
 */
export function undoAsUser(session: Session, again = false): boolean {
  const { history } = session;
  const [from, to] = again ? [history.undone, history.done] : [history.done, history.undone];
  const step = from.at(-1);
  if (!step) return false;
  session.isUserEditing = true;
  try {
    for (const { check } of step) check();
    from.pop();
    to.push(step.map(remembered));
    for (const { restore } of step) restore();
    for (const { tell } of step) tell();
    show(session, step);
    return true;
  } catch (error) {
    history.clear();
    throw error;
  } finally {
    session.isUserEditing = false;
  }
}

function show(session: Session, step: Step): void {
  const [first] = step;
  if (!first) return;
  const sheet = session.sheet(first.sheetId);
  session.activate(sheet);
  const rects = step.flatMap(({ rect }) => rect ?? []);
  if (rects.length > 0) session.select(sheet, rects.reduce(bound));
}
