import { fromIso, type Day } from '../../src/calendar';
import { loadRegister, type LoadOptions, type LoadSummary } from '../../src/actions';
import { openExcel, type HeadlessExcel } from '../../src/headless';

export const today: Day = fromIso('2025-01-23')!;

/** A small register as a province might keep it in a .csv: one task late, one due soon, one behind plan, one done. */
export const smallRegister = [
  'Mã nhiệm vụ;Nội dung nhiệm vụ;Nhóm nhiệm vụ;Cơ quan chủ trì;Lãnh đạo phụ trách;Ngày bắt đầu;Thời hạn hoàn thành;Chu kỳ;Đơn vị tính;Chỉ tiêu;Tiến độ (%);Kết quả trong kỳ;Ngày hoàn thành;Nguyên nhân;Ghi chú riêng',
  '01;Kế hoạch năm 2025;Nhiệm vụ cụ thể;Công an tỉnh;Phó Giám đốc;01/12/2024;15/01/2025;Một lần;;;50%;;;Chậm góp ý;=1+1',
  '02;Làm sạch dữ liệu;Nhiệm vụ chung;Sở Y tế;Giám đốc Sở;01/12/2024;28/01/2025;Một lần;;;90%;;;;',
  '1.1;Kết nối cơ sở dữ liệu;Nhiệm vụ chung;Sở Tư pháp;Giám đốc Sở;01/01/2025;01/06/2025;Một lần;;;2%;;;;',
  '1.10;Số hóa hồ sơ;Nhiệm vụ chung;Sở Tư pháp;Giám đốc Sở;01/01/2025;31/12/2025;Một lần;;;100%;;20/01/2025;;',
  '05;Cấp tài khoản định danh;Nhiệm vụ chung;Công an tỉnh;Phó Giám đốc;;;Hằng tháng;hồ sơ;1000;;300;;;',
].join('\n');

/** A new workbook with a register in it. Dispose of it when done. */
export async function loaded(
  csv = smallRegister,
  options: Partial<LoadOptions> = {},
): Promise<{ excel: HeadlessExcel; summary: LoadSummary }> {
  const excel = await openExcel(undefined, { today: '2025-01-23' });
  const source = { name: 'so.csv', bytes: new TextEncoder().encode(csv) };
  const summary = await loadRegister(source, { language: 'vi', today, asOf: today, ...options });
  return { excel, summary };
}

/** Values of a table's body, by column heading. */
export const tableRows = (name: string): Promise<Record<string, string | number | boolean>[]> =>
  Excel.run(async (context) => {
    const table = context.workbook.tables.getItem(name);
    const header = table.getHeaderRowRange().load('values');
    const body = table.getDataBodyRange().load('values');
    await context.sync();
    const headings = header.values[0] as string[];
    return body.values.map((row) => Object.fromEntries(headings.map((heading, i) => [heading, row[i]])));
  });
