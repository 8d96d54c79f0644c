import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useState } from 'react';
import { t, type Language } from '../../messages';
import { copyText } from './copyText';
import { errorDetails, isCancelled, isPassing, sentence } from './errors';

interface FailureProps {
  readonly language: Language;
  readonly error: unknown;
  /** Where trying again may help. */
  readonly onRetry?: () => void;
}

/** What went wrong, as a sentence, with what a support desk needs at hand. */
export function Failure({ language, error, onRetry }: FailureProps) {
  const [copied, setCopied] = useState<unknown>();
  const isError = !isCancelled(error);
  const copy = async (): Promise<void> => {
    await copyText(errorDetails(language, error, new Date()));
    setCopied(error);
  };
  return (
    <MessageBar intent={isPassing(error) ? 'warning' : isError ? 'error' : 'info'} layout="multiline">
      <MessageBarBody style={{ overflowWrap: 'anywhere' }}>{sentence(language, error)}</MessageBarBody>
      {isError && (
        <MessageBarActions>
          {onRetry && (
            <Button size="small" onClick={onRetry}>
              {t(language, 'taskpane.run.again')}
            </Button>
          )}
          <Button size="small" onClick={() => void copy()}>
            {t(language, copied === error ? 'taskpane.run.copied' : 'taskpane.run.copy')}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
