import { UserError } from '../messages';
import { planView, type ViewRequest, type ViewRow } from '../monitoring';
import { agencyKey, leaderKey, type AgencyDirectory } from '../register';
import {
  excelRun,
  filterTasks,
  readRegister,
  statesOf,
  throwIfCancelled,
  type RegisterSnapshot,
} from '../workbook';
import type { ActionOptions } from './types';
import { undoOf } from './undo';
import { choicesIn } from './viewChoices';

export interface ShowViewOptions extends ActionOptions, ViewRequest {}

export interface ViewSummary extends ViewRequest {
  /** Tasks that the view shows. */
  readonly shown: number;
  readonly tasks: number;
  /** Headings of columns whose filters were cleared: they would have hidden tasks of the view. */
  readonly cleared: readonly string[];
}

/**
 * Shows some of the tasks on the Tasks sheet, by filters of its table that Excel's own menus show and clear.
 * @throws UserError if the workbook holds no register, the leader or agency has no task, or Excel refuses; the filters are then as
 *   they were.
 */
export async function showView({
  onProgress,
  signal,
  dryRun,
  onUndoable,
  ...request
}: ShowViewOptions): Promise<ViewSummary> {
  onProgress?.({ step: { key: 'actions.step.register' }, done: 0, total: 2 });
  const snapshot = await excelRun(readRegister);
  const { language, settings, agencies } = snapshot;
  const rows = viewRows(snapshot);
  requireKnown(request, rows, agencies);
  const plan = planView(request, rows, settings, agencies, language);
  throwIfCancelled(signal);
  onProgress?.({ step: { key: 'actions.step.filtering' }, done: 1, total: 2 });
  const filtered = dryRun ? undefined : await filterTasks(language, plan.filters);
  if (filtered) onUndoable?.(undoOf({ key: 'actions.undo.view' }, filtered.undo));
  onProgress?.({ step: { key: 'actions.step.filtering' }, done: 2, total: 2 });
  return { ...request, shown: plan.rows.length, tasks: rows.length, cleared: filtered?.cleared ?? [] };
}

/** Every task judged, beside its cells. */
export const viewRows = (snapshot: RegisterSnapshot): ViewRow[] =>
  statesOf(snapshot).map((state, index) => ({ state, cells: snapshot.tasks.rows[index]!.cells }));

/** How many names an error lists. */
const mostNamed = 20;

/** @throws UserError if no task has that leader, or that lead agency: a slip of the pen must not read as "nothing late". */
export function requireKnown(
  { leader, agency }: ViewRequest,
  rows: readonly ViewRow[],
  agencies: AgencyDirectory,
): void {
  const choices = choicesIn(
    rows.map(({ state }) => state.task),
    agencies,
  );
  if (leader && !choices.leaders.some((name) => leaderKey(agencies, name) === leaderKey(agencies, leader)))
    throw unknown('actions.error.noLeader', leader, choices.leaders);
  if (agency && !choices.agencies.some((name) => agencyKey(agencies, name) === agencyKey(agencies, agency)))
    throw unknown('actions.error.noLeadAgency', agency, choices.agencies);
}

const unknown = (
  key: 'actions.error.noLeader' | 'actions.error.noLeadAgency',
  name: string,
  known: readonly string[],
): UserError =>
  new UserError({
    key,
    params: { name, names: known.slice(0, mostNamed).join('; ') + (known.length > mostNamed ? '; …' : '') },
  });
