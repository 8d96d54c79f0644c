import type { Day } from '../calendar';
import { UserError } from '../messages';
import { conflictChoices, logSteps, textOf } from '../register';
import {
  excelPlan,
  excelRun,
  readCollected,
  readConflicts,
  throwIfCancelled,
  undecided,
  writeCollection,
  type CollectedWrites,
  type ConflictChange,
  type RegisterSnapshot,
} from '../workbook';
import { readForCheck } from './checkRegister';
import { entryWrites, moveLog } from './collectedWrites';
import { columnOf } from './conflictCells';
import {
  decideAll,
  takenBy,
  withTaken,
  type Choices,
  type Decision,
  type LeftConflict,
} from './decideConflicts';
import { closeOvertaken } from './listConflicts';
import { refuseForm } from './refuseForm';
import { statesAfter, type LeftEntry } from './submitCollected';
import type { ActionOptions } from './types';
import { undoOf } from './undo';

export interface ResolveOptions extends ActionOptions, Choices {
  readonly by: string;
  readonly today: Day;
}

export interface ResolveSummary {
  readonly taken: number;
  readonly kept: number;
  /** Conflicts that need no choice any more: another value was taken for the same cell. */
  readonly overtaken: number;
  /** Conflicts that stay open, and why. */
  readonly left: readonly LeftConflict[];
  /** Conflicts without a choice. */
  readonly open: number;
  /** Entries that count as submitted now: of an agency's return nothing waits any more. */
  readonly submitted: number;
  /** Entries of which nothing waits any more and that are not submitted for another reason. */
  readonly unsubmitted: readonly LeftEntry[];
}

/**
 * Does what was chosen where a return and the register differ: the return's value goes into the entry, or the register keeps its own.
 * Either is logged with both values, and the row of the Conflicts sheet says who decided and when. A cell takes one value: what other
 * returns say of it needs no choice then. An entry whose last conflict this was counts as submitted, as when its return was collected,
 * if the checks find no error in it.
 * @throws UserError without a name, without conflicts, or if Excel refuses; nothing is changed then.
 */
export async function resolveConflicts(options: ResolveOptions): Promise<ResolveSummary> {
  const { today, onProgress, signal, dryRun, onUndoable } = options;
  const by = options.by.trim();
  if (by === '') throw new UserError({ key: 'actions.error.who' });
  onProgress?.({ step: { key: 'actions.step.register' }, done: 0, total: 2 });
  const check = await readForCheck(excelPlan);
  const { snapshot } = check;
  refuseForm(snapshot);
  const { language, settings } = snapshot;
  const { conflicts, collected } = await excelRun(async (context) => ({
    conflicts: await readConflicts(context, language),
    collected: await readCollected(context, settings.openWeek),
  }));
  if (!conflicts) throw new UserError({ key: 'actions.error.noConflicts' });
  const { made, overtaken, left, open, waiting } = decideAll(undecided(conflicts), snapshot, options);
  const taken = takenBy(made);
  const own = taken.filter(({ saidBy }) => Object.keys(saidBy).length > 0);
  const after = statesAfter(
    { taken: own, collected: withTaken(collected.collected, made, snapshot.agencies) },
    check,
    waiting,
  );
  throwIfCancelled(signal);
  onProgress?.({ step: { key: 'actions.step.writing' }, done: 1, total: 2 });
  if (!dryRun && made.length > 0) {
    const closed = closeOvertaken(overtaken, { by, today, language });
    const undo = await writeCollection(snapshot, {
      ...entryWrites(taken, after.next, snapshot),
      conflicts: {
        site: conflicts,
        changed: [
          ...made.map(({ row, choice }): ConflictChange => ({
            row,
            cells: { choice: conflictChoices[choice][language], decided: today, by },
          })),
          ...closed.changed,
        ],
        added: [],
      },
      log: [
        ...made.map((decision) => logRow(decision, snapshot, by, today)),
        ...closed.log,
        ...own.flatMap((entry) => moveLog(entry, after.next.get(entry.row)!, { by, today, snapshot })),
      ],
      rejected: [],
      before: collected,
      after: after.collected,
    });
    const what = { key: 'actions.undo.resolve', params: { count: made.length } } as const;
    onUndoable?.(undoOf(what, undo));
  }
  onProgress?.({ step: { key: 'actions.step.writing' }, done: 2, total: 2 });
  const takes = made.filter(({ choice }) => choice === 'take').length;
  return {
    taken: takes,
    kept: made.length - takes,
    overtaken: overtaken.length,
    left,
    open,
    submitted: [...after.next.values()].filter(({ from, to }) => to === 'submitted' && from !== to).length,
    unsubmitted: after.left.filter(({ row }) => !waiting.has(row)),
  };
}

const logRow = (
  { row, choice }: Decision,
  { language }: RegisterSnapshot,
  by: string,
  today: Day,
): CollectedWrites['log'][number] => ({
  day: today,
  by,
  step: logSteps.resolve[language],
  week: row.cells.week,
  code: row.cells.code,
  agency: row.cells.agency,
  column: columnOf(row.cells)?.header[language] ?? row.cells.column,
  old: row.cells.kept,
  new: choice === 'take' ? row.cells.returned : row.cells.kept,
  reason: `${conflictChoices[choice][language]}: ${textOf(row.cells.file)}`,
});
