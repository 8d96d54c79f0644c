import { addDays, periodAfter, periodBefore, weeksOf } from '../../src/calendar';
import { partialCounts, statusGroups, type ReportInput } from '../../src/reporting';

/** What a status is counted as, said once more: the report's own table is what is being checked. */
const groupSql = `CASE
  WHEN status IN ('completedOnTime', 'completedLate') THEN 'completed'
  WHEN status IN ('dueSoon', 'overdue', 'suspended') THEN status
  WHEN status IN ('noDeadline', 'deadlineUnreadable', 'notMeasurable') THEN 'undetermined'
  ELSE 'underWay' END`;

const counts = [
  'count(*)::INTEGER AS assigned',
  ...statusGroups.map((group) => `(count(*) FILTER (${groupSql} = '${group}'))::INTEGER AS ${group}`),
  ...partialCounts.map((key) =>
    key === 'lowEfficiency'
      ? `(count(*) FILTER (attention = 'lowEfficiency'))::INTEGER AS lowEfficiency`
      : `(count(*) FILTER (status = '${key}'))::INTEGER AS ${key}`,
  ),
].join(',\n  ');

const index = `(count(*) FILTER (spi IS NOT NULL))::INTEGER AS measured,
  coalesce(sum(least(earned, 1) * weight) FILTER (spi IS NOT NULL), 0) AS earned_sum,
  coalesce(sum(planned * weight) FILTER (spi IS NOT NULL), 0) AS planned_sum`;

const named = (text: string): string => `trim(regexp_replace(${text}, '\\s+', ' ', 'g'))`;
const key = (code: string): string => `lower(trim(${code}))`;
const list = (labels: readonly string[]): string => labels.map((label) => `'${label}'`).join(', ');

const ranked = (
  inner: string,
  name: string,
): string => `SELECT *, CASE WHEN ${name} <> '' AND assigned > 0 THEN
  rank() OVER (PARTITION BY ${name} <> '' AND assigned > 0 ORDER BY overdue DESC, lowEfficiency DESC)::INTEGER END AS rank
  FROM (${inner})`;

const reportKeys = [
  'expected',
  'received',
  'onTime',
  'late',
  'undated',
  'nothingToReport',
  'missing',
  'finished',
] as const;
const reportSums = reportKeys.map((column) => `coalesce(sum(${column}), 0)::INTEGER AS ${column}`).join(', ');

/** What the queries below share, made first. */
const tables = (open: string): readonly string[] => [
  `CREATE TABLE first_tasks AS SELECT ${key('code')} AS code_key, first(recurrence ORDER BY line) AS recurrence,
    first(attention ORDER BY line) AS attention FROM tasks WHERE trim(code) <> '' GROUP BY 1`,
  `CREATE TABLE entries AS
    SELECT e.*, ${named('n.official')} AS agency FROM
      (SELECT * FROM open_entries WHERE week = '${open}' UNION ALL
       SELECT * FROM closed_entries WHERE week <> '${open}'
         OR NOT EXISTS (SELECT 1 FROM open_entries WHERE week = '${open}')) e
    JOIN names n ON n.text = e.agency_text`,
  // In time by the first submission in the log; nothing is owed on a completion that the week before had told,
  // unless its day is still to come.
  `CREATE TABLE weekly AS
    WITH submitted AS (
      SELECT week, code, agency_text, min(day) AS day FROM log WHERE step = 'submit' AND day IS NOT NULL GROUP BY ALL
    ), completions AS (
      SELECT week, code, agency_text, arg_max(completed_on, line) AS completed_on FROM entries
      WHERE completed_on IS NOT NULL GROUP BY week, code, agency_text
    ), judged AS (
      SELECT e.*, w.last, s.day, c.completed_on IS NOT NULL AND coalesce(t.recurrence, 'once') = 'once' AS is_finished
      FROM entries e JOIN weeks w ON w.label = e.week
      LEFT JOIN submitted s ON s.week = e.week AND s.code = e.code AND s.agency_text = e.agency_text
      LEFT JOIN completions c ON c.week = w.before AND c.code = e.code AND c.agency_text = e.agency_text
        AND c.completed_on = e.completed_on AND c.completed_on <= w.last
      LEFT JOIN first_tasks t ON t.code_key = ${key('e.code')}
    )
    SELECT week, last, agency,
      count(*) FILTER (NOT is_finished) AS expected,
      count(*) FILTER (NOT is_finished AND answered) AS received,
      count(*) FILTER (NOT is_finished AND answered AND day <= last) AS onTime,
      count(*) FILTER (NOT is_finished AND answered AND day > last) AS late,
      count(*) FILTER (NOT is_finished AND answered AND day IS NULL) AS undated,
      count(*) FILTER (NOT is_finished AND answered AND nothing) AS nothingToReport,
      count(*) FILTER (NOT is_finished AND NOT answered) AS missing,
      count(*) FILTER (is_finished) AS finished
    FROM judged GROUP BY week, last, agency`,
];

