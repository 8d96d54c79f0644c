import type { CellValue } from '../../register';
import type { Language } from '../../messages';
import { literal, taskRowFormula } from '../../monitoring';
import type { ColumnFormat, Link } from '../../reporting/document';
import { columnLetter, quotedSheet } from '../address';
import type { SheetPlan } from './sheetPlan';

/** Signs of the language between thousands, whatever Excel's own are; a decimal sign cannot be set so, and is Excel's. */
const groups = { vi: '\\.', en: '\\,' } as const;

export function numberFormatFor(format: ColumnFormat, language: Language): string {
  const group = groups[language];
  switch (format) {
    case 'text':
      return '@';
    case 'count':
      return `[>=1000000]#${group}###${group}##0;[>=1000]#${group}##0;0`;
    case 'change':
      return '+0;-0;0';
    case 'day':
      return 'dd/mm/yyyy';
    case 'percent':
      return '0%';
    case 'index':
      return '0.00';
  }
}

/** Where links lead. */
export interface LinkTargets {
  /** The name that the report's sheet will have. */
  readonly sheet: string;
  readonly tasksSheet: string;
}

/** Where the rows of each count stand on the report's sheet. */
type Places = ReadonlyMap<string, string>;

/** A place of a sheet, as the formula of a text. */
const placeIn = (sheet: string, address: string): string => literal(`#${quotedSheet(sheet)}!${address}`);

/** A formula that shows a text and leads to a place of a sheet. */
export const linkTo = (sheet: string, address: string, text: string): string =>
  `=HYPERLINK(${placeIn(sheet, address)},${literal(text)})`;

/** A text that a formula holds between quotes has at most 255 signs. */
const longestLinked = 200;

/**
 * The values to be written: cells that lead somewhere as HYPERLINK formulas, which cost no request of their own. Their
 * cells have a number format other than text, so a text among them gets the apostrophe that keeps it one.
 */
export function valuesWithLinks(
  plan: SheetPlan,
  places: Places,
  targets: LinkTargets,
  language: Language,
): CellValue[][] {
  const values = plan.values.map((row) => [...row]);
  for (const { row, column, value, link } of plan.links) {
    const place = placeOf(link, places, targets, language);
    const text = typeof value === 'string' ? literal(value) : String(value);
    if (place !== undefined && text.length <= longestLinked)
      values[row]![column] = `=HYPERLINK(${place},${text})`;
    else if (typeof value === 'string') values[row]![column] = `'${value}`;
  }
  return values;
}

/** The place that a link leads to, as a formula. Rows of the report stay where they are; tasks do not, and are found by their code. */
function placeOf(
  link: Link,
  places: Places,
  { sheet, tasksSheet }: LinkTargets,
  language: Language,
): string | undefined {
  if (link.to === 'task') {
    const row = taskRowFormula(link.code, language);
    return row && `${literal(`#${quotedSheet(tasksSheet)}!A`)}&${row}`;
  }
  const address = places.get(link.rows);
  return address === undefined ? undefined : placeIn(sheet, address);
}

/** Columns of text that hold links: text cells would keep the formula as it is written. */
export const linkedColumns = (plan: SheetPlan): ReadonlySet<string> =>
  new Set(
    plan.links.flatMap(({ row, column, value }) => {
      const table = plan.tables.findIndex(({ area }) => row >= area.row && row < area.row + area.rows);
      return typeof value === 'string' ? [`${table}|${columnLetter(column)}`] : [];
    }),
  );
