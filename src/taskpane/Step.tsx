import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { say, t, type Language } from '../messages';
import { Failure } from './shell/Failure';
import type { Run } from './shell/useRun';

const useStyles = makeStyles({
  step: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '4px 0 16px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  hint: { color: tokens.colorNeutralForeground2 },
  working: { display: 'flex', flexDirection: 'column', gap: '4px' },
  button: { alignSelf: 'flex-start' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  sentences: { margin: 0, paddingLeft: '16px', overflowWrap: 'anywhere' },
});

export interface StepProps<T> {
  readonly language: Language;
  readonly title: string;
  /** What the step is for, in a sentence. */
  readonly hint?: string;
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
export function Step<T>(props: StepProps<T>) {
  const { language, title, hint, button, disabled, run, onStart, preview, children, outcome } = props;
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.step} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      {hint !== undefined && (
        <Text size={200} className={styles.hint}>
          {hint}
        </Text>
      )}
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
      {run.error !== undefined && <Failure language={language} error={run.error} onRetry={run.again} />}
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
  const isCounted = progress !== undefined && progress.total > 0;
  return (
    <div className={styles.working}>
      <Text size={200} role="status">
        {progress ? say(language, progress.step) : t(language, 'taskpane.run.working')}
        {isCounted && ` ${t(language, 'taskpane.run.count', { done: progress.done, total: progress.total })}`}
      </Text>
      <ProgressBar aria-label={title} value={isCounted ? progress.done / progress.total : undefined} />
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
      <MessageBarBody style={{ overflowWrap: 'anywhere' }}>
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
