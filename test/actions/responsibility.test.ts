import { utils } from '@e965/xlsx';
import { compileResponsibility, highlightTasks, loadRegister } from '../../src/actions';
import { viewRows } from '../../src/actions/showView';
import { openExcel, type HeadlessExcel } from '../../src/headless';
import type { Language } from '../../src/messages';
import { t } from '../../src/messages';
import { agencyName, personKey, sheetNames } from '../../src/register';
import { dutyClasses, dutyClassOf, dutyMarks } from '../../src/reporting';
import { excelRun, readRegister } from '../../src/workbook';
import { buildSample } from '../../samples/buildSample';
import { recalculated } from '../support/libreoffice';
import { loaded, smallRegister, today } from './register';

async function sample(language: Language): Promise<HeadlessExcel> {
  const excel = await openExcel(undefined, { today: '2025-01-23' });
  const source = { name: 'so.xlsx', bytes: await buildSample() };
  await loadRegister(source, { language, today, asOf: today, isNewWorkbook: true });
  return excel;
}

interface Cells {
  readonly values: unknown[][];
  readonly formulas: string[][];
}

const cellsOf = (name: string): Promise<Cells> =>
  Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(name).getUsedRange().load('values,formulas,address');
    await context.sync();
    expect(used.address).toMatch(/!A1(:|$)/);
    return { values: used.values as unknown[][], formulas: used.formulas as string[][] };
  });

/** The rows of the sheet that a link leads to, or undefined where there is no link. */
function linked({ values }: Cells, formula: unknown, name: string): unknown[][] | undefined {
  if (typeof formula !== 'string' || !formula.startsWith('=HYPERLINK')) return undefined;
  const [, sheet, address] = /^=HYPERLINK\("#'(.+)'!([A-Z]+\d+:[A-Z]+\d+)",/.exec(formula) ?? [];
  expect(sheet).toBe(name);
  const { s: from, e: to } = utils.decode_range(address!);
  return values.slice(from.r, to.r + 1).map((row) => row.slice(from.c, to.c + 1));
}

describe.each(['vi', 'en'] as const)('responsibility of the sample, %s', (language) => {
  let excel: HeadlessExcel;
  let cells: Cells;
  const name = sheetNames.responsibility[language];
  const firstRow = 5;
  beforeAll(async () => {
    excel = await sample(language);
    await compileResponsibility();
    cells = await cellsOf(name);
  });
  afterAll(() => excel.dispose());

  test('every number is the number of rows that its link leads to, and those rows are the ones it counts', async () => {
    const snapshot = await excelRun(readRegister);
    const states = viewRows(snapshot).map(({ state }) => state);
    const byCode = new Map(states.map((state) => [state.task.code, state]));
    const keys = ['assigned', ...dutyClasses, ...dutyMarks] as const;
    let band = '';
    let followed = 0;
    cells.values.slice(firstRow).forEach((row, i) => {
      const formulas = cells.formulas[firstRow + i]!;
      if (typeof row[2] !== 'number') {
        if (row[0] !== '') band = String(row[0]);
        return;
      }
      keys.forEach((key, column) => {
        const rows = linked(cells, formulas[2 + column], name);
        expect([key, row[1], rows?.length ?? 0]).toEqual([key, row[1], row[2 + column]]);
        for (const [code, ...rest] of rows ?? []) {
          const [agency, leader] = rest.slice(-2);
          followed += 1;
          const state = byCode.get(String(code))!;
          if (row[0] !== '')
            expect(
              personKey(String(band.includes(t(language, 'desk.responsibility.agencies')) ? agency : leader)),
            ).toBe(personKey(String(row[1])));
          if ((dutyClasses as readonly string[]).includes(key)) expect(dutyClassOf(state)).toBe(key);
          if (key === 'lowEfficiency') expect(state.attention).toBe(key);
          if (key === 'targetMissed') expect(state.status).toBe(key);
          if (key === 'notReported') expect(state.rollUp.answered).toBeLessThan(state.rollUp.expected);
        }
      });
    });
    // All tasks thrice as assigned, thrice in a class, and the silent ones.
    expect(followed).toBeGreaterThan(6 * states.length);
    const agencies = new Set(states.map(({ task }) => agencyName(snapshot.agencies, task.leadAgency)));
    expect(cells.values.filter((row) => agencies.has(String(row[1])))).toHaveLength(agencies.size);
  });

  test('LibreOffice reads the same numbers', async () => {
    const values = (await recalculated(await excel.save())).get(name)!;
    cells.values.slice(firstRow).forEach((row, i) => {
      if (typeof row[2] === 'number') expect(values.get(`C${firstRow + i + 1}`)).toBe(row[2]);
    });
  });
});

test('compiling again gives the same sheet; nothing is written when it is only planned', async () => {
  const { excel } = await loaded();
  const sheets = (): string[] => excel.store.sheets.map(({ name }) => name);
  const before = sheets();
  await compileResponsibility({ dryRun: true });
  expect(sheets()).toEqual(before);
  const summary = await compileResponsibility();
  expect(summary).toMatchObject({ tasks: 5, agencies: 3, leaders: 2, overdue: 1, onTimeRate: 0.5 });
  const once = await cellsOf('Trách nhiệm');
  await highlightTasks();
  await compileResponsibility();
  expect(await cellsOf('Trách nhiệm')).toEqual(once);
  expect(sheets().filter((name) => name === 'Trách nhiệm')).toHaveLength(1);
  excel.dispose();
});

test("a sheet of the user's with that name stays, and the user is told", async () => {
  const { excel } = await loaded();
  await Excel.run(async (context) => {
    context.workbook.worksheets.add('Trách nhiệm').getRange('A1').values = [['của tôi']];
    await context.sync();
  });
  await expect(compileResponsibility()).rejects.toThrow(/Trách nhiệm/);
  expect((await cellsOf('Trách nhiệm')).values).toEqual([['của tôi']]);
  excel.dispose();
});

test('syncs do not grow with the register, and names are text whatever they begin with', async () => {
  const [header, ...rows] = smallRegister.split('\n');
  const syncs = async (tasks: number): Promise<number> => {
    const { excel } = await loaded(
      [header, ...Array.from({ length: tasks }, (_, i) => `T${i}-${rows[i % rows.length]}`)]
        .join('\n')
        .replace(/Giám đốc Sở/g, '=1+1'),
    );
    const before = excel.stats.syncs;
    await compileResponsibility();
    const done = excel.stats.syncs - before;
    const { values, formulas } = await cellsOf('Trách nhiệm');
    const named = values.flatMap((row, i) => (row[1] === '=1+1' ? [formulas[i]![1]] : []));
    expect(named).toEqual(['=1+1']);
    expect(excel.stats.largestRequest).toBeLessThan(4_000_000);
    excel.dispose();
    return done;
  };
  const [few, many] = [await syncs(5), await syncs(500)];
  expect(many).toBe(few);
  expect(many).toBeLessThanOrEqual(12);
});
