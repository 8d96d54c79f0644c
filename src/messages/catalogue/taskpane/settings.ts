import type { Localized } from '../../localized';

/** The view of settings. */
export const settings = {
  'taskpane.settings.title': { vi: 'Ngăn này', en: 'This pane' },
  'taskpane.settings.name': { vi: 'Họ tên người dùng máy này', en: 'Your name' },
  'taskpane.settings.nameHint': {
    vi: 'Ghi vào nhật ký khi nộp, duyệt, khóa tuần. Chỉ lưu trên máy này.',
    en: 'Goes into the change log when you submit, accept or close. Kept on this computer only.',
  },
  'taskpane.settings.book': { vi: 'Thiết lập của sổ', en: 'Settings of the register' },
  'taskpane.settings.hint': {
    vi: 'Đọc từ trang Thiết lập. Đổi ngưỡng thì tình trạng và màu của các nhiệm vụ đổi theo ngay.',
    en: 'Read from the Settings sheet. With a threshold, statuses and highlights change at once.',
  },
  'taskpane.settings.save': {
    vi: 'Ghi {count, plural, =0 {thay đổi} other {# thay đổi}}',
    en: 'Save {count, plural, =0 {changes} one {# change} other {# changes}}',
  },
  'taskpane.settings.discard': { vi: 'Bỏ thay đổi', en: 'Discard changes' },
  'taskpane.settings.today': { vi: 'Luôn là hôm nay', en: 'Always today' },
  'taskpane.settings.change': { vi: '{label}: {old} → {new}', en: '{label}: {old} → {new}' },
  'taskpane.settings.saved': {
    vi: 'Đã ghi {count, number} thay đổi vào trang Thiết lập.',
    en: 'Saved {count, plural, one {# change} other {# changes}} to the Settings sheet.',
  },
  'taskpane.settings.weekWarning': {
    vi: 'Các dòng đang có ở trang Cập nhật tuần thuộc tuần {week}; đổi tuần ở đây thì chúng không còn được tính. Để sang tuần sau, dùng Khóa tuần ở phần Nộp, duyệt.',
    en: 'The rows on Weekly entries belong to week {week} and would no longer count. To go on to the next week, close this one under Entries.',
  },
  'taskpane.settings.texts': { vi: 'Thể thức báo cáo', en: 'Heading of the report' },
} as const satisfies Record<string, Localized>;
