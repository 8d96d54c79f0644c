import { t, type Language } from '../../messages';
import { reasonKeys } from '../reasons';
import { referencesIn } from '../references';
import { daysSentence, indexSentence, literal, spiSentence } from '../sentences';
import { isCompleted, isDay, isSuspended, label, ofThisTask, shareOf } from './parts';

/** Whether the index has been below the threshold for as many weeks as Settings say. */
function isLow(language: Language): string {
  const { task, pastStates } = referencesIn(language);
  const spi = task('spi');
  const weekEnd = pastStates('weekEnd');
  const before =
    `COUNTIFS(${pastStates('key')},${ofThisTask(language)},${weekEnd},">"&(OpenWeekEnd-7*LowWeeks),` +
    `${weekEnd},"<"&OpenWeekEnd,${pastStates('spi')},"<"&LowEfficiency)`;
  // The closed weeks are counted only where Settings ask for more than this one.
  const longEnough = `IF(LowWeeks<=1,TRUE,IF(${task('code')}="",FALSE,IFERROR(${before}>=LowWeeks-1,FALSE)))`;
  return `IF(ISNUMBER(${spi}),IF(${spi}<LowEfficiency,${longEnough},FALSE),FALSE)`;
}

function attention(language: Language): string {
  const { task } = referencesIn(language);
  const deadline = task('deadline');
  const isOverdue = `IF(${shareOf(language)}>0,FALSE,IF(${isDay(deadline)},AsOf>INT(${deadline}),FALSE))`;
  return (
    `=IF(OR(${isCompleted(language)},${isSuspended(language)}),"",IF(${isOverdue},${label('overdue', language)},` +
    `IF(${isLow(language)},${label('lowEfficiency', language)},"")))`
  );
}

function status(language: Language): string {
  const { task } = referencesIn(language);
  const of = (key: Parameters<typeof label>[0]): string => label(key, language);
  const [spi, deadline, completedOn] = [task('spi'), task('deadline'), task('completedOn')];
  const regular =
    `IF(NOT(ISNUMBER(${spi})),${of('notMeasurable')},` +
    `IF(AND(${task('plannedValue')}>=1,${task('earnedValue')}<1),${of('targetMissed')},` +
    `IF(${task('attention')}<>"",${of('lowEfficiency')},IF(${spi}<OnPlan,${of('belowPlan')},${of('onPlan')}))))`;
  const completed =
    `IF(IF(${isDay(deadline)},${completedOn}>INT(${deadline}),FALSE),` +
    `${of('completedLate')},${of('completedOnTime')})`;
  const undated = `IF(TRIM(${task('deadlineText')})="",${of('noDeadline')},${of('deadlineUnreadable')})`;
  const begun = `OR(N(${task('progress')})>0,N(${task('achieved')})>0)`;
  const open =
    `IF(AsOf>INT(${deadline}),${of('overdue')},IF(${task('daysLeft')}<=DueSoonDays,${of('dueSoon')},` +
    `IF(${begun},${of('inProgress')},${of('notStarted')})))`;
  return (
    `=IF(${isSuspended(language)},${of('suspended')},IF(${shareOf(language)}>0,${regular},` +
    `IF(ISNUMBER(${completedOn}),${completed},IF(${isDay(deadline)},${open},${undated}))))`
  );
}

function reason(language: Language): string {
  const { task } = referencesIn(language);
  const is = (key: Parameters<typeof label>[0]): string => `${task('status')}=${label(key, language)}`;
  const days = (key: 'overdue' | 'completedLate' | 'dueSoon' | 'dueSoonWorking', count: string): string =>
    daysSentence(language, reasonKeys[key], count);
  const plain = (key: 'deadlineUnreadable' | 'noDeadline' | 'targetMissed' | 'suspended'): string =>
    literal(t(language, reasonKeys[key]));
  const left = task('daysLeft');
  const ofStatus =
    `IF(${is('overdue')},${days('overdue', task('daysLate'))},` +
    `IF(${is('completedLate')},${days('completedLate', task('daysLate'))},` +
    `IF(${is('dueSoon')},IF(DueSoonWorking=1,${days('dueSoonWorking', left)},${days('dueSoon', left)}),` +
    `IF(${is('deadlineUnreadable')},${plain('deadlineUnreadable')},IF(${is('noDeadline')},${plain('noDeadline')},` +
    `IF(${is('targetMissed')},${plain('targetMissed')},IF(${is('suspended')},${plain('suspended')},"")))))))`;
  const spi = task('spi');
  const alone = `OR(${(['dueSoon', 'targetMissed', 'deadlineUnreadable', 'noDeadline'] as const).map(is).join(',')})`;
  const ofSpi =
    `IF(${task('attention')}=${label('lowEfficiency', language)},IF(${alone},"; ","")&` +
    `${spiSentence(language, spi, 'LowEfficiency')},IF(${is('belowPlan')},${spiSentence(language, spi, 'OnPlan')},""))`;
  return `=${ofStatus}&${ofSpi}`;
}

function explanation(language: Language): string {
  const { task } = referencesIn(language);
  const short = (key: 'suspended' | 'noPlan' | 'notBegun' | 'noEarned'): string =>
    literal(t(language, `monitoring.short.${key}`));
  const [planned, spi] = [task('plannedValue'), task('spi')];
  return (
    `=IF(${isSuspended(language)},${short('suspended')},IF(ISNUMBER(${spi}),` +
    `${indexSentence(language, { earned: task('earnedValue'), planned, spi })},` +
    `IF(NOT(ISNUMBER(${planned})),${short('noPlan')},IF(${planned}=0,${short('notBegun')},${short('noEarned')}))))`
  );
}

/** What follows from the measures and the thresholds of Settings: attention, status, days late, and both in words. */
export function judgementFormulas(language: Language) {
  const { task } = referencesIn(language);
  const is = (key: 'overdue' | 'completedLate'): string => `${task('status')}=${label(key, language)}`;
  const deadline = `INT(${task('deadline')})`;
  return {
    attention: attention(language),
    status: status(language),
    daysLate: `=IF(${is('overdue')},AsOf-${deadline},IF(${is('completedLate')},${task('completedOn')}-${deadline},""))`,
    reason: reason(language),
    explanation: explanation(language),
  };
}
