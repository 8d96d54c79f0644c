import { periodByLabel, type Day } from '../../src/calendar';
import { periodOf, rollUpOf } from '../../src/monitoring';
import type { Entry, Settings, Task } from '../../src/register';
import {
  differencesFrom,
  figuresOf,
  noteText,
  type EndedPeriod,
  type Report,
  type ReportInput,
} from '../../src/reporting';
import { documentOf } from '../../src/reporting/document';
import { endedTable } from '../../src/reporting/document/taskTables';
import { languages, say } from '../../src/messages';
import { draws, fc } from '../support/draws';
import { day, entry, report, said, settings, fixedCases, somePeriod, someRegister, task } from './registers';

/** January ends on a Friday, the first day of week 6; week 5 ends on the 30th. */
const sixth: Settings = { ...settings, asOf: day(2025, 2, 6), openWeek: '2025-W06' };
const inWeek = (label: string, more: Partial<Settings> = {}): Partial<ReportInput> => ({
  settings: { ...sixth, ...more },
  period: periodByLabel(label, sixth)!,
});
const monthly = (more: Partial<Task> = {}): Task =>
  task({ code: 'M', recurrence: 'monthly', deadline: undefined, target: 100, unit: 'Hồ sơ', ...more });
const told = (week: string, achieved?: number, more: Partial<Entry> = {}): Entry =>
  entry({ week, code: 'M', achieved, answered: achieved !== undefined, ...more });

const shown = ({ code, first, last, achieved, toldOn, silent, asked }: EndedPeriod): unknown[] => [
  code,
  first,
  last,
  achieved,
  ...(toldOn ? [toldOn.first, toldOn.last] : []),
  `${silent}/${asked}`,
];
/** Met, missed, not told, not asked. */
const outcome = ({ endedPeriods: { met, missed, notTold, unasked } }: Report): string =>
  [met, missed.length, notTold.length, unasked.length].join(' ');
const january = (history: readonly Entry[], tasks: readonly Task[] = [monthly()]): Report =>
  report(tasks, [told('2025-W06', 5)], { ...inWeek('2025-W06'), history });

