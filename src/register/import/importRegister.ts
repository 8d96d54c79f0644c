import type { SourceCell, SourceMerge, SourceSheet, SourceWorkbook } from '../../files';
import { t, UserError, type Message } from '../../messages';
import type { CellValue } from '../cells';
import { categories } from '../vocabulary';
import { labelOf, termOf } from '../terms';
import { plain } from '../wording';
import { AgencyReader } from './agencyCell';
import { plainValue, progressScale, textIn, type ProgressScale } from './cellReaders';
import { RowClassifier, type RowKind } from './classifyRow';
import type { FieldKey } from './fields';
import { findTable, type FoundTable } from './findTable';
import { makeCodes } from './makeCodes';
import { readEntry, readReport, readTask, type RowContext } from './readRow';
import { columnLetters, columnName, refuseLongText, refuseOwnWorkbook } from './sourceChecks';
import type {
  ImportContext,
  ImportedEntry,
  ImportedRegister,
  ImportedTask,
  MappedColumn,
  RejectedRow,
} from './types';

const longestText = 120;
/** Merged cells of these columns hold for the merged row only. */
const notFilledDown = new Set<FieldKey | undefined>([
  'code',
  'task',
  'progress',
  'achieved',
  'completedOn',
  'target',
]);
const isEmpty = (row: readonly SourceCell[]): boolean => row.every((cell) => textIn(cell) === '');
const filledRows = (sheet: SourceSheet, from = 0, to?: number): number =>
  sheet.rows.slice(from, to).filter((row) => !isEmpty(row)).length;

/**
 * Understands a source file as a register. Every non-empty row below a header becomes a task, an entry or a rejected
 * row; columns without a place in the register are kept as extra columns; whatever is left out is told in a notice.
 * @throws UserError if no sheet holds a table of tasks or of weekly entries, if the file is a register that this add-in
 *   made, or if a text is longer than a cell of Excel can hold.
 */
export function importRegister(source: SourceWorkbook, context: ImportContext): ImportedRegister {
  const found = source.sheets.map((sheet) => ({ sheet, table: findTable(sheet) }));
  const tables = chosenTables(found.flatMap(({ table }) => table ?? []));
  const main = tables[0];
  if (!main) {
    const sheets = source.sheets
      .map((sheet) => `"${sheet.name || source.name}" (${filledRows(sheet)})`)
      .join(', ');
    throw new UserError({ key: 'register.noTable', params: { file: source.name, sheets } });
  }
  refuseOwnWorkbook(
    source,
    found.flatMap(({ table }) => table ?? []),
  );
  const notices: Message[] = [];
  for (const { sheet, table } of found) {
    if (table && tables.includes(table)) continue;
    const count = filledRows(sheet);
    if (count === 0) continue;
    const params = { sheet: sheet.name, count, rows: rowRange(sheet) };
    notices.push(
      table
        ? { key: 'register.sheetOtherTable', params: { ...params, chosen: main.sheet.name } }
        : { key: 'register.sheetNotUsed', params },
    );
  }
  const importer = new Importer(source.name, context, notices);
  for (const table of tables) importer.take(table);
  return importer.result(main);
}

/** First and last row of a sheet with content, as the file counts them. */
const rowRange = ({ firstRow, rows }: SourceSheet): string =>
  rows.length === 1 ? String(firstRow) : `${firstRow}-${firstRow + rows.length - 1}`;

/** The best register with the tables of like header, then every table of weekly entries. */
function chosenTables(tables: readonly FoundTable[]): FoundTable[] {
  const registers = tables.filter(({ kind }) => kind === 'register');
  const rank = ({ sheet, map }: FoundTable): number => map.score - (sheet.hidden ? 1000 : 0);
  const best = registers.reduce<FoundTable | undefined>(
    (a, b) => (!a || rank(b) > rank(a) ? b : a),
    undefined,
  );
  const wording = (table: FoundTable): string => table.headers.map(plain).join('|');
  const alike = best
    ? registers.filter((table) => table !== best && !table.sheet.hidden && wording(table) === wording(best))
    : [];
  return [...(best ? [best, ...alike] : []), ...tables.filter(({ kind }) => kind === 'weekly')];
}

