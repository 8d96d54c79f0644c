import type { SourceCell, SourceMerge, SourceSheet, SourceWorkbook } from '../../src/files';
import { say, UserError } from '../../src/messages';
import { AgencyDirectory, startingAgencies, taskComputedColumns } from '../../src/register';
import { importRegister, type ImportedRegister } from '../../src/register/import';
import { fc } from '../support/draws';

type Value = string | number | SourceCell;
const cellOf = (value: Value): SourceCell =>
  typeof value === 'object' ? value : { value, isDate: false, text: String(value) };
const sheetOf = (
  name: string,
  rows: Value[][],
  { merges = [], firstRow = 1 }: { merges?: SourceMerge[]; firstRow?: number } = {},
): SourceSheet => {
  const width = Math.max(...rows.map(({ length }) => length));
  return {
    name,
    rows: rows.map((row) => Array.from({ length: width }, (_, c) => cellOf(row[c] ?? ''))),
    firstRow,
    firstColumn: 1,
    merges,
    hidden: false,
  };
};
const load = (...sheets: SourceSheet[]): ImportedRegister =>
  importRegister({ name: 'so.xlsx', sheets } satisfies SourceWorkbook, {
    language: 'vi',
    registerYear: 2025,
    agencies: new AgencyDirectory(startingAgencies),
  });
