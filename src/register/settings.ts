import type { Day } from '../calendar';
import type { Language, Localized, MessageKey } from '../messages';

/** One row of table `Settings`; formulas of the workbook read its value through the defined name `name`. */
export interface SettingDefinition {
  readonly key: string;
  /** Defined name of the value cell, workbook scope, the same in every language. */
  readonly name: string;
  readonly label: Localized;
  readonly help: Localized;
  readonly type: 'date' | 'week' | 'wholeNumber' | 'decimal' | 'text';
  /** Allowed values of numbers, both included. */
  readonly range?: readonly [number, number];
  /** Numbers that stand for something: what one means, as a message of its `value`. */
  readonly meaning?: Extract<MessageKey, `register.setting.${string}`>;
  readonly initial: Localized | number | '=TODAY()';
}

/** Everything an office may set; the order is that of the sheet. */
export const settingDefinitions = [
  {
    key: 'asOf',
    name: 'AsOf',
    type: 'date',
    initial: '=TODAY()',
    label: { vi: 'Ngày tính', en: 'As-of day' },
    help: {
      vi: 'Tình trạng tính đến ngày này. Để =TODAY() thì luôn là hôm nay; ghi một ngày để cố định.',
      en: 'Statuses are computed at this day. =TODAY() keeps it today; a date pins it.',
    },
  },
  {
    key: 'openWeek',
    name: 'OpenWeek',
    type: 'week',
    initial: { vi: '', en: '' },
    label: { vi: 'Tuần đang mở', en: 'Open week' },
    help: {
      vi: 'Tuần đang nhập báo cáo, ISO 8601 (ví dụ 2025-W04).',
      en: 'The week being reported, ISO 8601 (e.g. 2025-W04).',
    },
  },
  {
    key: 'weekStart',
    name: 'WeekStart',
    type: 'wholeNumber',
    range: [1, 7],
    meaning: 'register.setting.weekday',
    initial: 5,
    label: {
      vi: 'Ngày đầu tuần báo cáo (1 = thứ Hai, 7 = Chủ nhật)',
      en: 'First day of the week (1 = Monday, 7 = Sunday)',
    },
    help: {
      vi: '1 = thứ Hai … 5 = thứ Sáu … 7 = Chủ nhật. Mặc định 5: tuần từ thứ Sáu đến thứ Năm.',
      en: '1 = Monday … 5 = Friday … 7 = Sunday. Default 5: weeks run from Friday to Thursday.',
    },
  },
  {
    key: 'cutOffHour',
    name: 'CutOffHour',
    type: 'wholeNumber',
    range: [1, 24],
    initial: 17,
    label: { vi: 'Giờ chốt báo cáo ngày cuối tuần báo cáo', en: 'Hour of the cut-off on the last day' },
    help: {
      vi: 'Báo cáo tuần nộp trước giờ này của ngày cuối tuần báo cáo; ghi trên phiếu gửi các cơ quan. Báo cáo xét đúng hạn theo ngày. Mặc định 17.',
      en: 'Entries are due before this hour of the last day of the week; the forms sent to agencies say so. Reports judge by the day. Default 17.',
    },
  },
  {
    key: 'monthStart',
    name: 'MonthStart',
    type: 'wholeNumber',
    range: [1, 28],
    initial: 15,
    label: {
      vi: 'Ngày đầu kỳ báo cáo tháng (1 = tháng dương lịch)',
      en: 'First day of the reporting month (1 = calendar month)',
    },
    help: {
      vi: 'Mặc định 15: từ ngày 15 tháng trước đến ngày 14 tháng báo cáo (Nghị định 09/2019/NĐ-CP). Ghi 1 thì báo cáo theo tháng dương lịch.',
      en: 'Default 15: from the 15th of the previous month to the 14th (Decree 09/2019/NĐ-CP). 1 means calendar months.',
    },
  },
  {
    key: 'dueSoonDays',
    name: 'DueSoonDays',
    type: 'wholeNumber',
    range: [0, 366],
    initial: 7,
    label: { vi: 'Sắp đến hạn trong (ngày)', en: 'Due soon within (days)' },
    help: {
      vi: 'Nhiệm vụ còn không quá số ngày này là sắp đến hạn.',
      en: 'A task with at most this many days left is due soon.',
    },
  },
  {
    key: 'dueSoonWorking',
    name: 'DueSoonWorking',
    type: 'wholeNumber',
    range: [0, 1],
    meaning: 'register.setting.yesNo',
    initial: 0,
    label: {
      vi: 'Số ngày báo trước là ngày làm việc (1 = có)',
      en: 'Warning days are working days (1 = yes)',
    },
    help: {
      vi: '0 = đếm mọi ngày; 1 = chỉ đếm ngày làm việc, trừ ngày nghỉ và cộng ngày làm bù ở trang Danh mục.',
      en: '0 = every day counts; 1 = working days only, less the days off and plus the days worked in exchange on Lists.',
    },
  },
  {
    key: 'lowEfficiency',
    name: 'LowEfficiency',
    type: 'decimal',
    range: [0, 1],
    initial: 0.8,
    label: { vi: 'Ngưỡng hiệu quả thấp (SPI)', en: 'Low efficiency below (SPI)' },
    help: {
      vi: 'SPI dưới ngưỡng này là hiệu quả thấp.',
      en: 'An SPI below this threshold is low efficiency.',
    },
  },
  {
    key: 'lowWeeks',
    name: 'LowWeeks',
    type: 'wholeNumber',
    range: [1, 26],
    initial: 1,
    label: { vi: 'Hiệu quả thấp khi kéo dài (tuần)', en: 'Low efficiency after (weeks)' },
    help: {
      vi: 'Số tuần liên tiếp, kể cả tuần này, SPI phải dưới ngưỡng thì mới là hiệu quả thấp.',
      en: 'Weeks in a row, this one included, that the SPI must be below the threshold to be low efficiency.',
    },
  },
  {
    key: 'onPlan',
    name: 'OnPlan',
    type: 'decimal',
    range: [0, 2],
    initial: 1,
    label: { vi: 'Ngưỡng đúng kế hoạch (SPI)', en: 'On plan from (SPI)' },
    help: {
      vi: 'SPI từ ngưỡng này trở lên là đúng kế hoạch; dưới đó là cần theo dõi.',
      en: 'An SPI from this value on is on plan; below it needs watching.',
    },
  },
  {
    key: 'unchangedWeeks',
    name: 'UnchangedWeeks',
    type: 'wholeNumber',
    range: [2, 52],
    initial: 3,
    label: { vi: 'Nhắc khi tiến độ không đổi (tuần)', en: 'Progress unchanged for (weeks)' },
    help: {
      vi: 'Tiến độ không đổi từ số tuần này trở lên thì có cảnh báo.',
      en: 'Progress that has not changed for this many weeks gets a warning.',
    },
  },
  {
    key: 'registerYear',
    name: 'RegisterYear',
    type: 'wholeNumber',
    range: [2000, 2100],
    initial: 2025,
    label: { vi: 'Năm của sổ', en: 'Register year' },
    help: { vi: 'Năm dùng cho thời hạn không ghi năm.', en: 'The year of deadlines written without one.' },
  },
  {
    key: 'superiorBody',
    name: 'SuperiorBody',
    type: 'text',
    initial: { vi: 'ỦY BAN NHÂN DÂN TỈNH HẢI DƯƠNG', en: "HAI DUONG PROVINCIAL PEOPLE'S COMMITTEE" },
    label: { vi: 'Cơ quan chủ quản', en: 'Superior body' },
    help: { vi: 'Dòng trên cùng bên trái của báo cáo.', en: 'Top left line of the report.' },
  },
  {
    key: 'issuingBody',
    name: 'IssuingBody',
    type: 'text',
    initial: { vi: 'TỔ CÔNG TÁC TRIỂN KHAI ĐỀ ÁN 06', en: 'PROJECT 06 WORKING GROUP' },
    label: { vi: 'Cơ quan ban hành', en: 'Issuing body' },
    help: { vi: 'Cơ quan ban hành báo cáo.', en: 'The body that issues the report.' },
  },
  {
    key: 'reportSymbol',
    name: 'ReportSymbol',
    type: 'text',
    initial: { vi: 'BC-TCTĐA06', en: 'BC-WG06' },
    label: { vi: 'Ký hiệu báo cáo', en: 'Report symbol' },
    help: { vi: 'Phần sau số của báo cáo.', en: 'What follows the number of the report.' },
  },
  {
    key: 'place',
    name: 'ReportPlace',
    type: 'text',
    initial: { vi: 'Hải Dương', en: 'Hai Duong' },
    label: { vi: 'Địa danh', en: 'Place' },
    help: {
      vi: 'Địa danh ghi trước ngày tháng của báo cáo.',
      en: 'Place written before the date of the report.',
    },
  },
  {
    key: 'signingAuthority',
    name: 'SigningAuthority',
    type: 'text',
    initial: { vi: 'TM. TỔ CÔNG TÁC', en: 'FOR THE WORKING GROUP' },
    label: { vi: 'Thẩm quyền ký', en: 'Signing authority' },
    help: { vi: 'Dòng quyền hạn trên chữ ký.', en: 'The line of authority above the signature.' },
  },
  {
    key: 'signingTitle',
    name: 'SigningTitle',
    type: 'text',
    initial: { vi: 'TỔ TRƯỞNG', en: 'HEAD OF THE WORKING GROUP' },
    label: { vi: 'Chức vụ người ký', en: 'Title of the signatory' },
    help: { vi: 'Chức vụ ghi dưới thẩm quyền ký.', en: 'The post written under the authority.' },
  },
  {
    key: 'signerName',
    name: 'SignerName',
    type: 'text',
    initial: { vi: '', en: '' },
    label: { vi: 'Họ và tên người ký', en: 'Name of the signatory' },
    help: {
      vi: 'Họ và tên ghi dưới chữ ký; để trống thì phiếu in chừa chỗ.',
      en: 'The name under the signature; where it is blank, the print leaves room for it.',
    },
  },
  {
    key: 'recipients',
    name: 'ReportRecipients',
    type: 'text',
    initial: {
      vi: 'Thường trực Tỉnh ủy; Chủ tịch, các PCT UBND tỉnh; Thành viên Tổ công tác; Các sở, ban, ngành; UBND cấp huyện; Lưu: VT.',
      en: "Standing Provincial Party Committee; Chair and Vice Chairs of the Provincial People's Committee; Members of the Working Group; Departments and branches; District People's Committees; Archive.",
    },
    label: { vi: 'Nơi nhận', en: 'Recipients' },
    help: { vi: 'Các nơi nhận, cách nhau bằng dấu chấm phẩy.', en: 'Recipients, separated by semicolons.' },
  },
] as const satisfies readonly SettingDefinition[];

export type SettingKey = (typeof settingDefinitions)[number]['key'];

/** The settings of one workbook, read; `asOf` is the day that `=TODAY()` gave if it is not pinned. */
export interface Settings {
  readonly language: Language;
  readonly asOf: Day;
  readonly openWeek: string;
  readonly weekStart: number;
  readonly cutOffHour: number;
  readonly monthStart: number;
  readonly dueSoonDays: number;
  /** 1: DueSoonDays counts working days. */
  readonly dueSoonWorking: number;
  readonly lowEfficiency: number;
  readonly lowWeeks: number;
  readonly onPlan: number;
  readonly unchangedWeeks: number;
  readonly registerYear: number;
  readonly superiorBody: string;
  readonly issuingBody: string;
  readonly reportSymbol: string;
  readonly place: string;
  readonly signingAuthority: string;
  readonly signingTitle: string;
  readonly signerName: string;
  readonly recipients: string;
}

/** The settings of a new workbook. */
export function initialSettings(language: Language, asOf: Day): Settings {
  const values = settingDefinitions.map(({ key, initial }) => [
    key,
    typeof initial === 'object' ? initial[language] : initial,
  ]);
  return { ...Object.fromEntries(values), language, asOf } as Settings;
}
