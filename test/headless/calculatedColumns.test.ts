import { strFromU8, unzipSync } from 'fflate';
import { openExcel, type HeadlessExcel } from '../../src/headless';
import { convert } from '../support/libreoffice';

/** A table at B3:E6 with a header, three rows and blank columns for formulas. */
async function withTable(
  work: (
    sheet: Excel.Worksheet,
    table: Excel.Table,
    context: Excel.RequestContext,
    excel: HeadlessExcel,
  ) => void | Promise<void>,
): Promise<HeadlessExcel> {
  const excel = await openExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('B3:E6').values = [
      ['Số [a]', 'Gấp đôi', 'Cộng dồn', 'Ghi chú'],
      [1, '', '', ''],
      [2, '', '', ''],
      [3, '', '', ''],
    ];
    const table = sheet.tables.add('B3:E6', true);
    table.name = 'T';
    await context.sync();
    await work(sheet, table, context, excel);
    await context.sync();
  });
  return excel;
}

const twice = "=[@[Số '[a']]]*2";
const calculated = ({ store }: HeadlessExcel): (string | null)[] =>
  store.tables()[0]!.columns.map((column) => column.calculatedFormula);
const formulas = ({ store }: HeadlessExcel, column: number, rows: readonly number[]): (string | null)[] =>
  rows.map((row) => store.sheets[0]!.formula(row - 1, column));
const tableXml = async (excel: HeadlessExcel): Promise<string> =>
  strFromU8(unzipSync(await excel.save())['xl/tables/table1.xml']!);

