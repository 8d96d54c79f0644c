import { read, SSF, type CellObject, type DenseWorkSheet, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { cleanText } from './cleanText';
import { emptyCell, trimmedSheet } from './grid';
import { hiddenRowsOf } from './hiddenRows';
import { LegacyConverter } from './legacy';
import type { SourceCell, SourceWorkbook } from './types';

/** Days between the 1900 and the 1904 date system. */
const shift1904 = 1462;

/** What of a date a format shows; undefined for one that shows none, only a time or a duration. */
function dateShown(format: unknown): 'day' | SourceCell['period'] {
  const code = String(format).replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  if (!SSF.is_date(String(format)) || !/[dy]|mmm/i.test(code)) return undefined;
  return /d/i.test(code) ? 'day' : /m/i.test(code) ? 'month' : 'year';
}

/** All texts of a workbook. */
function* textsOf({ Sheets }: WorkBook): Generator<string> {
  for (const sheet of Object.values(Sheets)) {
    const data = ((sheet as WorkSheet & Partial<DenseWorkSheet>)['!data'] ?? []) as (
      CellObject | undefined
    )[][];
    for (const row of data) for (const cell of row ?? []) if (cell?.t === 's') yield String(cell.v);
  }
}

/** Dublin Core's `modified` (ECMA-376 part 2, 11.1), or its like in older formats. */
function savedAt({ Props }: WorkBook): Pick<SourceWorkbook, 'savedAt'> {
  const modified: unknown = Props?.ModifiedDate;
  return modified instanceof Date && !Number.isNaN(modified.getTime())
    ? { savedAt: modified.toISOString() }
    : {};
}

/** Defined names of the workbook that hold a text. */
function textNames({ Workbook }: WorkBook): Pick<SourceWorkbook, 'names'> {
  const names = (Workbook?.Names ?? []).filter(({ Ref, Sheet }) => Sheet === undefined && /^=?"/.test(Ref));
  return names.length > 0 ? { names: Object.fromEntries(names.map(({ Name, Ref }) => [Name, Ref])) } : {};
}

/** The sheets of a workbook file that SheetJS reads (.xlsx, .xlsm, .xlsb, .xls, .ods). Throws what SheetJS throws. */
export function readSheets(bytes: Uint8Array): Omit<SourceWorkbook, 'name'> {
  const book = read(bytes, {
    type: 'array',
    dense: true,
    cellNF: true,
    cellHTML: false,
    cellFormula: false,
    bookFiles: true,
  });
  const hiddenRows = hiddenRowsOf(book);
  const shift = book.Workbook?.WBProps?.date1904 ? shift1904 : 0;
  const legacy = LegacyConverter.for(textsOf(book));
  const formats = new Map<unknown, ReturnType<typeof dateShown>>();
  const shownBy = (format: unknown): ReturnType<typeof dateShown> => {
    if (!formats.has(format)) formats.set(format, dateShown(format));
    return formats.get(format);
  };
  const cellOf = (cell: CellObject | undefined): SourceCell => {
    if (!cell || cell.v === undefined || cell.v === null || cell.t === 'z') return emptyCell;
    if (cell.t === 's') {
      const written = String(cell.v);
      const text = cleanText(legacy ? legacy.convert(written) : written);
      return { value: text, isDate: false, text };
    }
    const text = cleanText(cell.w ?? String(cell.v));
    if (cell.t === 'b') return { value: Boolean(cell.v), isDate: false, text };
    if (cell.t === 'n' && typeof cell.v === 'number') {
      const shown = cell.z === undefined ? undefined : shownBy(cell.z);
      if (!shown) {
        const number = { value: cell.v, isDate: false, text };
        return shift === 0 ? number : { ...number, serial: cell.v + shift };
      }
      const date = { value: cell.v + shift, isDate: true, text };
      return shown === 'day' ? date : { ...date, period: shown };
    }
    // An error value (#N/A) is what the cell shows.
    return { value: text, isDate: false, text };
  };
  const sheets = book.SheetNames.flatMap((name, i) => {
    const sheet = book.Sheets[name] as (WorkSheet & Partial<DenseWorkSheet>) | undefined;
    if (!sheet || (sheet['!type'] && sheet['!type'] !== 'sheet')) return [];
    const data = (sheet['!data'] ?? []) as (CellObject | undefined)[][];
    const cells: SourceCell[][] = [];
    data.forEach((row, r) => {
      const out: SourceCell[] = [];
      row?.forEach((cell, c) => {
        if (cell) out[c] = cellOf(cell);
      });
      cells[r] = out;
    });
    const merges = (sheet['!merges'] ?? []).map(({ s, e }) => ({
      top: s.r,
      left: s.c,
      bottom: e.r,
      right: e.c,
    }));
    const hidden = Boolean(book.Workbook?.Sheets?.[i]?.Hidden);
    const unseen = hiddenRows[i] ?? (sheet['!rows'] ?? []).flatMap((row, r) => (row?.hidden ? [r] : []));
    return [trimmedSheet(name.normalize('NFC'), cells, merges, hidden, unseen)];
  });
  return { sheets, conversion: legacy?.conversion, ...savedAt(book), ...textNames(book) };
}
