import {
  agencyKey,
  agencyName,
  leaderNames,
  parseTask,
  personKey,
  type AgencyDirectory,
  type Task,
} from '../register';
import { excelRun, readRegister } from '../workbook';

/** Whose tasks a view may be narrowed to: each name once, in Vietnamese alphabetical order. */
export interface ViewChoices {
  readonly leaders: readonly string[];
  readonly agencies: readonly string[];
}

/**
 * The leaders and lead agencies of the register.
 * @throws UserError if the workbook holds no register.
 */
export async function viewChoices(): Promise<ViewChoices> {
  const { tasks, agencies } = await excelRun(readRegister);
  return choicesIn(tasks.rows.map(parseTask), agencies);
}

export function choicesIn(tasks: readonly Task[], agencies: AgencyDirectory): ViewChoices {
  const leaderName = leaderNames(agencies, tasks);
  return {
    leaders: distinct(
      tasks.map(({ leader }) => leaderName(leader)),
      personKey,
    ),
    agencies: distinct(
      tasks.map(({ leadAgency }) => agencyName(agencies, leadAgency)),
      (name) => agencyKey(agencies, name),
    ),
  };
}

function distinct(names: readonly string[], keyOf: (name: string) => string): string[] {
  const first = new Map<string, string>();
  for (const name of names) if (name !== '' && !first.has(keyOf(name))) first.set(keyOf(name), name);
  return [...first.values()].sort(new Intl.Collator('vi', { numeric: true }).compare);
}
