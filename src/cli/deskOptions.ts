import { UserError } from '../messages';
import { isView, views, type ViewRequest } from '../monitoring';

/** Commands for a leader's desk: a view and its list, the review, who answers for what, why a task stands as it does. */
export const deskCommands = ['view', 'review', 'duties', 'explain'] as const;
export type DeskCommand = (typeof deskCommands)[number];

/** What these commands are told besides the file. */
export interface DeskLine extends ViewRequest {
  /** Keep the explanation as a comment. */
  readonly comment: boolean;
}

export const deskSwitches = {
  view: { type: 'string' },
  leader: { type: 'string' },
  comment: { type: 'boolean' },
} as const;

/** Which of them each command takes. */
export const deskOnlyFor: Readonly<Record<keyof typeof deskSwitches, readonly DeskCommand[]>> = {
  view: ['view'],
  leader: ['view'],
  comment: ['explain'],
};

interface Values {
  readonly view?: string;
  readonly leader?: string;
  readonly agency?: readonly string[];
  readonly comment?: boolean;
}

/** @throws UserError for a view that is none. */
export function deskLine({ view = 'all', leader, agency, comment = false }: Values): DeskLine {
  if (isView(view)) return { view, leader, agency: agency?.at(-1), comment };
  const choices = views.map(({ key }) => key).join(', ');
  throw new UserError({ key: 'cli.error.choice', params: { option: '--view', choices } });
}
