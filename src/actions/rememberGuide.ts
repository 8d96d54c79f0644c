import type { Message } from '../messages';
import { withGuides, type ImportedRegister, type ImportGuide } from '../register/import';
import { excelRun, writeGuides } from '../workbook';
import type { LoadOptions } from './types';

/**
 * Keeps in the workbook how the file was read, if the office had a say in it: the next file of its kind needs no answers. The
 * register is loaded by then: a failure here is told, not thrown.
 */
export async function rememberGuide(
  { guides: read }: ImportedRegister,
  present: readonly ImportGuide[],
  { answers = {}, guides = [] }: LoadOptions,
): Promise<Message[]> {
  const answered =
    Object.keys({ ...answers.columns, ...answers.readings }).length > 0 || (answers.transposed ?? false);
  if (!answered && guides.length === 0) return [];
  try {
    const all = withGuides(withGuides(present, guides), answered ? read : []);
    await excelRun((context) => writeGuides(context, all));
    return [];
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return [{ key: 'actions.notice.guideLeft', params: { detail } }];
  }
}
