import type { Message } from '../messages';
import { withGuides, type ImportedRegister, type ImportGuide } from '../register/import';
import { byCell, excelRun, guidesChange, writeGuides, type TakeBack } from '../workbook';
import type { LoadOptions } from './types';

/** What is done once a register is loaded, as far as it went. */
export interface Aftermath {
  readonly notices: readonly Message[];
  readonly undo?: TakeBack;
}

/**
 * Keeps in the workbook how the file was read, if the office had a say in it: the next file of its kind needs no answers. The
 * register is loaded by then: a failure here is told, not thrown.
 */
export async function rememberGuide(
  { guides: read }: ImportedRegister,
  present: readonly ImportGuide[],
  { answers = {}, guides = [] }: LoadOptions,
): Promise<Aftermath> {
  const answered =
    Object.keys({ ...answers.columns, ...answers.readings }).length > 0 || (answers.transposed ?? false);
  if (!answered && guides.length === 0) return { notices: [] };
  try {
    const all = withGuides(withGuides(present, guides), answered ? read : []);
    await excelRun((context) => writeGuides(context, all));
    return { notices: [], undo: byCell({ texts: [guidesChange(present, all)] }) };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { notices: [{ key: 'actions.notice.guideLeft', params: { detail } }] };
  }
}
