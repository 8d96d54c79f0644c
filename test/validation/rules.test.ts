import type { Day } from '../../src/calendar';
import { languages, say } from '../../src/messages';
import { noRecords } from '../../src/monitoring';
import {
  AgencyDirectory,
  parseEntry,
  type CellValue,
  type EntryInputKey,
  type EntryRow,
  type TaskInputKey,
  type TaskRow,
  typicalCauses,
  entryColumns,
  taskColumns,
} from '../../src/register';
import {
  atEntryRule,
  rules,
  severities,
  validate,
  type Finding,
  type Snapshot,
  type WorkbookFacts,
} from '../../src/validation';
import { day, settings as initial } from '../monitoring/samples';
import { draws, fc } from '../support/draws';

const settings = { ...initial, openWeek: '2025-W04' };
const asOf = settings.asOf;
const blank = <K extends string>(columns: readonly { key: K }[]) =>
  Object.fromEntries(columns.map(({ key }) => [key, ''])) as Record<K, CellValue>;

type TaskCells = Partial<Record<TaskInputKey, CellValue>>;
type EntryCells = Partial<Record<EntryInputKey, CellValue>>;

const taskRow = (cells: TaskCells = {}, row = 5): TaskRow => ({
  row,
  cells: {
    ...blank(taskColumns),
    code: 'NV01',
    category: 'Nhiệm vụ cụ thể',
    task: 'Nhiệm vụ minh họa',
    leadAgency: 'Sở Y tế',
    leader: 'Giám đốc',
    start: asOf - 20,
    deadline: asOf + 20,
    ...cells,
  },
});
const entryRow = (cells: EntryCells = {}, row = 5): EntryRow => ({
  row,
  cells: {
    ...blank(entryColumns),
    week: '2025-W04',
    code: 'NV01',
    agency: 'Sở Y tế',
    progress: 0.5,
    ...cells,
  },
});
const snapshot = (change: Partial<Snapshot> = {}): Snapshot => ({
  taskRows: [taskRow()],
  entryRows: [entryRow()],
  previousEntries: [],
  agencies: new AgencyDirectory([
    { name: 'Sở Y tế', aliases: ['SYT'], group: 'department' },
    { name: 'Công an tỉnh', aliases: ['CA tỉnh'] },
  ]),
  settings,
  ...change,
});
const of = (tasks: TaskCells, entries: EntryCells = {}): Snapshot =>
  snapshot({ taskRows: [taskRow(tasks)], entryRows: [entryRow(entries)] });
/** A task with milestones: so many days from the as-of day, and the share planned. */
const planned = (tasks: TaskCells, milestones: readonly (readonly [days: number, share: number])[]) =>
  snapshot({
    taskRows: [taskRow(tasks)],
    records: {
      ...noRecords,
      milestones: milestones.map(([days, share]) => ({ code: 'NV01', day: (asOf + days) as Day, share })),
    },
  });
const before = (cells: EntryCells): Snapshot['previousEntries'] => [
  parseEntry(entryRow({ week: '2025-W03', ...cells })),
];
const late = { deadline: asOf - 1 };
const regular = { recurrence: 'Hằng tháng', target: 31, unit: 'hồ sơ' };
const counts = (general: number) =>
  snapshot({
    taskRows: Array.from({ length: general }, (_, i) =>
      taskRow({ code: `C${i}`, category: 'Nhóm nhiệm vụ chung' }, i + 5),
    ),
  });

/** The agency's progress in the last weeks, the latest first. */
const weeks = (...progress: number[]) =>
  progress.map((share, i) => parseEntry(entryRow({ week: `2025-W0${3 - i}`, progress: share })));
const noFacts: WorkbookFacts = {
  hiddenRows: [],
  replacedFormulas: [],
  lostValidations: [],
  mergedCells: [],
  externalLinks: [],
  brokenNames: [],
  unprotectedSheets: [],
};
const withFacts = (facts: Partial<WorkbookFacts>) => snapshot({ facts: { ...noFacts, ...facts } });
const entriesA5 = { sheet: 'Cập nhật tuần', cell: 'A5' };
const repair = (kind: 'formula' | 'validation') =>
  ({ kind, table: 'entries', sheet: 'Cập nhật tuần', column: 'progress', areas: ['E5'] }) as const;
