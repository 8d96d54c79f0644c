import { dayOf } from '../src/calendar';

/** `dd/mm/yyyy` as a date cell for excelts (UTC midnight), or undefined for any other text. */
export function dateCell(text: string): Date | undefined {
  const match = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text);
  if (!match || !dayOf(Number(match[3]), Number(match[2]), Number(match[1]))) return undefined;
  return new Date(Date.UTC(Number(match[3]), Number(match[2]) - 1, Number(match[1])));
}
