import type { FormMark, FormSource } from '../collection/forms';
import { agencyColumns, causeColumns, tableNames, taskInputColumns, type AgencyDirectory } from '../register';
import { requireMarks } from './formMark';
import { agenciesIn, entryInputColumns, recordTables } from './readRegister';
import { readSettings } from './settingsSheet';
import { readTables } from './tableReader';

/**
 * Reads what forms are made from: every table as its rows stand. Three syncs and one per 40,000 cells.
 * @throws UserError if the workbook holds no register or its tables are broken.
 */
export async function readFormSource(context: Excel.RequestContext): Promise<{
  readonly source: FormSource;
  readonly agencies: AgencyDirectory;
  readonly form?: FormMark;
}> {
  const { language, form } = await requireMarks(context);
  const settings = await readSettings(context, language);
  const { tasks, entries, history, ...kept } = await readTables(
    context,
    {
      tasks: { name: tableNames.tasks, columns: taskInputColumns },
      entries: { name: tableNames.entries, columns: entryInputColumns },
      history: { name: tableNames.history, columns: entryInputColumns },
      agencies: { name: tableNames.agencies, columns: agencyColumns },
      causes: { name: tableNames.causes, columns: causeColumns },
      ...recordTables,
    },
    language,
  );
  return {
    source: {
      language,
      settings,
      tasks: tasks.rows,
      entries: entries.rows,
      history: history.rows,
      kept: {
        agencies: kept.agencies.rows,
        causes: kept.causes.rows,
        holidays: kept.holidays.rows,
        milestones: kept.milestones.rows,
        pastStates: kept.pastStates.rows,
        deadlineMoves: kept.deadlineMoves.rows,
      },
    },
    agencies: agenciesIn(kept.agencies.rows, language),
    form,
  };
}
