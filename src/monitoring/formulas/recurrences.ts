import type { Language } from '../../messages';
import { labelOf, recurrences } from '../../register';
import { monthsOf } from '../period';
import { referencesIn, type RecurrenceColumnKey } from '../references';

/**
 * The rows of table `Recurrences`, in the order of the list: label, first and last day of the period that holds AsOf, and
 * the share of it that has elapsed, the as-of day included. A one-off task has no period.
 */
export function recurrenceFormulas(language: Language): Record<RecurrenceColumnKey, string>[] {
  const { recurrence } = referencesIn(language);
  const month = (months: number): string => `${months}*INT((MONTH(AsOf)-1)/${months})`;
  const bounds = (key: (typeof recurrences)[number]['key']): readonly [string, string] => {
    const months = monthsOf[key];
    if (months !== undefined) {
      return [`=DATE(YEAR(AsOf),${month(months)}+1,1)`, `=DATE(YEAR(AsOf),${month(months)}+${months + 1},0)`];
    }
    if (key === 'weekly') {
      return [`=AsOf-MOD(WEEKDAY(AsOf,2)-WeekStart+7,7)`, `=${recurrence('first')}+6`];
    }
    return ['=AsOf', '=AsOf'];
  };
  const share = `=(AsOf-${recurrence('first')}+1)/(${recurrence('last')}-${recurrence('first')}+1)`;
  return recurrences.map(({ key }) => {
    const label = labelOf('recurrence', key, language);
    if (key === 'once') return { label, first: '', last: '', share: '' };
    const [first, last] = bounds(key);
    return { label, first, last, share };
  });
}
