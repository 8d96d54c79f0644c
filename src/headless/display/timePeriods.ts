import { dateSerial, partsOf } from '../formula/dateSerial';

/** First and last day of a rule's time period, as serials; weeks begin on Sunday, as in Excel's rule. */
export function timePeriod(period: string, today: number): readonly [number, number] | undefined {
  // Serial 1, 1 January 1900, is a Sunday to Excel.
  const sunday = today - ((today - 1) % 7);
  switch (period) {
    case 'today':
      return [today, today];
    case 'yesterday':
      return [today - 1, today - 1];
    case 'tomorrow':
      return [today + 1, today + 1];
    case 'last7Days':
      return [today - 6, today];
    case 'lastWeek':
      return [sunday - 7, sunday - 1];
    case 'thisWeek':
      return [sunday, sunday + 6];
    case 'nextWeek':
      return [sunday + 7, sunday + 13];
    case 'lastMonth':
      return monthAround(today, -1);
    case 'thisMonth':
      return monthAround(today, 0);
    case 'nextMonth':
      return monthAround(today, 1);
    default:
      return undefined;
  }
}

function monthAround(today: number, offset: number): readonly [number, number] | undefined {
  const parts = partsOf(today);
  if (!parts) return undefined;
  const first = dateSerial(parts.year, parts.month + offset, 1);
  const next = dateSerial(parts.year, parts.month + offset + 1, 1);
  return first === undefined || next === undefined ? undefined : [first, next - 1];
}
