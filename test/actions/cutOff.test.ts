import { isDeepStrictEqual } from 'node:util';
import {
  changeSettings,
  closeWeek,
  collectReturns,
  compileReport,
  correctEntry,
  fixFindings,
  issueReport,
  loadRegister,
  moveEntries,
  resolveConflicts,
  validateEntries,
} from '../../src/actions';
import { openExcel, type HeadlessExcel } from '../../src/headless';
import { newWorkbook } from '../../src/headless/store';
import { contents, expectSame, reopened as fileOf, type Job } from './allOrNothing';
import { cutOff, requestsOf, writes } from './brokenBridge';
import { loaded, smallRegister, tableRows, today } from './register';

const sourceOf = (csv: string) => ({ name: 'so.csv', bytes: new TextEncoder().encode(csv) });
const source = sourceOf(smallRegister);
const entries = 'Cập nhật tuần';
const by = 'Thư ký';

/** Saves, ends Excel, opens the file again. */
async function reopened(excel: HeadlessExcel): Promise<HeadlessExcel> {
  const bytes = await excel.save();
  excel.dispose();
  return openExcel(bytes, { today: '2025-01-23' });
}

/** A register that was checked and reported, and then worked on. */
const inUse = (also: (excel: HeadlessExcel) => Promise<unknown> | void = () => undefined) =>
  fileOf(async () => {
    const { excel } = await loaded();
    await validateEntries();
    await compileReport({ today });
    await also(excel);
    const bytes = await excel.save();
    excel.dispose();
    return bytes;
  });

/** One task changed, one new with a column that the register does not have, one cause filled in. */
const changedRegister = smallRegister
  .split('\n')
  .map((line, i) => `${line};${i === 0 ? 'Số văn bản' : `VB-${i}`}`)
  .join('\n')
  .replace('Làm sạch dữ liệu', 'Làm sạch, đồng bộ dữ liệu')
  .replace('28/01/2025', '15/02/2025')
  .concat('\n06;Tập huấn;Nhiệm vụ chung;Sở Mới;Giám đốc Sở;01/01/2025;01/03/2025;Một lần;;;;;;;;VB-9');

/** A return with something new, something that the register has otherwise, and a row that fits nowhere. */
const returned = {
  name: 'phieu.csv',
  bytes: new TextEncoder().encode(
    'Mã;Cơ quan;Tiến độ (%);Nhiệm vụ tuần tới\n02;Sở Y tế;95%;Rà soát\n1.1;Sở Tư pháp;2%;Trình\n99;Sở Y tế;5%;',
  ),
};

interface CutJob extends Job {
  /** Everything is written in one request: there is no half of it. */
  readonly isOneRequest?: boolean;
}

const jobs: readonly CutJob[] = [
  {
    name: 'loading',
    open: fileOf(() => newWorkbook().save()),
    work: () => loadRegister(source, { language: 'vi', today, asOf: today }),
  },
  { name: 'checking', open: inUse(), work: () => validateEntries() },
  { name: 'reporting', open: inUse(), work: () => compileReport({ today }) },
  {
    name: 'loading again',
    open: inUse(),
    work: () => loadRegister(sourceOf(changedRegister), { language: 'vi', today, asOf: today }),
  },
  {
    name: 'submitting',
    open: inUse(),
    work: () => moveEntries({ step: 'submit', agency: 'Sở Tư pháp', by, today }),
  },
  {
    name: 'returning',
    open: inUse(() => moveEntries({ step: 'submit', by, today })),
    work: () => moveEntries({ step: 'return', by, note: 'Ghi rõ số liệu', today }),
  },
  {
    name: 'closing a week',
    open: inUse(() => moveEntries({ step: 'submit', agency: 'Sở Tư pháp', by, today })),
    work: () => closeWeek({ by, today }),
  },
  {
    name: 'correcting a closed week',
    open: inUse(() => closeWeek({ by, today })),
    work: () =>
      correctEntry({
        week: '2025-W04',
        code: '02',
        agency: 'Sở Y tế',
        column: 'progress',
        value: '95%',
        by,
        reason: 'Ghi nhầm',
        today,
      }),
  },
  {
    name: 'mending',
    open: inUse((excel) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(entries);
        sheet.getRange('E5').values = [[50]];
        sheet.getRange('E6').values = [[90]];
        await context.sync();
        void excel;
      }),
    ),
    work: async () => {
      const { findings } = await validateEntries({ dryRun: true });
      const wanted = findings.filter(({ ruleId }) => ruleId === 'percent');
      await fixFindings({ keys: wanted.map(({ key }) => key) });
    },
  },
  {
    name: 'changing settings',
    open: inUse(),
    work: () => changeSettings({ given: { dueSoonDays: '12', asOf: '2025-01-24', place: 'Huế' } }),
    // A handful of cells on a sheet that is not protected.
    isOneRequest: true,
  },
  {
    name: 'collecting returns',
    open: inUse(),
    work: () => collectReturns([returned], { by, today }),
  },
  {
    name: 'deciding conflicts',
    open: inUse(() => collectReturns([returned], { by, today })),
    work: () => resolveConflicts({ by, today, others: 'take' }),
  },
  { name: 'issuing a report', open: inUse(), work: () => issueReport({ by, number: '12', today }) },
];

