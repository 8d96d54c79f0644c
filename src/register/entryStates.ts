import { plain } from './wording';

/** How far an entry has come on its way from the department to the report. */
export const entryStates = [
  { key: 'draft', label: { vi: '', en: '' } },
  { key: 'submitted', label: { vi: 'Đã nộp', en: 'Submitted' } },
  { key: 'accepted', label: { vi: 'Đã duyệt', en: 'Accepted' } },
  { key: 'returned', label: { vi: 'Trả lại', en: 'Returned' } },
  { key: 'closed', label: { vi: 'Đã khóa', en: 'Closed' } },
] as const;
export type EntryStateKey = (typeof entryStates)[number]['key'];

const byWording = new Map<string, EntryStateKey>(
  entryStates.flatMap(({ key, label }) => [label.vi, label.en].map((text) => [plain(text), key] as const)),
);

/** The state that a cell names, in any language; undefined for a text that names none. */
export const entryStateOf = (text: string): EntryStateKey | undefined => byWording.get(plain(text));

/** Officers write in drafts and in what came back to them; the rest waits for the working group, or is done. */
export const isLocked = (state: EntryStateKey): boolean => state !== 'draft' && state !== 'returned';
