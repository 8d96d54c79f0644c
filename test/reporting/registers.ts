import * as fc from 'fast-check';
import { dayOf, reportingWeekByLabel, type Day } from '../../src/calendar';
import {
  AgencyDirectory,
  categories,
  causeGroups,
  initialSettings,
  issueGroups,
  recurrences,
  type Entry,
  type Settings,
  type Task,
} from '../../src/register';
import { say, type Language } from '../../src/messages';
import {
  buildWeeklyReport,
  type SectionKey,
  type WeeklyReport,
  type WeeklyReportInput,
} from '../../src/reporting';

export const day = (year: number, month: number, date: number): Day => dayOf(year, month, date)!;

/** Thursday, the cut-off of week 2025-W04. */
export const asOf = day(2025, 1, 23);
export const week = reportingWeekByLabel('2025-W04', 5)!;
export const settings: Settings = initialSettings('vi', asOf);
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
  more: Partial<WeeklyReportInput> = {},
): WeeklyReport =>
  buildWeeklyReport({ tasks, entries, previousEntries: [], agencies: directory, settings, week, ...more });

/** The sentences of a section as they are printed. */
export const said = (made: WeeklyReport, section: SectionKey, language: Language): string =>
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
  leader: fc.constantFrom('', 'Giám đốc', 'Phó Chủ tịch', 'Phó  Chủ tịch'),
  legalBasis: fc.constant(''),
  start: maybe(someDay),
  deadline: maybe(someDay),
  deadlineText: fc.constantFrom('', 'Theo kế hoạch'),
  recurrence: fc.constantFrom(...keysOf(recurrences)),
  unit: fc.constantFrom('', 'hồ sơ'),
  target: maybe(fc.integer({ min: 0, max: 1000 })),
  weight: fc.constantFrom(1, 1, 2, 0.5),
  suspended: fc.constantFrom('', '', '', 'CV 12'),
});

const someEntry: fc.Arbitrary<Entry> = fc.record({
  row: fc.integer({ min: 5, max: 500 }),
  week: fc.constant('2025-W04'),
  code: fc.constantFrom(...codes, 'LẠ'),
  agency: fc.constantFrom(...agencyTexts),
  progress: maybe(fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100)),
  achieved: maybe(fc.integer({ min: 0, max: 1200 })),
  completedOn: maybe(someDay),
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
});

/** Registers with everything that goes wrong in them: shared codes, missing codes, strange agencies, stray entries. */
export const someRegister = fc.record({
  tasks: fc.array(someTask, { maxLength: 25 }),
  entries: fc.array(someEntry, { maxLength: 40 }),
  previousEntries: fc.array(someEntry, { maxLength: 20 }),
});
