import { Button, makeStyles, Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { LoadSummary } from '../../actions/types';
import { say, t, type Language } from '../../messages';
import type { ImportAnswers } from '../../register/import';
import { ColumnMapping } from './ColumnMapping';
import { LoadedUpdate } from './LoadedUpdate';
import { LongList } from '../LongList';
import { showView } from '../shell/pane';
import { Notice } from '../Step';

const useStyles = makeStyles({
  counts: { display: 'grid', gridTemplateColumns: '1fr auto', columnGap: '12px', margin: 0 },
  number: { margin: 0, textAlign: 'right' },
});

interface LoadedProps {
  readonly language: Language;
  readonly result: LoadSummary;
  readonly answers: ImportAnswers;
  readonly onAnswer: (answers: ImportAnswers) => void;
  /** What is asked of the official. */
  readonly children: ReactNode;
}

/** What became of a file, or would: counts, changes, questions, columns, rows left out. */
export function Loaded({ language, result, answers, onAnswer, children }: LoadedProps) {
  const styles = useStyles();
  const { tasks, entries, sourceRows: rows, source, rejected } = result;
  return (
    <>
      {result.isPreview ? (
        <Notice
          intent="info"
          text={t(language, 'taskpane.load.previewed', { tasks, entries, rows, source })}
        />
      ) : (
        <>
          <Notice
            intent="success"
            text={t(language, 'taskpane.load.done', { tasks, entries, rows, source })}
          />
          <Button style={{ alignSelf: 'flex-start' }} onClick={() => showView('home')}>
            {t(language, 'taskpane.load.next')}
          </Button>
        </>
      )}
      {result.update && <LoadedUpdate language={language} update={result.update} />}
      {children}
      <Text weight="semibold">{t(language, 'taskpane.load.counts')}</Text>
      <dl className={styles.counts}>
        {result.counts.map(({ label, found, expected }) => (
          <div key={label} style={{ display: 'contents' }}>
            <dt>{label}</dt>
            <dd className={styles.number}>
              {expected === undefined ? found : t(language, 'taskpane.load.ofExpected', { found, expected })}
            </dd>
          </div>
        ))}
      </dl>
      {result.notices.length > 0 && (
        <Notice intent="warning" text={result.notices.map((notice) => say(language, notice))} />
      )}
      <ColumnMapping language={language} result={result} answers={answers} onAnswer={onAnswer} />
      {result.taskRows.length > 0 && (
        <details>
          <summary>{t(language, 'taskpane.load.taskRows', { count: result.taskRows.length })}</summary>
          <LongList
            items={result.taskRows}
            label={t(language, 'taskpane.load.taskRows', { count: result.taskRows.length })}
          >
            {(task) => <Text size={200}>{t(language, 'taskpane.load.taskRow', { ...task })}</Text>}
          </LongList>
        </details>
      )}
      {rejected.length > 0 && (
        <details>
          <summary>{t(language, 'taskpane.load.rejected', { count: rejected.length })}</summary>
          <LongList
            items={rejected}
            label={t(language, 'taskpane.load.rejected', { count: rejected.length })}
          >
            {({ row, reason, text }) => (
              <>
                <Text block size={200}>
                  {t(language, 'taskpane.load.rejectedRow', { row, reason: say(language, reason) })}
                </Text>
                <Text block size={200} italic>
                  {text}
                </Text>
              </>
            )}
          </LongList>
        </details>
      )}
    </>
  );
}
