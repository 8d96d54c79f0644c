import { addDays, dayOfMoment, momentOf } from '../../src/calendar';
import {
  changeSettings,
  closeWeek,
  compileReport,
  issueReport,
  moveEntries,
  registerSettings,
  validateEntries,
  waiveFinding,
  weekOverview,
  type WeekOverview,
} from '../../src/actions';
import { prepareReport } from '../../src/actions/prepareReport';
import { openExcel } from '../../src/headless';
import { alwaysToday, initialSettings } from '../../src/register';
import { loaded, smallRegister, today } from './register';
import { withUndo } from './withUndo';

const at = momentOf(today, 9, 5);

test('a workbook without a register has none', async () => {
  const excel = await openExcel();
  expect(await weekOverview()).toBeUndefined();
  excel.dispose();
});

test('it tells register, entries, checks, attention and report as they come about', async () => {
  const { excel } = await loaded();
  const start = await weekOverview();
  expect(start).toMatchObject({
    language: 'vi',
    tasks: 5,
    asOf: today,
    openWeek: '2025-W04',
    week: { label: '2025-W04', first: addDays(today, -6), last: today },
    entries: { asked: 5, answered: 5, submitted: 0, accepted: 0, returned: 0 },
    agencies: { asked: 3, silent: 0 },
    conflicts: 0,
    findings: { errors: 0, warnings: 0 },
    checkedAt: undefined,
    overdue: 1,
    lowEfficiency: 2,
    lastClosedWeek: '',
  } satisfies Partial<WeekOverview>);
  expect(start!.report).toBeUndefined();

  const { findings } = await validateEntries({ now: at });
  expect(await weekOverview()).toMatchObject({ checkedAt: at, findings: { errors: 5, warnings: 0 } });
  await waiveFinding(findings[0]!.key, 'Thư ký', 'Đã thống nhất', { now: at });
  expect(await weekOverview()).toMatchObject({ findings: { errors: 4 } });

  await moveEntries({ step: 'submit', by: 'Thư ký', agency: 'Sở Y tế', today });
  const { sheet } = await compileReport({ today });
  expect(await weekOverview()).toMatchObject({
    entries: { submitted: 1 },
    report: { sheet, version: 1, asOf: today },
  });
  expect((await weekOverview())!.report!.issued).toBeUndefined();
  await issueReport({ by: 'Văn phòng', number: '12', today });
  const issued = { number: '12/BC-TCTĐA06', day: today };
  expect(await weekOverview()).toMatchObject({ report: { sheet, version: 1, issued } });
  await compileReport({ today });
  const { report } = (await weekOverview())!;
  expect(report).toEqual({ sheet: `${sheet} (2)`, version: 2, asOf: today, compiled: today });
  excel.dispose();
});

test('it tells each agency its own part, and the parts are the whole', async () => {
  const { excel } = await loaded(smallRegister.replace('Sở Y tế', 'sở y tế'));
  await validateEntries({ now: at });
  const { byAgency, ...whole } = (await weekOverview())!;
  expect(byAgency.map(({ agency, tasks, findings }) => [agency, tasks, findings.errors])).toEqual([
    ['Công an tỉnh', 2, 3],
    ['Sở Tư pháp', 2, 2],
    ['Sở Y tế', 1, 0],
  ]);
  const sum = (count: (each: (typeof byAgency)[number]) => number): number =>
    byAgency.reduce((total, each) => total + count(each), 0);
  expect(sum(({ entries }) => entries.asked)).toBe(whole.entries.asked);
  expect(sum(({ overdue }) => overdue)).toBe(whole.overdue);
  expect(sum(({ lowEfficiency }) => lowEfficiency)).toBe(whole.lowEfficiency);
  excel.edit('Cập nhật tuần', 'E6', '');
  expect((await weekOverview())!.byAgency[2]).toMatchObject({
    entries: { asked: 1, answered: 0 },
    rowToFill: 6,
  });
  excel.dispose();
});

test('an error that was mended by typing is told no more, whoever is told', async () => {
  const { excel } = await loaded();
  const { findings } = await validateEntries({ now: at });
  const { cell, suggested } = findings.find((each) => each.isOfEntry && each.suggested !== undefined)!;
  const errorsOf = async (): Promise<number[]> => {
    const { findings: all, byAgency } = (await weekOverview())!;
    return [all.errors, byAgency[0]!.findings.errors];
  };
  const [all, own] = (await errorsOf()) as [number, number];
  excel.edit('Cập nhật tuần', cell, suggested!);
  expect(await errorsOf()).toEqual([all - 1, own - 1]);
  excel.dispose();
});

