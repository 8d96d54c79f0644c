import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { SheetStore, WorkbookStore } from '../../../src/headless/store';
import { StoreError, WorkbookFileError, newWorkbook, openWorkbook } from '../../../src/headless/store';

const reopen = async (book: WorkbookStore): Promise<WorkbookStore> => openWorkbook(await book.save());
const first = (book: WorkbookStore): SheetStore => {
  const sheet = book.sheets[0];
  if (!sheet) throw new Error('no sheet');
  return sheet;
};
const part = (bytes: Uint8Array, name: string): string =>
  strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

function convert(bytes: Uint8Array, kind: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'store-'));
  writeFileSync(join(folder, 'book.xlsx'), bytes);
  execFileSync(
    'soffice',
    [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      kind,
      '--outdir',
      join(folder, 'out'),
      join(folder, 'book.xlsx'),
    ],
    { stdio: 'ignore' },
  );
  return readFileSync(join(folder, 'out', `book.${kind.split(':')[0]}`));
}

/** A table with a calculated column, rules, a chart. */
function register(): WorkbookStore {
  const book = newWorkbook();
  const sheet = first(book);
  sheet.writeValues(0, 0, [
    ['Mã', 'Số [a]', 'Gấp đôi'],
    ['T1', 3, null],
    ['T2', 5, null],
  ]);
  const table = sheet.addTable({ name: 'Tasks', range: { top: 0, left: 0, bottom: 2, right: 2 } });
  sheet.patchTableColumn(table.id, 2, { calculatedFormula: "=[@[Số '[a']]]*2" });
  sheet.writeFormulas(1, 2, [["=[@[Số '[a']]]*2"], ["=[@[Số '[a']]]*2"]]);
  sheet.setFormula(4, 0, '=MAXIFS(Tasks[Số \'[a\']],Tasks[Mã],"T*")', 5);
  sheet.addConditionalFormat({
    ranges: [{ top: 1, left: 0, bottom: 2, right: 2 }],
    rule: { kind: 'expression', formula: '$B2>4' },
    style: { fill: { color: '#FFC7CE' }, font: { color: '#9C0006' } },
  });
  sheet.setDataValidation({
    ranges: [{ top: 1, left: 1, bottom: 2, right: 1 }],
    type: 'whole',
    operator: 'between',
    formula1: '0',
    formula2: '100',
    ignoreBlank: true,
    inCellDropDown: true,
    showPrompt: true,
    promptTitle: 'P',
    prompt: 'Nhập',
    showError: true,
    errorStyle: 'stop',
    errorTitle: 'E',
    error: 'Sai',
  });
  sheet.addChart({
    kind: 'columnClustered',
    title: 'Biểu đồ',
    series: [
      {
        name: { ref: 'Sheet1!$B$1' },
        categoriesRef: 'Sheet1!$A$2:$A$3',
        valuesRef: 'Sheet1!$B$2:$B$3',
        color: '#4472C4',
      },
    ],
    position: {
      fromRow: 6,
      fromColumn: 0,
      fromRowOffset: 0,
      fromColumnOffset: 0,
      toRow: 18,
      toColumn: 5,
      toRowOffset: 0,
      toColumnOffset: 0,
    },
  });
  return book;
}

describe('values', () => {
  it('keeps every kind of value over a save', async () => {
    const book = newWorkbook();
    const values = [
      '=not a formula',
      ' đệm ',
      'dòng\nhai',
      '_x0041_',
      1.5,
      -0,
      true,
      false,
      { error: '#REF!' },
      'a&<b>"',
    ];
    first(book).writeValues(0, 0, [values]);
    expect(first(await reopen(book)).readBlock({ top: 0, left: 0, bottom: 0, right: 9 }).values[0]).toEqual(
      values.map((v) => (Object.is(v, -0) ? 0 : v)),
    );
  });

  it('stores structured references and new functions in the file form and shows the formula bar form', async () => {
    const bytes = await register().save();
    const xml = part(bytes, 'xl/worksheets/sheet1.xml');
    expect(xml).toContain("<f>Tasks[[#This Row],[Số '[a']]]*2</f>");
    expect(xml).toContain('_xlfn.MAXIFS');
    expect(part(bytes, 'xl/tables/table1.xml')).toContain('calculatedColumnFormula');
    const sheet = first(openWorkbook(bytes));
    expect(sheet.formula(1, 2)).toBe("=[@[Số '[a']]]*2");
    expect(sheet.cell(4, 0)).toEqual({ value: 5, formula: '=MAXIFS(Tasks[Số \'[a\']],Tasks[Mã],"T*")' });
  });

  it('forgets deleted texts', async () => {
    const book = newWorkbook();
    first(book).setValue(0, 0, 'secret');
    const again = await reopen(book);
    first(again).setValue(0, 0, 'open');
    expect(part(await again.save(), 'xl/sharedStrings.xml')).not.toContain('secret');
  });
});

