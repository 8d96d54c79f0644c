import { toDayMonthYear } from '../../calendar';
import { say, t, type Language } from '../../messages';
import { statusLabel } from '../../monitoring';
import {
  changeSections,
  dailySections,
  nameOf,
  type ChangeSection,
  type DailySection,
  type Review,
  type ReviewLine,
} from '../../reporting';
import {
  centredColumn,
  countColumn,
  dateColumn,
  indexColumn,
  textColumn,
  type Link,
  type ListGroup,
  type ListRow,
  type ListSheet,
} from '../listSheet';
import { agencyOr, leaderOr, looksOf } from './looks';

interface Section {
  readonly key: DailySection | ChangeSection;
  readonly name: string;
  readonly lines: readonly ReviewLine[];
}

/** The daily review as a sheet: the numbers on top, each leading to its list. Pure. */
export function reviewSheet(review: Review, language: Language): ListSheet {
  const { asOf, since, dueUntil, daily, changes } = review;
  const nameIn = (key: Section['key']): string =>
    key === 'dueToday' && dueUntil > asOf
      ? t(language, 'desk.section.dueUntil', { day: toDayMonthYear(dueUntil) })
      : t(language, `desk.section.${key}`);
  const today: Section[] = dailySections.map((key) => ({ key, name: nameIn(key), lines: daily[key] }));
  const week: Section[] = changes
    ? changeSections.map((key) => ({ key, name: nameIn(key), lines: changes.sections[key] }))
    : [];
  return {
    title: t(language, 'desk.review.title', { asOf: toDayMonthYear(asOf) }),
    notes: [
      t(language, 'desk.review.since', { since: toDayMonthYear(since) }),
      ...today.map((section) => summaryLine(section, language)),
      changes
        ? t(language, 'desk.review.changes', { week: changes.week, day: toDayMonthYear(changes.weekEnd) })
        : t(language, 'desk.review.noWeek'),
      ...week.map((section) => summaryLine(section, language)),
    ],
    areas: [
      {
        wraps: true,
        columns: [
          countColumn(t(language, 'reportSheet.column.number'), 5),
          centredColumn(t(language, 'reportSheet.column.code'), 9),
          textColumn(t(language, 'reportSheet.column.task'), 42),
          textColumn(t(language, 'reportSheet.column.leadAgency'), 20),
          textColumn(t(language, 'reportSheet.column.leader'), 18),
          dateColumn(t(language, 'reportSheet.column.deadline')),
          textColumn(t(language, 'desk.column.status'), 14),
          indexColumn(t(language, 'reportSheet.column.spi')),
          textColumn(t(language, 'desk.column.what'), 38),
        ],
        groups: [...today, ...week].map((section) => groupOf(section, language)),
      },
    ],
  };
}

const summaryLine = ({ key, name, lines }: Section, language: Language): string | Link =>
  lines.length === 0
    ? `•  ${t(language, 'desk.review.none', { name })}`
    : { value: `•  ${t(language, 'desk.review.count', { name, count: lines.length })}`, to: key };

const groupOf = ({ key, name, lines }: Section, language: Language): ListGroup => ({
  heading: t(language, lines.length === 0 ? 'desk.review.none' : 'desk.review.count', {
    name,
    count: lines.length,
  }),
  rows: lines.map((line, index) => rowOf(line, index, language)),
  blocks: [{ id: key, first: 0, rows: lines.length }],
});

const spiColumn = 7;

function rowOf({ state, leadAgency, leader, what }: ReviewLine, index: number, language: Language): ListRow {
  const { task, spi } = state;
  return {
    cells: [
      index + 1,
      nameOf(task, language),
      task.title,
      agencyOr(leadAgency, language),
      leaderOr(leader, language),
      task.deadline ?? task.deadlineText,
      statusLabel(state, language),
      spi ?? '',
      what.map((message) => say(language, message)).join('; '),
    ],
    ...looksOf(state, spiColumn),
  };
}
