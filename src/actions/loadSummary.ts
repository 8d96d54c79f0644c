import { t, type Language } from '../messages';
import { categories, suggestAgencies, termOf, textOf, type AgencyDirectory } from '../register';
import type { ImportedRegister } from '../register/import';
import type { LoadSummary } from './types';

/** What is told of any file that was read, whatever becomes of it. */
export function summaryOf(
  source: string,
  imported: ImportedRegister,
  language: Language,
  agencies: AgencyDirectory,
  counts: Pick<LoadSummary, 'isPreview' | 'entries' | 'history' | 'notices'>,
): LoadSummary {
  const { sheet, headerRows, mapping, sourceRows, tasks, rejected } = imported;
  return {
    source,
    sheet,
    headerRows,
    mapping,
    tableSheets: imported.tableSheets,
    questions: imported.questions,
    guides: imported.guides,
    taskRows: tasks.map(({ sheet: name, sourceRow: row, cells }) => ({
      sheet: name,
      row,
      code: textOf(cells.code),
      title: textOf(cells.task),
    })),
    sourceRows,
    tasks: tasks.length,
    rejected,
    counts: countByCategory(imported, language),
    agencyQuestions: imported.unknownAgencies.map((unknown) => ({
      ...unknown,
      suggestions: suggestAgencies(unknown.name, agencies.agencies),
    })),
    agencies: agencies.agencies.map(({ name }) => name),
    ...counts,
  };
}

/** Unknown agencies that own tasks; one that only an entry names is a finding, not an agency. */
export function agenciesOfTasks({ tasks, unknownAgencies }: ImportedRegister): string[] {
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