class Importer {
  private readonly tasks: ImportedTask[] = [];
  private readonly entries: ImportedEntry[] = [];
  private readonly rejected: RejectedRow[] = [];
  private readonly mapping: MappedColumn[] = [];
  private readonly extraHeaders: string[] = [];
  private readonly agencies: AgencyReader;
  private sourceRows = 0;

  constructor(
    private readonly file: string,
    private readonly context: ImportContext,
    private readonly notices: Message[],
  ) {
    this.agencies = new AgencyReader(context.agencies);
  }

  take(table: FoundTable): void {
    const { sheet, body, map } = table;
    const preamble = filledRows(sheet, 0, table.top);
    if (preamble > 0)
      this.notices.push({
        key: 'register.preamble',
        params: { sheet: sheet.name || this.file, count: preamble },
      });
    const fieldAt = new Map([...map.byField].map(([key, column]) => [column, key]));
    const extras = this.mapHeaders(table, fieldAt);
    const filled = fillDown(sheet, body, (column) => !notFilledDown.has(fieldAt.get(column)));
    const classifier = new RowClassifier(table);
    const kinds = sheet.rows.map((row, r) => (r < body || isEmpty(row) ? undefined : classifier.classify(r)));
    const scale = this.scaleOf(table, kinds);
    const loaded = [...fieldAt.keys(), ...extras.keys()];
    const section: Record<string, CellValue> = {};
    for (let r = body; r < sheet.rows.length; r++) {
      const own = sheet.rows[r]!;
      const kind = kinds[r];
      if (!kind) continue;
      this.sourceRows++;
      const place = { sheet: sheet.name, sourceRow: sheet.firstRow + r };
      if (kind.kind !== 'data') {
        if (kind.kind === 'section') {
          refuseLongText(this.file, table, r, own, own.keys(), this.context.language);
          this.enterSection(section, kind.name);
        }
        const reason: Message = kind.kind === 'section' ? { key: 'register.section' } : kind.reason;
        this.rejected.push({ sheet: place.sheet, row: place.sourceRow, reason, text: shortened(own) });
        continue;
      }
      const row = filled[r]!;
      refuseLongText(this.file, table, r, row, loaded, this.context.language);
      const rowContext: RowContext = {
        language: this.context.language,
        year: this.context.registerYear,
        agencies: this.agencies,
        progressScale: scale,
        cellOf: (key) => {
          const column = map.byField.get(key);
          return column === undefined ? undefined : row[column];
        },
      };
      if (table.kind === 'weekly') {
        this.entries.push({ cells: readEntry(rowContext, table.week), ...place });
        continue;
      }
      const cells = readTask(rowContext);
      const extra: Record<string, CellValue> = {};
      for (const [column, header] of extras) extra[header] = plainValue(row[column]!);
      for (const key of ['category', 'sector'] as const)
        if (cells[key] === '') cells[key] = section[key] ?? '';
      if (section.other)
        extra[this.extraHeader(t(this.context.language, 'register.extraSection'))] = section.other;
      this.tasks.push({ cells, extra, ...place });
      const report = readReport(rowContext, cells);
      if (report) this.entries.push({ cells: report, ...place });
    }
  }

  /** How progress counts, by the rows of tasks and entries alone: totals and column numbers say nothing of it. */
  private scaleOf(table: FoundTable, kinds: readonly (RowKind | undefined)[]): ProgressScale {
    const column = table.map.byField.get('progress');
    if (column === undefined) return 'shares';
    const rows = table.sheet.rows.filter((_, r) => kinds[r]?.kind === 'data');
    const scale = progressScale(rows.map((row) => row[column]!));
    if (scale === 'mixed') {
      const name = columnName(table, column, this.context.language);
      const params = { sheet: table.sheet.name || this.file, column: name };
      this.notices.push({ key: 'register.mixedProgress', params });
    }
    return scale;
  }

