import { basename, extname } from 'node:path';
import {
  closeWeek,
  collectReturns,
  compileReport,
  compileResponsibility,
  compileReview,
  compileWatchList,
  correctEntry,
  explainTask,
  highlightTasks,
  issueReport,
  loadRegister,
  moveEntries,
  pinAsOf,
  registerLanguage,
  remindAgencies,
  resolveConflicts,
  showView,
  validateEntries,
  type CheckSummary,
  type CloseSummary,
  type CollectSummary,
  type CorrectionSummary,
  type DistributeSummary,
  type ExplainSummary,
  type HighlightSummary,
  type IssueSummary,
  type LoadSummary,
  type MoveSummary,
  type RemindSummary,
  type ReportSummary,
  type ResolveSummary,
  type ResponsibilitySummary,
  type ReviewSummary,
  type ViewSummary,
  type WatchListSummary,
} from '../actions';
import type { Day, Moment } from '../calendar';
import { UserError, type Language } from '../messages';
import { guidesFromText, guidesToText, type ImportGuide } from '../register/import';
import { deskCommands, type DeskCommand } from './deskOptions';
import { distribute } from './distribute';
import { isStep } from './entryOptions';
import { inExcel, type Book } from './excelHost';
import { isSameFile, readAll, readInput, writeWhole } from './fileAccess';
import { dayOption, type CommandLine } from './options';
import { programForPdf, reportFiles } from './reportFiles';

/** What a command did: one part for each action it ran. */
export interface Outcome {
  /** The language to tell it in. */
  readonly language: Language;
  readonly load?: LoadSummary;
  readonly check?: CheckSummary;
  readonly highlight?: HighlightSummary;
  readonly report?: ReportSummary;
  readonly issued?: IssueSummary;
  readonly reminded?: RemindSummary;
  readonly duties?: ResponsibilitySummary;
  readonly review?: ReviewSummary;
  readonly view?: ViewSummary;
  readonly list?: WatchListSummary;
  readonly explained?: ExplainSummary;
  readonly moved?: MoveSummary;
  readonly closed?: CloseSummary;
  readonly corrected?: CorrectionSummary;
  readonly distributed?: DistributeSummary;
  readonly collected?: CollectSummary;
  readonly resolved?: ResolveSummary;
  /** Path of the workbook that was written. */
  readonly written?: string;
  /** Paths of the agencies' forms. */
  readonly forms?: readonly string[];
  /** Paths of the files that the report was written to besides. */
  readonly reportFiles?: readonly string[];
  /** The day to which Settings were pinned by `--as-of`, in a workbook that followed today or had another day. */
  readonly pinned?: Day;
  /** What saving could not keep of the workbook that came in, in English. */
  readonly losses: readonly string[];
  /** Formulas of the workbook that this Excel could not compute; they keep the values they had. */
  readonly notComputed: readonly string[];
}

/**
 * Runs a command on files: everything happens in memory, and the result is written whole at the end.
 * @throws UserError for bad input; nothing is written then.
 */
export async function runCommand(line: CommandLine, today: Day, now: Moment): Promise<Outcome> {
  if (line.command === 'distribute') return distribute(line, today);
  const target = await targetOf(line);
  const pdfProgram = programForPdf(line);
  const isLoading = line.command === 'load' || line.command === 'run';
  const input: Book = { file: line.input, bytes: await readInput(line.input) };
  const into = line.into === undefined ? undefined : { file: line.into, bytes: await readInput(line.into) };
  return inExcel(isLoading ? into : input, today, async (excel) => {
    const language = line.language ?? (isLoading ? undefined : await registerLanguage()) ?? 'vi';
    const done = isLoading ? await loading(line, input, today, now) : await working(line, today, now);
    const notComputed = excel.notComputed().map(({ address }) => address);
    if (line.dryRun) return { ...done, language, notComputed, losses: [] };
    const losses =
      target === undefined ? [] : excel.lossesOnSave().map(({ part, what }) => `${part}: ${what}`);
    const book = target === undefined ? undefined : await excel.save();
    const files = await reportFiles(line, done.report ?? done.issued, excel, pdfProgram, now);
    if (target !== undefined && book) await writeWhole(target, book);
    for (const [file, bytes] of files) await writeWhole(file, bytes);
    const { saveMapping } = line.importing;
    if (saveMapping !== undefined && done.load) {
      await writeWhole(saveMapping, new TextEncoder().encode(guidesToText(done.load.guides)));
    }
    const pinned = isLoading ? undefined : line.asOf;
    const written = files.map(([file]) => file);
    return {
      ...done,
      language,
      notComputed,
      losses,
      pinned: target === undefined ? undefined : pinned,
      written: target,
      ...(written.length > 0 && { reportFiles: written }),
    };
  });
}

