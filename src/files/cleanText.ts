const zeroWidth = /[\u200B-\u200D\u2060\uFEFF\u00AD]/g;
const spaces = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g;
// Tab and line feed stay: cells hold them.
const controls = /[\u0000-\u0008\u000B-\u001F\u007F]/g;

/**
 * Text of a file in the one form the rest of the program compares: Unicode NFC (files from macOS come decomposed,
 * Windows-1258 has combining marks), ordinary spaces, LF line ends, nothing invisible.
 */
export const cleanText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(zeroWidth, '')
    .replace(spaces, ' ')
    .replace(controls, '')
    .normalize('NFC');
