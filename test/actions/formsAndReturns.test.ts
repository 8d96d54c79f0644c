import { zipSync } from 'fflate';
import { collectReturns, distributeForms, resolveConflicts, validateEntries } from '../../src/actions';
import { makeForm } from '../../src/actions/makeForm';
import type { FormContent } from '../../src/collection/forms';
import { openExcel, type HeadlessExcel } from '../../src/headless';
import { entryColumns, type EntryInputKey } from '../../src/register';
import { columnLetter } from '../../src/workbook/address';
import { loaded, smallRegister, tableRows, today } from './register';

const day = { today: '2025-01-23' };
const sheet = 'Cập nhật tuần';
const cellOf = (key: EntryInputKey, row: number): string =>
  `${columnLetter(entryColumns.findIndex((column) => column.key === key))}${row}`;

/** The register's file without any report, and each agency's form of it. */
let register: Uint8Array;
const forms = new Map<string, Uint8Array>();

async function inExcel<T>(
  bytes: Uint8Array | undefined,
  work: (excel: HeadlessExcel) => Promise<T>,
): Promise<T> {
  const excel = await openExcel(bytes, day);
  try {
    return await work(excel);
  } finally {
    excel.dispose();
  }
}

beforeAll(async () => {
  // One task of all departments: each reports a row of its own.
  const csv = `${smallRegister.replace(/;(50%|90%|2%|100%);[^;]*;[^;]*;[^;]*;/g, ';;;;;').replace(';300;', ';;')}
06;Tuyên truyền;Nhiệm vụ chung;Các sở, ban, ngành;Lãnh đạo;01/01/2025;30/06/2025;Một lần;;;;;;;`;
  const { excel } = await loaded(csv);
  register = await excel.save();
  excel.dispose();
  const contents: FormContent[] = [];
  const { summary } = await inExcel(register, () =>
    distributeForms(async (content) => {
      contents.push(content);
      return new Uint8Array();
    }),
  );
  for (const [i, content] of contents.entries())
    forms.set(
      summary.forms[i]!.file,
      await inExcel(undefined, async (made) => {
        await makeForm(content);
        return made.save();
      }),
    );
});

/** What an officer types into a form, and saves. */
const filled = (name: string, type: (excel: HeadlessExcel) => void): Promise<Uint8Array> =>
  inExcel(forms.get(name)!, async (excel) => {
    type(excel);
    return excel.save();
  });

test('forms go out, officers fill them in Excel, and all that they wrote comes back into its own rows', async () => {
  const returns: Record<string, Uint8Array> = {};
  let n = 0;
  for (const name of forms.keys()) {
    n += 1;
    returns[name] = await filled(name, (excel) => {
      const rows = excel.store.sheetByName(sheet)!;
      for (let row = 5; rows.value(row - 1, 1) !== null && rows.value(row - 1, 1) !== ''; row++) {
        excel.edit(sheet, cellOf('progress', row), [[n / 100]]);
        excel.edit(sheet, cellOf('nextStep', row), [[`Việc tiếp theo của ${name}`]]);
      }
    });
  }
  await inExcel(register, async () => {
    const summary = await collectReturns([{ name: 'phieu.zip', bytes: zipSync(returns) }], {
      by: 'Thư ký',
      today,
    });
    expect(summary.files).toHaveLength(forms.size);
    expect(summary).toMatchObject({ refused: [], conflicts: [], notTaken: [] });
    const entries = await tableRows('Entries');
    expect(entries.length).toBe(summary.entries);
    expect(entries.every((row) => row['Nhiệm vụ tuần tới'] !== '' && row['Tiến độ (%)'] !== '')).toBe(true);
    // Each agency's own figure, in the row of each of its tasks.
    const byAgency = new Map(entries.map((row) => [row['Cơ quan báo cáo'], row['Tiến độ (%)']]));
    expect(new Set(byAgency.values()).size).toBe(forms.size);
    for (const row of entries) expect(row['Tiến độ (%)']).toBe(byAgency.get(row['Cơ quan báo cáo']!));
    const again = await collectReturns([{ name: 'phieu.zip', bytes: zipSync(returns) }], {
      by: 'Thư ký',
      today,
    });
    expect(again).toMatchObject({ submitted: 0, conflicts: [], notTaken: [] });
    expect((await validateEntries()).checkedEntries).toBe(entries.length);
  });
}, 300_000);

test('a form is known by its mark, whatever its name and its rows say', async () => {
  const name = [...forms.keys()].find((each) => each.includes('So-Y-te'))!;
  const bytes = await filled(name, (excel) => void excel.edit(sheet, cellOf('nextStep', 5), [['Rà soát']]));
  await inExcel(register, async () => {
    const { files, conflicts } = await collectReturns([{ name: 'Sở Tư pháp.xlsx', bytes }], {
      by: 'A',
      today,
    });
    expect(files).toMatchObject([{ sender: 'Sở Y tế', filled: 1 }]);
    expect(conflicts).toEqual([]);
  });
});

test('a form sent back untouched says nothing; one of a closed week is told, row by row', async () => {
  const [name] = forms.keys();
  const file = { name: name!, bytes: forms.get(name!)! };
  await inExcel(register, async () => {
    const { files, entries } = await collectReturns([file], { by: 'A', today });
    expect(files).toMatchObject([{ answered: 0, filled: 0 }]);
    expect(entries).toBe(0);
  });
  const late = await filled(name!, (excel) => void excel.edit(sheet, cellOf('nothingToReport', 5), [['x']]));
  const { closeWeek } = await import('../../src/actions');
  await inExcel(register, async () => {
    await closeWeek({ by: 'A', today });
    const { notTaken, entries } = await collectReturns([{ ...file, bytes: late }], { by: 'A', today });
    expect(notTaken.map(({ reason }) => reason.key)).toEqual(['collection.notTaken.week']);
    expect(entries).toBe(0);
  });
});

test('a form is no register to collect into', async () => {
  const [form] = forms.values();
  await inExcel(form!, async () => {
    for (const work of [
      () => collectReturns([{ name: 'a.csv', bytes: new Uint8Array([1]) }], { by: 'A', today }),
      () => resolveConflicts({ by: 'A', today }),
    ])
      await expect(work()).rejects.toMatchObject({ userMessage: { key: 'forms.error.isForm' } });
  });
});