const failure = (...sheets: SourceSheet[]): UserError => {
  try {
    load(...sheets);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('The file was taken.');
};
const told = ({ notices }: ImportedRegister): string[] => notices.map((notice) => say('vi', notice));
const keys = ({ notices }: ImportedRegister): string[] => notices.map(({ key }) => key);
const share = (value: number): SourceCell => ({ value, isDate: false, text: `${value * 100}%` });

describe('the scale of a progress column', () => {
  const progress = (...values: Value[]) => {
    const rows = values.map((value, i): Value[] => [`M${i}`, `Việc ${i}`, value]);
    const register = load(sheetOf('Sổ', [['Mã', 'Nội dung nhiệm vụ', 'Tiến độ'], ...rows]));
    return { values: register.entries.map(({ cells }) => cells.progress), register };
  };
  test.each<[string, Value[], number[]]>([
    ['one value above 1 among shares stays as it is', [0.4, 1.2, 0.9], [0.4, 1.2, 0.9]],
    ['whole numbers are out of 100', [40, 1, 0, 100], [0.4, 0.01, 0, 1]],
    ['0 and 1 alone are shares', [0, 1, 1], [0, 1, 1]],
    ['numbers written as text', ['0,4', '1,2', '0.9'], [0.4, 1.2, 0.9]],
    ['a percent sign speaks for its cell only', [share(0.4), 40, '75%'], [0.4, 0.4, 0.75]],
  ])('%s', (_what, written, read) => {
    const { values, register } = progress(...written);
    expect(values).toEqual(read);
    expect(keys(register)).toEqual([]);
  });
  test('both in one column: each as its size tells, and the column is named', () => {
    const { values, register } = progress(0.4, 75, 1.2, 1, 2);
    expect(values).toEqual([0.4, 0.75, 1.2, 1, 0.02]);
    expect(keys(register)).toEqual(['register.mixedProgress']);
    expect(told(register)[0]).toContain('"Tiến độ"');
  });
  test('column numbers and totals say nothing of it', () => {
    const register = load(
      sheetOf('Sổ', [
        ['Mã', 'Nội dung nhiệm vụ', 'Tiến độ'],
        [1, 2, 3],
        ['M1', 'Việc', 0.4],
        ['', 'Tổng cộng', 12],
      ]),
    );
    expect(register.entries.map(({ cells }) => cells.progress)).toEqual([0.4]);
    expect(keys(register)).toEqual([]);
  });
});

describe('rows that are no tasks', () => {
  const header = ['STT', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì', 'Ghi chú'];
  const between = (row: Value[], merges: SourceMerge[] = []) =>
    load(sheetOf('Sổ', [header, [1, 'Việc một', 'Sở Y tế'], row, [2, 'Việc hai', 'Sở Y tế']], { merges }));
  test.each<[string, Value[]]>([
    ['a lone remark', ['', '', '', 'Đã họp, chờ ý kiến']],
    ['a remark in capitals', ['', '', '', 'CHỜ KINH PHÍ']],
    ['a remark that begins with a date', ['', '', '', '1.2.2025 họp']],
    ['a remark that begins with a quantity', ['', '', '', '12.5 tỷ đồng']],
    ['a continuation', ['', '', 'và các địa phương']],
  ])('%s is not a section', (_what, row) => {
    const register = between(row);
    expect(register.rejected.map(({ row: r, reason }) => [r, reason.key])).toEqual([[3, 'register.remark']]);
    expect(register.tasks).toHaveLength(2);
    expect(register.extraHeaders).toEqual(['Ghi chú']);
    expect(JSON.stringify(register.tasks)).not.toContain(String(row.find(Boolean)));
  });
  test.each<[string, Value[], SourceMerge[]]>([
    ['in the first column', ['Khu phố mới'], []],
    ['merged across', ['', '', 'Khu phố mới'], [{ top: 2, bottom: 2, left: 2, right: 3 }]],
    ['Roman', ['', '', 'II. Khu phố mới'], []],
    ['decimal', ['', '', '1.2 Khu phố mới'], []],
    ['letter', ['', '', 'b) Khu phố mới'], []],
    ['named a group', ['', '', 'NHÓM KHU PHỐ MỚI'], []],
  ])('a section %s is one', (_what, row, merges) => {
    const register = between(row, merges);
    expect(register.rejected.map(({ reason }) => reason.key)).toEqual(['register.section']);
    expect(register.tasks.map(({ extra }) => Boolean(extra['Mục']))).toEqual([false, true]);
  });
  test.each(['TỔNG CỘNG', 'Tổng cộng (I+II)', 'Tổng số nhiệm vụ', 'Grand total:'])(
    'a total with a running number: %s',
    (title) => {
      const register = between([4, title, '', 12]);
      expect(register.rejected.map(({ row, reason }) => [row, reason.key])).toEqual([[3, 'register.total']]);
    },
  );
  test('a task whose title begins like a total is a task', () =>
    expect(between([4, 'Tổng số hóa hồ sơ lưu trữ', 'Sở Y tế']).tasks).toHaveLength(3));
  test.each([
    'Cộng nhóm I',
    'Cộng mục I',
    'Cộng nhóm A',
    'Cộng phần I',
    'Tổng nhóm II',
    'CỘNG NHÓM II:',
    'Cộng (nhóm I)',
    'Cộng nhóm I - Hạ tầng',
    'Cộng các nhóm I, II',
    'Cộng nhóm nhiệm vụ chung',
    'Tổng số nhóm 3',
    'Cộng tiểu mục 1',
    'Cộng giai đoạn 2',
    'Subtotal of group 2',
  ])('a total of a group: %s', (title) => {
    const { rejected, tasks } = between(['', title, '', 100]);
    expect(rejected.map(({ row, reason }) => [row, reason.key])).toEqual([[3, 'register.total']]);
    expect(tasks.map(({ extra }) => extra['Mục'])).toEqual([undefined, undefined]);
    expect(between(['', title]).tasks).toHaveLength(2);
    expect(between([title, '', '', 100]).rejected).toMatchObject([{ reason: { key: 'register.total' } }]);
  });
  test.each([
    'Tổng hợp báo cáo nhóm I',
    'Cộng tác với nhóm I',
    'Tổng mục lục hồ sơ',
    'Tổng phần mềm dùng chung',
    'Công nhận nhóm A',
    'Cổng dịch vụ công',
  ])('a task that begins like the total of a group: %s', (title) => {
    expect(between(['', title, '', 100]).tasks).toHaveLength(3);
    expect(between(['', title, 'Sở Y tế', 100]).tasks).toHaveLength(3);
  });
  test.each<[string, Value[]]>([
    ['a running number', [2, 'Cộng nhóm I vào nhóm II', '', 100]],
    ['an agency', ['', 'Cộng nhóm I vào nhóm II', 'Sở Y tế', 100]],
  ])('%s beside it makes a task of what could be the total of a group', (_what, row) =>
    expect(between(row).tasks).toHaveLength(3),
  );
  test('totals of groups, whatever they are called and wherever they stand, leave the tasks as they are', () => {
    const total = fc
      .tuple(
        fc.constantFrom('Cộng', 'CỘNG', 'Tổng', 'Tổng cộng', 'Tổng số'),
        fc.constantFrom('nhóm', 'mục', 'phần', 'chương', 'Nhóm', 'tiểu mục'),
        fc.constantFrom('I', 'II', 'IV', 'A', 'B', '1', '12'),
        fc.constantFrom('', ':', '.', ' (triệu đồng)'),
      )
      .map(([sum, group, name, end]): Value[] => ['', `${sum} ${group} ${name}${end}`, '', 100]);
    const row = fc.oneof(
      total,
      fc.integer({ min: 1, max: 99 }).map((n): Value[] => [n, `Việc ${n}`, 'Sở Y tế', 100]),
    );
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
        const register = load(sheetOf('Sổ', [header, [1, 'Việc một', 'Sở Y tế'], ...rows]));
        const written = rows.filter(([number]) => number !== '').map(([, title]) => title);
        expect(register.tasks.map(({ cells }) => cells.task)).toEqual(['Việc một', ...written]);
        expect(register.tasks.every(({ extra }) => !extra['Mục'])).toBe(true);
      }),
    );
  });
});

