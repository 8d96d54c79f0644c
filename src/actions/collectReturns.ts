import { toIso, type Day } from '../calendar';
import {
  answerKeys,
  planCollection,
  type CollectionPlan,
  type FileOutcome,
  type ReturnFile,
} from '../collection';
import { say, t, UserError, type Language, type Message } from '../messages';
import { logSteps } from '../register';
import { rejectedId } from '../register/update';
import { shownIn } from '../validation';
import {
  excelPlan,
  excelRun,
  makeConflicts,
  readCollected,
  readConflicts,
  readDirectory,
  readFormulas,
  readGuides,
  readRejected,
  requireMarks,
  throwIfCancelled,
  writeCollection,
  type CollectedWrites,
} from '../workbook';
import { readForCheck } from './checkRegister';
import type { ConflictLine } from './conflictLines';
import { closeOvertaken, listConflicts } from './listConflicts';
import { columns, entryWrites, moveLog, type Collecting } from './collectedWrites';
import { refuseForm } from './refuseForm';
import { returnsReaderOf, type ReadReturn, type ReturnsReader } from './returnsReader';
import { stillAsked } from './stillAsked';
import { statesAfter, type LeftEntry, type NextState } from './submitCollected';
import type { ActionOptions, RejectedRow, SourceFile } from './types';
import { undoOf } from './undo';

export interface CollectOptions extends ActionOptions {
  /** Who collects: Excel does not tell an add-in who its user is. */
  readonly by: string;
  readonly today: Day;
  /** Whose return a file is, by the file's name, where neither its rows nor its name tell. */
  readonly senders?: Readonly<Record<string, string>>;
  /** Reads the files elsewhere than here, such as in a worker. */
  readonly reader?: ReturnsReader;
}

export interface CollectSummary {
  /** Nothing was written: this is what would be. */
  readonly isPreview: boolean;
  readonly week: string;
  readonly files: readonly FileOutcome[];
  /** Files that could not be read, and why. */
  readonly refused: readonly { readonly file: string; readonly why: Message }[];
  /** Entries that take something over. */
  readonly entries: number;
  /** Entries that count as submitted now. */
  readonly submitted: number;
  /** Entries that were taken over but are not submitted, and why. */
  readonly left: readonly LeftEntry[];
  /** Where these returns and the register differ, and nobody has decided yet. */
  readonly conflicts: readonly ConflictLine[];
  /** Conflicts that need no choice any more. */
  readonly overtaken: number;
  /** Rows of returns that fit no entry; they are listed on the sheet Rows not loaded. */
  readonly notTaken: readonly (RejectedRow & { readonly file: string })[];
  /** Agencies that a file may be said to come from. */
  readonly agencies: readonly string[];
}

/**
 * Collects departments' returns into the open week: what they say goes into their entries, which then count as submitted if the
 * checks find no error in them. Nothing is overwritten but an agency's own earlier word; all else that differs becomes a row of
 * the Conflicts sheet, to be decided. The same files again change nothing.
 * @throws UserError without a name, if no file can be read, in a workbook that is a form itself, or if Excel refuses; the register is
 *   then as it was.
 */
