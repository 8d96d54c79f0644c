import { t, type Language } from '../../messages';
import { toDayMonthYear } from '../../calendar';
import { labelOf, quantityText, sheetNames, shownTarget } from '../../register';
import { listedPeriods, sharedPeriod } from '../listedPeriods';
import type { DeadlineMoved, EndedPeriod, InefficientTask, Report, TaskLine } from '../types';
import { statementsText } from '../wording';
import {
  centred,
  count,
  formatted,
  text,
  type Cell,
  type RemarkBlock,
  type TableBlock,
  type TableColumn,
} from './blocks';
import { cellText } from './cellText';
import { taskCell } from './countCell';
import { fittedTable, growing, type GrowingColumn } from './fittedColumns';

/** STT, code, task, agency, leader: how every list of tasks begins. */
const leading = (language: Language): (TableColumn | GrowingColumn)[] => [
  count(t(language, 'reportSheet.column.number'), 2),
  centred(t(language, 'reportSheet.column.code'), 3),
  growing(text(t(language, 'reportSheet.column.task'), 5)),
  text(t(language, 'reportSheet.column.leadAgency'), 4),
  text(t(language, 'reportSheet.column.leader'), 4),
];
const leadingCells = (task: TaskLine, index: number, language: Language): Cell[] => [
  index + 1,
  taskCell(task, language),
  task.title,
  task.leadAgency || t(language, 'reportSheet.row.noAgency'),
  task.leader || t(language, 'reportSheet.row.noLeader'),
];

export const overdueTable = ({ overdue }: Report, language: Language): TableBlock =>
  fittedTable(
    [
      ...leading(language),
      formatted(t(language, 'reportSheet.column.deadline'), 3, 'day'),
      count(t(language, 'reportSheet.column.daysLate'), 2),
      centred(t(language, 'reportSheet.column.moved'), 3),
      growing(text(t(language, 'reportSheet.column.cause'), 4)),
      growing(text(t(language, 'reportSheet.column.proposal'), 4)),
    ],
    overdue.map((task, index) => [
      ...leadingCells(task, index, language),
      task.deadline,
      task.daysLate,
      movedText(task.moved, language),
      statementsText(task.causes, language),
      statementsText(task.proposals, language),
    ]),
  );

const movedText = (moved: DeadlineMoved | undefined, language: Language): string =>
  moved === undefined
    ? ''
    : t(language, 'reportSheet.moved', {
        times: moved.times,
        days: Math.abs(moved.days),
        way: moved.days < 0 ? 'earlier' : moved.days > 0 ? 'later' : 'back',
      });

export function lowEfficiencyTable({ lowEfficiency }: Report, language: Language): TableBlock {
  // A task measured by quantity shows quantities, one measured by progress shows shares of the work.
  const measured = ({ unit }: InefficientTask, quantity: number | undefined, share: number): string =>
    quantity === undefined ? cellText(share, 'percent', language) : quantityText(quantity, unit, language);
  return fittedTable(
    [
      ...leading(language),
      centred(t(language, 'reportSheet.column.recurrence'), 3),
      centred(t(language, 'reportSheet.column.achieved'), 3),
      centred(t(language, 'reportSheet.column.targetToDate'), 3),
      formatted(t(language, 'reportSheet.column.spi'), 2, 'index'),
      centred(t(language, 'reportSheet.column.trend'), 3),
      growing(text(t(language, 'reportSheet.column.cause'), 3)),
    ],
    lowEfficiency.map((task, index) => [
      ...leadingCells(task, index, language),
      labelOf('recurrence', task.recurrence, language),
      measured(task, task.achieved, task.earnedValue),
      measured(task, dueByNow(task), task.plannedValue),
      task.spi,
      trendText(task, language),
      statementsText(task.causes, language),
    ]),
  );
}

/** The target to date as it is shown; undefined where the task is measured by progress. */
const dueByNow = ({ targetToDate, target, achieved }: InefficientTask): number | undefined =>
  targetToDate === undefined ? undefined : shownTarget(targetToDate, target, achieved);

const isRounded = (task: InefficientTask): boolean => {
  const shown = dueByNow(task);
  return shown !== undefined && Math.abs(shown - task.targetToDate!) > 1e-6;
};

/** What the figures of that table are, where a reader who reckons them again would find others. */
export function lowEfficiencyRemarks({ lowEfficiency }: Report, language: Language): RemarkBlock[] {
  const told = [
    ...(lowEfficiency.some(isRounded) ? [t(language, 'reportSheet.roundedTarget')] : []),
    ...(lowEfficiency.some((task) => trendText(task, language) !== '')
      ? [t(language, 'reportSheet.pastIndices', { pastStates: sheetNames.pastStates[language] })]
      : []),
  ];
  return told.length > 0 ? [{ kind: 'remark', text: told.join(' ') }] : [];
}

/** The index of the weeks before, oldest first: what it was, with a dash where nobody kept it. */
function trendText({ trend }: InefficientTask, language: Language): string {
  const before = trend.slice(-4, -1);
  if (before.every(({ spi }) => spi === undefined)) return '';
  return before.map(({ spi }) => (spi === undefined ? '–' : cellText(spi, 'index', language))).join(' → ');
}

/** The days of each period only where they differ: the room is wanted for words. */
export function endedTable({ endedPeriods }: Report, language: Language): TableBlock {
  const isShared = sharedPeriod(endedPeriods) !== undefined;
  return fittedTable(
    [
      ...leading(language),
      centred(t(language, 'reportSheet.column.taskPeriod'), 4),
      centred(t(language, 'reportSheet.column.target'), 3),
      centred(t(language, 'reportSheet.column.achieved'), 3),
      formatted(t(language, 'reportSheet.column.share'), 2, 'percent'),
      centred(t(language, 'reportSheet.column.toldOn'), 3),
      growing(text(t(language, 'reportSheet.column.cause'), 3)),
    ],
    listedPeriods(endedPeriods).map((period, index) => [
      ...leadingCells(period, index, language),
      isShared ? '' : `${toDayMonthYear(period.first)} – ${toDayMonthYear(period.last)}`,
      quantityText(period.target, period.unit, language),
      period.achieved === undefined ? '' : quantityText(period.achieved, period.unit, language),
      period.achieved === undefined ? '' : period.achieved / period.target,
      toldText(period, language),
      statementsText(period.causes, language),
    ]),
  );
}

/** The days of the figures in a sum, and whose are not in it. */
const toldText = ({ toldOn, asked, silent }: EndedPeriod, language: Language): string =>
  toldOn === undefined
    ? t(language, 'reportSheet.notTold')
    : t(language, 'reportSheet.toldOn', {
        days: toldOn.first === toldOn.last ? 'one' : 'several',
        first: toDayMonthYear(toldOn.first),
        last: toDayMonthYear(toldOn.last),
        silent,
        asked,
      });

export const dueTable = ({ dueNext }: Report, language: Language): TableBlock =>
  fittedTable(
    [
      ...leading(language),
      formatted(t(language, 'reportSheet.column.deadline'), 4, 'day'),
      count(t(language, 'reportSheet.column.daysLeft'), 2),
      formatted(t(language, 'reportSheet.column.progress'), 3, 'percent'),
      growing(text(t(language, 'reportSheet.column.nextStep'), 4)),
    ],
    dueNext.map((task, index) => [
      ...leadingCells(task, index, language),
      task.deadline,
      task.daysLeft,
      task.progress ?? '',
      statementsText(task.nextSteps, language),
    ]),
  );
