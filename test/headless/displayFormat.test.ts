import { openExcel, type DisplayFormat, type HeadlessExcel } from '../../src/headless';
import { effectiveFills } from '../support/effectiveFills';

let host: HeadlessExcel;
beforeEach(async () => {
  host = await openExcel(undefined, { today: '2025-01-31' });
});
afterEach(() => host.dispose());

const fill = '#FFC7CE';
type Rules = Excel.ConditionalFormatCollection;

/** Column of 12 values → rule; each column of the test's sheet shows one rule. */
const cases: {
  name: string;
  values: unknown[];
  add: (rules: Rules) => { fill: Excel.ConditionalRangeFill };
}[] = [];
const numbers = [5, -3, 0, 12, 5, '', 7.5, 'chữ', 100, 1, 2, 3];
const withoutText = numbers.map((value) => (value === 'chữ' ? 4 : value));
const withoutBlank = numbers.map((value) => (value === '' ? 8 : value));
const texts = [
  'Sở Tư pháp',
  'sở nội vụ',
  '',
  'Công an',
  'an',
  'ăn',
  'Công an tỉnh',
  12,
  'a*n',
  'AN',
  ' ',
  'pháp',
];

for (const [operator, formula1, formula2] of [
  ['GreaterThan', '=5'],
  ['GreaterThanOrEqual', '=5'],
  ['LessThan', '=3'],
  ['LessThanOrEqual', '=3'],
  ['EqualTo', '=5'],
  ['NotEqualTo', '=5'],
  ['Between', '=7', '=1'],
  ['NotBetween', '=1', '=7'],
  ['EqualTo', '="CHỮ"'],
] as const) {
  cases.push({
    name: `${operator} ${formula1} ${formula2 ?? ''}`,
    // To Excel a text is greater than any number, to LibreOffice it is neither greater nor less.
    values: operator.endsWith('EqualTo') ? numbers : withoutText,
    add: (rules) => {
      const { cellValue } = rules.add('CellValue');
      cellValue.rule = { operator, formula1, ...(formula2 && { formula2 }) };
      return cellValue.format;
    },
  });
}
for (const operator of ['Contains', 'NotContains', 'BeginsWith', 'EndsWith'] as const) {
  cases.push({
    name: `text ${operator}`,
    // LibreOffice does not look at an empty cell for "not contains"; Excel's own formula holds there.
    values: operator === 'NotContains' ? texts.map((text) => text || 'x') : texts,
    add: (rules) => {
      const { textComparison } = rules.add('ContainsText');
      textComparison.rule = { operator, text: 'an' };
      return textComparison.format;
    },
  });
}
for (const type of ['TopItems', 'BottomItems', 'TopPercent', 'BottomPercent'] as const) {
  cases.push({
    name: type,
    // LibreOffice counts an empty cell among the lowest, Excel does not.
    values: withoutBlank,
    add: (rules) => {
      const { topBottom } = rules.add('TopBottom');
      topBottom.rule = { type, rank: type.endsWith('Percent') ? 30 : 3 };
      return topBottom.format;
    },
  });
}
for (const criterion of [
  'DuplicateValues',
  'UniqueValues',
  'AboveAverage',
  'BelowAverage',
  'EqualOrAboveAverage',
  'EqualOrBelowAverage',
] as const) {
  cases.push({
    name: criterion,
    // Whether an empty cell is unique is answered differently by LibreOffice.
    values: withoutBlank,
    add: (rules) => {
      const { preset } = rules.add('PresetCriteria');
      preset.rule = { criterion };
      return preset.format;
    },
  });
}

test('every kind of rule gives the fills that LibreOffice shows', async () => {
  const columns = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const addresses = cases.map(({ values, add }, index) => {
      const range = sheet.getRangeByIndexes(0, index + 1, values.length, 1);
      range.values = values.map((value) => [value]);
      add(range.conditionalFormats).fill.color = fill;
      return range.load('address');
    });
    // A formula's references move with the cell; `$` holds them.
    const moved = sheet.getRange('A1:A12');
    moved.values = numbers.map((value) => [value]);
    const { custom } = moved.conditionalFormats.add('Custom');
    custom.rule.formula = '=AND(ISNUMBER(A1),A1>=$A$1,ROW()<>4)';
    custom.format.fill.color = fill;
    await context.sync();
    return ['A1:A12', ...addresses.map(({ address }) => address.replace(/^.*!/, ''))];
  });
  const shown = await effectiveFills(await host.save(), 'Sheet1');
  const wrong = columns.flatMap((address, index) => {
    const letter = /^[A-Z]+/.exec(address)![0];
    const ours = host
      .displayFormat('Sheet1', address)
      .flatMap(([cell], row) => (cell!.fill ? [row + 1] : []));
    const theirs = numbers.flatMap((_, row) => (shown.has(`${letter}${row + 1}`) ? [row + 1] : []));
    const name = index === 0 ? 'custom' : cases[index - 1]!.name;
    return ours.join() === theirs.join() ? [] : [`${name}: rows ${ours.join()} / ${theirs.join()}`];
  });
  expect(wrong).toEqual([]);
  expect(
    columns.every((address) =>
      host
        .displayFormat('Sheet1', address)
        .flat()
        .some((cell) => cell.fill),
    ),
  ).toBe(true);
});

