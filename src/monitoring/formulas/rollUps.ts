import type { Language } from '../../messages';
import type { EntryKey } from '../../register';
import { referencesIn } from '../references';
import { ofThisTask } from './parts';

/** What other tables hold of a task, looked up once: this week's entries, and moves of its deadline. */
export function rollUpFormulas(language: Language) {
  const { task, entries, deadlineMoves, recurrences } = referencesIn(language);
  const code = task('code');
  // The entries' key column, never their codes: COUNTIFS would take "1.1" and "1.10" for one number, and * for anything.
  const ofTask = `${entries('key')},${ofThisTask(language)}`;
  const moves = `${deadlineMoves('key')},${ofThisTask(language)}`;
  const expected = `COUNTIFS(${ofTask})`;
  const completed = `COUNTIFS(${ofTask},${entries('completedOn')},">=61",${entries('completedOn')},"<2958466")`;
  const told = (key: EntryKey): string => `${entries(key)},${ofTask}`;
  /** Of agencies that say nothing new: what they told in a closed week. */
  const toldLast = (key: EntryKey, last: EntryKey): string => `${entries(last)},${ofTask},${entries(key)},""`;
  // The row of a one-off task in Recurrences is empty: it has no period, and all that was told counts.
  const periodFirst = `IFERROR(N(INDEX(${recurrences('first')},MATCH(${task('recurrence')},${recurrences('label')},0))),0)`;
  const inPeriod = `${entries('lastAchievedOn')},">="&${periodFirst}`;
  /** The sum over several selections of figures, empty where none has any. */
  const ifAny = (selections: readonly string[], divided = ''): string => {
    const none = selections.map((selection) => `ISERROR(AVERAGEIFS(${selection}))`).join(',');
    const sum = selections.map((selection) => `SUMIFS(${selection})`).join('+');
    return `IF(AND(${none}),"",(${sum})${divided})`;
  };
  const ifCoded = (formula: string): string => `=IF(${code}="","",${formula})`;
  return {
    progress: ifCoded(ifAny([told('progress'), toldLast('progress', 'lastProgress')], `/${expected}`)),
    achieved: ifCoded(ifAny([told('achieved'), `${toldLast('achieved', 'lastAchieved')},${inPeriod}`])),
    lastCompletion: ifCoded(
      `IF(${completed}=0,"",IF(${completed}=${expected},INT(MAXIFS(${entries('completedOn')},${ofTask})),""))`,
    ),
    reported: ifCoded(`IF(${expected}=0,"",SUMIFS(${entries('answered')},${ofTask})&"/"&${expected})`),
    timesMoved: ifCoded(`COUNTIFS(${moves})`),
    daysMoved: ifCoded(`SUMIFS(${deadlineMoves('days')},${moves})`),
  };
}
