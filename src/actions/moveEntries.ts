import type { Day } from '../calendar';
import { UserError, type Message } from '../messages';
import {
  agencyKey,
  agencyName,
  codeKey,
  entryStates,
  entrySteps,
  needsNote,
  parseEntry,
  planStep,
  progressByAgency,
  stepsOfForms,
  type AgencyProgress,
  type EntryStepKey,
  type LeftReason,
} from '../register';
import {
  moveEntries as writeMoves,
  openFindings,
  throwIfCancelled,
  excelRun,
  readRegister,
} from '../workbook';
import { checkRegister } from './checkRegister';
import { refuseForm } from './refuseForm';
import type { ActionOptions } from './types';
import { undoOf } from './undo';

export interface MoveOptions extends ActionOptions {
  readonly step: EntryStepKey;
  /** Whose entries; without it, everybody's. */
  readonly agency?: string;
  /** Codes of tasks; without them, all that the step applies to. */
  readonly codes?: readonly string[];
  /** Who does it: Excel does not tell an add-in who its user is. */
  readonly by: string;
  /** The remark with which entries are returned, or the reason why they are opened again. */
  readonly note?: string;
  readonly today: Day;
}

export interface MoveSummary {
  readonly step: EntryStepKey;
  readonly moved: number;
  /** Entries that were asked for and stay as they are, and why. */
  readonly left: readonly {
    readonly row: number;
    readonly code: string;
    readonly agency: string;
    readonly why: Message;
  }[];
  readonly agencies: readonly AgencyProgress[];
}

const why: Readonly<Record<LeftReason, Message['key']>> = {
  state: 'actions.left.state',
  unanswered: 'actions.left.unanswered',
  errors: 'actions.left.errors',
};

/**
 * Takes entries one step on: submits an agency's, accepts them, returns them with a remark, opens them again for a reason.
 * Submitted rows are locked; each move is logged. The register is checked first: rows with errors are not submitted.
 * @throws UserError without a name, without a remark or reason where one is needed, for an agency without entries, or if
 *   Excel refuses; nothing is changed then.
 */
export async function moveEntries(options: MoveOptions): Promise<MoveSummary> {
  const { step, by, today, signal, onProgress, onUndoable, dryRun } = options;
  const note = options.note?.trim() ?? '';
  if (by.trim() === '') throw new UserError({ key: 'actions.error.who' });
  if (needsNote(step) && note === '') throw new UserError({ key: 'actions.error.note', params: { step } });
  onProgress?.({ step: { key: 'actions.step.register' }, done: 0, total: 2 });
  const { snapshot, placed } = await checkRegister();
  if (!stepsOfForms.includes(step)) refuseForm(snapshot);
  const { language, settings, agencies, entries: site } = snapshot;
  const entries = site.rows.map(parseEntry);
  const agency = options.agency === undefined ? undefined : agencyName(agencies, options.agency);
  const asked = entries.filter(
    (entry) => agency === undefined || agencyKey(agencies, entry.agency) === agencyKey(agencies, agency),
  );
  if (agency !== undefined && asked.length === 0)
    throw new UserError({ key: 'actions.error.noEntriesOf', params: { agency } });
  const known = new Set(asked.map(({ code }) => codeKey(code)));
  const unknown = options.codes?.filter((code) => !known.has(codeKey(code))) ?? [];
  if (unknown.length > 0)
    throw new UserError({ key: 'actions.error.noEntriesOn', params: { codes: unknown.join(', ') } });
  const withErrors = new Set(
    openFindings(placed)
      .filter(({ finding }) => finding.table === 'entries' && finding.severity === 'error')
      .map(({ finding }) => finding.row),
  );
  const plan = planStep(step, asked, options, withErrors);
  const labelOf = (key: string): string => entryStates.find((state) => state.key === key)!.label[language];
  throwIfCancelled(signal);
  onProgress?.({ step: { key: 'actions.step.writing' }, done: 1, total: 2 });
  const undo =
    !dryRun &&
    (await writeMoves(snapshot, {
      step,
      entries: plan.moved,
      note,
      log: plan.moved.map((entry) => ({
        day: today,
        by: by.trim(),
        step: entrySteps[step].label[language],
        week: entry.week || settings.openWeek,
        code: entry.code,
        agency: entry.agency,
        column: '',
        old: labelOf(entry.state),
        new: labelOf(entrySteps[step].to),
        reason: note,
      })),
    }));
  if (undo)
    onUndoable?.(undoOf({ key: 'actions.undo.move', params: { step, count: plan.moved.length } }, undo));
  onProgress?.({ step: { key: 'actions.step.writing' }, done: 2, total: 2 });
  const isMoved = new Set(plan.moved);
  return {
    step,
    moved: plan.moved.length,
    left: plan.left.map(({ entry, reason }) => ({
      row: entry.row,
      code: entry.code,
      agency: entry.agency,
      why: { key: why[reason], params: { state: entry.state } },
    })),
    agencies: progressByAgency(
      entries.map((entry) => (isMoved.has(entry) ? { ...entry, state: entrySteps[step].to } : entry)),
      agencies,
    ),
  };
}

/** How each agency's week stands; nothing is written. */
export async function entriesByAgency(): Promise<readonly AgencyProgress[]> {
  const { entries, agencies } = await excelRun(readRegister);
  return progressByAgency(entries.rows.map(parseEntry), agencies);
}
