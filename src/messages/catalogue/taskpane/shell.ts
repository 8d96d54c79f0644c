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
  'taskpane.fileChanged': {
    vi: 'Tệp "{file}" đã thay đổi sau khi chọn. Hãy chọn lại tệp.',
    en: 'The file "{file}" has changed since it was chosen. Choose it again.',
  },
  'taskpane.run.busy': {
    vi: 'Đang thực hiện một việc khác trong sổ này. Hãy đợi xong rồi thử lại.',
    en: 'Another action is at work in this workbook. Wait for it to end, then try again.',
  },
  'taskpane.run.count': { vi: '({done, number}/{total, number})', en: '({done, number} of {total, number})' },
  'taskpane.run.again': { vi: 'Thử lại', en: 'Try again' },
  'taskpane.undo.title': { vi: 'Có thể hoàn tác', en: 'Can be undone' },
  'taskpane.undo.run': { vi: 'Hoàn tác {what}', en: 'Undo {what}' },
  'taskpane.undo.anyway': { vi: 'Vẫn hoàn tác', en: 'Undo all the same' },
  'taskpane.undo.keep': { vi: 'Giữ nguyên', en: 'Leave as it is' },
  'taskpane.undo.done': { vi: 'Đã hoàn tác {what}.', en: 'Undone: {what}.' },
  'taskpane.undo.left': {
    vi: 'Có {count, number} chỗ đã được sửa sau đó nên được giữ nguyên. {places}.',
    en: '{count, plural, one {# place was changed since and stays as it is} other {# places were changed since and stay as they are}}. {places}.',
  },
  'taskpane.undo.asks': {
    vi: 'Sau {what} đã có {count, number} chỗ được sửa hoặc ghi thêm; hoàn tác thì những chỗ này cũng mất. {places}.',
    en: '{count, plural, one {# place was} other {# places were}} changed or added since {what}; undoing takes them away too. {places}.',
  },
  'taskpane.cutOff.told': {
    vi: 'Một việc trong sổ này đã bị ngắt giữa chừng (ngăn hoặc Excel bị đóng), nên sổ đang dở dang. Việc nào làm tiếp theo cũng đưa sổ về như trước việc đó; những gì đã ghi thêm từ đó được giữ nguyên.',
    en: 'An action in this workbook was cut off (the pane or Excel was closed), so the workbook is half-done. Whatever is done next puts it back to what it was before that; what was typed since stays.',
  },
  'taskpane.cutOff.run': { vi: 'Đưa về như trước', en: 'Put it back now' },
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
    vi: 'Không tải được phần này của ngăn. Hãy kiểm tra kết nối tới máy chủ của phần bổ trợ rồi thử lại; sổ tính không bị thay đổi.',
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
