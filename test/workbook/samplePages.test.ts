import { loadRegister } from '../../src/actions';
import { prepareReport } from '../../src/actions/prepareReport';
import { fromIso, momentOf } from '../../src/calendar';
import { openExcel } from '../../src/headless';
import type { Language } from '../../src/messages';
import { planReport } from '../../src/workbook/reportSheet';
import { pageHeight } from '../../src/workbook/reportSheet/pages';
import type { SheetPlan } from '../../src/workbook/reportSheet/sheetPlan';
import { buildSample } from '../../samples/buildSample';

async function samplePlan(language: Language): Promise<SheetPlan> {
  const excel = await openExcel(undefined, { today: '2025-01-23' });
  try {
    const today = fromIso('2025-01-23')!;
    const source = { name: 'mau.xlsx', bytes: await buildSample() };
    await loadRegister(source, { language, today, asOf: today });
    return planReport((await prepareReport({ week: '2025-W04' }, momentOf(today, 0, 0))).document);
  } finally {
    excel.dispose();
  }
}

test.each(['vi', 'en'] as const)(
  'the sample’s report as a sheet: its totals on page 1, no page but the last half empty (%s)',
  async (language) => {
    const { breaks, heights, tables } = await samplePlan(language);
    const totals = tables[0]!.area;
    expect(totals.row + totals.rows).toBeLessThanOrEqual(breaks[0]!);
    const starts = [0, ...breaks];
    const used = breaks.map((end, page) =>
      heights.slice(starts[page], end).reduce((sum, height) => sum + height, 0),
    );
    expect(Math.min(...used)).toBeGreaterThan(pageHeight / 2);
  },
);
