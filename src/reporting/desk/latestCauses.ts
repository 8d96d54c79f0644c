import { entriesByTask, entriesOf } from '../../monitoring';
import { agencyName, type AgencyDirectory, type Entry, type Task } from '../../register';
import type { Statement } from '../types';
import { hasCause } from '../weekFacts';

/** What agencies last said is the matter with a task. */
export interface LatestCauses {
  /** The closed week in which they said it; absent: this week. */
  readonly week?: string;
  readonly statements: readonly Statement[];
}

/** Causes told this week, or else in the last week in which any was told. */
export function latestCausesOf(
  entries: readonly Entry[],
  history: readonly Entry[],
  agencies: AgencyDirectory,
): (task: Pick<Task, 'code'>) => LatestCauses {
  const now = entriesByTask(entries.filter(hasCause));
  const before = entriesByTask(history.filter(hasCause));
  const said = (from: readonly Entry[]): Statement[] =>
    from.map(({ agency, cause, causeGroup }) => ({
      agency: agencyName(agencies, agency),
      text: cause,
      group: causeGroup,
    }));
  return (task) => {
    const current = entriesOf(task, now);
    if (current.length > 0) return { statements: said(current) };
    const earlier = entriesOf(task, before);
    const week = earlier.reduce((latest, entry) => (entry.week > latest ? entry.week : latest), '');
    return {
      ...(week !== '' && { week }),
      statements: said(earlier.filter((entry) => entry.week === week)),
    };
  };
}
