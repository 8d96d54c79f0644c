import { AgencyDirectory, startingAgencies, type CellValue, type SheetRow } from '../../src/register';
import { importRegister, type ImportedRegister } from '../../src/register/import';
import { planUpdate, rejectedId, type PresentRegister } from '../../src/register/update';
import { readSource } from '../../src/files';
import { planOpenWeek } from '../../src/register';
import { draws, fc } from '../support/draws';

const agencies = new AgencyDirectory(startingAgencies);
const openWeek = '2025-W04';
const header = 'Mã;Nội dung nhiệm vụ;Cơ quan chủ trì;Thời hạn hoàn thành;Tiến độ (%);Ghi chú riêng';

const read = (lines: readonly string[], first = header): ImportedRegister =>
  importRegister(readSource('so.csv', new TextEncoder().encode([first, ...lines].join('\n'))), {
    language: 'vi',
    registerYear: 2025,
    agencies,
  });

/** The register that loading a file gives, as the sheets would hold it. */
function registerOf(file: ImportedRegister): PresentRegister {
  const { open, others } = planOpenWeek(
    file.tasks.map(({ cells }) => cells),
    file.entries.map(({ cells }) => cells),
    openWeek,
    agencies,
  );
  const rows = <T extends Record<string, CellValue>>(cells: readonly T[]): SheetRow<keyof T & string>[] =>
    cells.map((each, i) => ({ row: i + 5, cells: each }));
  return {
    tasks: file.tasks.map(({ cells, extra }, i) => ({ row: i + 5, cells, extra })),
    entries: rows(open),
    history: rows(others),
    rejected: new Set(file.rejected.map(({ sheet, row, text }) => rejectedId(sheet, row, text))),
    agencies,
    openWeek,
  };
}

const lines = [
  '01;Kế hoạch năm 2025;Công an tỉnh;15/01/2025;50%;a',
  '02;Làm sạch dữ liệu;Sở Y tế;28/01/2025;90%;b',
  '03;Số hóa hồ sơ;Sở Tư pháp;31/12/2025;;c',
];
const present = registerOf(read(lines));

test('the same file again changes nothing', () => {
  const update = planUpdate(present, read(lines));
  expect(update).toEqual({
    added: [],
    changed: [],
    unchanged: 3,
    missing: [],
    renumbered: [],
    keptBlank: 0,
    entries: { added: [], filled: [], history: [], conflicts: [] },
    rejected: [],
  });
});

test('added, changed with old and new value, missing', () => {
  const update = planUpdate(
    present,
    read([
      lines[0]!,
      '02;Làm sạch dữ liệu dân cư;Sở Y tế;05/02/2025;90%;b',
      '04;Việc mới;Sở Tư pháp;01/06/2025;;d',
    ]),
  );
  expect(update.added.map(({ cells }) => cells.code)).toEqual(['04']);
  expect(update.unchanged).toBe(1);
  expect(update.missing).toEqual([{ row: 7, code: '03', title: 'Số hóa hồ sơ' }]);
  expect(update.changed).toEqual([
    {
      row: 6,
      code: '02',
      title: 'Làm sạch dữ liệu',
      changes: [
        { column: 'task', isExtra: false, old: 'Làm sạch dữ liệu', new: 'Làm sạch dữ liệu dân cư' },
        { column: 'deadline', isExtra: false, old: 45685, new: 45693 },
        { column: 'deadlineText', isExtra: false, old: '28/01/2025', new: '05/02/2025' },
      ],
    },
  ]);
  expect(update.entries.added.map(({ code, agency }) => [code, agency])).toEqual([['04', 'Sở Tư pháp']]);
});

test('a file numbered anew does not turn one task into another', () => {
  const update = planUpdate(
    present,
    read([
      '01;Việc chen vào;Sở Y tế;01/06/2025;10%;x',
      '02;Kế hoạch năm 2025;Công an tỉnh;15/01/2025;60%;a',
      '03;Làm sạch dữ liệu;Sở Y tế;28/01/2025;90%;b',
      '04;Số hóa hồ sơ;Sở Tư pháp;31/12/2025;;c',
    ]),
  );
  expect(update.changed).toEqual([]);
  expect(update.missing).toEqual([]);
  expect(update.renumbered.map(({ fileCode, code }) => [fileCode, code])).toEqual([
    ['02', '01'],
    ['03', '02'],
    ['04', '03'],
    ['01', 'NV-001'],
  ]);
  expect(update.added.map(({ cells }) => [cells.code, cells.task])).toEqual([['NV-001', 'Việc chen vào']]);
  // The entry of the file's 02 is that of our 01; what the officer entered there stays.
  expect(update.entries.conflicts).toEqual([
    { week: openWeek, code: '01', agency: 'Công an tỉnh', column: 'progress', kept: 0.5, file: 0.6 },
  ]);
  expect(update.entries.added.map(({ code, progress }) => [code, progress])).toEqual([['NV-001', 0.1]]);
});

