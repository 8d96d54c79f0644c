import { strFromU8, unzipSync } from 'fflate';
import type { Language } from '../../src/messages';
import type { Report } from '../../src/reporting';
import { withSentences } from '../../src/reporting/document';
import { entry, late, report, task } from '../reporting/registers';
import { documentFor, endedReport, longReport } from '../workbook/reports';
import { wordOf } from './parts';
import { textOf } from './printed';

const partsOf = async (made: Report, language: Language = 'vi'): Promise<Record<string, Uint8Array>> =>
  unzipSync(await wordOf(documentFor(made, language)));
const body = (files: Record<string, Uint8Array>): string => strFromU8(files['word/document.xml']!);
/** The texts of paragraphs with a style. */
const styled = (xml: string, style: string): string[] =>
  [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)]
    .map(([paragraph]) => paragraph)
    .filter((paragraph) => paragraph.includes(`<w:pStyle w:val="${style}"/>`))
    .map((paragraph) =>
      [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''),
    );

test('sections are real headings, tables repeat their heads, charts are pictures', async () => {
  const files = await partsOf(longReport(30));
  const xml = body(files);
  expect(styled(xml, 'Heading1')).toEqual([
    'I. TÌNH HÌNH CHUNG',
    'II. THAY ĐỔI SO VỚI KỲ TRƯỚC',
    'III. DIỄN BIẾN QUA CÁC TUẦN',
    'IV. NHIỆM VỤ QUÁ HẠN, HIỆU QUẢ THẤP',
    'V. NGUYÊN NHÂN TỒN TẠI, HẠN CHẾ',
    'VI. TRÁCH NHIỆM THỰC HIỆN',
    'VII. THEO LĨNH VỰC VÀ NHÓM VẤN ĐỀ',
    'VIII. TÌNH HÌNH CHẤP HÀNH BÁO CÁO',
    'IX. NHIỆM VỤ ĐẾN HẠN TRONG THỜI GIAN TỚI',
    'X. KIẾN NGHỊ, ĐỀ XUẤT CỦA CÁC CƠ QUAN',
    'XI. LƯU Ý VỀ SỐ LIỆU',
  ]);
  expect(styled(xml, 'Heading2')).toContain('1. Nhiệm vụ quá hạn');
  const tables = documentFor(longReport(30)).blocks.filter(({ kind }) => kind === 'table').length;
  expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(tables);
  const pictures = Object.keys(files).filter((name) => name.startsWith('word/media/'));
  expect(pictures).toHaveLength(2);
  for (const name of pictures) expect([...files[name]!.subarray(1, 4)]).toEqual([0x50, 0x4e, 0x47]);
});

test('the page is that of Decree 30: A4 in landscape, its margins, Times New Roman, no number on page 1', async () => {
  const files = await partsOf(report([]));
  const xml = body(files);
  expect(xml).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"\/>/);
  const margins = /<w:pgMar ([^>]*)\/>/.exec(xml)![1]!;
  const twips = (name: string): number => Number(new RegExp(`w:${name}="(\\d+)"`).exec(margins)![1]);
  const millimetres = (name: string): number => Math.round((twips(name) / 1440) * 25.4);
  expect(['top', 'right', 'bottom', 'left'].map(millimetres)).toEqual([20, 15, 20, 30]);
  expect(xml).toContain('<w:titlePg/>');
  expect(strFromU8(files['word/styles.xml']!)).toContain('Times New Roman');
  expect(strFromU8(files['word/styles.xml']!)).toContain('vi-VN');
});

test('counts lead to the section that lists what they count', async () => {
  const xml = body(await partsOf(report([late('T1', 3)])));
  expect(xml).toContain('<w:hyperlink w:history="1" w:anchor="overdue">');
  expect(xml).toMatch(/<w:bookmarkStart w:name="overdue"/);
});

test('no text can break the document, and none is cut', async () => {
  const title = 'A & B <b>\u0000\u0007\uD800 "x"\nhai dòng ';
  const made = report([late('T1', 3, { title: title + 'dài '.repeat(2_000) })]);
  const xml = body(await partsOf(made));
  expect(xml).toContain('A &amp; B &lt;b&gt;');
  expect(xml).not.toMatch(/[\u0000-\u0008\uD800-\uDFFF]/u);
  expect(xml.match(/dài /g)!.length).toBeGreaterThanOrEqual(2_000);
});

test('sentences that the secretariat wrote stand in it', async () => {
  const document = withSentences(documentFor(report([])), new Map([['overdue', 'Câu của văn phòng.']]));
  const xml = body(unzipSync(await wordOf(document)));
  expect(xml).toContain('Câu của văn phòng.');
  expect(xml).not.toContain('Không có nhiệm vụ quá hạn.');
});

test('the signatory’s name stands under post and room for the signature; without one, only the room does', async () => {
  const made = report([]);
  const named = body(await partsOf({ ...made, heading: { ...made.heading, signerName: 'NGƯỜI KÝ' } }));
  const [post, name] = ['TỔ TRƯỞNG', 'NGƯỜI KÝ'].map((text) => named.indexOf(text));
  expect(post).toBeGreaterThan(0);
  expect(name).toBeGreaterThan(post!);
  expect(body(await partsOf(made))).not.toContain('NGƯỜI KÝ');
});

describe('LibreOffice reads', () => {
  test('the headings, the sentences and the totals', async () => {
    const made = report(
      [late('T1', 3), task({ code: 'T2', row: 6 })],
      [entry({ code: 'T1', cause: 'Thiếu vốn', causeGroup: 'resources' })],
    );
    const text = await textOf(await wordOf(documentFor(made)));
    expect(text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(text).toContain('I. TÌNH HÌNH CHUNG');
    expect(text).toContain('Có 1 nhiệm vụ quá hạn, chậm 3 ngày.');
    expect(text).toMatch(/Tổng cộng\s+86\s+2\s+0/);
    expect(text).toContain('7QK2-0V9D-M4XA');
    expect(text).toMatch(/Nơi nhận:\s+TM\. TỔ CÔNG TÁC/);
  });

  test('the periods that ended, as a part of their own', async () => {
    const text = await textOf(await wordOf(documentFor(endedReport(8), 'en')));
    expect(text).toContain('3. Regular tasks whose period is over');
    expect(text.replace(/\s+/g, ' ')).toContain('8 periods of 8 regular tasks ended before the as-of day.');
    expect(text).toMatch(/R5\s.*4%\s+30\/01\/2025/);
  });

  test('an empty week in English', async () => {
    const text = await textOf(await wordOf(documentFor(report([]), 'en')));
    expect(text).toContain('I. OVERVIEW');
    expect(text).toContain('No task is overdue.');
  });

  test('a long report, heads of its tables on every page', async () => {
    const text = await textOf(await wordOf(documentFor(longReport(60))));
    const pages = text.split('\f').filter((page) => page.trim() !== '');
    expect(pages.length).toBeGreaterThan(15);
    const listed = pages.filter((page) => /\bT\d+\b/.test(page) && /STT/.test(page));
    const withTasks = pages.filter((page) => /^\s+\d+\s.*\bT\d+\b/m.test(page));
    expect(listed.length).toBeGreaterThanOrEqual(withTasks.length);
    // Page 1 bears no number, the others theirs.
    expect(pages[1]!.trimStart()).toMatch(/^2\n/);
    expect(pages[0]!.trimStart()).not.toMatch(/^1\n/);
  });
});