const leapt = (cells: EntryCells) =>
  snapshot({
    entryRows: [entryRow({ progress: 0.51, ...cells })],
    previousEntries: before({ progress: 0 }),
  });
const done = (cells: EntryCells) =>
  snapshot({
    entryRows: [entryRow({ progress: 1, ...cells })],
    previousEntries: before({ progress: 1, completedOn: asOf - 3 }),
  });
const repeated = (key: 'nextStep' | 'cause', text: string) =>
  snapshot({
    entryRows: [entryRow({ [key]: text })],
    previousEntries: before({ [key]: text.toUpperCase() }),
  });
const longText = 'Đề nghị bố trí kinh phí mua sắm thiết bị đọc thẻ';
const copied = (agency: string, proposal: string) =>
  snapshot({ entryRows: [entryRow({ proposal }), entryRow({ code: 'NV02', agency, proposal }, 6)] });
const twins = (cells: TaskCells) =>
  snapshot({ taskRows: [taskRow(), taskRow({ code: 'NV02', ...cells }, 6)] });

const assigned = { general: 12, specific: 0, publicService: 0, coordination: 0 };

interface Expected {
  severity?: Finding['severity'];
  column?: string;
  suggested?: CellValue;
}
type Case = [what: string, snapshot: Snapshot, expected: Expected | undefined];

