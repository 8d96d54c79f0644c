import {
  changesTold,
  dutiesTold,
  listTold,
  reviewTold,
  viewTold,
  type ExplainSummary,
  type ViewSummary,
} from '../actions';
import { say, t, type Language, type Message } from '../messages';
import { explanationLines, viewDefinition } from '../monitoring';
import type { Outcome } from './commands';

/** What the commands for the desk did, in words. */
export function deskLines(outcome: Outcome, language: Language): string[] {
  const { duties, review, view, list, explained } = outcome;
  const told: (Message | undefined)[] = [
    duties && dutiesTold(duties),
    review && reviewTold(review),
    review && changesTold(review),
    view && viewTold(view),
    list && listTold(list),
  ];
  return [
    ...(view ? [viewName(view, language)] : []),
    ...told.flatMap((message) => (message ? [say(language, message)] : [])),
    ...(explained ? explainLines(explained, language) : []),
  ];
}

const viewName = ({ view, leader, agency }: ViewSummary, language: Language): string =>
  [viewDefinition(view).label[language], leader, agency].filter((part) => part !== undefined).join(' · ');

const explainLines = (
  { title, explanation, commentedCell }: ExplainSummary,
  language: Language,
): string[] => [
  title,
  ...explanationLines(explanation, language),
  ...(commentedCell === undefined ? [] : [t(language, 'desk.told.commented', { cell: commentedCell })]),
];
