import { openExcel, type HeadlessExcel, type ValidationAlert } from '../../src/headless';

let host: HeadlessExcel;
beforeEach(async () => {
  host = await openExcel(undefined, { today: '2025-01-31' });
});
afterEach(() => host.dispose());

type Rule = Excel.DataValidationRule;
const set = (rule: Rule, alert?: Partial<Excel.DataValidationErrorAlert>): Promise<void> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('F1:F3').values = [['Đạt'], ['Chưa đạt'], [5]];
    context.workbook.names.add('Choices', sheet.getRange('F1:F2'));
    const { dataValidation } = sheet.getRange('A1:A9');
    dataValidation.rule = rule;
    if (alert)
      dataValidation.errorAlert = { showAlert: true, style: 'Stop', title: '', message: '', ...alert };
    await context.sync();
  });

const cases: [string, Rule, unknown[], unknown[]][] = [
  [
    'whole numbers',
    { wholeNumber: { formula1: 1, formula2: 5, operator: 'Between' } },
    [1, 5, '3'],
    [0, 6, 2.5, 'a'],
  ],
  [
    'decimals not between',
    { decimal: { formula1: 0, formula2: 1, operator: 'NotBetween' } },
    [-0.1, 2],
    [0, 0.5, 1],
  ],
  ['a bound from a cell', { decimal: { formula1: '=$F$3', operator: 'LessThan' } }, [4.9], [5, 6]],
  [
    'a date',
    { date: { formula1: '2025-01-31', operator: 'GreaterThanOrEqualTo' } },
    ['2025-01-31', 45_700],
    ['2025-01-30'],
  ],
  ['a time', { time: { formula1: '=0.5', operator: 'LessThanOrEqualTo' } }, [0.25, 0.5], [0.75]],
  ['a length', { textLength: { formula1: 3, operator: 'EqualTo' } }, ['abc', 123], ['ab', 'abcd']],
  ['a list', { list: { inCellDropDown: true, source: 'Có, Không' } }, ['Có', 'Không'], ['có', 'Khác']],
  [
    'a list in cells',
    { list: { inCellDropDown: true, source: '=$F$1:$F$2' } },
    ['Đạt', 'Chưa đạt'],
    ['Đ', 5],
  ],
  ['a named list', { list: { inCellDropDown: true, source: '=Choices' } }, ['Đạt'], ['khác']],
  ['a formula that moves', { custom: { formula: '=AND(ISNUMBER(A1),A1>ROW())' } }, [5], [3, 'a']],
];

test.each(cases)('%s', async (_, rule, right, wrong) => {
  await set(rule, { message: 'Sai rồi' });
  // The third row: a relative formula is read as moved from the first.
  for (const value of right) {
    host.edit('Sheet1', 'A3', value);
    expect(await validOf('A3')).toBe(true);
  }
  const last = host.store.sheets[0]!.value(2, 0);
  for (const value of wrong) {
    expect(() => host.edit('Sheet1', 'A3', value)).toThrow(
      expect.objectContaining({ code: 'InvalidArgument', message: 'Sai rồi' }),
    );
    expect(host.store.sheets[0]!.value(2, 0)).toBe(last);
    await writeByCode('A3', value);
    expect(await validOf('A3')).toBe(false);
    await writeByCode('A3', last);
  }
});

const validOf = (address: string): Promise<boolean | null> =>
  Excel.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getActiveWorksheet().getRange(address);
    dataValidation.load('valid');
    await context.sync();
    return dataValidation.valid;
  });

/** Validations are asked when a person types, not when code writes. */
const writeByCode = (address: string, value: unknown): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).values = [[value]];
    await context.sync();
  });

test('some valid, some not: null; no rule: valid', async () => {
  await set({ wholeNumber: { formula1: 1, formula2: 5, operator: 'Between' } });
  await writeByCode('A1', 9);
  await writeByCode('A2', 3);
  expect([await validOf('A1:A2'), await validOf('A1'), await validOf('B1'), await validOf('A1:B1')]).toEqual([
    null,
    false,
    true,
    null,
  ]);
});

test('blanks are valid unless the rule says otherwise, and emptying a cell is never refused', async () => {
  await set({ wholeNumber: { formula1: 1, formula2: 5, operator: 'Between' } });
  expect(await validOf('A1')).toBe(true);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A9');
    range.dataValidation.ignoreBlanks = false;
    await context.sync();
  });
  expect(await validOf('A1')).toBe(false);
  host.edit('Sheet1', 'A1', 2);
  host.edit('Sheet1', 'A1', '');
  expect(host.store.sheets[0]!.value(0, 0)).toBeNull();
});

test.each(['Warning', 'Information'] as const)(
  '%s: the user keeps the entry or takes it back',
  async (style) => {
    await set(
      { list: { inCellDropDown: true, source: 'Có,Không' } },
      { style, title: 'Lưu ý', message: 'Chọn' },
    );
    const shown: ValidationAlert[] = [];
    host.edit('Sheet1', 'A1', 'Khác', (alert) => shown.push(alert) > 0);
    expect(shown).toEqual([{ style: style.toLowerCase(), title: 'Lưu ý', message: 'Chọn', address: 'A1' }]);
    expect(host.store.sheets[0]!.value(0, 0)).toBe('Khác');
    host.edit('Sheet1', 'A1', 'Gì đó', () => false);
    expect(host.store.sheets[0]!.value(0, 0)).toBe('Khác');
  },
);

test('an alert that is not shown refuses nothing', async () => {
  await set({ list: { inCellDropDown: true, source: 'Có,Không' } }, { showAlert: false });
  host.edit('Sheet1', 'A1', 'Khác');
  expect(host.store.sheets[0]!.value(0, 0)).toBe('Khác');
});
