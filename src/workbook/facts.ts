import { t, type Language } from '../messages';
import { palette } from './palette';

/** A text with a quote in it, as a formula writes it. */
export const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/** dd/MM/yyyy from numbers alone: the letters of TEXT's date formats differ from one Excel language to another. */
const dayText = (cell: string): string =>
  `TEXT(DAY(${cell}),"00")&"/"&TEXT(MONTH(${cell}),"00")&"/"&YEAR(${cell})`;

const facts = {
  asOf: (language: Language) => `=${quoted(`${t(language, 'workbook.asOf')} `)}&${dayText('AsOf')}`,
  openWeek: (language: Language) => `=${quoted(`${t(language, 'workbook.openWeek')} `)}&OpenWeek`,
  hint: (language: Language) => `=${quoted(t(language, 'workbook.entries.hint'))}`,
} as const;

/** The lines between title and table, live: what the rows are computed for. */
export function writeFacts(
  sheet: Excel.Worksheet,
  keys: readonly (keyof typeof facts)[],
  language: Language,
  column = 'A',
): void {
  keys.forEach((key, index) => {
    const cell = sheet.getRange(`${column}${index + 2}`);
    cell.formulas = [[facts[key](language)]];
    cell.format.font.color = palette.note;
    cell.format.font.italic = true;
  });
}
