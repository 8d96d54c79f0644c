import { momentOf } from '../calendar';
import {
  recordBack,
  replaceSheet,
  throwIfCancelled,
  withRecord,
  withRecords,
  writeReport,
} from '../workbook';
import { prepareReport } from './prepareReport';
import type { ReportOptions, ReportSummary } from './types';
import { undoOf } from './undo';

/**
 * Compiles the report of one week or month into a sheet of its own. A draft of the same period is replaced, with the sentences
 * that the secretariat changed; a report that was issued stays, and the next version stands in a new sheet and tells what
 * differs.
 * @throws UserError if the period is none, or the workbook holds no register.
 */
export async function compileReport({
  week,
  month,
  today,
  now,
  onProgress,
  signal,
  dryRun,
  onUndoable,
}: ReportOptions): Promise<ReportSummary> {
  onProgress?.({ step: { key: 'actions.step.register' }, done: 0, total: 2 });
  const { snapshot, report, document, figures, versions, revises, keptSentences } = await prepareReport(
    { week, month },
    now ?? momentOf(today, 0, 0),
  );
  throwIfCancelled(signal);
  onProgress?.({ step: { key: 'actions.step.report' }, done: 1, total: 2 });
  const { period } = report;
  const sheet = versions.next;
  if (!dryRun) {
    const targets = { sheet, tasksSheet: snapshot.tasks.sheet };
    const record = { period: period.label, sheet, figures, compiled: report.compiled };
    const undo = await withRecords(versions.records, withRecord(versions.records, record), () =>
      replaceSheet({
        name: sheet,
        after: versions.latest ?? snapshot.entries.sheet,
        canUndo: onUndoable !== undefined,
        build: async (context, temporaryName) => {
          await writeReport(context, document, { ...targets, temporaryName });
          return () => undefined;
        },
      }),
    );
    const what = { key: 'actions.undo.sheet', params: { sheet } } as const;
    onUndoable?.(undoOf(what, recordBack(versions.records, record), undo));
  }
  onProgress?.({ step: { key: 'actions.step.report' }, done: 2, total: 2 });
  return {
    sheet,
    kind: period.kind,
    period: period.label,
    from: period.first,
    to: period.last,
    overdue: report.overdue.length,
    lowEfficiency: report.lowEfficiency.length,
    dueNext: report.dueNext.length,
    notReported: report.reporting.filter(({ missing }) => missing.length > 0).length,
    keptSentences,
    ...(revises && { revises }),
  };
}
