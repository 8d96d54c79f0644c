import { fromIso } from '../../src/calendar';
import type { SourceCell, SourceSheet } from '../../src/files';
import { AgencyDirectory } from '../../src/register/agencies';
import { startingAgencies } from '../../src/register/data/agencies';
import {
  guidesFromText,
  guidesToText,
  importRegister,
  type ImportAnswers,
  type ImportedRegister,
  type ImportGuide,
} from '../../src/register/import';

type Value = string | number | { readonly day: string };

const cellOf = (value: Value): SourceCell => {
  if (typeof value === 'object') return { value: fromIso(value.day)!, isDate: true, text: value.day };
  return { value, isDate: false, text: String(value) };
};
function sheetOf(rows: readonly (readonly Value[])[], name = 'Sổ', merges: SourceSheet['merges'] = []) {
  const width = Math.max(...rows.map((row) => row.length));
  const cells = rows.map((row) => Array.from({ length: width }, (_, c) => cellOf(row[c] ?? '')));
  return { name, rows: cells, firstRow: 1, firstColumn: 1, merges, hidden: false };
}
const load = (
  sheets: readonly SourceSheet[],
  answers: ImportAnswers = {},
  guides: readonly ImportGuide[] = [],
): ImportedRegister =>
  importRegister(
    { name: 'a.xlsx', sheets },
    {
      language: 'vi',
      registerYear: 2025,
      agencies: new AgencyDirectory(startingAgencies),
      answers,
      guides,
    },
  );
const codes = ({ tasks }: ImportedRegister) => tasks.map(({ cells }) => cells.code);

describe('columns', () => {
  const rivals = [
    ['Mã', 'Công việc', 'Đơn vị thực hiện', 'Cơ quan thực hiện'],
    ['1', 'Việc một', 'Công an tỉnh', 'Sở Y tế'],
    ['2', 'Việc hai', 'Sở Y tế', 'Công an tỉnh'],
  ];

  test('two columns that want one field are a question, and none has it until answered', () => {
    const register = load([sheetOf(rivals)]);
    expect(register.questions).toEqual([
      { kind: 'field', field: 'leadAgency', columns: ['Đơn vị thực hiện', 'Cơ quan thực hiện'] },
    ]);
    expect(register.tasks.map(({ cells }) => cells.leadAgency)).toEqual(['', '']);
    expect(register.extraHeaders).toEqual(['Đơn vị thực hiện', 'Cơ quan thực hiện']);
  });

  test('the answer is taken, and read by the guide it gives another file needs none, whatever its order of columns', () => {
    const answered = load([sheetOf(rivals)], { columns: { 'CƠ QUAN thực hiện': 'leadAgency' } });
    expect(answered.questions).toEqual([]);
    expect(answered.tasks.map(({ cells }) => cells.leadAgency)).toEqual(['Sở Y tế', 'Công an tỉnh']);
    const turned = rivals.map(([code, ...rest]) => [...rest.reverse(), code!]);
    const again = load([sheetOf(turned)], {}, answered.guides);
    expect(again.questions).toEqual([]);
    expect(again.tasks.map(({ cells }) => cells)).toEqual(answered.tasks.map(({ cells }) => cells));
  });

  test('a question that was left unanswered is asked again of the next file', () => {
    const register = load([sheetOf(rivals)], { columns: { 'Công việc': 'extra', Mã: 'task' } });
    expect(register.questions).toHaveLength(1);
    const again = load([sheetOf(rivals)], {}, register.guides);
    expect(again.tasks.map(({ cells }) => cells.task)).toEqual(['1', '2']);
    expect(again.questions).toEqual(register.questions);
  });

  test('a heading that is the register’s own is no question against another wording', () => {
    const rows = rivals.map((row) => [...row]);
    rows[0]![2] = 'Cơ quan chủ trì';
    const register = load([sheetOf(rows)]);
    expect(register.questions).toEqual([]);
    expect(register.tasks[0]!.cells.leadAgency).toBe('Công an tỉnh');
    expect(register.notices.map(({ key }) => key)).toContain('register.columnTwice');
  });

  test('an answer moves a field from the column that had it, and any column can be kept as it is', () => {
    const rows = [
      ['Mã', 'Nội dung nhiệm vụ', 'Diễn giải', 'Thời hạn'],
      ['1', 'A', 'Việc một', '01/02/2025'],
    ];
    const register = load([sheetOf(rows)], { columns: { 'Diễn giải': 'task', 'Thời hạn': 'extra' } });
    expect(register.tasks[0]!.cells).toMatchObject({ task: 'Việc một', deadline: '' });
    expect(register.tasks[0]!.extra).toEqual({ 'Nội dung nhiệm vụ': 'A', 'Thời hạn': '01/02/2025' });
  });

  test('a heading that says nothing is taken by its values, and how sure that is is told', () => {
    const rows = [
      ['Mã', 'Nội dung nhiệm vụ', 'Ai làm', 'Loại'],
      ['1', 'Việc một', 'Công an tỉnh', 'Nhiệm vụ chung'],
      ['2', 'Việc hai', 'Sở Y tế', 'Nhiệm vụ cụ thể'],
      ['3', 'Việc ba', 'CA tỉnh; Sở Y tế', 'Nhiệm vụ chung'],
    ];
    const { mapping, tasks } = load([sheetOf(rows)]);
    expect(mapping.map(({ column, confidence }) => [column, confidence! < 0.5])).toEqual([
      ['code', false],
      ['task', false],
      ['leadAgency', true],
      ['category', true],
    ]);
    expect(tasks[2]!.cells).toMatchObject({
      leadAgency: 'Công an tỉnh',
      coordinatingAgencies: 'Sở Y tế',
    });
  });

  test('abbreviated headings are read', () => {
    const rows = [
      ['Mã NV', 'ND công việc', 'CQ chủ trì', 'Ngày BĐ', 'Ngày KT', '% HT'],
      ['1', 'Việc một', 'Công an tỉnh', '01/01/2025', '01/03/2025', '50'],
    ];
    expect(load([sheetOf(rows)]).mapping.map(({ column }) => column)).toEqual([
      'code',
      'task',
      'leadAgency',
      'start',
      'deadline',
      'progress',
    ]);
  });

  test('guides survive as text, and what is none is refused', () => {
    const {
      guides: [guide],
    } = load([sheetOf(rivals)], { columns: { 'Cơ quan thực hiện': 'leadAgency' } });
    expect(guidesFromText(guidesToText([guide!]))).toEqual([guide]);
    for (const text of [
      '',
      '{}',
      '[]',
      '{"format":"p06-import-guides","version":2,"guides":[]}',
      '{"format":"p06-import-guides","version":1,"guides":[{"fingerprint":"a","columns":{"a":"nonsense"},"readings":{},"transposed":false}]}',
      guidesToText([guide!]).replace('extra', 'spi'),
    ])
      expect(guidesFromText(text)).toBeUndefined();
  });
});

