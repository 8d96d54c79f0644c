import { strFromU8, unzipSync } from 'fflate';
import {
  closeWeek,
  collectReturns,
  compileReport,
  correctEntry,
  distributeForms,
  highlightTasks,
  issueReport,
  loadRegister,
  makeForm,
  moveEntries,
  recordDistribution,
  validateEntries,
  weekOverview,
  type DistributedForms,
  type FormMaker,
} from '../../src/actions';
import { planForms } from '../../src/collection/forms';
import { openExcel, type HeadlessExcel } from '../../src/headless';
import type { UserError } from '../../src/messages';
import { entryColumns, type EntryKey } from '../../src/register';
import { directory, tracedSources, wordsIn } from '../collection/formSources';
import { recalculated } from '../support/libreoffice';
import { entryCell, taskCell } from '../support/columns';
import { loaded, smallRegister, tableRows, today } from './register';
import { draws, fc } from '../support/draws';

const maker: FormMaker = async (content) => {
  const excel = await openExcel(undefined, { today });
  try {
    await makeForm(content);
    return await excel.save();
  } finally {
    excel.dispose();
  }
};

/** The small register, with a task of two agencies and a past week in it, and its forms. */
let distributed: DistributedForms;
beforeAll(async () => {
  const { excel } = await loaded(
    `${smallRegister}\n06;Tuyên truyền;Nhiệm vụ chung;UBND cấp huyện;;;;;;;;;;;`,
  );
  await moveEntries({ step: 'submit', by: 'Cán bộ', agency: 'Sở Y tế', today });
  distributed = await distributeForms(maker);
  excel.dispose();
});

const formOf = (agency: string): Uint8Array => {
  const { file } = distributed.summary.forms.find((each) => each.agency === agency)!;
  return distributed.files.find(({ name }) => name === file)!.bytes;
};
const opened = (agency: string): Promise<HeadlessExcel> => openExcel(formOf(agency), { today });
const entries = 'Cập nhật tuần';
const at = (key: EntryKey, row: number): string => entryCell(key, row);

test('every agency that reports has its form; the rest are named', () => {
  const { summary, files } = distributed;
  expect(summary).toMatchObject({ isPreview: false, week: '2025-W04', homeless: [] });
  expect(summary.forms.slice(0, 3)).toMatchObject([
    { agency: 'Công an tỉnh', entries: 2, answered: 2, file: 'P06_2025-W04_Cong-an-tinh.xlsx' },
    { agency: 'Sở Tư pháp', entries: 2, answered: 2 },
    { agency: 'Sở Y tế', entries: 1, answered: 1 },
  ]);
  expect(files).toHaveLength(summary.forms.length);
  expect(summary.without).toContain('Sở Tài chính');
});

test('the entry sheet comes first, says whose it is and until when; sheets of no use to an officer are hidden', async () => {
  const excel = await opened('Sở Tư pháp');
  const shown = await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name,items/visibility');
    const active = context.workbook.worksheets.getActiveWorksheet().load('name');
    const cell = context.workbook.getActiveCell().load('address');
    const titles = sheets.getItem(entries).getRange('B1:B3').load('values');
    const hidden = ['A', 'C', at('agency', 1).replace(/\d/, '')].map((column) =>
      sheets.getItem(entries).getRange(`${column}:${column}`).load('columnHidden'),
    );
    const { pageLayout } = sheets.getItem(entries);
    pageLayout.load('orientation,paperSize,zoom');
    await context.sync();
    return {
      sheets: sheets.items.filter(({ visibility }) => visibility === 'Visible').map(({ name }) => name),
      active: active.name,
      cell: cell.address,
      titles: titles.values.map(([text]) => String(text)),
      hidden: hidden.map(({ columnHidden }) => columnHidden),
      page: [pageLayout.orientation, pageLayout.paperSize, pageLayout.zoom.horizontalFitToPages],
    };
  });
  expect(shown).toMatchObject({
    sheets: [entries, 'Nhiệm vụ'],
    active: entries,
    cell: `'${entries}'!${at('progress', 5)}`,
    hidden: [true, false, true],
    page: ['Landscape', 'A4', 1],
  });
  expect(shown.titles.slice(0, 2)).toEqual([
    'PHIẾU BÁO CÁO TIẾN ĐỘ TUẦN: Sở Tư pháp',
    'Tuần 2025-W04 (17/01/2025 – 23/01/2025). Nộp trước 17 giờ thứ Năm 23/01/2025.',
  ]);
  expect(shown.titles[2]).toContain('Chỉ nhập vào các ô nền vàng nhạt');
  excel.dispose();
});

