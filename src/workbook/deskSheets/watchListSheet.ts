import { toDayMonthYear } from '../../calendar';
import { t, type Language } from '../../messages';
import { reasonText, statusLabel, viewDefinition } from '../../monitoring';
import { nameOf, statementsText, type LatestCauses, type WatchLine, type WatchList } from '../../reporting';
import {
  centredColumn,
  countColumn,
  dateColumn,
  indexColumn,
  textColumn,
  type ListRow,
  type ListSheet,
} from '../listSheet';
import { agencyOr, leaderOr, looksOf } from './looks';

const spiColumn = 8;

/** The tasks of a view as a sheet for a leader's desk; pure. */
export function watchListSheet(list: WatchList, language: Language): ListSheet {
  const { view, leader, agency, asOf, lines } = list;
  const { label, meaning } = viewDefinition(view);
  return {
    title: t(language, 'desk.watchList.title', { view: label[language].toLocaleUpperCase(language) }),
    notes: [
      ...(view === 'all' ? [] : [meaning[language]]),
      ...(leader === undefined
        ? []
        : [t(language, 'desk.watchList.leader', { name: leaderOr(leader, language) })]),
      ...(agency === undefined
        ? []
        : [t(language, 'desk.watchList.agency', { name: agencyOr(agency, language) })]),
      t(language, 'desk.watchList.count', { count: lines.length, asOf: toDayMonthYear(asOf) }),
    ],
    areas: [
      {
        wraps: true,
        columns: [
          countColumn(t(language, 'reportSheet.column.number'), 5),
          centredColumn(t(language, 'reportSheet.column.code'), 8),
          textColumn(t(language, 'reportSheet.column.task'), 36),
          textColumn(t(language, 'reportSheet.column.leadAgency'), 18),
          textColumn(t(language, 'reportSheet.column.leader'), 16),
          dateColumn(t(language, 'reportSheet.column.deadline')),
          textColumn(t(language, 'desk.column.status'), 13),
          countColumn(t(language, 'reportSheet.column.daysLate'), 8),
          indexColumn(t(language, 'reportSheet.column.spi')),
          textColumn(t(language, 'desk.column.reason'), 20),
          textColumn(t(language, 'desk.column.latestCause'), 30),
        ],
        groups: [
          lines.length > 0
            ? { rows: lines.map((line, index) => rowOf(line, index, language)) }
            : { heading: t(language, 'desk.watchList.none'), rows: [] },
        ],
      },
    ],
  };
}

function rowOf({ state, leadAgency, leader, causes }: WatchLine, index: number, language: Language): ListRow {
  const { task, daysLate, spi } = state;
  return {
    cells: [
      index + 1,
      nameOf(task, language),
      task.title,
      agencyOr(leadAgency, language),
      leaderOr(leader, language),
      // What is no day stays as it was written.
      task.deadline ?? task.deadlineText,
      statusLabel(state, language),
      daysLate ?? '',
      spi ?? '',
      reasonText(state, language),
      causeText(causes, language),
    ],
    ...looksOf(state, spiColumn),
  };
}

/** What agencies said, with the week if it is not this one. */
export function causeText({ week, statements }: LatestCauses, language: Language): string {
  const text = statementsText(statements, language);
  return week === undefined ? text : t(language, 'desk.causeOfWeek', { week, text });
}
