/** Stays free in any workbook: a sheet being written, which takes its real name only when it is whole. */
export const temporaryName = '~p06~';
/** The sheet that is being replaced, until the very last step. */
export const asideName = (name: string): string => `${name}${temporaryName}`;

const aside = '_p06';
/** The name of a table whose sheet is set aside, and the name that it had. */
export const asideTable = (name: string): string => `${name}${aside}`;
export const tableInUse = (name: string): string => name.replace(new RegExp(`_?${aside}$`), '');

/** Excel's longest sheet name, in characters. */
const longestName = 31;

/** A replaced sheet that is kept, hidden, for its replacement may be taken back. */
export const keptName = (name: string): string =>
  temporaryName + name.slice(temporaryName.length - longestName);

/** Sheets that this page may want back. A page that is gone wants none. */
const wanted = new Map<string, symbol>();

/** Remembers that a sheet was replaced just now; what it gives tells whether that was the last time. */
export function rememberReplaced(name: string): () => boolean {
  const mine = Symbol(name);
  wanted.set(keptName(name), mine);
  return () => wanted.get(keptName(name)) === mine;
}

export const forgetReplaced = (name: string): void => void wanted.delete(keptName(name));

export const isKept = (sheet: string): boolean => sheet.startsWith(temporaryName) && sheet !== temporaryName;
export const isWanted = (sheet: string): boolean => wanted.has(sheet);