/** For every rule: what it passes, what it finds, and what lies on the border. */
const cases: Record<string, Case[]> = {
  required: [
    ['filled', of({}), undefined],
    ['leader missing', of({ leader: '' }), { severity: 'error', column: 'leader' }],
    ['only a blank', of({}, { agency: ' ' }), { column: 'agency' }],
  ],
  codeBlanks: [
    ['plain code', of({ code: 'I.1*a' }, { code: 'I.1*a' }), undefined],
    ['a blank inside', of({ code: 'NV 01' }, { code: 'NV 01' }), undefined],
    ['trailing blank', of({ code: 'NV01 ' }), { severity: 'warning', suggested: 'NV01' }],
  ],
  date: [
    ['a day', of({}), undefined],
    ['first allowed day', of({ start: day('2000-01-01') }), undefined],
    ['the day before it', of({ start: day('1999-12-31') }), { severity: 'error', column: 'start' }],
    ['last allowed day', of({ deadline: day('2100-12-31') }), undefined],
    ['text', of({ start: '5/2/2025' }), { column: 'start', suggested: day('2025-02-05') }],
    ['no such day', of({ start: '30/02/2025' }), { suggested: undefined }],
    ['eight digits', of({ start: 20250131 }), { suggested: day('2025-01-31') }],
  ],
  percent: [
    ['0 %', of({}, { progress: 0 }), undefined],
    ['100 %', of({}, { progress: 1, completedOn: asOf }), undefined],
    ['75 typed', of({}, { progress: 75 }), { severity: 'error', suggested: 0.75 }],
    ['120 %', of({}, { progress: 1.2 }), { severity: 'error', suggested: undefined }],
    ['below 0', of({}, { progress: -0.01 }), { suggested: undefined }],
    ['text', of({}, { progress: '75,5 %' }), { suggested: 0.755 }],
    ['words', of({}, { progress: 'gần xong' }), { suggested: undefined }],
  ],
  quantity: [
    ['a number', of(regular, { achieved: 30 }), undefined],
    ['text', of(regular, { achieved: '30 hồ sơ' }), { severity: 'error', column: 'achieved' }],
    ['decimal comma', of(regular, { achieved: '30,5' }), { suggested: 30.5 }],
    ['1.250 may be either', of(regular, { achieved: '1.250' }), { suggested: undefined }],
  ],
  achievedNegative: [
    ['zero', of(regular, { achieved: 0 }), undefined],
    ['negative', of(regular, { achieved: -1 }), { severity: 'error' }],
  ],
  flag: [
    ['x', of({}, { nothingToReport: 'x', progress: '' }), undefined],
    ['X', of({}, { nothingToReport: 'X', progress: '' }), undefined],
    ['a yes', of({}, { nothingToReport: 'Có' }), { severity: 'error', suggested: 'x' }],
    ['a no', of({}, { nothingToReport: 'không' }), { suggested: '' }],
  ],
  choice: [
    ['a label', of({}), undefined],
    ['misspelt', of({ category: 'Nhiệm vụ cụ th' }), { severity: 'error', suggested: 'Nhiệm vụ cụ thể' }],
    ['a synonym', of({ recurrence: 'hang thang' }), { severity: 'warning', suggested: 'Hằng tháng' }],
    ['something else', of({ sector: 'Quốc phòng' }), { severity: 'error', suggested: undefined }],
  ],
  agency: [
    ['official name', of({}), undefined],
    ['a task of many, by a collective name', of({ leadAgency: 'Các sở, ban, ngành' }), undefined],
    ['an entry of many', of({}, { agency: 'Các sở, ban, ngành' }), { severity: 'error', column: 'agency' }],
    ['another name', of({ leadAgency: 'CA tỉnh' }), { severity: 'warning', suggested: 'Công an tỉnh' }],
    ['misspelt', of({}, { agency: 'Sở Y té x' }), { severity: 'error', suggested: 'Sở Y tế' }],
    ['unknown', of({ leadAgency: 'Ban Quản lý dự án' }), { severity: 'error', suggested: undefined }],
  ],
  startAfterDeadline: [
    ['same day', of({ start: asOf + 20 }), undefined],
    ['a day after', of({ start: asOf + 21 }), { severity: 'error', column: 'start' }],
  ],
  targetNotPositive: [
    ['just above 0', of({ target: 0.1 }), undefined],
    ['zero', of({ target: 0 }), { severity: 'error', column: 'target' }],
    ['negative', of({ target: -5 }), { severity: 'error' }],
  ],
  weightNotPositive: [
    ['none', of({}), undefined],
    ['just above 0', of({ weight: 0.1 }), undefined],
    ['zero', of({ weight: 0 }), { severity: 'error', column: 'weight' }],
  ],
  progressWithoutPlan: [
    ['a start', of({}, { progress: 0.5 }), undefined],
    ['no start, nothing done', of({ start: '' }, { progress: 0 }), undefined],
    ['no start, milestones', planned({ start: '' }, [[0, 0.5]]), undefined],
    ['no start', of({ start: '' }, { progress: 0.5 }), { severity: 'information', column: 'start' }],
  ],
  milestonesOutOfOrder: [
    [
      'rising to the deadline',
      planned({}, [
        [0, 0.5],
        [20, 1],
      ]),
      undefined,
    ],
    [
      'the same share twice',
      planned({}, [
        [0, 0.5],
        [5, 0.5],
      ]),
      undefined,
    ],
    ['after the deadline', planned({}, [[21, 1]]), { severity: 'warning', column: 'deadline' }],
    [
      'falling',
      planned({}, [
        [0, 0.5],
        [5, 0.4],
      ]),
      { column: 'deadline' },
    ],
    ['above 100 %', planned({}, [[0, 1.01]]), { column: 'deadline' }],
  ],
  milestoneOfNoTask: [
    ['a task of the register', planned({ code: 'nv01' }, [[0, 0.5]]), undefined],
    ['no such task', planned({ code: 'NV02' }, [[0, 0.5]]), { severity: 'warning' }],
  ],
  regularWithoutTarget: [
    ['with both', of(regular), undefined],
    ['one-off task', of({}), undefined],
    ['no target', of({ ...regular, target: '' }), { severity: 'warning', column: 'target' }],
    ['no unit', of({ ...regular, unit: '' }), { column: 'unit' }],
  ],
  noDeadline: [
    ['regular task', of({ ...regular, deadline: '' }), undefined],
    ['wording is another finding', of({ deadline: '', deadlineText: 'Theo kế hoạch' }), undefined],
    ['empty', of({ deadline: '' }), { severity: 'warning', column: 'deadline' }],
  ],
  deadlineUnreadable: [
    ['day known', of({ deadlineText: 'Trước ngày 12/02' }), undefined],
    ['regular task', of({ ...regular, deadline: '', deadlineText: 'Thường xuyên' }), undefined],
    ['words only', of({ deadline: '', deadlineText: 'Theo kế hoạch' }), { severity: 'warning' }],
  ],
  coordinatingAgency: [
    ['known', of({ coordinatingAgencies: 'Công an tỉnh; SYT' }), undefined],
    ['a collective name', of({ coordinatingAgencies: 'Các sở, ban, ngành; SYT' }), undefined],
    ['unknown', of({ coordinatingAgencies: 'Công an tỉnh; Hội Nông dân' }), { severity: 'warning' }],
  ],
  taskWithoutEntry: [
    ['has one', of({}), undefined],
    ['has none', snapshot({ entryRows: [] }), { severity: 'warning', column: 'code' }],
  ],
  unknownTask: [
    ['known, other case', of({}, { code: 'nv01' }), undefined],
    ['nearly', of({}, { code: 'NV-01' }), { severity: 'error', suggested: 'NV01' }],
    ['unknown', of({}, { code: 'NV99' }), { severity: 'error', suggested: undefined }],
  ],
  otherWeek: [
    ['open week', of({}), undefined],
    ['no week open', snapshot({ settings: { ...settings, openWeek: '' } }), undefined],
    ['last week', of({}, { week: '2025-W03' }), { severity: 'error', suggested: '2025-W04' }],
  ],
  completedInFuture: [
    ['on the as-of day', of({}, { completedOn: asOf, progress: 1 }), undefined],
    ['a day later', of({}, { completedOn: asOf + 1, progress: 1 }), { severity: 'error' }],
  ],
  completedBeforeStart: [
    ['on the first day', of({}, { completedOn: asOf - 20, progress: 1 }), undefined],
    ['a day before', of({}, { completedOn: asOf - 21, progress: 1 }), { severity: 'warning' }],
  ],
  doneWithoutDay: [
    ['99 %', of({}, { progress: 0.99 }), undefined],
    ['regular task', of(regular, { progress: 1, achieved: 30 }), undefined],
    ['100 %', of({}, { progress: 1 }), { severity: 'error', column: 'completedOn' }],
  ],
  dayWithoutDone: [
    ['100 %', of({}, { completedOn: asOf, progress: 1 }), undefined],
    ['99 %', of({}, { completedOn: asOf, progress: 0.99 }), { severity: 'error', suggested: 1 }],
    ['no progress', of({}, { completedOn: asOf, progress: '' }), { column: 'progress', suggested: 1 }],
  ],
  progressFell: [
    ['unchanged', snapshot({ previousEntries: before({ progress: 0.5 }) }), undefined],
    ['fell', snapshot({ previousEntries: before({ progress: 0.51 }) }), { severity: 'warning' }],
    [
      'fell, of an agency by another of its names',
      snapshot({ previousEntries: before({ agency: 'SYT', progress: 0.51 }) }),
      { severity: 'warning' },
    ],
    [
      'what another agency reported',
      snapshot({ previousEntries: before({ agency: 'CA tỉnh', progress: 0.51 }) }),
      undefined,
    ],
  ],
  nothingButProgress: [
    ['nothing else', of({}, { nothingToReport: 'x', progress: '' }), undefined],
    [
      'last week repeated',
      snapshot({ entryRows: [entryRow({ nothingToReport: 'x' })], previousEntries: before({}) }),
      undefined,
    ],
    ['new progress', of({}, { nothingToReport: 'x' }), { severity: 'warning', column: 'nothingToReport' }],
  ],
  notReported: [
    ['nothing to report is a report', of({}, { progress: '', nothingToReport: 'x' }), undefined],
    ['progress 0 is a report', of({}, { progress: 0 }), undefined],
    ['silent', of({}, { progress: '' }), { severity: 'information', column: 'progress' }],
    ['silent on an overdue task', of(late, { progress: '' }), { severity: 'warning' }],
  ],
  causeGroupMissing: [
    ['due today', of({ deadline: asOf, start: asOf - 2 }, { progress: 0.9 }), undefined],
    ['overdue', of(late), { severity: 'error', column: 'causeGroup' }],
    ['low efficiency', of({}, { progress: 0.39 }), { severity: 'error' }],
    ['exactly the threshold', of({}, { progress: 0.4 }), undefined],
    ['silent agencies report first', of(late, { progress: '' }), undefined],
    ['completed late', of(late, { progress: 1, completedOn: asOf }), { severity: 'warning' }],
    ['given', of(late, { causeGroup: 'Dữ liệu' }), undefined],
  ],
  causeMissing: [
    ['given', of(late, { causeGroup: 'Dữ liệu', cause: 'Chưa đồng bộ' }), undefined],
    ['overdue', of(late, { causeGroup: 'Dữ liệu' }), { severity: 'error', column: 'cause' }],
    [
      'overdue, a completion in advance',
      of(late, { causeGroup: 'Dữ liệu', completedOn: asOf + 300 }),
      { severity: 'error', column: 'cause' },
    ],
    ['low efficiency, regular', of(regular, { achieved: 18 }), { severity: 'error' }],
    ['regular at the threshold', of(regular, { achieved: 18.4 }), undefined],
  ],
  causeGroupAlone: [
    ['both', of({}, { causeGroup: 'Dữ liệu', cause: 'Chưa đồng bộ' }), undefined],
    ['group only', of({}, { causeGroup: 'Dữ liệu' }), { severity: 'warning', column: 'cause' }],
    ['cause only', of({}, { cause: 'Chưa đồng bộ' }), { column: 'causeGroup' }],
    ['overdue is another finding', of(late, { causeGroup: 'Dữ liệu' }), undefined],
  ],
  formulaError: [
    ['a text that begins so', of({ legalBasis: '#1 của Kế hoạch' }), undefined],
    ['in a date', of({ start: '#REF!' }), { severity: 'error', column: 'start' }],
    ['in an entry', of({}, { nextStep: '#N/A' }), { column: 'nextStep' }],
  ],
  textAtLimit: [
    ['one character less', of({ legalBasis: 'a'.repeat(32_766) }), undefined],
    ['full', of({ legalBasis: 'a'.repeat(32_767) }), { severity: 'warning', column: 'legalBasis' }],
  ],
  textGarbled: [
    ['Vietnamese', of({ task: 'Bảo đảm dữ liệu “đúng, đủ, sạch, sống”' }), undefined],
    ['UTF-8 read as Windows-1252', of({ task: 'Báº£o Ä‘áº£m' }), { severity: 'warning', column: 'task' }],
    ['lost characters', of({}, { nextStep: 'L\uFFFDm s\uFFFDch' }), { column: 'nextStep' }],
  ],
  causeSaysNothing: [
    ['it says why', of(late, { causeGroup: 'Dữ liệu', cause: 'Chưa đồng bộ' }), undefined],
    ['seven characters', of(late, { causeGroup: 'Dữ liệu', cause: 'Mất điệ' }), { severity: 'warning' }],
    ['a phrase that says nothing', of(late, { cause: 'Do khách quan' }), { column: 'cause' }],
    ['none', of({}), undefined],
  ],
  progressUnchanged: [
    ['two weeks', snapshot({ previousEntries: before({}) }), undefined],
    ['three weeks', snapshot({ history: weeks(0.5, 0.5) }), { severity: 'warning', column: 'progress' }],
    [
      'as many weeks as Settings say',
      snapshot({ history: weeks(0.5, 0.5), settings: { ...settings, unchangedWeeks: 4 } }),
      undefined,
    ],
    ['it moved between', snapshot({ history: weeks(0.5, 0.4, 0.5) }), undefined],
    [
      'nothing to report',
      snapshot({ entryRows: [entryRow({ nothingToReport: 'x' })], history: weeks(0.5, 0.5) }),
      undefined,
    ],
    [
      'finished',
      snapshot({ entryRows: [entryRow({ progress: 1, completedOn: asOf })], history: weeks(1, 1) }),
      undefined,
    ],
  ],
  progressLeapt: [
    ['by half', snapshot({ previousEntries: before({ progress: 0 }) }), undefined],
    ['by more', leapt({}), { severity: 'information', column: 'progress' }],
    ['with evidence', leapt({ evidence: 'Báo cáo số 12' }), undefined],
  ],
  completionMoved: [
    ['the same', done({ completedOn: asOf - 3 }), undefined],
    ['another day', done({ completedOn: asOf - 2 }), { severity: 'warning', column: 'completedOn' }],
    ['gone', done({ completedOn: '' }), { column: 'completedOn' }],
    ['new', of({}, { progress: 1, completedOn: asOf }), undefined],
  ],
  sameAsLastWeek: [
    ['short texts', repeated('nextStep', 'Tiếp tục'), undefined],
    ['word for word', repeated('nextStep', 'Tiếp tục rà soát dữ liệu'), { column: 'nextStep' }],
    ['a cause', repeated('cause', 'Thiếu kinh phí mua thiết bị'), { severity: 'information' }],
  ],
  doneWithoutEvidence: [
    ['with evidence', of({}, { progress: 1, completedOn: asOf, evidence: 'CV 12/SYT' }), undefined],
    ['99 %', of({}, { progress: 0.99 }), undefined],
    ['regular task', of(regular, { achieved: 31, progress: 1 }), undefined],
    ['without', of({}, { progress: 1, completedOn: asOf }), { severity: 'information', column: 'evidence' }],
  ],
  causeGroupOther: [
    ['a group is chosen', of({}, { causeGroup: 'Dữ liệu', cause: 'Thiếu kinh phí' }), undefined],
    ['no telling words', of({}, { cause: 'Mưa bão kéo dài' }), undefined],
    [
      'no group',
      of({}, { cause: 'Chưa bố trí kinh phí' }),
      { suggested: 'Nguồn lực', severity: 'information' },
    ],
    [
      'other',
      of({}, { causeGroup: 'Nguyên nhân khác', cause: 'Sở Tài chính chậm góp ý' }),
      { suggested: 'Phối hợp, chỉ đạo' },
    ],
  ],
  leadCoordinates: [
    ['others only', of({ coordinatingAgencies: 'Công an tỉnh' }), undefined],
    [
      'itself, by another name',
      of({ coordinatingAgencies: 'Công an tỉnh; SYT' }),
      { severity: 'warning', suggested: 'Công an tỉnh' },
    ],
    ['nobody else', of({ coordinatingAgencies: 'Sở Y tế' }), { suggested: '' }],
  ],
  deadlineUnlikeText: [
    ['the same day', of({ deadline: day('2025-02-12'), deadlineText: 'Trước ngày 12/02' }), undefined],
    ['words that are no day', of({ deadlineText: 'Theo kế hoạch' }), undefined],
    [
      'a day later',
      of({ deadline: day('2025-02-13'), deadlineText: 'Trước ngày 12/02' }),
      { column: 'deadline' },
    ],
  ],
  planTooLong: [
    ['the whole project', of({ start: day('2022-01-01'), deadline: day('2029-12-31') }), undefined],
    ['a wrong year', of({ start: day('2015-01-01') }), { severity: 'information', column: 'deadline' }],
  ],
  sameAsOtherAgency: [
    ['the agency itself', copied('Sở Y tế', longText), undefined],
    ['the agency itself, by another of its names', copied('SYT', longText), undefined],
    ['short texts', copied('Công an tỉnh', 'Thiếu kinh phí'), undefined],
    ['a typical cause, from the list', copied('Công an tỉnh', typicalCauses.legal[0]!.vi), undefined],
    ['another agency', copied('Công an tỉnh', longText), { severity: 'warning', column: 'proposal' }],
  ],
  textTooLong: [
    ['2,000 characters', of({}, { nextStep: 'a'.repeat(2000) }), undefined],
    ['one more', of({}, { nextStep: 'a'.repeat(2001) }), { severity: 'warning', column: 'nextStep' }],
    ['a full cell is told by another rule', of({}, { nextStep: 'a'.repeat(32_767) }), undefined],
  ],
  state: [
    ['a draft', of({}, { state: '' }), undefined],
    ['a state in the other language', of({}, { state: 'Submitted' }), undefined],
    ['something typed', of({}, { state: 'xong' }), { severity: 'error', column: 'state' }],
  ],
  returnedOpen: [
    ['submitted again', of({}, { state: 'Đã nộp', remark: 'Ghi rõ số liệu' }), undefined],
    [
      'returned',
      of({}, { state: 'Trả lại', remark: 'Ghi rõ số liệu' }),
      { severity: 'warning', column: 'remark' },
    ],
  ],
  submittedUnanswered: [
    ['answered', of({}, { state: 'Đã nộp' }), undefined],
    ['nothing to report', of({}, { state: 'Đã nộp', progress: '', nothingToReport: 'x' }), undefined],
    ['a draft', of({}, { progress: '' }), undefined],
    ['empty', of({}, { state: 'Đã duyệt', progress: '' }), { severity: 'error', column: 'state' }],
  ],
  duplicateTask: [
    ['another agency', twins({ leadAgency: 'Công an tỉnh' }), undefined],
    ['another deadline', twins({ deadline: asOf + 21 }), undefined],
    ['the same', twins({}), { severity: 'warning', column: 'task' }],
    ['by another name of the agency', twins({ leadAgency: 'SYT' }), { severity: 'warning' }],
  ],
  duplicateCode: [
    ['different', snapshot({ taskRows: [taskRow(), taskRow({ code: 'NV02' }, 6)] }), undefined],
    [
      'same, other case',
      snapshot({ taskRows: [taskRow(), taskRow({ code: 'nv01' }, 6)] }),
      { column: 'code' },
    ],
    ['no code', snapshot({ taskRows: [taskRow({ code: '' }), taskRow({ code: '' }, 6)] }), undefined],
  ],
  duplicateEntry: [
    [
      'other agency',
      snapshot({ entryRows: [entryRow(), entryRow({ agency: 'Công an tỉnh' }, 6)] }),
      undefined,
    ],
    ['other week', snapshot({ entryRows: [entryRow(), entryRow({ week: '2025-W03' }, 6)] }), undefined],
    [
      'same by alias',
      snapshot({ entryRows: [entryRow(), entryRow({ agency: 'SYT' }, 6)] }),
      { column: 'agency' },
    ],
  ],
  hiddenRows: [
    ['none', withFacts({}), undefined],
    ['some', withFacts({ hiddenRows: [{ ...entriesA5, rows: 3 }] }), { severity: 'warning' }],
  ],
  formulaReplaced: [
    ['none', withFacts({}), undefined],
    [
      'one cell',
      withFacts({ replacedFormulas: [{ ...entriesA5, column: 'SPI', cells: 1, repair: repair('formula') }] }),
      { severity: 'error' },
    ],
  ],
  validationLost: [
    ['none', withFacts({}), undefined],
    [
      'a column',
      withFacts({ lostValidations: [{ ...entriesA5, column: 'Tiến độ', repair: repair('validation') }] }),
      { severity: 'warning' },
    ],
  ],
  mergedCells: [
    ['none', withFacts({}), undefined],
    ['two cells', withFacts({ mergedCells: [{ ...entriesA5, area: 'A5:A6' }] }), { severity: 'error' }],
  ],
  externalLink: [
    ['none', withFacts({}), undefined],
    [
      'a formula',
      withFacts({ externalLinks: [{ ...entriesA5, formula: "='[Sổ.xlsx]Tờ'!A1" }] }),
      { severity: 'warning' },
    ],
  ],
  brokenName: [
    ['none', withFacts({}), undefined],
    ['a name', withFacts({ brokenNames: ['SoLieu'] }), { severity: 'warning' }],
  ],
  sheetUnprotected: [
    ['none', withFacts({}), undefined],
    ['the entries', withFacts({ unprotectedSheets: ['Cập nhật tuần'] }), { severity: 'information' }],
  ],
  unconfirmedAgency: [
    ['none', snapshot({ unconfirmedAgencies: [] }), undefined],
    ['once each', snapshot({ unconfirmedAgencies: ['Sở Y tế', 'Sở Y tế'] }), { severity: 'warning' }],
  ],
  expectedCount: [
    ['12 of 13', counts(12), { severity: 'information' }],
    ['as the Lists sheet has it', { ...counts(12), expectedCounts: assigned }, undefined],
  ],
};

