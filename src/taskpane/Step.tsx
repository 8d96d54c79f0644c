import { Button, makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import type { Language } from '../messages';
import { RunOutcome } from './Outcome';
import type { Run } from './shell/useRun';

const useStyles = makeStyles({
  step: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '4px 0 16px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  hint: { color: tokens.colorNeutralForeground2 },
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
          <Button disabledFocusable={disabled} onClick={preview.onStart}>
            {preview.button}
          </Button>
        )}
        <Button appearance="primary" disabledFocusable={disabled} onClick={onStart}>
          {button}
        </Button>
      </div>
      <RunOutcome language={language} title={title} run={run}>
        {outcome}
      </RunOutcome>
    </section>
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