describe('a register made by this add-in', () => {
  const others = ['Mã', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì'];
  test.each(['vi', 'en'] as const)('is refused: %s', (language) => {
    const computed = taskComputedColumns.map(({ header }) => header[language]);
    const error = failure(
      sheetOf('Nhiệm vụ', [
        [...others, ...computed],
        ['M1', 'Việc', 'Sở Y tế'],
      ]),
    );
    expect(error.userMessage.key).toBe('register.ownWorkbook');
    expect(error.in('vi')).toContain('so.xlsx');
  });
  test('headings that other registers have too do not make it ours', () => {
    const foreign = ['Tình trạng', 'Số ngày chậm', 'Hoàn thành ngày'];
    expect(
      load(
        sheetOf('Sổ', [
          [...others, ...foreign],
          ['M1', 'Việc', 'Sở Y tế'],
        ]),
      ).tasks,
    ).toHaveLength(1);
  });
});

describe('texts longer than a cell', () => {
  const rows = (length: number): Value[][] => [
    ['Mã', 'Nội dung nhiệm vụ', 'Diễn giải'],
    ['M1', 'Việc', 'x'.repeat(length)],
  ];
  test('are refused by file, sheet, row and column', () => {
    const error = failure(sheetOf('Sổ', rows(32_768), { firstRow: 5 }));
    expect(error.userMessage).toEqual({
      key: 'register.textTooLong',
      params: {
        file: 'so.xlsx',
        sheet: 'Sổ',
        row: 6,
        column: '"Diễn giải"',
        length: 32_768,
        limit: 32_767,
      },
    });
  });
  test('the longest that fits is kept whole', () =>
    expect(load(sheetOf('Sổ', rows(32_767))).tasks[0]!.extra['Diễn giải']).toHaveLength(32_767));
});

describe('what is left out is told', () => {
  const register = sheetOf('Sổ', [
    ['Mã', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì'],
    ['M1', 'Việc', 'Sở Y tế'],
  ]);
  test('columns of weekly entries without a place', () => {
    const weekly = sheetOf('Tuần 2025-W03', [
      ['Mã nhiệm vụ', 'Cơ quan báo cáo', 'Tiến độ (%)', 'Màu nền', '', 'Để trống'],
      ['M1', 'Sở Y tế', '10%', 'đỏ', 'thừa'],
    ]);
    const loaded = load(register, weekly);
    expect(keys(loaded)).toEqual(['register.weeklyColumnsLeft']);
    expect(told(loaded)[0]).toMatch(/Tuần 2025-W03.*2 cột.*: "Màu nền", \(không tên, cột E\)\.$/);
    expect(load(weekly).mapping.every(({ column }) => column)).toBe(true);
  });
  test('sheets without a table, with their rows', () => {
    const notes = sheetOf('Hướng dẫn', [['Đọc kỹ'], [''], ['Điền đủ']], { firstRow: 4 });
    expect(told(load(register, notes))).toEqual([
      'Trang "Hướng dẫn" không có bảng nhiệm vụ nên không nạp: 2 dòng (dòng 4-6).',
    ]);
    expect(told(load(register, sheetOf('Bìa', [['SỔ']])))[0]).toContain('1 dòng (dòng 1)');
  });
  test('made codes: one is no range', () => {
    const coded = (count: number) =>
      told(
        load(
          sheetOf('Sổ', [
            ['Nội dung nhiệm vụ', 'Cơ quan chủ trì'],
            ...Array.from({ length: count }, (_, i): Value[] => [`Việc ${i}`, 'Sở Y tế']),
          ]),
        ),
      )[0];
    expect(coded(1)).toMatch(/đặt mã tạm NV-001\.$/);
    expect(coded(3)).toMatch(/đặt mã tạm NV-001 … NV-003\.$/);
  });
  test('a column without a name is told by its letter', () => {
    const { mapping, extraHeaders } = load(
      sheetOf('Sổ', [
        ['Mã', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì', ''],
        ['M1', 'Việc', 'Sở Y tế', 'thừa'],
      ]),
    );
    expect(mapping.at(-1)).toMatchObject({ source: '(không tên, cột D)', header: 'Cột D' });
    expect(extraHeaders).toEqual(['Cột D']);
  });
});