describe('values that can be read in two ways', () => {
  const rows: Value[][] = [
    ['Mã', 'Nội dung nhiệm vụ', 'Thời hạn', 'Chỉ tiêu'],
    ['1', 'Việc một', { day: '2025-05-02' }, '1.234'],
    ['2', 'Việc hai', { day: '2025-07-03' }, '2.000'],
    ['3', 'Việc ba', { day: '2025-09-08' }, '950'],
    ['4', 'Việc bốn', '25/03/2025', '12'],
  ];

  test('dates that are probably swapped are a question with both readings', () => {
    const register = load([sheetOf(rows)]);
    expect(register.questions[0]).toEqual({
      kind: 'dates',
      column: 'Thời hạn',
      count: 3,
      examples: [
        { row: 2, text: '02/05/2025', asRead: fromIso('2025-05-02'), other: fromIso('2025-02-05') },
        { row: 3, text: '03/07/2025', asRead: fromIso('2025-07-03'), other: fromIso('2025-03-07') },
        { row: 4, text: '08/09/2025', asRead: fromIso('2025-09-08'), other: fromIso('2025-08-09') },
      ],
    });
    expect(register.tasks[0]!.cells.deadline).toBe(fromIso('2025-05-02'));
    const said = load([sheetOf(rows)], { readings: { 'Thời hạn': 'monthFirst' } });
    expect(said.questions.map(({ kind }) => kind)).toEqual(['numbers']);
    expect(said.tasks.map(({ cells }) => cells.deadline)).toEqual(
      ['2025-02-05', '2025-03-07', '2025-08-09', '2025-03-25'].map(fromIso),
    );
  });

  test('real dates with days over twelve are no question', () => {
    const real = rows.map((row, r) => (r === 3 ? [row[0]!, row[1]!, { day: '2025-09-18' }, row[3]!] : row));
    expect(load([sheetOf(real)]).questions.map(({ kind }) => kind)).toEqual(['numbers']);
  });

  test('"1.234" is a question, unless another number of the column tells', () => {
    const register = load([sheetOf(rows)]);
    expect(register.questions[1]).toMatchObject({
      kind: 'numbers',
      column: 'Chỉ tiêu',
      count: 2,
      examples: [
        { row: 2, text: '1.234', asRead: 1234, other: 1.234 },
        { row: 3, text: '2.000', asRead: 2000, other: 2 },
      ],
    });
    const point = load([sheetOf(rows)], { readings: { 'Chỉ tiêu': 'decimalPoint' } });
    expect(point.tasks.map(({ cells }) => cells.target)).toEqual([1.234, 2, 950, 12]);
    const english = rows.map((row, r) => (r === 4 ? [...row.slice(0, 3), '12.5'] : row));
    const told = load([sheetOf(english)]);
    expect(told.questions.map(({ kind }) => kind)).toEqual(['dates']);
    expect(told.tasks.map(({ cells }) => cells.target)).toEqual([1.234, 2, 950, 12.5]);
  });

  test('words and days that stand for no value leave the cell empty, and stay beside it', () => {
    const { tasks } = load([
      sheetOf([
        ['Mã', 'Nội dung nhiệm vụ', 'Ngày bắt đầu', 'Thời hạn', 'Chỉ tiêu', 'Tiến độ (%)'],
        ['007', 'Việc một', { day: '1900-12-30' }, 'TBD', 'n/a', '75,5 %'],
        ['1.10', 'Việc hai', 'Exempt under Section 43', '30/12/1900', '-', '0,4'],
      ]),
    ]);
    expect(tasks[0]!.cells).toMatchObject({
      code: '007',
      start: '',
      deadline: '',
      deadlineText: 'TBD',
      target: '',
    });
    expect(tasks[0]!.extra).toEqual({
      'Ngày bắt đầu (nguyên văn)': '30/12/1900',
      'Chỉ tiêu (nguyên văn)': 'n/a',
    });
    expect(tasks[1]!.cells).toMatchObject({ code: '1.10', deadline: '', deadlineText: '30/12/1900' });
    expect(tasks[1]!.extra['Ngày bắt đầu (nguyên văn)']).toBe('Exempt under Section 43');
  });
});