describe('shifting', () => {
  it('moves tables, rules, formulas, names and charts with inserted rows', async () => {
    const book = register();
    const other = book.addSheet('Báo cáo');
    other.setFormula(0, 0, '=SUM(Sheet1!B2:B3)+Sheet1!$A$5');
    book.setName({ name: 'Số', sheetId: null, formula: '=Sheet1!$B$2:$B$3', comment: '', visible: true });
    const sheet = first(book);
    sheet.setPageSetup({
      printArea: [{ top: 0, left: 0, bottom: 4, right: 2 }],
      titleRows: { first: 0, last: 0 },
    });
    sheet.merge({ top: 4, left: 1, bottom: 4, right: 2 });
    sheet.insertRows(2, 2);
    const again = await reopen(book);
    const moved = first(again);
    expect(moved.tables()[0]?.range).toEqual({ top: 0, left: 0, bottom: 4, right: 2 });
    expect(moved.conditionalFormats()[0]?.ranges).toEqual([{ top: 1, left: 0, bottom: 4, right: 2 }]);
    expect(moved.dataValidations()[0]?.ranges).toEqual([{ top: 1, left: 1, bottom: 4, right: 1 }]);
    expect(moved.merges()).toEqual([{ top: 6, left: 1, bottom: 6, right: 2 }]);
    expect(moved.pageSetup().printArea).toEqual([{ top: 0, left: 0, bottom: 6, right: 2 }]);
    expect(moved.charts()[0]).toMatchObject({
      position: { fromRow: 8 },
      series: [{ valuesRef: 'Sheet1!$B$2:$B$5' }],
    });
    expect(again.sheetByName('báo cáo')?.formula(0, 0)).toBe('=SUM(Sheet1!B2:B5)+Sheet1!$A$7');
    expect(again.name('số', null)?.formula).toBe('=Sheet1!$B$2:$B$5');
  });

  it('re-bases a rule whose first row is deleted, and makes lost references #REF!', () => {
    const book = newWorkbook();
    const sheet = first(book);
    sheet.addConditionalFormat({
      ranges: [{ top: 1, left: 0, bottom: 9, right: 0 }],
      rule: { kind: 'expression', formula: '$B2>4' },
    });
    sheet.setFormula(0, 3, '=A2+A3');
    sheet.deleteRows(1, 1);
    expect(sheet.conditionalFormats()[0]).toMatchObject({
      ranges: [{ top: 1, bottom: 8 }],
      rule: { formula: '$B2>4' },
    });
    expect(sheet.formula(0, 3)).toBe('=#REF!+A2');
  });

  it('refuses to tear a table', () => {
    const sheet = first(register());
    expect(() => sheet.insertCells({ top: 1, left: 0, bottom: 1, right: 0 }, 'down')).toThrow(StoreError);
  });
});

describe('what LibreOffice reads', () => {
  it('recalculates, and keeps table, rules and chart', async () => {
    const bytes = await register().save();
    const back = openWorkbook(convert(bytes, 'xlsx'));
    const sheet = first(back);
    expect([sheet.value(1, 2), sheet.value(2, 2), sheet.value(4, 0)]).toEqual([6, 10, 5]);
    expect(sheet.tables()[0]).toMatchObject({ name: 'Tasks', range: { bottom: 2, right: 2 } });
    expect(sheet.conditionalFormats()[0]).toMatchObject({
      rule: { formula: '$B2>4' },
      style: { fill: { color: '#FFC7CE' } },
    });
    expect(sheet.dataValidation(1, 1)).toMatchObject({
      type: 'whole',
      formula1: '0',
      formula2: '100',
      prompt: 'Nhập',
      error: 'Sai',
    });
    expect(sheet.charts()[0]).toMatchObject({ title: 'Biểu đồ', kind: 'columnClustered' });
  });
});