describe.each(jobs)(
  '$name, when the pane is closed or Excel ends in the middle',
  ({ open, work, isOneRequest = false }) => {
    test('the workbook is as it was, or the same work done again makes it whole', async () => {
      let excel = await open();
      const before = contents(excel);
      const requests = await requestsOf(work);
      excel = await reopened(excel);
      const done = contents(excel);
      excel.dispose();
      let halves = 0;
      for (const [i, request] of requests.entries()) {
        // After one that only reads, what is left is what the one before it left.
        if (!writes(request)) continue;
        const nth = i + 1;
        excel = await open();
        expect(await cutOff(nth, work)).toBe(true);
        const left = contents(excel);
        if (!isDeepStrictEqual(left, done) && !isDeepStrictEqual(left, before)) {
          halves += 1;
          excel = await reopened(excel);
          await work();
          excel = await reopened(excel);
          expectSame({ nth, contents: contents(excel) }, { nth, contents: done });
        }
        excel.dispose();
      }
      expect(halves === 0).toBe(isOneRequest);
    }, 300_000);
  },
);

test('what was cut off is put back by whatever is done next, and what people have typed since stays', async () => {
  const open = inUse();
  const work = () => closeWeek({ by, today });
  let excel = await open();
  const before = contents(excel) as { sheets: { name: string }[] };
  // Until the rows of the next week are there, and those of the week not yet kept.
  for (let nth = 1; (await tableRows('Entries'))[0]!['Tiến độ (%)'] !== ''; nth++) {
    excel.dispose();
    excel = await open();
    await cutOff(nth, work);
    excel = await reopened(excel);
  }
  excel.edit(entries, 'E7', [[0.75]]);
  await validateEntries();
  const sheetOf = (name: string, all: unknown): unknown =>
    (all as typeof before).sheets.find((sheet) => sheet.name === name);
  const after = contents(excel);
  for (const { name } of before.sheets)
    if (name !== entries && name !== 'Kết quả kiểm tra')
      expect(sheetOf(name, after)).toEqual(sheetOf(name, before));
  expect((await tableRows('Entries')).map((row) => row['Tiến độ (%)'])).toEqual([0.5, 0.9, 0.75, 1, '']);
  excel.dispose();
});

test("a record of something cut off that cannot be read, or whose sheets are gone, stands in nobody's way", async () => {
  const excel = await inUse()();
  const journal = (text: string): Promise<void> =>
    Excel.run(async (context) => {
      const xml = `<unfinished xmlns="urn:p06:unfinished">${text}</unfinished>`;
      context.workbook.customXmlParts.add(xml);
      await context.sync();
    });
  const whole = {
    protection: [{ sheet: 'Không có', options: {} }],
    blocks: [{ sheet: 'Không có', top: 1, left: 0, before: [['a']], after: [['b']] }],
    added: [
      {
        table: 'Gone',
        sheet: 'Không có',
        headerRow: 4,
        left: 0,
        width: 2,
        bodyRows: 3,
        isEmpty: false,
        rows: [['a', 'b']],
        newHeaders: [],
      },
    ],
    locks: [{ sheet: 'Không có', rows: [5], columns: [1], locked: true }],
  };
  const before = contents(excel);
  for (const text of ['', '{', JSON.stringify({ journal: 1, index: 0, of: 2, text: '{}' })])
    await journal(text);
  await journal(JSON.stringify({ journal: 2, index: 0, of: 1, text: JSON.stringify(whole) }));
  expect(await changeSettings({ given: {} })).toMatchObject({ changes: [] });
  expect(contents(excel)).toEqual(before);
  expect(
    excel.store.customXmlParts().filter(({ namespaceUri }) => namespaceUri === 'urn:p06:unfinished'),
  ).toEqual([]);
  excel.dispose();
});
