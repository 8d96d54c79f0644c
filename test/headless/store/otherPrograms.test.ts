import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { newWorkbook, openWorkbook, type NewChart, type WorkbookStore } from '../../../src/headless/store';

const parts = (bytes: Uint8Array): Record<string, Uint8Array> => unzipSync(bytes);

async function withEdit(book: WorkbookStore, part: string, place: RegExp, text: string): Promise<Uint8Array> {
  const files = parts(await book.save());
  files[part] = strToU8(strFromU8(files[part]!).replace(place, text));
  return zipSync(files);
}

test('a name hidden by "true" is hidden', async () => {
  const book = newWorkbook();
  book.setName({ name: 'Kín', sheetId: null, formula: '=1', comment: '', visible: false });
  const bytes = await withEdit(book, 'xl/workbook.xml', /hidden="1"/, 'hidden="true"');
  expect(openWorkbook(bytes).names()).toMatchObject([{ name: 'Kín', visible: false }]);
});

test('a carriage return in a part that is rewritten stays one', async () => {
  const book = newWorkbook();
  book.setName({ name: 'Hai', sheetId: null, formula: '="a~b"', comment: '', visible: true });
  const again = openWorkbook(await withEdit(book, 'xl/workbook.xml', /~/, '&#13;'));
  again.addSheet('Thêm');
  const saved = await again.save();
  expect(strFromU8(parts(saved)['xl/workbook.xml']!)).toContain('a&#13;b');
  expect(openWorkbook(saved).names()[0]?.formula).toBe('="a\rb"');
});

test('a formula entered as an array is known as one', async () => {
  const book = newWorkbook();
  book.sheets[0]!.setFormula(0, 0, '=SUM(B1:B2*2)', 0);
  const bytes = await withEdit(book, 'xl/worksheets/sheet1.xml', /<f>/, '<f t="array" ref="A1">');
  const sheet = openWorkbook(bytes).sheets[0]!;
  expect([sheet.isArrayFormula(0, 0), sheet.isArrayFormula(0, 1)]).toEqual([true, false]);
});

test('a deleted sheet takes its chart with it and leaves what others use', async () => {
  const book = newWorkbook();
  const chart: NewChart = {
    kind: 'columnClustered',
    title: '',
    series: [{ name: { text: 'S' }, categoriesRef: null, valuesRef: 'Sheet1!$A$1:$A$2', color: null }],
    position: {
      fromRow: 1,
      fromColumn: 1,
      fromRowOffset: 0,
      fromColumnOffset: 0,
      toRow: 9,
      toColumn: 5,
      toRowOffset: 0,
      toColumnOffset: 0,
    },
  };
  book.sheets[0]!.addChart(chart);
  const second = book.addSheet('Hai');
  second.addChart(chart);
  const charts = async (): Promise<number> =>
    Object.keys(parts(await book.save())).filter((name) => /charts\/chart|drawings\/drawing/.test(name))
      .length;
  expect(await charts()).toBe(4);
  book.deleteSheet(second.id);
  expect(await charts()).toBe(2);
  expect(book.sheets[0]!.charts()).toHaveLength(1);
});
