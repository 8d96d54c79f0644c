import { t, type Language } from '../messages';

/** How many places of a sheet are named. */
const mostNamed = 8;

/** Rows as stretches, and addresses of cells. */
interface OnSheet {
  readonly rows: [first: number, last: number][];
  readonly cells: string[];
}

/** Addresses as people read them, sheet by sheet: `Nhiệm vụ: dòng 5–7, E12`. */
export function placesInWords(places: readonly string[], language: Language): string {
  const bySheet = new Map<string, OnSheet>();
  for (const place of places) {
    const cut = place.lastIndexOf('!');
    const sheet = cut < 0 ? place : place.slice(0, cut);
    const found = bySheet.get(sheet) ?? { rows: [], cells: [] };
    bySheet.set(sheet, found);
    const address = cut < 0 ? '' : place.slice(cut + 1);
    const rows = /^(\d+):(\d+)$/.exec(address);
    if (rows) found.rows.push([Number(rows[1]), Number(rows[2])]);
    else if (address !== '') found.cells.push(address);
  }
  return [...bySheet].map(([sheet, on]) => onSheet(sheet, on, language)).join('; ');
}

function onSheet(sheet: string, { rows, cells }: OnSheet, language: Language): string {
  const runs = joined(rows).map(([first, last]) => (first === last ? String(first) : `${first}–${last}`));
  const key = runs.length === 1 && !runs[0]!.includes('–') ? 'actions.undo.row' : 'actions.undo.rows';
  const listed = [
    ...(runs.length > 0 ? [t(language, key, { rows: runs.slice(0, mostNamed).join(', ') })] : []),
    ...cells.slice(0, mostNamed),
  ];
  if (runs.length > mostNamed || cells.length > mostNamed) listed.push('…');
  return listed.length === 0 ? sheet : `${sheet}: ${listed.join(', ')}`;
}

/** Stretches of rows, those that meet as one. */
function joined(rows: OnSheet['rows']): OnSheet['rows'] {
  const runs: OnSheet['rows'] = [];
  for (const [first, last] of [...rows].sort(([a], [b]) => a - b)) {
    const run = runs.at(-1);
    if (run && first <= run[1] + 1) run[1] = Math.max(run[1], last);
    else runs.push([first, last]);
  }
  return runs;
}