describe('a month that ended within the week', () => {
  test('was missed, as last told in the last week that ended in it', () => {
    const made = january([told('2025-W04', 60), told('2025-W05', 80, { cause: 'x' })]);
    expect(made.endedPeriods).toMatchObject({ tasks: 1, met: 0, notTold: [], unasked: [] });
    expect(made.endedPeriods.missed.map(shown)).toEqual([
      ['M', day(2025, 1, 1), day(2025, 1, 31), 80, day(2025, 1, 30), day(2025, 1, 30), '0/1'],
    ]);
    expect(made.endedPeriods.missed[0]).toMatchObject({
      leadAgency: 'Sở Y tế',
      leader: 'Giám đốc Sở Y tế',
      target: 100,
    });
  });

  test.each<[string, readonly Entry[], string]>([
    ['reached', [told('2025-W05', 100)], '1 0 0 0'],
    ['not quite reached', [told('2025-W05', 99.99)], '0 1 0 0'],
    ['told last four weeks ago', [told('2025-W01', 30)], '0 1 0 0'],
    ['told before it began only', [told('2024-W52', 100), told('2025-W05')], '0 0 1 0'],
    ['told to be 0', [told('2025-W05', 0)], '0 1 0 0'],
    ['asked and not told', [told('2025-W04'), told('2025-W05')], '0 0 1 0'],
    ['told by progress only', [told('2025-W05', undefined, { progress: 1 })], '0 0 1 0'],
    ['of which nobody was asked', [told('2024-W52', 100)], '0 0 0 1'],
  ])('%s', (_what, history, expected) => {
    expect(outcome(january(history))).toBe(expected);
  });

  test('what the week itself tells counts for the next month', () => {
    expect(outcome(report([monthly()], [told('2025-W06', 500)], inWeek('2025-W06')))).toBe('0 0 0 1');
  });

  test('counts a figure that was handed on, from the day on which it was told, and not one of the month before', () => {
    const silent = (lastAchievedOn: Day): Entry[] => [
      told('2025-W05', undefined, { lastAchieved: 70, lastAchievedOn }),
    ];
    expect(january(silent(day(2025, 1, 9))).endedPeriods.missed.map(shown)).toEqual([
      ['M', day(2025, 1, 1), day(2025, 1, 31), 70, day(2025, 1, 9), day(2025, 1, 9), '0/1'],
    ]);
    expect(outcome(january(silent(day(2024, 12, 31))))).toBe('0 0 1 0');
    expect(outcome(january(silent(day(2025, 1, 1))))).toBe('0 1 0 0');
  });

  test('counts what an agency told in an earlier week where nothing was handed on, as in weeks that came with a file', () => {
    const made = january([told('2025-W03', 40), told('2025-W05')]);
    expect(made.endedPeriods.missed.map(shown)).toEqual([
      ['M', day(2025, 1, 1), day(2025, 1, 31), 40, day(2025, 1, 16), day(2025, 1, 16), '0/1'],
    ]);
  });

  test('adds up the agencies that report on it, each by what it told last, under whichever of its names', () => {
    const of = (week: string, agency: string, achieved?: number): Entry => told(week, achieved, { agency });
    const made = january([
      of('2025-W04', 'SYT', 30),
      of('2025-W04', 'Sở Tư pháp', 20),
      of('2025-W05', 'Sở Y tế', undefined),
      of('2025-W05', 'Sở Tư pháp', 25),
      of('2025-W05', 'CA tỉnh', undefined),
    ]);
    expect(made.endedPeriods.missed.map(shown)).toEqual([
      ['M', day(2025, 1, 1), day(2025, 1, 31), 55, day(2025, 1, 23), day(2025, 1, 30), '1/3'],
    ]);
  });

  test('an agency that handed the task over is not counted beside the one that has it now', () => {
    const made = january([
      told('2025-W04', 80, { agency: 'Sở Tư pháp' }),
      told('2025-W05', 85, { agency: 'Công an tỉnh' }),
    ]);
    expect(made.endedPeriods.missed.map(({ achieved, asked }) => [achieved, asked])).toEqual([[85, 1]]);
  });

  test('counts a correction that was made after the cut-off', () => {
    expect(outcome(january([told('2025-W05', 80)]))).toBe('0 1 0 0');
    expect(outcome(january([told('2025-W05', 180)]))).toBe('1 0 0 0');
  });

  test('takes the week that is still open, if nobody closed it', () => {
    const made = report([monthly()], [told('2025-W05', 80)], inWeek('2025-W06', { openWeek: '2025-W05' }));
    expect(outcome(made)).toBe('0 1 0 0');
  });

  test.each<[string, Partial<Task>, string]>([
    ['without a target', { target: undefined }, '0 0 0 0'],
    ['with a target of 0', { target: 0 }, '0 0 0 0'],
    ['with a target below 0', { target: -5 }, '0 0 0 0'],
    ['suspended', { suspended: 'CV 12' }, '0 0 0 0'],
    ['done once', { recurrence: 'once' }, '0 0 0 0'],
    ['done daily', { recurrence: 'daily' }, '0 0 0 0'],
    ['done weekly', { recurrence: 'weekly' }, '0 0 0 0'],
    ['done in quarters', { recurrence: 'quarterly' }, '0 0 0 0'],
    ['begun in the month', { start: day(2025, 1, 31) }, '0 1 0 0'],
    ['begun after it', { start: day(2025, 2, 1) }, '0 0 0 0'],
    ['without a code', { code: '' }, '0 0 0 1'],
  ])('of a task %s', (_what, more, expected) => {
    expect(outcome(january([told('2025-W05', 80)], [monthly(more)]))).toBe(expected);
  });

  test('targets are those of now', () => {
    const history = [told('2025-W05', 80)];
    expect(outcome(january(history, [monthly({ target: 80 })]))).toBe('1 0 0 0');
  });

  test('the smallest share comes first, then codes', () => {
    const tasks = ['A', 'B', 'C', 'D', 'E'].map((code) => monthly({ code }));
    const shares = [90, 20, 20, undefined, 100];
    const made = january(
      tasks.map(({ code }, index) => told('2025-W05', shares[index], { code })),
      [...tasks].reverse(),
    );
    expect(made.endedPeriods.missed.map(({ code }) => code)).toEqual(['B', 'C', 'A']);
    expect(made.endedPeriods.notTold.map(({ code }) => code)).toEqual(['D']);
    expect(made.endedPeriods).toMatchObject({ tasks: 5, met: 1 });
  });

  test('its causes are those that each agency told last while it lasted, else in the week of the report', () => {
    const of = (week: string, agency: string, cause: string, code = 'M'): Entry =>
      told(week, undefined, { agency, cause, causeGroup: 'technology', code });
    const now = [of('2025-W06', 'Sở Y tế', 'Của tháng này'), of('2025-W06', 'CA tỉnh', 'Hệ thống dừng')];
    const made = report([monthly()], now, {
      ...inWeek('2025-W06'),
      history: [
        of('2024-W52', 'CA tỉnh', 'Của tháng trước'),
        of('2025-W03', 'Sở Tư pháp', 'Cũ hơn'),
        of('2025-W04', 'SYT', 'Chờ hướng dẫn'),
        of('2025-W04', 'Sở Tư pháp', 'Thiếu người'),
        of('2025-W04', 'Sở Tư pháp', 'Việc khác', 'N'),
        told('2025-W05', 80),
      ],
    });
    expect(made.endedPeriods.missed[0]!.causes.map(({ agency, text }) => [agency, text])).toEqual([
      ['Sở Y tế', 'Chờ hướng dẫn'],
      ['Sở Tư pháp', 'Thiếu người'],
      ['Công an tỉnh', 'Hệ thống dừng'],
    ]);
  });
});

