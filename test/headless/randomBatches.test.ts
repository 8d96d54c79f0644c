import { openExcel } from '../../src/headless';
import { convertAll, valuesOf, type Value, type Values } from '../support/libreoffice';
import { draws, fc } from '../support/draws';

/** One thing that an add-in does to a workbook; sheets and tables are picked by a number, so that shrinking works. */
type Operation = (context: Excel.RequestContext, sheet: Excel.Worksheet, step: number) => void;

const column = fc.integer({ min: 0, max: 5 }).map((index) => 'ABCDEF'.charAt(index));
const row = fc.integer({ min: 1, max: 12 });
const cell = fc.tuple(column, row).map(([letter, line]) => `${letter}${line}`);
const block = fc.tuple(
  fc.integer({ min: 0, max: 4 }),
  fc.integer({ min: 1, max: 9 }),
  fc.integer({ min: 1, max: 2 }),
  fc.integer({ min: 1, max: 3 }),
);
const addressOf = ([left, top, width, height]: [number, number, number, number]): string =>
  `${'ABCDEF'.charAt(left)}${top}:${'ABCDEF'.charAt(left + width - 1)}${top + height - 1}`;

const input = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }),
  // Binary fractions: sums are exact, and both programs write them as the same text.
  fc.integer({ min: -1_000_000, max: 1_000_000 }).map((number) => number / 128),
  fc.constantFrom(
    'Sở Tư pháp',
    "'007",
    "'=không phải công thức",
    ' hai  dấu cách ',
    'a\nb',
    '<&>"',
    '75%',
    '',
  ),
);
const formula = fc
  .tuple(fc.constantFrom('SUM', 'MAX', 'COUNTA', 'COUNT'), block, fc.constantFrom('', '*2', '+1', '&"đ"'))
  .map(([name, area, tail]) => `=${name}(${addressOf(area)})${tail}`);

