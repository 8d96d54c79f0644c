import type { Day } from '../../calendar';
import type { TaskState, ViewRequest } from '../../monitoring';
import { agencyName, oneLine, type AgencyDirectory, type Entry } from '../../register';
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
  readonly asOf: Day;
  readonly entries: readonly Entry[];
  /** Entries of closed weeks. */
  readonly history: readonly Entry[];
  readonly agencies: AgencyDirectory;
}

export function watchListOf(input: WatchListInput): WatchList {
  const { request, states, asOf, entries, history, agencies } = input;
  const causesOf = latestCausesOf(entries, history, agencies);
  return {
    ...request,
    asOf,
    lines: [...states].sort(byUrgency).map((state) => ({
      state,
      leadAgency: agencyName(agencies, state.task.leadAgency),
      leader: oneLine(state.task.leader),
      causes: causesOf(state.task),
    })),
  };
}
