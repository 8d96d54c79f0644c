import type { ReportSummary } from '../../actions/types';

/** The period of a report, as actions take it. */
export const periodOf = ({ kind, period }: Pick<ReportSummary, 'kind' | 'period'>) =>
  kind === 'week' ? { week: period } : { month: period };
