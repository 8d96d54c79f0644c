import type { WorkbookStore } from '../src/headless/store';
import { entryColumns, numberFormatOf, type EntryInputKey } from '../src/register';
import type { SampleEntry } from './register/entries';
import { dateCell, filled, font } from './sampleBook';

/** Headers that offices word in their own way; the others are the register's own words. */
const otherWords: Partial<Record<EntryInputKey, string>> = {
  agency: 'Đơn vị báo cáo',
  cause: 'Khó khăn, vướng mắc',
  reporter: 'Cán bộ đầu mối',
};

const columns = entryColumns.filter(({ editor }) => editor !== 'formula');
const header = columns.map((column) => otherWords[column.key as EntryInputKey] ?? column.header.vi);

const valuesOf = (entry: SampleEntry) =>
  columns.map(({ key, type }) => {
    const value = entry[key as EntryInputKey];
    const date = type === 'date' && typeof value === 'string' ? dateCell(value) : undefined;
    return filled(date ?? value);
  });

/** A weekly sheet as departments send it: a title, a header, one row for each task and reporting agency. */
export function addEntrySheet(book: WorkbookStore, week: string, entries: readonly SampleEntry[]): void {
  const sheet = book.addSheet(`Tuần ${week}`);
  sheet.setValue(0, 0, `BÁO CÁO TUẦN ${week} (số liệu minh họa)`);
  sheet.patchStyle({ top: 0, left: 0, bottom: 0, right: 0 }, { font: { ...font, size: 14, bold: true } });
  columns.forEach(({ width }, column) => sheet.setColumnWidth(column, column, width));
  sheet.writeValues(2, 0, [header]);
  const inHeader = { top: 2, left: 0, bottom: 2, right: columns.length - 1 };
  sheet.patchStyle(inHeader, { font: { ...font, bold: true } });
  const rows = entries.map(valuesOf);
  sheet.writeValues(3, 0, rows);
  const formats = rows.map((row) =>
    row.map((value, at) => (typeof value === 'number' ? numberFormatOf(columns[at]!) : undefined)),
  );
  sheet.writeNumberFormats(3, 0, formats);
}
