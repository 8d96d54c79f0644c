import { UserError } from '../messages';
import { taskInputColumns, type AgencyAnswers } from '../register';
import { fieldNamed, type ColumnChoice, type ColumnReading, type ImportAnswers } from '../register/import';

/** What an office says of a file on the command line. */
export interface ImportLine {
  /** What unknown agency names mean, by `--agency "NAME=AGENCY"`. */
  readonly agencies: AgencyAnswers;
  readonly answers: ImportAnswers;
  /** A file of guides to read by. */
  readonly mapping?: string;
  /** Where to write how the file was read. */
  readonly saveMapping?: string;
}

export const importSwitches = {
  agency: { type: 'string', multiple: true },
  column: { type: 'string', multiple: true },
  reading: { type: 'string', multiple: true },
  sheet: { type: 'string', multiple: true },
  transpose: { type: 'boolean' },
  mapping: { type: 'string' },
  'save-mapping': { type: 'string' },
} as const;

interface Values {
  readonly agency?: string[];
  readonly column?: string[];
  readonly reading?: string[];
  readonly sheet?: string[];
  readonly transpose?: boolean;
  readonly mapping?: string;
  readonly 'save-mapping'?: string;
}

const readings: Readonly<Record<string, ColumnReading>> = {
  'month-first': 'monthFirst',
  'decimal-point': 'decimalPoint',
  'decimal-comma': 'decimalComma',
};

/** @throws UserError for an answer that is none. */
export function importLine(values: Values): ImportLine {
  return {
    agencies: answersIn(values.agency, 'agency', (agency) => agency),
    answers: {
      columns: answersIn(values.column, 'column', columnChoice),
      readings: answersIn(values.reading, 'reading', (name) => readings[name]),
      sheets: values.sheet,
      transposed: values.transpose,
    },
    mapping: values.mapping,
    saveMapping: values['save-mapping'],
  };
}

const columnChoice = (name: string): ColumnChoice | undefined => (name === 'extra' ? name : fieldNamed(name));

function answersIn<T extends string>(
  given: readonly string[] = [],
  kind: 'agency' | 'column' | 'reading',
  choice: (text: string) => T | undefined,
): Record<string, T> {
  return Object.fromEntries(
    given.map((value): [string, T] => {
      const at = value.lastIndexOf('=');
      const name = value.slice(0, Math.max(at, 0)).trim();
      const answer = choice(value.slice(at + 1).trim());
      if (name !== '' && answer) return [name, answer];
      const fields = taskInputColumns.map(({ header }) => header.vi).join(', ');
      throw new UserError({ key: 'cli.error.answer', params: { kind, value, fields } });
    }),
  );
}
