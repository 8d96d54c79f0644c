import type { Localized } from '../../localized';

/** What is said before anything else is loaded: plain texts, for the formatter may not run in so old an Office. */
export const gate = {
  'taskpane.gate.old': {
    vi: 'Excel trên máy này quá cũ, không chạy được phần bổ trợ này. Cần Excel 2021, Microsoft 365 hoặc Excel trên web (ExcelApi 1.14). Sổ tính không bị thay đổi. Hãy cập nhật Office hoặc mở sổ này bằng Excel trên web.',
    en: 'Excel on this computer is too old for this add-in. It needs Excel 2021, Microsoft 365 or Excel on the web (ExcelApi 1.14). The workbook was not changed. Update Office, or open the workbook in Excel on the web.',
  },
  'taskpane.gate.notExcel': {
    vi: 'Trang này là phần bổ trợ của Excel: hãy mở nó từ thẻ Đề án 06 trong Excel.',
    en: 'This page is an add-in for Excel: open it from the Project 06 tab in Excel.',
  },
} as const satisfies Record<string, Localized>;
