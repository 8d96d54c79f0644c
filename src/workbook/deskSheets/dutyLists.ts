import { t, type Language } from '../../messages';
import { reportedText, statusLabel, type TaskState } from '../../monitoring';
import { taskColumns, type TaskKey } from '../../register';
import {
  dutyClasses,
  dutyClassOf,
  dutyMarks,
  nameOf,
  type Duties,
  type DutyClass,
  type DutyMark,
  type Responsibility,
} from '../../reporting';
import {
  centredColumn,
  countColumn,
  dateColumn,
  indexColumn,
  textColumn,
  type Block,
  type ListArea,
  type ListRow,
} from '../listSheet';
import { agencyOr, leaderOr, looksOf } from './looks';

export type Whose = 'total' | 'agencies' | 'leaders';

/** Names the rows behind a number: whose, and which. */
export const blockId = (of: Whose, index: number, what: 'assigned' | DutyClass | DutyMark): string =>
  `${of}.${index}.${what}`;

/** Tasks in an order in which those of each number stand together; a block may hold others. */
class Listing {
  readonly states: TaskState[] = [];
  readonly blocks: Block[] = [];

  block(id: string, fill: () => void): void {
    const first = this.states.length;
    fill();
    this.blocks.push({ id, first, rows: this.states.length - first });
  }

  byResult(of: Whose, all: readonly Duties[]): this {
    all.forEach(({ classes }, i) =>
      this.block(blockId(of, i, 'assigned'), () => {
        for (const key of dutyClasses)
          this.block(blockId(of, i, key), () => this.states.push(...classes[key]));
      }),
    );
    return this;
  }

  byMark(of: Whose, all: readonly Duties[], mark: DutyMark): this {
    all.forEach(({ marks }, i) => this.block(blockId(of, i, mark), () => this.states.push(...marks[mark])));
    return this;
  }
}

/** The tasks behind the numbers of the responsibility sheet. */
export function dutyLists({ agencies, leaders, total }: Responsibility, language: Language): ListArea {
  const nameOfAgency = namesIn(agencies);
  const nameOfLeader = namesIn(leaders);
  const rowOf = (state: TaskState): ListRow => {
    const { task, daysLate, plannedValue, earnedValue, spi, rollUp, moved } = state;
    return {
      cells: [
        nameOf(task, language),
        task.title,
        t(language, `desk.column.${dutyClassOf(state)}`),
        statusLabel(state, language),
        task.deadline ?? task.deadlineText,
        daysLate ?? '',
        plannedValue ?? '',
        earnedValue ?? '',
        task.weight,
        spi ?? '',
        rollUp.progress ?? '',
        reportedText(state),
        moved.times || '',
        agencyOr(nameOfAgency.get(state) ?? '', language),
        leaderOr(nameOfLeader.get(state) ?? '', language),
      ],
      ...looksOf(state, spiColumn),
    };
  };
  const heading = (by: Whose, mark: DutyMark | 'result'): string =>
    t(language, 'desk.responsibility.listOf', { by, mark });
  const marksOf = (by: 'agencies' | 'leaders', all: readonly Duties[]) =>
    dutyMarks.map((mark) => {
      const listing = new Listing();
      // One after another, those of all agencies are those of the whole register.
      if (by === 'agencies') listing.block(blockId('total', 0, mark), () => listing.byMark(by, all, mark));
      else listing.byMark(by, all, mark);
      return { heading: heading(by, mark), listing };
    });
  const lists = [
    { heading: heading('total', 'result'), listing: new Listing().byResult('total', [total]) },
    { heading: heading('agencies', 'result'), listing: new Listing().byResult('agencies', agencies) },
    ...marksOf('agencies', agencies),
    { heading: heading('leaders', 'result'), listing: new Listing().byResult('leaders', leaders) },
    ...marksOf('leaders', leaders),
  ];
  return {
    wraps: false,
    columns: columnsIn(language),
    groups: lists.map(({ heading: words, listing: { states, blocks } }) => ({
      heading: `${words} (${states.length})`,
      rows: states.map(rowOf),
      blocks,
    })),
  };
}

const spiColumn = 9;

/** What the index of a group adds up, task by task. */
const measures = ['plannedValue', 'earnedValue', 'weight'] as const satisfies readonly TaskKey[];
const headerOf = (key: TaskKey) => taskColumns.find((column) => column.key === key)!.header;

const columnsIn = (language: Language) => [
  centredColumn(t(language, 'reportSheet.column.code'), 9),
  textColumn(t(language, 'reportSheet.column.task'), 60),
  textColumn(t(language, 'desk.column.countedAs'), 20),
  textColumn(t(language, 'desk.column.status'), 20),
  dateColumn(t(language, 'reportSheet.column.deadline')),
  countColumn(t(language, 'reportSheet.column.daysLate'), 8),
  ...measures.map((key) => indexColumn(headerOf(key)[language])),
  indexColumn(t(language, 'reportSheet.column.spi')),
  centredColumn(t(language, 'reportSheet.column.progress'), 9, '0%'),
  centredColumn(t(language, 'desk.column.reported'), 9),
  countColumn(t(language, 'desk.column.timesMoved')),
  textColumn(t(language, 'reportSheet.column.leadAgency'), 28),
  textColumn(t(language, 'reportSheet.column.leader'), 24),
];

/** Who answers for each task. */
const namesIn = (all: readonly Duties[]): ReadonlyMap<TaskState, string> =>
  new Map(all.flatMap(({ name, assigned }) => assigned.map((state) => [state, name] as const)));
