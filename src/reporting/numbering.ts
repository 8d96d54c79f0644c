import { codeKey } from '../register';

/**
 * Numbers codes from 1 on, 0 for none: codes that are compared as equal get the same number. Each text is normalised once, however many
 * rows hold it, so that what belongs to a code is found in an array.
 */
export class Codes {
  private readonly byText = new Map<string, number>([['', 0]]);
  private readonly byKey = new Map<string, number>([['', 0]]);

  /** How many numbers there are; one that has none yet gets the next. */
  get count(): number {
    return this.byKey.size;
  }

  numberOf(code: string): number {
    let number = this.byText.get(code);
    if (number !== undefined) return number;
    const key = codeKey(code);
    number = this.byKey.get(key) ?? this.byKey.size;
    this.byKey.set(key, number);
    this.byText.set(code, number);
    return number;
  }
}

/** The rows of each code, by its number; those without a code under 0. */
export function rowsByCode<T extends { readonly code: string }>(
  rows: readonly T[],
  codes: Codes,
): readonly (readonly T[] | undefined)[] {
  const groups: (T[] | undefined)[] = [undefined];
  for (const row of rows) {
    const code = codes.numberOf(row.code);
    const group = groups[code];
    if (group) group.push(row);
    else groups[code] = [row];
  }
  return groups;
}

/** Numbers the rows that an agency has to fill week after week: its name and a code, letter by letter as they stand. */
export class Duties {
  private readonly byAgency = new Map<string, Map<string, number>>();
  private size = 0;

  get count(): number {
    return this.size;
  }

  numberOf(agency: string, code: string): number {
    let ofAgency = this.byAgency.get(agency);
    if (!ofAgency) this.byAgency.set(agency, (ofAgency = new Map()));
    let number = ofAgency.get(code);
    if (number === undefined) ofAgency.set(code, (number = this.size++));
    return number;
  }
}
