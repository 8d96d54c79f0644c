import type { StatusKey } from '../../src/monitoring';
import { statusLabel } from '../../src/monitoring';
import type { CountKey, Report, ReportInput } from '../../src/reporting';
import { documentOf, valueOf, linkOf, type ReportDocument } from '../../src/reporting/document';
import { agencyOrNone, leaderOrNone } from '../../src/reporting/document/countCell';
import { periodFacts } from '../../src/reporting/periodFacts';
import { draws, fc } from '../support/draws';
import { directory, entry, late, report, somePeriod, someRegister, task } from './registers';

const document = (made: Report): ReportDocument =>
  documentOf(made, { language: 'vi', fingerprint: '7QK2-0V9D-M4XA' });

const eachReport = (
  check: (made: Report, written: ReportDocument, input: Omit<ReportInput, 'agencies'>) => void,
): void =>
  fc.assert(
    fc.property(someRegister, somePeriod, ({ tasks, entries, ...records }, asked) => {
      const made = report(tasks, entries, { ...asked, ...records });
      check(made, document(made), { ...asked, tasks, entries, ...records });
    }),
    { numRuns: draws(150) },
  );

type Row = readonly unknown[];

/** The rows that each id leads to; no id stands for two runs. */
function runsOf({ lists }: ReportDocument): ReadonlyMap<string, readonly Row[]> {
  const all = lists
    .flatMap(({ groups }) => groups)
    .flatMap(({ rows, blocks }) =>
      blocks.map(({ id, first, rows: count }) => {
        expect(rows.slice(first, first + count)).toHaveLength(count);
        return [id, rows.slice(first, first + count)] as const;
      }),
    );
  expect(new Set(all.map(([id]) => id)).size).toBe(all.length);
  return new Map(all);
}

/** What every number of the tables leads to. */
function numbersOf({ blocks }: ReportDocument): { id: string; value: unknown }[] {
  return blocks
    .flatMap((block) => (block.kind === 'table' ? block.rows.flat() : []))
    .flatMap((cell) => {
      const link = linkOf(cell);
      return link?.to === 'rows' ? [{ id: link.rows, value: valueOf(cell) }] : [];
    });
}

/** `agencies.overdue.Sở Y tế`. */
function partsOf(id: string): { of: string; count: string; group: string } {
  const [of = '', count = '', ...group] = id.split('.');
  return { of, count, group: group.join('.') };
}

/** Which statuses the numbers of the tables count, said again by hand. */
const statusesOf: Partial<Record<CountKey, readonly StatusKey[]>> = {
  completed: ['completedOnTime', 'completedLate'],
  completedLate: ['completedLate'],
  notStarted: ['notStarted'],
  targetMissed: ['targetMissed'],
  dueSoon: ['dueSoon'],
  overdue: ['overdue'],
  suspended: ['suspended'],
  undetermined: ['deadlineUnreadable', 'noDeadline', 'notMeasurable'],
};
const settled = [
  ...statusesOf.completed!,
  ...statusesOf.dueSoon!,
  ...statusesOf.overdue!,
  ...statusesOf.suspended!,
  ...statusesOf.undetermined!,
];

test('every number of the tables leads to as many rows as it says, whatever the register; none leads nowhere', () => {
  eachReport((_, written) => {
    const runs = runsOf(written);
    for (const { id, value } of numbersOf(written)) {
      expect(value).toBeGreaterThan(0);
      expect([id, runs.get(id)?.length]).toEqual([id, value]);
    }
  });
});

test('and no number but 0 of the columns that count is without its rows', () => {
  eachReport((made, written) => {
    const linked = numbersOf(written).length;
    // Every count of the tables that show all of them: by category, in all, before.
    const shown = [...made.categories.map(({ counts }) => counts), made.total, made.change?.previous ?? {}];
    const numbers = shown.flatMap((counts) => Object.values(counts) as number[]).filter((value) => value > 0);
    const reports = made.reporting.flatMap(
      ({ reports: { expected, received, onTime, late: lates, nothingToReport, missing } }) =>
        [expected, received, onTime, lates, nothingToReport, missing].filter((value) => value > 0),
    );
    expect(linked).toBeGreaterThanOrEqual(numbers.length + reports.length);
  });
});

