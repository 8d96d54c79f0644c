import { compileReport, highlightTasks, validateEntries } from '../../src/actions';
import { loaded, smallRegister, today } from './register';

const [header, ...rows] = smallRegister.split('\n');

/** The small register, over and over, with codes of its own. */
const registerOf = (tasks: number): string =>
  [header, ...Array.from({ length: tasks }, (_, i) => `T${i}-${rows[i % rows.length]}`)].join('\n');

/** Syncs and largest request of each action on a register of so many tasks. */
async function costs(
  tasks: number,
): Promise<Record<string, { syncs: number; largest: number; bytes: number }>> {
  const { excel } = await loaded(registerOf(tasks));
  const measured: Record<string, { syncs: number; largest: number; bytes: number }> = {
    load: {
      syncs: excel.stats.syncs,
      largest: excel.stats.largestRequest,
      bytes: excel.stats.requestBytes,
    },
  };
  const actions = {
    check: validateEntries,
    highlight: highlightTasks,
    report: () => compileReport({ today }),
  };
  for (const [name, action] of Object.entries(actions)) {
    const { syncs, requestBytes } = excel.stats;
    await action();
    measured[name] = {
      syncs: excel.stats.syncs - syncs,
      largest: excel.stats.largestRequest,
      bytes: excel.stats.requestBytes - requestBytes,
    };
  }
  excel.dispose();
  return measured;
}

test('round trips do not grow with the register, and requests stay under what Excel on the web takes', async () => {
  // The library's first request of a process is a greeting of its own.
  await costs(1);
  const [few, many] = [await costs(10), await costs(600)];
  for (const action of ['load', 'check', 'highlight', 'report']) {
    expect(many[action]!.syncs).toBe(few[action]!.syncs);
    expect(many[action]!.largest).toBeLessThan(4_000_000);
  }
  expect(many.highlight!.syncs).toBeLessThanOrEqual(6);
  // Addresses have more digits, and that is all.
  expect(many.highlight!.bytes - few.highlight!.bytes).toBeLessThan(1000);
  expect(many.highlight!.bytes).toBeLessThan(1_000_000);
});

test('writing a report takes the same few round trips for 86 tasks and for 5,000, none of them large', async () => {
  const writing = async (tasks: number): Promise<{ syncs: number; largest: number }> => {
    const { excel } = await loaded(registerOf(tasks));
    const before = excel.stats.syncs;
    await compileReport({ today, dryRun: true });
    const reading = excel.stats.syncs - before;
    await compileReport({ today });
    const { syncs, largestRequest: largest } = excel.stats;
    excel.dispose();
    return { syncs: syncs - before - 2 * reading, largest };
  };
  const [province, large] = [await writing(86), await writing(5_000)];
  expect(large.syncs).toBe(province.syncs);
  expect(large.syncs).toBeLessThanOrEqual(12);
  expect(large.largest).toBeLessThan(4_000_000);
}, 300_000);

test("a register is highlighted from the beginning; highlighting again gives the same rules, and spares the user's own", async () => {
  const { excel } = await loaded();
  const rules = (): Promise<{ type: string; priority: number }[]> =>
    Excel.run(async (context) => {
      const formats = context.workbook.tables.getItem('Tasks').getDataBodyRange().conditionalFormats;
      formats.load('items/type,items/priority');
      await context.sync();
      return formats.items.map(({ type, priority }) => ({ type, priority }));
    });
  await Excel.run(async (context) => {
    const body = context.workbook.tables.getItem('Tasks').getDataBodyRange();
    const own = body.getColumn(0).conditionalFormats.add(Excel.ConditionalFormatType.custom);
    own.custom.rule.formula = '=LEN($A5)>3';
    own.custom.format.font.color = '#0000FF';
    await context.sync();
  });
  const made = await rules();
  expect(made.map(({ type }) => type)).toEqual(expect.arrayContaining(['DataBar', 'IconSet']));
  await highlightTasks();
  const once = await rules();
  expect(once).toHaveLength(made.length);
  await highlightTasks();
  expect(await rules()).toEqual(once);
  excel.dispose();
});
