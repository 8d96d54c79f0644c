import { brokenValidation } from '../display/validity';
import type { DataValidation, Rect } from '../store/types';
import { ExcelError, itemNotFound } from '../wire/excelError';
import { formatRect } from './address';
import type { RangeRef } from './rangeRef';
import type { Session } from './session';
import { aboutToChange, takeBack } from './undo';
import { refuseIfLocked, shaped, writeCells } from './writeCells';

/** What a data validation shows a user whose entry breaks it, when it does not refuse the entry outright. */
export interface ValidationAlert {
  style: 'warning' | 'information';
  title: string;
  message: string;
  /** The cell, without its sheet. */
  address: string;
}

/** A rectangle of texts, and where they are pasted. */
export interface PastedBlock {
  address: string;
  values: unknown;
}

/**
 * Pastes texts, or empties cells, as a user does: protection refuses, data validations do not look. All blocks are one paste.
 *
 * @throws ExcelError `AccessDenied` for locked cells; nothing is pasted then
 */
export function pasteAsUser(session: Session, sheetName: string, blocks: readonly PastedBlock[]): void {
  const sheet = session.store.sheetByName(sheetName);
  if (!sheet) throw itemNotFound();
  const ranges = blocks.map(({ address }) => session.rangeAt(sheet, address));
  for (const { rect } of ranges) refuseIfLocked(sheet, rect);
  const step = ranges.map(aboutToChange);
  session.isUserEditing = true;
  try {
    ranges.forEach((range, at) => writeCells(range, blocks[at]?.values));
    session.history.add(step);
  } catch (error) {
    takeBack(session, step);
    session.events.drain();
    throw error;
  } finally {
    session.isUserEditing = false;
  }
}

/** Excel's own words where the rule has none. */
const defaultMessage = "This value doesn't match the data validation restrictions defined for this cell.";

/**
 * Types values into cells as a user does: locked cells of protected sheets and validations of the stop kind refuse
 * them, and changed events say that it was not the add-in.
 *
 * @param keeps what the user answers to a warning or an information; false takes the entry back
 * @throws ExcelError `AccessDenied` for locked cells, `InvalidArgument` with the validation's own message
 */
export function typeAsUser(
  session: Session,
  sheetName: string,
  address: string,
  values: unknown,
  keeps: (alert: ValidationAlert) => boolean = () => true,
): void {
  const sheet = session.store.sheetByName(sheetName);
  if (!sheet) throw itemNotFound();
  const range = session.rangeAt(sheet, address);
  session.isUserEditing = true;
  const step = [aboutToChange(range)];
  const refuse = (): void => {
    takeBack(session, step);
    session.events.drain();
  };
  try {
    shaped(range.rect, values);
    writeCells(range, values);
    const broken = brokenRules(range);
    const refused = broken.find(({ rule }) => rule.errorStyle === 'stop');
    if (refused) {
      refuse();
      throw new ExcelError('InvalidArgument', refused.rule.error || defaultMessage);
    }
    if (broken.every((each) => keeps(alertOf(each)))) session.history.add(step);
    else refuse();
  } finally {
    session.isUserEditing = false;
  }
}

interface Broken {
  rule: DataValidation;
  cell: Rect;
}

function alertOf({ rule, cell }: Broken): ValidationAlert {
  return {
    style: rule.errorStyle === 'warning' ? 'warning' : 'information',
    title: rule.errorTitle,
    message: rule.error || defaultMessage,
    address: formatRect(cell),
  };
}

/** Emptying a cell breaks no rule, whatever the rule says of blanks: Excel asks only about what is typed. */
function brokenRules({ sheet, rect, session }: RangeRef): Broken[] {
  const broken: Broken[] = [];
  for (let row = rect.top; row <= rect.bottom; row++) {
    for (let column = rect.left; column <= rect.right; column++) {
      const cell = sheet.cell(row, column);
      if (cell.formula === null && cell.value === null) continue;
      const rule = brokenValidation(session, sheet, row, column);
      if (rule?.showError)
        broken.push({ rule, cell: { top: row, bottom: row, left: column, right: column } });
    }
  }
  return broken;
}
