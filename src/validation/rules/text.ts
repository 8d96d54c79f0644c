import { entryStateOf, plain, textOf } from '../../register';
import type { CellRule } from '../rule';
import { bounds } from './cells';

/** Excel's own error values; Office.js gives them as texts. */
const errorValue =
  /^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!)$/;
export const isErrorValue = (value: unknown): boolean =>
  typeof value === 'string' && value.charCodeAt(0) === hash && errorValue.test(value);

const hash = 35;

/** Characters of one cell: Microsoft, "Excel specifications and limits". */
const cellLimit = 32_767;
/** A cause says something from here on. */
const leastCause = 8;
const sayingNothing = new Set([
  'khong',
  'khong co',
  'cham',
  'do khach quan',
  'khach quan',
  'chu quan',
  'chua xong',
  'none',
  'n a',
  'late',
]);

/** Longer than all of them, with their punctuation. */
const longestPhrase = 20;

/** Rules about what texts and formulas leave in a cell. */
export const textRules: readonly CellRule[] = [
  {
    id: 'formulaError',
    severity: 'error',
    scope: 'cell',
    title: 'validation.formulaError.title',
    appliesTo: () => true,
    check: ({ column, value, language }) =>
      isErrorValue(value)
        ? {
            message: 'validation.formulaError.found',
            params: { column: column.header[language], value: textOf(value) },
          }
        : undefined,
  },
  {
    id: 'textAtLimit',
    severity: 'warning',
    scope: 'cell',
    title: 'validation.textAtLimit.title',
    appliesTo: () => true,
    check: ({ column, value, language }) =>
      typeof value === 'string' && value.length >= cellLimit
        ? {
            message: 'validation.textAtLimit.found',
            params: { column: column.header[language], limit: cellLimit },
          }
        : undefined,
  },
  {
    id: 'textTooLong',
    severity: 'warning',
    scope: 'cell',
    title: 'validation.textTooLong.title',
    appliesTo: ({ type, editor }) => type === 'text' && editor === 'officer',
    check: ({ column, value, language }) =>
      typeof value === 'string' && value.length > bounds.text.max && value.length < cellLimit
        ? {
            message: 'validation.textTooLong.found',
            params: { column: column.header[language], length: value.length, max: bounds.text.max },
          }
        : undefined,
  },
  {
    id: 'state',
    severity: 'error',
    scope: 'cell',
    title: 'validation.state.title',
    appliesTo: ({ key }) => key === 'state',
    check: ({ value }) =>
      entryStateOf(textOf(value)) === undefined
        ? { message: 'validation.state.found', params: { value: textOf(value) } }
        : undefined,
  },
  {
    id: 'textGarbled',
    severity: 'warning',
    scope: 'cell',
    title: 'validation.textGarbled.title',
    appliesTo: ({ type }) => type === 'text',
    check: ({ column, value, language }) =>
      // U+FFFD stands where a program met bytes it could not read; "Ã¡" is UTF-8 read as Windows-1252.
      typeof value === 'string' && /\uFFFD|Ã[\u0080-\u00BF]|áº|á»/.test(value)
        ? { message: 'validation.textGarbled.found', params: { column: column.header[language] } }
        : undefined,
  },
  {
    id: 'causeSaysNothing',
    severity: 'warning',
    scope: 'cell',
    title: 'validation.causeSaysNothing.title',
    appliesTo: ({ key }) => key === 'cause',
    check: ({ value }) => {
      const cause = textOf(value);
      if (cause === '' || isErrorValue(cause)) return undefined;
      return cause.length < leastCause || (cause.length <= longestPhrase && sayingNothing.has(plain(cause)))
        ? { message: 'validation.causeSaysNothing.found', params: { value: cause } }
        : undefined;
    },
  },
];
