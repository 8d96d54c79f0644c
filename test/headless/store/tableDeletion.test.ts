import { openExcel } from '../../../src/headless';
import { newWorkbook, openWorkbook, type WorkbookStore } from '../../../src/headless/store';

/** Table Lost on sheet Data; everything that refers to it, and to table Kept, on the first sheet. */
function referring(): WorkbookStore {
  const book = newWorkbook();
  const [first] = book.sheets;
  const data = book.addSheet('Data');
  data.writeValues(0, 0, [['X'], ['a'], ['b']]);
  data.addTable({ name: 'Lost', range: { top: 0, left: 0, bottom: 2, right: 0 } });
  first!.writeValues(0, 3, [['X'], [1]]);
  first!.addTable({ name: 'Kept', range: { top: 0, left: 3, bottom: 1, right: 3 } });
  first!.setFormula(0, 0, '=COUNTA(Lost[X])', 2);
  first!.setFormula(1, 0, '=SUM(Kept[X])', 1);
  const ranges = [{ top: 0, left: 1, bottom: 0, right: 1 }];
  first!.addConditionalFormat({
    ranges,
    rule: { kind: 'expression', formula: 'COUNTA(Lost[X])>1' },
    style: { fill: { color: '#FFC7CE' } },
  });
  first!.setDataValidation({
    ranges,
    type: 'custom',
    operator: 'between',
    formula1: 'ROWS(Lost)>1',
    formula2: null,
    ignoreBlank: true,
    inCellDropDown: true,
    showPrompt: false,
    promptTitle: '',
    prompt: '',
    showError: true,
    errorTitle: '',
    error: '',
    errorStyle: 'stop',
  });
  book.setName({ name: 'Labels', sheetId: null, formula: '=Lost[X]', comment: '', visible: true });
  return book;
}

const ways: [way: string, remove: (book: WorkbookStore) => void][] = [
  ['the table is deleted', (book) => book.sheetByName('Data')!.deleteTable(book.tableByName('Lost')!.id)],
  ['its sheet is deleted', (book) => book.deleteSheet(book.sheetByName('Data')!.id)],
  [
    'its rows are deleted',
    (book) => book.sheetByName('Data')!.deleteCells({ top: 0, left: 0, bottom: 4, right: 16_383 }, 'up'),
  ],
];

test.each(ways)('when %s, what refers to it says #REF!', async (_way, remove) => {
  const made = referring();
  remove(made);
  const book = await openWorkbook(await made.save());
  const first = book.sheets[0]!;
  expect(book.tableByName('Lost')).toBeNull();
  expect(first.cell(0, 0).formula).toBe('=COUNTA(#REF!)');
  expect(first.cell(1, 0).formula).toBe('=SUM(Kept[X])');
  expect(first.conditionalFormats()[0]!.rule).toMatchObject({ formula: 'COUNTA(#REF!)>1' });
  expect(first.dataValidations()[0]!.formula1).toBe('ROWS(#REF!)>1');
  expect(book.name('Labels', null)!.formula).toBe('=#REF!');
});

test('and Office.js reads the formula and its value so', async () => {
  const excel = await openExcel(await referring().save());
  try {
    await Excel.run(async (context) => {
      const cells = context.workbook.worksheets.getFirst().getRange('A1:A2').load('values');
      await context.sync();
      expect(cells.values).toEqual([[2], [1]]);
      context.workbook.worksheets.getItem('Data').delete();
      cells.load('values,formulas');
      await context.sync();
      expect(cells.formulas).toEqual([['=COUNTA(#REF!)'], ['=SUM(Kept[X])']]);
      // COUNTA counts errors too.
      expect(cells.values).toEqual([[1], [1]]);
    });
  } finally {
    excel.dispose();
  }
});
