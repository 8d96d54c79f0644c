/** Letters of a 0-based column: 0 → A, 26 → AA. */
export function columnLetter(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A sheet name as formulas write it: `'Nhiệm vụ'`, quotes doubled. */
export const quotedSheet = (name: string): string => `'${name.replace(/'/g, "''")}'`;
