import { defineColumns } from './columns';
import { toDoColumn } from './toDoColumn';

/** The columns of table `Entries`, one row a task and reporting agency for the open week. History has the same ones. */
export const entryColumns = defineColumns([
  {
    key: 'week',
    type: 'identifier',
    editor: 'secretariat',
    required: true,
    width: 10,
    header: { vi: 'Tuần', en: 'Week' },
    help: {
      vi: 'Tuần báo cáo theo ISO 8601, ví dụ 2025-W04.',
      en: 'Reporting week by ISO 8601, e.g. 2025-W04.',
    },
    synonyms: ['tuan bao cao', 'tuan', 'ky bao cao', 'week', 'period'],
  },
  {
    key: 'code',
    type: 'identifier',
    editor: 'secretariat',
    required: true,
    width: 12,
    header: { vi: 'Mã nhiệm vụ', en: 'Code' },
    help: { vi: 'Mã của nhiệm vụ trong trang Nhiệm vụ.', en: 'Code of the task on the Tasks sheet.' },
    synonyms: ['ma nhiem vu', 'ma so', 'ma nv', 'ma', 'code', 'task code', 'task id'],
  },
  {
    key: 'task',
    type: 'text',
    editor: 'secretariat',
    width: 44,
    header: { vi: 'Nội dung nhiệm vụ', en: 'Task' },
    help: { vi: 'Chép từ trang Nhiệm vụ để tiện đọc.', en: 'Copied from the Tasks sheet for reading.' },
    synonyms: ['noi dung nhiem vu', 'noi dung', 'nhiem vu', 'task'],
  },
  {
    key: 'agency',
    type: 'choice',
    list: 'agency',
    editor: 'secretariat',
    required: true,
    width: 22,
    header: { vi: 'Cơ quan báo cáo', en: 'Reporting agency' },
    help: { vi: 'Cơ quan phải báo cáo dòng này.', en: 'The agency that reports this row.' },
    synonyms: ['co quan bao cao', 'don vi bao cao', 'co quan', 'don vi', 'reporting agency', 'agency'],
  },
  {
    key: 'progress',
    type: 'percent',
    editor: 'officer',
    width: 10,
    header: { vi: 'Tiến độ (%)', en: 'Progress (%)' },
    help: {
      vi: 'Phần trăm khối lượng đã hoàn thành, từ 0 % đến 100 %.',
      en: 'Share of the work completed, from 0 % to 100 %.',
    },
    synonyms: [
      'tien do %',
      'ty le hoan thanh',
      'phan tram hoan thanh',
      '% hoan thanh',
      'tien do',
      'hoan thanh %',
      'progress',
      '% complete',
      'percent complete',
    ],
  },
  {
    key: 'achieved',
    type: 'quantity',
    editor: 'officer',
    width: 12,
    header: { vi: 'Kết quả trong kỳ', en: 'Achieved in the period' },
    help: {
      vi: 'Khối lượng lũy kế trong kỳ của nhiệm vụ thường xuyên, theo đơn vị tính.',
      en: 'Cumulative quantity in the period of a regular task, in its unit.',
    },
    synonyms: ['ket qua trong ky', 'luy ke', 'so luong thuc hien', 'ket qua so luong', 'achieved', 'actual'],
  },
  {
    key: 'completedOn',
    type: 'date',
    editor: 'officer',
    width: 12,
    header: { vi: 'Ngày hoàn thành', en: 'Completed on' },
    help: {
      vi: 'Ngày thực tế hoàn thành; chỉ ghi khi tiến độ là 100 %.',
      en: 'Actual day of completion; only with progress 100 %.',
    },
    synonyms: [
      'ngay hoan thanh',
      'ngay hoan thanh thuc te',
      'hoan thanh ngay',
      'completed on',
      'actual completion date',
      'date completed',
    ],
  },
  {
    key: 'causeGroup',
    type: 'choice',
    list: 'causeGroup',
    editor: 'officer',
    width: 18,
    header: { vi: 'Nhóm nguyên nhân', en: 'Cause group' },
    help: {
      vi: 'Bắt buộc khi nhiệm vụ quá hạn hoặc hiệu quả thấp.',
      en: 'Required when the task is overdue or of low efficiency.',
    },
    synonyms: ['nhom nguyen nhan', 'cause group'],
  },
  {
    key: 'cause',
    type: 'text',
    editor: 'officer',
    width: 34,
    header: { vi: 'Nguyên nhân tồn tại, hạn chế', en: 'Cause of limitation' },
    help: {
      vi: 'Vì sao chậm hoặc hiệu quả thấp; bắt buộc khi quá hạn hoặc hiệu quả thấp.',
      en: 'Why it is late or inefficient; required when overdue or of low efficiency.',
    },
    synonyms: [
      'nguyen nhan ton tai han che',
      'nguyen nhan',
      'ton tai han che',
      'kho khan vuong mac',
      'vuong mac',
      'cause of limitation',
      'cause',
      'rating comment',
      'schedule comment',
    ],
  },
  {
    key: 'proposal',
    type: 'text',
    editor: 'officer',
    width: 28,
    header: { vi: 'Kiến nghị, đề xuất', en: 'Proposal' },
    help: { vi: 'Kiến nghị, đề xuất với Tổ công tác.', en: 'What the working group is asked to do.' },
    synonyms: ['kien nghi de xuat', 'kien nghi', 'de xuat', 'giai phap', 'proposal', 'recommendation'],
  },
  {
    key: 'nextStep',
    type: 'text',
    editor: 'officer',
    width: 28,
    header: { vi: 'Nhiệm vụ tuần tới', en: 'Next step' },
    help: { vi: 'Việc sẽ làm trong tuần tới.', en: 'What will be done next week.' },
    synonyms: ['nhiem vu tuan toi', 'ke hoach tuan toi', 'phuong huong', 'next step', 'next steps'],
  },
  {
    key: 'reporter',
    type: 'text',
    editor: 'officer',
    width: 18,
    header: { vi: 'Người báo cáo', en: 'Reporter' },
    help: { vi: 'Cán bộ đầu mối lập báo cáo.', en: 'The officer who reports.' },
    synonyms: ['nguoi bao cao', 'can bo dau moi', 'can bo bao cao', 'reporter', 'contact officer'],
  },
  {
    key: 'nothingToReport',
    type: 'flag',
    editor: 'officer',
    width: 11,
    header: { vi: 'Không phát sinh', en: 'Nothing to report' },
    help: {
      vi: 'Ghi "x" khi tuần này không phát sinh; để trống nghĩa là chưa báo cáo.',
      en: 'Write "x" when there is nothing to report this week; empty means not reported.',
    },
    synonyms: ['khong phat sinh', 'nothing to report'],
  },
  {
    key: 'evidence',
    type: 'text',
    editor: 'officer',
    width: 24,
    header: { vi: 'Tài liệu minh chứng', en: 'Evidence' },
    help: {
      vi: 'Số văn bản hoặc nơi lưu tài liệu chứng minh.',
      en: 'Document number or place of the supporting document.',
    },
    synonyms: ['tai lieu minh chung', 'minh chung', 'evidence'],
  },
  {
    key: 'state',
    type: 'text',
    editor: 'addin',
    width: 11,
    header: { vi: 'Nộp báo cáo', en: 'Submission' },
    help: {
      vi: 'Trống là đang nhập; sau đó là Đã nộp, Trả lại, Đã duyệt. Do phần bổ trợ ghi.',
      en: 'Empty is a draft; then submitted, returned or accepted. Written by the add-in.',
    },
    synonyms: [],
  },
  {
    key: 'remark',
    type: 'text',
    editor: 'addin',
    width: 24,
    header: { vi: 'Ý kiến của Tổ công tác', en: "Working group's remark" },
    help: {
      vi: 'Vì sao báo cáo bị trả lại, hoặc được mở lại.',
      en: 'Why the report was returned, or opened again.',
    },
    synonyms: [],
  },
  toDoColumn,
  {
    key: 'answered',
    type: 'quantity',
    editor: 'formula',
    width: 11,
    numberFormat: '0',
    header: { vi: 'Đã báo cáo (1/0)', en: 'Reported (1/0)' },
    help: {
      vi: '1 khi cơ quan đã ghi tiến độ, kết quả, ngày hoàn thành hoặc "không phát sinh".',
      en: '1 once the agency has given progress, a quantity, a completion day or "nothing to report".',
    },
    synonyms: [],
  },
  {
    key: 'key',
    hidden: true,
    type: 'text',
    editor: 'formula',
    width: 12,
    header: { vi: 'Khóa đối chiếu', en: 'Matching key' },
    help: {
      vi: 'Mã nhiệm vụ với dấu # ở trước, để Excel không coi 1.1 và 1.10 là một số. Cột ẩn.',
      en: 'The code with # before it, so that Excel does not take 1.1 and 1.10 for one number. Hidden column.',
    },
    synonyms: [],
  },
]);
export type EntryColumn = (typeof entryColumns)[number];
export type EntryKey = EntryColumn['key'];

/** Closed weeks are not worked on any more: nobody writes in them but the add-in, which logs it. */
export const historyColumns = entryColumns
  .filter(({ key }) => key !== 'toDo')
  .map((column) => (column.editor === 'formula' ? column : { ...column, editor: 'addin' as const }));

/** What an officer writes in a flag cell; anything else in it is a finding. */
export const flagMark = 'x';
