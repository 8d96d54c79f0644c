import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Language } from '../messages';
import { Failure } from './shell/Failure';
import { focusKeeper } from './shell/keepFocus';
import type { Run } from './shell/useRun';
import { Working } from './Working';

const useStyles = makeStyles({
  outcome: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    ':empty': { display: 'none' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
});

/** Where it is told what came of a button; it takes the focus when that button goes away. */
export function Outcome({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <div {...focusKeeper} className={styles.outcome}>
      {children}
    </div>
  );
}

interface RunOutcomeProps<T> {
  readonly language: Language;
  readonly title: string;
  readonly run: Run<T>;
  /** What came out. */
  readonly children?: (result: T) => ReactNode;
}

/** Where an action stands: at work, failed, or done. */
export const RunOutcome = <T,>({ language, title, run, children }: RunOutcomeProps<T>) => (
  <Outcome>
    {run.running && <Working language={language} title={title} run={run} />}
    {run.error !== undefined && <Failure language={language} error={run.error} onRetry={run.again} />}
    {run.result !== undefined && children?.(run.result)}
  </Outcome>
);
