import { formatRect, type PastedBlock } from '../../headless/browser';

/** Texts for cells of one row, by column. */
export interface PastedLine {
  readonly row: number;
  readonly texts: ReadonlyMap<number, string>;
}

interface Run {
  readonly top: number;
  readonly left: number;
  readonly rows: string[][];
}

/** Columns that stand side by side; hidden ones between them take nothing. */
function runsOf({ row, texts }: PastedLine): Run[] {
  const runs: Run[] = [];
  let last: number | undefined;
  for (const [column, text] of [...texts].sort(([a], [b]) => a - b)) {
    if (last !== undefined && column === last + 1) runs.at(-1)!.rows[0]!.push(text);
    else runs.push({ top: row, left: column, rows: [[text]] });
    last = column;
  }
  return runs;
}

const follows = (above: Run, below: Run): boolean =>
  above.left === below.left &&
  above.rows[0]!.length === below.rows[0]!.length &&
  above.top + above.rows.length === below.top;

/** What is pasted, as few rectangles as its rows and columns make: a change is told once for each. */
export function pastedBlocks(lines: readonly PastedLine[]): PastedBlock[] {
  const blocks: Run[] = [];
  for (const line of lines)
    for (const run of runsOf(line)) {
      const above = blocks.find((block) => follows(block, run));
      if (above) above.rows.push(run.rows[0]!);
      else blocks.push(run);
    }
  return blocks.map(({ top, left, rows }) => ({
    address: formatRect({
      top,
      left,
      bottom: top + rows.length - 1,
      right: left + rows[0]!.length - 1,
    }),
    values: rows,
  }));
}
