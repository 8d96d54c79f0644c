import type { Day } from '../calendar';
import { languages, type Language } from '../messages';
import { byTask, codeKey, plain, type DeadlineMove, type PastState, type Task } from '../register';
import { attentionLabel, attentions } from './attention';
import type { Attention, TaskState } from './evaluate';
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

const attentionByWording = new Map(
  attentions.flatMap((key) =>
    languages.map((language) => [plain(attentionLabel(key, language)), key] as const),
  ),
);

/** What the recorded words of an attention say; undefined for none, and for any others. */
export const attentionNamed = (recorded: string): Attention | undefined =>
  attentionByWording.get(plain(recorded));

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
  if (recorded.pastStates.length === 0 && recorded.deadlineMoves.length === 0) return [];
  const sharing = byTask(tasks);
  const own = tasks.flatMap(({ code, deadline }) => {
    const key = codeKey(code);
    return key === '' || deadline === undefined || sharing.get(key)!.length > 1
      ? []
      : [{ code, key, deadline }];
  });
  const moves = byTask(recorded.deadlineMoves);
  const past = lastRecorded(
    new Set(own.flatMap(({ key }) => (moves.has(key) ? [] : [key]))),
    recorded.pastStates,
  );
  return own.flatMap(({ code, key, deadline }) => {
    const from = moves.get(key)?.at(-1)!.to ?? past.get(key);
    return from === undefined || from === deadline ? [] : [{ code, from, to: deadline, week, noticed }];
  });
}

/** The deadlines last recorded at a closing. Read from the end, where nearly all of them stand: a register of years has millions of states. */
function lastRecorded(wanted: Set<string>, pastStates: readonly PastState[]): ReadonlyMap<string, Day> {
  const found = new Map<string, Day>();
  for (let at = pastStates.length - 1; at >= 0 && found.size < wanted.size; at--) {
    const { code, deadline } = pastStates[at]!;
    if (deadline === undefined) continue;
    const key = codeKey(code);
    if (wanted.has(key) && !found.has(key)) found.set(key, deadline);
  }
  return found;
}
