/** The form in which codes are compared: as the sheet's formulas do, without regard to case. */
export function codeKey(code: string): string {
  const key = code.trim().toLowerCase();
  // Asked for every row again and again; nearly no code has blanks in it.
  return key.includes('  ') ? key.replace(/ +/g, ' ') : key;
}