export async function collectReturns(
  sources: readonly SourceFile[],
  options: CollectOptions,
): Promise<CollectSummary> {
  const { today, onProgress, signal, dryRun, onUndoable } = options;
  const by = options.by.trim();
  // A preview may be looked at before anybody has said who they are.
  if (by === '' && !dryRun) throw new UserError({ key: 'actions.error.who' });
  const progress = (
    key: 'actions.step.register' | 'actions.step.returns' | 'actions.step.writing',
    done: number,
  ) => onProgress?.({ step: { key, params: { count: sources.length } }, done, total: 3 });
  progress('actions.step.register', 0);
  const known = await (dryRun ? excelRun : excelPlan)(async (context) => {
    const marks = await requireMarks(context);
    refuseForm(marks);
    return {
      language: marks.language,
      ...(await readDirectory(context, marks.language)),
      guides: await readGuides(context),
    };
  });
  throwIfCancelled(signal);
  progress('actions.step.returns', 1);
  const read = await returnsReaderOf(options.reader);
  const results = await read(
    sources,
    {
      language: known.language,
      registerYear: known.settings.registerYear,
      agencies: known.agencies.agencies,
      guides: known.guides,
      senders: options.senders ?? {},
    },
    signal,
  );
  const [files, refused] = parted(results);
  if (files.length === 0) throw nothingRead(refused, known.language);
  // Reading may have taken its time: the register is looked at only now.
  const check = await readForCheck();
  const { snapshot } = check;
  const { language, settings, agencies } = snapshot;
  const before = await excelRun(async (context) => ({
    collected: await readCollected(context, settings.openWeek),
    conflicts: await readConflicts(context, language),
    rejected: await readRejected(context, language),
    holdsFormula: await readFormulas(context, snapshot.entries, answerKeys),
  }));
  const planned = planCollection(
    {
      entries: snapshot.entries.rows,
      tasks: snapshot.tasks.rows,
      openWeek: settings.openWeek,
      agencies,
      collected: before.collected.collected,
      holdsFormula: before.holdsFormula,
      isAsked: stillAsked(before.conflicts?.rows ?? [], language),
    },
    files,
    toIso(today),
  );
  const listing = listConflicts(planned, {
    language,
    openWeek: settings.openWeek,
    agencies,
    entries: snapshot.entries.rows,
    present: before.conflicts?.rows ?? [],
    collected: before.collected.collected,
  });
  const plan = { ...planned, taken: [...planned.taken, ...listing.settled] };
  const { next, left, collected } = statesAfter(plan, check, listing.waiting);
  throwIfCancelled(signal);
  progress('actions.step.writing', 2);
  const rejected = plan.notTaken
    .map(({ file, sheet, row, reason, text }) => ({
      sheet: sheet === '' ? file : `${file} › ${sheet}`,
      row,
      reason: say(language, reason),
      text,
    }))
    .filter(({ sheet, row, text }) => !before.rejected.has(rejectedId(sheet, row, text)));
  if (!dryRun) {
    const closed = closeOvertaken(listing.overtaken, { by, today, language });
    const isNew = before.conflicts === undefined && listing.added.length > 0;
    const list = isNew ? await makeConflicts(language, { after: snapshot.entries.sheet }) : undefined;
    const collecting = await writeCollection(snapshot, {
      ...entryWrites(plan.taken, next, snapshot),
      conflicts: {
        site: before.conflicts,
        changed: [...listing.renewed, ...closed.changed],
        added: listing.added,
      },
      log: [...logOf(plan, next, { by, today, snapshot }), ...closed.log],
      rejected,
      before: before.collected,
      after: collected,
    }).catch(async (error: unknown) => {
      // Without what goes into it there is to be no list; if Excel no longer answers, an empty one does no harm.
      await list?.takeBack({ today }).catch(() => undefined);
      throw error;
    });
    const what = { key: 'actions.undo.collect', params: { count: files.length } } as const;
    onUndoable?.(undoOf(what, list, collecting));
  }
  progress('actions.step.writing', 3);
  return {
    isPreview: dryRun ?? false,
    week: settings.openWeek,
    files: plan.files,
    refused,
    entries: planned.taken.length,
    submitted: [...next.values()].filter(({ from, to }) => to === 'submitted' && from !== to).length,
    left,
    conflicts: listing.lines,
    overtaken: listing.overtaken.length,
    notTaken: plan.notTaken,
    agencies: agencies.agencies.map(({ name }) => name),
  };
}

function parted(results: readonly ReadReturn[]): [ReturnFile[], { file: string; why: Message }[]] {
  const files: ReturnFile[] = [];
  const refused: { file: string; why: Message }[] = [];
  for (const result of results)
    if ('read' in result) files.push(result.read);
    else refused.push({ file: result.file, why: result.refusal });
  return [files, refused];
}

function nothingRead(refused: readonly { readonly why: Message }[], language: Language): UserError {
  const [first, ...others] = refused;
  if (!first) return new UserError({ key: 'actions.error.noReturns' });
  if (others.length === 0) return new UserError(first.why);
  const reasons = refused.map(({ why }) => say(language, why)).join('\n');
  return new UserError({ key: 'actions.error.noReturnRead', params: { count: refused.length, reasons } });
}

/** What the change log says: each return, each entry that is submitted by it, each value of an earlier return that it replaces. */
function logOf(
  { files, taken }: CollectionPlan,
  next: ReadonlyMap<number, NextState>,
  { by, today, snapshot }: Collecting,
): CollectedWrites['log'] {
  const { language, settings } = snapshot;
  const common = { day: today, by, week: settings.openWeek, column: '', old: '', new: '' };
  const from = (file: string): string => t(language, 'actions.collect.from', { file });
  const changedBy = new Set(
    taken
      .filter(
        ({ row, values }) => Object.keys(values).length > 0 || next.get(row)?.from !== next.get(row)?.to,
      )
      .map(({ file }) => file),
  );
  return [
    ...files
      .filter(({ file }) => changedBy.has(file))
      .map(({ file, sender = '', filled, replaced }) => ({
        ...common,
        step: logSteps.collect[language],
        code: '',
        agency: sender,
        new: t(language, 'actions.collect.values', { filled, replaced }),
        reason: from(file),
      })),
    ...taken.flatMap(({ row, code, agency, file, replaced }) => {
      const state = next.get(row);
      return [
        ...replaced.map(({ column, old, new: value }) => ({
          ...common,
          step: logSteps.collect[language],
          code,
          agency,
          column: columns.get(column)!.header[language],
          old: shownIn(column, old, language),
          new: shownIn(column, value, language),
          reason: from(file),
        })),
        ...(state ? moveLog({ code, agency, file }, state, { by, today, snapshot }) : []),
      ];
    }),
  ];
}
