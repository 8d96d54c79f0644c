import { t, type Language, type Message } from '../messages';
import { labelOf } from '../register';
import { countKeys, type CountKey, type GroupTotals, type Report } from './types';
import { nameOf } from './wording';

type Measure = CountKey | 'spi' | 'daysLate';

/** Numbers of a report by name and measure: of listed tasks, of agencies, leaders, sectors, issue groups, categories. */
export type GroupNumbers = Readonly<Record<string, Readonly<Partial<Record<Measure, number>>>>>;

const shown = 30;

/** What a report says of each task that it lists and of each group, so that a later version can be compared number by number. */
export function groupNumbersOf(report: Report, language: Language): GroupNumbers {
  const ofGroup = (name: string, { counts, index }: GroupTotals): [string, GroupNumbers[string]] => [
    name,
    { ...counts, ...(index.spi !== undefined && { spi: index.spi }) },
  ];
  const ofTask = (name: string): string => t(language, 'reporting.difference.task', { name });
  return Object.fromEntries([
    ...report.overdue.map((task): [string, GroupNumbers[string]] => [
      ofTask(nameOf(task, language)),
      { daysLate: task.daysLate },
    ]),
    ...report.lowEfficiency.map((task): [string, GroupNumbers[string]] => [
      ofTask(nameOf(task, language)),
      { spi: task.spi },
    ]),
    ofGroup(t(language, 'reportSheet.row.total'), { counts: report.total, index: report.index }),
    ...report.agencies.map((each) => ofGroup(each.agency || t(language, 'reportSheet.row.noAgency'), each)),
    ...report.leaders.map((each) => ofGroup(each.leader || t(language, 'reportSheet.row.noLeader'), each)),
    ...report.sectors.flatMap(({ sector, ...each }) =>
      sector ? [ofGroup(labelOf('sector', sector, language), each)] : [],
    ),
    ...report.issueGroups.flatMap(({ issueGroup, ...each }) =>
      issueGroup ? [ofGroup(labelOf('issueGroup', issueGroup, language), each)] : [],
    ),
    ...report.categories.flatMap(({ category, ...each }) =>
      category ? [ofGroup(labelOf('category', category, language), each)] : [],
    ),
  ]);
}

const measures: readonly Measure[] = ['daysLate', 'spi', ...countKeys];

/**
 * Which of them are others now, the first ones and how many more. What entered or left a list, and the counts of all, are told
 * apart from these.
 */
export function numberDifferences(before: GroupNumbers, now: GroupNumbers, language: Language): Message[] {
  const total = t(language, 'reportSheet.row.total');
  const all = Object.keys(now).flatMap((name) =>
    measures.flatMap((measure): Message[] => {
      const isTold = name === total && measure !== 'spi';
      const [was, is] = [before[name], now[name]];
      if (isTold || !was || was[measure] === is?.[measure]) return [];
      const of = t(language, `reportSheet.column.${measure}`);
      const [from, to] = [was[measure] ?? 'none', is?.[measure] ?? 'none'];
      return [{ key: 'reporting.difference.number', params: { name, of, before: from, after: to } }];
    }),
  );
  const more = all.length - shown;
  return more > 0
    ? [...all.slice(0, shown), { key: 'reporting.difference.more', params: { count: more } }]
    : all;
}
