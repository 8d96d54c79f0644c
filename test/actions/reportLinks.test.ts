import { compileReport, issueReport } from '../../src/actions';
import type { HeadlessExcel } from '../../src/headless';
import { excelRun, keepOnly } from '../../src/workbook';
import { recalculated } from '../support/libreoffice';
import { loaded, today } from './register';

/** Codes that a search takes for others, for numbers or for patterns, if it is let. */
const codes = ['1.1', '1.10', '01', 'a*b', 'ab', 'x~?', 'X?', '>5', '=1+1', 'say "no"', `D'án 6`, 'Mã  hai'];
const register = [
  'Mã nhiệm vụ;Nội dung nhiệm vụ;Cơ quan chủ trì;Thời hạn hoàn thành',
  ...codes.map((code, i) =>
    [`"${code.replace(/"/g, '""')}"`, `Việc ${i}`, 'Sở Y tế', '10/01/2025'].join(';'),
  ),
].join('\n');

const tasksSheet = 'Nhiệm vụ';
const headerRow = 4;
let excel: HeadlessExcel;
let report: string;

beforeAll(async () => {
  ({ excel } = await loaded(register));
  report = (await compileReport({ today })).sheet;
});
afterAll(() => excel.dispose());

/** What the codes of the report say, and the formulas of the places that they lead to, each code once; links inside the sheet apart. */
const linksOf = (sheet: string): Promise<ReadonlyMap<string, string>> =>
  Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange().load('values,formulas');
    await context.sync();
    return new Map(
      used.formulas.flatMap((row: unknown[], i) =>
        row.flatMap((formula, j): [string, string][] => {
          const [, place] = /^=HYPERLINK\((.*),"(?:[^"]|"")*"\)$/.exec(String(formula)) ?? [];
          return place === undefined || place.startsWith(`"#'${sheet}'!`)
            ? []
            : [[String(used.values[i]![j]), place]];
        }),
      ),
    );
  });

/** Where the codes lead to by now: as the headless Excel and as LibreOffice compute it, which agree. */
async function placesOf(links: ReadonlyMap<string, string>): Promise<Record<string, string>> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItemOrNullObject('Nơi đến').delete();
    const sheet = context.workbook.worksheets.add('Nơi đến');
    sheet.getRange(`A1:A${links.size}`).formulas = [...links.values()].map((place) => [`=${place}`]);
    await context.sync();
  });
  const values = await Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem('Nơi đến').getRange(`A1:A${links.size}`).load('values');
    await context.sync();
    return used.values.map(([value]: unknown[]) => String(value));
  });
  const again = (await recalculated(await excel.save())).get('Nơi đến')!;
  expect(values.map((_, i) => again.get(`A${i + 1}`))).toEqual(values);
  return Object.fromEntries([...links.keys()].map((code, i) => [code, values[i]!]));
}

/** Where the tasks stand, code by code. */
const standing = (): Promise<Record<string, string>> =>
  Excel.run(async (context) => {
    const column = context.workbook.tables.getItem('Tasks').columns.getItem('Mã nhiệm vụ');
    const body = column.getDataBodyRange().load('values,rowIndex');
    await context.sync();
    return Object.fromEntries(
      body.values.map(([code]: unknown[], i) => [String(code), `#'${tasksSheet}'!A${body.rowIndex + i + 1}`]),
    );
  });

test('each code leads to its task, letter by letter, and shows as text', async () => {
  const links = await linksOf(report);
  expect([...links.keys()].sort()).toEqual([...codes].sort());
  expect(await placesOf(links)).toEqual(await standing());
});

test('and does so when rows were sorted and inserted, in a report that was issued, too', async () => {
  await issueReport({ number: '12/BC-TCT', by: 'Thư ký', today });
  const before = await standing();
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('Tasks');
    table.sort.apply([{ key: 0, ascending: false }]);
    table.rows.add(0);
    await context.sync();
    table.getRange().getRow(0).getEntireRow().insert('Down');
    await context.sync();
  });
  const after = await standing();
  expect(after['1.1']).not.toBe(before['1.1']);
  // The inserted row has no code yet.
  delete after[''];
  expect(await placesOf(await linksOf(report))).toEqual(after);
});

test('a code with blanks around it is found, that of a task that is gone leads to the headings', async () => {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('Tasks');
    const body = table.columns.getItem('Mã nhiệm vụ').getDataBodyRange().load('values');
    await context.sync();
    const row = (code: string): number => body.values.findIndex(([value]: unknown[]) => value === code);
    body.getCell(row('1.10'), 0).values = [[' 1.10 ']];
    table.rows.getItemAt(row('1.1')).delete();
    await context.sync();
  });
  const stands = await standing();
  const places = await placesOf(await linksOf(report));
  expect(places['1.1']).toBe(`#'${tasksSheet}'!A${headerRow + 1}`);
  expect(places['1.10']).toBe(stands[' 1.10 ']);
  expect(places['01']).toBe(stands['01']);
});

test('without the other sheets, as it is printed, the report shows the same codes', async () => {
  const shown = [...(await linksOf(report)).keys()];
  await excelRun((context) => keepOnly(context, report));
  expect([...(await linksOf(report)).keys()]).toEqual(shown);
  const values = [...(await recalculated(await excel.save())).get(report)!.values()];
  expect(values).toEqual(expect.arrayContaining(shown));
  expect(values.filter((value) => typeof value === 'string' && /^#[A-Z]+[!?]/.test(value))).toEqual([]);
});
