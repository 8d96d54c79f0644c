import { momentIn, type Moment } from '../calendar';
import { t, type Language } from '../messages';
import { findingColumns, tableNames, textOf } from '../register';
import type { Finding } from '../validation';
import { checkedAtCell } from './findingsSheet';
import { readTables } from './tableReader';

export interface LastCheck {
  /** Undefined if the register was never checked. */
  readonly at?: Moment;
  /** Findings that nobody has waived. */
  readonly open: Readonly<Record<Finding['severity'], number>>;
}

/** What the Findings sheet says, or nothing where it is gone. One sync, and one more per 40,000 cells. */
export async function readLastCheck(context: Excel.RequestContext, language: Language): Promise<LastCheck> {
  const none = { error: 0, warning: 0, information: 0 };
  const table = context.workbook.tables.getItemOrNullObject(tableNames.findings).load('name');
  const checked = table.worksheet.getRange(checkedAtCell).load('values');
  await context.sync();
  if (table.isNullObject) return { open: none };
  const columns = findingColumns.filter((column): column is CountedColumn => countedKeys.has(column.key));
  const { findings } = await readTables(
    context,
    { findings: { name: tableNames.findings, columns } },
    language,
  );
  const open = { ...none };
  for (const { cells } of findings.rows) {
    if (textOf(cells.waiver) !== '') continue;
    const severity = severities.find((each) => t(language, `validation.severity.${each}`) === cells.severity);
    if (severity) open[severity] += 1;
  }
  return { at: momentIn(checked.values[0]![0]), open };
}

type CountedColumn = Extract<(typeof findingColumns)[number], { key: 'severity' | 'waiver' }>;
const countedKeys: ReadonlySet<string> = new Set(['severity', 'waiver']);
const severities = ['error', 'warning', 'information'] as const;
