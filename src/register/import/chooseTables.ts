import type { SourceSheet, SourceWorkbook } from '../../files';
import type { Message } from '../../messages';
import { plain } from '../wording';
import { findTables, isStrong, type FoundTable, type Hints } from './findTables';
import { sameName } from './importGuide';
import { isEmptyRow } from './readTable';
import { turned } from './sheetShapes';
import type { TableSheet } from './types';

export interface ChosenTables {
  /** Those to load: registers first, then tables of weekly entries. */
  readonly tables: readonly FoundTable[];
  readonly transposed: boolean;
  /** No table stands upright, but one lies on its side. */
  readonly sideways?: SourceSheet;
  readonly notices: readonly Message[];
  /** Sheets that hold a table, and whether it is loaded. */
  readonly sheets: readonly TableSheet[];
}

export const filledRows = (sheet: SourceSheet, from = 0, to?: number): number =>
  sheet.rows.slice(from, to).filter((row) => !isEmptyRow(row)).length;

/** The tables of a file that are loaded; what of the other sheets has content is told. */
export function chooseTables(source: SourceWorkbook, hints: Hints): ChosenTables {
  const { answers, guides } = hints;
  const upright = (): FoundTable[] => source.sheets.flatMap((sheet) => findTables(sheet, hints));
  const turnedSheets = source.sheets.flatMap((sheet) => turned(sheet) ?? []);
  const lying = (): FoundTable[] => turnedSheets.flatMap((sheet) => findTables(sheet, hints));
  let transposed = answers.transposed ?? false;
  let found = transposed ? lying() : upright();
  let sideways: SourceSheet | undefined;
  if (found.length === 0 && answers.transposed === undefined) {
    const beside = lying();
    if (beside.some((table) => table.remembered && guides.some(({ transposed: lies }) => lies))) {
      [found, transposed] = [beside, true];
    } else sideways = beside.find(isStrong)?.sheet;
  }
  const sheets = transposed ? turnedSheets : source.sheets;
  const asked = answers.sheets;
  const tables = asked
    ? found.filter(({ sheet }) => asked.some((name) => sameName(name, sheet.name)))
    : bestAndAlike(found);
  const main = tables[0];
  const notices = main
    ? sheets.flatMap((sheet): Message[] => {
        const count = filledRows(sheet);
        if (count === 0 || tables.some((table) => isPartOf(table.sheet, sheet))) return [];
        const params = { sheet: sheet.name, count, rows: rowRange(sheet) };
        return [
          found.some((table) => isPartOf(table.sheet, sheet))
            ? { key: 'register.sheetOtherTable', params: { ...params, chosen: main.sheet.name } }
            : { key: 'register.sheetNotUsed', params },
        ];
      })
    : [];
  const withTables = [...new Set(found.map(({ sheet }) => sheet.name))];
  return {
    tables,
    transposed,
    sideways,
    notices,
    sheets: withTables.map((name) => ({ name, taken: tables.some(({ sheet }) => sheet.name === name) })),
  };
}

const isPartOf = (part: SourceSheet, sheet: SourceSheet): boolean => part.name === sheet.name;

/** First and last row of a sheet with content, as the file counts them. */
const rowRange = ({ firstRow, rows }: SourceSheet): string =>
  rows.length === 1 ? String(firstRow) : `${firstRow}-${firstRow + rows.length - 1}`;

/** The best register with the others of its sheet and the tables of like header, then every table of weekly entries. */
function bestAndAlike(tables: readonly FoundTable[]): FoundTable[] {
  const registers = tables.filter(({ kind }) => kind === 'register');
  const rank = ({ sheet, map }: FoundTable): number => map.score - (sheet.hidden ? 1000 : 0);
  const best = registers.reduce<FoundTable | undefined>(
    (a, b) => (!a || rank(b) > rank(a) ? b : a),
    undefined,
  );
  const wording = (table: FoundTable): string => table.headers.map(plain).join('|');
  const alike = best
    ? registers.filter(
        (table) =>
          table !== best &&
          (isPartOf(table.sheet, best.sheet) || (!table.sheet.hidden && wording(table) === wording(best))),
      )
    : [];
  return [...(best ? [best, ...alike] : []), ...tables.filter(({ kind }) => kind === 'weekly')];
}
