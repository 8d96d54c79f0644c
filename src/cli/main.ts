import { asDay, dayOfMoment, momentOf, type Moment } from '../calendar';
import { t, UserError, type Language } from '../messages';
import { leavesWork } from './collectText';
import { runCommand } from './commands';
import { languageAskedFor, parseCommandLine } from './options';
import { sarifOf } from './sarif';
import { describe } from './text';

/** Exit statuses of the command line. */
const exit = { done: 0, findings: 1, badInput: 2 } as const;

/** What this computer's clock says, read nowhere else in the program. */
function clock(): Moment {
  const now = new Date();
  const midnight = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  return momentOf(asDay(midnight / 86_400_000 + 25_569)!, now.getHours(), now.getMinutes());
}

async function main(args: readonly string[]): Promise<number> {
  const language = languageAskedFor(args);
  try {
    const line = parseCommandLine(args);
    if (line === 'help') {
      process.stdout.write(`${t(language, 'cli.usage')}\n`);
      return args.length === 0 ? exit.badInput : exit.done;
    }
    const now = line.now ?? clock();
    const outcome = await runCommand(line, line.asOf ?? dayOfMoment(now), now);
    if (line.format === 'sarif' && outcome.check) {
      const sarif = sarifOf(outcome.check, line.input, outcome.language);
      process.stdout.write(`${JSON.stringify(sarif, null, 2)}\n`);
    } else if (line.format === 'json') process.stdout.write(`${JSON.stringify(outcome, null, 2)}\n`);
    else if (!line.quiet) process.stdout.write(`${describe(outcome, outcome.language, line.dryRun)}\n`);
    const { check, collected } = outcome;
    const isClean = (check?.errors ?? 0) === 0 && !(collected && leavesWork(collected));
    return isClean ? exit.done : exit.findings;
  } catch (error) {
    process.stderr.write(`${sentenceOf(error, language)}\n`);
    return exit.badInput;
  }
}

function sentenceOf(error: unknown, language: Language): string {
  if (error instanceof UserError) return error.in(language);
  return t(language, 'common.unexpected', {
    detail: error instanceof Error ? (error.stack ?? error.message) : String(error),
  });
}

void main(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
});
