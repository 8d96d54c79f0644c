import {
  changeSettings,
  closeWeek,
  compileReport,
  goToSheet,
  highlightTasks,
  loadRegister,
  moveEntries,
  validateEntries,
  weekOverview,
} from '../../src/actions';
import { t } from '../../src/messages';
import { openExcel, type HeadlessExcel } from '../../src/headless';
import { defaultRequirementSets } from '../../src/headless/host';
import { whileEditing } from './brokenBridge';
import { loaded, smallRegister, today } from './register';

const source = { name: 'so.csv', bytes: new TextEncoder().encode(smallRegister.replace(';50%;', ';60%;')) };
const options = { language: 'vi', today, asOf: today } as const;

/** Everything that writes into a register. */
const actions: Record<string, () => Promise<unknown>> = {
  load: () => loadRegister(source, options),
  check: () => validateEntries(),
  highlight: () => highlightTasks(),
  report: () => compileReport({ today }),
  submit: () => moveEntries({ step: 'submit', by: 'Cán bộ', today }),
  close: () => closeWeek({ by: 'Thư ký', today }),
  settings: () => changeSettings({ given: { dueSoonDays: '3' } }),
};

/** A workbook with the register in it, as a file, made once. */
let made: Promise<Uint8Array> | undefined;
const register = (): Promise<Uint8Array> =>
  (made ??= loaded().then(async ({ excel }) => {
    const bytes = await excel.save();
    excel.dispose();
    return bytes;
  }));

/** Values and formulas of every sheet, in order. */
const contents = ({ store }: HeadlessExcel): unknown =>
  store.sheets.map((sheet) => {
    const cells: unknown[] = [];
    sheet.forEachCell((row, column, { value, formula }) => void cells.push([row, column, formula ?? value]));
    return { name: sheet.name, cells, rules: sheet.conditionalFormats().length };
  });

const inExcel = (work: (context: Excel.RequestContext) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context);
    await context.sync();
  });

describe.each(Object.entries(actions))('%s', (name, work) => {
  test('in a workbook of a newer version: a sentence, and nothing is written', async () => {
    const { excel } = await loaded();
    await inExcel(({ workbook }) => (workbook.names.getItem('RegisterVersion').formula = '=99'));
    const before = contents(excel);
    await expect(work()).rejects.toMatchObject({ userMessage: { key: 'workbook.error.newer' } });
    expect(contents(excel)).toEqual(before);
    excel.dispose();
  });

  test('once a cell is being edited it is refused in words with nothing written, or done to its end', async () => {
    const file = await register();
    const open = () =>
      openExcel(file, {
        today: '2025-01-23',
        requirementSets: { ...defaultRequirementSets, DelayForCellEdit: '1.1' },
      });
    let excel = await open();
    const before = contents(excel);
    await work();
    const done = contents(excel);
    excel.dispose();
    for (let nth = 1; ; nth++) {
      excel = await open();
      const { reached, error } = await whileEditing(nth, work);
      const isEditing = error !== undefined;
      if (isEditing) expect(error).toMatchObject({ userMessage: { key: 'workbook.error.cellEdit' } });
      expect({ nth, contents: contents(excel) }).toEqual({ nth, contents: isEditing ? before : done });
      excel.dispose();
      if (!reached) break;
    }
  });

  if (name !== 'load')
    test('in a workbook without a register: a sentence that says what to do first', async () => {
      const excel = await openExcel();
      const before = contents(excel);
      await expect(work()).rejects.toMatchObject({ userMessage: { key: 'workbook.error.noRegister' } });
      expect(contents(excel)).toEqual(before);
      excel.dispose();
    });

  test('the user switches sheets in the middle: it is done all the same', async () => {
    const whole = await loaded();
    await work();
    const done = contents(whole.excel);
    whole.excel.dispose();
    const { excel } = await loaded();
    let switches = 0;
    const wander = (): void => {
      switches += 1;
      const sheet = switches % 2 === 0 ? 'Danh mục' : 'Cập nhật tuần';
      void inExcel(({ workbook }) => workbook.worksheets.getItem(sheet).activate());
    };
    const wandering = { ...options, onProgress: wander };
    const again: Record<string, () => Promise<unknown>> = {
      load: () => loadRegister(source, wandering),
      check: () => validateEntries(wandering),
      highlight: () => highlightTasks(wandering),
      report: () => compileReport(wandering),
      submit: () => moveEntries({ step: 'submit', by: 'Cán bộ', ...wandering }),
      close: () => closeWeek({ by: 'Thư ký', ...wandering }),
      settings: () => changeSettings({ given: { dueSoonDays: '3' } }),
    };
    wander();
    await again[name]!();
    expect(contents(excel)).toEqual(done);
    excel.dispose();
  });
});

test('a protected workbook takes no sheet: check and report say so and leave it as it was', async () => {
  const { excel } = await loaded();
  await inExcel(({ workbook }) => workbook.protection.protect('bí mật'));
  const before = contents(excel);
  for (const work of [actions.check!, actions.report!]) {
    await expect(work()).rejects.toMatchObject({ userMessage: { key: 'workbook.error.protected' } });
    expect(contents(excel)).toEqual(before);
  }
  // What only changes cells goes on.
  expect(await weekOverview()).toMatchObject({ tasks: 5 });
  excel.dispose();
});

test('a Settings sheet with a password keeps its settings', async () => {
  const { excel } = await loaded();
  await inExcel(({ workbook }) =>
    workbook.worksheets.getItem('Thiết lập').protection.protect(undefined, 'bí mật'),
  );
  const before = contents(excel);
  await expect(actions.settings!()).rejects.toMatchObject({
    userMessage: { key: 'workbook.error.protected' },
  });
  expect(contents(excel)).toEqual(before);
  excel.dispose();
});

test('a sheet of the register that is gone is told by name', async () => {
  const { excel } = await loaded();
  await inExcel(({ workbook }) => workbook.worksheets.getItem('Kết quả kiểm tra').delete());
  await expect(goToSheet('findings')).rejects.toMatchObject({
    message: t('en', 'actions.error.noSheet', { sheet: 'Kết quả kiểm tra' }),
  });
  // The overview goes on without it.
  expect(await weekOverview()).toMatchObject({ checkedAt: undefined, tasks: 5 });
  excel.dispose();
});
