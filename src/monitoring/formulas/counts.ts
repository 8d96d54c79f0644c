import type { Language } from '../../messages';
import { lowEfficiency } from '../attention';
import { referencesIn } from '../references';
import { literal } from '../sentences';
import { notReported, unansweredCells } from '../silence';
import { statusDefinition } from '../statuses';

/** How many tasks have agencies that have not reported. In a cell of its own, which neither the day nor a threshold recalculates. */
export const silentCountFormula = (language: Language): string =>
  `=${unansweredCells(referencesIn(language).tasks('reported'))}`;

/**
 * The tasks at a glance, in one line: overdue, due soon, of low efficiency, not reported. It counts all rows, whatever is filtered.
 * @param silent The cell of {@link silentCountFormula}.
 */
export function countsFormula(language: Language, silent: string): string {
  const { tasks } = referencesIn(language);
  const counted = (column: 'status' | 'attention', label: string): string =>
    `COUNTIF(${tasks(column)},${literal(label)})`;
  const counts = [
    ...(['overdue', 'dueSoon'] as const).map((key) => {
      const label = statusDefinition(key).label[language];
      return { label, count: counted('status', label) };
    }),
    { label: lowEfficiency.label[language], count: counted('attention', lowEfficiency.label[language]) },
    { label: notReported.label[language], count: silent },
  ];
  return `=${counts.map(({ label, count }, i) => `${literal(`${i === 0 ? '' : '  ·  '}${label}: `)}&${count}`).join('&')}`;
}
