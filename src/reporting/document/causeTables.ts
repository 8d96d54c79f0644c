import { t, type Language } from '../../messages';
import type { Report } from '../types';
import { nameOf } from '../wording';
import { centred, count, text, type Cell, type ChartBlock, type TableBlock } from './blocks';
import { agencyOrNone, causeGroupOrNone, countCells, numberColumn, taskCell, totalRow } from './countCell';
import type { CauseCount } from './countings';

const causesId = 'causes';

export function causeTable({ causes }: Report, language: Language): TableBlock {
  const numbers = (cellOf: (key: CauseCount) => Cell): Cell[] => [
    cellOf('statements'),
    cellOf('aboutLateOrLow'),
  ];
  const rows: Cell[][] = causes.map((each, index) => [
    index + 1,
    causeGroupOrNone(each.group, language),
    ...numbers(countCells<CauseCount>(each, 'causes', each.group)),
    each.examples.map((example) => `${nameOf(example, language)}: ${example.text}`).join('\n'),
  ]);
  const sum = (key: CauseCount) => causes.reduce((total, cause) => total + cause[key], 0);
  const whole = { statements: sum('statements'), aboutLateOrLow: sum('aboutLateOrLow') };
  return {
    kind: 'table',
    id: causesId,
    columns: [
      numberColumn(language),
      text(t(language, 'reportSheet.column.causeGroup'), 7),
      count(t(language, 'reportSheet.column.statements'), 4),
      count(t(language, 'reportSheet.column.aboutLateOrLow'), 5),
      text(t(language, 'reportSheet.column.examples'), 18),
    ],
    rows: [
      ...rows,
      ['', t(language, 'reportSheet.row.total'), ...numbers(countCells<CauseCount>(whole, 'allCauses')), ''],
    ],
    rowStyles: totalRow(rows),
  };
}

/** Causes told in each group. */
export const causeChart = ({ causes }: Report, language: Language): ChartBlock => ({
  kind: 'chart',
  id: 'Causes',
  shape: 'bars',
  title: t(language, 'reportSheet.chart.causes'),
  table: causesId,
  rows: causes.length,
  names: 1,
  series: [{ column: 2, shade: 'middle' }],
});

export const proposalTable = ({ proposals }: Report, language: Language): TableBlock => ({
  kind: 'table',
  columns: [
    numberColumn(language),
    text(t(language, 'reportSheet.column.agency'), 8),
    centred(t(language, 'reportSheet.column.code'), 4),
    text(t(language, 'reportSheet.column.proposal'), 22),
  ],
  rows: proposals.map(({ agency, text: words, ...ref }, index) => [
    index + 1,
    agencyOrNone(agency, language),
    taskCell(ref, language),
    words,
  ]),
});
