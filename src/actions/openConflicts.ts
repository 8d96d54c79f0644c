import { textOf } from '../register';
import { excelRun, readConflicts, readSettings, requireMark, undecided } from '../workbook';
import { choiceIn } from './conflictCells';
import type { ConflictLine } from './conflictLines';

/** The open week's conflicts that wait for a choice, as the Conflicts sheet has them; nothing is written. */
export const openConflicts = (): Promise<readonly ConflictLine[]> =>
  excelRun(async (context) => {
    const language = await requireMark(context);
    const { openWeek } = await readSettings(context, language);
    const conflicts = undecided(await readConflicts(context, language));
    const ofWeek = conflicts.filter(({ cells }) => textOf(cells.week) === openWeek);
    return ofWeek.map(({ cells }) => ({
      key: textOf(cells.key),
      week: textOf(cells.week),
      code: textOf(cells.code),
      task: textOf(cells.task),
      agency: textOf(cells.agency),
      column: textOf(cells.column),
      kept: textOf(cells.kept),
      returned: textOf(cells.returned),
      reason: textOf(cells.reason),
      // Nothing is proposed of itself where the cell says neither.
      proposal: choiceIn(cells.proposal) ?? 'keep',
      file: textOf(cells.file),
      place: textOf(cells.place),
    }));
  });
