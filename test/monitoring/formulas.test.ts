import { languages } from '../../src/messages';
import {
  entryFormulas,
  highlightRules,
  inThisRow,
  openWeekEndName,
  recurrenceFormulas,
  statuses,
  taskFormulas,
  wholeColumn,
} from '../../src/monitoring';
import {
  deadlineMoveColumns,
  entryColumns,
  holidayColumns,
  milestoneColumns,
  pastStateColumns,
  recurrenceColumns,
  settingDefinitions,
  tableNames,
  taskColumns,
  taskComputedColumns,
  type ColumnDefinition,
  type TaskKey,
} from '../../src/register';
import { findingNames, toDoFormula } from '../../src/validation';

/** Functions of Excel 2019 and earlier that the formulas may use. */
const allowed = new Set(
  (
    'IF IFERROR ISERROR ISNUMBER AND OR NOT N NA INT ROUND MOD MIN MAX TRIM SUBSTITUTE INDEX MATCH COUNTIFS SUMIFS ' +
    'ROW LEFT MID FIND AVERAGEIFS MAXIFS YEAR MONTH DATE WEEKDAY NETWORKDAYS'
  ).split(' '),
);
const names = new Set<string>([
  ...settingDefinitions.map(({ name }) => name),
  ...Object.values(findingNames),
  openWeekEndName,
]);

const withoutTexts = (formula: string): string => formula.replace(/"(?:[^"]|"")*"/g, '""');

function expectWellFormed(formula: string, thisRow: string[], tables: Record<string, string[]>): void {
  expect(formula.startsWith('=')).toBe(true);
  expect(formula.length).toBeLessThan(8192);
  let rest = withoutTexts(formula.slice(1));
  const take = (references: string[]): void => {
    for (const reference of [...references].sort((a, b) => b.length - a.length))
      rest = rest.split(reference).join('1');
  };
  for (const [table, headers] of Object.entries(tables)) take(headers.map((h) => wholeColumn(table, h)));
  take(thisRow.map(inThisRow));
  // No bracket is left: every reference is to a column that exists.
  expect(rest).not.toMatch(/[[\]@#{}]/);
  let depth = 0;
  for (const char of rest) {
    depth += char === '(' ? 1 : char === ')' ? -1 : 0;
    expect(depth).toBeGreaterThanOrEqual(0);
  }
  expect(depth).toBe(0);
  for (const [, word, open] of rest.matchAll(/([A-Za-z_][\w.]*)(\()?/g)) {
    if (word === 'FALSE' || word === 'TRUE') continue;
    expect(open ? allowed : names).toContain(word);
  }
}

describe.each(languages)('formulas in %s', (language) => {
  const taskHeaders = taskColumns.map(({ header }) => header[language]);
  const entryHeaders = entryColumns.map(({ header }) => header[language]);
  const recurrenceHeaders = recurrenceColumns.map(({ header }) => header[language]);
  const headersOf = (columns: readonly ColumnDefinition[]): string[] =>
    columns.map(({ header }) => header[language]);
  const tables = {
    [tableNames.entries]: entryHeaders,
    [tableNames.recurrences]: recurrenceHeaders,
    [tableNames.deadlineMoves]: headersOf(deadlineMoveColumns),
    [tableNames.pastStates]: headersOf(pastStateColumns),
    [tableNames.milestones]: headersOf(milestoneColumns),
    [tableNames.holidays]: headersOf(holidayColumns),
  };
  const formulas = { ...taskFormulas(language), toDo: toDoFormula('tasks', language) };

  test.each(taskComputedColumns.map(({ key }) => key))('column %s of Tasks', (key) => {
    expectWellFormed(formulas[key], taskHeaders, tables);
  });
  test('column answered of Entries, rows of Recurrences', () => {
    expectWellFormed(entryFormulas(language).answered, entryHeaders, {});
    for (const { label, first, last, share } of recurrenceFormulas(language)) {
      expect(label).not.toBe('');
      for (const formula of [first, last, share])
        if (formula) expectWellFormed(formula, recurrenceHeaders, {});
    }
  });
  test('only the roll-ups look Entries up', () => {
    const lookUps = taskComputedColumns
      .map(({ key }) => key)
      .filter((key) => /(?:Entries|DeadlineMoves)\[/.test(formulas[key]));
    expect(lookUps).toEqual([
      'progress',
      'achieved',
      'reported',
      'timesMoved',
      'daysMoved',
      'lastCompletion',
    ]);
  });
  test('what depends on the low-efficiency threshold is one comparison', () => {
    const dependent = taskComputedColumns
      .map(({ key }) => key)
      .filter((key) => /LowEfficiency/.test(formulas[key]));
    expect(dependent).toEqual(['attention', 'reason']);
    for (const key of dependent) expect(formulas[key].length).toBeLessThan(140);
  });
  test('the status formula can say every status, and each label is one status', () => {
    for (const { label } of statuses) expect(formulas.status).toContain(`"${label[language]}"`);
    expect(new Set(statuses.map(({ label }) => label[language])).size).toBe(statuses.length);
  });
  test('conditional formats are plain formulas over cells of the row and known names', () => {
    const cell = (key: TaskKey): string => `$${key}$`;
    for (const rule of highlightRules(language)) {
      expect(rule.meaning[language]).not.toBe('');
      if (rule.kind !== 'formula') continue;
      const plain = rule.formula(cell).replace(/\$\w+\$/g, '1');
      expectWellFormed(plain, [], {});
    }
  });
});

test('headers with characters of the reference language are escaped', () => {
  expect(inThisRow('Code')).toBe('[@Code]');
  expect(inThisRow("a#[b]'c")).toBe("[@[a'#'[b']''c]]");
  expect(wholeColumn('Entries', 'Mã nhiệm vụ')).toBe('Entries[Mã nhiệm vụ]');
  expect(wholeColumn('Entries', 'Tiến độ (%)')).toBe('Entries[[Tiến độ (%)]]');
});
