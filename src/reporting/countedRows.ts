import { isPressing, type ToldCause } from './causes';
import { placeOf } from './counts';
import type { EachReport } from './dueReports';
import type { PeriodFacts } from './periodFacts';
import type { Previous } from './previous';
import type { CountedCause, CountedReport, CountedRows, CountedTask, Outcome } from './types';

/** What the report has found out already, and its rows come from. */
export interface RowSources {
  readonly previous: Previous | undefined;
  readonly causes: readonly ToldCause[];
  readonly eachReport: EachReport;
}

/** The rows behind the numbers, in the order in which those of each number stand together. */
export function countedRows(facts: PeriodFacts, { previous, causes, eachReport }: RowSources): CountedRows {
  const tasks = tasksNow(facts);
  return {
    tasks: inPlace(tasks),
    previous: previous ? inPlace(tasksThen(facts, previous, tasks)) : [],
    reports: reportsDue(facts, eachReport),
    causes: causes.map(causeRow),
  };
}

const tasksNow = ({ tasks, agencyName, leaderName }: PeriodFacts): CountedTask[] =>
  tasks.map(({ task, state }) => ({
    code: task.code,
    row: task.row,
    title: task.title,
    leadAgency: agencyName(task.leadAgency),
    leader: leaderName(task.leader),
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

/**
 * With the status and the deadlines of then.
 * @param now what the tasks are now, in the order of the facts.
 */
function tasksThen(
  { tasks, deadlines }: PeriodFacts,
  { week, states, gone }: Previous,
  now: readonly CountedTask[],
): CountedTask[] {
  const then: CountedTask[] = [];
  tasks.forEach(({ task }, index) => {
    const state = states[index];
    if (!state) return;
    const { code, row, title, leadAgency, leader } = now[index]!;
    const { deadline, deadlineText } = deadlines.taskOn(week.last, task);
    const { status, attention } = state;
    then.push({ code, row, title, leadAgency, leader, status, attention, deadline, deadlineText });
  });
  // Of a task that is gone nobody knows more than its code and status.
  for (const { ref, state } of gone)
    then.push({ ...ref, ...state, title: '', leadAgency: '', leader: '', deadlineText: '' });
  return then;
}

/** Within a place the latest first, then as the register has them. */
function inPlace(tasks: readonly CountedTask[]): CountedTask[] {
  const places: CountedTask[][] = [];
  for (const task of tasks) (places[placeOf(task)] ??= []).push(task);
  return places.flatMap((own) =>
    own.some(({ daysLate }) => daysLate !== undefined)
      ? own.sort((a, b) => (b.daysLate ?? 0) - (a.daysLate ?? 0))
      : own,
  );
}

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
        submittedOn,
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
