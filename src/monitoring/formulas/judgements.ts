import { t, type Language } from '../../messages';
import { attentionLabel } from '../attention';
import { reasonKeys } from '../reasons';
import { referencesIn } from '../references';
import { daysSentence, indexSentence, literal, spiSentence } from '../sentences';
import type { StatusKey } from '../statuses';
import {
  firstOf,
  isCompleted,
  isDay,
  isEmpty,
  isSuspended,
  label,
  ofThisTask,
  shareOf,
  type Case,
} from './parts';

/** Above any threshold: a task that cannot be low. */
const never = '1000000';

const isOverdue = (language: Language): string => {
  const deadline = referencesIn(language).task('deadline');
  return `IF(${shareOf(language)}>0,FALSE,IF(${isDay(deadline)},AsOf>INT(${deadline}),FALSE))`;
};

/**
 * The index that is compared with the threshold: this week's, or the highest of as many weeks in a row as Settings say. The
 * closed weeks are looked up only where Settings ask for more than this one.
 */
function comparedIndex(language: Language): string {
  const { task, pastStates } = referencesIn(language);
  const spi = task('spi');
  const weekEnd = pastStates('weekEnd');
  const window =
    `${pastStates('key')},${ofThisTask(language)},${weekEnd},">"&(OpenWeekEnd-7*LowWeeks),` +
    `${weekEnd},"<"&OpenWeekEnd`;
  const measured = `COUNTIFS(${window},${pastStates('spi')},">-1000000")`;
  const highest = `MAX(${spi},MAXIFS(${pastStates('spi')},${window}))`;
  const overWeeks = `IF(${task('code')}="",${never},IFERROR(IF(${measured}>=LowWeeks-1,${highest},${never}),${never}))`;
  return (
    `=IF(OR(${isCompleted(language)},${isSuspended(language)},${isOverdue(language)}),${never},` +
    `IF(ISNUMBER(${spi}),IF(LowWeeks<=1,${spi},${overWeeks}),${never}))`
  );
}

const attentionElse = (language: Language): string =>
  `=IF(OR(${isCompleted(language)},${isSuspended(language)}),"",` +
  `IF(${isOverdue(language)},${label('overdue', language)},""))`;

/** The status; whether the efficiency is low is told beside it. */
function status(language: Language): string {
  const { task } = referencesIn(language);
  const of = (key: StatusKey): string => label(key, language);
  const [spi, deadline, completedOn] = [task('spi'), task('deadline'), task('completedOn')];
  const regular =
    `IF(NOT(ISNUMBER(${spi})),${of('notMeasurable')},` +
    `IF(AND(${task('plannedValue')}>=1,${task('earnedValue')}<1),${of('targetMissed')},` +
    `IF(${spi}<OnPlan,${of('belowPlan')},${of('onPlan')})))`;
  const completed =
    `IF(IF(${isDay(deadline)},${completedOn}>INT(${deadline}),FALSE),` +
    `${of('completedLate')},${of('completedOnTime')})`;
  const undated = `IF(${isEmpty(task('deadline'), task('deadlineText'))},${of('noDeadline')},${of('deadlineUnreadable')})`;
  const begun = `OR(N(${task('progress')})>0,N(${task('achieved')})>0)`;
  const open =
    `IF(AsOf>INT(${deadline}),${of('overdue')},IF(${task('daysLeft')}<=DueSoonDays,${of('dueSoon')},` +
    `IF(${begun},${of('inProgress')},${of('notStarted')})))`;
  return (
    `=IF(${isSuspended(language)},${of('suspended')},IF(${shareOf(language)}>0,${regular},` +
    `IF(ISNUMBER(${completedOn}),${completed},IF(${isDay(deadline)},${open},${undated}))))`
  );
}

