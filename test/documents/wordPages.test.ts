import { loadRegister, wordReport } from '../../src/actions';
import { fromIso } from '../../src/calendar';
import { openExcel } from '../../src/headless';
import type { Language } from '../../src/messages';
import { buildSample } from '../../samples/buildSample';
import { documentFor, longReport } from '../workbook/reports';
import { drawing, wordOf } from './parts';
import { fillOf } from './printed';

async function sampleReport(language: Language): Promise<Uint8Array> {
  const excel = await openExcel(undefined, { today: '2025-01-23' });
  try {
    const today = fromIso('2025-01-23')!;
    const source = { name: 'mau.xlsx', bytes: await buildSample() };
    await loadRegister(source, { language, today, asOf: today });
    return (await wordReport({ week: '2025-W04', today, parts: drawing })).bytes;
  } finally {
    excel.dispose();
  }
}

const thinPages = (fills: readonly number[]): number[] => fills.slice(0, -1).filter((fill) => fill < 1 / 3);

test.each(['vi', 'en'] as const)(
  'no page but the last of the sample’s report is under a third full (%s)',
  async (language) => {
    const fills = await fillOf(await sampleReport(language));
    expect(fills.length).toBeGreaterThan(10);
    expect(thinPages(fills)).toEqual([]);
  },
);

test('nor is one of a report whose tasks have texts of up to a page', async () => {
  const fills = await fillOf(await wordOf(documentFor(longReport(40))));
  expect(fills.length).toBeGreaterThan(10);
  expect(thinPages(fills)).toEqual([]);
});
