import type { Workbook, Worksheet } from '@cj-tech-master/excelts';
import { dateCell } from './dates';
import { leaderOf } from './register/leaders';
import type { SampleSection, SampleTask, Truth } from './register/table';

/** Two header rows: a group spans its columns, a column without group spans both rows. */
const columns: readonly (readonly [group: string, header: string, width: number])[] = [
  ['', 'STT', 5],
  ['', 'Mã nhiệm vụ', 11],
  ['', 'Nội dung nhiệm vụ', 52],
  ['', 'Sản phẩm, kết quả', 24],
  ['Phân công thực hiện', 'Cơ quan chủ trì', 24],
  ['Phân công thực hiện', 'Cơ quan phối hợp', 28],
  ['Phân công thực hiện', 'Lãnh đạo phụ trách', 24],
  ['Thời gian', 'Ngày bắt đầu', 12],
  ['Thời gian', 'Thời hạn hoàn thành', 20],
  ['', 'Đơn vị tính', 14],
  ['', 'Chỉ tiêu', 10],
  ['', 'Nhóm vấn đề', 18],
  ['', 'Lĩnh vực', 18],
  ['', 'Nguồn số liệu', 34],
];

const sources: Record<Truth, string> = {
  all: 'Hội nghị ngày 23/01/2025: nội dung, cơ quan, thời hạn; còn lại minh họa',
  content: 'Hội nghị ngày 23/01/2025: nội dung; còn lại minh họa',
  nothing: 'Minh họa',
};

const font = { name: 'Times New Roman', size: 12 } as const;
const line = { style: 'thin' } as const;
const box = { top: line, left: line, bottom: line, right: line };

function addHeading(
  sheet: Worksheet,
  row: number,
  from: string,
  to: string,
  text: string,
  bold = true,
): void {
  sheet.mergeCells(`${from}${row}:${to}${row}`);
  const cell = sheet.getCell(`${from}${row}`);
  cell.value = text;
  cell.font = { ...font, bold };
  cell.alignment = { horizontal: 'center', wrapText: true };
}

function addHeader(sheet: Worksheet, top: number): void {
  let first = 1;
  columns.forEach(([group, header, width], index) => {
    const column = index + 1;
    sheet.getColumn(column).width = width;
    if (group !== columns[index - 1]?.[0]) first = column;
    if (group === '') {
      sheet.mergeCells(top, column, top + 1, column);
      sheet.getCell(top, column).value = header;
    } else {
      sheet.getCell(top + 1, column).value = header;
      if (group !== columns[index + 1]?.[0]) {
        sheet.mergeCells(top, first, top, column);
        sheet.getCell(top, first).value = group;
      }
    }
    for (const row of [top, top + 1]) {
      const cell = sheet.getCell(row, column);
      cell.font = { ...font, bold: true };
      cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
      cell.border = box;
    }
  });
}

function valuesOf(task: SampleTask, number: number) {
  const title = task.truth === 'nothing' ? `${task.task} (minh họa)` : task.task;
  return [
    number,
    task.code,
    title,
    task.deliverable,
    task.lead,
    task.coordinating,
    leaderOf(task.lead),
    dateCell(task.start) ?? task.start,
    // Some offices type a date, most of them words; the sample has both.
    number % 2 ? (dateCell(task.deadline) ?? task.deadline) : task.deadline,
    task.unit,
    task.target ?? null,
    task.issueGroup,
    task.sector,
    sources[task.truth],
  ];
}

/** Lines that the longest wrapped text of a row takes; a row without a height would cut it in some programs. */
const linesOf = (values: readonly unknown[]): number =>
  Math.max(
    1,
    ...values.map((value, at) =>
      typeof value === 'string' ? Math.ceil((value.length * 1.1) / columns[at]![2]) : 1,
    ),
  );

/** The register's sheet: preamble, merged header, a row for each section and task, signature and notes below. */
export function addRegisterSheet(
  book: Workbook,
  sections: readonly SampleSection[],
  name = 'Sổ theo dõi',
): void {
  const sheet = book.addWorksheet(name);
  addHeading(sheet, 1, 'A', 'D', 'ỦY BAN NHÂN DÂN TỈNH HẢI DƯƠNG', false);
  addHeading(sheet, 2, 'A', 'D', 'TỔ CÔNG TÁC TRIỂN KHAI ĐỀ ÁN 06');
  addHeading(sheet, 1, 'G', 'N', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  addHeading(sheet, 2, 'G', 'N', 'Độc lập - Tự do - Hạnh phúc');
  addHeading(sheet, 4, 'A', 'N', 'SỔ THEO DÕI NHIỆM VỤ TRIỂN KHAI ĐỀ ÁN 06 NĂM 2025');
  addHeading(
    sheet,
    5,
    'A',
    'N',
    '(Căn cứ Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ; sổ mẫu, số liệu minh họa)',
    false,
  );
  addHeader(sheet, 7);
  let row = 9;
  for (const section of sections) {
    sheet.mergeCells(row, 1, row, columns.length);
    sheet.getCell(row, 1).value = section.title;
    sheet.getCell(row, 1).font = { ...font, bold: true };
    row += 1;
    section.tasks.forEach((task, index) => {
      const values = valuesOf(task, index + 1);
      sheet.getRow(row).height = 16 * linesOf(values);
      values.forEach((value, column) => {
        const cell = sheet.getCell(row, column + 1);
        if (value !== '' && value !== null) cell.value = value;
        if (value instanceof Date) cell.numFmt = 'dd/mm/yyyy';
        cell.font = font;
        cell.border = box;
        cell.alignment = { vertical: 'top', wrapText: true };
      });
      row += 1;
    });
  }
  sheet.getCell(row + 1, 1).value =
    'Ghi chú: "Trước ngày" được hiểu là đến hết ngày đó; dòng có chữ "minh họa" không phải số liệu thật.';
  sheet.getCell(row + 3, 3).value = 'NGƯỜI LẬP BIỂU';
  sheet.getCell(row + 3, 7).value = 'TM. TỔ CÔNG TÁC';
  sheet.getCell(row + 4, 7).value = 'TỔ TRƯỞNG';
}