test('the rows are the tasks of that group and class, each once: those that judging gives, sorted by hand', () => {
  eachReport((_, written, input) => {
    const facts = periodFacts({ ...input, agencies: directory });
    const keysOf: Record<string, (task: (typeof facts.tasks)[number]['task']) => string> = {
      total: () => '',
      categories: ({ category }) => category ?? '',
      sectors: ({ sector }) => sector ?? '',
      issueGroups: ({ issueGroup }) => issueGroup ?? '',
      agencies: ({ leadAgency }) => facts.agencyName(leadAgency),
      leaders: ({ leader }) => facts.leaderName(leader),
    };
    for (const [id, rows] of runsOf(written)) {
      const { of, count, group } = partsOf(id);
      const keyOf = keysOf[of];
      if (!keyOf) continue;
      const counted = facts.tasks.filter(({ task: each, state: { status, attention } }) => {
        if (keyOf(each) !== group) return false;
        if (count === 'assigned') return true;
        if (count === 'lowEfficiency') return attention === 'lowEfficiency';
        if (count === 'underWay') return !settled.includes(status);
        return statusesOf[count as CountKey]!.includes(status);
      });
      const told = counted.map(({ task: each, state }) =>
        [
          each.code || `dòng ${each.row}`,
          each.title,
          agencyOrNone(facts.agencyName(each.leadAgency), 'vi'),
          leaderOrNone(facts.leaderName(each.leader), 'vi'),
          statusLabel(state, 'vi'),
          state.daysLate ?? '',
        ].join('|'),
      );
      const listed = rows.map((row) =>
        [row[0], row[1], row[2], row[3], String(row[5]).split('; ')[0], row[6]].join('|'),
      );
      expect([id, [...listed].sort()]).toEqual([id, [...told].sort()]);
    }
  });
});

test('reports and causes lead to those of their agency, outcome and group', () => {
  eachReport((made, written) => {
    const runs = runsOf(written);
    const { rows } = made;
    for (const { agency, reports } of made.reporting) {
      const own = rows.reports.filter((row) => row.agency === agency);
      expect(own).toHaveLength(reports.expected);
      expect(own.filter(({ outcome }) => outcome === 'undated')).toHaveLength(reports.undated);
      for (const row of runs.get(`reports.expected.${agency}`) ?? [])
        expect(row[2]).toBe(agencyOrNone(agency, 'vi'));
      for (const row of runs.get(`reports.missing.${agency}`) ?? []) expect(row[5]).toBe('Còn thiếu');
      for (const row of runs.get(`reports.onTime.${agency}`) ?? [])
        expect(String(row[5])).toMatch(/^Đúng hạn(; Không phát sinh)?$/);
    }
    for (const { group, statements } of made.causes)
      expect(rows.causes.filter((row) => row.group === group)).toHaveLength(statements);
    const pressing = runs.get('allCauses.aboutLateOrLow.') ?? [];
    expect(pressing).toHaveLength(rows.causes.filter(({ attention }) => attention !== undefined).length);
  });
});

test('nothing counted, no link; a number that tables say twice leads to the same rows', () => {
  const made = report(
    [late('T5', 3), task({ code: 'X1', row: 6, leadAgency: 'CAT' })],
    [entry({ code: 'T5' })],
  );
  const written = document(made);
  const ids = numbersOf(written).map(({ id }) => id);
  expect(ids).toContain('agencies.overdue.Sở Y tế');
  expect(ids).not.toContain('agencies.overdue.Công an tỉnh');
  expect(ids.filter((id) => id === 'total.overdue.').length).toBe(5);
  expect(runsOf(written).get('total.overdue.')).toEqual(runsOf(written).get('agencies.overdue.Sở Y tế'));
});