/** Conduct in the last week of the period in which an agency was asked, and weeks running of it: gaps and islands. */
const reporting = (weeks: string): string => `
  WITH told AS (
    SELECT *, CASE WHEN expected = 0 THEN 'finished' WHEN received = 0 THEN 'silent' WHEN missing > 0 THEN 'partial'
      WHEN late > 0 THEN 'late' WHEN nothingToReport = received THEN 'nothingToReport' WHEN undated > 0 THEN 'undated'
      ELSE 'onTime' END AS conduct FROM weekly
  ), own AS (
    SELECT agency, max(last) AS last, arg_max(conduct, last) AS conduct FROM told WHERE week IN (${weeks}) GROUP BY agency
  ), alike AS (
    SELECT t.agency, t.last, o.last AS own,
      row_number() OVER (PARTITION BY t.agency ORDER BY t.last DESC) AS place
    FROM told t JOIN own o ON o.agency = t.agency AND o.conduct = t.conduct AND t.last <= o.last
  ), running AS (
    SELECT agency, count(*)::INTEGER AS weeksRunning FROM alike WHERE last = own - 7 * (place - 1) GROUP BY agency
  ), sums AS (
    SELECT agency, ${reportSums} FROM weekly WHERE week IN (${weeks}) GROUP BY agency
  )
  SELECT sums.*, own.conduct, running.weeksRunning FROM sums JOIN own USING (agency) JOIN running USING (agency)`;

/** Against the recorded states of one week; where several tasks share a code, the first with the first. */
const change = (previous: string): string => `
  WITH before AS (
    SELECT *, ${groupSql} AS status_group, row_number() OVER (PARTITION BY ${key('code')} ORDER BY line) AS nth
    FROM past WHERE week = '${previous}'
  ), now AS (
    SELECT *, ${groupSql} AS status_group, row_number() OVER (PARTITION BY ${key('code')} ORDER BY line) AS nth FROM tasks
  )
  SELECT
    (count(*) FILTER (b.code IS NOT NULL))::INTEGER AS previous,
    (count(*) FILTER (b.status_group = 'overdue'))::INTEGER AS previousOverdue,
    (count(*) FILTER (n.status_group = 'overdue' AND b.status_group IS DISTINCT FROM 'overdue'))::INTEGER AS newlyOverdue,
    (count(*) FILTER (b.status_group = 'overdue' AND n.status_group IS DISTINCT FROM 'overdue'))::INTEGER AS noLongerOverdue,
    (count(*) FILTER (n.status_group = 'completed' AND b.status_group IS DISTINCT FROM 'completed'))::INTEGER AS completed,
    (count(*) FILTER (b.status_group = 'completed' AND n.status_group IS DISTINCT FROM 'completed'))::INTEGER AS noLongerCompleted,
    (count(*) FILTER (n.code IS NULL))::INTEGER AS gone
  FROM before b FULL JOIN now n ON ${key('b.code')} = ${key('n.code')} AND b.nth = n.nth`;

