import { parseArgs } from 'node:util';
import { fromIso, momentFromIso, type Day, type Moment } from '../calendar';
import {
  collectCommands,
  collectLine,
  collectOnlyFor,
  collectSwitches,
  type CollectLine,
} from './collectOptions';
import { isLanguage, UserError, type Language } from '../messages';
import { deskCommands, deskLine, deskOnlyFor, deskSwitches, type DeskLine } from './deskOptions';
import { entryCommands, entryLine, entryOnlyFor, entrySwitches, type EntryLine } from './entryOptions';
import { reportCommands, reportLine, reportOnlyFor, reportSwitches, type ReportLine } from './reportOptions';
import { formCommands, formLine, formSwitches, type FormLine } from './formOptions';
import { importLine, importSwitches, type ImportLine } from './importOptions';

export const commands = [
  'load',
  'check',
  'highlight',
  'report',
  'run',
  ...reportCommands,
  ...deskCommands,
  ...entryCommands,
  ...formCommands,
  ...collectCommands,
] as const;
export type Command = (typeof commands)[number];

/** A command line, understood. */
export interface CommandLine {
  readonly command: Command;
  readonly input: string;
  readonly out?: string;
  /** A workbook into which load and run put the register. */
  readonly into?: string;
  readonly inPlace: boolean;
  readonly asOf?: Day;
  /** Taken for what the computer's clock says. */
  readonly now?: Moment;
  /** Asked for by `--lang`; otherwise the workbook's, or Vietnamese for a new one. */
  readonly language?: Language;
  readonly format: 'text' | 'json' | 'sarif';
  readonly week?: string;
  readonly month?: string;
  readonly dryRun: boolean;
  readonly quiet: boolean;
  readonly importing: ImportLine;
  readonly entries: EntryLine;
  readonly reports: ReportLine;
  readonly desk: DeskLine;
  readonly forms: FormLine;
  readonly collecting: CollectLine;
}

const switches = {
  out: { type: 'string' },
  into: { type: 'string' },
  'in-place': { type: 'boolean' },
  'as-of': { type: 'string' },
  now: { type: 'string' },
  lang: { type: 'string' },
  format: { type: 'string' },
  week: { type: 'string' },
  month: { type: 'string' },
  'dry-run': { type: 'boolean' },
  quiet: { type: 'boolean' },
  ...importSwitches,
  ...entrySwitches,
  ...reportSwitches,
  ...deskSwitches,
  ...formSwitches,
  ...collectSwitches,
  help: { type: 'boolean', short: 'h' },
} as const;

const loading = Object.fromEntries(
  Object.keys(importSwitches).map((name) => [name, ['load', 'run'] as const]),
);

/** Options that only some commands have. */
const onlyFor: Partial<Record<keyof typeof switches, readonly Command[]>> = {
  into: ['load', 'run'],
  ...loading,
  ...entryOnlyFor,
  ...reportOnlyFor,
  ...deskOnlyFor,
  ...collectOnlyFor,
  force: formCommands,
  agency: ['load', 'run', 'view', ...formCommands],
  by: [...entryOnlyFor.by, ...collectCommands, ...formCommands, 'issue'],
  of: [...entryOnlyFor.of, 'remind'],
  task: [...entryOnlyFor.task, 'explain'],
  'in-place': [
    'check',
    'highlight',
    'report',
    'issue',
    ...deskCommands,
    ...entryCommands,
    ...collectCommands,
    ...formCommands,
  ],
  week: ['report', 'run', 'issue', 'correct'],
  month: ['report', 'issue'],
};

/** The language of messages before the command line is understood: what it asks for if it can be seen, else Vietnamese. */
export function languageAskedFor(args: readonly string[]): Language {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const value = at < 0 ? undefined : args[at]!.includes('=') ? args[at]!.split('=')[1] : args[at + 1];
  return isLanguage(value) ? value : 'vi';
}

