import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openExcel, type HeadlessExcel } from '../../../src/headless';
import { foreignWorkbook } from '../../actions/foreign/foreignWorkbook';
import { Parts } from '../../actions/foreign/parts';
import { convert } from '../../support/libreoffice';

/** The parts of a macro workbook with all that Excel puts beside cells, before and after work through Office.js. */
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const microsoft = 'http://schemas.microsoft.com/office';
const macroType = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';

const added: Readonly<Record<string, readonly [content: string | Uint8Array, type: string]>> = {
  // Not a project that runs: bytes that must come through as they are.
  'xl/vbaProject.bin': [
    Uint8Array.from({ length: 513 }, (_, i) => (i * 37) % 256),
    'application/vnd.ms-office.vbaProject',
  ],
  'xl/slicerCaches/slicerCache1.xml': [
    `<slicerCacheDefinition xmlns="${microsoft}/spreadsheetml/2009/9/main" name="Slicer_Agency" sourceName="Agency"/>`,
    'application/vnd.ms-excel.slicerCache+xml',
  ],
  'xl/slicers/slicer1.xml': [
    `<slicers xmlns="${microsoft}/spreadsheetml/2009/9/main"><slicer name="Agency" cache="Slicer_Agency" rowHeight="241300"/></slicers>`,
    'application/vnd.ms-excel.slicer+xml',
  ],
  'xl/connections.xml': [
    `<connections xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><connection id="1" name="Source" type="1" refreshedVersion="6"/></connections>`,
    'application/vnd.openxmlformats-officedocument.spreadsheetml.connections+xml',
  ],
  'customUI/customUI14.xml': [
    `<customUI xmlns='${microsoft}/2009/07/customui'><ribbon/></customUI>`,
    'application/xml',
  ],
  'docProps/custom.xml': [
    `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>`,
    'application/vnd.openxmlformats-officedocument.custom-properties+xml',
  ],
};

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${type}" Target="${target}"/></Relationships>`;

async function macroWorkbook(): Promise<Uint8Array> {
  const files = unzipSync(await foreignWorkbook());
  for (const [name, [content]] of Object.entries(added))
    files[name] = typeof content === 'string' ? strToU8(content) : content;
  const edit = (name: string, place: RegExp | string, text: string): void => {
    const before = strFromU8(files[name]!);
    const after = before.replace(place, text);
    if (after === before) throw new Error(`${name} has no ${String(place)}`);
    files[name] = strToU8(after);
  };
  const overrides = Object.entries(added).map(
    ([part, [, type]]) => `<Override PartName="/${part}" ContentType="${type}"/>`,
  );
  edit('[Content_Types].xml', '</Types>', `${overrides.join('')}</Types>`);
  edit(
    '[Content_Types].xml',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
    macroType,
  );
  const book = 'xl/_rels/workbook.xml.rels';
  edit(
    book,
    '</Relationships>',
    relation('rIdVba', `${microsoft}/2006/relationships/vbaProject`, 'vbaProject.bin'),
  );
  edit(
    book,
    '</Relationships>',
    relation('rIdCache', `${microsoft}/2007/relationships/slicerCache`, 'slicerCaches/slicerCache1.xml'),
  );
  edit(book, '</Relationships>', relation('rIdConn', `${office}/connections`, 'connections.xml'));
  edit(
    'xl/worksheets/_rels/sheet1.xml.rels',
    '</Relationships>',
    relation('rIdSlicer', `${microsoft}/2007/relationships/slicer`, '../slicers/slicer1.xml'),
  );
  edit(
    '_rels/.rels',
    '</Relationships>',
    relation('rIdUi', `${microsoft}/2007/relationships/ui/extensibility`, 'customUI/customUI14.xml'),
  );
  if (!strFromU8(files['_rels/.rels']!).includes('custom-properties'))
    edit(
      '_rels/.rels',
      '</Relationships>',
      relation('rIdCustom', `${office}/custom-properties`, 'docProps/custom.xml'),
    );
  return zipSync(files);
}

let original: Uint8Array;
let before: Parts;
beforeAll(async () => {
  original = await macroWorkbook();
  before = new Parts(original);
});

/** Opens the workbook, works, saves. */
async function after(
  work: (context: Excel.RequestContext, excel: HeadlessExcel) => Promise<void>,
): Promise<Parts> {
  const excel = await openExcel(original, { today: '2025-01-23' });
  await Excel.run(async (context) => {
    await work(context, excel);
    await context.sync();
  });
  const bytes = await excel.save();
  expect(excel.lossesOnSave()).toEqual([]);
  excel.dispose();
  return new Parts(bytes);
}