describe('which periods ended within the report', () => {
  /** Weeks from Saturday to Friday end on 31 January; those from Friday on begin with it. */
  const made = (label: string, more: Partial<Settings>): Report => {
    const own = { ...sixth, ...more };
    return report([monthly()], [], {
      settings: own,
      period: periodByLabel(label, own)!,
      history: [told('2025-W04', 80)],
    });
  };
  test.each<[string, string, Partial<Settings>, string]>([
    ['on its first day', '2025-W06', {}, '0 1 0 0'],
    ['the day before its first', '2025-W06', { weekStart: 6 }, '0 0 0 0'],
    ['on its last day, of which the status tells', '2025-W05', { weekStart: 6 }, '0 0 0 0'],
    ['on the day before its last', '2025-W05', { weekStart: 7 }, '0 1 0 0'],
    ['on the as-of day, of which the status tells', '2025-W06', { asOf: day(2025, 1, 31) }, '0 0 0 0'],
    ['on the day before the as-of day', '2025-W06', { asOf: day(2025, 2, 1) }, '0 1 0 0'],
    ['after the as-of day', '2025-W06', { asOf: day(2025, 1, 30) }, '0 0 0 0'],
    [
      'on the last day of a calendar month, of which the status tells',
      '2025-01',
      { monthStart: 1 },
      '0 0 0 0',
    ],
    ['within a month from the 15th on', '2025-02', { asOf: day(2025, 2, 20) }, '0 1 0 0'],
  ])('%s', (_what, label, more, expected) => {
    expect(outcome(made(label, more))).toBe(expected);
  });

  test('on its last day the status tells, and nothing is told twice', () => {
    const own = { ...sixth, weekStart: 6 };
    const fifth = report([monthly()], [], {
      settings: own,
      period: periodByLabel('2025-W05', own)!,
      history: [told('2025-W05', 80)],
    });
    expect(fifth.total.targetMissed).toBe(1);
    expect(said(fifth, 'overview', 'vi')).toContain(
      'Có 1 nhiệm vụ thường xuyên hết kỳ đúng ngày tính mà chưa đạt chỉ tiêu.',
    );
    expect(outcome(fifth)).toBe('0 0 0 0');
  });

  test('in a month, several of a weekly task, each by its own week, beside the end of the year', () => {
    const own = { ...settings, asOf: day(2025, 1, 23) };
    const weekly = task({
      code: 'W',
      recurrence: 'weekly',
      start: undefined,
      deadline: undefined,
      target: 10,
    });
    const tasks = [weekly, ...(['monthly', 'yearly', 'continuous'] as const).map(yearEnd)];
    const ended = report(tasks, [], {
      settings: own,
      period: periodByLabel('2025-01', own)!,
      history: [
        told('2024-W50', 1, { code: 'W' }),
        told('2024-W51', 9, { code: 'W' }),
        told('2024-W52', 10, { code: 'W' }),
        told('2025-W01', undefined, { code: 'W', lastAchieved: 10, lastAchievedOn: day(2024, 12, 26) }),
        told('2025-W02', 4, { code: 'W' }),
        ...tasks.slice(1).map(({ code }) => told('2024-W52', 90, { code })),
        ...tasks.slice(1).map(({ code }) => told('2025-W01', 1, { code })),
      ],
    });
    const week = (last: Day): [Day, Day] => [(last - 6) as Day, last];
    expect(ended.endedPeriods).toMatchObject({ tasks: 4, met: 1 });
    expect(
      ended.endedPeriods.missed.map(({ code, first, last, achieved }) => [code, first, last, achieved]),
    ).toEqual(
      [
        ['W', ...week(day(2025, 1, 9)), 4],
        ['continuous', day(2024, 1, 1), day(2024, 12, 31), 90],
        ['monthly', day(2024, 12, 1), day(2024, 12, 31), 90],
        ['W', ...week(day(2024, 12, 19)), 9],
        ['yearly', day(2024, 1, 1), day(2024, 12, 31), 90],
      ].sort((a, b) => shareIn(a) - shareIn(b)),
    );
    expect(ended.endedPeriods.notTold.map(({ code, last }) => [code, last])).toEqual([
      ['W', day(2025, 1, 2)],
    ]);
  });
  const yearEnd = (recurrence: Task['recurrence']): Task =>
    monthly({ code: recurrence, recurrence, start: day(2024, 1, 1) });
  const shareIn = ([code, , , achieved]: unknown[]): number =>
    (achieved as number) / (code === 'W' ? 10 : 100);
});

