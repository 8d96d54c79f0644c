import { momentOf } from '../calendar';
import { categories, defaultExpectedCounts } from '../register';
import { dueTasks, inefficientTasks, lookAhead, overdueTasks } from './attentionLists';
import { causesTold, causeTotals, tasksWithoutCause } from './causes';
import { changeSince } from './change';
import { lateCorrections } from './corrections';
import { countedRows } from './countedRows';
import { agencyReporting, reportsByWeek, sumOf } from './discipline';
import { dueReports } from './dueReports';
import { endedPeriods } from './endedPeriods';
import type { ReportInput } from './input';
import { dataNotes } from './notes';
import { periodFacts } from './periodFacts';
import { previousByCategory, previousOf } from './previous';
import { sentencesOf } from './sentences';
import { proposalsOf } from './statements';
import {
  agencyTotals,
  categoryTotals,
  issueGroupTotals,
  leaderTotals,
  sectorTotals,
  totalsOf,
} from './totals';
import { trendOf } from './trend';
import type { Report } from './types';

/** Makes the report of a week or a month from the register. Pure: the same input gives the same report. */
export function buildReport(input: ReportInput): Report {
  const { period, agencies, settings } = input;
  const facts = periodFacts(input);
  const expectedCounts = input.expectedCounts ?? defaultExpectedCounts;
  const previous = previousOf(facts);
  const eachReport = dueReports(facts);
  const reportsIn = reportsByWeek(facts, eachReport);
  const reporting = agencyReporting(facts, reportsIn);
  const { counts, index } = totalsOf(facts.tasks);
  const trend = trendOf(period, facts, counts, reportsIn);
  const withoutCause = tasksWithoutCause(facts);
  const causes = causesTold(facts);
  const ended = endedPeriods(facts);
  const dueUntil = lookAhead(period, facts);
  const report: Omit<Report, 'sentences'> = {
    period,
    weeks: facts.weeks.map(({ week }) => week.label),
    asOf: facts.asOf,
    compiled: input.compiled ?? momentOf(settings.asOf, 0, 0),
    heading: settings,
    categories: categoryTotals(facts, expectedCounts, previous && previousByCategory(facts.tasks, previous)),
    total: counts,
    index,
    expectedTotal: categories.reduce((sum, { key }) => sum + expectedCounts[key], 0),
    change: previous && changeSince(facts, previous),
    overdue: overdueTasks(facts),
    lowEfficiency: inefficientTasks(facts, trend),
    endedPeriods: ended,
    causes: causeTotals(causes),
    withoutCause,
    agencies: agencyTotals(facts, reporting),
    leaders: leaderTotals(facts),
    sectors: sectorTotals(facts),
    issueGroups: issueGroupTotals(facts),
    dueUntil,
    dueNext: dueTasks(facts, dueUntil),
    reporting,
    reports: sumOf(reporting.map(({ reports }) => reports)),
    trend,
    proposals: proposalsOf(facts),
    corrections: lateCorrections(period, facts),
    notes: dataNotes(facts, agencies, { withoutCause, periodUnasked: ended.unasked }, previous, trend),
    remarks: input.remarks ?? [],
    rows: countedRows(facts, { previous, causes, eachReport }),
  };
  return { ...report, sentences: sentencesOf(report, settings) };
}
