import type { Day } from '../calendar';
import type { Language } from '../messages';
import { byTask, codeKey, type DeadlineMove, type PastState, type Task } from '../register';
import { attentionLabel } from './attention';
import type { TaskState } from './evaluate';
import { statusDefinition } from './statuses';

/** A week that is closed. */
interface ClosedWeek {
  readonly label: string;
  readonly last: Day;
}

/** What is kept of tasks when a week is closed; a task without a code cannot be found again. */
export const pastStatesOf = (
  states: readonly TaskState[],
  { label, last }: ClosedWeek,
  language: Language,
): PastState[] =>
  states
    .filter(({ task }) => task.code !== '')
    .map(({ task, rollUp, status, attention, spi, daysLate }) => ({
      week: label,
      weekEnd: last,
      code: task.code,
      status: statusDefinition(status).label[language],
      attention: attention ? attentionLabel(attention, language) : '',
      progress: rollUp.progress,
      spi,
      daysLate,
      deadline: task.deadline,
    }));

/**
 * Deadlines that are not those last recorded: by the last move, else by the latest closed week. Before the first week is closed
 * a changed deadline is a correction of the register. Where tasks share a code, nobody can tell whose deadline was recorded.
 */
export function newDeadlineMoves(
  tasks: readonly Task[],
  recorded: { readonly pastStates: readonly PastState[]; readonly deadlineMoves: readonly DeadlineMove[] },
  week: string,
  noticed: Day,
): DeadlineMove[] {
  const sharing = byTask(tasks);
  const past = byTask(recorded.pastStates);
  const moves = byTask(recorded.deadlineMoves);
  return tasks.flatMap(({ code, deadline }) => {
    if (code === '' || deadline === undefined) return [];
    const key = codeKey(code);
    if (sharing.get(key)!.length > 1) return [];
    const from =
      moves.get(key)?.at(-1)?.to ??
      past
        .get(key)
        ?.filter((state) => state.deadline !== undefined)
        .at(-1)?.deadline;
    return from === undefined || from === deadline ? [] : [{ code, from, to: deadline, week, noticed }];
  });
}