/** Why a row is highlighted: for an index that is not low, and for one that is, up to the threshold. */
function reasons(language: Language): Record<'reason' | 'reasonElse' | 'reasonLow', string> {
  const { task } = referencesIn(language);
  const is = (key: StatusKey): string => `${task('status')}=${label(key, language)}`;
  const text = (key: keyof typeof reasonKeys): string => literal(t(language, reasonKeys[key]));
  const days = (key: 'overdue' | 'completedLate' | 'dueSoon' | 'dueSoonWorking', count: string): string =>
    daysSentence(language, reasonKeys[key], count);
  const [spi, left] = [task('spi'), task('daysLeft')];
  const [upToThreshold, threshold] = spiSentence(language, spi, 'LowEfficiency');
  /** Statuses that a low index is told beside. */
  const open: Case[] = [
    [
      is('dueSoon'),
      `IF(INT(${task('deadline')})=AsOf,${text('dueToday')},` +
        `IF(DueSoonWorking=1,${days('dueSoonWorking', left)},${days('dueSoon', left)}))`,
    ],
    [
      is('deadlineUnreadable'),
      `IF(${isEmpty(task('deadline'))},${text('deadlineUnreadable')},${text('deadlineWrong')})`,
    ],
    ...(['noDeadline', 'targetMissed'] as const).map((key): Case => [is(key), text(key)]),
  ];
  const others: Case[] = [
    [is('overdue'), days('overdue', task('daysLate'))],
    [is('completedLate'), days('completedLate', task('daysLate'))],
    [is('suspended'), text('suspended')],
    [is('belowPlan'), spiSentence(language, spi, 'OnPlan').join('&')],
  ];
  const isLow = `${task('comparedIndex')}<LowEfficiency`;
  return {
    reason: `=IF(${isLow},${task('reasonLow')}&${threshold},${task('reasonElse')})`,
    reasonElse: `=${firstOf([...open, ...others], '""')}`,
    // Without a measured index there is none to be told.
    reasonLow: `=IF(ISNUMBER(${spi}),${firstOf(
      open.map(([condition, text]): Case => [condition, `${text}&"; "`]),
      '""',
    )}&${upToThreshold},"")`,
  };
}

function explanation(language: Language): string {
  const { task } = referencesIn(language);
  const short = (
    key: 'suspended' | 'noPlan' | 'datesSwapped' | 'noDay' | 'notBegun' | 'targetWrong' | 'noEarned',
  ): string => literal(t(language, `monitoring.short.${key}`));
  const [planned, spi, start, deadline, target] = [
    task('plannedValue'),
    task('spi'),
    task('start'),
    task('deadline'),
    task('target'),
  ];
  const isMissing = `OR(${isEmpty(start)},${isEmpty(deadline, task('deadlineText'))})`;
  const noPlan =
    `IF(IF(${isDay(start)},${isDay(deadline)},FALSE),${short('datesSwapped')},` +
    `IF(${isMissing},${short('noPlan')},${short('noDay')}))`;
  const isTargetUsed = `OR(${shareOf(language)}>0,ISNUMBER(${task('achieved')}))`;
  const isTargetWrong = `IF(ISNUMBER(${target}),${target}<=0,NOT(${isEmpty(target)}))`;
  const noEarned = `IF(AND(${isTargetUsed},${isTargetWrong}),${short('targetWrong')},${short('noEarned')})`;
  return (
    `=IF(${isSuspended(language)},${short('suspended')},IF(ISNUMBER(${spi}),` +
    `${indexSentence(language, { earned: task('earnedValue'), planned, spi })},` +
    `IF(NOT(ISNUMBER(${planned})),${noPlan},IF(${planned}=0,${short('notBegun')},${noEarned}))))`
  );
}

/**
 * What follows from the measures and the thresholds of Settings: attention, status, days late, and all that in words. What
 * depends on the low-efficiency threshold is one comparison; the rest stands in hidden columns.
 */
export function judgementFormulas(language: Language) {
  const { task } = referencesIn(language);
  const is = (key: StatusKey): string => `${task('status')}=${label(key, language)}`;
  const deadline = `INT(${task('deadline')})`;
  const isLow = `${task('comparedIndex')}<LowEfficiency`;
  return {
    comparedIndex: comparedIndex(language),
    attentionElse: attentionElse(language),
    attention: `=IF(${isLow},${literal(attentionLabel('lowEfficiency', language))},${task('attentionElse')})`,
    status: status(language),
    daysLate: `=IF(${is('overdue')},AsOf-${deadline},IF(${is('completedLate')},${task('completedOn')}-${deadline},""))`,
    ...reasons(language),
    explanation: explanation(language),
  };
}
