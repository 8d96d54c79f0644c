import { compileReport, compileResponsibility, loadRegister } from '../../src/actions';
import { followSelection, type ExplainedSelection } from '../../src/actions/followSelection';
import { openExcel, type HeadlessExcel } from '../../src/headless';
import { groupIndex, groupNote } from '../../src/monitoring';
import { excelRun, readRegister, statesOf } from '../../src/workbook';
import { buildSample } from '../../samples/buildSample';
import { convert } from '../support/libreoffice';
import { today } from './register';

const duties = 'Trách nhiệm';
const title = 'Giải thích chỉ số';
const index = /^SPI = tổng thu được ([\d.,]+) \/ tổng kế hoạch ([\d.,]+) = ([\d,]+)$/m;
const number = (text: string): number => Number(text.replace(/\./g, '').replace(',', '.'));

let excel: HeadlessExcel;
let report: string;
beforeAll(async () => {
  excel = await openExcel(undefined, { today: '2025-01-23' });
  const source = { name: 'so.xlsx', bytes: await buildSample() };
  await loadRegister(source, { language: 'vi', today, asOf: today, isNewWorkbook: true });
  await compileResponsibility();
  report = (await compileReport({ today })).sheet;
});
afterAll(() => excel.dispose());

interface Noted {
  readonly address: string;
  readonly text: string;
  readonly value: unknown;
}

/** The cells of a sheet that explain an index, and what they show. */
const notesOf = (name: string): Promise<Noted[]> =>
  Excel.run(async (context) => {
    const rules = excel.store.sheets.find((sheet) => sheet.name === name)!.dataValidations();
    const cells = rules.map(({ ranges: [rect] }) =>
      context.workbook.worksheets.getItem(name).getCell(rect!.top, rect!.left).load('values,address'),
    );
    await context.sync();
    return rules.map(({ promptTitle, prompt, type, showPrompt }, i) => {
      expect([promptTitle, type, showPrompt]).toEqual([title, 'none', true]);
      return { address: cells[i]!.address, text: prompt, value: cells[i]!.values[0]![0] as unknown };
    });
  });

test.each([
  ['the responsibility sheet', () => duties],
  ['the report', () => report],
])(
  'every index of a group on %s says what it comes of: the sums give what the cell shows',
  async (_, sheet) => {
    const notes = await notesOf(sheet());
    expect(notes.length).toBeGreaterThan(20);
    let measured = 0;
    for (const { address, text, value } of notes) {
      const [, earned = '', planned = '', spi = ''] = index.exec(text) ?? [];
      if (typeof value === 'number') {
        measured += 1;
        expect([address, number(spi)]).toEqual([address, value]);
        expect(number(earned) / number(planned)).toBeCloseTo(value, 2);
      } else expect([address, text]).toEqual([address, expect.stringMatching(/^Chưa/)]);
    }
    expect(measured).toBeGreaterThan(10);
  },
);

test('the index of all tasks tells of all tasks, on both sheets', async () => {
  const { text } = groupNote(groupIndex(statesOf(await excelRun(readRegister))), 'vi');
  expect((await notesOf(duties)).at(-1)!.text).toBe(text);
  expect((await notesOf(report)).filter((note) => note.text === text).length).toBeGreaterThanOrEqual(5);
});

test('compiling again piles up nothing', async () => {
  const once = await notesOf(duties);
  await compileResponsibility();
  expect(await notesOf(duties)).toEqual(once);
});

test('the saved file has the notes, line by line, as LibreOffice reads it', async () => {
  const flat = new TextDecoder().decode(await convert(await excel.save(), 'fods'));
  const messages = [
    ...flat.matchAll(
      /<table:help-message table:title="Giải thích chỉ số"[^>]*>(.*?)<\/table:help-message>/gs,
    ),
  ];
  const read = messages.map(([, xml]) =>
    [...xml!.matchAll(/<text:p>(.*?)<\/text:p>/gs)].map(([, line]) => line).join('\n'),
  );
  const written = [...(await notesOf(duties)), ...(await notesOf(report))].map(({ text }) => text);
  expect(new Set(read)).toEqual(new Set(written));
});

test('the pane says the same of the selected index', async () => {
  const select = (sheet: string, cell: string): Promise<void> =>
    Excel.run(async (context) => {
      const target = context.workbook.worksheets.getItem(sheet);
      target.activate();
      target.getRange(cell).select();
      await context.sync();
    });
  const noted = (await notesOf(duties)).at(-1)!;
  const seen = async (): Promise<ExplainedSelection | undefined> => {
    let explained: ExplainedSelection | undefined;
    const stop = await followSelection((now) => (explained = now));
    await stop();
    return explained;
  };
  await select(duties, noted.address.split('!').pop()!);
  expect(await seen()).toEqual({ note: { title, text: noted.text } });
  await select(duties, 'A1');
  expect(await seen()).toEqual({});
  await select('Nhiệm vụ', 'C7');
  expect((await seen())?.task?.row).toBe(7);
});
