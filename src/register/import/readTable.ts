import { weekdaysOnly } from '../../calendar';
import type { SourceCell, SourceMerge, SourceSheet } from '../../files';
import { t, type Message } from '../../messages';
import type { CellValue } from '../cells';
import type { ColumnDefinition } from '../columns';
import { entryColumns } from '../entryColumns';
import { taskInputColumns } from '../taskInputColumns';
import type { AgencyReader } from './agencyCell';
import { plainValue, progressScale, textIn, type ProgressScale } from './cellReaders';
import { RowClassifier, type RowKind } from './classifyRow';
import type { FieldKey } from './fields';
import type { FoundTable } from './findTables';
import { asRead } from './readings';
import { readEntry, readReport, readTask, type RowContext } from './readRow';
import { hiddenRowNotices, periodNotices } from './rowNotices';
import { enterSection, type Section } from './sections';
import { columnName, refuseLongText } from './sourceChecks';
import type { TableColumns } from './tableColumns';
import type { ImportContext, ImportedEntry, ImportedTask, RejectedRow } from './types';

/** What the rows of one table became. */
export interface ReadRows {
  /** Non-empty rows. */
  readonly rows: number;
  readonly tasks: readonly ImportedTask[];
  readonly entries: readonly ImportedEntry[];
  readonly rejected: readonly RejectedRow[];
  readonly notices: readonly Message[];
  /** What matters only where the tasks are loaded, not where their reports alone are read. */
  readonly taskNotices: readonly Message[];
}

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
const headings = new Map<string, ColumnDefinition>(
  [...entryColumns, ...taskInputColumns].map((column) => [column.key, column]),
);

export const isEmptyRow = (row: readonly SourceCell[]): boolean => row.every((cell) => textIn(cell) === '');

/** Reads every non-empty row of a table: a task, an entry or a rejected row. */
export function readTable(
  file: string,
  table: FoundTable,
  columns: TableColumns,
  agencies: AgencyReader,
  context: ImportContext,
): ReadRows {
  const { sheet, body, end, map } = table;
  const { language } = context;
  const { fieldAt, extras, readings } = columns;
  const tasks: ImportedTask[] = [];
  const entries: ImportedEntry[] = [];
  const rejected: RejectedRow[] = [];
  const filled = fillDown(sheet, body, (column) => !notFilledDown.has(fieldAt.get(column)));
  const classifier = new RowClassifier(table);
  const kinds = sheet.rows.map((row, r) =>
    r < body || r >= end || isEmptyRow(row) ? undefined : classifier.classify(r),
  );
  const { scale, notices } = scaleOf(file, table, kinds, context);
  notices.push(...hiddenRowNotices(file, table, kinds));
  const loaded = [...fieldAt.keys(), ...extras.keys()];
  const section: Section = {};
  let rows = 0;
  for (let r = body; r < end; r++) {
    const own = sheet.rows[r]!;
    const kind = kinds[r];
    if (!kind) continue;
    rows++;
    const place = { sheet: sheet.name, sourceRow: sheet.firstRow + r };
    if (kind.kind !== 'data') {
      if (kind.kind === 'section') {
        refuseLongText(file, table, r, own, own.keys(), language);
        enterSection(section, kind.name, language);
      }
      const reason: Message = kind.kind === 'section' ? { key: 'register.section' } : kind.reason;
      rejected.push({ sheet: place.sheet, row: place.sourceRow, reason, text: shortened(own) });
      continue;
    }
    const row = filled[r]!;
    refuseLongText(file, table, r, row, loaded, language);
    const extra: Record<string, CellValue> = {};
    const rowContext: RowContext = {
      language,
      year: context.registerYear,
      calendar: context.calendar ?? weekdaysOnly,
      agencies,
      progressScale: scale,
      cellOf: (key) => {
        const column = map.byField.get(key);
        if (column === undefined) return undefined;
        const reading = readings.get(column);
        return reading ? asRead(row[column]!, reading) : row[column];
      },
      setAside:
        table.kind === 'weekly'
          ? undefined
          : (key, text) => {
              const params = { column: headings.get(key)!.header[language] };
              extra[columns.addExtra(t(language, 'register.asWritten', params))] = text;
            },
    };
    if (table.kind === 'weekly') {
      entries.push({ cells: readEntry(rowContext, table.week), ...place });
      continue;
    }
    const cells = readTask(rowContext);
    for (const [column, header] of extras) extra[header] = plainValue(row[column]!);
    for (const key of ['category', 'sector'] as const) if (cells[key] === '') cells[key] = section[key] ?? '';
    if (section.other) extra[columns.addExtra(t(language, 'register.extraSection'))] = section.other;
    tasks.push({ cells, extra, ...place });
    const report = readReport(rowContext, cells);
    if (report) entries.push({ cells: report, ...place });
  }
  const taskNotices = periodNotices(file, table, kinds, context);
  return { rows, tasks, entries, rejected, notices, taskNotices };
}

/** How progress counts, by the rows of tasks and entries alone: totals and column numbers say nothing of it. */
function scaleOf(
  file: string,
  table: FoundTable,
  kinds: readonly (RowKind | undefined)[],
  { language }: ImportContext,
): { scale: ProgressScale; notices: Message[] } {
  const column = table.map.byField.get('progress');
  if (column === undefined) return { scale: 'shares', notices: [] };
  const rows = table.sheet.rows.filter((_, r) => kinds[r]?.kind === 'data');
  const scale = progressScale(rows.map((row) => row[column]!));
  const params = { sheet: table.sheet.name || file, column: columnName(table, column, language) };
  return { scale, notices: scale === 'mixed' ? [{ key: 'register.mixedProgress', params }] : [] };
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
