import { dayOf } from '../../src/calendar';
import { UserError } from '../../src/messages';
import { readSource, type SourceWorkbook } from '../../src/files';
import { AgencyDirectory, startingAgencies, taskInputColumns } from '../../src/register';
import { importRegister } from '../../src/register/import';
import { draws, fc } from '../support/draws';

const grid = (rows: (string | number)[][], name = '', file = 'so.xlsx'): SourceWorkbook => ({
  name: file,
  sheets: [
    {
      name,
      rows: rows.map((row) =>
        Array.from({ length: Math.max(...rows.map(({ length }) => length)) }, (_, i) => {
          const value = row[i] ?? '';
          return { value, isDate: false, text: String(value) };
        }),
      ),
      firstRow: 1,
      firstColumn: 1,
      merges: [],
      hidden: false,
    },
  ],
});
const load = (source: SourceWorkbook) =>
  importRegister(source, {
    language: 'vi',
    registerYear: 2025,
    agencies: new AgencyDirectory(startingAgencies),
  });

test('a Vietnamese register with sections, totals, signatures, agencies and progress in one table', () => {
  const register = load(
    grid([
      ['BẢNG THEO DÕI NHIỆM VỤ'],
      [
        'STT',
        'Mã',
        'Nội dung nhiệm vụ',
        'Cơ quan chủ trì',
        'Thời hạn',
        'Tiến độ (%)',
        'Nguyên nhân',
        'Ghi chú',
      ],
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)'],
      ['I', '', 'NHÓM NHIỆM VỤ CHUNG'],
      [1, '001', 'Ban hành kế hoạch', 'CA tỉnh và Sở TT&TT', 'Trước 05/02', '75%', 'Chờ kinh phí', 'x'],
      [2, '', 'Rà soát', 'Các sở, ban, ngành', 'Hằng tháng', '', '', ''],
      ['II', '', 'Dịch vụ công thiết yếu'],
      [3, '', 'Khai sinh', 'Tổ công nghệ số', '=1+1', 'Đã hoàn thành', '', ''],
      ['', '', 'Tổng cộng', '', '', 12],
      ['', '', '', 'NGƯỜI LẬP BIỂU'],
    ]),
  );
  expect(register.headerRows).toEqual([2]);
  expect(register.rejected.map(({ row, reason }) => `${row} ${reason.key}`)).toEqual([
    '3 register.columnNumbers',
    '4 register.section',
    '7 register.section',
    '9 register.total',
    '10 register.signature',
  ]);
  const cells = register.tasks.map((task) => task.cells);
  expect(cells.map(({ code }) => code)).toEqual(['001', 'NVC-001', 'DVC-001']);
  expect(cells.map(({ category }) => category)).toEqual([
    'Nhóm nhiệm vụ chung',
    'Nhóm nhiệm vụ chung',
    'Dịch vụ công thiết yếu',
  ]);
  expect(cells[0]).toMatchObject({
    leadAgency: 'Công an tỉnh',
    coordinatingAgencies: 'Sở Thông tin và Truyền thông',
    deadline: dayOf(2025, 2, 5),
    deadlineText: 'Trước 05/02',
  });
  expect(cells[1]).toMatchObject({ recurrence: 'Hằng tháng', deadline: '' });
  expect(
    register.entries.map((entry) => [
      entry.cells.code,
      entry.cells.week,
      entry.cells.progress,
      entry.cells.cause,
    ]),
  ).toEqual([
    ['001', '', 0.75, 'Chờ kinh phí'],
    ['DVC-001', '', 1, ''],
  ]);
  expect(register.unknownAgencies).toEqual([{ name: 'Tổ công nghệ số', count: 1 }]);
  expect(register.extraHeaders).toEqual(['STT', 'Ghi chú']);
});

