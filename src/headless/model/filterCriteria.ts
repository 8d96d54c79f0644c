import { parseIsoDate } from './isoDate';
import type { ColumnFilter, FilterDay } from '../store/types';
import { apiNotFound, invalidArgument } from '../wire/excelError';
import { asColor, asOneOf, asRecord, asText, isGiven } from './arguments';

/** Excel.DynamicFilterCriteria to the file's names (ST_DynamicFilterType of ECMA-376). */
const dynamicTypes: Readonly<Record<string, string>> = {
  AboveAverage: 'aboveAverage',
  BelowAverage: 'belowAverage',
  Tomorrow: 'tomorrow',
  Today: 'today',
  Yesterday: 'yesterday',
  NextWeek: 'nextWeek',
  ThisWeek: 'thisWeek',
  LastWeek: 'lastWeek',
  NextMonth: 'nextMonth',
  ThisMonth: 'thisMonth',
  LastMonth: 'lastMonth',
  NextQuarter: 'nextQuarter',
  ThisQuarter: 'thisQuarter',
  LastQuarter: 'lastQuarter',
  NextYear: 'nextYear',
  ThisYear: 'thisYear',
  LastYear: 'lastYear',
  YearToDate: 'yearToDate',
  AllDatesInPeriodQuarter1: 'Q1',
  AllDatesInPeriodQuarter2: 'Q2',
  AllDatesInPeriodQuarter3: 'Q3',
  AllDatesInPeriodQuarter4: 'Q4',
  AllDatesInPeriodJanuary: 'M1',
  // The library's own spelling.
  AllDatesInPeriodFebruray: 'M2',
  AllDatesInPeriodMarch: 'M3',
  AllDatesInPeriodApril: 'M4',
  AllDatesInPeriodMay: 'M5',
  AllDatesInPeriodJune: 'M6',
  AllDatesInPeriodJuly: 'M7',
  AllDatesInPeriodAugust: 'M8',
  AllDatesInPeriodSeptember: 'M9',
  AllDatesInPeriodOctober: 'M10',
  AllDatesInPeriodNovember: 'M11',
  AllDatesInPeriodDecember: 'M12',
};

const specificities = ['Year', 'Month', 'Day', 'Hour', 'Minute', 'Second'] as const;

const operators: readonly [string, string][] = [
  ['>=', 'greaterThanOrEqual'],
  ['<=', 'lessThanOrEqual'],
  ['<>', 'notEqual'],
  ['>', 'greaterThan'],
  ['<', 'lessThan'],
  ['=', 'equal'],
];

function criterion(text: string): { operator: string; value: string } {
  const found = operators.find(([sign]) => text.startsWith(sign));
  return found
    ? { operator: found[1], value: text.slice(found[0].length) }
    : { operator: 'equal', value: text };
}

const kinds = [
  'BottomItems',
  'BottomPercent',
  'CellColor',
  'Dynamic',
  'FontColor',
  'Values',
  'TopItems',
  'TopPercent',
  'Icon',
  'Custom',
] as const;

/** Excel's `FilterCriteria` as a filter of the file; icons are not served. */
export function fromCriteria(given: unknown): ColumnFilter {
  const criteria = asRecord(given);
  const kind = asOneOf(criteria['filterOn'], kinds);
  switch (kind) {
    case 'Values':
      return valuesFilter(criteria['values']);
    case 'Custom':
      return customFilter(criteria);
    case 'TopItems':
    case 'TopPercent':
    case 'BottomItems':
    case 'BottomPercent':
      return topFilter(kind.startsWith('Top'), kind.endsWith('Percent'), criteria['criterion1']);
    case 'Dynamic': {
      const name = asOneOf(criteria['dynamicCriteria'], Object.keys(dynamicTypes));
      return { kind: 'dynamic', type: dynamicTypes[name]! };
    }
    case 'CellColor':
    case 'FontColor':
      return { kind: 'color', ofCell: kind === 'CellColor', color: asColor(criteria['color']) };
    case 'Icon':
      throw apiNotFound('FilterCriteria.filterOn Icon');
  }
}

function topFilter(isTop: boolean, isPercent: boolean, given: unknown): ColumnFilter {
  const count = Number(given);
  // Excel's dialog takes 1 to 500 items or 1 to 100 per cent.
  if (!Number.isInteger(count) || count < 1 || count > (isPercent ? 100 : 500)) throw invalidArgument();
  return { kind: 'top', isTop, isPercent, count };
}

function valuesFilter(given: unknown): ColumnFilter {
  if (!Array.isArray(given)) throw invalidArgument();
  const values: string[] = [];
  const days: FilterDay[] = [];
  for (const value of given as unknown[]) {
    if (typeof value === 'object' && value !== null) days.push(dayOf(asRecord(value)));
    else values.push(asText(value));
  }
  return { kind: 'values', values: values.filter(Boolean), blanks: values.includes(''), days };
}

function dayOf(given: Record<string, unknown>): FilterDay {
  const parts = parseIsoDate(asText(given['date']));
  if (!parts) throw invalidArgument();
  const depth = specificities.indexOf(asOneOf(given['specificity'], specificities));
  const names = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const;
  const day: FilterDay = { year: parts.year };
  for (const name of names.slice(1, depth + 1)) day[name] = parts[name];
  return day;
}

function customFilter(criteria: Record<string, unknown>): ColumnFilter {
  const parts = [criteria['criterion1'], criteria['criterion2']]
    .filter(isGiven)
    .map((part) => criterion(asText(part)));
  if (parts.length === 0) throw invalidArgument();
  const and =
    isGiven(criteria['operator']) && asOneOf(criteria['operator'], ['And', 'Or'] as const) === 'And';
  return { kind: 'custom', and, criteria: parts };
}

/** A filter of the file as Excel's `FilterCriteria`. */
export function toCriteria(filter: ColumnFilter): unknown {
  switch (filter.kind) {
    case 'values':
      return {
        filterOn: 'Values',
        values: [...filter.values, ...(filter.blanks ? [''] : []), ...filter.days.map(shownDay)],
      };
    case 'custom': {
      const [first, second] = filter.criteria.map(({ operator, value }) => signOf(operator) + value);
      return {
        filterOn: 'Custom',
        criterion1: first,
        ...(second === undefined ? {} : { criterion2: second, operator: filter.and ? 'And' : 'Or' }),
      };
    }
    case 'top':
      return {
        filterOn: `${filter.isTop ? 'Top' : 'Bottom'}${filter.isPercent ? 'Percent' : 'Items'}`,
        criterion1: String(filter.count),
      };
    case 'dynamic': {
      const name = Object.keys(dynamicTypes).find((key) => dynamicTypes[key] === filter.type);
      return { filterOn: 'Dynamic', dynamicCriteria: name ?? 'Unknown' };
    }
    case 'color':
      return { filterOn: filter.ofCell ? 'CellColor' : 'FontColor', color: filter.color };
    case 'other':
      return { filterOn: 'Icon' };
  }
}

const signOf = (operator: string): string => operators.find(([, name]) => name === operator)?.[0] ?? '=';

function shownDay(day: FilterDay): unknown {
  const { year, month = 1, day: ofMonth = 1, hour = 0, minute = 0, second = 0 } = day;
  const two = (value: number): string => String(value).padStart(2, '0');
  const depth = ['month', 'day', 'hour', 'minute', 'second'].filter((name) => name in day).length;
  const time = depth > 2 ? `T${two(hour)}:${two(minute)}:${two(second)}` : '';
  return { date: `${year}-${two(month)}-${two(ofMonth)}${time}`, specificity: specificities[depth] };
}
