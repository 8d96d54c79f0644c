import { toDayMonthYear } from '../calendar';
import { say, t, type Language, type Message } from '../messages';
import { labelOf, quantityText } from '../register';
import type { EndedPeriod, Note, Statement, TaskNoteKind, TaskRef, TrendGap, WeekNoteKind } from './types';

const namesInNote = 20;

/** How a list names a task: by its code, or by its row where it has none. */
export const nameOf = ({ code, row }: TaskRef, language: Language): string =>
  code || t(language, 'reporting.rowNumber', { row });

/** How a list of names tells a period that is over, with what was told of it. */
export const nameOfEnded = ({ last, achieved, target, ...task }: EndedPeriod, language: Language): string =>
  t(language, 'reporting.ended.name', {
    name: nameOf(task, language),
    last: toDayMonthYear(last),
    told: achieved === undefined ? 'no' : 'yes',
    achieved: quantityText(achieved ?? 0, '', language),
    target: quantityText(target, '', language),
  });

export const namesOf = (tasks: readonly TaskRef[], language: Language): string =>
  tasks.map((task) => nameOf(task, language)).join(', ');

/** A note in words, with the codes or weeks it is about (the first ones, and how many more). */
export function noteText(note: Note, language: Language): string {
  if ('weeks' in note) return listed(note.kind, note.weeks, language);
  if (!('tasks' in note)) return t(language, `reporting.note.${note.kind}`);
  return listed(
    note.kind,
    note.tasks.map((task) => nameOf(task, language)),
    language,
  );
}

/** Why a week is left blank: the same words in the trend's table, in its chart and in the notes. */
export const gapWords = (gap: TrendGap, language: Language): string => t(language, `reporting.gap.${gap}`);

/** What a note about gaps says in the words of the trend. */
const gapOfNote: Partial<Record<WeekNoteKind | TaskNoteKind, TrendGap>> = {
  gap: 'noData',
  notRecorded: 'notRecorded',
};

function listed(kind: WeekNoteKind | TaskNoteKind, all: readonly string[], language: Language): string {
  const gap = gapOfNote[kind];
  const words = t(language, `reporting.note.${kind}`, {
    count: all.length,
    gap: gap ? gapWords(gap, language) : '',
  });
  const more = all.length - namesInNote;
  const names = all.slice(0, namesInNote).join(', ');
  return more > 0
    ? t(language, 'reporting.note.withMore', { words, names, more })
    : t(language, 'reporting.note.with', { words, names });
}

/** What agencies said about a task as one text; the agency is named only where several spoke. */
export function statementsText(statements: readonly Statement[], language: Language): string {
  return statements
    .map(({ agency, text, group }) => {
      const words = text || (group ? labelOf('causeGroup', group, language) : '');
      return statements.length > 1 && agency ? `${agency}: ${words}` : words;
    })
    .join('\n');
}

/** `2025-W04` as an office writes it: week 4 of 2025; `2025-01`: month 1. */
export function numberAndYear(label: string): { number: string; year: string } {
  const [year = '', number = ''] = label.split(/-W?/);
  return { number: String(Number(number)), year };
}

/** The word for a change that messages select on. */
export const wayOf = (before: number, now: number): string =>
  now > before ? 'up' : now < before ? 'down' : 'same';

export const paragraph = (messages: readonly Message[], language: Language): string =>
  messages.map((message) => say(language, message)).join(' ');
