import type { Entry } from '../../src/register';
import { openDuties } from '../../src/reporting';
import { fc } from '../support/draws';
import { asOf, day, entry, report, said, settings, someRegister, task } from './registers';
import { logged } from './records';

const tasks = ['A', 'B'].map((code) => task({ code }));
const silent = (more: Partial<Entry>): Entry => entry({ answered: false, ...more });
const conducts = (made: ReturnType<typeof report>) =>
  made.reporting.map(({ agency, conduct, weeksRunning }) => [agency, conduct, weeksRunning]);

test('the reports owed in the open week are those that its report expects, in any register', () => {
  fc.assert(
    fc.property(someRegister, ({ tasks: all, entries, history, records, log }) => {
      const { reports } = report(all, entries, { history, records, log });
      const owed = openDuties({ tasks: all, entries, history, settings });
      // With an empty entry sheet the report takes what the history may have of the week.
      fc.pre(owed.length > 0);
      expect({ owed: owed.length, answered: owed.filter(({ answered }) => answered).length }).toEqual({
        owed: reports.expected,
        answered: reports.received,
      });
    }),
  );
});

describe('on time or late', () => {
  const received = [
    entry({ code: 'A', progress: 0.5 }),
    entry({ code: 'B', progress: 0.5 }),
    entry({ code: 'A', agency: 'Sở Tư pháp', progress: 0.1 }),
    entry({ code: 'A', agency: 'Công an tỉnh', nothingToReport: true }),
  ];
  const made = report(tasks, received, {
    log: [
      logged({ code: 'A', day: asOf }),
      logged({ code: 'B', day: day(2025, 1, 24) }),
      logged({ code: 'A', agency: 'Sở Tư pháp', day: day(2025, 1, 22) }),
      // Returned and submitted again after the cut-off: it was on time.
      logged({ code: 'A', agency: 'Sở Tư pháp', day: day(2025, 1, 25) }),
      logged({ code: 'A', agency: 'Công an tỉnh', day: asOf, step: 'accept' }),
    ],
  });

  test('is told by the first submission in the log against the cut-off; no submission, no day', () => {
    expect(made.reports).toEqual({
      expected: 4,
      received: 4,
      onTime: 2,
      late: 1,
      undated: 1,
      nothingToReport: 1,
      missing: 0,
      finished: 0,
    });
    expect(conducts(made)).toEqual([
      ['Sở Y tế', 'late', 1],
      ['Công an tỉnh', 'nothingToReport', 1],
      ['Sở Tư pháp', 'onTime', 1],
    ]);
    expect(said(made, 'reporting', 'vi')).toBe(
      'Đã nhận 4 trên tổng số 4 báo cáo phải gửi (100%). Có 2 báo cáo nộp đúng hạn, 1 báo cáo nộp muộn, 1 báo cáo không rõ ngày nộp; trong số đã nhận có 1 báo cáo ghi “Không phát sinh”. Mọi cơ quan đã báo cáo đủ.',
    );
    expect(said(made, 'reporting', 'en')).toBe(
      '4 of 4 reports due were received (100%). 2 came on time, 1 late, 1 on a day that is not known; 1 of those received says “nothing to report”. Every agency has reported in full.',
    );
  });
});

describe('weeks running', () => {
  const week = (label: string, ...entries: Entry[]): Entry[] =>
    entries.map((each) => ({ ...each, week: label }));
  test('are counted back to the week in which it was otherwise', () => {
    const made = report(tasks, [silent({ code: 'A' }), silent({ code: 'B' })], {
      history: [
        ...week('2025-W01', entry({ code: 'A', progress: 0.1 }), silent({ code: 'B' })),
        ...week('2025-W02', silent({ code: 'A' }), silent({ code: 'B' })),
        ...week('2025-W03', silent({ code: 'A' }), silent({ code: 'B' })),
      ],
    });
    expect(conducts(made)).toEqual([['Sở Y tế', 'silent', 3]]);
    expect(said(made, 'reporting', 'vi')).toContain(
      'Có 1 cơ quan không gửi báo cáo nào trong 3 tuần liên tiếp.',
    );
    expect(said(made, 'reporting', 'en')).toContain('1 agency has reported nothing for 3 weeks running.');
  });

  test('end at a week that nobody kept', () => {
    const made = report(tasks, [silent({ code: 'A' })], {
      history: week('2025-W02', silent({ code: 'A' })),
    });
    expect(conducts(made)).toEqual([['Sở Y tế', 'silent', 1]]);
  });
});

describe('a completed task', () => {
  const done = entry({ code: 'A', progress: 1, completedOn: day(2025, 1, 10) });
  const history = [{ ...done, week: '2025-W03' }];

  test('owes no report once a closed week has told its completion, so that silence on others is seen', () => {
    const made = report(tasks, [done, silent({ code: 'B' })], { history });
    expect(made.reports).toMatchObject({ expected: 1, received: 0, missing: 1, finished: 1 });
    expect(conducts(made)).toEqual([['Sở Y tế', 'silent', 1]]);
    expect(made.total.completed).toBe(1);
  });

  test('counts as a report in the week that tells it first, and where the day was changed', () => {
    expect(report(tasks, [done]).reports).toMatchObject({ expected: 1, received: 1, finished: 0 });
    const moved = { ...done, completedOn: day(2025, 1, 11) };
    expect(report(tasks, [moved], { history }).reports).toMatchObject({ received: 1, finished: 0 });
  });

  test('that is all an agency has: it owes nothing and is not silent', () => {
    expect(conducts(report(tasks, [done], { history }))).toEqual([['Sở Y tế', 'finished', 1]]);
  });

  test('of regular kind is reported anew in every period', () => {
    const regular = [task({ code: 'A', recurrence: 'monthly', target: 10 })];
    expect(report(regular, [done], { history }).reports).toMatchObject({ received: 1, finished: 0 });
  });
});
