import type { Day } from '../calendar';
import { parseEntry, sheetNames } from '../register';
import { changeSections, dailySections, reviewOf, type ChangeSection, type DailySection } from '../reporting';
import { excelPlan, readRegister, statesOf, throwIfCancelled, writeReview } from '../workbook';
import type { ActionOptions } from './types';
import { undoOf } from './undo';

export interface ReviewSummary {
  readonly sheet: string;
  readonly asOf: Day;
  /** The working day before. */
  readonly since: Day;
  readonly daily: Readonly<Record<DailySection, number>>;
  /** Absent while no week is closed. */
  readonly changes?: Readonly<Record<ChangeSection, number>> & { readonly week: string };
}

/**
 * Compiles what a review meeting goes through: due today, newly late and recovered since the working day before, not reported; and
 * what changed since the last closed week.
 * @throws UserError if the workbook holds no register, or a sheet of the user's has that name.
 */
export async function compileReview({
  onProgress,
  signal,
  dryRun,
  onUndoable,
}: ActionOptions = {}): Promise<ReviewSummary> {
  onProgress?.({ step: { key: 'actions.step.register' }, done: 0, total: 2 });
  const snapshot = await excelPlan(readRegister);
  const { language, settings, agencies, entries, history, records } = snapshot;
  const review = reviewOf({
    states: statesOf(snapshot),
    entries: entries.rows.map(parseEntry),
    history,
    records,
    agencies,
    settings,
  });
  const sheet = sheetNames.review[language];
  throwIfCancelled(signal);
  onProgress?.({ step: { key: 'actions.step.listing' }, done: 1, total: 2 });
  if (!dryRun) {
    const place = { language, after: snapshot.entries.sheet, canUndo: onUndoable !== undefined };
    const undo = await writeReview(review, place);
    onUndoable?.(undoOf({ key: 'actions.undo.sheet', params: { sheet } }, undo));
  }
  onProgress?.({ step: { key: 'actions.step.listing' }, done: 2, total: 2 });
  const { asOf, since, daily, changes } = review;
  return {
    sheet,
    asOf,
    since,
    daily: countsOf(dailySections, daily),
    ...(changes && { changes: { week: changes.week, ...countsOf(changeSections, changes.sections) } }),
  };
}

const countsOf = <K extends string>(
  keys: readonly K[],
  sections: Readonly<Record<K, readonly unknown[]>>,
): Record<K, number> =>
  Object.fromEntries(keys.map((key) => [key, sections[key].length])) as Record<K, number>;