const changedIn = (saved: Parts): string[] =>
  before.names.filter((name) => saved.raw(name) !== undefined && saved.raw(name) !== before.raw(name));
const lostIn = (saved: Parts): string[] => before.names.filter((name) => saved.raw(name) === undefined);
const newIn = (saved: Parts): string[] => saved.names.filter((name) => before.raw(name) === undefined);

/** Every relation leads to a part, and every part has a content type. */
function expectWhole(saved: Parts): void {
  const types = saved.contentTypes;
  for (const name of saved.names) {
    if (name === '[Content_Types].xml') continue;
    const extension = name.slice(name.lastIndexOf('.') + 1);
    expect([name, types.has(`/${name}`) || types.has(extension)]).toEqual([name, true]);
    if (!name.endsWith('.rels')) continue;
    for (const [id, told] of saved.relations(name)) {
      const target = decodeURIComponent(told.slice(told.lastIndexOf(' ') + 2));
      if (/externalLinkPath|hyperlink/.test(told)) continue;
      expect([name, id, target, saved.raw(target) !== undefined]).toEqual([name, id, target, true]);
    }
  }
}

test('the workbook holds each kind of part', () => {
  for (const kind of [
    /vbaProject/,
    /slicers\//,
    /slicerCaches/,
    /connections/,
    /customUI/,
    /docProps\/custom/,
    /customXml\/item/,
    /printerSettings/,
    /theme/,
    /pivotTables\//,
    /pivotCache/,
    /charts\/chart/,
    /drawings\/drawing/,
    /vmlDrawing/,
    /comments/,
    /media\//,
    /externalLink/,
    /vendor\//,
  ])
    expect(before.names.filter((name) => kind.test(name))).not.toEqual([]);
  expectWhole(before);
});

test('nothing done: nothing lost, nothing added, all but the package’s own lists byte for byte', async () => {
  const saved = await after(() => Promise.resolve());
  expect([lostIn(saved), newIn(saved)]).toEqual([[], []]);
  expect(changedIn(saved)).toEqual([]);
  expectWhole(saved);
});

test('a cell of another sheet changed: that sheet and what holds its text alone are written anew', async () => {
  const saved = await after(async ({ workbook }) => {
    const sheets = workbook.worksheets.load('items/name');
    await workbook.context.sync();
    sheets.items[1]!.getRange('H9').values = [['changed']];
  });
  expect([lostIn(saved), newIn(saved)]).toEqual([[], []]);
  const changed = changedIn(saved);
  expect(changed).toContain('xl/worksheets/sheet2.xml');
  expect(
    changed.filter((name) => !/^xl\/(worksheets\/sheet2|sharedStrings|workbook|styles)\.xml$/.test(name)),
  ).toEqual([]);
  expectWhole(saved);
});

test('rows inserted, a table and a chart added: foreign parts stay, or only move with their cells', async () => {
  const saved = await after(async ({ workbook }) => {
    const sheets = workbook.worksheets.load('items/name');
    await workbook.context.sync();
    sheets.items[0]!.getRange('1:2').insert('Down');
    const sheet = workbook.worksheets.add('Added');
    sheet.getRange('A1:B3').values = [
      ['Tên', 'Số'],
      ['a', 1],
      ['b', 2],
    ];
    sheet.tables.add('A1:B3', true).name = 'Mine';
    sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3'));
  });
  expect(lostIn(saved)).toEqual([]);
  expect(
    newIn(saved)
      .filter((name) => !name.endsWith('.rels'))
      .map((name) => name.replace(/\d+\.xml$/, '')),
  ).toEqual(
    expect.arrayContaining([
      'xl/charts/chart',
      'xl/drawings/drawing',
      'xl/tables/table',
      'xl/worksheets/sheet',
    ]),
  );
  const untouched =
    /vbaProject|slicer|connections|customUI|docProps|customXml|printerSettings|theme|media|externalLink|vendor/;
  expect(changedIn(saved).filter((name) => untouched.test(name))).toEqual([]);
  expectWhole(saved);
});

test('a workbook with macros stays one, and LibreOffice opens it', async () => {
  const saved = await after(async ({ workbook }) => {
    workbook.worksheets.add('Added').getRange('A1').values = [['đây']];
    await workbook.context.sync();
  });
  expect(saved.contentTypes.get('/xl/workbook.xml')).toBe(macroType);
  expect(saved.raw('xl/vbaProject.bin')).toBe(before.raw('xl/vbaProject.bin'));
  const excel = await openExcel(original, { today: '2025-01-23' });
  const bytes = await excel.save();
  excel.dispose();
  expect(strFromU8(await convert(bytes, 'fods'))).toContain('office:spreadsheet');
});
