import { formatRect } from './address';
import { sheetId, numberOfSheetId } from './ids';
import type { RangeRef } from './rangeRef';
import type { Session } from './session';
import type { Rect } from '../store/types';

/** What an event carries so that its handler can ask for the range: the sheet and the address as they were then. */
export const eventReference = (sheet: number, rect: Rect): string => `${sheetId(sheet)}!${formatRect(rect)}`;

/** The range behind an event's reference; null when its sheet is gone. */
export function rangeOfEvent(session: Session, reference: string): RangeRef | null {
  const at = reference.lastIndexOf('!');
  const id = numberOfSheetId(reference.slice(0, at));
  const sheet = id === null ? null : session.store.sheetById(id);
  return sheet ? session.rangeAt(sheet, reference.slice(at + 1)) : null;
}