const found = (ruleId: string, given: Snapshot): Finding[] =>
  validate(given).filter((finding) => finding.ruleId === ruleId);

test('every rule has its cases', () => {
  expect(Object.keys(cases).sort()).toEqual(rules.map(({ id }) => id).sort());
});

describe.each(Object.entries(cases))('%s', (ruleId, examples) => {
  test.each(examples)('%s', (_, given, expected) => {
    const findings = found(ruleId, given);
    if (!expected) return expect(findings).toEqual([]);
    expect(findings[0]).toMatchObject(
      Object.fromEntries(Object.entries(expected).filter(([, value]) => value !== undefined)),
    );
    if ('suggested' in expected) expect(findings[0]!.suggested).toBe(expected.suggested);
    for (const finding of findings) {
      for (const language of languages)
        expect(say(language, finding.message)).not.toMatch(/[{}]|undefined|NaN/);
    }
  });
});

/** The register with a finding's suggested value in its cell. */
function fixed(given: Snapshot, { table, row, column, suggested }: Finding): Snapshot {
  const rows = table === 'tasks' ? 'taskRows' : 'entryRows';
  return {
    ...given,
    [rows]: given[rows].map((each) =>
      each.row === row ? { ...each, cells: { ...each.cells, [column]: suggested } } : each,
    ),
  };
}
const fixable = Object.entries(cases).flatMap(([ruleId, examples]) =>
  examples.flatMap(([what, given]) =>
    found(ruleId, given)
      .filter(({ suggested }) => suggested !== undefined)
      .map((finding) => [ruleId, what, given, finding] as const),
  ),
);
test.each(fixable)('%s, %s: taking the suggestion mends it', (ruleId, _what, given, finding) => {
  const after = found(ruleId, fixed(given, finding));
  expect(after.filter(({ row, column }) => row === finding.row && column === finding.column)).toEqual([]);
});
test('many rules have a fix', () => {
  expect(new Set(fixable.map(([ruleId]) => ruleId)).size).toBeGreaterThanOrEqual(12);
});

