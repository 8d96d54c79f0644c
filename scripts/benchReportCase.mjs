/**
 * One case of the bench of the report, alone in its process: `benchReportCase.mjs model|duckdb`. 100,000 tasks with 52 closed weeks:
 * 5.2 million entries, as many recorded states and nearly as many submissions in the log. Prints the milliseconds, the median of
 * three rounds after one that warms up, and some figures that both must give. The model also judges every task and lists what it
 * counts; DuckDB has the tasks judged, and its tables loaded, before its time begins.
 */
import { reportData } from './benchReportData.mjs';
import { loadTypeScript } from './typescript.mjs';

const { buildReport } = await loadTypeScript('src/reporting/index.ts');

const [tasks, weeks] = [Number(process.argv[3] ?? 100_000), Number(process.argv[4] ?? 52)];
const input = reportData(tasks, weeks);

const cases = {
  async model() {
    return () => {
      const { total, overdue, causes, reports, change, dueNext, reporting } = buildReport(input);
      return {
        assigned: total.assigned,
        overdue: overdue.length,
        causes: causes.reduce((sum, { statements }) => sum + statements, 0),
        received: reports.received,
        late: reports.late,
        newlyOverdue: change.newlyOverdue.length,
        due: dueNext.length,
        weeksRunning: reporting.reduce((sum, { weeksRunning }) => sum + weeksRunning, 0),
      };
    };
  },
  async duckdb() {
    const { asTables } = await loadTypeScript('test/support/reportTables.ts');
    const { reportQueries } = await loadTypeScript('test/support/reportQueries.ts');
    const { periodFacts } = await loadTypeScript('src/reporting/periodFacts.ts');
    const states = periodFacts(input).tasks.map(({ state }) => state);
    const { change } = buildReport(input);
    const { setUp, queries } = reportQueries(input, change.previousWeek);
    const { connection } = await asTables(input, states);
    const made = setUp.map((statement) => /CREATE TABLE (\w+)/.exec(statement)[1]);
    return async () => {
      for (const table of made) await connection.run(`DROP TABLE IF EXISTS ${table}`);
      for (const statement of setUp) await connection.run(statement);
      const results = {};
      for (const [name, query] of Object.entries(queries))
        results[name] = (await connection.runAndReadAll(query)).getRowObjects();
      const sum = (rows, column) => rows.reduce((total, row) => total + row[column], 0);
      return {
        assigned: results.total[0].assigned,
        overdue: results.total[0].overdue,
        causes: sum(results.causes, 'statements'),
        received: sum(results.reporting, 'received'),
        late: sum(results.reporting, 'late'),
        newlyOverdue: results.change[0].newlyOverdue,
        due: results.due[0].tasks,
        weeksRunning: sum(results.reporting, 'weeksRunning'),
      };
    };
  },
};

const round = await cases[process.argv[2]]();
const figures = await round();
const times = [];
for (let i = 0; i < 3; i++) {
  const start = performance.now();
  await round();
  times.push(performance.now() - start);
}
console.log(`${times.sort((a, b) => a - b)[1].toFixed(0)} ${JSON.stringify(figures)}`);