const operation: fc.Arbitrary<{ name: string; apply: Operation }> = fc.oneof(
  fc.tuple(cell, input).map(([address, value]) => ({
    name: `value ${address}`,
    apply: (_: unknown, sheet: Excel.Worksheet) => void (sheet.getRange(address).values = [[value]]),
  })),
  // Booleans stand where no formula reads them: LibreOffice adds those of a range up, Excel does not.
  fc.tuple(row, fc.boolean()).map(([line, value]) => ({
    name: `boolean L${line}`,
    apply: (_: unknown, sheet: Excel.Worksheet) => void (sheet.getRange(`L${line}`).values = [[value]]),
  })),
  // Formulas stand to the right of everything they may read: no circles.
  fc.tuple(row, formula).map(([line, text]) => ({
    name: `formula J${line}`,
    apply: (_: unknown, sheet: Excel.Worksheet) => void (sheet.getRange(`J${line}`).formulas = [[text]]),
  })),
  fc.tuple(block, fc.constantFrom('0.00', '@', 'dd/mm/yyyy', '#,##0', '0%')).map(([area, format]) => ({
    name: `format ${addressOf(area)} ${format}`,
    apply: (_: unknown, sheet: Excel.Worksheet) =>
      void (sheet.getRange(addressOf(area)).numberFormat = format as unknown as string[][]),
  })),
  fc.tuple(block, fc.constantFrom('#FF0000', '#00B050'), fc.boolean()).map(([area, color, bold]) => ({
    name: `fill ${addressOf(area)}`,
    apply: (_: unknown, sheet: Excel.Worksheet) => {
      sheet.getRange(addressOf(area)).format.fill.color = color;
      sheet.getRange(addressOf(area)).format.font.bold = bold;
    },
  })),
  fc.tuple(row, fc.integer({ min: 0, max: 2 })).map(([line, more]) => ({
    name: `insert rows ${line}:${line + more}`,
    apply: (_: unknown, sheet: Excel.Worksheet) =>
      void sheet.getRange(`${line}:${line + more}`).insert('Down'),
  })),
  row.map((line) => ({
    name: `delete row ${line}`,
    apply: (_: unknown, sheet: Excel.Worksheet) => sheet.getRange(`${line}:${line}`).delete('Up'),
  })),
  column.map((letter) => ({
    name: `insert column ${letter}`,
    apply: (_: unknown, sheet: Excel.Worksheet) => void sheet.getRange(`${letter}:${letter}`).insert('Right'),
  })),
  block.map((area) => ({
    name: `table ${addressOf(area)}`,
    apply: (_: unknown, sheet: Excel.Worksheet, step: number) => {
      sheet.tables.add(addressOf(area), true).name = `Table_${step}`;
    },
  })),
  block.map((area) => ({
    name: `merge ${addressOf(area)}`,
    apply: (_: unknown, sheet: Excel.Worksheet) => sheet.getRange(addressOf(area)).merge(false),
  })),
  block.map((area) => ({
    name: `clear ${addressOf(area)}`,
    apply: (_: unknown, sheet: Excel.Worksheet) => sheet.getRange(addressOf(area)).clear('Contents'),
  })),
  fc.tuple(block, cell).map(([area, target]) => ({
    name: `copy ${addressOf(area)} to ${target}`,
    apply: (_: unknown, sheet: Excel.Worksheet) => sheet.getRange(target).copyFrom(addressOf(area)),
  })),
  fc.tuple(block, fc.boolean()).map(([area, ascending]) => ({
    name: `sort ${addressOf(area)}`,
    apply: (_: unknown, sheet: Excel.Worksheet) =>
      sheet.getRange(addressOf(area)).sort.apply([{ key: 0, ascending }]),
  })),
  fc.tuple(row, fc.boolean()).map(([line, hidden]) => ({
    name: `hide row ${line}`,
    apply: (_: unknown, sheet: Excel.Worksheet) =>
      void (sheet.getRange(`${line}:${line}`).rowHidden = hidden),
  })),
  block.map((area) => ({
    name: `highlight ${addressOf(area)}`,
    apply: (_: unknown, sheet: Excel.Worksheet) => {
      const rule = sheet.getRange(addressOf(area)).conditionalFormats.add('CellValue').cellValue;
      rule.format.fill.color = '#FFC7CE';
      rule.rule = { formula1: '=5', operator: 'GreaterThan' };
    },
  })),
  block.map((area) => ({
    name: `validation ${addressOf(area)}`,
    apply: (_: unknown, sheet: Excel.Worksheet) =>
      void (sheet.getRange(addressOf(area)).dataValidation.rule = {
        decimal: { formula1: 0, formula2: 1, operator: 'Between' },
      }),
  })),
  block.map((area) => ({
    name: `name ${addressOf(area)}`,
    apply: (context: Excel.RequestContext, sheet: Excel.Worksheet, step: number) =>
      void context.workbook.names.add(`Area_${step}`, sheet.getRange(addressOf(area))),
  })),
  fc.constant({
    name: 'sheet added',
    apply: (context: Excel.RequestContext, _: unknown, step: number) =>
      void context.workbook.worksheets.add(`Bảng ${step}`),
  }),
);

interface Done {
  bytes: Uint8Array;
  before: unknown;
  after: unknown;
  refused: string[];
  accepted: number;
}

/** Everything that a person would compare: cells, formats, tables, names, rules, rows hidden. */
async function seen(): Promise<unknown> {
  return Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load('items/name, items/visibility');
    names.load('items/name, items/formula, items/visible');
    await context.sync();
    const parts = worksheets.items.map((sheet) => ({
      name: sheet.name,
      cells: sheet.getRange('A1:N30').load('values, formulas, text, numberFormat, valueTypes'),
      tables: sheet.tables.load('items/name, items/showHeaders, items/style'),
      rules: sheet.getRange().conditionalFormats.load('items/type, items/priority, items/stopIfTrue'),
      looks: Array.from({ length: 12 }, (_, line) =>
        sheet.getRange(`A${line + 1}`).load('rowHidden, format/fill/color, format/font/bold'),
      ),
    }));
    await context.sync();
    return {
      names: names.items.map((item) => item.toJSON()),
      sheets: parts.map(({ name, cells, tables, rules, looks }) => ({
        name,
        cells: cells.toJSON(),
        // Ids are an open workbook's own.
        tables: tables.items.map(({ name: table, showHeaders, style }) => ({ table, showHeaders, style })),
        rules: rules.items.map(({ type, priority, stopIfTrue }) => ({ type, priority, stopIfTrue })),
        looks: looks.map(({ rowHidden, format }) => [rowHidden, format.fill.color, format.font.bold]),
      })),
    };
  });
}