test('a formula that fills a column makes it a calculated one, in the file in the form of files', async () => {
  const excel = await withTable((sheet) => {
    sheet.getRange('C4:C6').formulas = twice as never;
    sheet.getRange('E4:E6').formulas = [[twice], [twice], ['=1']];
  });
  expect(calculated(excel)).toEqual([null, twice, null, null]);
  const xml = await tableXml(excel);
  expect(xml).toMatch(
    /<tableColumn id="2" name="Gấp đôi"><calculatedColumnFormula>T\[\[#This Row\],\[Số '\[a'\]\]\]\*2<\/calculatedColumnFormula><\/tableColumn>/,
  );
  expect(xml.match(/calculatedColumnFormula>/g)).toHaveLength(2);
  excel.dispose();
});

test('several columns at once, relative references, names of functions and signs that XML must escape', async () => {
  const excel = await withTable((sheet) => {
    sheet.getRange('C4:E6').formulas = [4, 5, 6].map((row) => [
      `=IF(B${row}<2,"<&>",MAXIFS([Số '[a']],[Số '[a']],"<"&[@[Số '[a']]]))`,
      `=SUM(B$4:B${row})`,
      `=$B$4&"x"`,
    ]);
  });
  expect(calculated(excel)).toEqual([
    null,
    `=IF(B4<2,"<&>",MAXIFS(T[Số '[a']],T[Số '[a']],"<"&[@[Số '[a']]]))`,
    '=SUM(B$4:B4)',
    `=$B$4&"x"`,
  ]);
  const xml = await tableXml(excel);
  const quote = '&quot;';
  expect(xml).toContain(
    `<calculatedColumnFormula>IF(B4&lt;2,${quote}&lt;&amp;&gt;${quote},_xlfn.MAXIFS(T[Số '[a']],T[Số '[a']],${quote}&lt;${quote}&amp;T[[#This Row],[Số '[a']]]))<`,
  );
  excel.dispose();
});

test('rows that the table gets take the formulas, wherever they come in', async () => {
  const excel = await withTable(async (sheet, table, context) => {
    sheet.getRange('C4:C6').formulas = twice as never;
    sheet.getRange('D4:D6').formulasR1C1 = '=SUM(RC2:R4C2)+RC[-1]' as never;
    await context.sync();
    table.rows.add(undefined, [[4, null, null, 'cuối']] as never);
    table.rows.add(0, [[0, null, 7, 'đầu']] as never);
    sheet.getRange('6:6').insert('Down');
    table.resize('B3:E10');
  });
  expect(formulas(excel, 2, [4, 5, 6, 7, 8, 9, 10])).toEqual(Array(7).fill(twice));
  expect(formulas(excel, 3, [4, 5, 6, 7, 8, 9, 10])).toEqual([
    null,
    ...[5, 6, 7, 8, 9, 10].map((row) => expect.stringMatching(`^=SUM\\(\\$B.*B.*\\)\\+C${row}$`) as string),
  ]);
  expect(excel.store.sheets[0]!.value(3, 3)).toBe(7);
  excel.dispose();
});

test('a relative formula stays that of the first row, whichever that becomes', async () => {
  const excel = await withTable(async (sheet, table, context, made) => {
    sheet.getRange('C4:C6').formulasR1C1 = '=RC[-1]+1' as never;
    await context.sync();
    sheet.getRange('1:1').insert('Down');
    await context.sync();
    expect(calculated(made)).toEqual([null, '=B5+1', null, null]);
    table.rows.add(0);
    await context.sync();
    expect(calculated(made)).toEqual([null, '=B5+1', null, null]);
    table.rows.getItemAt(0).delete();
    table.rows.getItemAt(0).delete();
    await context.sync();
    expect(calculated(made)).toEqual([null, '=B5+1', null, null]);
    table.rows.add(undefined, [[9, null, null, null]] as never);
  });
  expect(formulas(excel, 2, [5, 6, 7])).toEqual(['=B5+1', '=B6+1', '=B7+1']);
  excel.dispose();
});

test('a cell of its own leaves the column a calculated one; a column without formulas is none', async () => {
  const excel = await withTable(async (sheet, _table, context) => {
    sheet.getRange('C4:D6').formulas = twice as never;
    await context.sync();
    sheet.getRange('C5').values = [[5]];
    sheet.getRange('D4:D6').values = [[1], [2], [3]];
  });
  expect(calculated(excel)).toEqual([null, twice, null, null]);
  excel.dispose();
  const cleared = await withTable(async (sheet, _table, context) => {
    sheet.getRange('C4:D6').formulas = twice as never;
    await context.sync();
    sheet.getRange('D:D').clear('Contents');
  });
  expect(calculated(cleared)).toEqual([null, twice, null, null]);
  cleared.dispose();
});

test('a formula copied over the column counts, and follows names that change', async () => {
  const excel = await withTable((sheet, table) => {
    sheet.getRange('C4').formulas = [[twice]];
    sheet.getRange('C5:C6').copyFrom('C4', 'Formulas');
    sheet.getRange('C4:C6').copyFrom('C4', 'Formulas');
    table.columns.getItemAt(0).name = 'Số';
    table.name = 'Bảng';
  });
  expect(calculated(excel)).toEqual([null, '=[@Số]*2', null, null]);
  expect(await tableXml(excel)).toContain('>Bảng[[#This Row],[Số]]*2<');
  excel.dispose();
});

test('the file comes back as it was, and LibreOffice computes it as before', async () => {
  const excel = await withTable((sheet) => {
    sheet.getRange('C4:C6').formulas = twice as never;
    sheet.getRange('D4:D6').formulasR1C1 = '=RC[-2]+RC[-1]' as never;
  });
  const bytes = await excel.save();
  const before = calculated(excel);
  excel.dispose();
  const again = await openExcel(bytes);
  expect(calculated(again)).toEqual(before);
  again.edit('Sheet1', 'B4', [[10]]);
  expect(strFromU8(unzipSync(await again.save())['xl/tables/table1.xml']!)).toBe(
    strFromU8(unzipSync(bytes)['xl/tables/table1.xml']!),
  );
  again.dispose();
  const computed = await openExcel(await convert(bytes, 'xlsx'));
  const { values } = computed.store.sheets[0]!.readBlock({ top: 3, left: 1, bottom: 5, right: 3 });
  expect(values).toEqual([
    [1, 2, 3],
    [2, 4, 6],
    [3, 6, 9],
  ]);
  computed.dispose();
});
