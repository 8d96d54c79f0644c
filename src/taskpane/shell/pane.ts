import type { Language } from '../../messages';
import { keep, useKept } from './kept';
import { remember, remembered } from '../surroundings';

/** Where the pane is: which view, for whom. */

/** The views in the order of the week. */
export const views = [
  'home',
  'load',
  'collect',
  'entries',
  'check',
  'highlights',
  'desk',
  'report',
  'settings',
] as const;
export type View = (typeof views)[number];

/** What an agency has use for, in its form and for its officer in the whole register; the rest is the secretariat's. */
export const viewsOfAgencies: readonly View[] = ['home', 'entries', 'check', 'highlights', 'settings'];

const viewKey = 'p06.view';
const isView = (text: unknown): text is View => views.includes(text as View);

/** The view shown last, also by a pane that was closed since. */
export function useView(): readonly [View, (view: View) => void] {
  const [view] = useKept<View>(viewKey, () => {
    const last = remembered(viewKey);
    return isView(last) ? last : 'home';
  });
  return [view, showView];
}

export function showView(view: View): void {
  keep(viewKey, view);
  remember(viewKey, view);
}

/** What every view gets from the pane. */
export interface ViewContext {
  readonly language: Language;
  /** An action is at work: the workbook takes one at a time. */
  readonly busy: boolean;
}

/** A text that a view keeps while the pane lives, such as a half-filled form. */
export const useField = (
  name: string,
  initial: string | (() => string) = '',
): ReturnType<typeof useKept<string>> => useKept<string>(`field ${name}`, initial);
