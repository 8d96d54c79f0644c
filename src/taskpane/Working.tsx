import { Button, makeStyles, ProgressBar, Text } from '@fluentui/react-components';
import { say, t, type Language } from '../messages';
import type { Run } from './shell/useRun';

const useStyles = makeStyles({
  working: { display: 'flex', flexDirection: 'column', gap: '4px' },
  button: { alignSelf: 'flex-start' },
});

interface WorkingProps {
  readonly language: Language;
  /** What is at work. */
  readonly title: string;
  readonly run: Pick<Run<unknown>, 'progress' | 'cancel'>;
}

/** How far an action has come, and the way to stop it. */
export function Working({ language, title, run: { progress, cancel } }: WorkingProps) {
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
