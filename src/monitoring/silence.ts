import type { Localized } from '../messages';
import type { TaskState } from './evaluate';

/** How silence is named: a task on which not all agencies asked have reported, whatever its status. */
export const notReported: { readonly label: Localized; readonly meaning: Localized } = {
  label: { vi: 'Chưa báo cáo', en: 'Not reported' },
  meaning: {
    vi: 'Còn cơ quan chưa báo cáo tuần đang mở.',
    en: 'At least one agency has not reported for the open week.',
  },
};

export const isUnanswered = ({ rollUp }: Pick<TaskState, 'rollUp'>): boolean =>
  rollUp.answered < rollUp.expected;

/** The same by the text of the `reported` column; "" there is nobody asked. */
export function isUnansweredText(reported: string): boolean {
  const [answered, expected] = reported.split('/');
  return expected !== undefined && answered !== expected;
}

/** The same as a condition over the cell. */
export const isUnansweredCell = (cell: string): string =>
  `IFERROR(LEFT(${cell},FIND("/",${cell})-1)<>MID(${cell},FIND("/",${cell})+1,9),FALSE)`;

/**
 * How many cells of a column that is; SUMPRODUCT has the functions of text look at one cell after another, which it would not have
 * IFERROR do.
 */
export function unansweredCells(column: string): string {
  const slash = `FIND("/",${column}&"/")`;
  return `SUMPRODUCT(--(LEFT(${column},${slash}-1)<>MID(${column},${slash}+1,9)))`;
}
