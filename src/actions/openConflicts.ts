import { conflictChoices, plain, textOf, type ConflictChoice } from '../register';
import { excelRun, readConflicts, requireMark, undecided } from '../workbook';
import type { ConflictLine } from './conflictLines';

/** The conflicts that wait for a choice, as the Conflicts sheet has them; nothing is written. */
export const openConflicts = (): Promise<readonly ConflictLine[]> =>
  excelRun(async (context) => {
    const conflicts = await readConflicts(context, await requireMark(context));
    return undecided(conflicts).map(({ cells }) => ({
      key: textOf(cells.key),
      week: textOf(cells.week),
      code: textOf(cells.code),
      task: textOf(cells.task),
      agency: textOf(cells.agency),
      column: textOf(cells.column),
      kept: textOf(cells.kept),
      returned: textOf(cells.returned),
      reason: textOf(cells.reason),
      proposal: proposalIn(textOf(cells.proposal)),
      file: textOf(cells.file),
      place: textOf(cells.place),
    }));
  });

/** Nothing is proposed of itself where the cell says neither. */
const proposalIn = (text: string): ConflictChoice =>
  Object.values(conflictChoices.take).some((label) => plain(label) === plain(text)) ? 'take' : 'keep';
