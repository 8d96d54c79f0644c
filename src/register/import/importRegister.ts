import type { SourceWorkbook } from '../../files';
import { UserError, type Message } from '../../messages';
import { AgencyReader } from './agencyCell';
import { chooseTables, filledRows } from './chooseTables';
import type { FoundTable } from './findTables';
import { withGuides } from './guideFile';
import { likelyTable } from './likelyTable';
import { makeCodes } from './makeCodes';
import { readTable } from './readTable';
import { refuseOwnWorkbook } from './sourceChecks';
import { answerName, guideOf, tableColumns, type TableColumns } from './tableColumns';
import type { ImportContext, ImportedEntry, ImportedRegister, ImportedTask, RejectedRow } from './types';

/**
 * Understands a source file as a register. Every non-empty row below a header becomes a task, an entry or a rejected
 * row; columns without a place in the register are kept as extra columns; whatever is left out is told in a notice, and what
 * cannot be decided is a question.
 * @throws UserError if no sheet holds a table of tasks or of weekly entries (a preview asks for its columns instead), if the file is a register that this add-in
 *   made, or if a text is longer than a cell of Excel can hold.
 */
export function importRegister(source: SourceWorkbook, context: ImportContext): ImportedRegister {
  const { answers = {}, guides = [], agencies, language } = context;
  const chosen = chooseTables(source, { answers, guides, agencies });
  const main = chosen.tables[0];
  if (!main) return withoutTable(source, chosen.sideways?.name, context);
  refuseOwnWorkbook(source, chosen.tables);
  const notices: Message[] = [...chosen.notices];
  if (source.conversion) {
    const { encoding, count, example } = source.conversion;
    notices.push({ key: 'register.legacyText', params: { encoding, count, ...example } });
  }
  if (chosen.transposed) notices.push({ key: 'register.turned' });
  const tasks: ImportedTask[] = [];
  const entries: ImportedEntry[] = [];
  const rejected: RejectedRow[] = [];
  const extraHeaders: string[] = [];
  const addExtra = (header: string): string => {
    if (!extraHeaders.includes(header)) extraHeaders.push(header);
    return header;
  };
  const reader = new AgencyReader(agencies);
  let sourceRows = 0;
  const columnsOf = new Map<FoundTable, TableColumns>();
  for (const table of chosen.tables) {
    const preamble = filledRows(table.sheet, startOf(table, chosen.tables), table.top);
    if (preamble > 0) {
      const params = { sheet: table.sheet.name || source.name, count: preamble };
      notices.push({ key: 'register.preamble', params });
    }
    const columns = tableColumns(source.name, table, language, addExtra);
    columnsOf.set(table, columns);
    notices.push(...columns.notices);
    const rows = readTable(source.name, table, columns, reader, context);
    // Not spread: a table may have more rows than a call can have arguments.
    for (const task of rows.tasks) tasks.push(task);
    for (const entry of rows.entries) entries.push(entry);
    for (const row of rows.rejected) rejected.push(row);
    notices.push(...rows.notices, ...rows.taskNotices);
    sourceRows += rows.rows;
  }
  const made = makeCodes(tasks, entries);
  if (made.notice) notices.push(made.notice);
  const columns = columnsOf.get(main)!;
  const noExtras = Object.fromEntries(extraHeaders.map((header) => [header, '']));
  return {
    sheet: main.sheet.name,
    headerRows: Array.from({ length: main.body - main.top }, (_, i) => main.sheet.firstRow + main.top + i),
    mapping: columns.mapping,
    sourceRows,
    tasks: made.tasks.map((task) => ({ ...task, extra: { ...noExtras, ...task.extra } })),
    extraHeaders,
    entries: made.entries,
    rejected,
    unknownAgencies: reader.unknownAgencies(),
    tableSheets: chosen.sheets,
    questions: [...columnsOf.values()].flatMap(({ questions }) => questions),
    guides: withGuides(
      [],
      [...columnsOf].map(([table, each]) => guideOf(table, each, chosen.transposed)),
    ),
    notices,
  };
}

/** Where the rows above a table begin: after the table over it, or at the top. */
function startOf(table: FoundTable, tables: readonly FoundTable[]): number {
  const above = tables.filter(({ sheet, end }) => sheet === table.sheet && end <= table.top);
  return Math.max(0, ...above.map(({ end }) => end));
}

const placeOf = ({ sheet, top, headers }: FoundTable, file: string) => ({
  row: sheet.firstRow + top,
  headers: headers.filter(Boolean).join('; '),
  sheet: sheet.name || file,
});

/** Without a table a preview shows the likeliest header and asks for its column of tasks; a load has to stop. */
function withoutTable(
  source: SourceWorkbook,
  sideways: string | undefined,
  { language, isPreview }: ImportContext,
): ImportedRegister {
  if (sideways !== undefined) {
    const params = { file: source.name, sheet: sideways || source.name };
    throw new UserError({ key: 'register.sideways', params });
  }
  const table = likelyTable(source.sheets);
  if (table && filledRows(table.sheet, table.body) === 0) {
    const params = { file: source.name, ...placeOf(table, source.name) };
    throw new UserError({ key: 'register.emptyTable', params });
  }
  if (!table || !isPreview) {
    const sheets = source.sheets
      .map((sheet) => `"${sheet.name || source.name}" (${filledRows(sheet)})`)
      .join(', ');
    const likely = table ? placeOf(table, source.name) : { row: 'none', headers: '', sheet: '' };
    throw new UserError({ key: 'register.noTable', params: { file: source.name, sheets, ...likely } });
  }
  const extraHeaders: string[] = [];
  const columns = tableColumns(source.name, table, language, (header) => {
    extraHeaders.push(header);
    return header;
  });
  const names = table.headers.flatMap((header, column) =>
    header && !columns.fieldAt.has(column) ? [answerName(table, column)] : [],
  );
  return {
    sheet: table.sheet.name,
    headerRows: [table.sheet.firstRow + table.top],
    mapping: columns.mapping,
    sourceRows: filledRows(table.sheet, table.body),
    tasks: [],
    extraHeaders,
    entries: [],
    rejected: [],
    unknownAgencies: [],
    tableSheets: [],
    questions: [{ kind: 'field', field: 'task', columns: names }],
    guides: [guideOf(table, columns, false)],
    notices: [],
  };
}