describe('shapes', () => {
  const header = ['Mã', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn'];
  const other = ['Số TT nhiệm vụ', 'Tên nhiệm vụ', 'Đơn vị chủ trì', 'Hạn hoàn thành', 'Ghi chú'];
  const task = (code: string) => [code, `Việc ${code}`, 'Công an tỉnh', '01/02/2025'];

  test('tables one under another, each with its own header and title', () => {
    const register = load([
      sheetOf([
        ['DANH MỤC NHIỆM VỤ'],
        header,
        task('1'),
        task('2'),
        [],
        ['PHỤ LỤC II'],
        other,
        [...task('3'), 'gấp'],
      ]),
    ]);
    expect(register.tasks.map(({ cells }) => cells.task)).toEqual(['Việc 1', 'Việc 2', 'Việc 3']);
    expect(register.rejected).toEqual([]);
    expect(register.tasks[2]!.extra['Ghi chú']).toBe('gấp');
    expect(register.sourceRows).toBe(3);
  });

  test('tables side by side with an empty column between', () => {
    const register = load([
      sheetOf([
        [...header, '', ...header],
        [...task('1'), '', ...task('2')],
        [...task('3'), '', ...task('4')],
      ]),
    ]);
    expect(codes(register)).toEqual(['1', '3', '2', '4']);
    expect([register.sourceRows, register.rejected.length]).toEqual([4, 0]);
  });

  test('the same header again, as on each printed page, is one table', () => {
    const register = load([sheetOf([header, task('1'), [], ['Trang 2'], header, task('2')])]);
    expect(codes(register)).toEqual(['1', '2']);
    expect(register.rejected.map(({ reason }) => reason.key)).toContain('register.headerAgain');
  });

  test('a table on its side is offered, and turned when the office says so', () => {
    const rows = [header, task('1'), task('2'), task('3')];
    const lying = sheetOf(header.map((_, c) => rows.map((row) => row[c]!)));
    expect(() => load([lying])).toThrow(/register.sideways|nằm ngang|on its side/);
    const register = load([lying], { transposed: true });
    expect(codes(register)).toEqual(['1', '2', '3']);
    expect(register.notices.map(({ key }) => key)).toContain('register.turned');
    expect(codes(load([lying], {}, register.guides))).toEqual(['1', '2', '3']);
  });

  test('only the sheets that the office names', () => {
    const sheets = [sheetOf([header, task('1')], 'Cũ'), sheetOf([header, task('2')], 'Mới')];
    expect(codes(load(sheets))).toEqual(['1', '2']);
    const chosen = load(sheets, { sheets: ['mới'] });
    expect(codes(chosen)).toEqual(['2']);
    expect(chosen.tableSheets).toEqual([
      { name: 'Cũ', taken: false },
      { name: 'Mới', taken: true },
    ]);
  });
});
