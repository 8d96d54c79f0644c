/** A1 references: reading and writing them, dollar signs included. */

/** Zero-based number of a column's letters. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (let i = 0; i < letters.length; i++) number = number * 26 + (letters.charCodeAt(i) & 31);
  return number - 1;
}

/** Letters of a zero-based column. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return letters;
}

/** One corner. A whole-column reference has no row; a whole-row one has no column. Zero-based. */
export interface Corner {
  row?: number | undefined;
  rowFixed: boolean;
  column?: number | undefined;
  columnFixed: boolean;
}

/** One or two corners, as written. */
export interface Reference {
  first: Corner;
  last?: Corner | undefined;
}

const CORNER = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/;

function corner(text: string): Corner {
  const [, firstDollar = '', letters = '', secondDollar = '', digits = ''] = CORNER.exec(text) ?? [];
  const lone = letters === '';
  return {
    column: lone ? undefined : columnNumber(letters),
    columnFixed: !lone && firstDollar !== '',
    row: digits === '' ? undefined : Number(digits) - 1,
    rowFixed: (lone ? firstDollar : secondDollar) !== '',
  };
}

/** Reads the body of a reference token. */
export function parseReference(text: string): Reference {
  const [first = '', last] = text.split(':');
  return { first: corner(first), last: last === undefined ? undefined : corner(last) };
}

const cornerText = (each: Corner): string =>
  (each.column === undefined ? '' : (each.columnFixed ? '$' : '') + columnLetters(each.column)) +
  (each.row === undefined ? '' : (each.rowFixed ? '$' : '') + String(each.row + 1));

export const referenceText = ({ first, last }: Reference): string =>
  cornerText(first) + (last ? `:${cornerText(last)}` : '');

const LIKE_CELL = /^(?:[A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*|[Rr]|[Cc]|TRUE|FALSE)$/i;
/** A sheet prefix, quoted where Excel asks for it: `Tasks!`, `'Nhiệm vụ'!`. */
export function sheetPrefix(sheet: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !LIKE_CELL.test(sheet);
  return plain ? `${sheet}!` : `'${sheet.replaceAll("'", "''")}'!`;
}
