import { flagMark, labelsOf, type CellValue, type ColumnDefinition } from '../register';
import type { Language } from '../messages';
import type { Context } from './context';
import { bounds } from './rules/cells';

/** Whether no rule of single cells can object to a value; false says nothing. */
export type PlainlyRight = (value: CellValue, context: Context) => boolean;

/**
 * Nearly all cells are right. This asks so in a few comparisons, before the rules are asked one by one; a test holds it to
 * them.
 */
export function plainlyRight(column: ColumnDefinition): PlainlyRight {
  switch (column.type) {
    case 'percent':
      return (value) =>
        typeof value === 'number' && value >= bounds.percent.min && value <= bounds.percent.max;
    case 'quantity':
      return (value) => typeof value === 'number' && value >= bounds.quantity.min;
    case 'date':
      return (value) => typeof value === 'number' && value >= bounds.date.first && value <= bounds.date.last;
    case 'flag':
      return (value) => value === flagMark;
    case 'choice': {
      if (column.list === undefined) return () => false;
      if (column.list === 'agency')
        return (value, { agencies }) => typeof value === 'string' && agencies.isOfficial(value);
      const labels: Readonly<Record<Language, ReadonlySet<CellValue>>> = {
        vi: new Set(labelsOf(column.list, 'vi')),
        en: new Set(labelsOf(column.list, 'en')),
      };
      return (value, { settings }) => labels[settings.language].has(value);
    }
    case 'identifier':
      return (value) => typeof value === 'string' && value.length <= longestCode && isBare(value);
    case 'text':
      return column.key === 'state' ? () => false : isCleanText;
  }
}

const longestCode = 60;
/** From here on a cause is no empty phrase, nor a text an error of Excel's. */
const leastText = 24;

/** No blank at either end, and no error value of Excel's. */
function isBare(value: string): boolean {
  const last = value.charCodeAt(value.length - 1);
  return isInk(value.charCodeAt(0)) && isInk(last) && value.charCodeAt(0) !== 0x23;
}
const isInk = (code: number): boolean => code > 0x20 && code < 0x7f;

/** Letters that garbled texts have: what could not be read, and parts of UTF-8 read as Windows-1252. */
const suspicious = /[\uFFFD\u00C3\u00BA\u00BB]/;

const isCleanText = (value: CellValue): boolean =>
  typeof value === 'string' &&
  value.length >= leastText &&
  value.length <= bounds.text.max &&
  !suspicious.test(value);
