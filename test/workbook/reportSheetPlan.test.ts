import { momentOf } from '../../src/calendar';
import type { Language } from '../../src/messages';
import type { Report } from '../../src/reporting';
import {
  cutMark,
  documentOf,
  fontSizes,
  grid,
  lineHeight,
  linesOf,
  shortened,
  spanWidth,
  textWidth,
  valueOf,
} from '../../src/reporting/document';
import { planReport } from '../../src/workbook/reportSheet';
import { pageHeight } from '../../src/workbook/reportSheet/pages';
import type { Area, SheetPlan } from '../../src/workbook/reportSheet/sheetPlan';
import { endedReport, longReport, tallReport } from './reports';
import { asOf, day, entry, report, task } from '../reporting/registers';

const planOf = (made: Report, language: Language): SheetPlan =>
  planReport(documentOf(made, { language, fingerprint: '7QK2-0V9D-M4XA' }));
const texts = (plan: SheetPlan): string[] =>
  plan.values.flat().filter((value): value is string => typeof value === 'string' && value !== '');
const late = (code: string, more = {}) => task({ code, deadline: day(2025, 1, 10), ...more });
const covers = (area: Area, row: number, column: number): boolean =>
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;

const busy = report(
  Array.from({ length: 60 }, (_, index) =>
    index % 3 === 0
      ? task({ code: `R${index}`, recurrence: 'monthly', target: 1250, unit: 'hồ sơ', deadline: undefined })
      : late(`T${index}`, { title: 'Kết nối, chia sẻ dữ liệu dân cư '.repeat(1 + (index % 12)) }),
  ),
  Array.from({ length: 60 }, (_, index) =>
    entry({
      code: index % 3 === 0 ? `R${index}` : `T${index}`,
      answered: index % 4 > 0,
      achieved: index % 3 === 0 ? 10 : undefined,
      cause: 'Thiếu hướng dẫn của Bộ. '.repeat(1 + (index % 20)),
      causeGroup: 'legal',
      proposal: index % 5 ? '' : 'Đề nghị bố trí kinh phí',
    }),
  ),
  { history: [entry({ code: 'T1', week: '2025-W03' })] },
);

