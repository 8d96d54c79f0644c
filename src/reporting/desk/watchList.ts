import type { Day } from '../../calendar';
import type { TaskState, ViewRequest } from '../../monitoring';
import { agencyName, leaderNames, type AgencyDirectory, type Entry, type Task } from '../../register';
import { latestCausesOf, type LatestCauses } from './latestCauses';
import { byUrgency } from './orderOf';

/** The tasks of a view, for a leader's desk. */
export interface WatchList extends ViewRequest {
  readonly asOf: Day;
  /** The most pressing first. */
  readonly lines: readonly WatchLine[];
}

export interface WatchLine {
  readonly state: TaskState;
  /** Official name, '' where the task has none. */
  readonly leadAgency: string;
  readonly leader: string;
  readonly causes: LatestCauses;
}

export interface WatchListInput {
  readonly request: ViewRequest;
  /** The tasks that the view shows. */
  readonly states: readonly TaskState[];
  /** All tasks of the register: leaders are named as it names them most. */
  readonly register: readonly Task[];
  readonly asOf: Day;
  readonly entries: readonly Entry[];
  /** Entries of closed weeks. */
  readonly history: readonly Entry[];
  readonly agencies: AgencyDirectory;
}

export function watchListOf(input: WatchListInput): WatchList {
  const { request, states, register, asOf, entries, history, agencies } = input;
  const causesOf = latestCausesOf(entries, history, agencies);
  const leaderName = leaderNames(agencies, register);
  return {
    ...request,
    asOf,
    lines: [...states].sort(byUrgency).map((state) => ({
      state,
      leadAgency: agencyName(agencies, state.task.leadAgency),
      leader: leaderName(state.task.leader),
      causes: causesOf(state.task),
    })),
  };
}