test("an officer's typing is validated; what is not the officer's refuses", async () => {
  const excel = await opened('Sở Tư pháp');
  excel.edit(entries, at('progress', 5), 0.4);
  expect(() => excel.edit(entries, at('progress', 5), 1.5)).toThrow();
  expect(() => excel.edit(entries, at('causeGroup', 5), 'Lý do lạ')).toThrow();
  expect(
    excel.choices(
      entries,
      4,
      entryColumns.findIndex(({ key }) => key === 'causeGroup'),
    ),
  ).toContain('Nguồn lực');
  for (const [sheet, cell] of [
    [entries, at('code', 5)],
    [entries, at('agency', 5)],
    ['Nhiệm vụ', 'A5'],
    ['Thiết lập', 'B5'],
    ['Danh mục', 'A5'],
  ])
    expect(() => excel.edit(sheet!, cell!, 'x')).toThrow(/protected|locked|bảo vệ|AccessDenied/i);
  expect((await tableRows('Entries'))[0]).toMatchObject({ 'Tiến độ (%)': 0.4 });
  excel.dispose();
});

test('rows that were submitted already are locked in the form too', async () => {
  const excel = await opened('Sở Y tế');
  expect((await tableRows('Entries'))[0]).toMatchObject({ 'Nộp báo cáo': 'Đã nộp' });
  expect(() => excel.edit(entries, at('progress', 5), 0.4)).toThrow();
  await moveEntries({ step: 'reopen', by: 'Cán bộ', note: 'Sửa số liệu', today });
  excel.edit(entries, at('progress', 5), 0.4);
  excel.dispose();
});

test('a form is a register of its own: LibreOffice computes its statuses, a check tells what the agency can mend', async () => {
  const sheet = (await recalculated(formOf('Công an tỉnh'))).get('Nhiệm vụ')!;
  expect([5, 6].map((row) => sheet.get(taskCell('status', row)))).toContain('Quá hạn');
  const excel = await opened('Công an tỉnh');
  expect(excel.notComputed()).toEqual([]);
  const check = await validateEntries();
  // The register of the office lacks tasks of its categories, and leaders: that is not for the agency to mend.
  expect(new Set(check.findings.map((finding) => finding.sheet))).toEqual(new Set([entries]));
  expect(check.errors).toBeGreaterThan(0);
  expect((await highlightTasks()).tasks).toBe(2);
  expect(await weekOverview()).toMatchObject({
    tasks: 2,
    form: { agency: 'Công an tỉnh', week: '2025-W04' },
    entries: { asked: 2, answered: 2 },
    overdue: 1,
  });
  excel.dispose();
});

test("what is the secretariat's is refused in a form, with nothing changed", async () => {
  const excel = await opened('Sở Y tế');
  const before = await tableRows('Entries');
  const source = { name: 'so.csv', bytes: new TextEncoder().encode(smallRegister) };
  const who = { by: 'Cán bộ', today };
  for (const act of [
    () => closeWeek(who),
    () => compileReport({ today }),
    () => issueReport({ ...who, number: '1' }),
    () => distributeForms(maker),
    () => collectReturns([source], who),
    () => recordDistribution({ ...who, week: '2025-W04', forms: [] }),
    () => moveEntries({ ...who, step: 'accept' }),
    () =>
      correctEntry({ ...who, week: '2025-W03', code: '02', agency: '', column: '', value: '', reason: 'x' }),
    () => loadRegister(source, { language: 'vi', today }),
  ]) {
    const said = await act().then(
      () => 'done',
      (error: UserError) => error.in('vi'),
    );
    expect(said).toContain('Tệp này là phiếu của Sở Y tế cho tuần 2025-W04');
  }
  expect(await tableRows('Entries')).toEqual(before);
  excel.dispose();
});

