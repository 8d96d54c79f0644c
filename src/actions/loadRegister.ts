import { reportingWeekOf } from '../calendar';
import { readSource } from '../files';
import { say, t, type Language, type Message } from '../messages';
import {
  AgencyDirectory,
  categories,
  initialSettings,
  planOpenWeek,
  termOf,
  textOf,
  type EntryCells,
} from '../register';
import { startingAgencies } from '../register/data/agencies';
import { importRegister, type ImportedRegister } from '../register/import';
import { createRegister, planRegister, throwIfCancelled } from '../workbook';
import type { LoadOptions, LoadSummary, SourceFile } from './types';

/**
 * Loads a register from a file into the open workbook: reads and understands the file, plans every sheet, then writes.
 * @throws UserError if the file cannot be read or understood, or the workbook cannot take the register; the workbook is
 *   then as it was.
 */
export async function loadRegister(source: SourceFile, options: LoadOptions): Promise<LoadSummary> {
  const { language, today, asOf, onProgress, signal, dryRun, isNewWorkbook } = options;
  const progress = (key: 'actions.step.reading' | 'actions.step.writing', done: number) =>
    onProgress?.({ step: { key }, done, total: 2 });

  progress('actions.step.reading', 0);
  const day = asOf ?? today;
  const initial = initialSettings(language, day);
  const week = reportingWeekOf(day, initial.weekStart).label;
  const settings = { ...initial, openWeek: week };
  const agencies = new AgencyDirectory(startingAgencies);
  const imported = importRegister(readSource(source.name, source.bytes), {
    language,
    registerYear: settings.registerYear,
    agencies,
  });
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
    agencies: startingAgencies,
    unconfirmedAgencies,
    tasks: imported.tasks,
    extraHeaders: imported.extraHeaders,
    open,
    others,
    rejected: imported.rejected.map((row) => ({ ...row, reason: say(language, row.reason) })),
  });
  throwIfCancelled(signal);

  progress('actions.step.writing', 1);
  if (!dryRun) await createRegister(plan, settings, asOf !== undefined, isNewWorkbook);
  progress('actions.step.writing', 2);

  const notices: Message[] = [...imported.notices];
  if (unconfirmedAgencies.length > 0) {
    notices.push({
      key: 'actions.notice.agencies',
      params: { count: unconfirmedAgencies.length, names: unconfirmedAgencies.join('; ') },
    });
  }
  if (others.length > 0)
    notices.push({ key: 'actions.notice.history', params: { count: others.length, week } });
  return {
    source: source.name,
    sheet: imported.sheet,
    headerRows: imported.headerRows,
    mapping: imported.mapping.map(({ source: header, column }) => ({ source: header, column })),
    sourceRows: imported.sourceRows,
    tasks: imported.tasks.length,
    entries: open.length,
    history: others.length,
    rejected: imported.rejected,
    counts: countByCategory(imported, language),
    notices,
  };
}

/** Unknown agencies that own tasks; one that only an entry names is a finding, not an agency. */
function agenciesOfTasks({ tasks, unknownAgencies }: ImportedRegister): string[] {
  const owners = new Set(tasks.map(({ cells }) => textOf(cells.leadAgency)));
  return unknownAgencies.map(({ name }) => name).filter((name) => owners.has(name));
}

function countByCategory({ tasks }: ImportedRegister, language: Language): LoadSummary['counts'] {
  const found = tasks.map(({ cells }) => termOf('category', textOf(cells.category)));
  const counts: { label: string; expected?: number; found: number }[] = categories.map(
    ({ key, label, expected }) => ({
      label: label[language],
      expected,
      found: found.filter((category) => category === key).length,
    }),
  );
  const none = found.filter((category) => category === undefined).length;
  if (none > 0) counts.push({ label: t(language, 'actions.count.other'), found: none });
  return counts;
}
