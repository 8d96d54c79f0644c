import { dayOf, periodByLabel, type Day } from '../../src/calendar';
import {
  AgencyDirectory,
  categories,
  causeGroups,
  initialSettings,
  issueGroups,
  recurrences,
  type Entry,
  type LogEntry,
  type PastState,
  type Settings,
  type Task,
} from '../../src/register';
import { say, type Language } from '../../src/messages';
import { attentionLabel, noRecords, statuses, type MonitoringRecords } from '../../src/monitoring';
import { buildReport, type Report, type ReportInput, type SectionKey } from '../../src/reporting';
import { fc } from '../support/draws';

export const day = (year: number, month: number, date: number): Day => dayOf(year, month, date)!;

/** Thursday, the cut-off of week 2025-W04. */
export const asOf = day(2025, 1, 23);
export const settings: Settings = { ...initialSettings('vi', asOf), openWeek: '2025-W04' };
export const week = periodByLabel('2025-W04', settings)!;
export const directory = new AgencyDirectory([
  { name: 'Sở Y tế', aliases: ['SYT'], group: 'department' },
  { name: 'Công an tỉnh', aliases: ['CA tỉnh', 'CAT'], group: 'department' },
  { name: 'Sở Tư pháp', aliases: [], group: 'department' },
]);

export const task = (over: Partial<Task> = {}): Task => ({
  row: 5,
  code: 'C01',
  category: 'general',
  title: 'Nhiệm vụ mẫu',
  deliverable: '',
  leadAgency: 'Sở Y tế',
  coordinatingAgencies: [],
  leader: 'Giám đốc Sở Y tế',
  legalBasis: '',
  start: day(2025, 1, 1),
  deadline: day(2025, 6, 30),
  deadlineText: '',
  recurrence: 'once',
  unit: '',
  weight: 1,
  suspended: '',
  ...over,
});

export const entry = (over: Partial<Entry> = {}): Entry => ({
  row: 5,
  week: '2025-W04',
  code: 'C01',
  agency: 'Sở Y tế',
  cause: '',
  proposal: '',
  nextStep: '',
  reporter: '',
  nothingToReport: false,
  evidence: '',
  state: 'draft',
  remark: '',
  answered: true,
  ...over,
});

export const report = (
  tasks: readonly Task[],
  entries: readonly Entry[] = [],
  more: Partial<ReportInput> = {},
): Report =>
  buildReport({
    period: week,
    tasks,
    entries,
    history: [],
    records: noRecords,
    log: [],
    agencies: directory,
    settings,
    ...more,
  });

/** The sentences of a section as they are printed. */
export const said = (made: Report, section: SectionKey, language: Language): string =>
  made.sentences[section].map((message) => say(language, message)).join(' ');

/** A task that is late by some days; its code is a letter and its row. */
export const late = (code: string, days: number, more: Partial<Task> = {}): Task =>
  task({ code, row: Number(code.slice(1)), deadline: (asOf - days) as Day, ...more });

const keysOf = <T extends { key: string }>(terms: readonly T[]): T['key'][] => terms.map(({ key }) => key);
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined });
const someDay = fc.integer({ min: asOf - 90, max: asOf + 90 }).map((serial) => serial as Day);
const someText = fc.constantFrom('', '', 'Thiếu kinh phí', '=1+1', 'Chờ hướng dẫn của Bộ');
const codes = ['A1', 'A2', 'A3', 'A4', 'A5', 'a1', 'A6', ''];
const agencyTexts = ['Sở Y tế', 'so y te', 'CA tỉnh', 'Công an tỉnh', 'Hội X', ''];

const someTask: fc.Arbitrary<Task> = fc.record({
  row: fc.integer({ min: 5, max: 500 }),
  code: fc.constantFrom(...codes),
  category: maybe(fc.constantFrom(...keysOf(categories))),
  issueGroup: maybe(fc.constantFrom(...keysOf(issueGroups))),
  sector: fc.constant(undefined),
  title: fc.string(),
  deliverable: fc.constant(''),
  leadAgency: fc.constantFrom(...agencyTexts),
  coordinatingAgencies: fc.constant([]),
  leader: fc.constantFrom(
    '',
    'Giám đốc',
    'Phó Chủ tịch',
    'Phó  Chủ tịch',
    'Giám đốc SYT',
    'Giám đốc Sở Y tế',
  ),
  legalBasis: fc.constant(''),
  start: maybe(fc.oneof(fc.constant(day(2024, 3, 1)), someDay)),
  deadline: maybe(someDay),
  deadlineText: fc.constantFrom('', 'Theo kế hoạch'),
  recurrence: fc.constantFrom(...keysOf(recurrences)),
  unit: fc.constantFrom('', 'hồ sơ'),
  target: maybe(fc.integer({ min: 0, max: 1000 })),
  weight: fc.constantFrom(1, 1, 2, 0.5),
  suspended: fc.constantFrom('', '', '', 'CV 12'),
});

/** An answer may be in a cell that cannot be read; one that can be read is an answer. */
const withAnswer = ({ lastAchieved, lastAchievedOn, ...made }: Entry): Entry => ({
  ...made,
  // What was told before stands in a row as long as nothing is told anew.
  ...(made.achieved === undefined && { lastAchieved, lastAchievedOn }),
  answered:
    made.answered ||
    made.nothingToReport ||
    [made.progress, made.achieved, made.completedOn].some((value) => value !== undefined),
});

