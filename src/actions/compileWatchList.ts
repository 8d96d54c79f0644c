import { planView, type ViewRequest } from '../monitoring';
import { parseEntry, sheetNames } from '../register';
import { watchListOf } from '../reporting';
import { excelPlan, readRegister, throwIfCancelled, writeWatchList } from '../workbook';
import { requireKnown, viewRows, type ShowViewOptions } from './showView';
import { undoOf } from './undo';

export interface WatchListSummary extends ViewRequest {
  readonly sheet: string;
  readonly listed: number;
}

/**
 * Lists the tasks of a view on a sheet of its own, highlighted and set up for the printer: what a leader has on the desk.
 * @throws UserError as {@link showView}, or if a sheet of the user's has that name.
 */
export async function compileWatchList({
  onProgress,
  signal,
  dryRun,
  onUndoable,
  ...request
}: ShowViewOptions): Promise<WatchListSummary> {
  onProgress?.({ step: { key: 'actions.step.register' }, done: 0, total: 2 });
  const snapshot = await excelPlan(readRegister);
  const { language, settings, agencies, entries, history } = snapshot;
  const rows = viewRows(snapshot);
  requireKnown(request, rows, agencies);
  const list = watchListOf({
    request,
    states: planView(request, rows, settings, agencies, language).rows.map(({ state }) => state),
    register: rows.map(({ state }) => state.task),
    asOf: settings.asOf,
    entries: entries.rows.map(parseEntry),
    history,
    agencies,
  });
  throwIfCancelled(signal);
  onProgress?.({ step: { key: 'actions.step.listing' }, done: 1, total: 2 });
  const sheet = sheetNames.watchList[language];
  if (!dryRun) {
    const place = { language, after: snapshot.entries.sheet, canUndo: onUndoable !== undefined };
    const undo = await writeWatchList(list, place);
    onUndoable?.(undoOf({ key: 'actions.undo.sheet', params: { sheet } }, undo));
  }
  onProgress?.({ step: { key: 'actions.step.listing' }, done: 2, total: 2 });
  return { ...request, sheet, listed: list.lines.length };
}