const one = (address: string): DisplayFormat => host.displayFormat('Sheet1', address)[0]![0]!;

test('the first rule wins what both set, the others add to it, and one that stops hides the rest', async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A2');
    range.values = [[1], [-1]];
    range.format.fill.color = '#00FF00';
    range.format.font.italic = true;
    const last = range.conditionalFormats.add('Custom').custom;
    last.rule.formula = '=TRUE';
    last.format.fill.color = '#0000FF';
    last.format.font.bold = true;
    const first = range.conditionalFormats.add('Custom');
    first.custom.rule.formula = '=A1>0';
    first.custom.format.fill.color = '#FF0000';
    await context.sync();
    expect(one('A1')).toMatchObject({ fill: '#FF0000', font: { bold: true, italic: true }, holds: [1, 2] });
    expect(one('A2')).toMatchObject({ fill: '#0000FF', font: { bold: true, italic: true }, holds: [2] });
    first.stopIfTrue = true;
    await context.sync();
    expect(one('A1')).toMatchObject({ fill: '#FF0000', font: { bold: false, italic: true }, holds: [1] });
    range.conditionalFormats.clearAll();
    await context.sync();
    expect(one('A1')).toMatchObject({ fill: '#00FF00', font: { bold: false, italic: true }, holds: [] });
  });
});

test('a text is greater than any number, and an empty cell is no number among the lowest', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:A3').values = [['chữ'], [7], [1]];
    sheet.getRange('B2:B4').values = [[7], [1], [3]];
    const { cellValue } = sheet.getRange('A1:A3').conditionalFormats.add('CellValue');
    cellValue.rule = { operator: 'GreaterThan', formula1: '=5' };
    cellValue.format.fill.color = fill;
    const { topBottom } = sheet.getRange('B1:B4').conditionalFormats.add('TopBottom');
    topBottom.rule = { type: 'BottomItems', rank: 2 };
    topBottom.format.fill.color = fill;
    await context.sync();
  });
  expect(host.displayFormat('Sheet1', 'A1:A3').map(([cell]) => cell!.fill)).toEqual([fill, fill, null]);
  expect(host.displayFormat('Sheet1', 'B1:B4').map(([cell]) => cell!.fill)).toEqual([null, null, fill, fill]);
});

test('dates, blanks and errors', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:A4').formulas = [['=1/0'], [''], [' '], [0]];
    for (const [criterion, color] of [
      ['Errors', '#111111'],
      ['Blanks', '#222222'],
    ] as const) {
      const { preset } = sheet.getRange('A1:A4').conditionalFormats.add('PresetCriteria');
      preset.rule = { criterion };
      preset.format.fill.color = color;
    }
    await context.sync();
  });
  expect(host.displayFormat('Sheet1', 'A1:A4').map(([cell]) => cell!.fill)).toEqual([
    '#111111',
    '#222222',
    '#222222',
    null,
  ]);
});

test('a colour scale, a data bar and icons', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:C5').values = [0, 25, 50, 100, 'x'].map((value) => [value, value, value]);
    sheet.getRange('A1:A5').conditionalFormats.add('ColorScale').colorScale.criteria = {
      minimum: { type: 'LowestValue', color: '#FF0000' },
      midpoint: { type: 'Percentile', formula: '50', color: '#FFFF00' },
      maximum: { type: 'HighestValue', color: '#00FF00' },
    };
    const bar = sheet.getRange('B1:B5').conditionalFormats.add('DataBar').dataBar;
    bar.lowerBoundRule = { type: 'Number', formula: '=0' };
    bar.upperBoundRule = { type: 'Number', formula: '=50' };
    const icons = sheet.getRange('C1:C5').conditionalFormats.add('IconSet').iconSet;
    icons.style = 'ThreeArrows';
    await context.sync();
  });
  // The middle number of 0, 25, 50, 100 is 37.5.
  expect(host.displayFormat('Sheet1', 'A1:A5').map(([cell]) => cell!.fill)).toEqual([
    '#FF0000',
    '#FFAA00',
    '#CCFF00',
    '#00FF00',
    null,
  ]);
  expect(host.displayFormat('Sheet1', 'B1:B5').map(([cell]) => cell!.bar?.fraction)).toEqual([
    0,
    0.5,
    1,
    1,
    undefined,
  ]);
  expect(host.displayFormat('Sheet1', 'C1:C5').map(([cell]) => cell!.icon?.index)).toEqual([
    0,
    0,
    1,
    2,
    undefined,
  ]);
});

test('a rule that cannot be computed is reported, never taken for false; unknown places are refused', async () => {
  await Excel.run(async (context) => {
    const { custom } = context.workbook.worksheets
      .getActiveWorksheet()
      .getRange('A1')
      .conditionalFormats.add('Custom');
    custom.rule.formula = '=LET(x,1,x>0)';
    custom.format.fill.color = fill;
    await context.sync();
  });
  expect(one('A1')).toMatchObject({ fill: null, holds: [], notEvaluated: [1] });
  expect(() => host.displayFormat('Không có', 'A1')).toThrow(
    expect.objectContaining({ code: 'ItemNotFound' }),
  );
  expect(() => host.displayFormat('Sheet1', 'A0')).toThrow(
    expect.objectContaining({ code: 'InvalidArgument' }),
  );
});
