import { reportingWeekByLabel } from '../../calendar';
import { UserError, type Message } from '../../messages';
import {
  agencyKey,
  agencyName,
  codeKey,
  fingerprintOf,
  parseEntry,
  parseTask,
  textOf,
  type AgencyDirectory,
  type CellValue,
  type EntryRow,
  type TaskRow,
} from '../../register';
import { formFileNames } from './fileNames';
import { formContent, type FormBase } from './formContent';
import type { FormSource, FormsPlan, HomelessEntry } from './types';

/**
 * Which agency gets which form for the open week: one for each that has rows among its entries, in the order of the list.
 * @param wanted names of agencies, official or other; without them, all.
 * @throws UserError if Settings name no week, for an agency that neither list nor entries know, or if there is nobody to report.
 */
export function planForms(
  source: FormSource,
  agencies: AgencyDirectory,
  wanted?: readonly string[],
): FormsPlan {
  const { settings, entries } = source;
  const week = reportingWeekByLabel(settings.openWeek, settings.weekStart);
  if (!week) throw new UserError({ key: 'actions.error.week', params: { week: settings.openWeek } });
  const taskOf = firstOfEachCode(source.tasks);
  const nameOf = agencyNames(agencies);
  const homeless: HomelessEntry[] = [];
  const rowsOf = new Map<string, EntryRow[]>();
  for (const entry of entries) {
    const agency = nameOf(entry.cells.agency);
    const reason = whyInNoForm(entry, agency, taskOf, week.label);
    if (reason) homeless.push({ row: entry.row, reason });
    else rowsOf.set(agency, [...(rowsOf.get(agency) ?? []), entry]);
  }
  const known = agencies.agencies.map(({ name }) => name);
  const all = [...new Set([...known, ...rowsOf.keys()])];
  const asked = wanted === undefined ? all : wantedAmong(all, wanted.map(nameOf));
  const [withRows, without] = [
    asked.filter((agency) => rowsOf.has(agency)),
    asked.filter((agency) => !rowsOf.has(agency)),
  ];
  if (withRows.length === 0) throw new UserError({ key: 'forms.error.nobody', params: { week: week.label } });
  const base: FormBase = {
    source,
    nameOf,
    week,
    fingerprint: fingerprintOf(source.tasks.map(parseTask), entries.map(parseEntry)),
    taskOf,
    reporters: reportersOf(rowsOf),
  };
  // Named among all agencies, so that one that is sent again has the name that it had.
  const names = formFileNames(week.label, all);
  const forms = withRows.map((agency) => {
    const own = rowsOf.get(agency)!;
    return {
      agency,
      isListed: known.includes(agency),
      file: names[all.indexOf(agency)]!,
      entries: own.length,
      answered: own.filter((row) => parseEntry(row).answered).length,
      content: formContent(base, agency, own),
    };
  });
  return { forms, without, homeless };
}

function firstOfEachCode(tasks: readonly TaskRow[]): ReadonlyMap<string, TaskRow> {
  const first = new Map<string, TaskRow>();
  for (const task of tasks) {
    const key = codeKey(textOf(task.cells.code));
    if (key && !first.has(key)) first.set(key, task);
  }
  return first;
}

function whyInNoForm(
  { cells }: EntryRow,
  agency: string,
  taskOf: ReadonlyMap<string, TaskRow>,
  openWeek: string,
): Message | undefined {
  const [week, code] = [textOf(cells.week), textOf(cells.code)];
  if (agency === '') return { key: 'forms.homeless.agency' };
  if (week !== '' && week !== openWeek) return { key: 'forms.homeless.week', params: { week, openWeek } };
  return taskOf.has(codeKey(code))
    ? undefined
    : { key: 'forms.homeless.task', params: { code: code || 'none' } };
}

/** How many agencies report on each task, by its code. */
function reportersOf(rowsOf: ReadonlyMap<string, readonly EntryRow[]>): ReadonlyMap<string, number> {
  const reporters = new Map<string, number>();
  for (const rows of rowsOf.values())
    for (const key of new Set(rows.map(({ cells }) => codeKey(textOf(cells.code)))))
      reporters.set(key, (reporters.get(key) ?? 0) + 1);
  return reporters;
}

function wantedAmong(all: readonly string[], wanted: readonly string[]): readonly string[] {
  const unknown = wanted.find((agency) => !all.includes(agency));
  if (unknown !== undefined)
    throw new UserError({ key: 'actions.error.agency', params: { agency: unknown } });
  return all.filter((agency) => wanted.includes(agency));
}

/** One name for each agency: the official one, or the first spelling of one that is not in the list. */
function agencyNames(agencies: AgencyDirectory): (cell: CellValue) => string {
  const names = new Map<string, string>();
  return (cell) => {
    const name = agencyName(agencies, textOf(cell));
    const key = agencyKey(agencies, name);
    if (!names.has(key)) names.set(key, name);
    return names.get(key)!;
  };
}
