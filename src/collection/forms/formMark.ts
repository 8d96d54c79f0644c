import type { CellValue } from '../../register';

/** What a form is known by: whose it is, of which week, and what the register said when it was made. */
export interface FormMark {
  readonly agency: string;
  /** ISO 8601 label. */
  readonly week: string;
  /** The register's fingerprint. */
  readonly register: string;
}

/** The hidden defined names that hold it: they travel with the file, through any program. */
export const formMarkNames = {
  agency: 'FormAgency',
  week: 'FormWeek',
  register: 'FormRegister',
} as const satisfies Record<keyof FormMark, string>;

/** Excel takes no longer text into a formula. */
const longestText = 255;

/** A text as the formula of a defined name. */
export const markFormula = (text: string): string => `="${text.slice(0, longestText).replace(/"/g, '""')}"`;

/** The mark that defined names hold, undefined where they hold none; formulas with or without `=`, as programs give them. */
export function formMarkIn(formulaOf: (name: string) => CellValue | undefined): FormMark | undefined {
  const textOf = (key: keyof FormMark): string | undefined =>
    /^=?"(.*)"$/s.exec(String(formulaOf(formMarkNames[key]) ?? ''))?.[1]?.replace(/""/g, '"');
  const agency = textOf('agency');
  return agency === undefined
    ? undefined
    : { agency, week: textOf('week') ?? '', register: textOf('register') ?? '' };
}
