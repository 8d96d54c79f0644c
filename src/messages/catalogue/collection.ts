import type { Localized } from '../localized';

/** What becomes of the rows of departments' returns. */
export const collection = {
  'collection.notTaken.week': {
    vi: 'Dòng của tuần {week}, không phải tuần đang mở {openWeek}. Tuần đã khóa chỉ sửa được bằng "Sửa tuần đã khóa", có lý do.',
    en: 'The row is of week {week}, not of the open week {openWeek}. A closed week is only corrected by "Correct a closed week", with a reason.',
  },
  'collection.notTaken.noAgency': {
    vi: 'Không rõ là báo cáo của cơ quan nào. Hãy chọn cơ quan gửi tệp này rồi thu lại.',
    en: 'It does not say which agency reports. Choose the agency that sent this file and collect it again.',
  },
  'collection.notTaken.noTask': {
    vi: '{code, select, none {Dòng không có mã} other {Sổ không có nhiệm vụ mã {code}}}, và nội dung không trùng với đúng một nhiệm vụ nào. Hãy sửa mã trong phiếu rồi thu lại.',
    en: '{code, select, none {The row has no code} other {The register has no task {code}}}, and its words are not those of exactly one task. Mend the code in the return and collect it again.',
  },
  'collection.notTaken.notAsked': {
    vi: 'Tuần này "{agency}" không được giao báo cáo nhiệm vụ {code}. Nếu phải báo cáo, hãy sửa cơ quan chủ trì ở trang Nhiệm vụ.',
    en: '"{agency}" is not asked to report on task {code} this week. If it should be, mend the lead agency on the Tasks sheet.',
  },
  'collection.notTaken.otherTask': {
    vi: 'Mã {code} trong sổ là nhiệm vụ khác; nội dung của dòng là của nhiệm vụ {other}. Hãy sửa mã hoặc nội dung trong phiếu rồi thu lại.',
    en: 'In the register {code} is another task; the words of the row are those of task {other}. Mend the code or the words in the return and collect it again.',
  },
  'collection.notTaken.twice': {
    vi: 'Phiếu có hai dòng khác nhau cho nhiệm vụ {code}; đã lấy dòng {row}.',
    en: 'The return has two different rows on task {code}; row {row} was taken.',
  },
  'collection.conflict.otherValue': {
    vi: 'Sổ đang có giá trị khác, không phải do phiếu trước của cơ quan này ghi.',
    en: 'The register holds another value, which no earlier return of the agency said.',
  },
  'collection.conflict.accepted': {
    vi: 'Tổ công tác đã duyệt dòng này.',
    en: 'The working group has accepted this entry.',
  },
  'collection.conflict.older': {
    vi: 'Phiếu này lưu trước phiếu đã thu của cùng cơ quan.',
    en: 'This return was saved before the one already collected from the agency.',
  },
  'collection.conflict.unordered': {
    vi: 'Hai phiếu của cùng cơ quan ghi khác nhau, không rõ phiếu nào sau.',
    en: 'Two returns of the agency differ, and they do not tell which is the later one.',
  },
  'collection.conflict.notOwn': {
    vi: 'Dòng của cơ quan khác: cơ quan gửi phiếu không phải cơ quan báo cáo dòng này.',
    en: 'The row of another agency: the sender of the return is not the one that reports it.',
  },
  'collection.conflict.unsigned': {
    vi: 'Không rõ cơ quan nào gửi tệp này, nên giá trị đang có không bị thay. Nếu biết, hãy chọn cơ quan gửi rồi thu lại.',
    en: 'It is not known who sent this file, so it replaces nothing. If you know, choose the sender and collect it again.',
  },
  'collection.conflict.formula': {
    vi: 'Ô trong sổ là công thức; lấy theo phiếu là bỏ công thức ấy.',
    en: 'The cell of the register holds a formula, which taking the return would remove.',
  },
  'collection.sender.none': {
    vi: 'Tệp không cho biết cơ quan nào gửi: chỉ điền vào ô trống, không nộp. Hãy chọn cơ quan gửi rồi thu lại.',
    en: 'The file does not tell who sent it: it only fills blanks, and submits nothing. Choose the sender and collect it again.',
  },
  'collection.sender.several': {
    vi: 'Các dòng ghi {count, number} cơ quan báo cáo ({agencies}), chưa rõ cơ quan nào gửi: chỉ điền vào ô trống, không nộp. Hãy chọn cơ quan gửi rồi thu lại.',
    en: 'Its rows name {count, number} reporting agencies ({agencies}), and it does not tell who sent it: it only fills blanks, and submits nothing. Choose the sender and collect it again.',
  },
  'collection.sender.differ': {
    vi: 'Tên tệp ghi {named}, các dòng ghi {agencies}, chưa rõ cơ quan nào gửi: chỉ điền vào ô trống, không nộp. Hãy chọn cơ quan gửi rồi thu lại.',
    en: 'Its name says {named}, its rows say {agencies}, so it is not clear who sent it: it only fills blanks, and submits nothing. Choose the sender and collect it again.',
  },
} as const satisfies Record<string, Localized>;