test('codes made by the import stay with their tasks when rows are put between', () => {
  const uncoded = 'Nội dung nhiệm vụ;Cơ quan chủ trì;Thời hạn hoàn thành';
  const first = registerOf(read(['Việc A;Sở Y tế;01/06/2025', 'Việc B;Sở Tư pháp;01/06/2025'], uncoded));
  const update = planUpdate(
    first,
    read(['Việc X;Sở Y tế;01/06/2025', 'Việc A;Sở Y tế;01/06/2025', 'Việc B;Sở Tư pháp;02/06/2025'], uncoded),
  );
  expect(update.added.map(({ cells }) => [cells.code, cells.task])).toEqual([['NV-003', 'Việc X']]);
  expect(update.changed.map(({ code, changes }) => [code, changes.map(({ column }) => column)])).toEqual([
    ['NV-002', ['deadline', 'deadlineText']],
  ]);
  expect(update.renumbered).toEqual([]);
});

test('a blank of the file erases nothing, and an entry fills only blanks', () => {
  const update = planUpdate(present, read(['01;Kế hoạch năm 2025;;;;', '03;Số hóa hồ sơ;;;25%;']));
  expect(update.changed).toEqual([]);
  expect(update.keptBlank).toBe(8);
  expect(update.entries.filled).toEqual([{ row: 7, values: { progress: 0.25 } }]);
});

test('a second entry of one task and agency fills what the first left blank, and differs from what it filled in', () => {
  const file = read(['03;Số hóa hồ sơ;Sở Tư pháp;31/12/2025;25%;c']);
  const [entry] = file.entries;
  const again = { ...entry!, cells: { ...entry!.cells, progress: 0.3, nextStep: 'Rà soát' } };
  const { filled, conflicts } = planUpdate(present, { ...file, entries: [entry!, again] }).entries;
  expect(filled).toEqual([
    { row: 7, values: { progress: 0.25 } },
    { row: 7, values: { nextStep: 'Rà soát' } },
  ]);
  expect(conflicts).toMatchObject([{ code: '03', column: 'progress', kept: 0.25, file: 0.3 }]);
});

test('a new lead agency is asked too', () => {
  const update = planUpdate(present, read([lines[0]!, lines[1]!, '03;Số hóa hồ sơ;Sở Y tế;31/12/2025;;c']));
  expect(update.entries.added.map(({ code, agency, task }) => [code, agency, task])).toEqual([
    ['03', 'Sở Y tế', 'Số hóa hồ sơ'],
  ]);
});

test('two tasks of the same title are told apart by code or agency, or not at all', () => {
  const twins = registerOf(
    read(['01;Báo cáo quý;Công an tỉnh;15/01/2025;;', '02;Báo cáo quý;Sở Y tế;15/01/2025;;']),
  );
  const update = planUpdate(
    twins,
    read(['07;Báo cáo quý;Sở Y tế;16/01/2025;;', '08;Báo cáo quý;Sở Xây dựng;15/01/2025;;']),
  );
  expect(update.renumbered).toContainEqual({ fileCode: '07', code: '02', title: 'Báo cáo quý' });
  expect(update.changed.map(({ code }) => code)).toEqual(['02', '01']);
});

test('any file: every row is added, changed or unchanged; loading it twice changes nothing', () => {
  const line = fc
    .tuple(
      fc.constantFrom('01', '02', '03', '04', '05', ''),
      fc.constantFrom('Kế hoạch', 'Làm sạch', 'Số hóa', 'Kết nối', 'Đào tạo'),
      fc.constantFrom('Công an tỉnh', 'Sở Y tế', 'Sở Tư pháp', ''),
      fc.constantFrom('15/01/2025', '28/01/2025', 'Quý II/2025', ''),
      fc.constantFrom('10%', '90%', ''),
      fc.constantFrom('a', 'b', ''),
    )
    .map((cells) => cells.join(';'));
  const file = fc.array(line, { minLength: 1, maxLength: 8 }).map((all) => read(all));
  fc.assert(
    fc.property(file, file, (first, second) => {
      const before = registerOf(first);
      const update = planUpdate(before, second);
      const matched = update.changed.length + update.unchanged;
      expect(update.added.length + matched).toBe(second.tasks.length);
      expect(update.missing.length + matched).toBe(first.tasks.length);
      const used = new Set(before.tasks.map(({ cells }) => cells.code));
      for (const { cells } of update.added) {
        expect(used.has(cells.code)).toBe(false);
        used.add(cells.code);
      }
      const again = planUpdate(before, first);
      expect([again.added, again.changed, again.missing]).toEqual([[], [], []]);
    }),
    { numRuns: draws(300) },
  );
});