const someEntry: fc.Arbitrary<Entry> = fc
  .record({
    row: fc.integer({ min: 5, max: 500 }),
    week: fc.constant('2025-W04'),
    code: fc.constantFrom(...codes, 'LẠ'),
    agency: fc.constantFrom(...agencyTexts),
    progress: maybe(fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100)),
    achieved: maybe(fc.integer({ min: 0, max: 1200 })),
    lastAchieved: maybe(fc.integer({ min: 0, max: 1200 })),
    lastAchievedOn: maybe(fc.oneof(fc.integer({ min: asOf - 40, max: asOf }), someDay)),
    completedOn: maybe(fc.oneof(fc.constant(asOf), someDay)),
    causeGroup: maybe(fc.constantFrom(...keysOf(causeGroups))),
    cause: someText,
    proposal: someText,
    nextStep: someText,
    reporter: fc.constant(''),
    nothingToReport: fc.boolean(),
    evidence: fc.constant(''),
    state: fc.constant('draft' as const),
    remark: fc.constant(''),
    answered: fc.boolean(),
  })
  .map(withAnswer);

/** Some weeks are missing, one is none, one is later than the open week, which is there too. */
const closedWeeks = [
  ...['2025-W03', '2025-W03', '2025-W02', '2024-W52', '2024-W51', '2025-W04', '2025-W06'],
  ...['2025-W99', ''],
];
const someClosed = fc
  .tuple(someEntry, fc.constantFrom(...closedWeeks))
  .map(([made, closed]): Entry => ({ ...made, week: closed, state: 'closed' }));

const somePastState: fc.Arbitrary<PastState> = fc.record({
  week: fc.constantFrom(...closedWeeks),
  weekEnd: someDay,
  code: fc.constantFrom(...codes.filter(Boolean), 'ĐÃ XÓA'),
  status: fc.constantFrom(...statuses.map(({ label }) => label.vi), 'Sửa tay'),
  attention: fc.constantFrom('', attentionLabel('lowEfficiency', 'vi')),
  spi: maybe(fc.integer({ min: 0, max: 150 }).map((percent) => percent / 100)),
  deadline: maybe(someDay),
});

const someMove = fc.record({
  code: fc.constantFrom(...codes.filter(Boolean)),
  from: someDay,
  to: someDay,
  week: fc.constantFrom(...closedWeeks),
  noticed: maybe(someDay),
});
const noRecordsGiven = { calendar: fc.constant(noRecords.calendar), milestones: fc.constant([]) };

const someLogEntry: fc.Arbitrary<LogEntry> = fc.record({
  row: fc.integer({ min: 5, max: 500 }),
  day: maybe(fc.integer({ min: asOf - 20, max: asOf + 10 }).map((serial) => serial as Day)),
  by: fc.constant('Thư ký'),
  step: fc.constantFrom('submit', 'submit', 'correct', 'return', undefined),
  week: fc.constantFrom(...closedWeeks),
  code: fc.constantFrom(...codes),
  agency: fc.constantFrom(...agencyTexts),
  column: fc.constant('Tiến độ'),
  old: fc.constant('40%'),
  new: fc.constant('50%'),
  reason: fc.constant('Nhập nhầm'),
});

/** The week of the register, the weeks around it, and the months that they end in, as offices cut them. */
export const somePeriod: fc.Arbitrary<Pick<ReportInput, 'period' | 'settings'>> = fc
  .record({
    // The year ends within week 1 and, where months are cut on the 15th, within month 1.
    label: fc.constantFrom(
      ...['2025-W04', '2025-W03', '2025-W01', '2025-W01', '2025-W08'],
      ...['2025-01', '2025-01', '2025-02'],
    ),
    monthStart: fc.constantFrom(15, 1),
    lowWeeks: fc.constantFrom(1, 1, 2, 3),
  })
  .map(({ label, ...cut }) => {
    const own = { ...settings, ...cut };
    return { period: periodByLabel(label, own)!, settings: own };
  });

/** Registers with everything that goes wrong in them: shared codes, missing codes, strange agencies, stray entries. */
export const someRegister = fc.record({
  tasks: fc.array(someTask, { maxLength: 25, size: 'max' }),
  entries: fc.array(someEntry, { maxLength: 40, size: 'max' }),
  history: fc.array(someClosed, { maxLength: 60, size: 'max' }),
  records: fc.record({
    ...noRecordsGiven,
    pastStates: fc.array(somePastState, { maxLength: 60, size: 'max' }),
    deadlineMoves: fc.array(someMove, { maxLength: 6 }),
  }) satisfies fc.Arbitrary<MonitoringRecords>,
  log: fc.array(someLogEntry, { maxLength: 40, size: 'max' }),
});

/** The same registers and periods in every run, beside those that are drawn: what a property needs to have met does not hang on luck. */
export const fixedCases = (count: number) =>
  fc.sample(fc.tuple(someRegister, somePeriod), { seed: 20_250_123, numRuns: count });
