import type { Session } from '../model/session';
import { intersect } from '../model/rects';
import type { CellValue, ConditionalFormat, Rect, SheetStore, Threshold } from '../store/types';

/** The value that a cell shows: a formula's is computed. */
export function shownValue(session: Session, sheet: SheetStore, row: number, column: number): CellValue {
  const cell = sheet.cell(row, column);
  return cell.formula === null ? cell.value : session.calculation.value(sheet, row, column, cell.value);
}

/** What the rules that compare a cell with its whole range need of that range. */
export interface Measured {
  /** Numbers of the rule's ranges, ascending. */
  readonly numbers: readonly number[];
  /** How often a value occurs, by `sameKey`. */
  readonly counts: ReadonlyMap<string, number>;
}

/** Texts are the same without regard to case; the number 1 and the text "1" are not. */
export const sameKey = (value: CellValue): string => `${typeof value}:${String(value).toLowerCase()}`;

export function measure(session: Session, sheet: SheetStore, ranges: readonly Rect[]): Measured {
  const numbers: number[] = [];
  const counts = new Map<string, number>();
  const used = sheet.usedRange(true);
  for (const range of used ? ranges : []) {
    const area = used && intersect(range, used);
    if (!area) continue;
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const value = shownValue(session, sheet, row, column);
        if (value === null || typeof value === 'object') continue;
        if (typeof value === 'number') numbers.push(value);
        counts.set(sameKey(value), (counts.get(sameKey(value)) ?? 0) + 1);
      }
    }
  }
  numbers.sort((a, b) => a - b);
  return { numbers, counts };
}

/** PERCENTILE.INC of ascending numbers. */
export function percentile(numbers: readonly number[], share: number): number {
  const at = share * (numbers.length - 1);
  const [low, high] = [numbers[Math.floor(at)] ?? 0, numbers[Math.ceil(at)] ?? 0];
  return low + (high - low) * (at - Math.floor(at));
}

/** A threshold as a number; undefined where its formula cannot be computed or gives none. */
export function thresholdValue(
  { kind, value = '' }: Threshold,
  { numbers }: Measured,
  evaluate: (formula: string) => CellValue | undefined,
): number | undefined {
  const [least, most] = [numbers[0] ?? 0, numbers.at(-1) ?? 0];
  switch (kind) {
    case 'min':
      return least;
    case 'max':
      return most;
    case 'autoMin':
      return Math.min(0, least);
    case 'autoMax':
      return Math.max(0, most);
    default: {
      const given = evaluate(value);
      if (typeof given !== 'number') return undefined;
      if (kind === 'percent') return least + ((most - least) * given) / 100;
      return kind === 'percentile' ? percentile(numbers, given / 100) : given;
    }
  }
}

/** One rule's ranges are measured once for all cells that are looked at. */
export class MeasuredRules {
  private readonly known = new Map<string, Measured>();

  constructor(
    private readonly session: Session,
    private readonly sheet: SheetStore,
  ) {}

  of({ id, ranges }: ConditionalFormat): Measured {
    let measured = this.known.get(id);
    if (!measured) this.known.set(id, (measured = measure(this.session, this.sheet, ranges)));
    return measured;
  }
}
