import { isPressing, type ToldCause } from './causes';
import { placeOf } from './counts';
import type { EachReport } from './dueReports';
import { lineOf, type PeriodFacts } from './periodFacts';
import type { Previous } from './previous';
import type { CountedCause, CountedReport, CountedRows, CountedTask, Outcome } from './types';

/** What the report has found out already, and its rows come from. */
export interface RowSources {
  readonly previous: Previous | undefined;
  readonly causes: readonly ToldCause[];
  readonly eachReport: EachReport;
}

/** The rows behind the numbers, in the order in which those of each number stand together. */
export const countedRows = (
  facts: PeriodFacts,
  { previous, causes, eachReport }: RowSources,
): CountedRows => ({
  tasks: inPlace(tasksNow(facts)),
  previous: previous ? inPlace(tasksThen(facts, previous)) : [],
  reports: reportsDue(facts, eachReport),
  causes: causes.map(causeRow),
});

const tasksNow = (facts: PeriodFacts): CountedTask[] =>
  facts.tasks.map(({ task, state }) => ({
    ...lineOf(task, facts),
    status: state.status,
    attention: state.attention,
    category: task.category,
    sector: task.sector,
    issueGroup: task.issueGroup,
    deadline: task.deadline,
    deadlineText: task.deadlineText,
    daysLate: state.daysLate,
    spi: state.spi,
  }));

/** With the deadlines of then. A task that is gone has a code and a status, and nobody knows more. */
function tasksThen(facts: PeriodFacts, { week, states, gone }: Previous): CountedTask[] {
  const known = facts.tasks.flatMap(({ task }, index): CountedTask[] => {
    const state = states[index];
    if (!state) return [];
    const { deadline, deadlineText } = facts.deadlines.taskOn(week.last, task);
    const { status, attention } = state;
    return [{ ...lineOf(task, facts), status, attention, deadline, deadlineText }];
  });
  const others = gone.map(({ ref, state }): CountedTask => ({
    ...ref,
    ...state,
    title: '',
    leadAgency: '',
    leader: '',
    deadlineText: '',
  }));
  return [...known, ...others];
}

/** Within a place as late as they are, then as the register has them. */
const inPlace = (tasks: readonly CountedTask[]): CountedTask[] =>
  [...tasks].sort((a, b) => placeOf(a) - placeOf(b) || (b.daysLate ?? 0) - (a.daysLate ?? 0));

const outcomes = ['onTime', 'late', 'undated', 'missing'] as const satisfies readonly Outcome[];

function reportsDue({ weeks, agencyName, taskOf }: PeriodFacts, eachReport: EachReport): CountedReport[] {
  const rows: Readonly<Record<Outcome, CountedReport[]>> = { onTime: [], late: [], undated: [], missing: [] };
  for (const { week } of weeks)
    eachReport(week, ({ code, agency, nothingToReport }, outcome, submittedOn) => {
      if (outcome === 'finished') return;
      const task = taskOf(code)?.task;
      rows[outcome].push({
        code,
        row: task?.row ?? 0,
        title: task?.title ?? '',
        agency: agencyName(agency),
        week: week.label,
        outcome,
        nothingToReport: outcome !== 'missing' && nothingToReport,
        ...(submittedOn !== undefined && { submittedOn }),
      });
    });
  return outcomes.flatMap((outcome) => rows[outcome]);
}

function causeRow(cause: ToldCause): CountedCause {
  const { code, group, text, agency, of } = cause;
  const { status, attention, daysLate, spi } = of.state;
  return {
    code,
    row: of.task.row,
    agency,
    group,
    text,
    isPressing: isPressing(cause),
    status,
    attention,
    deadline: of.task.deadline,
    daysLate,
    spi,
  };
}
