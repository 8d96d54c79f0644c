import { asOneOf, asRecord, asText, isGiven } from '../model/arguments';
import { cellText } from '../model/cellText';
import { currentValue } from '../model/readCells';
import type { RangeRef } from '../model/rangeRef';
import { notifyChanged } from '../model/changes';
import { refuseIfLocked } from '../model/writeCells';
import type { Rect } from '../store/types';
import { invalidArgument, itemNotFound } from '../wire/excelError';
import { rangeObject } from './range';

interface Criteria {
  completeMatch: boolean;
  matchCase: boolean;
  backwards: boolean;
}

function criteriaOf(value: unknown): Criteria {
  const given = isGiven(value) ? asRecord(value) : {};
  const direction = isGiven(given['searchDirection'])
    ? asOneOf(given['searchDirection'], ['Forward', 'Backwards'] as const)
    : 'Forward';
  return {
    completeMatch: given['completeMatch'] === true,
    matchCase: given['matchCase'] === true,
    backwards: direction === 'Backwards',
  };
}

/** Excel's wildcards: `*`, `?`, and `~` before one that is meant itself. */
function patternOf(text: string, { completeMatch, matchCase }: Criteria, flags = ''): RegExp {
  let source = '';
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    if (letter === '~' && /[*?~]/.test(text.charAt(at + 1))) source += `\\${text.charAt(++at)}`;
    else if (letter === '*') source += '[\\s\\S]*';
    else if (letter === '?') source += '[\\s\\S]';
    else source += letter.replace(/[.+^${}()|[\]\\/]/g, '\\$&');
  }
  return new RegExp(completeMatch ? `^(?:${source})$` : source, `${flags}u${matchCase ? '' : 'i'}`);
}

/** Looks at what cells show, row by row, until `found` says that it is enough. */
function search(
  range: RangeRef,
  text: unknown,
  options: Criteria,
  found: (row: number, column: number) => boolean,
): void {
  const wanted = asText(text);
  if (wanted === '') throw invalidArgument();
  const pattern = patternOf(wanted, options);
  range.sheet.forEachCell((row, column) => {
    const shown = cellText(
      currentValue(range, row, column),
      range.sheet.style(row, column).numberFormat,
      range.session.options.locale,
    );
    return pattern.test(shown) ? found(row, column) : true;
  }, range.rect);
}

function find(range: RangeRef, text: unknown, criteria: unknown): Rect | null {
  const options = criteriaOf(criteria);
  let last: Rect | null = null;
  search(range, text, options, (row, column) => {
    last = { top: row, bottom: row, left: column, right: column };
    return options.backwards;
  });
  return last;
}

/** Every cell that shows a text. */
export function findCells(range: RangeRef, text: unknown, criteria: unknown): [number, number][] {
  const cells: [number, number][] = [];
  search(range, text, criteriaOf(criteria), (row, column) => {
    cells.push([row, column]);
    return true;
  });
  return cells;
}

/** `find` and `replaceAll`. */
export const rangeSearch: Record<string, (range: RangeRef, ...args: unknown[]) => unknown> = {
  Find: (range, text, criteria) => {
    const found = find(range, text, criteria);
    if (!found) throw itemNotFound();
    return rangeObject(range.at(found));
  },
  FindOrNullObject: (range, text, criteria) => {
    const found = find(range, text, criteria);
    return found && rangeObject(range.at(found));
  },
  ReplaceAll: (range, text, replacement, criteria) => {
    const pattern = patternOf(asText(text), criteriaOf(criteria), 'g');
    const put = asText(replacement);
    const changes: [number, number, string][] = [];
    let count = 0;
    range.sheet.forEachCell((row, column, cell) => {
      if (cell.formula !== null || typeof cell.value !== 'string') return;
      const hits = cell.value.match(pattern)?.length ?? 0;
      if (hits === 0) return;
      count += hits;
      changes.push([row, column, cell.value.replace(pattern, () => put)]);
    }, range.rect);
    if (changes.length > 0) refuseIfLocked(range.sheet, range.rect);
    for (const [row, column, value] of changes) range.sheet.setValue(row, column, value);
    if (changes.length > 0) {
      range.session.calculation.markStale();
      notifyChanged(range, 'RangeEdited');
    }
    return count;
  },
};
