import { say, t, type Language, type Message } from '../messages';
import type { GroupIndex } from './groupIndex';
import { roundTo } from './round';

/** What a cell says of itself when it is selected: at most 32 and 255 characters, Excel's limits for such a message. */
export interface CellNote {
  readonly title: string;
  readonly text: string;
}

const shown = (value: number): number => roundTo(value, 4);

/** How the index of several tasks came about, or why there is none: formula, inputs, result, and how many tasks it tells of. */
export function explainGroup({
  tasks,
  suspended,
  measured,
  weight,
  planned,
  earned,
  spi,
}: GroupIndex): Message[] {
  if (tasks === 0) return [{ key: 'monitoring.group.noTasks' }];
  const unmeasured = { tasks, suspended, missing: tasks - measured - suspended };
  if (spi === undefined) return [{ key: 'monitoring.group.notMeasurable', params: unmeasured }];
  return [
    {
      key: 'monitoring.group.spi',
      params: { earned: shown(earned), planned: shown(planned), spi },
    },
    { key: 'monitoring.group.sums' },
    { key: 'monitoring.group.counted', params: { ...unmeasured, measured, weight: shown(weight) } },
  ];
}

/** The same for the cell that shows the index. */
export const groupNote = (index: GroupIndex, language: Language): CellNote => ({
  title: t(language, 'monitoring.explanation.name'),
  text: explainGroup(index)
    .map((message) => say(language, message))
    .join('\n'),
});
