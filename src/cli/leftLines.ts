import type { MoveSummary } from '../actions';
import { say, t, type Language } from '../messages';
import { limited } from './limited';

/** Entries that stay as they are, each with its reason. */
export const leftLines = (left: MoveSummary['left'], language: Language): string[] =>
  limited(
    left,
    language,
    t(language, 'cli.where.entries'),
    ({ row, code, agency, why }) =>
      `  ${t(language, 'actions.left', { row, code, agency })} ${say(language, why)}`,
  );
