import type { GroupIndex } from '../../src/monitoring';
import { buildReport, type Counts, type Report, type ReportInput } from '../../src/reporting';
import { periodFacts } from '../../src/reporting/periodFacts';
import { reportQueries } from '../support/reportQueries';
import { asTables } from '../support/reportTables';
import { directory, fixedCases, somePeriod, someRegister } from './registers';
import { draws, fc } from '../support/draws';

type Row = Record<string, unknown>;

/** Rows by one of their columns; NULL is ''. */
const by = (column: string, rows: readonly Row[]): Record<string, Row> =>
  Object.fromEntries(rows.map(({ [column]: name, ...row }) => [String(name ?? ''), row]));

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const numbers = ({ counts, index }: { counts: Counts; index: GroupIndex }): Row => ({
  ...counts,
  measured: index.measured,
  earned_sum: expect.closeTo(index.earned, 6) as unknown,
  planned_sum: expect.closeTo(index.planned, 6) as unknown,
});
const keyed = <T>(items: readonly T[], keyOf: (item: T) => string, rowOf: (item: T) => Row): Row =>
  Object.fromEntries(items.map((item) => [keyOf(item), rowOf(item)]));

/** The report's figures in the shape of the queries' results. */
function figuresOf(report: Report): Row {
  const { change, trend, endedPeriods: ended } = report;
  const some = <T extends { counts: Counts }>(items: readonly T[]): T[] =>
    items.filter(({ counts }) => counts.assigned > 0);
  return {
    total: numbers({ counts: report.total, index: report.index }),
    categories: keyed(some(report.categories), ({ category = '' }) => category, numbers),
    sectors: keyed(report.sectors, ({ sector = '' }) => sector, numbers),
    issueGroups: keyed(report.issueGroups, ({ issueGroup = '' }) => issueGroup, numbers),
    agencies: keyed(
      some(report.agencies),
      ({ agency }) => agency,
      (each) => ({ ...numbers(each), rank: each.rank ?? null }),
    ),
    leaders: keyed(
      report.leaders,
      ({ leader }) => leader,
      (each) => ({ ...numbers(each), rank: each.rank ?? null }),
    ),
    causes: keyed(
      report.causes,
      ({ group = '' }) => group,
      ({ statements, aboutLateOrLow }) => ({ statements, aboutLateOrLow }),
    ),
    withoutCause: report.withoutCause.length,
    proposals: report.proposals.length,
    due: report.dueNext.length,
    ended: {
      tasks: ended.tasks,
      met: ended.met,
      missed: ended.missed.length,
      notTold: ended.notTold.length,
      unasked: ended.unasked.length,
      silent: sum(ended.missed.map(({ silent }) => silent)),
      achieved: expect.closeTo(sum(ended.missed.map(({ achieved }) => achieved!)), 6) as unknown,
    },
    reporting: keyed(
      report.reporting,
      ({ agency }) => agency,
      ({ reports, conduct, weeksRunning }) => ({ ...reports, conduct, weeksRunning }),
    ),
    trendStates: keyed(
      trend.slice(0, -1).filter(({ counts }) => counts),
      ({ week }) => week,
      ({ counts }) => ({ ...counts! }),
    ),
    trendReports: keyed(
      trend.filter(({ reports }) => reports),
      ({ week }) => week,
      ({ reports }) => ({ ...reports! }),
    ),
    corrections: report.corrections.length,
    change: change?.basis === 'recorded' && {
      previous: change.previous.assigned,
      previousOverdue: change.previous.overdue,
      newlyOverdue: change.newlyOverdue.length,
      noLongerOverdue: change.noLongerOverdue.length,
      completed: change.completed.length,
      noLongerCompleted: change.noLongerCompleted.length,
      gone: change.gone.length,
    },
  };
}

/** The same figures by SELECT … GROUP BY; of the trends, the weeks that the report shows. */
async function figuresInSql(input: ReportInput, report: Report): Promise<Row> {
  const states = periodFacts(input).tasks.map(({ state }) => state);
  const previous = report.change?.basis === 'recorded' ? report.change.previousWeek : undefined;
  const { setUp, queries } = reportQueries(input, previous);
  const { connection, close } = await asTables(input, states);
  try {
    for (const statement of setUp) await connection.run(statement);
    const rows = async (name: string): Promise<Row[]> =>
      (await connection.runAndReadAll(queries[name]!)).getRowObjects() as Row[];
    const one = async (name: string): Promise<Row> => (await rows(name))[0]!;
    const single = async (name: string): Promise<unknown> => Object.values(await one(name))[0];
    const shown = new Set(report.trend.map(({ week }) => week));
    const ofTrend = async (name: string): Promise<Row> =>
      by(
        'week',
        (await rows(name)).filter(({ week }) => shown.has(week as string)),
      );
    const own = report.trend.at(-1)!.week;
    const trendStates = Object.entries(await ofTrend('trendStates')).filter(([week]) => week !== own);
    return {
      total: await one('total'),
      categories: by('category', await rows('categories')),
      sectors: by('sector', await rows('sectors')),
      issueGroups: by('issue_group', await rows('issueGroups')),
      agencies: by('agency', await rows('agencies')),
      leaders: by('leader', await rows('leaders')),
      causes: by('cause_group', await rows('causes')),
      withoutCause: await single('withoutCause'),
      proposals: await single('proposals'),
      due: await single('due'),
      ended: await one('ended'),
      reporting: by('agency', await rows('reporting')),
      trendStates: Object.fromEntries(trendStates),
      trendReports: await ofTrend('trendReports'),
      corrections: await single('corrections'),
      change: previous !== undefined && (await one('change')),
    };
  } finally {
    close();
  }
}

test('DuckDB counts the same over the same register, whatever the register', async () => {
  let [compared, statements, periods] = [0, 0, 0];
  const fixed = fixedCases(30);
  await fc.assert(
    fc.asyncProperty(someRegister, somePeriod, async (register, asked) => {
      const input: ReportInput = { ...register, ...asked, agencies: directory };
      const report = buildReport(input);
      expect(await figuresInSql(input, report)).toEqual(figuresOf(report));
      compared += report.change?.basis === 'recorded' ? 1 : 0;
      periods += report.endedPeriods.met + report.endedPeriods.missed.length;
      statements += sum(report.causes.map((cause) => cause.statements));
    }),
    { numRuns: fixed.length + draws(40), examples: fixed },
  );
  // The registers have something to compare in them.
  expect(compared).toBeGreaterThan(10);
  expect(statements).toBeGreaterThan(60);
  expect(periods).toBeGreaterThan(8);
});