test('weekly entries need no title; the week may be the name of the sheet', () => {
  const sheet = grid(
    [
      ['Mã nhiệm vụ', 'Cơ quan báo cáo', 'Tiến độ (%)', 'Không phát sinh', 'Ngày hoàn thành'],
      ['A1', 'sở y tế', '75,5 %', '✓', '05/02/2025'],
      ['', 'Sở Y tế', '10%', '', ''],
    ],
    'Tuần 2025-W03',
  );
  const register = load(sheet);
  expect(register.tasks).toEqual([]);
  expect(register.entries.map(({ cells }) => cells)).toEqual([
    expect.objectContaining({
      week: '2025-W03',
      code: 'A1',
      agency: 'Sở Y tế',
      progress: 0.755,
      nothingToReport: 'x',
      completedOn: dayOf(2025, 2, 5),
    }),
  ]);
  expect(register.rejected).toHaveLength(1);
});

test('a workbook without a task table names the sheets looked at', () => {
  expect(() =>
    load(
      grid(
        [
          ['a', 'b'],
          [1, 2],
        ],
        'Trang1',
      ),
    ),
  ).toThrow(UserError);
  expect(() =>
    load(
      grid(
        [
          ['a', 'b'],
          [1, 2],
        ],
        'Trang1',
      ),
    ),
  ).toThrow(/Trang1/);
});

test('any order, offset and wording of the columns gives the same tasks', () => {
  const wanted = ['code', 'task', 'leadAgency', 'leader', 'deliverable', 'start', 'deadline'] as const;
  const wordings = wanted.map((key) => {
    const column = taskInputColumns.find((one) => one.key === key)!;
    return fc.constantFrom(
      column.header.vi,
      column.header.en,
      column.header.vi.toUpperCase(),
      column.synonyms[0]!,
    );
  });
  const value = { code: 'M-', task: 'Việc số ', leader: 'Phó Chủ tịch ', deliverable: 'Báo cáo ' } as const;
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...wanted], { minLength: wanted.length, maxLength: wanted.length }),
      fc.tuple(...wordings),
      fc.nat(12),
      fc.nat(3),
      fc.integer({ min: 1, max: 12 }),
      (order, headers, above, left, count) => {
        const pad = Array<string>(left).fill('');
        const cell = (key: (typeof wanted)[number], n: number): string =>
          key === 'leadAgency'
            ? 'Sở Y tế'
            : key === 'start'
              ? `0${1 + (n % 9)}/01/2025`
              : key === 'deadline'
                ? `1${n % 9}/06/2025`
                : `${value[key]}${n}`;
        const rows = [
          ...Array.from({ length: above }, (_, i) => [i % 2 ? '' : 'SỔ THEO DÕI']),
          [...pad, ...order.map((key) => headers[wanted.indexOf(key)]!)],
          ...Array.from({ length: count }, (_, n) => [...pad, ...order.map((key) => cell(key, n))]),
        ];
        const register = load(grid(rows));
        expect(register.headerRows).toEqual([above + 1]);
        expect(
          register.tasks.map(({ cells, sourceRow }) => [
            sourceRow,
            cells.code,
            cells.task,
            cells.leadAgency,
            cells.leader,
            cells.deliverable,
            cells.start,
            cells.deadline,
          ]),
        ).toEqual(
          Array.from({ length: count }, (_, n) => [
            above + 2 + n,
            `M-${n}`,
            `Việc số ${n}`,
            'Sở Y tế',
            `Phó Chủ tịch ${n}`,
            `Báo cáo ${n}`,
            dayOf(2025, 1, 1 + (n % 9)),
            dayOf(2025, 6, 10 + (n % 9)),
          ]),
        );
      },
    ),
    { numRuns: draws(150) },
  );
});

test('10,000 rows of a .csv', () => {
  const lines = Array.from({ length: 10_000 }, (_, n) => `M${n},Việc ${n},Sở Y tế,Quý II/2025,${n % 101}%`);
  const bytes = new TextEncoder().encode(
    ['Mã,Nội dung,Cơ quan chủ trì,Thời hạn,Tiến độ (%)', ...lines].join('\n'),
  );
  const register = load(readSource('so.csv', bytes));
  expect([register.tasks.length, register.entries.length]).toEqual([10_000, 10_000]);
});