  result(main: FoundTable): ImportedRegister {
    const made = makeCodes(this.tasks, this.entries);
    if (made.notice) this.notices.push(made.notice);
    const headerRows = Array.from(
      { length: main.body - main.top },
      (_, i) => main.sheet.firstRow + main.top + i,
    );
    const extraHeaders = this.extraHeaders;
    return {
      sheet: main.sheet.name,
      headerRows,
      mapping: this.mapping,
      sourceRows: this.sourceRows,
      tasks: made.tasks.map((task) => ({
        ...task,
        extra: { ...Object.fromEntries(extraHeaders.map((header) => [header, ''])), ...task.extra },
      })),
      extraHeaders,
      entries: made.entries,
      rejected: this.rejected,
      unknownAgencies: this.agencies.unknownAgencies(),
      notices: this.notices,
    };
  }

  /** A section names a category, a sector, or something of its own; a new category ends the section under the old one. */
  private enterSection(section: Record<string, CellValue>, name: string): void {
    const { language } = this.context;
    const words = name
      .replace(/^\s*(?:[IVXLC]+|\d+(?:\.\d+)*|[A-Z])\s*[.):/-]\s*/, '')
      .replace(/\s+/g, ' ')
      .trim();
    const category =
      termOf('category', words) ??
      categories.find(({ label }) => ` ${plain(words)} `.includes(` ${plain(label.vi)} `))?.key;
    const sector = termOf('sector', words);
    if (category)
      Object.assign(section, { category: labelOf('category', category, language), sector: '', other: '' });
    else if (sector) section.sector = labelOf('sector', sector, language);
    else section.other = words;
  }

  /** Records what became of each column; gives the extra columns by index. Entries have no place for any. */
  private mapHeaders(table: FoundTable, fieldAt: ReadonlyMap<number, FieldKey>): Map<number, string> {
    const extras = new Map<number, string>();
    const { sheet, headers, map } = table;
    const own = new Set<string>();
    const left: string[] = [];
    const first = this.mapping.length === 0;
    headers.forEach((written, column) => {
      const key = fieldAt.get(column);
      const sourceColumn = sheet.firstColumn + column;
      const source = columnName(table, column, this.context.language);
      if (key) {
        if (first) this.mapping.push({ source, column: key, sourceColumn });
        return;
      }
      const used = sheet.rows.slice(table.body).some((row) => textIn(row[column]!) !== '');
      if (!written && !used) return;
      if (table.kind === 'weekly') {
        if (used) left.push(written ? `"${written}"` : source);
        return;
      }
      const base =
        written || t(this.context.language, 'register.extraUnnamed', { column: columnLetters(sourceColumn) });
      let header = base;
      for (let n = 2; own.has(plain(header)); n++) header = `${base} (${n})`;
      own.add(plain(header));
      extras.set(column, this.extraHeader(header));
      if (first) this.mapping.push({ source, header, sourceColumn });
    });
    if (table.kind === 'weekly') {
      const params = { sheet: sheet.name || this.file, count: left.length, columns: left.join(', ') };
      if (left.length > 0) this.notices.push({ key: 'register.weeklyColumnsLeft', params });
      return extras;
    }
    for (const { column, field, winner } of map.losers) {
      const params = {
        column: field.column.header[this.context.language],
        taken: headers[winner]!,
        kept: headers[column]!,
      };
      this.notices.push({ key: 'register.columnTwice', params });
    }
    return extras;
  }

  private extraHeader(header: string): string {
    if (!this.extraHeaders.includes(header)) this.extraHeaders.push(header);
    return header;
  }
}

const shortened = (row: readonly SourceCell[]): string => {
  const text = [...new Set(row.map((cell) => textIn(cell)).filter(Boolean))].join(' | ').replace(/\s+/g, ' ');
  return text.length > longestText ? `${text.slice(0, longestText - 1)}…` : text;
};

/** The rows with vertically merged cells repeated over the rows they cover, in the columns that `holds` admits. */
function fillDown(
  sheet: SourceSheet,
  body: number,
  holds: (column: number) => boolean,
): readonly (readonly SourceCell[])[] {
  const tall = sheet.merges.filter(
    (merge: SourceMerge) => merge.top >= body && merge.bottom > merge.top && holds(merge.left),
  );
  if (tall.length === 0) return sheet.rows;
  const rows = sheet.rows.map((row) => [...row]);
  for (const { top, bottom, left } of tall) {
    for (let r = top + 1; r <= bottom; r++) rows[r]![left] = rows[top]![left]!;
  }
  return rows;
}