/** The day of a serial number, and the serial number of a day. */
const dateOf = (serial: string): string => `(DATE '1899-12-30' + (${serial})::INTEGER)`;
const serialOf = (date: string): string => `datediff('day', DATE '1899-12-30', ${date})`;

/**
 * Periods of regular tasks that ended on one of some days, by the calendar of the engine, and the last quantity that each agency told
 * in the weeks that ended in them: of the agencies that have a row in the last of these weeks.
 */
const ended = (from: number, until: number, weekStart: number): string => `
  WITH days AS (
    SELECT last, ${dateOf('last')} AS day, ${dateOf('last + 1')} AS next FROM
      (SELECT unnest(generate_series(${from}, ${until})) AS last)
  ), closing AS (SELECT * FROM days WHERE day(next) = 1),
  periods AS (
    SELECT 'weekly' AS recurrence, last - 6 AS first, last FROM days WHERE isodow(next) = ${weekStart}
    UNION ALL SELECT 'monthly', ${serialOf("date_trunc('month', day)")}, last FROM closing
    UNION ALL SELECT 'quarterly', ${serialOf("date_trunc('quarter', day)")}, last FROM closing WHERE month(next) % 3 = 1
    UNION ALL SELECT 'halfYearly', ${serialOf("(date_trunc('month', day) - INTERVAL 5 MONTH)")}, last FROM closing
      WHERE month(next) % 6 = 1
    UNION ALL SELECT unnest(['yearly', 'continuous']), ${serialOf("date_trunc('year', day)")}, last FROM closing
      WHERE month(next) = 1
  ), ended AS (
    SELECT t.line, ${key('t.code')} AS code_key, t.target, p.first, p.last FROM tasks t JOIN periods p USING (recurrence)
    WHERE t.suspended = '' AND t.target > 0 AND (t.start IS NULL OR t.start <= p.last)
  ), told AS (
    SELECT d.line, d.first, w.last AS week_end, e.agency,
      sum(coalesce(e.achieved, CASE WHEN e.last_on >= d.first THEN e.last_achieved END)) AS achieved
    FROM ended d JOIN weeks w ON w.last BETWEEN d.first AND d.last
    JOIN entries e ON e.week = w.label AND ${key('e.code')} = d.code_key AND d.code_key <> '' GROUP BY ALL
  ), latest AS (SELECT line, first, max(week_end) AS week_end FROM told GROUP BY ALL),
  by_agency AS (
    SELECT t.line, t.first, t.agency, arg_max(t.achieved, t.week_end) FILTER (t.achieved IS NOT NULL) AS achieved
    FROM told t JOIN latest l USING (line, first) GROUP BY ALL HAVING max(t.week_end) = max(l.week_end)
  ), sums AS (
    SELECT line, first, sum(achieved) AS achieved, count(*) FILTER (achieved IS NULL) AS silent FROM by_agency GROUP BY ALL
  )
  SELECT
    (count(DISTINCT d.line) FILTER (s.line IS NOT NULL))::INTEGER AS tasks,
    (count(*) FILTER (s.achieved / d.target >= 1))::INTEGER AS met,
    (count(*) FILTER (s.achieved / d.target < 1))::INTEGER AS missed,
    (count(*) FILTER (s.line IS NOT NULL AND s.achieved IS NULL))::INTEGER AS notTold,
    (count(DISTINCT d.line) FILTER (s.line IS NULL))::INTEGER AS unasked,
    (coalesce(sum(s.silent) FILTER (s.achieved / d.target < 1), 0))::INTEGER AS silent,
    coalesce(sum(s.achieved) FILTER (s.achieved / d.target < 1), 0) AS achieved
  FROM ended d LEFT JOIN sums s USING (line, first)`;