test('unconfirmed agencies are told once each; counts once a category that differs', () => {
  expect(found('unconfirmedAgency', snapshot({ unconfirmedAgencies: ['A', 'A', 'B'] }))).toHaveLength(2);
  expect(found('expectedCount', counts(13))).toHaveLength(3);
  expect(found('expectedCount', counts(12))).toHaveLength(4);
});

test('a finding names its cell, task and present value', () => {
  const [finding] = found('startAfterDeadline', of({ start: asOf + 21 }));
  expect(finding).toMatchObject({
    table: 'tasks',
    row: 5,
    column: 'start',
    code: 'NV01',
    value: '13/02/2025',
  });
});

test('empty rows are passed over', () => {
  const empty = { row: 6, cells: blank(entryColumns) } as EntryRow;
  const clean = snapshot();
  expect(validate({ ...clean, entryRows: [...clean.entryRows, empty] })).toEqual(validate(clean));
});

test('findings are in order of severity, table and row, whatever the cells hold', () => {
  const cell = fc.oneof(fc.string(), fc.double({ noNaN: true }), fc.integer(), fc.boolean());
  const cells = <K extends string>(columns: readonly { key: K }[]) =>
    fc.record(Object.fromEntries(columns.map(({ key }) => [key, cell])) as Record<K, typeof cell>);
  fc.assert(
    fc.property(fc.array(cells(taskColumns)), fc.array(cells(entryColumns)), (tasks, entries) => {
      const findings = validate(
        snapshot({
          taskRows: tasks.map((c, i) => ({ row: i + 5, cells: c }) as TaskRow),
          entryRows: entries.map((c, i) => ({ row: i + 5, cells: c }) as EntryRow),
        }),
      );
      const ranks = findings.map(({ severity }) => severities.indexOf(severity));
      expect(ranks).toEqual([...ranks].sort());
      for (const { message } of findings) expect(say('vi', message)).not.toContain('undefined');
    }),
    { numRuns: draws(50) },
  );
});

test.each(languages)('validation at entry fits Excel and the rules, in %s', (language) => {
  for (const column of [...taskColumns, ...entryColumns]) {
    const rule = atEntryRule(column, language);
    expect(rule === undefined).toBe(column.editor === 'formula');
    if (!rule) continue;
    expect(rule.prompt.title.length).toBeLessThanOrEqual(32);
    expect(rule.prompt.message.length).toBeLessThanOrEqual(255);
    expect((rule.alert?.message ?? '').length).toBeLessThanOrEqual(225);
    expect(rule.alert === undefined).toBe(['any', 'offers'].includes(rule.constraint.kind));
  }
});
