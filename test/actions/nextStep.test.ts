import { nextStep, overviewFor, roles, type WeekOverview } from '../../src/actions';
import { addDays, momentOf, reportingWeekOf, type Day } from '../../src/calendar';
import { fc } from '../support/draws';

const asOf = 45_680 as Day;
const week = reportingWeekOf(asOf, 5);
const sheet = 'Báo cáo tuần 2025-W04';
const draft = { sheet, version: 1, asOf };
const issued = { ...draft, issued: { number: '12/BC-TCTĐA06', day: asOf } };
const unchanging = {
  byAgency: [],
  entrySheet: 'Cập nhật tuần',
  fillColumn: 'E',
  lastClosedWeek: '',
  isCutOff: false,
};
const overviews: fc.Arbitrary<WeekOverview> = fc
  .record({
    tasks: fc.nat(100),
    asked: fc.nat(50),
    parts: fc.array(fc.nat(3), { maxLength: 50 }),
    isOver: fc.boolean(),
    conflicts: fc.oneof(fc.constant(0), fc.nat(5)),
    errors: fc.nat(5),
    warnings: fc.nat(5),
    isChecked: fc.boolean(),
    overdue: fc.nat(5),
    lowEfficiency: fc.nat(5),
    report: fc.constantFrom(undefined, draft, issued),
    form: fc.option(fc.constant({ agency: 'Sở Y tế', week: '2025-W04', register: '' }), { nil: undefined }),
  })
  .map(({ asked, parts, errors, warnings, isChecked, isOver, ...rest }) => {
    const states = parts.slice(0, asked);
    const count = (state: number): number => states.filter((each) => each === state).length;
    return {
      ...rest,
      language: 'vi',
      asOf: isOver ? addDays(week.last, 1) : asOf,
      openWeek: '2025-W04',
      week,
      entries: {
        asked,
        answered: states.length,
        submitted: count(0),
        accepted: count(1),
        returned: count(2),
      },
      agencies: { asked: Math.min(asked, 3), silent: 0 },
      findings: { errors, warnings },
      checkedAt: isChecked ? momentOf(asOf, 9, 0) : undefined,
      ...unchanging,
    };
  });

const anyRole = fc.constantFrom(...roles);

test('without a register, and only then, everybody is led to one', () => {
  for (const role of roles) expect(['load', 'askForRegister']).toContain(nextStep(undefined, role));
  fc.assert(
    fc.property(overviews, anyRole, (overview, role) => {
      const leads = ['load', 'askForRegister'].includes(nextStep(overview, role));
      expect(leads).toBe(overview.tasks === 0);
    }),
  );
});

test('each step has its reason, and what hinders it is not there', () => {
  fc.assert(
    fc.property(overviews, anyRole, (overview, role) => {
      const { entries, findings, checkedAt, report, overdue, lowEfficiency, form } = overview;
      const { asked, answered, submitted, accepted, returned } = entries;
      const isChecked = checkedAt !== undefined;
      /** Nobody is waited for any longer: the week is over, and its draft says who is missing. */
      const isDrafted = report !== undefined && overview.asOf > week.last;
      const isReady =
        isChecked &&
        submitted === 0 &&
        findings.errors === 0 &&
        (isDrafted || (answered === asked && returned === 0 && (accepted === 0 || accepted === asked)));
      const reasons: Record<ReturnType<typeof nextStep>, boolean> = {
        load: overview.tasks === 0,
        askForRegister: overview.tasks === 0,
        chooseAgency: false,
        fill: answered < asked,
        check: !isChecked,
        mend: isChecked && findings.errors > 0,
        submit: isChecked && answered === asked && findings.errors === 0 && submitted + accepted < asked,
        sendBack: form !== undefined && submitted + accepted === asked,
        decide: overview.conflicts > 0,
        remind: isChecked && answered < asked && submitted === 0 && !isDrafted && !report?.issued,
        accept: isChecked && submitted > 0,
        askToSubmit:
          isChecked &&
          answered === asked &&
          findings.errors === 0 &&
          accepted + returned > 0 &&
          accepted < asked &&
          !isDrafted &&
          !report?.issued,
        report: isReady && report === undefined,
        issue: isReady && report !== undefined && report.issued === undefined,
        close: isChecked && submitted === 0 && report?.issued !== undefined,
        look: overdue + lowEfficiency > 0,
        read: report !== undefined,
        wait: true,
      };
      expect(reasons[nextStep(overview, role)]).toBe(true);
    }),
  );
});

