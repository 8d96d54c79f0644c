import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { addDays, reportingWeekByLabel, reportingWeekOf } from '../../src/calendar';
import { attentionLabel, attentions, statuses, type TaskState } from '../../src/monitoring';
import type { Entry } from '../../src/register';
import type { ReportInput } from '../../src/reporting';

type Value = string | number | boolean | undefined;
type Columns = Readonly<Record<string, 'VARCHAR' | 'INTEGER' | 'DOUBLE' | 'BOOLEAN'>>;

const field = (value: Value): string => {
  if (value === undefined) return '\\N';
  return typeof value === 'string' ? `"${value.replaceAll('"', '""')}"` : String(value);
};

/** Makes a table of rows, by way of a file: rows one by one take DuckDB's interface minutes for millions of them. */
async function load(
  connection: DuckDBConnection,
  name: string,
  columns: Columns,
  rows: Iterable<readonly Value[]>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'p06-duckdb-'));
  const file = join(folder, `${name}.csv`);
  const out = openSync(file, 'w');
  let lines: string[] = [];
  const flush = (): void => {
    writeSync(out, lines.join(''));
    lines = [];
  };
  for (const row of rows) {
    lines.push(`${row.map(field).join(',')}\n`);
    if (lines.length === 20_000) flush();
  }
  flush();
  closeSync(out);
  const types = Object.entries(columns).map(([column, type]) => `'${column}': '${type}'`);
  await connection.run(
    `CREATE TABLE ${name} AS SELECT row_number() OVER () AS line, * FROM read_csv('${file}', auto_detect = false, header = false, nullstr = '\\N',
     allow_quoted_nulls = false, quote = '"', escape = '"', delim = ',', columns = {${types.join(', ')}})`,
  );
  rmSync(folder, { recursive: true });
}

const weekLabel = (week: string): string => week.trim().toUpperCase();

const statusOf = new Map<string, string>(statuses.map(({ key, label }) => [label.vi, key]));

const attentionOf = new Map<string, string>(attentions.map((key) => [attentionLabel(key, 'vi'), key]));

function* entryRows(entries: readonly Entry[], openWeek: string | undefined): Generator<Value[]> {
  for (const { week, code, agency, answered, nothingToReport, completedOn, ...said } of entries) {
    const label = openWeek !== undefined && week.trim() === '' ? openWeek : weekLabel(week);
    yield [
      openWeek !== undefined,
      label,
      code,
      agency,
      answered,
      nothingToReport,
      completedOn,
      said.causeGroup,
      said.cause,
      said.proposal,
      said.achieved,
      said.lastAchieved,
      said.lastAchievedOn,
    ];
  }
}

const entryColumns: Columns = {
  is_open: 'BOOLEAN',
  week: 'VARCHAR',
  code: 'VARCHAR',
  agency_text: 'VARCHAR',
  answered: 'BOOLEAN',
  nothing: 'BOOLEAN',
  completed_on: 'INTEGER',
  cause_group: 'VARCHAR',
  cause: 'VARCHAR',
  proposal: 'VARCHAR',
  achieved: 'DOUBLE',
  last_achieved: 'DOUBLE',
  last_on: 'DOUBLE',
};

/**
 * The register as tables of DuckDB, an engine that shares no code with the report: tasks as they are judged (what judges them is held
 * against LibreOffice elsewhere), entries, what was recorded, the log, and the weeks with their days.
 */
export async function asTables(
  input: ReportInput,
  states: readonly TaskState[],
): Promise<{ readonly connection: DuckDBConnection; readonly close: () => void }> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const { entries, history, log, agencies, settings } = input;
  const { pastStates } = input.records;
  await load(
    connection,
    'tasks',
    {
      code: 'VARCHAR',
      category: 'VARCHAR',
      issue_group: 'VARCHAR',
      sector: 'VARCHAR',
      lead_text: 'VARCHAR',
      leader_text: 'VARCHAR',
      recurrence: 'VARCHAR',
      weight: 'DOUBLE',
      target: 'DOUBLE',
      suspended: 'VARCHAR',
      start: 'INTEGER',
      deadline: 'INTEGER',
      status: 'VARCHAR',
      attention: 'VARCHAR',
      days_late: 'INTEGER',
      days_left: 'INTEGER',
      spi: 'DOUBLE',
      earned: 'DOUBLE',
      planned: 'DOUBLE',
    },
    states.map(({ task, status, attention, daysLate, daysLeft, spi, earnedValue, plannedValue }) => [
      task.code,
      task.category,
      task.issueGroup,
      task.sector,
      task.leadAgency,
      task.leader,
      task.recurrence,
      task.weight,
      task.target,
      task.suspended,
      task.start,
      task.deadline,
      status,
      attention,
      daysLate,
      daysLeft,
      spi,
      earnedValue,
      plannedValue,
    ]),
  );
  await load(connection, 'open_entries', entryColumns, entryRows(entries, settings.openWeek));
  await load(connection, 'closed_entries', entryColumns, entryRows(history, undefined));
  await load(
    connection,
    'past',
    { week: 'VARCHAR', code: 'VARCHAR', status: 'VARCHAR', attention: 'VARCHAR', spi: 'DOUBLE' },
    (function* () {
      for (const { week, code, status: label, attention, spi } of pastStates) {
        const status = statusOf.get(label) ?? 'notMeasurable';
        // An overdue task counts as overdue only.
        const counted = status === 'overdue' ? status : attentionOf.get(attention);
        yield [weekLabel(week), code, status, counted, spi];
      }
    })(),
  );
  await load(
    connection,
    'log',
    { step: 'VARCHAR', week: 'VARCHAR', code: 'VARCHAR', agency_text: 'VARCHAR', day: 'INTEGER' },
    (function* () {
      for (const { step, week, code, agency, day } of log) yield [step, weekLabel(week), code, agency, day];
    })(),
  );
  const texts = new Set([
    ...input.tasks.map(({ leadAgency }) => leadAgency),
    ...entries.map(({ agency }) => agency),
    ...history.map(({ agency }) => agency),
  ]);
  await load(
    connection,
    'names',
    { text: 'VARCHAR', official: 'VARCHAR' },
    [...texts].map((text) => [text, agencies.find(text) ?? text]),
  );
  const labels = new Set(
    [...history, ...pastStates, { week: settings.openWeek }].map(({ week }) => weekLabel(week)),
  );
  const weeks = [...labels].flatMap((label) => reportingWeekByLabel(label, settings.weekStart) ?? []);
  await load(
    connection,
    'weeks',
    { label: 'VARCHAR', last: 'INTEGER', before: 'VARCHAR' },
    weeks.map(({ label, first, last }) => [
      label,
      last,
      reportingWeekOf(addDays(first, -1), settings.weekStart).label,
    ]),
  );
  return {
    connection,
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
