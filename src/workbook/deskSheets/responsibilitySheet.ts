import { toDayMonthYear } from '../../calendar';
import { t, type Language } from '../../messages';
import { groupNote } from '../../monitoring';
import { dutyClasses, dutyMarks, type Duties, type Responsibility } from '../../reporting';
import {
  centredColumn,
  countColumn,
  textColumn,
  type ListArea,
  type ListRow,
  type ListSheet,
} from '../listSheet';
import { blockId, dutyLists, type Whose } from './dutyLists';
import { agencyOr, leaderOr, measured } from './looks';

/**
 * Who answers for what: the numbers at the left, for the desk; at the right the tasks behind each number, every number a link to its
 * block of rows. Pure.
 */
export const responsibilitySheet = (model: Responsibility, language: Language): ListSheet => ({
  title: t(language, 'desk.responsibility.title'),
  notes: [
    t(language, 'desk.responsibility.asOf', { asOf: toDayMonthYear(model.asOf) }),
    t(language, 'desk.responsibility.classes'),
    t(language, 'desk.responsibility.rate'),
    t(language, 'desk.responsibility.index'),
  ],
  areas: [numbers(model, language), dutyLists(model, language)],
});

/** A line of the words that stand where nothing is measured. */
const measureWidth = 18;

/** After the number, the name and what was assigned. */
const indexColumn = 3 + dutyClasses.length + dutyMarks.length + 1;

function numbers({ agencies, leaders, total }: Responsibility, language: Language): ListArea {
  const row = (of: Whose, duties: Duties, index: number, name: string): ListRow => ({
    cells: [
      of === 'total' ? '' : index + 1,
      name,
      { value: duties.assigned.length, to: blockId(of, index, 'assigned') },
      ...dutyClasses.map((key) => ({
        value: duties.classes[key].length,
        to: blockId(of, index, key),
      })),
      ...dutyMarks.map((key) => ({ value: duties.marks[key].length, to: blockId(of, index, key) })),
      measured(duties.onTimeRate, language),
      measured(duties.index.spi, language),
    ],
    cellNotes: new Map([[indexColumn, groupNote(duties.index, language)]]),
    isTotal: of === 'total',
  });
  return {
    wraps: true,
    columns: [
      countColumn(t(language, 'reportSheet.column.number'), 5),
      textColumn(t(language, 'desk.column.who'), 44),
      countColumn(t(language, 'desk.column.assigned')),
      ...[...dutyClasses, ...dutyMarks].map((key) => countColumn(t(language, `desk.column.${key}`), 10.5)),
      centredColumn(t(language, 'desk.column.onTimeRate'), measureWidth, '0.0%'),
      centredColumn(t(language, 'desk.column.index'), measureWidth, '0.00'),
    ],
    groups: [
      {
        heading: t(language, 'desk.responsibility.agencies'),
        rows: agencies.map((each, i) => row('agencies', each, i, agencyOr(each.name, language))),
      },
      {
        heading: t(language, 'desk.responsibility.leaders'),
        rows: leaders.map((each, i) => row('leaders', each, i, leaderOr(each.name, language))),
      },
      { rows: [row('total', total, 0, t(language, 'desk.responsibility.total'))] },
    ],
  };
}
