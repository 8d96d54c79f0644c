import type { Workbook } from '@cj-tech-master/excelts';
import { entryColumns, numberFormatOf, type EntryInputKey } from '../src/register';
import { dateCell } from './dates';
import type { SampleEntry } from './register/entries';

/** Headers that offices word in their own way; the others are the register's own words. */
const otherWords: Partial<Record<EntryInputKey, string>> = {
  agency: 'Đơn vị báo cáo',
  cause: 'Khó khăn, vướng mắc',
  reporter: 'Cán bộ đầu mối',
};

/** A weekly sheet as departments send it: a title, a header, one row for each task and reporting agency. */
export function addEntrySheet(book: Workbook, week: string, entries: readonly SampleEntry[]): void {
  const sheet = book.addWorksheet(`Tuần ${week}`);
  const columns = entryColumns.filter(({ editor }) => editor !== 'formula');
  sheet.getCell('A1').value = `BÁO CÁO TUẦN ${week} (số liệu minh họa)`;
  sheet.getCell('A1').font = { name: 'Times New Roman', size: 14, bold: true };
  columns.forEach((column, index) => {
    const cell = sheet.getCell(3, index + 1);
    cell.value = otherWords[column.key as EntryInputKey] ?? column.header.vi;
    cell.font = { name: 'Times New Roman', size: 12, bold: true };
    sheet.getColumn(index + 1).width = column.width;
  });
  entries.forEach((entry, index) => {
    columns.forEach((column, at) => {
      const value = entry[column.key as EntryInputKey];
      if (value === undefined || value === '') return;
      const cell = sheet.getCell(4 + index, at + 1);
      const date = column.type === 'date' && typeof value === 'string' ? dateCell(value) : undefined;
      cell.value = date ?? value;
      if (typeof cell.value !== 'string') cell.numFmt = numberFormatOf(column);
    });
  });
}
