import { dateSerial, partsOf } from '../formula/dateSerial';

/** First and last day of a rule's or filter's time period, as serials; weeks begin on Sunday, as in Excel's rule. */
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
    case 'lastQuarter':
      return quarterAround(today, -1);
    case 'thisQuarter':
      return quarterAround(today, 0);
    case 'nextQuarter':
      return quarterAround(today, 1);
    case 'lastYear':
      return yearAround(today, -1);
    case 'thisYear':
      return yearAround(today, 0);
    case 'nextYear':
      return yearAround(today, 1);
    case 'yearToDate': {
      const year = yearAround(today, 0);
      return year && [year[0], today];
    }
    default:
      return undefined;
  }
}

function quarterAround(today: number, offset: number): readonly [number, number] | undefined {
  const parts = partsOf(today);
  if (!parts) return undefined;
  const month = Math.floor((parts.month - 1) / 3) * 3 + 1 + offset * 3;
  return between(dateSerial(parts.year, month, 1), dateSerial(parts.year, month + 3, 1));
}

function yearAround(today: number, offset: number): readonly [number, number] | undefined {
  const parts = partsOf(today);
  if (!parts) return undefined;
  const year = parts.year + offset;
  return between(dateSerial(year, 1, 1), dateSerial(year + 1, 1, 1));
}

/** From a first day to the one before the next period's. */
const between = (
  first: number | undefined,
  next: number | undefined,
): readonly [number, number] | undefined =>
  first === undefined || next === undefined ? undefined : [first, next - 1];

function monthAround(today: number, offset: number): readonly [number, number] | undefined {
  const parts = partsOf(today);
  if (!parts) return undefined;
  return between(
    dateSerial(parts.year, parts.month + offset, 1),
    dateSerial(parts.year, parts.month + offset + 1, 1),
  );
}
