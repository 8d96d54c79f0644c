import { t, type Language } from '../messages';

/** Lists on a screen stop here; the workbook has all of it. */
const longest = 20;

/** The first lines of a list, and where the others are. */
export function limited<T>(
  items: readonly T[],
  language: Language,
  where: string,
  line: (item: T) => string,
): string[] {
  const lines = items.slice(0, longest).map(line);
  if (items.length > longest) lines.push(t(language, 'cli.more', { count: items.length - longest, where }));
  return lines;
}
