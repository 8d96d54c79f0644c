import { reportingWeekOf } from '../calendar';
import { say, type Message } from '../messages';
import { AgencyDirectory, applyAnswers, initialSettings, planOpenWeek, type EntryCells } from '../register';
import { startingAgencies } from '../register/data/agencies';
import { startingCalendar } from '../register/data/holidays';
import {
  createRegister,
  excelRun,
  planRegister,
  readMarks,
  startingTables,
  throwIfCancelled,
} from '../workbook';
import { agenciesOfTasks, summaryOf } from './loadSummary';
import { refuseForm } from './refuseForm';
import { readerOf } from './registerReader';
import { rememberGuide } from './rememberGuide';
import { undoOf } from './undo';
import { updateFromFile } from './updateFromFile';
import type { LoadOptions, LoadSummary, SourceFile } from './types';

/**
 * Loads a register from a file into the open workbook: reads and understands the file, plans every sheet, then writes.
 * A workbook that holds a register already is updated, see {@link updateFromFile}.
 * @throws UserError if the file cannot be read or understood, or the workbook cannot take the register; the workbook is
 *   then as it was.
 */
export async function loadRegister(source: SourceFile, options: LoadOptions): Promise<LoadSummary> {
  const { language: present, form } = await excelRun(readMarks);
  refuseForm({ form });
  if (present) return updateFromFile(source, present, options);
  const { language, today, asOf, onProgress, signal, dryRun, isNewWorkbook, guides = [], answers } = options;
  const progress = (key: 'actions.step.reading' | 'actions.step.writing', done: number) =>
    onProgress?.({ step: { key }, done, total: 2 });

  progress('actions.step.reading', 0);
  const day = asOf ?? today;
  const initial = initialSettings(language, day);
  const week = reportingWeekOf(day, initial.weekStart).label;
  const settings = { ...initial, openWeek: week };
  const answered = applyAnswers(startingAgencies, options.agencyAnswers ?? {});
  const agencies = new AgencyDirectory(answered.agencies);
  const order = {
    language,
    registerYear: settings.registerYear,
    calendar: startingCalendar,
    agencies: answered.agencies,
  };
  const read = await readerOf(options);
  const imported = await read(source, { ...order, guides, answers, isPreview: dryRun }, signal);
  throwIfCancelled(signal);
  const { open, others } = planOpenWeek(
    imported.tasks.map(({ cells }) => cells),
    imported.entries.map(({ cells }): EntryCells => cells),
    week,
    agencies,
  );
  const unconfirmedAgencies = agenciesOfTasks(imported);
  const plan = planRegister({
    language,
    settings,
    office: startingTables(answered.agencies, unconfirmedAgencies, language),
    tasks: imported.tasks,
    extraHeaders: imported.extraHeaders,
    open,
    others,
    rejected: imported.rejected.map((row) => ({ ...row, reason: say(language, row.reason) })),
  });
  throwIfCancelled(signal);

  progress('actions.step.writing', 1);
  const notices: Message[] = [...imported.notices];
  if (!dryRun) {
    const creating = await createRegister(plan, settings, asOf !== undefined, isNewWorkbook);
    const remembering = await rememberGuide(imported, [], options);
    notices.push(...remembering.notices);
    const what = { key: 'actions.undo.load', params: { source: source.name } } as const;
    options.onUndoable?.(undoOf(what, creating, remembering.undo));
  }
  progress('actions.step.writing', 2);
  if (unconfirmedAgencies.length > 0) {
    notices.push({
      key: 'actions.notice.agencies',
      params: { count: unconfirmedAgencies.length, names: unconfirmedAgencies.join('; ') },
    });
  }
  if (others.length > 0)
    notices.push({ key: 'actions.notice.history', params: { count: others.length, week } });
  return summaryOf(source.name, imported, language, agencies, {
    isPreview: dryRun ?? false,
    entries: open.length,
    history: others.length,
    notices,
  });
}
