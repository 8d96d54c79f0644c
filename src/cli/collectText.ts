import type { CollectSummary, ResolveSummary } from '../actions';
import { say, t, type Language } from '../messages';
import { leftLines } from './leftLines';
import { limited } from './limited';

/** What collecting did, file by file, and what is left to do. */
export function collectLines(summary: CollectSummary, language: Language): string[] {
  const { files, refused, entries, submitted, left, conflicts, overtaken, notTaken, week } = summary;
  return [
    t(language, 'cli.collect', { files: files.length, week, entries, submitted }),
    ...files.flatMap((file) => fileLines(file, language)),
    ...refused.map(({ why }) => `  ${say(language, why)}`),
    ...limited(
      notTaken,
      language,
      t(language, 'cli.where.rejected'),
      ({ file, sheet, row, reason }) =>
        `  ${t(language, 'actions.collect.row', { file: sheet === '' ? file : `${file} › ${sheet}`, row })} ${say(language, reason)}`,
    ),
    ...leftLines(left, language),
    ...limited(
      conflicts,
      language,
      t(language, 'cli.where.conflicts'),
      ({ code, agency, column, ...conflict }) => {
        const { kept, returned, reason } = conflict;
        return `  ${t(language, 'cli.collect.conflict', { code, agency, column, kept, returned })} ${reason}`;
      },
    ),
    ...overtakenLine(overtaken, language),
  ];
}

const overtakenLine = (count: number, language: Language): string[] =>
  count > 0 ? [t(language, 'actions.overtaken', { count })] : [];

function fileLines(outcome: CollectSummary['files'][number], language: Language): string[] {
  const { file, question, sender = 'none', ...counts } = outcome;
  const { answered, heard, silent, filled, replaced, conflicts, notTaken } = counts;
  const params = { sender, answered, heard, silent, filled, replaced, conflicts, notTaken };
  return [
    `  ${file} · ${t(language, 'actions.collect.file', params)}`,
    ...(question ? [`    ${say(language, question)} (--from)`] : []),
  ];
}

export const resolveLines = (
  { taken, kept, overtaken, left, open, submitted, unsubmitted }: ResolveSummary,
  language: Language,
): string[] => [
  t(language, 'actions.resolved', { taken, kept, open, submitted }),
  ...overtakenLine(overtaken, language),
  ...leftLines(unsubmitted, language),
  ...limited(
    left,
    language,
    t(language, 'cli.where.conflicts'),
    ({ code, agency, column, why }) =>
      `  ${t(language, 'actions.left.cell', { code, agency, column })} ${say(language, why)}`,
  ),
];

/** Whether somebody has to look at what collecting left. */
export const leavesWork = ({ refused, conflicts, notTaken, left }: CollectSummary): boolean =>
  refused.length + conflicts.length + notTaken.length + left.length > 0;
