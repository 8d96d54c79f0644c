import { toDayMonthYear, type Day } from '../calendar';
import { say, type Language, type Message } from '../messages';
import {
  AgencyDirectory,
  applyAnswers,
  dayIn,
  entryColumns,
  taskInputColumns,
  type CellValue,
  type ColumnDefinition,
  type DeadlineMove,
} from '../register';
import { withGuides } from '../register/import';
import { planUpdate, type RegisterUpdate } from '../register/update';
import {
  excelPlan,
  excelRun,
  excelWrite,
  planUpdateWrites,
  readDirectory,
  readForUpdate,
  readGuides,
  refreshHighlights,
  throwIfCancelled,
  updateRegister,
  type UpdatePlan,
} from '../workbook';
import { agenciesOfTasks, summaryOf } from './loadSummary';
import { readerOf } from './registerReader';
import { rememberGuide, type Aftermath } from './rememberGuide';
import type { LoadOptions, LoadSummary, SourceFile, UpdateSummary } from './types';
import { undoOf } from './undo';

/**
 * Loads a file into the register that this workbook holds: new tasks are added, values that differ are changed, nothing is
 * deleted, and what officers entered stays. The same file again changes nothing.
 * @throws UserError if the file or the register cannot be read; the workbook is then as it was.
 */
export async function updateFromFile(
  source: SourceFile,
  language: Language,
  options: LoadOptions,
): Promise<LoadSummary> {
  const { onProgress, signal, dryRun, onUndoable, agencyAnswers = {}, answers } = options;
  onProgress?.({ step: { key: 'actions.step.reading' }, done: 0, total: 2 });
  const {
    agencies: present,
    settings,
    calendar,
  } = await excelPlan((context) => readDirectory(context, language));
  const remembered = await excelRun(readGuides);
  const answered = applyAnswers(present.agencies, agencyAnswers);
  const agencies = new AgencyDirectory(answered.agencies);
  const order = { language, registerYear: settings.registerYear, calendar, agencies: answered.agencies };
  const guides = withGuides(remembered, options.guides ?? []);
  const read = await readerOf(options);
  const imported = await read(source, { ...order, guides, answers, isPreview: dryRun }, signal);
  throwIfCancelled(signal);
  const extras = new Map(
    imported.extraHeaders.map((header) => [header, imported.tasks.map(({ extra }) => extra[header])]),
  );
  const plan = await excelRun(async (context) => {
    const base = await readForUpdate(context, language, extras);
    const update = planUpdate({ ...base.present, agencies }, imported);
    return planUpdateWrites(context, base, update, {
      deadlineMoves: movesOf(update, settings.openWeek, options.today),
      newAgencies: agenciesOfTasks(imported).filter((name) => agencies.find(name) === undefined),
      confirmedAgencies: answered.confirmed,
      aliases: answered.learnt,
      rejected: update.rejected.map((row) => ({ ...row, reason: say(language, row.reason) })),
    });
  });
  throwIfCancelled(signal);
  onProgress?.({ step: { key: 'actions.step.writing' }, done: 1, total: 2 });
  const notices = [...imported.notices, ...noticesOf(plan)];
  if (!dryRun) {
    const updating = await updateRegister(plan);
    const highlighting = await highlightAgain(plan);
    const remembering = await rememberGuide(imported, remembered, options);
    notices.push(...highlighting.notices, ...remembering.notices);
    const what = { key: 'actions.undo.update', params: { source: source.name } } as const;
    onUndoable?.(undoOf(what, updating, highlighting.undo, remembering.undo));
  }
  onProgress?.({ step: { key: 'actions.step.writing' }, done: 2, total: 2 });
  const { entries } = plan.update;
  return {
    ...summaryOf(source.name, imported, language, agencies, {
      isPreview: dryRun ?? false,
      entries: entries.added.length + entries.filled.length,
      history: entries.history.length,
      notices,
    }),
    update: describe(plan.update, language),
  };
}

/** Deadlines that were a day and become another; a first deadline is no move. */
const movesOf = ({ changed }: RegisterUpdate, week: string, noticed: Day): DeadlineMove[] =>
  changed.flatMap(({ code, changes }) => {
    const change = changes.find(({ column }) => column === 'deadline');
    const [from, to] = [dayIn(change?.old), dayIn(change?.new)];
    return code === '' || from === undefined || to === undefined ? [] : [{ code, from, to, week, noticed }];
  });

/** New rows take the highlights too. The update is done by then: a failure here is told, not thrown. */
async function highlightAgain({ update, base }: UpdatePlan): Promise<Aftermath> {
  if (update.added.length === 0) return { notices: [] };
  try {
    const undo = await excelWrite((context) => refreshHighlights(context, base.language));
    return { notices: [], undo };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { notices: [{ key: 'actions.notice.highlightsLeft', params: { detail } }] };
  }
}

const listed = 20;
const list = (items: readonly string[]): string =>
  items.slice(0, listed).join('; ') + (items.length > listed ? '; …' : '');

function noticesOf({ update, keptFormulas, newAgencies, base }: UpdatePlan): Message[] {
  const { renumbered, keptBlank } = update;
  const notices: Message[] = [];
  if (renumbered.length > 0) {
    const codes = list(renumbered.map(({ fileCode, code }) => `${fileCode} → ${code}`));
    notices.push({ key: 'actions.notice.renumbered', params: { count: renumbered.length, codes } });
  }
  if (keptBlank > 0) notices.push({ key: 'actions.notice.keptBlank', params: { count: keptBlank } });
  if (keptFormulas.length > 0) {
    const { sheet } = base.tables.tasks;
    const places = list(keptFormulas.map(({ row, column }) => `${sheet}, ${column}, ${row}`));
    notices.push({ key: 'actions.notice.keptFormulas', params: { count: keptFormulas.length, places } });
  }
  if (newAgencies.length > 0) {
    const params = { count: newAgencies.length, names: newAgencies.join('; ') };
    notices.push({ key: 'actions.notice.agencies', params });
  }
  return notices;
}

function describe(update: RegisterUpdate, language: Language): UpdateSummary {
  const columns = new Map<string, ColumnDefinition>(
    [...entryColumns, ...taskInputColumns].map((column) => [column.key, column]),
  );
  const shown = (key: string, value: CellValue): string => asShown(columns.get(key), value);
  const header = (key: string): string => columns.get(key)!.header[language];
  return {
    added: update.added.map(({ cells }) => ({ code: String(cells.code), title: String(cells.task) })),
    changed: update.changed.map(({ code, title, row, changes }) => ({
      code,
      title,
      row,
      values: changes.map(({ column, isExtra, old, new: value }) => ({
        column: isExtra ? column : header(column),
        old: isExtra ? String(old) : shown(column, old),
        new: isExtra ? String(value) : shown(column, value),
      })),
    })),
    unchanged: update.unchanged,
    missing: update.missing,
    filledEntries: update.entries.filled.length,
    conflicts: update.entries.conflicts.map(({ column, kept, file, ...place }) => ({
      ...place,
      column: header(column),
      kept: shown(column, kept),
      file: shown(column, file),
    })),
  };
}

/** A value as a person reads it in the sheet. */
function asShown(column: ColumnDefinition | undefined, value: CellValue): string {
  if (typeof value !== 'number') return String(value);
  if (column?.type === 'date') return toDayMonthYear(value as Day);
  return column?.type === 'percent' ? `${Math.round(value * 10_000) / 100} %` : String(value);
}
