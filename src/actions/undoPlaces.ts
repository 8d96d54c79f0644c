import { t, type Language } from '../messages';

/** How many places of a sheet are named. */
const mostNamed = 8;

/** Addresses as people read them, sheet by sheet: `Nhiệm vụ: dòng 5–7, E12`. */
export function placesInWords(places: readonly string[], language: Language): string {
  const bySheet = new Map<string, { rows: [number, number][]; cells: string[] }>();
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
  return [...bySheet]
    .map(([sheet, { rows, cells }]) => {
      const runs = joined(rows).map(([first, last]) => (first === last ? String(first) : `${first}–${last}`));
      const listed = [
        ...(runs.length > 0
          ? [t(language, 'actions.undo.rows', { rows: runs.slice(0, mostNamed).join(', ') })]
          : []),
        ...cells.slice(0, mostNamed),
      ].join(', ');
      const more = runs.length > mostNamed || cells.length > mostNamed ? ', …' : '';
      return listed === '' ? sheet : `${sheet}: ${listed}${more}`;
    })
    .join('; ');
}

/** Stretches of rows, those that meet as one. */
function joined(rows: readonly [number, number][]): [number, number][] {
  const runs: [number, number][] = [];
  for (const [first, last] of [...rows].sort(([a], [b]) => a - b)) {
    const run = runs.at(-1);
    if (run && first <= run[1] + 1) run[1] = Math.max(run[1], last);
    else runs.push([first, last]);
  }
  return runs;
}
