import { toDayMonthYear } from '../../calendar';
import { t, type Language, type MessageKey } from '../../messages';
import { groupBy } from '../groups';
import type { CountedTask, Report, SectionKey } from '../types';
import {
  agencyOrNone,
  categoryOrNone,
  causeGroupOrNone,
  issueGroupOrNone,
  leaderOrNone,
  sectorOrNone,
} from './countCell';
import { causeCounting, reportCounting, taskCounting } from './countings';
import { rowGroups, type Counted, type Counting, type Grouping, type RowList } from './rowLists';

/** Headings of the columns after code and words, by what the rows are. */
const headers = {
  tasks: [
    'reportSheet.column.leadAgency',
    'reportSheet.column.leader',
    'reportSheet.column.deadline',
    'desk.column.status',
    'reportSheet.column.daysLate',
    'reportSheet.column.spi',
  ],
  reports: [
    'reportSheet.column.agency',
    'reportSheet.column.week',
    'reportSheet.column.submittedOn',
    'reportSheet.column.conduct',
  ],
  causes: [
    'reportSheet.column.agency',
    'reportSheet.column.causeGroup',
    'reportSheet.column.deadline',
    'desk.column.status',
    'reportSheet.column.daysLate',
    'reportSheet.column.spi',
  ],
} as const satisfies Record<string, readonly MessageKey[]>;

/** The rows behind the numbers of a report's tables: each number has them in one of these lists, under the id that its link bears. */
export const countedLists = (report: Report, language: Language): RowList[] =>
  [
    ...listsOfTasks(report, language),
    ...listsOfReports(report, language),
    ...listsOfCauses(report, language),
  ].filter(({ groups }) => groups.length > 0);

function listsOfTasks(report: Report, language: Language): RowList[] {
  const { rows, categories, agencies, leaders, sectors, issueGroups, change } = report;
  const counting = taskCounting(language);
  const list = listIn(language, 'tasks', counting);
  const by = (keyOf: (task: CountedTask) => string | undefined) => {
    const groups = groupBy(rows.tasks, (task) => keyOf(task) ?? '');
    return (name = '', label: string): Counted<CountedTask> => ({
      name,
      label,
      rows: groups.get(name) ?? [],
    });
  };
  const [byCategory, byAgency, byLeader, bySector, byIssueGroup] = [
    by(({ category }) => category),
    by(({ leadAgency }) => leadAgency),
    by(({ leader }) => leader),
    by(({ sector }) => sector),
    by(({ issueGroup }) => issueGroup),
  ] as const;
  const whole = (tasks: readonly CountedTask[]): Counted<CountedTask>[] => [
    { name: '', label: t(language, 'reportSheet.rows.tasks'), rows: tasks },
  ];
  return [
    list('total', 'overview', whole(rows.tasks)),
    list(
      'categories',
      'overview',
      categories.map(({ category }) => byCategory(category, categoryOrNone(category, language))),
    ),
    list('previous', 'overview', whole(rows.previous), change && toDayMonthYear(change.previousDay)),
    list(
      'agencies',
      'agencies',
      agencies.map(({ agency }) => byAgency(agency, agencyOrNone(agency, language))),
    ),
    list(
      'leaders',
      'leaders',
      leaders.map(({ leader }) => byLeader(leader, leaderOrNone(leader, language))),
    ),
    list(
      'sectors',
      'sectors',
      sectors.map(({ sector }) => bySector(sector, sectorOrNone(sector, language))),
    ),
    list(
      'issueGroups',
      'sectors',
      issueGroups.map(({ issueGroup }) => byIssueGroup(issueGroup, issueGroupOrNone(issueGroup, language))),
    ),
  ];
}

function listsOfReports({ rows, reporting }: Report, language: Language): RowList[] {
  const list = listIn(language, 'reports', reportCounting(language));
  const byAgency = groupBy(rows.reports, ({ agency }) => agency);
  return [
    list('allReports', 'reporting', [
      { name: '', label: t(language, 'reportSheet.rows.reports'), rows: rows.reports },
    ]),
    list(
      'reports',
      'reporting',
      reporting.map(({ agency }) => ({
        name: agency,
        label: agencyOrNone(agency, language),
        rows: byAgency.get(agency) ?? [],
      })),
    ),
  ];
}

function listsOfCauses({ rows, causes }: Report, language: Language): RowList[] {
  const list = listIn(language, 'causes', causeCounting(language));
  const byGroup = groupBy(rows.causes, ({ group }) => group);
  return [
    list('allCauses', 'causes', [
      { name: '', label: t(language, 'reportSheet.rows.causes'), rows: rows.causes },
    ]),
    list(
      'causes',
      'causes',
      causes.map(({ group }) => ({
        name: group ?? '',
        label: causeGroupOrNone(group, language),
        rows: byGroup.get(group) ?? [],
      })),
    ),
  ];
}

const listIn =
  <T, K extends string>(language: Language, kind: keyof typeof headers, counting: Counting<T, K>) =>
  (of: Grouping, section: SectionKey, groups: readonly Counted<T>[], day = ''): RowList => ({
    of,
    heading: t(language, 'reportSheet.rows.of', { of, day }),
    section,
    headers: headers[kind].map((key) => t(language, key)),
    groups: rowGroups(of, groups, counting, (label, count) =>
      t(language, 'reportSheet.rows.group', { label, count }),
    ),
  });
