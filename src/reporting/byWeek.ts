/** Rows of a table that is only ever added to, found by their week. Weeks stand together in it, but need not. */
export class ByWeek<T extends { readonly week: string }> {
  private readonly runs = new Map<string, [from: number, to: number][]>();

  constructor(private readonly rows: readonly T[]) {
    let from = 0;
    for (let at = 1; at <= rows.length; at++) {
      if (at < rows.length && rows[at]!.week === rows[from]!.week) continue;
      const label = weekKey(rows[from]!.week);
      const known = this.runs.get(label);
      if (known) known.push([from, at]);
      else this.runs.set(label, [[from, at]]);
      from = at;
    }
  }

  /** Labels that occur, '' included, in the order of the table. */
  labels(): string[] {
    return [...this.runs.keys()];
  }

  has(label: string): boolean {
    return this.runs.has(label);
  }

  of(label: string): readonly T[] {
    const parts = (this.runs.get(label) ?? []).map(([from, to]) => this.rows.slice(from, to));
    return parts.length === 1 ? parts[0]! : parts.flat();
  }
}

/** Labels are compared however they are typed. */
export const weekKey = (label: string): string => label.trim().toUpperCase();
