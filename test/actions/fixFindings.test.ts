import { fixFindings, validateEntries, waiveFinding } from '../../src/actions';
import { UserError } from '../../src/messages';
import { tableNames } from '../../src/register';
import { reopened } from './allOrNothing';
import { differingWays, failures, requestsOf, withFailure } from './brokenBridge';
import { loaded, tableRows, today } from './register';
import { withUndo } from './withUndo';

const entries = 'Cập nhật tuần';
const cell = (sheet: string, address: string): Promise<[unknown, unknown]> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load('values,formulas');
    await context.sync();
    return [range.values[0]![0], range.formulas[0]![0]];
  });
/** Pastes into cells, as a person would: pasting passes by Excel's own validation. */
const paste = (sheet: string, values: Readonly<Record<string, string | number>>): Promise<void> =>
  Excel.run(async (context) => {
    const target = context.workbook.worksheets.getItem(sheet);
    for (const [address, value] of Object.entries(values)) target.getRange(address).values = [[value]];
    await context.sync();
  });
const keysOf = async (ruleId: string): Promise<string[]> =>
  (await validateEntries()).findings.filter((each) => each.ruleId === ruleId).map(({ key }) => key);

test('all findings of a kind take their suggestions at once; formulas stay, and it can be undone', async () => {
  const { excel } = await loaded();
  try {
    await paste(entries, { E5: 50, E6: 90, E7: '=150/2' });
    const found = (await validateEntries()).findings.filter(({ ruleId }) => ruleId === 'percent');
    expect(found.map(({ cell: address, suggested }) => [address, suggested])).toEqual([
      ['E5', '50 %'],
      ['E6', '90 %'],
      ['E7', '75 %'],
    ]);
    const { done, undo } = await withUndo((options) =>
      fixFindings({ ...options, keys: found.map(({ key }) => key) }),
    );
    expect([done.fixed, done.left]).toEqual([2, 1]);
    expect(done.check.findings.filter(({ ruleId }) => ruleId === 'percent')).toHaveLength(1);
    expect((await cell(entries, 'E5'))[0]).toBe(0.5);
    expect(await cell(entries, 'E7')).toEqual([75, '=150/2']);
    // The sheet is protected as it was.
    await expect(paste(entries, { A5: 'x' })).rejects.toMatchObject({ code: 'AccessDenied' });

    await undo.takeBack({ today });
    const undone = await validateEntries({ dryRun: true });
    expect(undone.findings.filter(({ ruleId }) => ruleId === 'percent')).toHaveLength(3);
    expect((await cell(entries, 'E6'))[0]).toBe(90);
  } finally {
    excel.dispose();
  }
});

test('what has changed since the list was made is left alone', async () => {
  const { excel } = await loaded();
  try {
    await paste(entries, { E5: 50 });
    const keys = await keysOf('percent');
    await paste(entries, { E5: 0.6 });
    expect(await fixFindings({ keys })).toMatchObject({ fixed: 0, left: 1 });
    expect((await cell(entries, 'E5'))[0]).toBe(0.6);
  } finally {
    excel.dispose();
  }
});

test('a waiver from the pane stands on the Findings sheet as text, and ends with the value', async () => {
  const { excel } = await loaded();
  try {
    await paste(entries, { E5: 50 });
    const before = await validateEntries();
    const [key] = await keysOf('percent');
    const after = await waiveFinding(key!, 'Thư ký', '=thống nhất tại giao ban');
    expect([after.errors, after.waived]).toEqual([before.errors - 1, 1]);
    const rows = await tableRows(tableNames.findings);
    expect(rows.map((row) => row['Lý do bỏ qua']).filter(Boolean)).toEqual(['=thống nhất tại giao ban']);
    await paste(entries, { E5: 60 });
    expect(await validateEntries()).toMatchObject({ errors: before.errors, waived: 0 });
    await expect(waiveFinding(key!, 'Thư ký', 'lý do')).rejects.toThrow(UserError);
    await expect(waiveFinding(key!, 'Thư ký', ' ')).rejects.toThrow(UserError);
  } finally {
    excel.dispose();
  }
});

test('mending and checking again takes a fixed number of syncs', async () => {
  const counts: number[] = [];
  const pastes: Readonly<Record<string, number>>[] = [{ E5: 50 }, { E5: 50, E6: 60, E7: 70, E8: 80, E9: 90 }];
  for (const cells of pastes) {
    const { excel } = await loaded();
    try {
      await paste(entries, cells);
      const keys = await keysOf('percent');
      const before = excel.stats.syncs;
      expect((await fixFindings({ keys })).fixed).toBe(Object.keys(cells).length);
      counts.push(excel.stats.syncs - before);
    } finally {
      excel.dispose();
    }
  }
  expect(counts[0]).toBe(counts[1]);
});

test('whichever request fails, and however, the cells are mended whole, or as they were', async () => {
  const open = reopened(async () => {
    const { excel } = await loaded();
    await paste(entries, { E5: 50, G6: '20/01/2025' });
    await validateEntries();
    const bytes = await excel.save();
    excel.dispose();
    return bytes;
  });
  const keysToMend = async (): Promise<string[]> =>
    (await validateEntries({ dryRun: true })).findings
      .filter(({ suggested }) => suggested !== undefined)
      .map(({ key }) => key);
  const whole = await open();
  const keys = await keysToMend();
  expect(keys.length).toBeGreaterThan(1);
  const requests = await requestsOf(() => fixFindings({ keys }));
  whole.dispose();
  for (const [i, request] of requests.entries())
    for (const failure of differingWays(request, failures)) {
      const excel = await open();
      try {
        const { error } = await withFailure(i + 1, failure, () => fixFindings({ keys }));
        const values = [(await cell(entries, 'E5'))[0], (await cell(entries, 'G6'))[0]];
        const wanted = error === undefined ? [0.5, 45_677] : [50, '20/01/2025'];
        expect({ nth: i + 1, failure, values }).toEqual({ nth: i + 1, failure, values: wanted });
        await expect(paste(entries, { A5: 'x' })).rejects.toMatchObject({ code: 'AccessDenied' });
      } finally {
        excel.dispose();
      }
    }
}, 300_000);
