import type { BorderEdge, CellBorders, Rect, SheetStore, WorkbookStore } from '../src/headless/store';
import { leaderOf } from './register/leaders';
import type { SampleSection, SampleTask, Truth } from './register/table';
import { dateCell, filled, font } from './sampleBook';

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

const line: BorderEdge = { style: 'thin', color: null };
const box: Partial<CellBorders> = { top: line, left: line, bottom: line, right: line };
const lastColumn = columns.length - 1;

/** Cells of rows `top` to `bottom`, by zero-based numbers; the whole table's width unless columns are given. */
const area = (top: number, bottom = top, left = 0, right = lastColumn): Rect => ({
  top,
  left,
  bottom,
  right,
});

function addHeading(sheet: SheetStore, place: Rect, text: string, bold = true): void {
  sheet.merge(place);
  sheet.setValue(place.top, place.left, text);
  sheet.patchStyle(place, {
    font: { ...font, bold },
    alignment: { horizontal: 'center', wrapText: true },
  });
}

function addHeader(sheet: SheetStore, top: number): void {
  let first = 0;
  columns.forEach(([group, header, width], column) => {
    sheet.setColumnWidth(column, column, width);
    if (group !== columns[column - 1]?.[0]) first = column;
    if (group === '') {
      sheet.merge(area(top, top + 1, column, column));
      sheet.setValue(top, column, header);
      return;
    }
    sheet.setValue(top + 1, column, header);
    if (group === columns[column + 1]?.[0]) return;
    sheet.merge(area(top, top, first, column));
    sheet.setValue(top, first, group);
  });
  sheet.patchStyle(area(top, top + 1), {
    font: { ...font, bold: true },
    alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
    borders: box,
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
    task.target,
    task.issueGroup,
    task.sector,
    sources[task.truth],
  ].map(filled);
}

/** Lines that the longest wrapped text of a row takes; a row without a height would cut it in some programs. */
const linesOf = (values: readonly unknown[]): number =>
  Math.max(
    1,
    ...values.map((value, at) =>
      typeof value === 'string' ? Math.ceil((value.length * 1.1) / columns[at]![2]) : 1,
    ),
  );

function addTasks(sheet: SheetStore, top: number, tasks: readonly SampleTask[]): void {
  if (tasks.length === 0) return;
  const rows = tasks.map((task, index) => valuesOf(task, index + 1));
  sheet.patchStyle(area(top, top + rows.length - 1), {
    font,
    borders: box,
    alignment: { vertical: 'top', wrapText: true },
  });
  sheet.writeNumberFormats(
    top,
    0,
    rows.map((row) =>
      row.map((value, at) =>
        columns[at]![0] === 'Thời gian' && typeof value === 'number' ? 'dd/mm/yyyy' : undefined,
      ),
    ),
  );
  sheet.writeValues(top, 0, rows);
  rows.forEach((row, index) => sheet.setRowHeight(top + index, top + index, 16 * linesOf(row)));
}

/** The register's sheet: preamble, merged header, a row for each section and task, signature and notes below. */
export function addRegisterSheet(
  book: WorkbookStore,
  sections: readonly SampleSection[],
  name = 'Sổ theo dõi',
): void {
  const sheet = book.addSheet(name);
  addHeading(sheet, area(0, 0, 0, 3), 'ỦY BAN NHÂN DÂN TỈNH HẢI DƯƠNG', false);
  addHeading(sheet, area(1, 1, 0, 3), 'TỔ CÔNG TÁC TRIỂN KHAI ĐỀ ÁN 06');
  addHeading(sheet, area(0, 0, 6), 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  addHeading(sheet, area(1, 1, 6), 'Độc lập - Tự do - Hạnh phúc');
  addHeading(sheet, area(3), 'SỔ THEO DÕI NHIỆM VỤ TRIỂN KHAI ĐỀ ÁN 06 NĂM 2025');
  addHeading(
    sheet,
    area(4),
    '(Căn cứ Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ; sổ mẫu, số liệu minh họa)',
    false,
  );
  addHeader(sheet, 6);
  let row = 8;
  for (const { title, tasks } of sections) {
    sheet.merge(area(row));
    sheet.setValue(row, 0, title);
    sheet.patchStyle(area(row), { font: { ...font, bold: true } });
    addTasks(sheet, row + 1, tasks);
    row += 1 + tasks.length;
  }
  const note =
    'Ghi chú: "Trước ngày" được hiểu là đến hết ngày đó; dòng có chữ "minh họa" không phải số liệu thật.';
  sheet.setValue(row + 1, 0, note);
  sheet.setValue(row + 3, 2, 'NGƯỜI LẬP BIỂU');
  sheet.setValue(row + 3, 6, 'TM. TỔ CÔNG TÁC');
  sheet.setValue(row + 4, 6, 'TỔ TRƯỞNG');
}
