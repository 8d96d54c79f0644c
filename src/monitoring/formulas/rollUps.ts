import type { Language } from '../../messages';
import { referencesIn } from '../references';
import { ofThisTask } from './parts';

/** What other tables hold of a task, looked up once: this week's entries, and moves of its deadline. */
export function rollUpFormulas(language: Language) {
  const { task, entries, deadlineMoves } = referencesIn(language);
  const code = task('code');
  // The entries' key column, never their codes: COUNTIFS would take "1.1" and "1.10" for one number, and * for anything.
  const ofTask = `${entries('key')},${ofThisTask(language)}`;
  const moves = `${deadlineMoves('key')},${ofThisTask(language)}`;
  const expected = `COUNTIFS(${ofTask})`;
  const completed = `COUNTIFS(${ofTask},${entries('completedOn')},">=61",${entries('completedOn')},"<2958466")`;
  const ifCoded = (formula: string): string => `=IF(${code}="","",${formula})`;
  return {
    progress: ifCoded(
      `IF(ISERROR(AVERAGEIFS(${entries('progress')},${ofTask})),"",SUMIFS(${entries('progress')},${ofTask})/${expected})`,
    ),
    achieved: ifCoded(
      `IF(ISERROR(AVERAGEIFS(${entries('achieved')},${ofTask})),"",SUMIFS(${entries('achieved')},${ofTask}))`,
    ),
    completedOn: ifCoded(
      `IF(${completed}=0,"",IF(${completed}=${expected},INT(MAXIFS(${entries('completedOn')},${ofTask})),""))`,
    ),
    reported: ifCoded(`IF(${expected}=0,"",SUMIFS(${entries('answered')},${ofTask})&"/"&${expected})`),
    timesMoved: ifCoded(`COUNTIFS(${moves})`),
    daysMoved: ifCoded(`SUMIFS(${deadlineMoves('days')},${moves})`),
  };
}
