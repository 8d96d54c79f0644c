import type { Localized } from '../localized';

/** Why a source file cannot be read, and what to do. */
export const files = {
  'files.empty': {
    vi: 'Tệp "{file}" rỗng (0 byte hoặc không có ô nào có dữ liệu). Hãy chọn tệp có dữ liệu.',
    en: 'The file "{file}" is empty. Choose a file that holds data.',
  },
  'files.notWorkbook': {
    vi: 'Tệp "{file}" không phải là sổ tính: nội dung của nó là {kind}. Hãy chọn tệp .xlsx, .xlsm hoặc .csv; nếu cần, mở tệp bằng chương trình gốc rồi lưu thành .xlsx.',
    en: 'The file "{file}" is not a workbook: its content is {kind}. Choose an .xlsx, .xlsm or .csv file; if need be, open it in its own program and save it as .xlsx.',
  },
  'files.damaged': {
    vi: 'Tệp "{file}" bị hỏng hoặc tải về chưa trọn vẹn nên không mở được. Hãy chép lại tệp gốc, hoặc mở bằng Excel rồi lưu lại.',
    en: 'The file "{file}" is damaged or incomplete and cannot be opened. Copy the original again, or open it in Excel and save it anew.',
  },
  'files.password': {
    vi: 'Tệp "{file}" có mật khẩu nên không đọc được. Hãy mở bằng Excel, bỏ mật khẩu (Tệp > Thông tin > Bảo vệ sổ tính), lưu lại rồi chọn lại.',
    en: 'The file "{file}" is protected by a password and cannot be read. Open it in Excel, remove the password (File > Info > Protect Workbook), save and choose it again.',
  },
  'files.tooLarge': {
    vi: 'Tệp "{file}" quá lớn: {size} MB, giới hạn là {limit} MB. Hãy bỏ các trang, hình ảnh không cần thiết hoặc tách tệp.',
    en: 'The file "{file}" is too large: {size} MB, the limit is {limit} MB. Remove sheets and pictures that are not needed, or split it.',
  },
  'files.expandsTooFar': {
    vi: 'Tệp "{file}" khi giải nén chiếm {size} MB (giới hạn {limit} MB) nên không được mở. Hãy xóa các vùng định dạng trống và trang không cần thiết, rồi lưu lại.',
    en: 'The file "{file}" would expand to {size} MB (the limit is {limit} MB) and was not opened. Delete formatted empty areas and sheets that are not needed, and save it again.',
  },
  'files.encoding': {
    vi: 'Không xác định được bảng mã của tệp "{file}". Hãy mở bằng Excel và lưu thành "CSV UTF-8" hoặc .xlsx.',
    en: 'The text encoding of "{file}" cannot be determined. Open it in Excel and save it as "CSV UTF-8" or .xlsx.',
  },
  'files.unclosedQuote': {
    vi: 'Tệp "{file}" có dấu ngoặc kép mở ở dòng {row} mà không đóng, nên không tách được các cột. Hãy sửa dòng đó rồi lưu lại.',
    en: 'The file "{file}" has a quotation mark opened in row {row} and never closed, so its columns cannot be told apart. Correct that row and save it again.',
  },
} as const satisfies Record<string, Localized>;
