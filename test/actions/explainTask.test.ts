import { changeSettings, explainTask } from '../../src/actions';
import { fromIso } from '../../src/calendar';
import type { HeadlessExcel } from '../../src/headless';
import { loaded, smallRegister, tableRows } from './register';

const sheetOf = ({ store }: HeadlessExcel) => store.sheets.find(({ name }) => name === 'Nhiệm vụ')!;
const comments = (excel: HeadlessExcel): { row: number; text: string; replies: number }[] =>
  sheetOf(excel)
    .comments()
    .map(({ row, text, replies }) => ({ row: row + 1, text, replies: replies.length }));

const select = (sheet: string, cell: string): Promise<void> =>
  Excel.run(async (context) => {
    const target = context.workbook.worksheets.getItem(sheet);
    target.activate();
    target.getRange(cell).select();
    await context.sync();
  });

test('a task is explained by code, by a selected task, by a selected entry', async () => {
  const { excel } = await loaded();
  const byCode = await explainTask({ code: '1.1' });
  expect(byCode).toMatchObject({ code: '1.1', row: 7, sheet: 'Nhiệm vụ' });
  expect(byCode.lines).toEqual([
    'Giải thích chỉ số: nhiệm vụ 1.1, tại ngày tính 23/01/2025',
    'Đang thực hiện: SPI 0,14 < 0,8',
    'Số liệu đưa vào:',
    '- Chu kỳ: Một lần',
    '- Ngày bắt đầu: 01/01/2025',
    '- Thời hạn hoàn thành: 01/06/2025',
    '- Tiến độ mới nhất: 2%',
    '- Đã báo cáo: 1/1',
    '- Trọng số: 1',
    'Cách tính:',
    expect.stringMatching(/^- Giá trị kế hoạch = .*= 0,1457 \(/),
    expect.stringMatching(/^- Giá trị thu được = .*= 0,02$/),
    expect.stringMatching(/^- SPI = giá trị thu được 0,02 \/ giá trị kế hoạch 0,1457 = 0,14$/),
    expect.stringMatching(/^- SPI dưới ngưỡng 0,8/),
  ]);
  expect(comments(excel)).toEqual([]);
  await select('Nhiệm vụ', 'C7');
  expect(await explainTask()).toEqual(byCode);
  await select('Cập nhật tuần', 'C7');
  expect(await explainTask()).toEqual(byCode);
  await select('Nhiệm vụ', 'A1');
  await expect(explainTask()).rejects.toMatchObject({
    userMessage: { key: 'actions.error.noTaskRow', params: { tasks: 'Nhiệm vụ', entries: 'Cập nhật tuần' } },
  });
  await expect(explainTask({ code: '1' })).rejects.toMatchObject({
    userMessage: { key: 'actions.error.noTask', params: { code: '1' } },
  });
  excel.dispose();
});

test('a completion in advance is none until its day: status, days late and cells say so, and why', async () => {
  const done = 'Một lần;;;100%;;20/01/2025;;';
  const csv = smallRegister.replace(
    `31/12/2025;${done}`,
    `15/01/2025;${done.replace('20/01/2025', '25/01/2025')}`,
  );
  expect(csv).not.toBe(smallRegister);
  const { excel } = await loaded(csv);
  const row = async () => (await tableRows('Tasks')).find((each) => each['Mã nhiệm vụ'] === '1.10');
  expect(await row()).toMatchObject({
    'Hoàn thành ngày': '',
    'Tình trạng': 'Quá hạn',
    'Số ngày chậm': 8,
    'Cần chú ý': 'Quá hạn',
  });
  expect((await explainTask({ code: '1.10' })).lines).toContain(
    '- Ngày hoàn thành được báo là 25/01/2025, sau ngày tính 23/01/2025: chưa tính là hoàn thành',
  );
  await changeSettings({ given: { asOf: '2025-01-25' } });
  expect(await row()).toMatchObject({
    'Hoàn thành ngày': fromIso('2025-01-25'),
    'Tình trạng': 'Hoàn thành quá hạn',
    'Số ngày chậm': 10,
    'Cần chú ý': '',
  });
  excel.dispose();
});

test('the comment is renewed where it is ours, with what was replied to it, and is never a user’s', async () => {
  const { excel } = await loaded();
  const { commentedCell, lines } = await explainTask({ code: '1.1', comment: true });
  expect(comments(excel)).toEqual([{ row: 7, text: lines.join('\n'), replies: 0 }]);
  await Excel.run(async (context) => {
    context.workbook.comments.getItemByCell(`'Nhiệm vụ'!${commentedCell}`).replies.add('Đã rõ');
    await context.sync();
  });
  excel.edit('Cập nhật tuần', 'E7', 0.1);
  await explainTask({ code: '1.1', comment: true, dryRun: true });
  expect(comments(excel)[0]!.text).toBe(lines.join('\n'));
  const again = await explainTask({ code: '1.1', comment: true });
  expect(again.lines).not.toEqual(lines);
  expect(comments(excel)).toEqual([{ row: 7, text: again.lines.join('\n'), replies: 1 }]);

  await Excel.run(async (context) => {
    context.workbook.comments.add(`'Nhiệm vụ'!${commentedCell!.replace('7', '5')}`, 'Của tôi');
    await context.sync();
  });
  await expect(explainTask({ code: '01', comment: true })).rejects.toMatchObject({
    userMessage: { key: 'actions.error.commentTaken' },
  });
  expect(comments(excel).map(({ text }) => text)).toContain('Của tôi');
  expect(comments(excel)).toHaveLength(2);
  excel.dispose();
});

test('a protected sheet is commented on, and protected again; with a password, the user is told', async () => {
  const { excel } = await loaded();
  sheetOf(excel).protect({});
  await explainTask({ code: '1.1', comment: true });
  expect(comments(excel)).toHaveLength(1);
  expect(sheetOf(excel).protection()).not.toBeNull();
  sheetOf(excel).unprotect();
  sheetOf(excel).protect({}, 'mật khẩu');
  await expect(explainTask({ code: '02', comment: true })).rejects.toThrow(/protect/i);
  expect(comments(excel)).toHaveLength(1);
  excel.dispose();
});
