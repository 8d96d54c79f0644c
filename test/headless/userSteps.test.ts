import { openExcel, type HeadlessExcel } from '../../src/headless';

/** What a user does by hand: taking back and doing again, headings' filters, widths. */
let host: HeadlessExcel;
let heard: string[];

beforeEach(async () => {
  host = await openExcel(undefined, { today: '2025-01-23', locale: 'vi-VN' });
  const mine: string[] = (heard = []);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:C6').formulas = [
      ['Tên', 'Số', 'Ngày'],
      ['An', 10, 45680],
      ['Bình', 9, 45679],
      ['an', 10, 45680],
      ['', '=B2*2', 45658],
      ['Hà', 'x', ''],
    ];
    sheet.getRange('C2:C6').numberFormat = 'dd/mm/yyyy' as never;
    sheet.tables.add('A1:C6', true).name = 'T';
    sheet.onChanged.add(async ({ address, triggerSource }) => void mine.push(`${address} ${triggerSource}`));
    await context.sync();
  });
});
afterEach(() => host.dispose());

const shown = (address: string): string[] =>
  host.displayFormat('Sheet1', address).flatMap((row) => row.map(({ text }) => text));
const formula = (row: number, column: number): string | null => host.store.sheets[0]!.formula(row, column);
const told = async (): Promise<string[]> => {
  await new Promise((done) => setTimeout(done, 20));
  return heard.splice(0);
};

test('what was typed is taken back and done again, its format too, and events tell', async () => {
  host.edit('Sheet1', 'E1', '75%');
  host.edit('Sheet1', 'B5', 'chữ');
  await told();
  expect(host.history()).toEqual({ undo: 2, redo: 0 });
  expect(host.undo()).toBe(true);
  expect([formula(4, 1), shown('B5')]).toEqual(['=B2*2', ['20']]);
  expect(host.store.sheets[0]!.selection).toMatchObject({ top: 4, left: 1 });
  expect(host.undo()).toBe(true);
  expect(host.store.sheets[0]!.style(0, 4).numberFormat).toBe('General');
  expect([host.undo(), shown('E1'), await told()]).toEqual([false, [''], ['B5 Unknown', 'E1 Unknown']]);
  host.redo();
  host.redo();
  expect([host.redo(), shown('E1:E1'), shown('B5')]).toEqual([false, ['75%'], ['chữ']]);
  expect(await told()).toEqual(['E1 Unknown', 'B5 Unknown']);
  // What is typed now leaves nothing to be done again.
  host.undo();
  host.edit('Sheet1', 'E2', 1);
  expect(host.history()).toEqual({ undo: 2, redo: 0 });
});

test('a heading typed over takes its old name back, and formulas follow it both ways', () => {
  host.edit('Sheet1', 'E1', '=SUM(T[Số])');
  host.edit('Sheet1', 'B1', 'Lượng');
  expect(formula(0, 4)).toBe('=SUM(T[Lượng])');
  host.undo();
  expect([formula(0, 4), host.store.tables()[0]!.columns[1]!.name]).toEqual(['=SUM(T[Số])', 'Số']);
  host.redo();
  expect(formula(0, 4)).toBe('=SUM(T[Lượng])');
});

test('several blocks are one paste: all or none, and one step', async () => {
  host.pasteBlocks('Sheet1', [
    { address: 'A2:B2', values: [['Lan', '1']] },
    { address: 'A6:B6', values: [['Mai', '2']] },
  ]);
  expect(shown('A2:A6')).toEqual(['Lan', 'Bình', 'an', '', 'Mai']);
  expect(await told()).toEqual(['A2:B2 Unknown', 'A6:B6 Unknown']);
  host.undo();
  expect(shown('A2:B6')).toEqual(['An', '10', 'Bình', '9', 'an', '10', '', '20', 'Hà', 'x']);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A2').format.protection.locked = false;
    sheet.protection.protect();
    await context.sync();
  });
  const blocks = [
    { address: 'A2', values: [['Lan']] },
    { address: 'A3', values: [['Mai']] },
  ];
  expect(() => host.pasteBlocks('Sheet1', blocks)).toThrow(/protected/);
  expect(shown('A2:A3')).toEqual(['An', 'Bình']);
});

test('what is refused is no step; what an add-in writes or protects leaves none', async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('E1');
    range.dataValidation.rule = { wholeNumber: { formula1: 1, operator: 'GreaterThan' } };
    await context.sync();
  });
  expect(() => host.edit('Sheet1', 'E1', 0)).toThrow(/data validation/);
  expect(host.history().undo).toBe(0);
  host.edit('Sheet1', 'E1', 5);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('H9').values = [[1]];
    await context.sync();
  });
  expect([host.history().undo, host.undo(), shown('E1')]).toEqual([0, false, ['5']]);
  host.edit('Sheet1', 'E1', 6);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').protection.protect();
    await context.sync();
  });
  expect(() => host.undo()).toThrow(/protected/);
  expect([host.history().undo, shown('E1')]).toEqual([0, ['6']]);
});