/** What the actions of a command told. */
type Done = Omit<Outcome, 'notComputed' | 'losses' | 'language'>;

async function loading(line: CommandLine, input: Book, today: Day, now: Moment): Promise<Done> {
  const { language = 'vi', asOf, dryRun, week } = line;
  const { agencies: agencyAnswers, answers, mapping } = line.importing;
  const source = { name: basename(input.file), bytes: input.bytes };
  const load = await loadRegister(source, {
    language,
    asOf,
    today,
    dryRun,
    agencyAnswers,
    answers,
    guides: mapping === undefined ? undefined : await guidesIn(mapping),
    isNewWorkbook: line.into === undefined,
  });
  if (line.command === 'load' || dryRun) return { load };
  const check = await validateEntries();
  const highlight = await highlightTasks();
  const report = await compileReport({ week, today, now });
  const duties = await compileResponsibility();
  const review = await compileReview();
  return { load, check, highlight, report, duties, review };
}

/** @throws UserError if the file is none that `--save-mapping` wrote. */
async function guidesIn(file: string): Promise<readonly ImportGuide[]> {
  const guides = guidesFromText(new TextDecoder().decode(await readInput(file)));
  if (!guides) throw new UserError({ key: 'cli.error.mapping', params: { file } });
  return guides;
}

async function working(line: CommandLine, today: Day, now: Moment): Promise<Done> {
  const { command, asOf, dryRun, week, month } = line;
  if (asOf !== undefined) await pinAsOf(asOf);
  if (command === 'check') return { check: await validateEntries({ dryRun }) };
  if (command === 'highlight') return { highlight: await highlightTasks({ dryRun }) };
  if (command === 'report') return { report: await compileReport({ week, month, today, now, dryRun }) };
  if (command === 'issue') {
    const { number, day } = line.reports;
    const { by } = line.entries;
    const on = day === undefined ? undefined : dayOption(day);
    return { issued: await issueReport({ week, month, by, number, day: on, today, dryRun }) };
  }
  if (command === 'remind') return { reminded: await remindAgencies({ agency: line.entries.agency, today }) };
  if (command === 'collect') return { collected: await collecting(line, today) };
  if (command === 'resolve') {
    const { choose: others } = line.collecting;
    return { resolved: await resolveConflicts({ by: line.entries.by, today, others, dryRun }) };
  }
  return isForDesk(command) ? forDesk(command, line) : onEntries(line, today);
}

async function collecting({ entries, collecting: { returns, senders }, dryRun }: CommandLine, today: Day) {
  const sources = await readAll(returns);
  return collectReturns(sources, { by: entries.by, today, senders, dryRun });
}

const isForDesk = (command: string): command is DeskCommand =>
  (deskCommands as readonly string[]).includes(command);

async function forDesk(command: DeskCommand, { dryRun, desk, entries }: CommandLine): Promise<Done> {
  const { comment, ...request } = desk;
  if (command === 'duties') return { duties: await compileResponsibility({ dryRun }) };
  if (command === 'review') return { review: await compileReview({ dryRun }) };
  if (command === 'view') {
    const list = await compileWatchList({ ...request, dryRun });
    return { view: await showView({ ...request, dryRun }), list };
  }
  const code = entries.codes?.[0];
  if (code === undefined) throw new UserError({ key: 'cli.error.task' });
  return { explained: await explainTask({ code, comment, dryRun }) };
}

async function onEntries({ command, dryRun, week = '', entries }: CommandLine, today: Day): Promise<Done> {
  const { by, agency, codes, note, field, value } = entries;
  if (isStep(command))
    return { moved: await moveEntries({ step: command, by, agency, codes, note, today, dryRun }) };
  if (command === 'close') return { closed: await closeWeek({ by, today, dryRun }) };
  if (value === undefined) throw new UserError({ key: 'cli.error.value' });
  const code = codes?.[0] ?? '';
  const what = { week, code, agency: agency ?? '', column: field, value };
  return { corrected: await correctEntry({ ...what, by, reason: note, today, dryRun }) };
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
  refuseOtherKind(out, into ?? input);
  return out;
}

/** The file's name must say what it is, or Excel refuses to open it. */
function refuseOtherKind(out: string, workbook: string): void {
  const kind = extname(workbook).toLowerCase() === '.xlsm' ? '.xlsm' : '.xlsx';
  if (extname(out).toLowerCase() === kind) return;
  throw new UserError({ key: 'cli.error.kind', params: { file: out, kind } });
}
