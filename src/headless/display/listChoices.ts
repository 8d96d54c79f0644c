import { tokenize } from '../formula/tokens';
import { NotComputedError } from '../formula/values';
import { cellText } from '../model/cellText';
import { currentValues } from '../model/readCells';
import type { RangeRef } from '../model/rangeRef';
import type { Session } from '../model/session';
import type { CellValue, DataValidation, SheetStore } from '../store/types';
import { ExcelError } from '../wire/excelError';

/**
 * What a cell's drop-down offers, in order and as texts; null for a cell without a drop-down, or with a source that is
 * not followed.
 */
export function listChoices(
  session: Session,
  sheet: SheetStore,
  row: number,
  column: number,
): string[] | null {
  const rule = sheet.dataValidation(row, column);
  if (rule?.type !== 'list' || !rule.inCellDropDown) return null;
  const literals = literalChoices(rule);
  if (literals) return literals;
  const range = sourceRange(session, sheet, rule, row, column);
  if (!range) return null;
  const { rect, sheet: home } = range;
  return currentValues(range).flatMap((values, r) =>
    values.map((value, c) =>
      cellText(value, home.style(rect.top + r, rect.left + c).numberFormat, session.options.locale),
    ),
  );
}

/** The items of a list written into the rule; null for a list that stands in cells. */
export function literalChoices({ formula1 }: DataValidation): string[] | null {
  const literal = /^"(.*)"$/s.exec(formula1 ?? '');
  return literal
    ? (literal[1] ?? '')
        .replace(/""/g, '"')
        .split(',')
        .map((item) => item.trim())
    : null;
}

/** The cells of a list: an address, a name, or an OFFSET of one; null for sources made in other ways. */
export function sourceRange(
  session: Session,
  sheet: SheetStore,
  rule: DataValidation,
  row: number,
  column: number,
): RangeRef | null {
  const source = rule.formula1 ?? '';
  try {
    const parts = offsetArguments(source);
    if (!parts) return session.rangeAt(sheet, source);
    const [from = '', ...numbers] = parts;
    const base = session.rangeAt(sheet, from);
    const first = rule.ranges[0];
    const given = numbers.map((text) =>
      text === ''
        ? undefined
        : session.calculation.evaluate(
            `=${text}`,
            sheet,
            row,
            column,
            first && { row: first.top, column: first.left },
          ),
    );
    return moved(base, given);
  } catch (error) {
    if (error instanceof ExcelError || error instanceof NotComputedError) return null;
    throw error;
  }
}

/** OFFSET's rows, columns, height and width on a range; null where they are no numbers or leave nothing. */
function moved(base: RangeRef, given: readonly (CellValue | undefined)[]): RangeRef | null {
  const { rect } = base;
  const defaults = [0, 0, rect.bottom - rect.top + 1, rect.right - rect.left + 1];
  const numbers = defaults.map((otherwise, at) => given[at] ?? otherwise);
  if (!numbers.every((each): each is number => typeof each === 'number')) return null;
  const [rows = 0, columns = 0, height = 0, width = 0] = numbers;
  if (height < 1 || width < 1) return null;
  const top = rect.top + rows;
  const left = rect.left + columns;
  return base.at({ top, left, bottom: top + height - 1, right: left + width - 1 });
}

/** The arguments' texts of `OFFSET(…)`; null for any other formula. */
function offsetArguments(formula: string): string[] | null {
  if (!/^OFFSET\(/i.test(formula)) return null;
  const [, ...tokens] = tokenize(formula);
  const parts = [''];
  let depth = 0;
  for (const { kind, text } of tokens) {
    if (kind === 'open' && depth++ === 0) continue;
    if (kind === 'close' && --depth === 0) break;
    if (kind === 'comma' && depth === 1) parts.push('');
    else parts[parts.length - 1] += text;
  }
  return parts.map((part) => part.trim());
}