test('the change log of the register says to whom forms were sent; nobody is not a name', async () => {
  const { excel } = await loaded();
  const { summary } = await distributeForms(maker, { agencies: ['SYT'], dryRun: true });
  expect(summary).toMatchObject({ isPreview: true, forms: [{ agency: 'Sở Y tế' }], without: [] });
  const record = (by: string) => recordDistribution({ week: summary.week, forms: summary.forms, by, today });
  await expect(record(' ')).rejects.toThrow(/who/i);
  await record('Thư ký');
  expect(await tableRows('ChangeLog')).toMatchObject([
    {
      'Người thực hiện': 'Thư ký',
      Việc: 'Phát phiếu',
      Tuần: '2025-W04',
      'Cơ quan': 'Sở Y tế',
      'Giá trị mới': 'P06_2025-W04_So-Y-te.xlsx',
    },
  ]);
  excel.dispose();
});

test('making forms can be stopped between two of them, and tells how many are made', async () => {
  const { excel } = await loaded();
  const stop = new AbortController();
  const told: string[] = [];
  const making = distributeForms(
    () => {
      stop.abort();
      return Promise.resolve(new Uint8Array());
    },
    { signal: stop.signal, onProgress: ({ done, total }) => told.push(`${done}/${total}`) },
  );
  await expect(making).rejects.toThrow(/stopped/i);
  expect(told).toEqual(['0/0', '0/3']);
  excel.dispose();
});

test("no word of another agency is in the bytes of a form, nor is one of the agency's missing", async () => {
  await fc.assert(
    fc.asyncProperty(tracedSources, async ({ source, words }) => {
      for (const { agency, content } of planForms(source, directory).forms) {
        const parts = Object.values(unzipSync(await maker(content))).map((bytes) => strFromU8(bytes));
        expect([...wordsIn(parts.join('\n'))].sort()).toEqual([...words.get(agency)!].sort());
      }
    }),
    { numRuns: draws(6) },
  );
});

test('a form that an officer filled and submitted comes back into the register', async () => {
  const excel = await opened('Sở Tư pháp');
  excel.edit(entries, at('causeGroup', 5), 'Nguồn lực');
  excel.edit(entries, at('cause', 5), 'Chưa bố trí được cán bộ chuyên trách');
  excel.edit(entries, at('nextStep', 5), 'Kết nối thử với kho dữ liệu');
  expect((await moveEntries({ step: 'submit', by: 'Cán bộ', today })).left).toEqual([]);
  const returned = await excel.save();
  excel.dispose();

  const { excel: office } = await loaded();
  // Renamed on its way: its rows say whose it is.
  const source = { name: 'phieu gui lai.xlsx', bytes: returned };
  const { files, conflicts, notTaken } = await collectReturns([source], { by: 'Thư ký', today });
  expect({ files, conflicts, notTaken }).toMatchObject({
    files: [{ sender: 'Sở Tư pháp', answered: 2, filled: 3 }],
    conflicts: [],
    notTaken: [],
  });
  const row = (await tableRows('Entries')).find((each) => each['Mã nhiệm vụ'] === '1.1');
  expect(row).toMatchObject({
    'Nguyên nhân tồn tại, hạn chế': 'Chưa bố trí được cán bộ chuyên trách',
    'Nhiệm vụ tuần tới': 'Kết nối thử với kho dữ liệu',
  });
  office.dispose();
});
