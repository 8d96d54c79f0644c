import { utils, write, type CellObject, type Range, type WorkSheet } from '@e965/xlsx';
import { dayOf, partsOf, toDayMonthYear, toIso, type Day } from '../../src/calendar';
import { readSource } from '../../src/files';
import { tcvn3 } from '../../src/files/legacy/tcvn3';
import { vni } from '../../src/files/legacy/vni';
import { AgencyDirectory } from '../../src/register/agencies';
import { startingAgencies } from '../../src/register/data/agencies';
import { importRegister } from '../../src/register/import';
import { labelsOf } from '../../src/register/terms';
import { draws, fc } from '../support/draws';

/** What a register says, however it is laid out. */
interface Task {
  readonly code: string;
  readonly task: string;
  readonly leadAgency: string;
  readonly start: Day;
  readonly deadline: Day;
  readonly category: string;
  readonly note: string;
}
type Field = keyof Task;

/** Headings that provinces write for each; one that could mean two fields is not among them. */
const headings: Record<Exclude<Field, 'note'>, readonly string[]> = {
  code: ['Mã nhiệm vụ', 'Mã số', 'Mã NV', 'Task code', 'Mã'],
  task: ['Nội dung nhiệm vụ', 'Tên nhiệm vụ', 'Nội dung công việc', 'Đầu việc', 'Task name'],
  leadAgency: ['Cơ quan chủ trì', 'Đơn vị chủ trì', 'CQ chủ trì', 'Đơn vị thực hiện', 'Lead agency'],
  start: ['Ngày bắt đầu', 'Thời gian bắt đầu', 'Ngày BĐ', 'Start date'],
  deadline: ['Thời hạn hoàn thành', 'Hạn hoàn thành', 'Ngày kết thúc', 'Thời gian HT', 'Due date'],
  category: ['Nhóm nhiệm vụ', 'Loại nhiệm vụ', 'Category'],
};
const words =
  'làm sạch dữ liệu dân cư kết nối chia sẻ cấp tài khoản định danh thanh toán số hóa hồ sơ tiếp nhận giải quyết thủ tục hành chính đào tạo cán bộ rà soát văn bản'.split(
    ' ',
  );
const agencies = ['Công an tỉnh', 'Sở Y tế', 'Sở Tư pháp', 'Sở Nội vụ', 'Sở Tài chính'];
const categories = labelsOf('category', 'vi');
const day = (from: number, to: number) => fc.integer({ min: from, max: to }).map((n) => n as Day);
const first = dayOf(2024, 1, 1)!;
const last = dayOf(2026, 12, 31)!;

const tasks: fc.Arbitrary<Task[]> = fc
  .array(
    fc.record({
      style: fc.constantFrom('plain', 'zeros'),
      title: fc.array(fc.constantFrom(...words), { minLength: 3, maxLength: 9 }),
      leadAgency: fc.constantFrom(...agencies),
      start: day(first, last),
      deadline: day(first, last),
      category: fc.constantFrom(...categories),
      note: fc.constantFrom('', 'gấp', '=1+1', '-', '"trích, dẫn"\nhai dòng'),
    }),
    { minLength: 3, maxLength: 12 },
  )
  .map((rows) => {
    // Sections need the tasks of a category together.
    const ordered = [...rows].sort((a, b) => categories.indexOf(a.category) - categories.indexOf(b.category));
    return ordered.map(({ style, title, ...row }, i) => ({
      ...row,
      code: style === 'zeros' ? `00${i + 1}` : `NV-${i + 1}`,
      task: `${title.join(' ')} ${i + 1}`.replace(/^./, (letter) => letter.toUpperCase()),
    }));
  });

