import type { Language } from '../messages';
import {
  categories,
  categoryColumns,
  defaultExpectedCounts,
  numberOf,
  tableNames,
  textOf,
  type CategoryCounts,
  type CellValue,
} from '../register';

/** A number of tasks as someone may have typed it: whole and not negative. */
function countIn(value: CellValue | undefined): number | undefined {
  const count = numberOf(value);
  return count !== undefined && Number.isInteger(count) && count >= 0 ? count : undefined;
}

/**
 * Asks for the numbers of tasks assigned on the Lists sheet; call the answer after the next sync. Nothing there stops
 * a check or a report: whatever is missing or is no number of tasks counts as the conference gave it.
 */
export function queueExpectedCounts(context: Excel.RequestContext, language: Language): () => CategoryCounts {
  const table = context.workbook.tables.getItemOrNullObject(tableNames.categories).load('name');
  const header = table.getHeaderRowRange().load('values');
  const body = table.getDataBodyRange().load('values');
  return () => {
    if (table.isNullObject) return defaultExpectedCounts;
    const headings = header.values[0]!.map((heading) => textOf(heading as CellValue).toLowerCase());
    const [label, expected] = categoryColumns.map((column) =>
      headings.indexOf(column.header[language].toLowerCase()),
    ) as [number, number];
    const typed = new Map(
      (body.values as CellValue[][]).map((row) => [textOf(row[label]), countIn(row[expected])]),
    );
    return Object.fromEntries(
      categories.map(({ key, label: name }) => [
        key,
        typed.get(name[language]) ?? defaultExpectedCounts[key],
      ]),
    ) as CategoryCounts;
  };
}
