import { momentIn, type Moment } from '../calendar';
import { t, type Language } from '../messages';
import { findingColumns, tableNames, textOf } from '../register';
import { severities, type KeptMark, type Severity } from '../validation';
import { checkedAtCell } from './findingsSheet';
import { readTables } from './tableReader';

/** A finding as the Findings sheet keeps it. */
export interface KeptFinding extends KeptMark {
  readonly severity: Severity;
}

export interface LastCheck {
  /** Undefined if the register was never checked. */
  readonly at?: Moment;
  /** Findings that nobody has waived. */
  readonly open: readonly KeptFinding[];
}

/** What the Findings sheet says, or nothing where it is gone. One sync, and one more per 40,000 cells. */
export async function readLastCheck(context: Excel.RequestContext, language: Language): Promise<LastCheck> {
  const table = context.workbook.tables.getItemOrNullObject(tableNames.findings).load('name');
  const checked = table.worksheet.getRange(checkedAtCell).load('values');
  await context.sync();
  if (table.isNullObject) return { open: [] };
  const columns = findingColumns.filter((column): column is ReadColumn => readKeys.has(column.key));
  const { findings } = await readTables(
    context,
    { findings: { name: tableNames.findings, columns } },
    language,
  );
  const open = findings.rows.flatMap(({ cells }): KeptFinding[] => {
    if (textOf(cells.waiver) !== '') return [];
    const severity = severities.find((each) => t(language, `validation.severity.${each}`) === cells.severity);
    if (!severity) return [];
    return [{ severity, rowKey: textOf(cells.rowKey), mark: textOf(cells.mark), print: cells.print }];
  });
  return { at: momentIn(checked.values[0]![0]), open };
}

type ReadKey = 'severity' | 'waiver' | 'rowKey' | 'mark' | 'print';
type ReadColumn = Extract<(typeof findingColumns)[number], { key: ReadKey }>;
const readKeys: ReadonlySet<string> = new Set<ReadKey>(['severity', 'waiver', 'rowKey', 'mark', 'print']);
