import type { Localized } from '../../localized';

/** The view of the forms that go out to agencies. */
export const collect = {
  'taskpane.forms.title': { vi: 'Phát phiếu cho các cơ quan', en: 'Forms for the agencies' },
  'taskpane.forms.about': {
    vi: 'Mỗi cơ quan một tệp, chỉ có việc của cơ quan đó, có sẵn danh mục chọn và kiểm tra như sổ này. Sổ chỉ thêm dòng nhật ký.',
    en: 'One file an agency, with its own tasks alone, and with the lists and checks of this register. The register only gets a line in its change log.',
  },
  'taskpane.forms.preview': { vi: 'Xem ai nhận phiếu', en: 'See who gets one' },
  'taskpane.forms.run': { vi: 'Lập phiếu và tải về', en: 'Make and save the forms' },
  'taskpane.forms.by': { vi: 'Người phát phiếu', en: 'Your name' },
  'taskpane.forms.agencies': { vi: 'Cơ quan nhận phiếu', en: 'Agencies that get a form' },
  'taskpane.forms.all': {
    vi: 'Tất cả ({chosen, number}/{count, number})',
    en: 'All ({chosen, number} of {count, number})',
  },
  'taskpane.forms.rows': {
    vi: '{entries, number} dòng, {answered, number} đã báo cáo',
    en: '{entries, plural, one {# row} other {# rows}}, {answered, number} reported',
  },
  'taskpane.forms.none': {
    vi: 'Hãy chọn ít nhất một cơ quan nhận phiếu.',
    en: 'Choose at least one agency to get a form.',
  },
  'taskpane.forms.made': {
    vi: 'Đã lập {count, number} phiếu, trong tệp {file}. Gửi mỗi cơ quan phiếu của mình.',
    en: '{count, plural, one {# form is} other {# forms are}} made, in file {file}. Send each agency its own.',
  },
  'taskpane.forms.noMaker': {
    vi: 'Không mở được trang lập phiếu. Hãy kiểm tra kết nối tới máy chủ của phần bổ trợ rồi thử lại; sổ không bị thay đổi.',
    en: "The page that makes forms could not be opened. Check the connection to the add-in's server and try again; the register was not changed.",
  },
} as const satisfies Record<string, Localized>;
