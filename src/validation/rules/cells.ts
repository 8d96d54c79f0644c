import { dayOf, type Day } from '../../calendar';
import { flagMark, isBlank, textOf, type CellValue } from '../../register';
import { dayFromText, numberFromText } from '../readings';
import { shown, type CellRule } from '../rule';

/** What cells may hold; the rules below and the validation at entry both go by it. */
export const bounds = {
  date: { first: dayOf(2000, 1, 1) as Day, last: dayOf(2100, 12, 31) as Day },
  percent: { min: 0, max: 1 },
  quantity: { min: 0, max: 1e15 },
  /** Characters: what a report can print of one cell. */
  text: { max: 2000 },
} as const;

/** A number from `first` on and below `end`. Most cells are right: that is asked first, before words are found for wrong ones. */
const isWithin = (value: CellValue, first: number, end: number): boolean =>
  typeof value === 'number' && value >= first && value < end;

const suggestion = (value: CellValue | undefined) => (value === undefined ? {} : { suggested: value });

/** The rules of single cells, derived from the column definitions. */
export const cellRules: readonly CellRule[] = [
  {
    id: 'required',
    severity: 'error',
    scope: 'cell',
    title: 'validation.required.title',
    appliesTo: (column) => column.required === true,
    check: ({ column, value, language }) =>
      isBlank(value)
        ? { message: 'validation.required.empty', params: { column: column.header[language] } }
        : undefined,
  },
  {
    id: 'codeBlanks',
    severity: 'warning',
    scope: 'cell',
    title: 'validation.codeBlanks.title',
    appliesTo: (column) => column.key === 'code',
    check: ({ value }) => {
      const code = String(value);
      if (isBlank(value) || code === code.trim()) return undefined;
      const suggested = code.trim();
      return { message: 'validation.codeBlanks.found', params: { value: suggested }, suggested };
    },
  },
  {
    id: 'date',
    severity: 'error',
    scope: 'cell',
    title: 'validation.date.title',
    appliesTo: (column) => column.type === 'date',
    check: ({ column, value, language }) => {
      if (isBlank(value) || isWithin(value, bounds.date.first, bounds.date.last + 1)) return undefined;
      const params = { column: column.header[language], value: shown(value, 'date', language) };
      if (typeof value !== 'number') {
        return { message: 'validation.date.text', params, ...suggestion(dayFromText(textOf(value))) };
      }
      return { message: 'validation.date.range', params, ...suggestion(dayFromText(String(value))) };
    },
  },
  {
    id: 'percent',
    severity: 'error',
    scope: 'cell',
    title: 'validation.percent.title',
    appliesTo: (column) => column.type === 'percent',
    check: ({ column, value, language }) => {
      if (isBlank(value) || value === bounds.percent.max) return undefined;
      if (isWithin(value, bounds.percent.min, bounds.percent.max)) return undefined;
      const params = { column: column.header[language], value: shown(value, 'percent', language) };
      if (typeof value !== 'number') {
        const text = textOf(value);
        const read = numberFromText(text.replace(/%$/, ''));
        const share = read !== undefined && (text.endsWith('%') || read > 1) ? read / 100 : read;
        const usable = share !== undefined && share >= 0 && share <= 1 ? share : undefined;
        return { message: 'validation.percent.text', params, ...suggestion(usable) };
      }
      // 75 was meant as 75 %; 1.2 may be 120 % or 1.2 %: nobody but the officer knows.
      const isWholePercent = value >= 2 && value <= 100;
      return {
        message: 'validation.percent.range',
        params,
        ...suggestion(isWholePercent ? value / 100 : undefined),
      };
    },
  },
  {
    id: 'quantity',
    severity: 'error',
    scope: 'cell',
    title: 'validation.quantity.title',
    appliesTo: (column) => column.type === 'quantity',
    check: ({ column, value, language }) =>
      isBlank(value) || typeof value === 'number'
        ? undefined
        : {
            message: 'validation.quantity.text',
            params: { column: column.header[language], value: textOf(value) },
            ...suggestion(numberFromText(textOf(value))),
          },
  },
  {
    id: 'achievedNegative',
    severity: 'error',
    scope: 'cell',
    title: 'validation.achievedNegative.title',
    appliesTo: (column) => column.key === 'achieved',
    check: ({ value, language }) =>
      typeof value === 'number' && value < bounds.quantity.min
        ? {
            message: 'validation.achievedNegative.found',
            params: { value: shown(value, 'quantity', language) },
          }
        : undefined,
  },
  {
    id: 'flag',
    severity: 'error',
    scope: 'cell',
    title: 'validation.flag.title',
    appliesTo: (column) => column.type === 'flag',
    check: ({ column, value, language }) =>
      isBlank(value) || textOf(value).toLowerCase() === flagMark
        ? undefined
        : {
            message: 'validation.flag.found',
            params: { column: column.header[language], value: textOf(value) },
            suggested: /^(v|✓|1|true|có|co|yes)$/i.test(textOf(value)) ? flagMark : '',
          },
  },
];
