import { entryColumns, tableNames, type EntryKey } from '../../src/register';
import { columnLetter } from '../../src/workbook/address';
import { loaded, tableRows } from './register';
import { taskCell } from '../support/columns';

/** The sheets as an officer meets them: what may be typed where. */
describe('typing into the workbook', () => {
  let excel: Awaited<ReturnType<typeof loaded>>['excel'];
  beforeEach(async () => {
    ({ excel } = await loaded());
  });
  afterEach(() => excel.dispose());

  const entries = 'Cập nhật tuần';
  const settings = 'Thiết lập';
  const tasks = 'Nhiệm vụ';

  const wrong: [what: string, sheet: string, cell: string, value: string | number][] = [
    ['progress over 100 %', entries, 'E5', 1.2],
    ['progress below 0', entries, 'E5', -0.1],
    ['progress in words', entries, 'E5', 'gần xong'],
    ['a negative quantity', entries, 'F5', -1],
    ['a completion day in words', entries, 'G5', 'hôm qua'],
    ['a cause group outside the list', entries, 'H5', 'Thời tiết'],
    ['a flag other than x', entries, 'M5', 'có'],
    ['a category outside the list', tasks, 'B5', 'Nhóm lạ'],
    ['an agency outside the list', tasks, 'G5', 'Sở Lạ'],
    ['over a computed status', tasks, taskCell('status', 5), 'Xong'],
    ['a threshold over 1', settings, 'B9', 1.5],
    ['a week starting on day 8', settings, 'B7', 8],
  ];
  test.each(wrong)('Excel refuses %s', (_what, sheet, cell, value) => {
    expect(() => excel.edit(sheet, cell, [[value]])).toThrow();
  });

  test.each(['status', 'spi'] as const)('a selected %s says where the row tells why', async (key) => {
    const prompt = await Excel.run(async (context) => {
      const cell = context.workbook.worksheets
        .getItem(tasks)
        .getRange(taskCell(key, 9))
        .load('dataValidation/prompt');
      await context.sync();
      return cell.dataValidation.prompt;
    });
    expect(prompt).toEqual({
      showPrompt: true,
      title: 'Vì sao?',
      message: expect.stringMatching(
        / Vì sao dòng này như vậy, với số liệu: cột "Lý do cảnh báo" và "Cách tính chỉ số" cùng dòng\.$/,
      ) as string,
    });
  });

  /** What an officer might type wrongly into each column of the weekly entries; the sheet keeps the others locked. */
  const wrongEntries: Record<EntryKey, string | number> = {
    week: '2025-W05',
    code: '99',
    task: 'Việc khác',
    agency: 'Sở Y tế',
    progress: 75,
    achieved: '12 hồ sơ',
    completedOn: '31/02/2025',
    causeGroup: 'Chủ quan',
    // Free text: any cause may be written; the rules look at what it says.
    cause: '',
    proposal: 'a'.repeat(2001),
    nextStep: 'a'.repeat(2001),
    reporter: 'a'.repeat(2001),
    nothingToReport: 'có',
    evidence: 'a'.repeat(2001),
    state: 'Đã duyệt',
    remark: 'Được',
    lastProgress: 0.5,
    lastAchieved: 12,
    lastAchievedOn: 45_000,
    toDo: 'Xong',
    answered: 1,
    key: '#99',
  };
  test.each(entryColumns.map(({ key }, i) => [key, i] as const).filter(([key]) => key !== 'cause'))(
    'a wrong value in column %s is refused, and the cell is as it was',
    (key, i) => {
      const cell = `${columnLetter(i)}5`;
      const contents = () => {
        const sheet = excel.store.sheetByName(entries)!;
        return sheet.cell(4, i);
      };
      const before = contents();
      expect(() => excel.edit(entries, cell, [[wrongEntries[key]]])).toThrow();
      expect(contents()).toEqual(before);
    },
  );

  const locked: [what: string, cell: string][] = [
    ['the code', 'B5'],
    ['the agency', 'D5'],
    ['the heading', 'E4'],
    ['whether it is reported', 'O5'],
  ];
  test.each(locked)('the entry sheet keeps %s locked', (_what, cell) => {
    expect(() => excel.edit(entries, cell, [['x']])).toThrow();
  });

  test('and takes what an officer should write, at once seen in the status', async () => {
    excel.edit(entries, 'E5', [[1]]);
    excel.edit(entries, 'G5', [[45670]]);
    excel.edit(entries, 'H6:I6', [['Dữ liệu', '=1+1 là chữ']]);
    const [first] = await tableRows(tableNames.tasks);
    expect(first).toMatchObject({
      'Mã nhiệm vụ': '01',
      'Tình trạng': 'Hoàn thành đúng hạn',
      'Ghi chú riêng': '=1+1',
    });
    const [, second] = await tableRows(tableNames.entries);
    expect(second).toMatchObject({ 'Nguyên nhân tồn tại, hạn chế': '=1+1 là chữ' });
  });
});
