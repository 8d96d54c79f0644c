import { t, type Language } from '../../messages';
import { Working } from '../Working';
import type { View } from './pane';
import { undoRun } from './takeBack';
import { useBusyWith, useRun } from './useRun';

/** The view that shows each run. */
const viewOfRun: Readonly<Record<string, View>> = {
  load: 'load',
  forms: 'collect',
  collect: 'collect',
  conflicts: 'collect',
  entries: 'entries',
  close: 'entries',
  correct: 'entries',
  check: 'check',
  highlight: 'highlights',
  explain: 'highlights',
  desk: 'desk',
  report: 'report',
  'report files': 'report',
  issue: 'report',
  remind: 'report',
  settings: 'settings',
};

/** What is at work although another view is shown: started there, or by a button of the ribbon. */
export function WorkElsewhere({ language, view }: { readonly language: Language; readonly view: View }) {
  const name = useBusyWith();
  const run = useRun(name ?? '');
  // What is undone is shown where its button stands.
  if (name === undefined || name === undoRun || viewOfRun[name] === view) return null;
  const at = viewOfRun[name];
  return (
    <Working
      language={language}
      title={t(language, at ? `taskpane.view.${at}` : 'taskpane.ribbon')}
      run={run}
    />
  );
}
