import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { say, t, type Language } from '../messages';
import { isCancelled, sentence, type Run } from './useRun';

const useStyles = makeStyles({
  step: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '12px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { display: 'flex', alignItems: 'center', gap: '8px', margin: 0, fontSize: tokens.fontSizeBase400 },
  number: {
    width: '24px',
    height: '24px',
    borderRadius: '50%',
    display: 'grid',
    placeItems: 'center',
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
  },
  working: { display: 'flex', flexDirection: 'column', gap: '4px' },
  button: { alignSelf: 'flex-start' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  sentences: { margin: 0, paddingLeft: '16px', overflowWrap: 'anywhere' },
});

export interface StepProps<T> {
  readonly language: Language;
  readonly number: number;
  readonly title: string;
  readonly button: string;
  readonly disabled: boolean;
  readonly run: Run<T>;
  readonly onStart: () => void;
  /** Shows what would be done, before the step is. */
  readonly preview?: { readonly button: string; readonly onStart: () => void };
  /** What the user gives before starting. */
  readonly children?: ReactNode;
  /** What came out. */
  readonly outcome: (result: T) => ReactNode;
}

/** One step of the job: inputs, a button, progress, and what came of it. */
export function Step<T>({
  language,
  number,
  title,
  button,
  disabled,
  run,
  onStart,
  preview,
  children,
  outcome,
}: StepProps<T>) {
  const styles = useStyles();
  return (
    <section className={styles.step} aria-labelledby={`step-${number}`}>
      <h2 id={`step-${number}`} className={styles.title}>
        <span className={styles.number}>{number}</span>
        {title}
      </h2>
      {children}
      <div className={styles.buttons}>
        {preview && (
          <Button disabled={disabled} onClick={preview.onStart}>
            {preview.button}
          </Button>
        )}
        <Button appearance="primary" disabled={disabled} onClick={onStart}>
          {button}
        </Button>
      </div>
      {run.running && <Working language={language} title={title} run={run} />}
      {run.error !== undefined && (
        <Notice intent={isCancelled(run.error) ? 'info' : 'error'} text={sentence(language, run.error)} />
      )}
      {run.result !== undefined && outcome(run.result)}
    </section>
  );
}

/** How far an action has come, and the way to stop it. */
export function Working({
  language,
  title,
  run: { progress, cancel },
}: Pick<StepProps<unknown>, 'language' | 'title'> & { run: Pick<Run<unknown>, 'progress' | 'cancel'> }) {
  const styles = useStyles();
  return (
    <div className={styles.working} role="status">
      <Text size={200}>{progress ? say(language, progress.step) : t(language, 'taskpane.run.working')}</Text>
      <ProgressBar
        aria-label={title}
        value={progress && progress.total > 0 ? progress.done / progress.total : undefined}
      />
      <Button className={styles.button} size="small" onClick={cancel}>
        {t(language, 'taskpane.run.cancel')}
      </Button>
    </div>
  );
}

interface NoticeProps {
  readonly intent: 'success' | 'info' | 'warning' | 'error';
  /** One sentence, or several in one box. */
  readonly text: string | readonly string[];
}

/** Sentences that may take several lines. */
export function Notice({ intent, text }: NoticeProps) {
  const styles = useStyles();
  const sentences = typeof text === 'string' ? [text] : text;
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>
        {sentences.length === 1 ? (
          sentences
        ) : (
          <ul className={styles.sentences}>
            {sentences.map((each, index) => (
              <li key={index}>{each}</li>
            ))}
          </ul>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
