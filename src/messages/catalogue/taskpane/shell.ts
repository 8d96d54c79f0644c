import type { Localized } from '../../localized';

/** What every view of the task pane shares: navigation, progress, errors. */
export const shell = {
  'taskpane.title': { vi: 'Theo dõi nhiệm vụ Đề án 06', en: 'Project 06 task register' },
  'taskpane.language': { vi: 'Ngôn ngữ', en: 'Language' },
  'taskpane.languageName': { vi: 'Tiếng Việt', en: 'English' },
  'taskpane.run.working': { vi: 'Đang thực hiện…', en: 'Working…' },
  'taskpane.run.cancel': { vi: 'Dừng', en: 'Stop' },
  'taskpane.run.unexpected': {
    vi: 'Lỗi ngoài dự kiến: {detail}. Hãy kiểm tra sổ trước khi làm tiếp, và chép lại thông báo này gửi bộ phận hỗ trợ.',
    en: 'Unexpected error: {detail}. Look the workbook over before going on, and copy this message to your support desk.',
  },
  'taskpane.run.busy': {
    vi: 'Đang thực hiện một việc khác trong sổ này. Hãy đợi xong rồi thử lại.',
    en: 'Another action is at work in this workbook. Wait for it to end, then try again.',
  },
  'taskpane.run.count': { vi: '({done, number}/{total, number})', en: '({done, number} of {total, number})' },
  'taskpane.run.again': { vi: 'Thử lại', en: 'Try again' },
  'taskpane.run.copy': { vi: 'Chép chi tiết', en: 'Copy details' },
  'taskpane.run.copied': { vi: 'Đã chép', en: 'Copied' },
  'taskpane.ribbon': { vi: 'Nút trên thanh lệnh', en: 'Ribbon command' },
  'taskpane.nav': { vi: 'Các phần của ngăn', en: 'Views of the pane' },
  'taskpane.view.home': { vi: 'Tuần này', en: 'This week' },
  'taskpane.view.load': { vi: 'Nạp sổ', en: 'Load' },
  'taskpane.view.entries': { vi: 'Nộp, duyệt', en: 'Entries' },
  'taskpane.view.collect': { vi: 'Phiếu', en: 'Forms' },
  'taskpane.view.check': { vi: 'Kiểm tra', en: 'Check' },
  'taskpane.view.highlights': { vi: 'Tô màu', en: 'Highlights' },
  'taskpane.view.desk': { vi: 'Theo dõi', en: 'Follow-up' },
  'taskpane.view.report': { vi: 'Báo cáo', en: 'Report' },
  'taskpane.view.settings': { vi: 'Thiết lập', en: 'Settings' },
  'taskpane.switchLanguage': { vi: 'English', en: 'Tiếng Việt' },
  'taskpane.viewLoading': { vi: 'Đang mở…', en: 'Opening…' },
  'taskpane.viewFailed': {
    vi: 'Không tải được phần này của ngăn. Hãy kiểm tra kết nối tới máy chủ của tiện ích rồi thử lại; sổ tính không bị thay đổi.',
    en: "This part of the pane could not be fetched. Check the connection to the add-in's server and try again; the workbook was not changed.",
  },
  'taskpane.crashed': {
    vi: 'Ngăn gặp lỗi khi hiển thị. Sổ tính không bị thay đổi. Bấm Thử lại để mở lại ngăn.',
    en: 'The pane failed while showing this. The workbook was not changed. Press Try again to reopen the pane.',
  },
  'taskpane.readOnly': {
    vi: 'Sổ tính đang mở ở chế độ chỉ đọc: xem được, không ghi được. Muốn làm tiếp, hãy bấm Bật chỉnh sửa hoặc lưu thành tệp khác.',
    en: 'The workbook is open read-only: it can be looked at, and nothing can be written. To go on, press Enable Editing or save it as another file.',
  },
  'taskpane.needsRegister': {
    vi: 'Sổ tính đang mở chưa có sổ theo dõi nhiệm vụ.',
    en: 'The open workbook holds no task register yet.',
  },
  'taskpane.goLoad': { vi: 'Đến phần Nạp sổ', en: 'Go to Load' },
} as const satisfies Record<string, Localized>;