test('nothing is printed of it where no period ended; the note tells of those that cannot be judged', () => {
  const headings = (made: Report): string[] =>
    documentOf(made, { language: 'vi', fingerprint: '' }).blocks.flatMap((block) =>
      block.kind === 'heading' ? [block.text] : [],
    );
  const heading = '3. Nhiệm vụ thường xuyên đã hết kỳ';
  const plain = report([monthly()], [told('2025-W04', 80)]);
  expect(headings(plain)).not.toContain(heading);
  const ended = january([told('2025-W05', 80)]);
  expect(headings(ended)).toContain(heading);
  expect(headings(ended).filter((text) => text !== heading)).toEqual(headings(plain));
  const unasked = january([]);
  expect(headings(unasked)).toEqual(headings(plain));
  expect(unasked.notes.map((note) => noteText(note, 'vi'))).toContain(
    '1 nhiệm vụ thường xuyên có kỳ đã kết thúc mà sổ không có dòng cập nhật nào của kỳ đó, không xét được là đạt hay không: M.',
  );
});

describe('in words', () => {
  const basis = {
    vi: ' Kết quả của kỳ là số liệu các cơ quan báo lần cuối ở những tuần có ngày cuối nằm trong kỳ, so với chỉ tiêu đang ghi trong sổ; phần thực hiện sau ngày báo chưa có trong số này.',
    en: ' What counts for a period is what the agencies told last in the weeks whose last day lies in it, against the target that the register has now; what was done after that day is not in it.',
  };
  test.each<[readonly (number | undefined)[], string, string, boolean]>([
    [
      [],
      'Trong thời gian báo cáo không có kỳ nào của nhiệm vụ thường xuyên kết thúc trước ngày tính.',
      'No period of a regular task ended before the as-of day in the time reported on.',
      false,
    ],
    [
      [100],
      'Trong thời gian báo cáo có 1 nhiệm vụ thường xuyên hết kỳ trước ngày tính, đã đạt chỉ tiêu.',
      'The period of 1 regular task ended before the as-of day; it reached its target.',
      false,
    ],
    [
      [50],
      'Trong thời gian báo cáo có 1 nhiệm vụ thường xuyên hết kỳ trước ngày tính, theo số liệu báo lần cuối thì không đạt chỉ tiêu.',
      'The period of 1 regular task ended before the as-of day; as last told, it missed its target.',
      true,
    ],
    [
      [undefined],
      'Trong thời gian báo cáo có 1 nhiệm vụ thường xuyên hết kỳ trước ngày tính, chưa cơ quan nào báo kết quả của kỳ.',
      'The period of 1 regular task ended before the as-of day; no agency told a quantity.',
      false,
    ],
    [
      [100, 200],
      'Trong thời gian báo cáo có 2 kỳ của 2 nhiệm vụ thường xuyên kết thúc trước ngày tính. Theo số liệu báo lần cuối: 2 kỳ đạt chỉ tiêu.',
      '2 periods of 2 regular tasks ended before the as-of day. As last told, 2 reached the target.',
      false,
    ],
    [
      [50, 20, undefined],
      'Trong thời gian báo cáo có 3 kỳ của 3 nhiệm vụ thường xuyên kết thúc trước ngày tính. Theo số liệu báo lần cuối: không kỳ nào đạt chỉ tiêu, 2 kỳ không đạt, 1 kỳ chưa cơ quan nào báo kết quả. Các kỳ trong bảng đều từ ngày 01/01/2025 đến ngày 31/01/2025.',
      '3 periods of 3 regular tasks ended before the as-of day. As last told, none reached the target, 2 missed it, of 1 no agency told a quantity. The periods listed all run from 01/01/2025 to 31/01/2025.',
      true,
    ],
  ])('%j', (achieved, vietnamese, english, isMissed) => {
    const made = january(
      achieved.map((value, index) => told('2025-W05', value, { code: `M${index}` })),
      achieved.map((_, index) => monthly({ code: `M${index}` })),
    );
    expect(said(made, 'endedPeriods', 'vi')).toBe(vietnamese + (isMissed ? basis.vi : ''));
    expect(said(made, 'endedPeriods', 'en')).toBe(english + (isMissed ? basis.en : ''));
  });

  test('the overview tells how many were missed', () => {
    const made = january([told('2025-W05', 80)]);
    expect(said(made, 'overview', 'vi')).toContain(
      'Có 1 kỳ của nhiệm vụ thường xuyên kết thúc trước ngày tính mà không đạt chỉ tiêu, theo số liệu báo lần cuối.',
    );
    expect(said(made, 'overview', 'en')).toContain(
      '1 period of a regular task that ended before the as-of day missed the target, as last told.',
    );
    expect(said(january([told('2025-W05', 180)]), 'overview', 'vi')).not.toContain('kết thúc');
  });

  test('the table says of which days the figures are, and whose are not in it; causes and periods have a column where they tell something', () => {
    const table = (language: 'vi' | 'en' = 'vi'): unknown[][] => {
      const made = january(
        [
          told('2025-W05', 1080.5),
          told('2025-W04', 20, { code: 'N', agency: 'Sở Tư pháp' }),
          told('2025-W05', 30, { code: 'N' }),
          told('2025-W05', undefined, { code: 'N', agency: 'Sở Tư pháp' }),
          told('2025-W05', undefined, { code: 'N', agency: 'Công an tỉnh' }),
          told('2025-W05', undefined, { code: 'O' }),
        ],
        [monthly({ target: 1200 }), monthly({ code: 'N' }), monthly({ code: 'O' })],
      );
      return documentOf(made, { language, fingerprint: '' })
        .blocks.flatMap((block, index, blocks) => {
          const before = blocks[index - 1];
          return block.kind === 'table' && before?.kind === 'paragraph' && before.sentence === 'endedPeriods'
            ? block.rows
            : [];
        })
        .map((row) => row.slice(5));
    };
    expect(table()).toEqual([
      ['100 hồ sơ', '50 hồ sơ', 0.5, '23/01/2025 đến 30/01/2025\nchưa có số của 1/3 cơ quan'],
      ['1.200 hồ sơ', '1.080,5 hồ sơ', 1080.5 / 1200, '30/01/2025'],
      ['100 hồ sơ', '', '', 'Chưa báo'],
    ]);
    expect(table('en')[0]).toEqual([
      '100 hồ sơ',
      '50 hồ sơ',
      0.5,
      '23/01/2025 to 30/01/2025\nnone of 1/3 agencies',
    ]);
    expect(table('en')[2]![3]).toBe('Not told');
  });

  test('days that not all of the listed periods share have a column', () => {
    const [month, quarter] = [day(2024, 12, 1), day(2024, 10, 1)];
    const { endedPeriods } = january([told('2025-W05', 50)]);
    const from = (...firsts: readonly Day[]): string[] => {
      const missed = firsts.map((first) => ({ ...endedPeriods.missed[0]!, first, last: day(2024, 12, 31) }));
      const made = { ...january([]), endedPeriods: { ...endedPeriods, missed } };
      return endedTable(made, 'vi').rows.map((row) => String(row[5]));
    };
    expect(from(month, quarter)).toEqual(['01/12/2024 – 31/12/2024', '01/10/2024 – 31/12/2024']);
    expect(from(month)).toEqual(['01/12/2024 – 31/12/2024']);
    expect(from(month, month)).toEqual(['100 hồ sơ', '100 hồ sơ']);
  });
});

