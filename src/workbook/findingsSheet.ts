import { say, t, type Language } from '../messages';
import { findingColumns, sheetNames, tableNames, textOf, type CellValue } from '../register';
import { rules, shortened, shownIn, type Finding } from '../validation';
import { columnLetter, quotedSheet } from './address';
import type { RegisterSnapshot } from './readRegister';
import { replaceSheet } from './replaceSheet';
import { palette } from './palette';
import { setUpPrinting, writeTitle, freeze } from './sheetFurniture';
import { bodyColumnAddress, mainTable } from './tableLayout';
import { addTable, fitRows, writeTableCells, type TablePlan } from './tableWriter';
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
  /** Whose finding it is: the reporting agency of an entry, the lead agency of a task. */
  readonly agency: string;
}

/** A message quotes the cell, which may hold as much text as a cell can. */
const longestMessage = 1000;

const titleOf = new Map(rules.map((rule) => [rule.id, rule.title]));

/** Says where each finding's cell is. */
export function placeFindings(
  findings: readonly Finding[],
  snapshot: RegisterSnapshot,
  waivers: ReadonlyMap<string, Waiver>,
): PlacedFinding[] {
  const { language, tasks, entries, agencySheet } = snapshot;
  const agencies = new Map(entries.rows.map(({ row, cells }) => [row, textOf(cells.agency)]));
  const leads = new Map(tasks.rows.map(({ row, cells }) => [row, textOf(cells.leadAgency)]));
  return findings.map((finding) => {
    const rule = t(language, titleOf.get(finding.ruleId)!);
    const table = finding.table === 'tasks' ? tasks : finding.table === 'entries' ? entries : undefined;
    const columns = table?.columnIndex as Readonly<Record<string, number>> | undefined;
    const column = columns?.[finding.column || 'code'];
    const cell = finding.row > 0 && column !== undefined ? `${columnLetter(column)}${finding.row}` : '';
    const reporting = finding.table === 'entries' ? (agencies.get(finding.row) ?? '') : '';
    const agency = finding.table === 'tasks' ? (leads.get(finding.row) ?? '') : reporting;
    const key = waiverKey(finding, reporting);
    return { finding, sheet: table?.sheet ?? agencySheet, cell, rule, key, agency, waiver: waivers.get(key) };
  });
}

/** Findings that count: those not waived. */
export const open = (findings: readonly PlacedFinding[]): PlacedFinding[] =>
  findings.filter(({ waiver }) => !waiver?.reason);

/** Writes the Findings sheet anew. A constant number of syncs, and one per 3.5 MB of text. */
export async function writeFindings(
  findings: readonly PlacedFinding[],
  snapshot: RegisterSnapshot,
): Promise<void> {
  const { language } = snapshot;
  const plan: TablePlan = {
    name: tableNames.findings,
    columns: findingColumns,
    place: mainTable,
    rows: findings.map((placed) => rowOf(placed, language)),
  };
  await replaceSheet(
    sheetNames.findings[language],
    snapshot.entries.sheet,
    async (context, temporaryName) => {
      const sheet = context.workbook.worksheets.add(temporaryName);
      writeTitle(sheet, language, 'workbook.title.findings');
      writeSummary(sheet, findings, snapshot);
      await writeTableCells(context, sheet, plan, language);
      // The old sheet's table still has the name: it is free only in the last batch.
      const table = addTable(sheet, { ...plan, name: `${tableNames.findings}_` });
      writeLinks(sheet, plan, findings);
      fitRows(sheet, [plan]);
      freeze(sheet, 0);
      setUpPrinting(sheet, { paper: 'A4', orientation: 'Landscape', language });
      sheet.tabColor = '#C00000';
      await context.sync();
      return () => {
        table.name = tableNames.findings;
      };
    },
  );
}

function rowOf({ finding, sheet, cell, rule, key, waiver }: PlacedFinding, language: Language): CellValue[] {
  return [
    t(language, `validation.severity.${finding.severity}`),
    sheet,
    cell,
    finding.code,
    rule,
    shortened(finding.value),
    shortened(say(language, finding.message), longestMessage),
    finding.suggested === undefined ? '' : shortened(shownIn(finding.column, finding.suggested, language)),
    waiver?.by ?? '',
    waiver?.reason ?? '',
    key,
  ];
}

function writeSummary(
  sheet: Excel.Worksheet,
  findings: readonly PlacedFinding[],
  { language, tasks, entries }: RegisterSnapshot,
): void {
  const count = (severity: Finding['severity']): number =>
    open(findings).filter(({ finding }) => finding.severity === severity).length;
  const errors = count('error');
  const params = {
    tasks: tasks.rows.length,
    entries: entries.rows.length,
    errors,
    warnings: count('warning'),
    information: count('information'),
  };
  const lines = [
    t(language, 'workbook.findings.summary', params),
    errors === 0 ? t(language, 'workbook.findings.none') : '',
  ];
  const range = sheet.getRange('A2:A3');
  range.values = lines.map((line) => [line]);
  range.format.font.color = palette.note;
  range.format.font.italic = true;
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
