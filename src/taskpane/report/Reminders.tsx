import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReminderLine, RemindSummary } from '../../actions/remindAgencies';
import { t, type Language } from '../../messages';
import { copyText } from '../shell/copyText';
import type { ViewContext } from '../shell/pane';
import { useRun } from '../shell/useRun';
import { RunOutcome } from '../Outcome';
import { Notice } from '../Step';
import { today } from '../surroundings';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: 0,
    margin: '8px 0',
    listStyle: 'none',
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    alignItems: 'center',
    justifyContent: 'space-between',
  },
  text: {
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    margin: '4px 0',
  },
  button: { alignSelf: 'flex-start' },
});

/** A text for each agency that has something to be reminded of, to be copied into a message. */
export function Reminders({ language, busy }: ViewContext) {
  const styles = useStyles();
  const run = useRun<RemindSummary>('remind');
  const remind = (): void =>
    run.start(async (options) => {
      const { remindAgencies } = await import('../../actions/remindAgencies');
      return remindAgencies({ ...options, today: today() });
    });
  return (
    <details>
      <summary>{t(language, 'taskpane.remind.title')}</summary>
      <Button className={styles.button} disabledFocusable={busy} onClick={remind}>
        {t(language, 'taskpane.remind.run')}
      </Button>
      <RunOutcome language={language} title={t(language, 'taskpane.remind.title')} run={run}>
        {({ reminders, period }) =>
          reminders.length === 0 ? (
            <Notice intent="success" text={t(language, 'cli.remind.none', { period })} />
          ) : (
            <ul className={styles.list} aria-label={t(language, 'taskpane.remind.title')}>
              {reminders.map((each) => (
                <li key={each.agency}>
                  <ReminderItem language={language} reminder={each} />
                </li>
              ))}
            </ul>
          )
        }
      </RunOutcome>
    </details>
  );
}

function ReminderItem({ language, reminder }: { language: Language; reminder: ReminderLine }) {
  const styles = useStyles();
  const [copied, setCopied] = useState(false);
  const { agency, missing, errors, overdue, text } = reminder;
  const copy = async (): Promise<void> => {
    await copyText(text);
    setCopied(true);
  };
  return (
    <>
      <div className={styles.line}>
        <Text weight="semibold">{agency}</Text>
        <Button
          size="small"
          aria-label={t(language, 'taskpane.remind.copyFor', { agency })}
          onClick={() => void copy()}
        >
          {t(language, copied ? 'taskpane.remind.copied' : 'taskpane.remind.copy')}
        </Button>
      </div>
      <details>
        <summary>{t(language, 'taskpane.remind.counts', { missing, errors, overdue })}</summary>
        <pre className={styles.text}>{text}</pre>
      </details>
    </>
  );
}
