import { say, t, type Language } from '../messages';
import { toDayMonthYear, type Moment } from '../calendar';
import {
  findingColumns,
  sheetNames,
  tableNames,
  textOf,
  type CellValue,
  type FindingKey,
  type SheetRow,
} from '../register';
import {
  markOf,
  openRowFormula,
  printOf,
  rowKeyOf,
  rules,
  shortened,
  shownIn,
  type Finding,
} from '../validation';
import { columnLetter, quotedSheet } from './address';
import { findingReferences } from './cellMarks';
import type { TakeBack } from './change';
import type { RegisterSnapshot } from './readRegister';
import { replaceSheet } from './replaceSheet';
import { palette } from './palette';
import { setUpPrinting, writeTitle, freeze } from './sheetFurniture';
import { bodyColumnAddress, mainTable } from './tableLayout';
import { addTable, fitRows, writeFormulas, writeTableCells, type TablePlan } from './tableWriter';
import { waiverKey, type Waiver } from './waivers';

/** A finding with the place of its cell in this workbook. */
export interface PlacedFinding {
  readonly finding: Finding;
  readonly sheet: string;
  /** A1 address, '' where a finding is about no single cell. */
  readonly cell: string;
  readonly rule: string;
  /** What it is recognised by at the next check. */
  readonly key: string;
  readonly waiver?: Waiver;
  /** What the cell holds. */
  readonly raw?: CellValue;
  /** Of an entry. */
  readonly week?: string;
  /** Whose finding it is: the reporting agency of an entry, the lead agency of a task. */
  readonly agency: string;
}

/** A message quotes the cell, which may hold as much text as a cell can. */
const longestMessage = 1000;

const titleOf = new Map(rules.map((rule) => [rule.id, rule.title]));

/**
 * Says where each finding's cell is. In an agency's form only what it can mend is told: tasks and lists are the secretariat's.
 */
export function placeFindings(
  findings: readonly Finding[],
  snapshot: RegisterSnapshot,
  waivers: ReadonlyMap<string, Waiver>,
): PlacedFinding[] {
  const { language, tasks, entries, agencySheet, form } = snapshot;
  const isTold = ({ table, place }: Finding): boolean =>
    form === undefined || table === 'entries' || place?.sheet === entries.sheet;
  const byRow = (rows: readonly SheetRow<string>[]): ReadonlyMap<number, SheetRow<string>['cells']> =>
    new Map(rows.map(({ row, cells }) => [row, cells]));
  const cellsOf = { tasks: byRow(tasks.rows), entries: byRow(entries.rows) };
  return findings.filter(isTold).map((finding) => {
    const rule = t(language, titleOf.get(finding.ruleId)!);
    const name = finding.table === 'tasks' || finding.table === 'entries' ? finding.table : undefined;
    const table = name && snapshot[name];
    const columns = table?.columnIndex as Readonly<Record<string, number>> | undefined;
    const key = finding.column || 'code';
    const column = columns?.[key];
    const cell = finding.row > 0 && column !== undefined ? `${columnLetter(column)}${finding.row}` : '';
    const cells = name && cellsOf[name].get(finding.row);
    const agency = textOf(name === 'tasks' ? cells?.leadAgency : cells?.agency);
    const { place } = finding;
    const known = waiverKey(finding, name === 'entries' ? agency : '');
    return {
      finding,
      sheet: place?.sheet ?? table?.sheet ?? agencySheet,
      cell: place?.cell ?? cell,
      rule,
      key: known,
      agency,
      waiver: waivers.get(known),
      raw: cells?.[key],
      ...(name === 'entries' && { week: textOf(cells?.week) }),
    };
  });
}

/** Findings that count: those not waived. */
export const open = (findings: readonly PlacedFinding[]): PlacedFinding[] =>
  findings.filter(({ waiver }) => !waiver?.reason);

/** The table of findings, as it is written. */
export const planFindings = (findings: readonly PlacedFinding[], language: Language): TablePlan => ({
  name: tableNames.findings,
  columns: findingColumns,
  place: mainTable,
  rows: findings.map((placed) => rowOf(placed, language)),
});

/**
 * Writes the Findings sheet anew. A constant number of syncs, and one per 3.5 MB of text.
 * @param now When the check was made; without a clock the sheet says its as-of day.
 * @returns how it is taken back, if that was asked for.
 */
