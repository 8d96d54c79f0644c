import { compileReport, loadRegister, validateEntries } from '../../src/actions';
import { openExcel, type HeadlessExcel } from '../../src/headless';
import { newWorkbook } from '../../src/headless/store';
import { cutOff } from './brokenBridge';
import { loaded, smallRegister, today } from './register';

const source = { name: 'so.csv', bytes: new TextEncoder().encode(smallRegister) };

/** Sheets with their cells, names and tables. */
function contents({ store }: HeadlessExcel): unknown {
  const sheets = store.sheets.map((sheet) => {
    const cells: unknown[] = [];
    sheet.forEachCell((row, column, { value, formula }) => void cells.push([row, column, formula ?? value]));
    return { name: sheet.name, cells, isProtected: sheet.protection() !== null };
  });
  const names = store.names().map(({ name, formula }) => ({ name, formula }));
  return { sheets, names, tables: store.tables().map(({ name, range }) => ({ name, range })) };
}

/** Saves, ends Excel, opens the file again. */
async function reopened(excel: HeadlessExcel): Promise<HeadlessExcel> {
  const bytes = await excel.save();
  excel.dispose();
  return openExcel(bytes, { today: '2025-01-23' });
}

/** A workbook as a file, made once. */
function fileOf(make: () => Promise<Uint8Array>): () => Promise<HeadlessExcel> {
  let made: Promise<Uint8Array> | undefined;
  return async () => openExcel(await (made ??= make()), { today: '2025-01-23' });
}

const inUse = fileOf(async () => {
  const { excel } = await loaded();
  await validateEntries();
  const bytes = await excel.save();
  excel.dispose();
  return bytes;
});

describe.each([
  {
    name: 'loading',
    open: fileOf(() => newWorkbook().save()),
    work: () => loadRegister(source, { language: 'vi', today, asOf: today }),
  },
  { name: 'checking', open: inUse, work: () => validateEntries() },
  { name: 'reporting', open: inUse, work: () => compileReport({ today }) },
])('$name, when the pane is closed or Excel ends in the middle', ({ open, work }) => {
  test('the workbook is as it was, or the same work done again makes it whole', async () => {
    let excel = await open();
    await work();
    excel = await reopened(excel);
    const done = contents(excel);
    excel.dispose();
    let halves = 0;
    for (let nth = 1; ; nth++) {
      excel = await open();
      const before = contents(excel);
      const wasCut = await cutOff(nth, work);
      excel = await reopened(excel);
      if (!wasCut) break;
      const left = JSON.stringify(contents(excel));
      if (left !== JSON.stringify(done) && left !== JSON.stringify(before)) {
        halves += 1;
        await work();
        excel = await reopened(excel);
        expect({ nth, contents: contents(excel) }).toEqual({ nth, contents: done });
      }
      excel.dispose();
    }
    excel.dispose();
    expect(halves).toBeGreaterThan(0);
  });
});
