import { addinColumn, defineColumns } from './columns';
import type { Localized } from '../messages';

/** What may be chosen where a return and the register say different things. */
export const conflictChoices = {
  keep: { vi: 'Giữ trong sổ', en: 'Keep the register' },
  take: { vi: 'Lấy theo phiếu', en: 'Take the return' },
} as const satisfies Record<string, Localized>;
export type ConflictChoice = keyof typeof conflictChoices;
export const conflictChoiceKeys = Object.keys(conflictChoices) as ConflictChoice[];

/** What stands in the column Choice where there is nothing to be chosen any more. */
export const overtaken = { vi: 'Không còn cần chọn', en: 'No choice needed' } as const satisfies Localized;

/** The columns of table `Conflicts`: what a return and the register say differently, and what was chosen. */
export const conflictColumns = defineColumns([
  addinColumn('week', 'Tuần', 'Week', 10, 'identifier'),
  addinColumn('code', 'Mã nhiệm vụ', 'Code', 12, 'identifier'),
  addinColumn('task', 'Nội dung nhiệm vụ', 'Task', 36),
  addinColumn('agency', 'Cơ quan báo cáo', 'Reporting agency', 22),
  addinColumn('column', 'Cột', 'Column', 18),
  addinColumn('kept', 'Trong sổ', 'In the register', 26),
  addinColumn('returned', 'Trong phiếu', 'In the return', 26),
  addinColumn('reason', 'Vì sao chưa lấy', 'Why it was not taken', 34),
  addinColumn('proposal', 'Đề nghị', 'Proposed', 16),
  {
    key: 'choice',
    type: 'text',
    editor: 'secretariat',
    width: 18,
    header: { vi: 'Lựa chọn', en: 'Choice' },
    help: {
      vi: 'Chọn giữ giá trị trong sổ hay lấy theo phiếu, rồi bấm “Thực hiện lựa chọn”.',
      en: 'Keep the value of the register or take that of the return, then press “Apply the choices”.',
    },
    synonyms: [],
  },
  addinColumn('decided', 'Đã xử lý ngày', 'Decided on', 13, 'date'),
  addinColumn('by', 'Người xử lý', 'Decided by', 20),
  addinColumn('file', 'Phiếu', 'Return', 28),
  addinColumn('place', 'Ô trong phiếu', 'Cell of the return', 20),
  { ...addinColumn('key', 'Khóa xung đột', 'Conflict key', 12), hidden: true },
]);
export type ConflictKey = (typeof conflictColumns)[number]['key'];
