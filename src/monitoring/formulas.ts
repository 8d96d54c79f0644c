import type { Language } from '../messages';
import { answeringKeys, labelOf, recurrences, type EntryKey, type TaskComputedKey } from '../register';
import { monthsOf } from './period';
import { openStatuses, reasonKeys } from './reasons';
import { referencesIn, type RecurrenceColumnKey } from './references';
import { daysSentence, literal, spiSentence } from './sentences';
import { statusDefinition, type StatusKey } from './statuses';

/**
 * The formulas of the workbook, as the formula bar of an English Excel takes them. They say what {@link evaluateTask} and
 * {@link rollUp} say, with functions of Excel 2019 and earlier only. An empty result is "".
 */

/** Whether a cell holds a day: a number that Excel's calendar knows, from 1 March 1900 to 31 December 9999. */
const isDay = (cell: string): string => `AND(ISNUMBER(${cell}),${cell}>=61,${cell}<2958466)`;

/** What the rows of `Entries` are matched by: text that no function takes for a number. */
const keyOf = (code: string): string => `"#"&TRIM(${code})`;

/** A criterion that means its characters themselves: ~ before each of Excel's wildcards. */
export const wildcardsEscaped = (text: string): string =>
  `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${text},"~","~~"),"*","~*"),"?","~?")`;

function rollUpFormulas(language: Language) {
  const { task, entries } = referencesIn(language);
  const code = task('code');
  // The entries' key column, never their codes: COUNTIFS would take "1.1" and "1.10" for one number, and * for anything.
  const ofTask = `${entries('key')},${keyOf(wildcardsEscaped(code))}`;
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
  };
}

/** Elapsed share of the period of a regular task; 0 for a one-off task, whose row in Recurrences is empty. */
function shareFormula(language: Language): string {
  const { task, recurrences: column } = referencesIn(language);
  return `IFERROR(N(INDEX(${column('share')},MATCH(${task('recurrence')},${column('label')},0))),0)`;
}

function spiFormula(language: Language): string {
  const { task } = referencesIn(language);
  const [start, deadline] = [`INT(${task('start')})`, `INT(${task('deadline')})`];
  const share = shareFormula(language);
  // NA() stands for "nothing earned is known" and becomes "" at the end, as every other input that is missing.
  const ofTarget = (value: string): string =>
    `IF(AND(ISNUMBER(${task('achieved')}),ISNUMBER(${task('target')})),IF(${task('target')}>0,${value},NA()),NA())`;
  const ratio = `${task('achieved')}/${task('target')}`;
  const earned =
    `IF(ISNUMBER(${task('completedOn')}),1,IF(ISNUMBER(${task('progress')}),` +
    `MAX(0,MIN(1,${task('progress')})),${ofTarget(`MAX(0,MIN(1,${ratio}))`)}))`;
  const planned = `IF(AsOf>=${deadline},1,(AsOf-${start})/(${deadline}-${start}))`;
  const begun = `IF(${start}>${deadline},FALSE,OR(AsOf>${start},AsOf>=${deadline}))`;
  const dated = `IF(${isDay(task('start'))},${isDay(task('deadline'))},FALSE)`;
  return (
    `=IFERROR(ROUND(IF(${share}>0,${ofTarget(`${ratio}/${share}`)},` +
    `IF(${dated},IF(${begun},${earned}/${planned},NA()),NA())),2),"")`
  );
}

function statusFormula(language: Language): string {
  const { task } = referencesIn(language);
  const label = (key: StatusKey): string => literal(statusDefinition(key).label[language]);
  const [spi, deadline, completedOn] = [task('spi'), task('deadline'), task('completedOn')];
  const regular =
    `IF(NOT(ISNUMBER(${spi})),${label('notMeasurable')},IF(${spi}<LowEfficiency,${label('lowEfficiency')},` +
    `IF(${spi}<OnPlan,${label('belowPlan')},${label('onPlan')})))`;
  const completed =
    `IF(IF(${isDay(deadline)},${completedOn}>INT(${deadline}),FALSE),` +
    `${label('completedLate')},${label('completedOnTime')})`;
  const undated = `IF(TRIM(${task('deadlineText')})="",${label('noDeadline')},${label('deadlineUnreadable')})`;
  const begun = `OR(N(${task('progress')})>0,N(${task('achieved')})>0)`;
  const open =
    `IF(AsOf>INT(${deadline}),${label('overdue')},IF(INT(${deadline})-AsOf<=DueSoonDays,${label('dueSoon')},` +
    `IF(${begun},${label('inProgress')},${label('notStarted')})))`;
  return (
    `=IF(${shareFormula(language)}>0,${regular},IF(ISNUMBER(${completedOn}),${completed},` +
    `IF(${isDay(deadline)},${open},${undated})))`
  );
}

function judgementFormulas(language: Language) {
  const { task } = referencesIn(language);
  const is = (key: StatusKey): string =>
    `${task('status')}=${literal(statusDefinition(key).label[language])}`;
  const deadline = `INT(${task('deadline')})`;
  const days = (key: 'overdue' | 'completedLate' | 'dueSoon', count: string): string =>
    daysSentence(language, reasonKeys[key], count);
  const plain = (key: 'deadlineUnreadable' | 'noDeadline'): string =>
    daysSentence(language, reasonKeys[key], '0');
  const ofStatus =
    `IF(${is('overdue')},${days('overdue', task('daysLate'))},` +
    `IF(${is('completedLate')},${days('completedLate', task('daysLate'))},` +
    `IF(${is('dueSoon')},${days('dueSoon', `(${deadline}-AsOf)`)},` +
    `IF(${is('deadlineUnreadable')},${plain('deadlineUnreadable')},` +
    `IF(${is('noDeadline')},${plain('noDeadline')},"")))))`;
  const spi = task('spi');
  const low =
    `IF(ISNUMBER(${spi}),IF(${spi}<LowEfficiency,` +
    `OR(${is('lowEfficiency')},${openStatuses.map(is).join(',')}),FALSE),FALSE)`;
  const ofSpi =
    `IF(${low},IF(${is('dueSoon')},"; ","")&${spiSentence(language, spi, 'LowEfficiency')},` +
    `IF(${is('belowPlan')},${spiSentence(language, spi, 'OnPlan')},""))`;
  return {
    daysLate: `=IF(${is('overdue')},AsOf-${deadline},IF(${is('completedLate')},${task('completedOn')}-${deadline},""))`,
    reason: `=${ofStatus}&${ofSpi}`,
  };
}

/**
 * The formulas of the computed columns of table `Tasks`. The first four look `Entries` up; the others use only cells of
 * their own row, the defined names of Settings and the short table `Recurrences`, so that a changed threshold
 * recalculates little.
 */
export const taskFormulas = (language: Language): Record<Exclude<TaskComputedKey, 'toDo'>, string> => ({
  ...rollUpFormulas(language),
  status: statusFormula(language),
  spi: spiFormula(language),
  ...judgementFormulas(language),
});

/** The formulas of the computed columns of table `Entries`. */
export function entryFormulas(language: Language): Record<Extract<EntryKey, 'answered' | 'key'>, string> {
  const { entry } = referencesIn(language);
  return {
    answered: `=IF(TRIM(${answeringKeys.map(entry).join('&')})="",0,1)`,
    key: `=${keyOf(entry('code'))}`,
  };
}

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
