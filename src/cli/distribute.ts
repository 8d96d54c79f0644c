import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { distributeForms, makeForm, recordDistribution, registerLanguage, type FormMaker } from '../actions';
import type { Day } from '../calendar';
import { UserError } from '../messages';
import type { Outcome } from './commands';
import { inExcel } from './excelHost';
import { readInput, writeWhole } from './fileAccess';
import type { CommandLine } from './options';

/**
 * Makes the agencies' forms into a folder. The register itself is only written to, its change log alone, when `--in-place` says so.
 * @throws UserError for bad input, or if a form is there already and may not be written over; nothing is written then.
 */
export async function distribute(line: CommandLine, today: Day): Promise<Outcome> {
  const { input, out: folder = '', dryRun, inPlace, forms, entries } = line;
  const maker: FormMaker = (content) =>
    inExcel(undefined, today, async (excel) => {
      await makeForm(content);
      return excel.save();
    });
  if (inPlace && entries.by.trim() === '') throw new UserError({ key: 'actions.error.who' });
  if (!inPlace && entries.by !== '') throw new UserError({ key: 'forms.error.byInPlace' });
  const book = { file: input, bytes: await readInput(input) };
  const { language, summary, files } = await inExcel(book, today, async () => {
    const language = line.language ?? (await registerLanguage()) ?? 'vi';
    const { agencies } = forms;
    const preview = await distributeForms(maker, { agencies, dryRun: true });
    if (dryRun) return { language, ...preview };
    if (!forms.force) await refuseExisting(preview.summary.forms.map(({ file }) => join(folder, file)));
    // The first form's Excel takes the place of the register's, which has been read by then.
    return { language, ...(await distributeForms(maker, { agencies })) };
  });
  const done: Outcome = { language, distributed: summary, losses: [], notComputed: [] };
  if (dryRun) return done;

  const recorded = inPlace ? await recordedIn(book, summary, entries.by, today) : undefined;
  for (const { name, bytes } of files) await writeWhole(join(folder, name), bytes);
  if (recorded) await writeWhole(input, recorded.bytes);
  return {
    ...done,
    ...(recorded && { written: input, losses: recorded.losses }),
    forms: files.map(({ name }) => join(folder, name)),
  };
}

/** The register with the rows of its change log. */
const recordedIn = (
  book: { readonly file: string; readonly bytes: Uint8Array },
  { week, forms }: Pick<NonNullable<Outcome['distributed']>, 'week' | 'forms'>,
  by: string,
  today: Day,
) =>
  inExcel(book, today, async (excel) => {
    await recordDistribution({ week, forms, by, today });
    const losses = excel.lossesOnSave().map(({ part, what }) => `${part}: ${what}`);
    return { bytes: await excel.save(), losses };
  });

async function refuseExisting(paths: readonly string[]): Promise<void> {
  const isThere = await Promise.all(
    paths.map((path) =>
      access(path).then(
        () => true,
        () => false,
      ),
    ),
  );
  const existing = paths.filter((_path, index) => isThere[index]);
  if (existing.length > 0)
    throw new UserError({
      key: 'forms.error.exist',
      params: { count: existing.length, file: existing[0]! },
    });
}
