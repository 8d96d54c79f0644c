/** Ids as Excel words them: sheets have braces and GUID form, tables too. */

const hex = (number: number): string => number.toString(16).toUpperCase().padStart(8, '0');

export const sheetId = (id: number): string => `{00000000-0001-0000-${hex(id).slice(4)}-000000000000}`;

export const tableId = (id: number): string => `{${hex(id)}-000C-0000-FFFF-FFFF00000000}`;

/** The store's number behind an id of either form; null for any other text. */
export function numberOfSheetId(id: string): number | null {
  const found = /^\{00000000-0001-0000-([0-9A-F]{4})-000000000000\}$/i.exec(id);
  return found ? parseInt(found[1] ?? '', 16) : null;
}

export function numberOfTableId(id: string): number | null {
  const found = /^\{([0-9A-F]{8})-000C-0000-FFFF-FFFF00000000\}$/i.exec(id);
  return found ? parseInt(found[1] ?? '', 16) : null;
}
