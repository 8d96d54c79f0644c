/** Leaves room for the folder in the 260 signs that Windows gives a path. */
const longestPart = 60;

/** A name as part of a file's: letters without diacritics, digits, hyphens. */
function filePart(text: string): string {
  const words = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .replace(/[^A-Za-z0-9]+/g, '-');
  return words.slice(0, longestPart).replace(/^-+|-+$/g, '');
}

/**
 * The names of the files for the forms of a week, e.g. `P06_2025-W04_So-Y-te.xlsx`: safe on every system, and no two the same, not even
 * where letter case does not count.
 */
export function formFileNames(week: string, agencies: readonly string[]): string[] {
  const used = new Set<string>();
  return agencies.map((agency) => {
    const base = `P06_${filePart(week)}_${filePart(agency) || 'co-quan'}`;
    let name = base;
    for (let n = 2; used.has(name.toLowerCase()); n++) name = `${base}-${n}`;
    used.add(name.toLowerCase());
    return `${name}.xlsx`;
  });
}