test('steps on another sheet show it; those of a sheet that is gone cannot be taken', async () => {
  const other = host.store.addSheet('Hai');
  host.edit('Hai', 'B2', 'x');
  host.select('Sheet1', 'A1');
  host.undo();
  expect(host.store.activeSheetId).toBe(other.id);
  host.redo();
  host.select('Sheet1', 'A1');
  host.store.deleteSheet(other.id);
  expect(() => host.undo()).toThrow();
  expect(host.history().undo).toBe(0);
});

const visible = (): number[] => [1, 2, 3, 4, 5].filter((row) => !host.store.sheets[0]!.isRowHidden(row));

test('a heading offers the values of its column: numbers in order, then texts, then blanks', () => {
  expect(host.filterHeadings('Sheet1')).toEqual(
    [0, 1, 2].map((column) => ({ row: 0, column, isFiltered: false })),
  );
  const offered = (column: number) => host.filterMenu('Sheet1', 0, column)?.choices.map(({ text }) => text);
  expect([0, 1, 2].map(offered)).toEqual([
    ['An', 'Bình', 'Hà', ''],
    ['9', '10', '20', 'x'],
    ['01/01/2025', '22/01/2025', '23/01/2025', ''],
  ]);
  expect(host.filterMenu('Sheet1', 1, 0)).toBeNull();
});

test('the filter chosen is the table’s own: Office.js reads it, days as days, and other menus narrow', async () => {
  host.filterBy('Sheet1', 0, 2, ['23/01/2025', '']);
  expect(visible()).toEqual([1, 3, 5]);
  const criteria = await Excel.run(async (context) => {
    const filter = context.workbook.tables.getItem('T').columns.getItemAt(2).filter.load('criteria');
    await context.sync();
    return filter.criteria;
  });
  expect(criteria).toEqual({
    filterOn: 'Values',
    values: ['', { date: '2025-01-23', specificity: 'Day' }],
  });
  expect(host.filterMenu('Sheet1', 0, 0)!.choices.map(({ text }) => text)).toEqual(['An', 'Hà']);
  expect(host.filterMenu('Sheet1', 0, 2)).toMatchObject({
    isFiltered: true,
    choices: [{ isChosen: false }, { isChosen: false }, { isChosen: true }, { isChosen: true }],
  });
  host.filterBy('Sheet1', 0, 0, ['an']);
  expect(visible()).toEqual([1, 3]);
  host.undo();
  expect(visible()).toEqual([1, 3, 5]);
  host.undo();
  expect(visible()).toEqual([1, 2, 3, 4, 5]);
  host.redo();
  host.filterBy('Sheet1', 0, 2, null);
  expect([visible(), host.filterHeadings('Sheet1')[2]]).toEqual([
    [1, 2, 3, 4, 5],
    { row: 0, column: 2, isFiltered: false },
  ]);
});

test('the add-in’s filter is the one that the menu shows, of whatever kind', async () => {
  await Excel.run(async (context) => {
    context.workbook.tables.getItem('T').columns.getItemAt(1).filter.applyTopItemsFilter(1);
    await context.sync();
  });
  expect(host.filterMenu('Sheet1', 0, 1)).toEqual({
    title: 'Số',
    isFiltered: true,
    choices: [
      { text: '9', isChosen: false },
      { text: '10', isChosen: false },
      { text: '20', isChosen: true },
      { text: 'x', isChosen: false },
    ],
  });
});

test('a protected sheet filters and resizes only where it allows to', async () => {
  const protect = (options: Excel.WorksheetProtectionOptions): Promise<void> =>
    Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem('Sheet1');
      protection.unprotect();
      protection.protect(options);
      await context.sync();
    });
  await protect({});
  expect(host.filterHeadings('Sheet1')).toEqual([]);
  expect(() => host.filterBy('Sheet1', 0, 0, ['An'])).toThrow();
  expect(() => host.resizeColumn('Sheet1', 0, 20)).toThrow();
  await protect({ allowAutoFilter: true, allowFormatColumns: true });
  host.filterBy('Sheet1', 0, 0, ['An']);
  expect(visible()).toEqual([1, 3]);
  const width = (): number => host.store.sheets[0]!.columnWidth(0);
  const before = width();
  host.resizeColumn('Sheet1', 0, 20);
  expect(width()).toBe(20);
  host.undo();
  expect(width()).toBe(before);
  host.redo();
  expect(width()).toBe(20);
});

test('a column of ten thousand values offers and filters all of them', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Lớn');
    sheet.getRange('A1:A10001').values = [['Mã'], ...Array.from({ length: 10_000 }, (_, at) => [`M${at}`])];
    sheet.tables.add('A1:A10001', true);
    await context.sync();
  });
  const { choices } = host.filterMenu('Lớn', 0, 0)!;
  host.filterBy(
    'Lớn',
    0,
    0,
    choices.slice(0, 5000).map(({ text }) => text),
  );
  expect(choices).toHaveLength(10_000);
  expect(host.filterMenu('Lớn', 0, 0)!.choices.filter(({ isChosen }) => isChosen)).toHaveLength(5000);
});