describe('a foreign workbook', () => {
  it('keeps parts, blocks and rich text that the store does not know, over a change and a moved row', async () => {
    const files = unzipSync(await register().save());
    const edit = (name: string, change: (xml: string) => string): void => {
      files[name] = strToU8(change(strFromU8(files[name] ?? new Uint8Array())));
    };
    const ext =
      '<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>Sheet1!B2:B3</xm:f><xm:sqref>E2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>';
    edit('xl/worksheets/sheet1.xml', (xml) => xml.replace('</worksheet>', `${ext}</worksheet>`));
    edit('xl/sharedStrings.xml', (xml) =>
      xml.replace('<si><t>T1</t></si>', '<si><r><rPr><b/></rPr><t>T</t></r><r><t>1</t></r></si>'),
    );
    files['xl/strange/part.bin'] = new Uint8Array([1, 2, 3]);
    files['docProps/custom.xml'] = strToU8('<Properties/>');
    edit('[Content_Types].xml', (xml) =>
      xml.replace('<Override', '<Default Extension="bin" ContentType="application/strange"/><Override'),
    );
    const book = openWorkbook(zipSync(files));
    expect(first(book).value(1, 0)).toBe('T1');
    first(book).setValue(2, 0, 'T9');
    first(book).insertRows(1, 1);
    const saved = await book.save();
    expect(book.lossesOnSave()).toEqual([]);
    const sheet = part(saved, 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<xm:f>Sheet1!B3:B4</xm:f><xm:sqref>E3</xm:sqref>');
    expect(part(saved, 'xl/sharedStrings.xml')).toContain('<r><rPr><b/></rPr><t>T</t></r>');
    expect([...(unzipSync(saved)['xl/strange/part.bin'] ?? [])]).toEqual([1, 2, 3]);
    for (const name of Object.keys(files)) expect(Object.keys(unzipSync(saved))).toContain(name);
  });
});

describe('a workbook that LibreOffice wrote', () => {
  it('is opened, changed, saved and read again with its chart and table', async () => {
    const book = openWorkbook(convert(await register().save(), 'xlsx'));
    first(book).setValue(1, 1, 40);
    const back = openWorkbook(convert(await book.save(), 'xlsx'));
    // LibreOffice keeps the cached results of files that LibreOffice wrote, so only constants are compared.
    expect([first(back).value(1, 1), first(back).value(2, 1)]).toEqual([40, 5]);
    expect(first(back).charts()).toHaveLength(1);
    expect(first(back).tables()).toHaveLength(1);
  });
});

describe('bad files', () => {
  const code = (bytes: Uint8Array): string => {
    try {
      openWorkbook(bytes);
    } catch (error) {
      if (error instanceof WorkbookFileError) return error.code;
    }
    return 'opened';
  };
  it('says what is wrong', async () => {
    const good = await register().save();
    const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    const named = (name: string): Uint8Array =>
      new Uint8Array([...ole, ...[...name].flatMap((c) => [c.charCodeAt(0), 0])]);
    expect(code(new Uint8Array())).toBe('empty');
    expect(code(strToU8('a,b,c'))).toBe('notAWorkbook');
    expect(code(named('EncryptedPackage'))).toBe('encrypted');
    expect(code(named('Workbook'))).toBe('legacyXls');
    expect(code(good.slice(0, good.length / 2))).toBe('truncated');
    expect(code(zipSync({ 'a.txt': strToU8('x') }))).toBe('notAWorkbook');
    expect(code(zipSync({ '[Content_Types].xml': new Uint8Array(30_000_000) }))).toBe('tooLarge');
  });
});

describe('size', () => {
  it('writes, saves and reads 250,000 styled cells', async () => {
    const book = newWorkbook();
    const rows = Array.from({ length: 10_000 }, (_, row) =>
      Array.from({ length: 25 }, (_, column) => (column % 3 ? `Nhiệm vụ ${row} ${column}` : row * column)),
    );
    first(book).writeValues(0, 0, rows);
    first(book).patchStyle(
      { top: 0, left: 0, bottom: 9_999, right: 24 },
      { numberFormat: '#,##0', font: { bold: true } },
    );
    const bytes = await book.save();
    expect(first(openWorkbook(bytes)).value(9_999, 24)).toBe(9_999 * 24);
  });
});
