import type { Language } from '../../messages';
import { referencesIn } from '../references';
import { isCompleted, isDay, isSuspended, ofThisTask, shareOf } from './parts';

/** By its milestones: what the last one passed asks for, all of it from the deadline on. */
function byMilestones(language: Language): { readonly has: string; readonly planned: string } {
  const { task, milestones } = referencesIn(language);
  const deadline = task('deadline');
  const valid =
    `${milestones('key')},${ofThisTask(language)},${milestones('share')},">=0",` +
    `${milestones('day')},">=61",${milestones('day')}`;
  const passed = `MIN(1,MAXIFS(${milestones('share')},${valid},"<"&(AsOf+1)))`;
  return {
    has: `IF(${task('code')}="",0,COUNTIFS(${valid},"<2958466"))>0`,
    planned: `IF(${isDay(deadline)},IF(AsOf>=INT(${deadline}),1,${passed}),${passed})`,
  };
}

/** Days to the deadline as Settings count them. */
function daysLeft(language: Language): string {
  const { task, holidays } = referencesIn(language);
  const deadline = `INT(${task('deadline')})`;
  const working =
    `IF(${deadline}<=AsOf,0,NETWORKDAYS(AsOf+1,${deadline},${holidays('off')})+` +
    `COUNTIFS(${holidays('worked')},">"&AsOf,${holidays('worked')},"<="&${deadline}))`;
  const counted = `IF(DueSoonWorking=1,${working},${deadline}-AsOf)`;
  const dated = `IF(${isDay(task('deadline'))},IF(AsOf>${deadline},"",${counted}),"")`;
  const isOver = `IF(${shareOf(language)}>0,TRUE,OR(${isCompleted(language)},${isSuspended(language)}))`;
  return `=IF(${isOver},"",${dated})`;
}

/** Planned value, earned value, their quotient, days left: what is measured of a task. */
export function measureFormulas(language: Language) {
  const { task, recurrences } = referencesIn(language);
  const [start, deadline] = [`INT(${task('start')})`, `INT(${task('deadline')})`];
  const share = shareOf(language);
  const milestones = byMilestones(language);
  const dated = `IF(${isDay(task('start'))},${isDay(task('deadline'))},FALSE)`;
  const even =
    `IF(${dated},IF(${start}>${deadline},"",IF(AsOf>=${deadline},1,IF(AsOf<=${start},0,` +
    `(AsOf-${start})/(${deadline}-${start})))),"")`;
  const ratio = `${task('achieved')}/${task('target')}`;
  const ofTarget = (value: string): string =>
    `IF(AND(ISNUMBER(${task('achieved')}),ISNUMBER(${task('target')})),IF(${task('target')}>0,${value},""),"")`;
  const last = task('lastCompletion');
  return {
    // Nothing is completed in advance. Apart from the look-up, which the day that goes on is not to start anew.
    completedOn: `=IF(ISNUMBER(${last}),IF(${last}<=AsOf,${last},""),"")`,
    // The row of a one-off task in Recurrences is empty.
    periodShare: `=IFERROR(N(INDEX(${recurrences('share')},MATCH(${task('recurrence')},${recurrences('label')},0))),0)`,
    daysLeft: daysLeft(language),
    plannedValue: `=IF(${share}>0,${share},IF(${milestones.has},${milestones.planned},${even}))`,
    earnedValue:
      `=IF(${share}>0,${ofTarget(ratio)},IF(ISNUMBER(${task('completedOn')}),1,IF(ISNUMBER(${task('progress')}),` +
      `MAX(0,MIN(1,${task('progress')})),${ofTarget(`MAX(0,MIN(1,${ratio}))`)})))`,
    // A text in either cell makes an error of the quotient, and that an empty index.
    spi:
      `=IF(${isSuspended(language)},"",IFERROR(IF(${task('plannedValue')}>0,` +
      `ROUND(${task('earnedValue')}/${task('plannedValue')},2),""),""))`,
  };
}