test('it counts the reports that are owed as the report does, also once tasks are done for good', async () => {
  const { excel } = await loaded();
  await closeWeek({ by: 'Thư ký', today });
  const { entries, agencies } = (await weekOverview())!;
  const { report } = await prepareReport({}, momentOf(today, 0, 0));
  expect(report.reports.finished).toBeGreaterThan(0);
  expect(entries).toMatchObject({ asked: report.reports.expected, answered: report.reports.received });
  const owing = report.reporting.filter(({ reports }) => reports.expected > 0);
  expect(agencies).toEqual({
    asked: owing.length,
    silent: owing.filter(({ conduct }) => conduct === 'silent').length,
  });
  excel.dispose();
});

test('without a clock, a check is known by its as-of day', async () => {
  const { excel } = await loaded();
  await validateEntries();
  const { checkedAt } = (await weekOverview())!;
  expect(dayOfMoment(checkedAt!)).toBe(today);
  const shown = await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('Kết quả kiểm tra').getRange('A3').load('text');
    await context.sync();
    return cell.text[0]![0];
  });
  expect(shown).toBe('Kiểm tra lúc 23/01/2025');
  excel.dispose();
});

test('its round trips do not grow with the register, and nothing is written', async () => {
  const [header, ...rows] = smallRegister.split('\n');
  const cost = async (tasks: number): Promise<number> => {
    const many = Array.from({ length: tasks }, (_, i) => `T${i}-${rows[i % rows.length]}`);
    const { excel } = await loaded([header, ...many].join('\n'));
    await validateEntries();
    const before = await excel.save();
    const syncs = excel.stats.syncs;
    await weekOverview();
    const taken = excel.stats.syncs - syncs;
    expect(await excel.save()).toEqual(before);
    excel.dispose();
    return taken;
  };
  const few = await cost(10);
  expect(few).toBeLessThanOrEqual(10);
  expect(await cost(300)).toBe(few);
});

describe('settings', () => {
  test('changes are planned, written, and taken back', async () => {
    const { excel } = await loaded();
    const before = await registerSettings();
    const given = { dueSoonDays: '3', lowEfficiency: '0,5', place: '=1+1', asOf: alwaysToday };
    const plan = await changeSettings({ given, dryRun: true });
    expect(plan.changes.map(({ setting }) => setting.key)).toEqual([
      'asOf',
      'dueSoonDays',
      'lowEfficiency',
      'place',
    ]);
    expect(await registerSettings()).toEqual(before);

    const { done, undo } = await withUndo((options) => changeSettings({ ...options, given }));
    const after = await registerSettings();
    expect(after).toEqual({
      ...before,
      dueSoonDays: 3,
      lowEfficiency: 0.5,
      place: '=1+1',
      asOf: alwaysToday,
    });
    expect(done.values).toEqual(after);
    // 2 of 5 tasks are behind plan at 0.8; at 0.5 the same two (0.14 and 0.4).
    expect(await weekOverview()).toMatchObject({ lowEfficiency: 2 });
    await undo.takeBack({ today });
    expect(await registerSettings()).toEqual(before);
    excel.dispose();
  });

  test('a value that is none is refused with its help, and nothing is written', async () => {
    const { excel } = await loaded();
    const before = await registerSettings();
    for (const given of [
      { lowEfficiency: '80%' },
      { weekStart: '8' },
      { openWeek: '2025-W60' },
      { asOf: '' },
    ]) {
      await expect(changeSettings({ given: { dueSoonDays: '3', ...given } })).rejects.toMatchObject({
        userMessage: { key: 'workbook.error.setting' },
      });
    }
    expect(await registerSettings()).toEqual(before);
    excel.dispose();
  });

  test('settings that the sheet has wrong are shown as they are, to be mended', async () => {
    const { excel } = await loaded();
    await Excel.run(async (context) => {
      context.workbook.names.getItem('LowEfficiency').getRange().values = [['tám mươi']];
      await context.sync();
    });
    await expect(weekOverview()).rejects.toMatchObject({ userMessage: { key: 'workbook.error.setting' } });
    expect((await registerSettings()).lowEfficiency).toBe('tám mươi');
    await changeSettings({ given: { lowEfficiency: '0.8' } });
    expect(await weekOverview()).toMatchObject({ tasks: 5 });
    expect((await registerSettings()).lowEfficiency).toBe(initialSettings('vi', today).lowEfficiency);
    excel.dispose();
  });
});
