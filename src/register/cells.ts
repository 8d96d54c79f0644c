import { asDay, type Day } from '../calendar';

/** The value of one cell as Office.js gives it: dates are serial numbers, empty is ''. */
export type CellValue = string | number | boolean;

/** A table row as it stands in the sheet, right or wrong: what the rules check. */
export interface SheetRow<K extends string> {
  /** 1-based row of the worksheet. */
  readonly row: number;
  readonly cells: Readonly<Record<K, CellValue>>;
}

export const isBlank = (value: CellValue | undefined): boolean =>
  value === undefined || (typeof value === 'string' && value.trim() === '');

export const textOf = (value: CellValue | undefined): string =>
  value === undefined ? '' : String(value).trim();

/** A number, or undefined for anything else (text that looks like a number is the rules' business, not ours). */
export const numberOf = (value: CellValue | undefined): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;

export const dayIn = (value: CellValue | undefined): Day | undefined => asDay(value);
