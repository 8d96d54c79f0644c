import type { Language } from '../../messages';
import { lowEfficiency } from '../attention';
import { referencesIn } from '../references';
import { literal } from '../sentences';
import { notReported, unansweredCells } from '../silence';
import { statusDefinition } from '../statuses';

const between = '  ·  ';

const counted = (label: string, count: string): string => `${literal(`${label}: `)}&${count}`;
const line = (parts: readonly string[]): string => `=${parts.join(`&${literal(between)}&`)}`;

/** What the line of counts is made of: each stands in a cell of its own, which nothing recalculates but what it counts. */
export interface CountCells {
  /** Overdue and due soon, in words. No low-efficiency threshold recalculates it. */
  readonly dated: string;
  /** How many tasks have agencies that have not reported. Neither the day nor a threshold recalculates it. */
  readonly silent: string;
}

export function countCellFormulas(language: Language): CountCells {
  const { tasks } = referencesIn(language);
  const dated = (['overdue', 'dueSoon'] as const).map((key) => {
    const label = statusDefinition(key).label[language];
    return counted(label, `COUNTIF(${tasks('status')},${literal(label)})`);
  });
  return { dated: line(dated), silent: `=${unansweredCells(tasks('reported'))}` };
}

/**
 * The tasks at a glance, in one line: overdue, due soon, of low efficiency, not reported. It counts all rows, whatever is filtered.
 * Those of low efficiency by the numbers that column `attention` compares: one comparison a row, as there.
 */
export function countsFormula(language: Language, { dated, silent }: CountCells): string {
  const low = `COUNTIF(${referencesIn(language).tasks('comparedIndex')},"<"&LowEfficiency)`;
  return line([
    dated,
    counted(lowEfficiency.label[language], low),
    counted(notReported.label[language], silent),
  ]);
}
