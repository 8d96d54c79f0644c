/** Excel's wildcards: `*` any characters, `?` any one, `~` before them (or before itself) the character itself. */

const ESCAPED = /~([*?~])/g;

export const hasWildcards = (pattern: string): boolean =>
  /[*?]/.test(pattern) && /[*?]/.test(pattern.replace(ESCAPED, ''));

/** The text that a pattern without wildcards stands for. */
export const literalOf = (pattern: string): string =>
  pattern.includes('~') ? pattern.replace(ESCAPED, '$1') : pattern;

const source = (pattern: string): string =>
  pattern.replace(/~[*?~]|[\s\S]/gu, (piece) => {
    if (piece === '*') return '[\\s\\S]*';
    if (piece === '?') return '[\\s\\S]';
    return (piece.length > 1 && piece.startsWith('~') ? piece.slice(1) : piece).replace(
      /[\\^$.*+?()[\]{}|/]/,
      '\\$&',
    );
  });

/** Matches whole texts, whatever their case. */
export const wholePattern = (pattern: string): RegExp => new RegExp(`^${source(pattern)}$`, 'iu');
/** Finds the pattern anywhere, for SEARCH. */
export const anywherePattern = (pattern: string): RegExp => new RegExp(source(pattern), 'giu');