test('nobody waits while something is theirs to do', () => {
  fc.assert(
    fc.property(overviews, (overview) => {
      fc.pre(overview.tasks > 0);
      const [own, ...others] = roles.map((role) => nextStep(overview, role));
      if (overview.form) expect(others).toEqual(others.map(() => own));
      expect(nextStep(overview, 'secretariat')).not.toBe('wait');
      const { asked, submitted, accepted } = overview.entries;
      if (nextStep(overview, 'officer') === 'wait') expect(submitted + accepted).toBe(asked);
      if (!overview.form && nextStep(overview, 'manager') === 'wait')
        expect(overview.overdue + overview.lowEfficiency).toBe(0);
    }),
  );
});

test("a secretariat's week, step by step", () => {
  const step = (change: Partial<WeekOverview>): string => nextStep({ ...start, ...change }, 'secretariat');
  const entries = { asked: 4, answered: 4, submitted: 0, accepted: 0, returned: 0 };
  const start: WeekOverview = {
    language: 'vi',
    tasks: 4,
    asOf,
    openWeek: '2025-W04',
    week,
    entries,
    agencies: { asked: 2, silent: 0 },
    conflicts: 0,
    findings: { errors: 0, warnings: 0 },
    checkedAt: momentOf(asOf, 9, 0),
    overdue: 0,
    lowEfficiency: 0,
    ...unchanging,
  };
  expect(nextStep(undefined, 'secretariat')).toBe('load');
  expect(step({ checkedAt: undefined })).toBe('check');
  expect(step({ checkedAt: undefined, conflicts: 1 })).toBe('decide');
  expect(step({ entries: { ...entries, answered: 3 } })).toBe('remind');
  expect(step({ findings: { errors: 1, warnings: 0 } })).toBe('mend');
  expect(step({ entries: { ...entries, submitted: 2 } })).toBe('accept');
  expect(step({ entries })).toBe('report');
  expect(step({ entries: { ...entries, returned: 4 } })).toBe('askToSubmit');
  expect(step({ entries: { ...entries, accepted: 3, returned: 1 } })).toBe('askToSubmit');
  expect(step({ entries: { ...entries, accepted: 4 } })).toBe('report');
  // A draft made on Tuesday ends nothing that is open.
  expect(step({ report: draft, entries: { ...entries, submitted: 2 } })).toBe('accept');
  expect(step({ report: draft, entries: { ...entries, answered: 3 } })).toBe('remind');
  expect(step({ report: draft, findings: { errors: 1, warnings: 0 } })).toBe('mend');
  expect(step({ report: draft })).toBe('issue');
  // On Friday, the week being over, the draft names who is missing.
  const friday = { asOf: addDays(week.last, 1), entries: { ...entries, answered: 3 } };
  expect(step(friday)).toBe('remind');
  expect(step({ ...friday, report: draft })).toBe('issue');
  expect(step({ ...friday, report: issued })).toBe('close');
  expect(step({ report: issued, entries: { ...entries, submitted: 1 } })).toBe('accept');
});

describe('an officer of one agency in the whole register', () => {
  const own = {
    agency: 'Sở Y tế',
    tasks: 1,
    entries: { asked: 1, answered: 0, submitted: 0, accepted: 0, returned: 0 },
    findings: { errors: 0, warnings: 0 },
    overdue: 0,
    lowEfficiency: 0,
    rowToFill: 6,
  };
  const done = { ...own, agency: 'Sở Tư pháp', entries: { ...own.entries, answered: 1, submitted: 1 } };

  test('says which, is shown its part alone, and led through it', () => {
    fc.assert(
      fc.property(overviews, (drawn) => {
        fc.pre(drawn.tasks > 0 && !drawn.form);
        const overview = { ...drawn, byAgency: [done, own], rowToFill: 5 };
        expect(nextStep(overviewFor(overview, 'officer', ''), 'officer')).toBe('chooseAgency');
        // One that another register knew.
        expect(overviewFor(overview, 'officer', 'Sở Nội vụ')).toBe(overview);
        const shown = overviewFor(overview, 'officer', 'sở y tế');
        expect(shown).toMatchObject(own);
        expect(nextStep(shown, 'officer')).toBe('fill');
        const idle = overviewFor(overview, 'officer', 'Sở Tư pháp');
        expect(nextStep(idle, 'officer')).toBe(overview.checkedAt === undefined ? 'check' : 'wait');
      }),
    );
  });

  test('anybody else is shown the whole, and a form is its agency’s', () => {
    fc.assert(
      fc.property(overviews, anyRole, (drawn, role) => {
        fc.pre(role !== 'officer' || drawn.form !== undefined);
        const overview = { ...drawn, byAgency: [done, own] };
        expect(overviewFor(overview, role, 'Sở Y tế')).toBe(overview);
      }),
    );
  });
});
