import { planForms, type FormContent, type HomelessEntry, type PlannedForm } from '../collection/forms';
import type { Day } from '../calendar';
import { UserError } from '../messages';
import { logSteps } from '../register';
import {
  changeWithLog,
  excelPlan,
  excelRun,
  readFormSource,
  requireMarks,
  throwIfCancelled,
} from '../workbook';
import { refuseForm } from './refuseForm';
import type { ActionOptions } from './types';
import { undoOf } from './undo';

/** Makes a form in an Excel of its own and gives it as a file; where that Excel is, each face knows. */
export type FormMaker = (content: FormContent) => Promise<Uint8Array>;

export interface DistributeOptions extends ActionOptions {
  /** Whose forms; without it, those of all agencies. Other names of the Lists sheet do. */
  readonly agencies?: readonly string[];
}

/** One agency's form. */
export type FormLine = Omit<PlannedForm, 'content'>;

export interface DistributeSummary {
  /** Nothing was made: this is what would be. */
  readonly isPreview: boolean;
  /** The open week. */
  readonly week: string;
  readonly forms: readonly FormLine[];
  /** Agencies that have nothing to report on, and so no form. */
  readonly without: readonly string[];
  /** Rows of the weekly entries that are in nobody's form, and why. */
  readonly homeless: readonly HomelessEntry[];
}

export interface FormFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface DistributedForms {
  readonly summary: DistributeSummary;
  readonly files: readonly FormFile[];
}

/**
 * Makes a form for each agency that has to report in the open week. The register is only read, and that before the first form is made;
 * {@link recordDistribution} notes in it that forms were sent out.
 * @throws UserError if the workbook holds no register or is a form itself, or as `planForms` does.
 */
export async function distributeForms(
  maker: FormMaker,
  { agencies: wanted, onProgress, signal, dryRun = false }: DistributeOptions = {},
): Promise<DistributedForms> {
  onProgress?.({ step: { key: 'actions.step.register' }, done: 0, total: 0 });
  const { source, agencies, form } = await excelRun(readFormSource);
  refuseForm({ form });
  const { forms, without, homeless } = planForms(source, agencies, wanted);
  const summary: DistributeSummary = {
    isPreview: dryRun,
    week: source.settings.openWeek,
    forms: forms.map(({ agency, isListed, file, entries, answered }) => ({
      agency,
      isListed,
      file,
      entries,
      answered,
    })),
    without,
    homeless,
  };
  const files: FormFile[] = [];
  if (dryRun) return { summary, files };
  for (const { file: name, content } of forms) {
    throwIfCancelled(signal);
    onProgress?.({ step: { key: 'forms.step.making' }, done: files.length, total: forms.length });
    files.push({ name, bytes: await maker(content) });
  }
  onProgress?.({ step: { key: 'forms.step.making' }, done: files.length, total: forms.length });
  return { summary, files };
}

export interface RecordOptions extends Pick<ActionOptions, 'onUndoable'> {
  readonly week: string;
  readonly forms: readonly FormLine[];
  /** Who sends them out. */
  readonly by: string;
  readonly today: Day;
}

/**
 * Notes in the change log of the register that forms were sent out: a row for each.
 * @throws UserError without a name, or if Excel refuses; the log is then as it was.
 */
export async function recordDistribution({
  week,
  forms,
  by,
  today,
  onUndoable,
}: RecordOptions): Promise<void> {
  if (by.trim() === '') throw new UserError({ key: 'actions.error.who' });
  const { language, form } = await excelPlan(requireMarks);
  refuseForm({ form });
  const recording = await changeWithLog({
    language,
    writes: [],
    rows: [],
    log: forms.map(({ agency, file }) => ({
      day: today,
      by: by.trim(),
      step: logSteps.distribute[language],
      week,
      code: '',
      agency,
      column: '',
      old: '',
      new: file,
      reason: '',
    })),
  });
  onUndoable?.(undoOf({ key: 'actions.undo.distribute', params: { count: forms.length } }, recording));
}
