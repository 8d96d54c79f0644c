import { shortHash } from '../../register';

/** A short print of a text as read: blanks and the form of letters make no difference. */
export const printOfText = (text: string): string =>
  shortHash(text.normalize('NFC').replace(/\s+/g, ' ').trim());
