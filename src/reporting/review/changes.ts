import { toDayMonthYear } from '../../calendar';
import type { Message } from '../../messages';
import { movesSoFar, type StatusKey, type TaskState } from '../../monitoring';
import { byTask, codeKey, type DeadlineMove } from '../../register';
import { recovery } from './daily';
import { lineMaker, type ReviewInput } from './input';
import { lastWeekOf, type LastWeek } from './lastWeek';
import type { Review } from './types';

/** What changed since the last closed week; undefined while none is closed. */
export function weekChanges(input: ReviewInput): Review['changes'] {
  const { states, history, records, settings } = input;
  const tasks = states.map(({ task }) => task);
  const last = lastWeekOf(tasks, history, records, settings);
  if (!last) return undefined;
  const lines = lineMaker(input);
  const before = ({ task }: TaskState) => last.before(task);
  const movesOf = movesSince(last, input);
  const was = (state: TaskState, attention: TaskState['attention']): boolean =>
    before(state)?.attention === attention;
  const became =
    (attention: 'overdue' | 'lowEfficiency') =>
    (state: TaskState): boolean =>
      state.attention === attention && before(state) !== undefined && !was(state, attention);
  // What was of low efficiency and is overdue now, or has no figures any more, has not got better.
  const ceased =
    (attention: 'overdue' | 'lowEfficiency') =>
    (state: TaskState): boolean =>
      was(state, attention) &&
      state.attention !== attention &&
      state.attention !== 'overdue' &&
      (attention === 'overdue' || state.spi !== undefined || state.status === 'suspended');
  return {
    week: last.week,
    weekEnd: last.weekEnd,
    sections: {
      newlyOverdue: lines(became('overdue'), ({ reasons }) => reasons),
      noLongerOverdue: lines(ceased('overdue'), recovery),
      newlyLow: lines(became('lowEfficiency'), ({ reasons }) => reasons),
      noLongerLow: lines(ceased('lowEfficiency'), (state) => indexChange(before(state)?.spi, state.spi)),
      deadlineMoved: lines(
        (state) => movesOf(state).since.length > 0,
        (state) => [movedMessage(movesOf(state))],
      ),
      progressFallen: lines(
        (state) => progressChange(state, last) < 0,
        (state) => [
          {
            key: 'desk.what.fallen',
            params: { from: before(state)!.progress!, to: state.rollUp.progress! },
          },
        ],
      ),
      progressUnchanged: lines(
        (state) => progressChange(state, last) === 0,
        ({ rollUp }) => [{ key: 'desk.what.unchanged', params: { progress: rollUp.progress! } }],
      ),
    },
  };
}

/** Statuses of one-off tasks that are still to be done. */
const toBeDone: readonly StatusKey[] = [
  'overdue',
  'dueSoon',
  'inProgress',
  'notStarted',
  'noDeadline',
  'deadlineUnreadable',
];

/** Change of the progress of a task that is still to be done; NaN where it is not known, or there is nothing left. */
function progressChange({ task, status, rollUp: { progress } }: TaskState, { before }: LastWeek): number {
  const earlier = before(task)?.progress;
  if (!toBeDone.includes(status) || progress === undefined || earlier === undefined) return NaN;
  return progress === 1 && earlier === 1 ? NaN : progress - earlier;
}

/** The moves of a task since the week's end, and how many it has had in all, those that nobody has recorded yet included. */
interface Moves {
  readonly since: readonly DeadlineMove[];
  readonly times: number;
}

function movesSince(
  { week }: LastWeek,
  { states, records, settings }: ReviewInput,
): (state: TaskState) => Moves {
  const moves = byTask(
    movesSoFar(
      states.map(({ task }) => task),
      records,
      settings,
    ),
  );
  return ({ task: { code } }) => {
    const all = (code !== '' && moves.get(codeKey(code))) || [];
    return { since: all.filter((move) => move.week > week), times: all.length };
  };
}

function movedMessage({ since, times }: Moves): Message {
  const from = since[0]!.from;
  const to = since.at(-1)!.to;
  return {
    key: 'desk.what.moved',
    params: {
      from: toDayMonthYear(from),
      to: toDayMonthYear(to),
      days: Math.abs(to - from),
      way: to >= from ? 'later' : 'earlier',
      times,
    },
  };
}

const indexChange = (from: number | undefined, to: number | undefined): readonly Message[] =>
  from === undefined
    ? []
    : [
        to === undefined
          ? { key: 'desk.what.notMeasured', params: { from } }
          : { key: 'desk.what.index', params: { from, to } },
      ];