test('a version after an issued one tells other figures of periods that are over', () => {
  const figures = (achieved: readonly (number | undefined)[]) =>
    figuresOf(
      january(
        achieved.map((value, index) => told('2025-W05', value, { code: `M${index}` })),
        achieved.map((_, index) => monthly({ code: `M${index}` })),
      ),
      { fingerprint: '', print: '' },
      'vi',
    );
  const said = (before: ReturnType<typeof figures>, now: ReturnType<typeof figures>): string[] =>
    differencesFrom(before, now, 'vi').map((each) => say('vi', each));
  const before = figures([80, undefined, 100]);
  expect(said(before, figures([80, undefined, 100]))).toEqual([]);
  expect(said(before, figures([85, 120, 100]))).toEqual([
    'Số kỳ của nhiệm vụ thường xuyên đạt chỉ tiêu: 1 → 2.',
    'Thêm vào danh sách kỳ không đạt chỉ tiêu (1): M0 (kỳ đến 31/01/2025: 85/100).',
    'Không còn trong danh sách kỳ không đạt chỉ tiêu (1): M0 (kỳ đến 31/01/2025: 80/100).',
    'Không còn trong danh sách kỳ chưa báo kết quả (1): M1 (kỳ đến 31/01/2025).',
  ]);
});

describe('whatever the register', () => {
  const fixed = fixedCases(100);
  const eachReport = (check: (made: Report, input: Omit<ReportInput, 'agencies'>) => void): void =>
    fc.assert(
      fc.property(someRegister, somePeriod, ({ tasks, entries, ...records }, asked) =>
        check(report(tasks, entries, { ...asked, ...records }), { ...asked, tasks, entries, ...records }),
      ),
      { numRuns: fixed.length + draws(200), examples: fixed },
    );

  test('what is listed ended within the report, before its as-of day, is of a task that is measured, and short of its target', () => {
    let listed = 0;
    eachReport(({ period, asOf, endedPeriods: ended }, { tasks }) => {
      for (const line of [...ended.missed, ...ended.notTold]) {
        expect(line.last).toBeGreaterThanOrEqual(period.first);
        expect(line.last).toBeLessThan(asOf);
        const own = tasks.find(({ row, code }) => row === line.row && code === line.code)!;
        expect(own.suspended).toBe('');
        expect(line.target).toBeGreaterThan(0);
        expect(line.silent).toBeLessThanOrEqual(line.asked);
        if (line.achieved === undefined) {
          expect(line.silent).toBe(line.asked);
          expect(line.toldOn).toBeUndefined();
          continue;
        }
        expect(line.achieved / line.target).toBeLessThan(1);
        expect(line.silent).toBeLessThan(line.asked);
        expect(line.toldOn!.first).toBeGreaterThanOrEqual(line.first);
        expect(line.toldOn!.last).toBeLessThanOrEqual(line.last);
        listed++;
      }
      expect(ended.tasks).toBeLessThanOrEqual(ended.met + ended.missed.length + ended.notTold.length);
    });
    expect(listed).toBeGreaterThan(20);
  });

  test('of a register that was closed week by week it is what the roll-up said of the last week in the period', () => {
    // One row of an agency in each week, with what closing hands on.
    const weeks = ['2025-W01', '2025-W02', '2025-W03', '2025-W04', '2025-W05'];
    const agencies = ['Sở Y tế', 'Sở Tư pháp'];
    const someFigures = fc.array(fc.option(fc.integer({ min: 0, max: 90 }), { nil: undefined }), {
      minLength: weeks.length * agencies.length,
      maxLength: weeks.length * agencies.length,
    });
    fc.assert(
      fc.property(someFigures, (figures) => {
        const last = new Map<string, Partial<Entry>>();
        const history = weeks.flatMap((label, week) =>
          agencies.map((agency, index): Entry => {
            const achieved = figures[week * agencies.length + index];
            const made = told(label, achieved, {
              agency,
              ...(achieved === undefined && last.get(agency)),
            });
            if (achieved !== undefined)
              last.set(agency, { lastAchieved: achieved, lastAchievedOn: periodByLabel(label, sixth)!.last });
            return made;
          }),
        );
        const own = monthly();
        const { missed, notTold, met } = january(history, [own]).endedPeriods;
        const asOf = day(2025, 1, 30);
        expect(periodOf('monthly', asOf, 5).last).toBe(day(2025, 1, 31));
        const { achieved } = rollUpOf(
          own,
          history.filter(({ week }) => week === '2025-W05'),
          { asOf, weekStart: 5 },
        );
        const expected = achieved === undefined ? 'notTold' : achieved < 100 ? 'missed' : 'met';
        expect(met === 1 ? 'met' : missed.length === 1 ? 'missed' : notTold.length === 1 && 'notTold').toBe(
          expected,
        );
        if (expected === 'missed') expect(missed[0]!.achieved).toBe(achieved);
      }),
    );
  });

  test('it can be said in both languages', () => {
    eachReport((made) => {
      for (const language of languages)
        expect(JSON.stringify(documentOf(made, { language, fingerprint: '' }))).not.toMatch(/NaN|\{count/);
    });
  });
});