describe('the plan of the report sheet', () => {
  test('fills the width between the margins of an A4 page in landscape, without being scaled', () => {
    const printable = ((297 - 30 - 15) / 25.4) * 72;
    expect(grid.columns * grid.columnWidth).toBeLessThanOrEqual(printable);
    expect(grid.columns * grid.columnWidth).toBeGreaterThan(printable * 0.95);
  });

  test.each(['vi', 'en'] as const)('every table spans the whole grid (%s)', (language) => {
    const { tables } = planOf(busy, language);
    expect(tables.length).toBe(11);
    const ended = planOf(endedReport(), language).tables;
    expect(ended.length).toBe(7);
    for (const { block } of [...tables, ...ended]) {
      expect(block.columns.reduce((sum, { span }) => sum + span, 0)).toBe(grid.columns);
      for (const row of block.rows) expect(row).toHaveLength(block.columns.length);
    }
  });

  test.each(['vi', 'en'] as const)(
    'headings of tables break at words only, so none is torn (%s)',
    (language) => {
      for (const { block } of [busy, endedReport()].flatMap((made) => planOf(made, language).tables)) {
        for (const { header, span } of block.columns) {
          const lines = linesOf(header, spanWidth(span), { size: fontSizes.table, bold: true });
          expect(lines.join(' ')).toBe(header);
          expect(header).not.toContain('-');
        }
      }
    },
  );

  test('areas merged never overlap, and a value stands only where an area begins', () => {
    const { values, merges } = planOf(busy, 'vi');
    values.forEach((row, r) =>
      row.forEach((value, c) => {
        const over = merges.filter((area) => covers(area, r, c));
        expect(over.length).toBeLessThanOrEqual(1);
        if (value !== '') expect(over[0]?.column).toBe(c);
      }),
    );
  });

  test.each([
    ['a busy register', busy],
    ['periods that ended', endedReport()],
  ])('rows of %s are high enough for their texts, and no higher than Excel allows', (_, made) => {
    const { tables, heights } = planOf(made, 'vi');
    for (const { block, rowOf } of tables) {
      block.rows.forEach((row, index) => {
        const height = heights[rowOf[index]!]!;
        expect(height).toBeLessThanOrEqual(409);
        row.map(valueOf).forEach((value, column) => {
          if (typeof value !== 'string') return;
          const lines = linesOf(value, spanWidth(block.columns[column]!.span), {
            size: fontSizes.table,
          }).length;
          expect(height).toBeGreaterThanOrEqual(lines * lineHeight(fontSizes.table));
        });
      });
    }
  });

  test('numbers do not make a row high by digits that are not shown', () => {
    const made = report(
      [task(), task({ code: 'B' }), task({ code: 'C' })],
      [entry(), entry({ code: 'B', answered: false }), entry({ code: 'C' })],
    );
    const { tables, heights } = planOf(made, 'vi');
    const agencies = tables.find(({ block }) => block.rows.some((row) => row.includes(2 / 3)))!;
    expect(heights[agencies.rowOf[0]!]).toBeLessThan(2 * lineHeight(fontSizes.table));
  });

  test('a text too long for its row is cut where it can be seen, and the sheet says so', () => {
    const plan = planOf(busy, 'vi');
    expect(texts(plan).some((value) => value.endsWith(cutMark))).toBe(true);
    expect(texts(plan)).toContain(
      'Đoạn kết thúc bằng "[…]" đã được rút gọn để in; xem đủ trong sổ theo mã nhiệm vụ.',
    );
    expect(texts(planOf(report([late('A')]), 'vi')).join()).not.toContain('[…]');
  });

  test('every chart draws numbers of its table, and the status chart all tasks once', () => {
    const { tables, charts } = planOf(busy, 'vi');
    expect(charts.map(({ block }) => block.id)).toEqual(['StatusByCategory']);
    const [chart] = charts;
    const { block } = tables.find(({ block: { id } }) => id === chart!.block.table)!;
    expect(chart!.block.rows).toBe(busy.categories.length);
    const number = (row: number, column: number): number => Number(valueOf(block.rows[row]![column]!));
    for (const { column } of chart!.block.series) {
      const drawn = Array.from({ length: chart!.block.rows }, (_, row) => number(row, column));
      expect(drawn.reduce((sum, each) => sum + each, 0)).toBe(number(chart!.block.rows, column));
    }
    const all = chart!.block.series.map(({ column }) => number(chart!.block.rows, column));
    expect(all.reduce((sum, value) => sum + value, 0)).toBe(busy.total.assigned);
    expect(new Set(chart!.block.series.map(({ shade }) => shade)).size).toBe(chart!.block.series.length);
  });

  describe.each([
    ['an empty register', report([])],
    ['a busy one', busy],
    ['150 tasks with long texts', longReport(150)],
    ['tasks that fill their rows with text', tallReport()],
    ['a week in which a month ended', endedReport()],
    ['a short one', report([late('A')], [entry({ code: 'A', cause: 'x', causeGroup: 'data' })])],
  ] as const)('the pages of %s', (_, made) => {
    describe.each(['vi', 'en'] as const)('in %s', (language) => pagesHold(planOf(made, language)));
  });

  function pagesHold(plan: SheetPlan): void {
    const starts = [0, ...plan.breaks, plan.values.length];
    const pages = starts.slice(0, -1).map((first, page) => ({ first, last: starts[page + 1]! - 1 }));
    const firstText = (row: number): string => String(plan.values[row]!.find((value) => value !== '') ?? '');
    const isHeading = (row: number): boolean => /^([IVX]+|\d)\. \p{Lu}/u.test(firstText(row));

    test('hold what they are given', () => {
      for (const { first, last } of pages) {
        const height = plan.heights.slice(first, last + 1).reduce((sum, each) => sum + each, 0);
        expect(height).toBeLessThanOrEqual(pageHeight + 6);
      }
    });
    test('never end with a heading, nor with the head of a table', () => {
      const heads = new Set(plan.tables.flatMap((table) => table.heads));
      for (const { last } of pages) {
        expect(isHeading(last)).toBe(false);
        expect(heads.has(last)).toBe(false);
      }
    });
    test('repeat the head of a table that goes on, and leave no last row alone', () => {
      for (const { area, heads, rowOf } of plan.tables) {
        const inside = plan.breaks.filter((row) => row > area.row && row < area.row + area.rows);
        expect(heads).toEqual([area.row, ...inside]);
        for (const row of inside) expect(rowOf.filter((each) => each > row).length).toBeGreaterThan(1);
      }
    });
    test('keep tables whole that take less than half a page', () => {
      for (const { area, heads } of plan.tables) {
        const heights = plan.heights.slice(area.row, area.row + area.rows);
        if (heights.reduce((sum, each) => sum + each, 0) <= pageHeight / 2) expect(heads).toHaveLength(1);
      }
    });
    test('keep the signature with the last words of the report', () => {
      const last = pages.at(-1)!;
      const words = plan.values.findIndex((row) =>
        String(row[0]).match(/Số liệu tính đến hết ngày|Figures as of/),
      );
      expect(words).toBeGreaterThanOrEqual(last.first);
      expect(words).toBeLessThan(last.last);
    });
  }

  test.each([
    ['Nghìn lượt', '10 nghìn lượt'],
    ['Hồ sơ', '10 hồ sơ'],
    ['Đơn vị', '10 đơn vị'],
    ['CCCD', '10 CCCD'],
    ['VNeID', '10 VNeID'],
    ['GB', '10 GB'],
    ['%', '10 %'],
    ['', '10'],
  ])('the unit %s after a number: %s', (unit, shown) => {
    const made = report(
      [task({ code: 'R', recurrence: 'monthly', target: 1000, unit, deadline: undefined })],
      [entry({ code: 'R', achieved: 10 })],
    );
    expect(texts(planOf(made, 'vi'))).toContain(shown);
  });

  test('an empty register gives no chart and no empty list, only sentences', () => {
    const { tables, charts } = planOf(report([]), 'vi');
    expect(charts).toEqual([]);
    expect(tables).toHaveLength(1);
  });

  test('the heading follows Decree 30/2020: body, motto, number, date with leading zeros', () => {
    const made = report([], [], { compiled: momentOf(day(2025, 2, 5), 9, 30) });
    expect(texts(planOf(made, 'vi'))).toEqual(
      expect.arrayContaining([
        'ỦY BAN NHÂN DÂN TỈNH HẢI DƯƠNG',
        'TỔ CÔNG TÁC TRIỂN KHAI ĐỀ ÁN 06',
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'Độc lập - Tự do - Hạnh phúc',
        'Số:          /BC-TCTĐA06',
        'Hải Dương, ngày 05 tháng 02 năm 2025',
        'BÁO CÁO',
        'Kết quả thực hiện nhiệm vụ Đề án 06 tuần 4 năm 2025 (từ ngày 17/01/2025 đến ngày 23/01/2025)',
        'Nơi nhận:',
        'TM. TỔ CÔNG TÁC',
      ]),
    );
    expect(texts(planOf(made, 'en'))).toContain(
      'Results of the tasks of Project 06, week 4 of 2025 (17/01/2025 to 23/01/2025)',
    );
    expect(texts(planOf(made, 'en'))).toContain(
      'Hai Duong, 5 February 2025'.replace('Hai Duong', made.heading.place),
    );
    expect(asOf).toBe(made.asOf);
  });
});

