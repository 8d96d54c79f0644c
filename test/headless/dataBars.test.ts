import { strFromU8, unzipSync } from 'fflate';
import { openExcel } from '../../src/headless';
import { convert } from '../support/libreoffice';

const options = { today: '2025-01-23' };

const bars = async (): Promise<Record<string, unknown>[]> =>
  Excel.run(async (context) => {
    const formats = context.workbook.worksheets.getItem('Sheet1').getRange().conditionalFormats.load('items');
    await context.sync();
    const loaded = formats.items.map((item) => {
      const bar = item.dataBar.load();
      return {
        bar,
        positive: bar.positiveFormat.load(),
        negative: bar.negativeFormat.load(),
        at: item.getRange().load('address'),
      };
    });
    await context.sync();
    return loaded.map(({ bar, positive, negative, at }) => ({
      ...bar.toJSON(),
      positiveFormat: positive.toJSON(),
      negativeFormat: negative.toJSON(),
      at: at.address,
    }));
  });

test('a new data bar has the defaults of Excel, and keeps all that is set through saving', async () => {
  const excel = await openExcel(undefined, options);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:A4').values = [[-5], [0], [5], [10]];
    sheet.getRange('A1:A4').conditionalFormats.add('DataBar');
    await context.sync();
  });
  expect(await bars()).toMatchObject([
    {
      axisFormat: 'Automatic',
      axisColor: '#000000',
      barDirection: 'Context',
      showDataBarOnly: false,
      lowerBoundRule: { type: 'Automatic' },
      upperBoundRule: { type: 'Automatic' },
      positiveFormat: { gradientFill: true, borderColor: '' },
      negativeFormat: { fillColor: '#FF0000', matchPositiveFillColor: false, matchPositiveBorderColor: true },
      at: 'Sheet1!A1:A4',
    },
  ]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const { dataBar } = sheet.getRange('A1:A4').conditionalFormats.getItemAt(0);
    dataBar.positiveFormat.set({ fillColor: '#00B050', gradientFill: false, borderColor: '#006100' });
    dataBar.negativeFormat.set({ fillColor: '#FFC000', borderColor: '#C00000' });
    dataBar.set({ axisFormat: 'CellMidPoint', axisColor: '#7F7F7F', barDirection: 'RightToLeft' });
    dataBar.lowerBoundRule = { type: 'Number', formula: '=-10' };
    dataBar.upperBoundRule = { type: 'Percent', formula: '=90' };
    await context.sync();
  });
  const set = await bars();
  expect(set).toMatchObject([
    {
      axisFormat: 'CellMidPoint',
      axisColor: '#7F7F7F',
      barDirection: 'RightToLeft',
      lowerBoundRule: { type: 'Number', formula: '-10' },
      upperBoundRule: { type: 'Percent', formula: '90' },
      positiveFormat: { fillColor: '#00B050', gradientFill: false, borderColor: '#006100' },
      negativeFormat: {
        fillColor: '#FFC000',
        borderColor: '#C00000',
        matchPositiveFillColor: false,
        matchPositiveBorderColor: false,
      },
    },
  ]);
  const bytes = await excel.save();
  excel.dispose();
  const again = await openExcel(bytes, options);
  expect(await bars()).toEqual(set);
  again.dispose();
  // LibreOffice reads and writes the same extension: what it understood comes back.
  const through = await openExcel(await convert(bytes, 'xlsx'), options);
  expect(await bars()).toMatchObject([
    {
      positiveFormat: { fillColor: '#00B050', gradientFill: false },
      negativeFormat: { fillColor: '#FFC000' },
      axisFormat: 'CellMidPoint',
    },
  ]);
  through.dispose();
});

test('what a bar was drawn with follows its cells, and goes with it', async () => {
  const excel = await openExcel(undefined, options);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    for (const address of ['B2:B4', 'D2:D4']) {
      const { dataBar } = sheet.getRange(address).conditionalFormats.add('DataBar');
      dataBar.positiveFormat.gradientFill = false;
    }
    sheet.getRange('1:1').insert('Down');
    await context.sync();
  });
  expect((await bars()).map((bar) => bar['at']).sort()).toEqual(['Sheet1!B3:B5', 'Sheet1!D3:D5']);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('B3:B5').conditionalFormats.clearAll();
    await context.sync();
  });
  const again = await openExcel(await excel.save(), options);
  expect(await bars()).toMatchObject([{ at: 'Sheet1!D3:D5', positiveFormat: { gradientFill: false } }]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange().conditionalFormats.clearAll();
    await context.sync();
  });
  const sheet = strFromU8(unzipSync(await again.save())['xl/worksheets/sheet1.xml']!);
  expect(sheet).not.toContain('dataBar');
  again.dispose();
  excel.dispose();
});