/** The aggregates of a report as SQL: what is made first, and a query for each of them. */
export function reportQueries(
  { period, settings }: Pick<ReportInput, 'period' | 'settings'>,
  previous: string | undefined,
): { readonly setUp: readonly string[]; readonly queries: Readonly<Record<string, string>> } {
  const weeks = list(weeksOf(period, settings.weekStart).map(({ label }) => label));
  const covered = list(
    [period, periodBefore(period, settings)].flatMap((each) =>
      weeksOf(each, settings.weekStart).map(({ label }) => label),
    ),
  );
  const asOf = Math.min(settings.asOf, period.last);
  const dueUntil = Math.max(
    periodAfter(period, settings).last,
    addDays(asOf as typeof period.last, settings.dueSoonDays),
  );
  const said = `entries e JOIN first_tasks t ON t.code_key = ${key('e.code')} WHERE e.week IN (${weeks})`;
  const told = `SELECT DISTINCT t.code_key, e.agency, e.cause_group, e.cause, t.attention FROM ${said}
    AND (e.cause <> '' OR e.cause_group IS NOT NULL)`;
  const byLead = `SELECT ${named('n.official')} AS agency, t.* FROM tasks t JOIN names n ON n.text = t.lead_text`;
  // One leader by the agency's full name, shown by the spelling used most, the first of them where several are.
  const leaders = `WITH spelled AS (SELECT *, ${named('leader_text')} AS spelling,
      regexp_replace(${named('leader_text')}, ' SYT$', ' Sở Y tế') AS known FROM tasks),
    times AS (SELECT known, spelling, count(*) AS times, min(line) AS first_line FROM spelled GROUP BY ALL),
    shown AS (SELECT known, first(spelling ORDER BY times DESC, first_line) AS leader FROM times GROUP BY known)
    SELECT * FROM spelled JOIN shown USING (known)`;
  return {
    setUp: tables(settings.openWeek),
    queries: {
      total: `SELECT ${counts}, ${index} FROM tasks`,
      categories: `SELECT category, ${counts}, ${index} FROM tasks GROUP BY category`,
      sectors: `SELECT sector, ${counts}, ${index} FROM tasks GROUP BY sector`,
      issueGroups: `SELECT issue_group, ${counts}, ${index} FROM tasks GROUP BY issue_group`,
      agencies: ranked(`SELECT agency, ${counts}, ${index} FROM (${byLead}) GROUP BY agency`, 'agency'),
      leaders: ranked(`SELECT leader, ${counts}, ${index} FROM (${leaders}) GROUP BY leader`, 'leader'),
      causes: `SELECT cause_group, count(*)::INTEGER AS statements,
        (count(*) FILTER (attention IS NOT NULL))::INTEGER AS aboutLateOrLow FROM (${told}) GROUP BY cause_group`,
      withoutCause: `SELECT count(*)::INTEGER AS tasks FROM tasks
        WHERE attention IS NOT NULL AND ${key('code')} NOT IN (SELECT code_key FROM (${told}))`,
      proposals: `SELECT count(*)::INTEGER AS proposals FROM
        (SELECT DISTINCT t.code_key, e.agency, e.proposal FROM ${said} AND e.proposal <> '')`,
      due: `SELECT count(*)::INTEGER AS tasks FROM tasks WHERE days_left IS NOT NULL AND deadline <= ${dueUntil}`,
      ended: ended(period.first, Math.min(period.last, asOf - 1), settings.weekStart),
      reporting: reporting(weeks),
      trendStates: `SELECT week, ${counts} FROM past GROUP BY week`,
      trendReports: `SELECT week, ${reportSums} FROM weekly GROUP BY week`,
      corrections: `SELECT count(*)::INTEGER AS corrections FROM log WHERE step = 'correct'
        AND (week IN (${covered}) OR day BETWEEN ${period.first} AND ${period.last})`,
      ...(previous !== undefined && { change: change(previous) }),
    },
  };
}