describe('the size of texts in Times New Roman', () => {
  test('diacritics take no width, capitals and bold take more', () => {
    const face = { size: 12 };
    expect(textWidth('Quốc lộ', face)).toBe(textWidth('Quoc lo', face));
    expect(textWidth('QUOC LO', face)).toBeGreaterThan(textWidth('Quoc lo', face));
    expect(textWidth('abc', { size: 12, bold: true })).toBeGreaterThan(textWidth('abc', face));
    // 10 digits of half an em.
    expect(textWidth('0123456789', face)).toBe(60);
  });
  test('words are kept whole where they fit and broken where they do not', () => {
    expect(linesOf('một hai ba', 45, { size: 12 })).toEqual(['một hai', 'ba']);
    expect(linesOf('a'.repeat(40), 50, { size: 12 }).join('')).toBe('a'.repeat(40));
    expect(linesOf('một\n\nhai', 100, { size: 12 })).toEqual(['một', '', 'hai']);
  });
  test('shortening keeps the beginning and stays within the lines', () => {
    const long = 'dữ liệu '.repeat(200).trim();
    const cut = shortened(long, 150, { size: 12 }, 5);
    expect(linesOf(cut, 150, { size: 12 }).length).toBeLessThanOrEqual(5);
    expect(cut.startsWith('dữ liệu dữ liệu')).toBe(true);
    expect(cut.endsWith(cutMark)).toBe(true);
    expect(shortened('ngắn', 150, { size: 12 }, 5)).toBe('ngắn');
  });
});