/**
 * Understands the arguments after the program's name; 'help' if help is what they ask for.
 * @throws UserError for anything that is not in the usage.
 */
export function parseCommandLine(args: readonly string[]): CommandLine | 'help' {
  const { values, positionals } = parse(args);
  if (values.help || (args.length === 0 && positionals.length === 0)) return 'help';
  const [command, ...files] = positionals;
  if (!isCommand(command))
    throw new UserError({
      key: 'cli.error.command',
      params: { command: command ?? '', commands: commands.join(', ') },
    });
  if (command === 'collect' && files.length < 2) throw new UserError({ key: 'cli.error.noReturns' });
  if (command !== 'collect' && files.length !== 1) {
    throw new UserError({ key: 'cli.error.oneFile', params: { command, count: files.length } });
  }
  for (const [option, allowed] of Object.entries(onlyFor) as [keyof typeof switches, readonly Command[]][]) {
    if (values[option] !== undefined && !allowed.includes(command)) {
      throw new UserError({ key: 'cli.error.notForCommand', params: { option: `--${option}`, command } });
    }
  }
  if (values.week !== undefined && values.month !== undefined)
    throw new UserError({ key: 'cli.error.weekAndMonth' });
  const line: CommandLine = {
    command,
    input: files[0]!,
    out: values.out,
    into: values.into,
    inPlace: values['in-place'] ?? false,
    asOf: values['as-of'] === undefined ? undefined : dayOption(values['as-of']),
    now: values.now === undefined ? undefined : momentOption(values.now),
    language: values.lang === undefined ? undefined : choice('--lang', values.lang, ['vi', 'en']),
    format: choice(
      '--format',
      values.format ?? 'text',
      command === 'check' ? ['text', 'json', 'sarif'] : ['text', 'json'],
    ),
    week: values.week,
    month: values.month,
    dryRun: values['dry-run'] ?? false,
    quiet: values.quiet ?? false,
    // Of a file that is loaded, an agency is the meaning of a name; elsewhere it is one.
    importing: importLine(command === 'load' || command === 'run' ? values : {}),
    entries: entryLine(values),
    reports: reportLine(values),
    desk: deskLine(values),
    forms: formLine(values),
    collecting: collectLine(values, files.slice(1)),
  };
  requireOutput(line);
  return line;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: switches, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UserError({ key: 'cli.error.option', params: { detail: (error as Error).message } });
  }
}

const isCommand = (text: string | undefined): text is Command => commands.includes(text as Command);

export function dayOption(value: string): Day {
  const day = fromIso(value);
  if (!day) throw new UserError({ key: 'cli.error.day', params: { value } });
  return day;
}

function momentOption(value: string): Moment {
  const moment = momentFromIso(value);
  if (moment === undefined) throw new UserError({ key: 'cli.error.moment', params: { value } });
  return moment;
}

function choice<const T extends string>(option: string, value: string, choices: readonly T[]): T {
  if (choices.includes(value as T)) return value as T;
  throw new UserError({ key: 'cli.error.choice', params: { option, choices: choices.join(', ') } });
}

/** Some commands have a use without a workbook to write: they print, or a report goes to files of its own. */
function requireOutput({ command, out, inPlace, dryRun, desk, reports }: CommandLine): void {
  const prints = command === 'check' || command === 'remind' || (command === 'explain' && !desk.comment);
  const isFolderNeeded = (formCommands as readonly string[]).includes(command);
  if (isFolderNeeded && out === undefined && !dryRun) throw new UserError({ key: 'forms.error.outFolder' });
  // What is issued is kept in the workbook, whatever else is written.
  const hasFiles = command === 'report' && (reports.docx !== undefined || reports.pdf !== undefined);
  if (out !== undefined || inPlace || dryRun || prints || hasFiles) return;
  const mayBeInPlace = onlyFor['in-place']!.includes(command);
  throw new UserError({ key: 'cli.error.out', params: { inPlace: mayBeInPlace ? 'yes' : 'no' } });
}