export async function writeFindings(
  findings: readonly PlacedFinding[],
  snapshot: RegisterSnapshot,
  { now, canUndo }: { readonly now?: Moment; readonly canUndo?: boolean } = {},
): Promise<TakeBack | undefined> {
  const { language, settings } = snapshot;
  const plan = planFindings(findings, language);
  return replaceSheet({
    name: sheetNames.findings[language],
    after: snapshot.entries.sheet,
    references: findingReferences(language),
    canUndo,
    build: async (context, temporaryName) => {
      const sheet = context.workbook.worksheets.add(temporaryName);
      writeTitle(sheet, language, 'workbook.title.findings');
      writeSummary(sheet, summaryOf(findings, snapshot));
      writeCheckedAt(sheet, now ?? settings.asOf, language);
      await writeTableCells(context, sheet, plan, language);
      // The old sheet's table still has the name: it is free only in the last batch.
      const table = addTable(sheet, { ...plan, name: `${tableNames.findings}_` });
      writeLinks(sheet, plan, findings);
      fitRows(sheet, [plan]);
      freeze(sheet, 0);
      setUpPrinting(sheet, { paper: 'A4', orientation: 'Landscape', language });
      sheet.tabColor = tabColor;
      await context.sync();
      return () => {
        table.name = tableNames.findings;
        writeFormulas(sheet, plan, { openRow: openRowFormula(language) });
      };
    },
  });
}

export const tabColor = '#C00000';

function rowOf(placed: PlacedFinding, language: Language): CellValue[] {
  const { finding, sheet, cell, rule, key, waiver, raw, week } = placed;
  const { suggested } = finding;
  const cells: Record<Exclude<FindingKey, 'openRow'>, CellValue> = {
    severity: t(language, `validation.severity.${finding.severity}`),
    sheet,
    cell,
    task: finding.code,
    rule,
    value: shortened(finding.value),
    advice: shortened(say(language, finding.message), longestMessage),
    suggested: suggested === undefined ? '' : shortened(shownIn(finding.column, suggested, language)),
    waivedBy: waiver?.by ?? '',
    waiver: waiver?.reason ?? '',
    key,
    mark: cell && markOf(finding, week, language),
    print: cell ? printOf(raw) : '',
    rowKey: rowKeyOf(finding, week),
  };
  return findingColumns.map(({ key: column }) => (column === 'openRow' ? '' : cells[column]));
}

function summaryOf(findings: readonly PlacedFinding[], snapshot: RegisterSnapshot): string {
  const { language, tasks, entries, settings } = snapshot;
  const count = (severity: Finding['severity']): number =>
    open(findings).filter(({ finding }) => finding.severity === severity).length;
  const errors = count('error');
  const params = {
    tasks: tasks.rows.length,
    entries: entries.rows.length,
    errors,
    warnings: count('warning'),
    information: count('information'),
    day: toDayMonthYear(settings.asOf),
  };
  const summary = t(language, 'workbook.findings.summary', params);
  return errors === 0 ? `${summary} ${t(language, 'workbook.findings.none')}` : summary;
}

/** The line under the title. */
export function writeSummary(sheet: Excel.Worksheet, line: string): void {
  const range = sheet.getRange('A2:A3');
  range.values = [[line], ['']];
  range.format.font.color = palette.note;
  range.format.font.italic = true;
}

export const checkedAtCell = 'A3';
const checkedAtPlace = 'A3:D3';

/** When it was checked, as a number that people read as a sentence. */
function writeCheckedAt(sheet: Excel.Worksheet, at: number, language: Language): void {
  const cell = sheet.getRange(checkedAtCell);
  const words = t(language, 'workbook.findings.checked');
  cell.numberFormat = [[`"${words} "${Number.isInteger(at) ? '' : 'hh:mm" "'}dd/mm/yyyy`]];
  cell.values = [[at]];
  cell.format.horizontalAlignment = 'Left';
  // A number runs over into no other cell: where it has no room, Excel shows ####.
  sheet.getRange(checkedAtPlace).merge();
}

/** Links as formulas: one array for the whole column, whatever the number of findings. */
function writeLinks(sheet: Excel.Worksheet, plan: TablePlan, findings: readonly PlacedFinding[]): void {
  if (findings.length === 0) return;
  const column = sheet.getRange(
    bodyColumnAddress(
      plan.place,
      findingColumns.findIndex(({ key }) => key === 'cell'),
      findings.length,
    ),
  );
  column.numberFormat = findings.map(() => ['General']);
  column.formulas = findings.map(({ sheet: name, cell }) => [
    cell ? `=HYPERLINK("#${quotedSheet(name).replace(/"/g, '""')}!${cell}","${cell}")` : '',
  ]);
  column.format.font.color = palette.link;
  column.format.font.underline = 'Single';
}
