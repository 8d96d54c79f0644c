import { strFromU8 } from 'fflate';
import { compileReport, highlightTasks, loadRegister, validateEntries } from '../../src/actions';
import { openExcel, type HeadlessExcel, type SaveLoss } from '../../src/headless';
import { convert } from '../support/libreoffice';
import { foreignWorkbook } from './foreign/foreignWorkbook';
import { Parts } from './foreign/parts';
import { smallRegister, today } from './register';

/** What of a whole run a second run repeats. */
async function checkAndReport(): Promise<void> {
  await validateEntries();
  await highlightTasks();
  await compileReport({ today });
}

async function saved(excel: HeadlessExcel): Promise<{ bytes: Uint8Array; losses: SaveLoss[] }> {
  const bytes = await excel.save();
  const losses = excel.lossesOnSave();
  excel.dispose();
  return { bytes, losses };
}

let before: Parts;
let once: { bytes: Uint8Array; losses: SaveLoss[] };
let twice: { bytes: Uint8Array; losses: SaveLoss[] };

beforeAll(async () => {
  const foreign = await foreignWorkbook();
  before = new Parts(foreign);
  const first = await openExcel(foreign, { today: '2025-01-23' });
  const source = { name: 'so.csv', bytes: new TextEncoder().encode(smallRegister) };
  await loadRegister(source, { language: 'vi', today, asOf: today });
  await checkAndReport();
  once = await saved(first);
  const second = await openExcel(once.bytes, { today: '2025-01-23' });
  await checkAndReport();
  twice = await saved(second);
});

/** Parts that also hold what the workbook holds besides; their foreign content is looked at piece by piece. */
const shared =
  /^(\[Content_Types\]\.xml|xl\/(workbook|styles|sharedStrings)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/sheet\d\.xml)$/;
const sheets = ['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml', 'xl/worksheets/sheet3.xml'];

test('the workbook holds what it is to hold before the job', () => {
  const own = before.names.filter((name) => !shared.test(name));
  for (const kind of [
    /charts\/chart/,
    /pivotTables\/pivotTable/,
    /pivotCacheDefinition/,
    /comments/,
    /vmlDrawing/,
    /media\/.*png/,
    /drawings\/drawing9/,
    /tables\/table7/,
    /customXml\/item1/,
    /printerSettings/,
    /theme/,
    /externalLink/,
    /vendor\/thing/,
  ])
    expect(own.filter((name) => kind.test(name))).not.toEqual([]);
});

describe.each(['once', 'twice'] as const)('after the job was done %s', (times) => {
  let after: Parts;
  beforeAll(() => {
    after = new Parts((times === 'once' ? once : twice).bytes);
  });

  test('every foreign part is there byte for byte', () => {
    const own = before.names.filter((name) => !shared.test(name));
    const changed = own.filter((name) => after.raw(name) !== before.raw(name));
    expect(changed).toEqual([]);
  });

  test('relations, content types, workbook and styles keep what they said', () => {
    const rels = 'xl/_rels/workbook.xml.rels';
    for (const [kept, all] of [
      [before.relations(rels), after.relations(rels)],
      [before.contentTypes, after.contentTypes],
    ] as const)
      expect(Object.fromEntries([...kept].map(([key]) => [key, all.get(key)]))).toEqual(
        Object.fromEntries(kept),
      );
    for (const element of [
      'fileVersion',
      'workbookPr',
      'sheet',
      'externalReferences',
      'definedName',
      'pivotCaches',
      'extLst',
    ])
      expect(after.elements('xl/workbook.xml', element)).toEqual(
        expect.arrayContaining(before.elements('xl/workbook.xml', element)),
      );
    for (const list of ['xf', 'font', 'fill', 'border', 'numFmt', 'cellStyle', 'indexedColors', 'extLst']) {
      const kept = before.elements('xl/styles.xml', list);
      expect(after.elements('xl/styles.xml', list)).toEqual(expect.arrayContaining(kept));
    }
  });

  test.each(sheets)("%s: the user's cells and everything around them are as they were", (sheet) => {
    const wanted = before.cells(sheet);
    // The formula that C7 shares with C6 is written out.
    if (wanted.has('C7')) wanted.set('C7', '0|C3+1|21');
    expect(after.cells(sheet)).toEqual(wanted);
    expect(after.aroundCells(sheet)).toBe(before.aroundCells(sheet));
  });

  test('the cell formats that the user’s cells point at are the same formats', () => {
    const formats = (parts: Parts): string[] => {
      const list = parts.elements('xl/styles.xml', 'cellXfs')[0]!;
      return list.match(/<xf [^>]*?(?:\/>|>.*?<\/xf>)/gs)!;
    };
    const kept = formats(before);
    expect(formats(after).slice(0, kept.length)).toEqual(kept);
  });

  test('nothing is lost on saving, and LibreOffice sees chart, pivot table, pictures, shape and comment', async () => {
    const { bytes, losses } = times === 'once' ? once : twice;
    expect(losses).toEqual([]);
    const flat = strFromU8(await convert(bytes, 'fods'));
    // Theirs and the report's own.
    expect(flat.match(/<office:chart>/g)).toHaveLength(2);
    expect(flat).toContain('Foreign chart');
    expect(flat).toMatch(/<table:data-pilot-table [^>]*table:target-range-address="Pivot\.A1/);
    expect(flat).toMatch(/<table:source-cell-range table:cell-range-address="Data\.A1:Data\.D4"/);
    for (const name of ['Seal', 'Second seal']) expect(flat).toContain(`draw:name="${name}"`);
    expect(flat).toContain('Stamp here');
    expect(flat).toContain('Ask again');
    expect(flat).toContain('table:name="Nhiệm vụ"');
  });
});

test('a second run adds nothing: same parts, sheets, names and conditional formats', () => {
  const [first, second] = [new Parts(once.bytes), new Parts(twice.bytes)];
  const sheetsOf = (parts: Parts): (string | undefined)[] =>
    parts.elements('xl/workbook.xml', 'sheet').map((tag) => / name="([^"]*)"/.exec(tag)?.[1]);
  expect(sheetsOf(second)).toEqual(sheetsOf(first));
  expect(sheetsOf(second).filter((name) => name?.startsWith('Báo cáo tuần'))).toHaveLength(1);
  // A sheet made anew has parts of other numbers.
  const kinds = (parts: Parts): string[] => parts.names.map((name) => name.replace(/\d+/g, '#')).sort();
  expect(kinds(second)).toEqual(kinds(first));
  for (const list of ['cellXfs', 'dxfs', 'fonts'])
    expect(second.elements('xl/styles.xml', list)).toEqual(first.elements('xl/styles.xml', list));
  expect(second.elements('xl/workbook.xml', 'definedName')).toEqual(
    first.elements('xl/workbook.xml', 'definedName'),
  );
  const rules = (parts: Parts): number =>
    parts.names
      .filter((name) => name.startsWith('xl/worksheets/sheet'))
      .reduce((sum, name) => sum + parts.count(name, 'cfRule'), 0);
  expect(rules(second)).toBe(rules(first));
  expect(rules(first)).toBeGreaterThan(before.count(sheets[0]!, 'cfRule'));
});
