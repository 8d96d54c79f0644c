import { toDayMonthYear, type Day } from '../calendar';
import { languages, say, t, type Language, type Localized, type Message } from '../messages';
import { labelOf, quantityText, taskColumns, type DeadlineMove, type TaskKey } from '../register';
import type { MonitoringSettings, TaskState } from './evaluate';
import { explain } from './explain';
import { recordsOf, type MonitoringFacts } from './facts';
import { reportedText, statusLabel } from './reasons';

/** One input of the index, as the sheet shows it. */
export interface ExplainedInput {
  readonly column: TaskKey;
  readonly value: Localized;
}

/** Why a task stands as it does: what went in, how it was reckoned, what came out. */
export interface Explanation {
  readonly state: TaskState;
  readonly asOf: Day;
  readonly inputs: readonly ExplainedInput[];
  /** The index step by step, or why there is none. */
  readonly steps: readonly Message[];
  /** Each time the deadline was moved, the first one first. */
  readonly moves: readonly Message[];
}

export const explanationOf = (
  state: TaskState,
  settings: MonitoringSettings,
  facts: MonitoringFacts,
): Explanation => ({
  state,
  asOf: settings.asOf,
  inputs: inputsOf(state),
  steps: explain(state, settings, facts),
  moves: recordsOf(facts.moves, state.task.code).map(moveMessage),
});

const moveMessage = ({ from, to, week, noticed }: DeadlineMove): Message => ({
  key: 'monitoring.explanation.move',
  params: {
    from: toDayMonthYear(from),
    to: toDayMonthYear(to),
    days: Math.abs(to - from),
    way: to >= from ? 'later' : 'earlier',
    noticed: noticed === undefined ? week : toDayMonthYear(noticed),
  },
});

/** The same words in every language. */
const as = (text: string): Localized => ({ vi: text, en: text });
const shares = { style: 'percent', maximumFractionDigits: 2 } as const;
const inBoth = (words: (language: Language) => string): Localized => ({ vi: words('vi'), en: words('en') });

function inputsOf({ task, rollUp }: TaskState): ExplainedInput[] {
  const { recurrence } = task;
  const day = (value: Day | undefined) => value && as(toDayMonthYear(value));
  const text = (value: string) => (value === '' ? undefined : as(value));
  const number = (value: number | undefined, unit = '') =>
    value === undefined ? undefined : inBoth((language) => quantityText(value, unit, language));
  const percent = (value: number | undefined) =>
    value === undefined
      ? undefined
      : {
          vi: new Intl.NumberFormat('vi-VN', shares).format(value),
          en: new Intl.NumberFormat('en-GB', shares).format(value),
        };
  const inputs: readonly (readonly [TaskKey, Localized | undefined])[] = [
    ['recurrence', inBoth((language) => labelOf('recurrence', recurrence, language))],
    ['start', day(task.start)],
    ['deadline', day(task.deadline)],
    ['deadlineText', task.deadline === undefined ? text(task.deadlineText) : undefined],
    ['target', number(task.target, task.unit)],
    ['achieved', number(rollUp.achieved, task.unit)],
    ['progress', percent(rollUp.progress)],
    ['completedOn', day(rollUp.completedOn)],
    ['reported', text(reportedText({ rollUp }))],
    ['suspended', text(task.suspended)],
    ['weight', number(task.weight)],
  ];
  return inputs.flatMap(([column, value]) => (value === undefined ? [] : [{ column, value }]));
}

const inputText = ({ column, value }: ExplainedInput, language: Language): string =>
  `${taskColumns.find(({ key }) => key === column)!.header[language]}: ${value[language]}`;

/** The status and its reasons; a reason that begins with the status says both. */
function standing(state: TaskState, language: Language): string {
  const status = statusLabel(state, language);
  const reasons = state.reasons.map((reason) => say(language, reason));
  const isSaid = reasons[0]?.startsWith(status) ?? false;
  const all = reasons.join('; ');
  if (all === '') return status;
  return isSaid ? all : `${status}: ${all}`;
}

/** The explanation in lines, for a comment or a terminal. */
export function explanationLines(
  { state, asOf, inputs, steps, moves }: Explanation,
  language: Language,
): string[] {
  return [
    `${t(language, 'monitoring.explanation.name')}: ${t(language, 'monitoring.explanation.of', { code: state.task.code, asOf: toDayMonthYear(asOf) })}`,
    standing(state, language),
    t(language, 'monitoring.explanation.inputs'),
    ...inputs.map((input) => `- ${inputText(input, language)}`),
    t(language, 'monitoring.explanation.steps'),
    ...steps.map((step) => `- ${say(language, step)}`),
    ...(moves.length > 0 ? [t(language, 'monitoring.explanation.moves')] : []),
    ...moves.map((move) => `- ${say(language, move)}`),
  ];
}

const names: readonly string[] = languages.map((language) => t(language, 'monitoring.explanation.name'));

/** Whether a text is an explanation that we wrote, in either language. */
export const isExplanation = (text: string): boolean => names.some((name) => text.startsWith(`${name}: `));

/** Whether a title is that of an explanation. */
export const isExplanationTitle = (title: string): boolean => names.includes(title);
