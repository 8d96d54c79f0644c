import { addDays, reportingWeekOf } from '../calendar';
import type { Language, Localized } from '../messages';
import {
  agencyKey,
  leaderKey,
  remembering,
  type AgencyDirectory,
  type CellValue,
  type TaskKey,
} from '../register';
import type { Attention, MonitoringSettings, TaskState } from './evaluate';
import { attentionLabel, lowEfficiency } from './attention';
import { reportedText } from './reasons';
import { isUnanswered, notReported } from './silence';
import { statusDefinition, type StatusKey } from './statuses';

/** What a column of table `Tasks` lets through. Excel compares texts as they are shown, without regard to case. */
export type ColumnCriterion =
  | { readonly kind: 'values'; readonly values: readonly string[] }
  /** Criteria as Excel's custom filter takes them (`>=45678`); both must hold. */
  | { readonly kind: 'custom'; readonly first: string; readonly second?: string };

export interface ColumnFilter {
  readonly column: TaskKey;
  readonly criterion: ColumnCriterion;
}

/** Some of the tasks: which ones by the rules, and which filters of table `Tasks` show just these. */
export interface ViewDefinition<K extends string = string> {
  readonly key: K;
  readonly label: Localized;
  readonly meaning: Localized;
  readonly holds: (state: TaskState, settings: MonitoringSettings) => boolean;
  readonly filters: (
    states: readonly TaskState[],
    settings: MonitoringSettings,
    language: Language,
  ) => readonly ColumnFilter[];
}

/** Statuses of one-off tasks that have a deadline and are still to be done. */
const toBeDone: readonly StatusKey[] = ['overdue', 'dueSoon', 'inProgress', 'notStarted'];

const statusIn = (keys: readonly StatusKey[], language: Language): ColumnFilter => ({
  column: 'status',
  criterion: { kind: 'values', values: keys.map((key) => statusDefinition(key).label[language]) },
});

const attentionIs = (attention: Attention, language: Language): ColumnFilter => ({
  column: 'attention',
  criterion: { kind: 'values', values: [attentionLabel(attention, language)] },
});

/** The views, in the order of menus. */
export const views = [
  {
    key: 'overdue',
    label: { vi: 'Quá hạn', en: 'Overdue' },
    meaning: { vi: 'Đã qua thời hạn mà chưa hoàn thành.', en: 'Past their deadline and not completed.' },
    holds: ({ attention }) => attention === 'overdue',
    filters: (_states, _settings, language) => [attentionIs('overdue', language)],
  },
  {
    key: 'dueThisWeek',
    label: { vi: 'Đến hạn tuần này', en: 'Due this week' },
    meaning: {
      vi: 'Chưa hoàn thành, thời hạn nằm trong tuần báo cáo của ngày tính (kể cả việc vừa quá hạn trong tuần).',
      en: 'Not completed, with a deadline within the reporting week of the as-of day (those just overdue included).',
    },
    holds: ({ status, task: { deadline } }, { asOf, weekStart }) => {
      const { first, last } = reportingWeekOf(asOf, weekStart);
      return toBeDone.includes(status) && deadline !== undefined && deadline >= first && deadline <= last;
    },
    filters: (_states, { asOf, weekStart }, language) => {
      const { first, last } = reportingWeekOf(asOf, weekStart);
      return [
        statusIn(toBeDone, language),
        // A deadline may carry a time of day.
        {
          column: 'deadline',
          criterion: { kind: 'custom', first: `>=${first}`, second: `<${addDays(last, 1)}` },
        },
      ];
    },
  },
  {
    key: 'lowEfficiency',
    ...lowEfficiency,
    holds: ({ attention }) => attention === 'lowEfficiency',
    filters: (_states, _settings, language) => [attentionIs('lowEfficiency', language)],
  },
  {
    key: 'notReported',
    ...notReported,
    holds: isUnanswered,
    filters: (states) => [
      {
        column: 'reported',
        // "0/1" stands there even if nothing is missing: a filter of no values at all is none.
        criterion: {
          kind: 'values',
          values: [...new Set(['0/1', ...states.filter(isUnanswered).map(reportedText)])],
        },
      },
    ],
  },
  {
    key: 'all',
    label: { vi: 'Tất cả nhiệm vụ', en: 'All tasks' },
    meaning: { vi: 'Bỏ mọi bộ lọc.', en: 'Without any filter.' },
    holds: () => true,
    filters: () => [],
  },
] as const satisfies readonly ViewDefinition[];

export type ViewKey = (typeof views)[number]['key'];

export const isView = (text: string): text is ViewKey => views.some(({ key }) => key === text);

export const viewDefinition = (key: ViewKey): ViewDefinition<ViewKey> =>
  views.find((view) => view.key === key)!;

/** A view, of one leader's or one lead agency's tasks if it says so. '' is those that have none. */
export interface ViewRequest {
  readonly view: ViewKey;
  readonly leader?: string;
  readonly agency?: string;
}

/** A judged task and its cells as they stand in the sheet, by which filters go. */
export interface ViewRow {
  readonly state: TaskState;
  readonly cells: Readonly<Record<'leader' | 'leadAgency', CellValue>>;
}

export interface ViewPlan<R extends ViewRow> {
  readonly rows: readonly R[];
  readonly filters: readonly ColumnFilter[];
}

/** Which tasks a view shows, and the filters that show them. */
export function planView<R extends ViewRow>(
  { view, leader, agency }: ViewRequest,
  rows: readonly R[],
  settings: MonitoringSettings,
  agencies: AgencyDirectory,
  language: Language,
): ViewPlan<R> {
  const { holds, filters } = viewDefinition(view);
  const keyOf = remembering((text) => leaderKey(agencies, text));
  const ofLeader = (row: R): boolean => keyOf(row.state.task.leader) === keyOf(leader ?? '');
  const ofAgency = (row: R): boolean =>
    agencyKey(agencies, row.state.task.leadAgency) === agencyKey(agencies, agency ?? '');
  const written = (column: 'leader' | 'leadAgency', isMeant: (row: R) => boolean): ColumnFilter => {
    const values = new Set(rows.filter(isMeant).map(({ cells }) => String(cells[column])));
    // A filter of no values at all is none: where nothing is meant, the empty cells are, and there are none.
    return { column, criterion: { kind: 'values', values: values.size > 0 ? [...values] : [''] } };
  };
  return {
    rows: rows.filter(
      (row) =>
        holds(row.state, settings) &&
        (leader === undefined || ofLeader(row)) &&
        (agency === undefined || ofAgency(row)),
    ),
    filters: [
      ...filters(
        rows.map(({ state }) => state),
        settings,
        language,
      ),
      ...(leader === undefined ? [] : [written('leader', ofLeader)]),
      ...(agency === undefined ? [] : [written('leadAgency', ofAgency)]),
    ],
  };
}