const dateForms: Record<string, (day: Day) => string | number> = {
  real: (value) => value,
  'dd/mm/yyyy': toDayMonthYear,
  'd.m.yyyy': (value) => `${partsOf(value).day}.${partsOf(value).month}.${partsOf(value).year}`,
  words: (value) => {
    const parts = partsOf(value);
    return `Ngày ${parts.day} tháng ${parts.month} năm ${parts.year}`;
  },
  before: (value) => `Trước ngày ${toDayMonthYear(value)}`,
  ISO: toIso,
};
const spellings: Record<string, (text: string) => string> = {
  'as it is': (text) => text,
  capitals: (text) => text.toUpperCase(),
  'no marks': (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D'),
  decomposed: (text) => text.normalize('NFD'),
  spaced: (text) => `  ${text.replace(/ /g, '\u00A0 ')}\u200B:`,
};

const layout = fc.record({
  order: fc.shuffledSubarray(['code', 'task', 'leadAgency', 'start', 'deadline', 'note'] as Field[], {
    minLength: 6,
  }),
  wording: fc.array(fc.nat(9), { minLength: 7, maxLength: 7 }),
  spelling: fc.constantFrom(...Object.keys(spellings)),
  dates: fc.constantFrom(...Object.keys(dateForms)),
  down: fc.nat(4),
  right: fc.nat(3),
  title: fc.boolean(),
  levels: fc.constantFrom(1, 2, 3),
  numbers: fc.boolean(),
  sections: fc.constantFrom('column', 'rows', 'merged rows'),
  mergedOwners: fc.boolean(),
  foot: fc.boolean(),
  file: fc.constantFrom(
    'xlsx',
    'xlsx TCVN3',
    'xlsx VNI',
    'csv utf-8',
    'csv mark',
    'csv utf-16',
    'csv tabs',
    'csv TCVN3',
  ),
});
type Layout = typeof layout extends fc.Arbitrary<infer T> ? T : never;

interface Grid {
  readonly rows: (string | number)[][];
  readonly merges: Range[];
}

function laidOut(register: readonly Task[], how: Layout): Grid {
  const merges: Range[] = [];
  const fields: Field[] = how.sections === 'column' ? [...how.order, 'category'] : how.order;
  const spelled = spellings[how.spelling]!;
  const heading = (field: Field): string => {
    if (field === 'note') return spelled('Ghi chú riêng');
    const choices = headings[field];
    return spelled(choices[how.wording[fields.indexOf(field)]! % choices.length]!);
  };
  const blank = (): (string | number)[] => fields.map(() => '');
  const rows: (string | number)[][] = Array.from({ length: how.down }, blank);
  const at = (r: number, c: number, toRow: number, toColumn: number): number =>
    merges.push({ s: { r, c: c + how.right }, e: { r: toRow, c: toColumn + how.right } });
  const lone = (text: string, wide = false): void => {
    if (wide) at(rows.length, 0, rows.length, fields.length - 1);
    rows.push(fields.map((_, c) => (c === 0 ? text : '')));
  };
  if (how.title) {
    lone('ỦY BAN NHÂN DÂN TỈNH');
    lone('DANH MỤC NHIỆM VỤ NĂM 2025 (kèm theo Kế hoạch số 06/KH-UBND)', true);
    rows.push(blank());
  }
  // Levels above the heading itself: a group over neighbours, its own columns below; other columns merged down.
  const top = rows.length;
  for (let level = 1; level < how.levels; level++) rows.push(blank());
  rows.push(fields.map(heading));
  if (how.levels > 1) {
    const wide = Math.min(2, fields.length - 1);
    fields.forEach((_, c) => {
      if (c < wide) return;
      rows[top]![c] = rows[top + how.levels - 1]![c]!;
      rows[top + how.levels - 1]![c] = '';
      at(top, c, top + how.levels - 1, c);
    });
    for (let level = 0; level < how.levels - 1; level++) {
      rows[top + level]![0] = level === 0 ? spelled('Thông tin') : spelled('Chi tiết');
      at(top + level, 0, top + level, wide - 1);
    }
  }
  if (how.numbers) rows.push(fields.map((_, c) => `(${c + 1})`));
  let group = '';
  const body = rows.length;
  register.forEach((task, i) => {
    if (how.sections !== 'column' && task.category !== group) {
      const name = `${['I', 'II', 'III', 'IV'][categories.indexOf(task.category)]}. ${task.category}`;
      lone(name, how.sections === 'merged rows');
    }
    group = task.category;
    rows.push(
      fields.map((field) =>
        field === 'start' || field === 'deadline' ? dateForms[how.dates]!(task[field]) : task[field],
      ),
    );
    const above = register[i - 1];
    const column = fields.indexOf('leadAgency');
    const isBelow = above && above.category === task.category && above.leadAgency === task.leadAgency;
    if (
      how.mergedOwners &&
      isBelow &&
      !merges.some(({ e }) => e.r === rows.length - 2 && e.c === column + how.right)
    ) {
      at(rows.length - 2, column, rows.length - 1, column);
      rows[rows.length - 1]![column] = '';
    }
  });
  if (how.foot) {
    rows.push(blank());
    lone('Ghi chú: số liệu đến hết ngày báo cáo.');
    rows.push(
      fields.map((_, c) => (c === 0 ? 'Nơi nhận:' : c === fields.length - 1 ? 'TM. ỦY BAN NHÂN DÂN' : '')),
    );
    lone('- Như trên;');
  }
  expect(body).toBeLessThan(rows.length);
  return { rows: rows.map((row) => [...Array.from({ length: how.right }, () => ''), ...row]), merges };
}

const inCode = (text: string, table: ReadonlyMap<string, string>): string => {
  const codes = new Map([...table].map(([code, letter]) => [letter, code]));
  return [...text.normalize('NFC')].map((letter) => codes.get(letter) ?? letter).join('');
};

function written({ rows, merges }: Grid, kind: string): { name: string; bytes: Uint8Array } {
  const table = kind.endsWith('TCVN3') ? tcvn3 : kind.endsWith('VNI') ? vni : undefined;
  // The small letters of TCVN3 have codes of their own, its capitals a font.
  const text = (value: string): string =>
    table ? inCode(table === tcvn3 ? value.toLowerCase() : value, table) : value;
  if (kind.startsWith('xlsx')) {
    const sheet: WorkSheet = { '!merges': merges };
    rows.forEach((row, r) =>
      row.forEach((value, c) => {
        if (value === '') return;
        const cell: CellObject =
          typeof value === 'number' ? { t: 'n', v: value, z: 'dd/mm/yyyy' } : { t: 's', v: text(value) };
        sheet[utils.encode_cell({ r, c })] = cell;
      }),
    );
    sheet['!ref'] = utils.encode_range({ s: { r: 0, c: 0 }, e: { r: rows.length - 1, c: rows[0]!.length } });
    const book = utils.book_new();
    utils.book_append_sheet(book, sheet, 'Sổ');
    return { name: 'sổ.xlsx', bytes: new Uint8Array(write(book, { type: 'array' }) as ArrayBuffer) };
  }
  const separator = kind === 'csv tabs' ? '\t' : ';';
  const lines = rows.map((row) =>
    row
      .map((value) => (typeof value === 'number' ? toDayMonthYear(value as Day) : text(value)))
      .map((value) => (/["\n;\t]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value))
      .join(separator),
  );
  const all = lines.join('\r\n');
  const bytes =
    kind === 'csv utf-16'
      ? new Uint8Array(Buffer.from(`\uFEFF${all}`, 'utf16le'))
      : table
        ? Uint8Array.from(all, (char) => char.charCodeAt(0))
        : new TextEncoder().encode(kind === 'csv mark' ? `\uFEFF${all}` : all);
  return { name: 'sổ.csv', bytes };
}

/** .csv has no merges: what they say must stand in the cells. */
const fits = (how: Layout): Layout =>
  how.file.startsWith('xlsx')
    ? { ...how, spelling: /TCVN3|VNI/.test(how.file) ? 'as it is' : how.spelling }
    : {
        ...how,
        levels: 1,
        mergedOwners: false,
        sections: how.sections === 'merged rows' ? 'rows' : how.sections,
        spelling: how.file.endsWith('TCVN3') ? 'as it is' : how.spelling,
      };

test('however a register is laid out, its tasks are the same', () => {
  fc.assert(
    fc.property(tasks, layout.map(fits), (register, how) => {
      const { name, bytes } = written(laidOut(register, how), how.file);
      const read = importRegister(readSource(name, bytes), {
        language: 'vi',
        registerYear: 2025,
        agencies: new AgencyDirectory(startingAgencies),
      });
      const small = how.file.endsWith('TCVN3');
      const plain = (text: unknown): string => (small ? String(text).toLowerCase() : String(text));
      expect(
        read.tasks.map(({ cells }) => ({
          code: plain(cells.code),
          task: plain(cells.task),
          leadAgency: cells.leadAgency,
          start: cells.start,
          deadline: cells.deadline,
          category: cells.category,
        })),
      ).toEqual(
        register.map((task) => ({
          code: plain(task.code),
          task: plain(task.task),
          leadAgency: task.leadAgency,
          start: task.start,
          deadline: task.deadline,
          category: task.category,
        })),
      );
      const notes = read.tasks.map(({ extra }) => Object.values(extra).find((value) => value !== '') ?? '');
      expect(notes).toEqual(register.map(({ note }) => note));
      expect(read.tasks.length + read.rejected.length).toBe(read.sourceRows);
    }),
    { numRuns: draws(300) },
  );
});
