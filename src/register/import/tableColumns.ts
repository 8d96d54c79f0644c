import { t, type Language, type Message } from '../../messages';
import { entryColumns } from '../entryColumns';
import { taskInputColumns } from '../taskInputColumns';
import { plain } from '../wording';
import { textIn } from './cellReaders';
import { numberStyle, swappedDates, type TwoReadings } from './doubtfulColumns';
import type { FieldKey } from './fields';
import type { FoundTable } from './findTables';
import { fingerprintOf, type ColumnChoice, type ColumnReading, type ImportGuide } from './importGuide';
import { columnLetters, columnName } from './sourceChecks';
import type { DoubtfulValue, ImportQuestion, MappedColumn } from './types';

/** What the columns of a table became. */
export interface TableColumns {
  readonly fieldAt: ReadonlyMap<number, FieldKey>;
  /** Headers of the extra columns. */
  readonly extras: ReadonlyMap<number, string>;
  readonly readings: ReadonlyMap<number, ColumnReading>;
  readonly mapping: readonly MappedColumn[];
  readonly questions: readonly ImportQuestion[];
  readonly notices: readonly Message[];
  /** Opens an extra column that is not in the table; gives its header. */
  readonly addExtra: (header: string) => string;
}

const shownExamples = 3;
const types = new Map([...entryColumns, ...taskInputColumns].map(({ key, type }) => [key as string, type]));

/**
 * Says what becomes of each column. Entries have no place for extra columns: the columns left out are told.
 * @param addExtra Opens an extra column of the register.
 */
export function tableColumns(
  file: string,
  table: FoundTable,
  language: Language,
  addExtra: (header: string) => string,
): TableColumns {
  const { sheet, headers, keys, map, body, end } = table;
  const fieldAt = new Map([...map.byField].map(([key, column]) => [column, key]));
  const extras = new Map<number, string>();
  const mapping: MappedColumn[] = [];
  const own = new Set<string>();
  const left: string[] = [];
  headers.forEach((written, column) => {
    const sourceColumn = sheet.firstColumn + column;
    const source = columnName(table, column, language);
    const examples = examplesIn(table, column);
    const common = { source, key: keys[column]!, sourceColumn, examples };
    const field = fieldAt.get(column);
    if (field) {
      mapping.push({ ...common, column: field, confidence: map.confidence.get(column) });
      return;
    }
    if (!written && examples.length === 0) return;
    if (table.kind === 'weekly') {
      if (examples.length > 0) left.push(written ? `"${written}"` : source);
      return;
    }
    const base = written || t(language, 'register.extraUnnamed', { column: columnLetters(sourceColumn) });
    let header = base;
    for (let n = 2; own.has(plain(header)); n++) header = `${base} (${n})`;
    own.add(plain(header));
    extras.set(column, addExtra(header));
    mapping.push({ ...common, header });
  });
  const readings = new Map(table.readings);
  const doubts = [...fieldAt]
    .sort(([a], [b]) => a - b)
    .flatMap(([column, field]): ImportQuestion[] => {
      const type = types.get(field);
      if (readings.has(column) || (type !== 'date' && type !== 'quantity')) return [];
      const cells = sheet.rows.slice(body, end).map((row) => row[column]!);
      const kind = type === 'date' ? 'dates' : 'numbers';
      const style = kind === 'numbers' ? numberStyle(cells) : undefined;
      if (style?.reading) readings.set(column, style.reading);
      const doubtful: TwoReadings<number>[] = style ? [...style.doubtful] : swappedDates(cells);
      if (doubtful.length === 0) return [];
      const examples = doubtful.slice(0, shownExamples).map(({ at, asRead, other }): DoubtfulValue => ({
        row: sheet.firstRow + body + at,
        text: textIn(cells[at]!),
        asRead,
        other,
      }));
      return [{ kind, column: headers[column]!, count: doubtful.length, examples }];
    });
  const contests = map.contested.map(({ field, columns }): ImportQuestion => ({
    kind: 'field',
    field: field.key,
    columns: columns.map((column) => answerName(table, column)),
  }));
  return {
    fieldAt,
    extras,
    readings,
    mapping,
    questions: [...contests, ...doubts],
    notices: noticesOf(file, table, left, language),
    addExtra,
  };
}

/** What an answer may call a column: its header, numbered where it stands twice. */
export function answerName({ headers, keys }: FoundTable, column: number): string {
  const number = / #\d+$/.exec(keys[column]!);
  return `${headers[column]!}${number ? number[0] : ''}`;
}

function examplesIn({ sheet, body, end }: FoundTable, column: number): string[] {
  const seen = new Set<string>();
  for (let r = body; r < end && seen.size < shownExamples; r++) {
    const text = textIn(sheet.rows[r]![column]!);
    if (text) seen.add(text.length > 60 ? `${text.slice(0, 59)}…` : text);
  }
  return [...seen];
}

function noticesOf(
  file: string,
  { kind, sheet, map, headers }: FoundTable,
  left: readonly string[],
  language: Language,
): Message[] {
  if (kind === 'weekly') {
    const params = { sheet: sheet.name || file, count: left.length, columns: left.join(', ') };
    return left.length > 0 ? [{ key: 'register.weeklyColumnsLeft', params }] : [];
  }
  return map.losers.map(({ column, field, winner }) => ({
    key: 'register.columnTwice',
    params: { column: field.column.header[language], taken: headers[winner]!, kept: headers[column]! },
  }));
}

/** How to read another file with this header without asking again; what was left unanswered is left open. */
export function guideOf(
  { keys, map }: FoundTable,
  { fieldAt, readings }: TableColumns,
  transposed: boolean,
): ImportGuide {
  const columns: Record<string, ColumnChoice> = {};
  const kept: Record<string, ColumnReading> = {};
  const open = new Set(map.contested.flatMap(({ columns: rivals }) => rivals));
  keys.forEach((key, column) => {
    if (key === '' || open.has(column)) return;
    columns[key] = fieldAt.get(column) ?? 'extra';
    const reading = readings.get(column);
    if (reading) kept[key] = reading;
  });
  return { fingerprint: fingerprintOf(keys), columns, readings: kept, transposed };
}
