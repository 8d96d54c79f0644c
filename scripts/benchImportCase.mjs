/**
 * One case of the bench of loading, alone in its process: `benchImportCase.mjs write|read|readPeer <file>`. Understanding a
 * register of 100,000 rows takes the same actions as in the pane's worker; its peer is SheetJS merely reading the file.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import * as sheetJs from '@e965/xlsx';
import { loadTypeScript } from './typescript.mjs';

const rows = 100_000;
const headings =
  'Mã nhiệm vụ;Nội dung nhiệm vụ;Nhóm nhiệm vụ;Cơ quan chủ trì;Cơ quan phối hợp;Lãnh đạo phụ trách;Căn cứ pháp lý;Ngày bắt đầu;Thời hạn hoàn thành;Chu kỳ;Đơn vị tính;Chỉ tiêu;Tiến độ (%);Kết quả trong kỳ;Nguyên nhân;Sản phẩm, kết quả;Kiến nghị, đề xuất;Ghi chú riêng'.split(
    ';',
  );
const row = (i) => [
  String(i + 1).padStart(6, '0'),
  `Làm sạch dữ liệu dân cư, kết nối chia sẻ ${i}`,
  'Nhiệm vụ chung',
  ['Công an tỉnh', 'Sở Y tế', 'Sở Tư pháp'][i % 3],
  'Sở Nội vụ; Sở Tài chính',
  'Giám đốc Sở',
  'Kế hoạch 06/KH-UBND',
  45_292 + (i % 300),
  i % 4 === 0 ? 'Trước ngày 05/02/2025' : 45_600 + (i % 200),
  'Một lần',
  'hồ sơ',
  1000 + (i % 77),
  (i % 101) / 100,
  i % 50,
  `Chậm góp ý ${i % 30}`,
  'Báo cáo',
  '',
  `ghi chú ${i % 1000}`,
];
const formats = { 7: 'dd/mm/yyyy', 8: 'dd/mm/yyyy', 12: '0%' };

const cases = {
  write(file) {
    const sheet = sheetJs.utils.aoa_to_sheet([headings, ...Array.from({ length: rows }, (_, i) => row(i))]);
    for (let r = 1; r <= rows; r++) {
      for (const [c, format] of Object.entries(formats)) {
        const cell = sheet[sheetJs.utils.encode_cell({ r, c: Number(c) })];
        if (cell.t === 'n') cell.z = format;
      }
    }
    const book = sheetJs.utils.book_new();
    sheetJs.utils.book_append_sheet(book, sheet, 'Sổ');
    writeFileSync(file, sheetJs.write(book, { type: 'buffer', compression: true }));
  },
  async read(file) {
    const { readRegisterFile } = await loadTypeScript('src/actions/readHere.ts');
    const { startingAgencies } = await loadTypeScript('src/register/data/agencies.ts');
    const source = { name: 'register.xlsx', bytes: new Uint8Array(readFileSync(file)) };
    const { tasks } = readRegisterFile(source, {
      language: 'vi',
      registerYear: 2025,
      agencies: startingAgencies,
    });
    if (tasks.length !== rows) throw new Error(`${tasks.length} tasks`);
  },
  readPeer(file) {
    const book = sheetJs.read(new Uint8Array(readFileSync(file)), { type: 'array', dense: true });
    if (book.SheetNames.length !== 1) throw new Error('no sheet');
  },
};

const [name, file] = process.argv.slice(2);
await cases[name](file);
