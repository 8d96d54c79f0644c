import type { Message } from '../../messages';
import type { MonitoringRecords, TaskState } from '../../monitoring';
import { agencyName, leaderNames, type AgencyDirectory, type Entry, type Settings } from '../../register';
import { byUrgency } from '../desk/orderOf';
import type { ReviewLine } from './types';

export interface ReviewInput {
  /** Every task, judged on the as-of day. */
  readonly states: readonly TaskState[];
  /** Of the open week. */
  readonly entries: readonly Entry[];
  /** Of closed weeks. */
  readonly history: readonly Entry[];
  readonly records: MonitoringRecords;
  readonly agencies: AgencyDirectory;
  readonly settings: Settings;
}

/** Makes the lines of one section: which tasks, and what is said of each. */
export function lineMaker({ states, agencies }: ReviewInput) {
  const leaderName = leaderNames(
    agencies,
    states.map(({ task }) => task),
  );
  return (
    isMeant: (state: TaskState, index: number) => boolean,
    what: (state: TaskState) => readonly Message[],
  ): ReviewLine[] =>
    states
      .filter(isMeant)
      .sort(byUrgency)
      .map((state) => ({
        state,
        leadAgency: agencyName(agencies, state.task.leadAgency),
        leader: leaderName(state.task.leader),
        what: what(state),
      }));
}
