import { basename } from 'node:path';
import {
  compileReport,
  highlightTasks,
  loadRegister,
  pinAsOf,
  validateEntries,
  type CheckSummary,
  type HighlightSummary,
  type LoadSummary,
  type ReportSummary,
} from '../actions';
import type { Day } from '../calendar';
import { UserError } from '../messages';
import { inExcel, type Book } from './excelHost';
import { isSameFile, readInput, writeWhole } from './fileAccess';
import type { CommandLine } from './options';

/** What a command did: one part for each action it ran. */
export interface Outcome {
  readonly load?: LoadSummary;
  readonly check?: CheckSummary;
  readonly highlight?: HighlightSummary;
  readonly report?: ReportSummary;
  /** Path of the file that was written. */
  readonly written?: string;
  /** Formulas of the workbook that this Excel could not compute; they keep the values they had. */
  readonly notComputed: readonly string[];
}

/**
 * Runs a command on files: everything happens in memory, and the result is written whole at the end.
 * @throws UserError for bad input; nothing is written then.
 */
export async function runCommand(line: CommandLine, today: Day): Promise<Outcome> {
  const target = await targetOf(line);
  const isLoading = line.command === 'load' || line.command === 'run';
  const input: Book = { file: line.input, bytes: await readInput(line.input) };
  const into = line.into === undefined ? undefined : { file: line.into, bytes: await readInput(line.into) };
  return inExcel(isLoading ? into : input, today, async (excel) => {
    const outcome = isLoading ? await loading(line, input, today) : await working(line, today);
    const notComputed = excel.notComputed().map(({ address }) => address);
    if (line.dryRun || target === undefined) return { ...outcome, notComputed };
    await writeWhole(target, await excel.save());
    return { ...outcome, notComputed, written: target };
  });
}

async function loading(line: CommandLine, input: Book, today: Day): Promise<Omit<Outcome, 'notComputed'>> {
  const { language, asOf, dryRun, week } = line;
  const source = { name: basename(input.file), bytes: input.bytes };
  const load = await loadRegister(source, {
    language,
    asOf,
    today,
    dryRun,
    isNewWorkbook: line.into === undefined,
  });
  if (line.command === 'load' || dryRun) return { load };
  const check = await validateEntries();
  const highlight = await highlightTasks();
  const report = await compileReport({ week, today });
  return { load, check, highlight, report };
}

async function working(line: CommandLine, today: Day): Promise<Omit<Outcome, 'notComputed'>> {
  const { command, asOf, dryRun, week } = line;
  if (asOf !== undefined) await pinAsOf(asOf);
  if (command === 'check') return { check: await validateEntries({ dryRun }) };
  if (command === 'highlight') return { highlight: await highlightTasks({ dryRun }) };
  return { report: await compileReport({ week, today, dryRun }) };
}

/** Where the result goes; an input is never it, unless that was said. */
async function targetOf({ input, into, out, inPlace }: CommandLine): Promise<string | undefined> {
  if (out === undefined) return inPlace ? input : undefined;
  for (const file of [input, into]) {
    if (file === undefined || !(await isSameFile(file, out))) continue;
    throw new UserError({
      key: 'cli.error.sameFile',
      params: { file: out, inPlace: into === undefined ? 'yes' : 'no' },
    });
  }
  return out;
}