/** One operation in a batch of its own; the code of Excel's refusal, if it refuses. */
async function once(apply: Operation, pick: number, step: number): Promise<string | null> {
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    apply(context, sheets.items[pick % sheets.items.length]!, step);
    await context.sync();
    return null;
  }).catch((error: OfficeExtension.Error) => error.code);
}

async function perform(
  steps: readonly { name: string; apply: Operation }[],
  picks: readonly number[],
): Promise<Done> {
  const host = await openExcel(undefined, { today: '2025-01-31' });
  const refused: string[] = [];
  let accepted = 0;
  try {
    for (const [step, { name, apply }] of steps.entries()) {
      const code = await once(apply, picks[step] ?? 0, step);
      if (code) refused.push(`${name}: ${code}`);
      else accepted += 1;
    }
    const before = await seen();
    const bytes = await host.save();
    expect(host.notComputed()).toEqual([]);
    expect(host.lossesOnSave()).toEqual([]);
    const again = await openExcel(bytes, { today: '2025-01-31' });
    const after = await seen();
    again.dispose();
    return { bytes, before, after, refused, accepted };
  } finally {
    host.dispose();
  }
}

/** LibreOffice writes sums of the same numbers with the last bit of its own order of addition. */
const close = (left: Value | undefined, right: Value | undefined): boolean =>
  typeof left === 'number' && typeof right === 'number'
    ? Math.abs(left - right) <= 1e-9 * Math.max(1, Math.abs(left), Math.abs(right))
    : left === right;

function differences(ours: Values, theirs: Values): string[] {
  return [...ours].flatMap(([sheet, cells]) => {
    const other = theirs.get(sheet);
    if (!other) return [`${sheet}: missing`];
    const addresses = new Set([...cells.keys(), ...other.keys()]);
    return [...addresses]
      .filter((address) => !close(cells.get(address), other.get(address)))
      .map(
        (address) =>
          `${sheet}!${address}: ${JSON.stringify(cells.get(address))} / ${JSON.stringify(other.get(address))}`,
      );
  });
}

test('random batches, saved and opened again, give the same workbook; LibreOffice reads the same values', async () => {
  const books: Uint8Array[] = [];
  const codes = new Set<string>();
  let accepted = 0;
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(operation, { minLength: 4, maxLength: 30 }),
      fc.array(fc.nat(3), { minLength: 30, maxLength: 30 }),
      async (steps, picks) => {
        const done = await perform(steps, picks);
        expect(done.after).toEqual(done.before);
        books.push(done.bytes);
        accepted += done.accepted;
        refused += done.refused.length;
        for (const line of done.refused) codes.add(line.split(': ').at(-1)!);
      },
    ),
    { numRuns: draws(200) },
  );
  // Refusals are Excel's own (tables that would overlap, shifts through a table), never a fault of the host.
  expect([...codes].sort()).toEqual(
    [...codes]
      .filter((code) => ['InvalidArgument', 'InvalidOperation', 'InsertDeleteConflict'].includes(code))
      .sort(),
  );
  expect(accepted).toBeGreaterThan(10 * refused);
  // LibreOffice takes no more than some 240 files in one call.
  const theirs: Uint8Array[] = [];
  for (let at = 0; at < books.length; at += 200) {
    theirs.push(...(await convertAll(books.slice(at, at + 200), 'xlsx')));
  }
  const wrong = books.flatMap((bytes, index) =>
    differences(valuesOf(bytes), valuesOf(theirs[index]!)).map((line) => `book ${index}: ${line}`),
  );
  expect(wrong).toEqual([]);
}, 300_000);
