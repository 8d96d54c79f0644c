import {
  FluentProvider,
  makeStyles,
  Select,
  Text,
  tokens,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { isLanguage, t, type Language } from '../messages';
import { CheckStep } from './CheckStep';
import { CloseStep } from './CloseStep';
import { DeskView } from './desk/DeskView';
import { ExplainTask } from './desk/ExplainTask';
import { EntriesStep } from './EntriesStep';
import { HighlightStep } from './HighlightStep';
import { LoadStep } from './LoadStep';
import { ReportStep } from './ReportStep';
import { rememberLanguage } from './surroundings';

const useStyles = makeStyles({
  pane: {
    minHeight: '100vh',
    padding: '12px',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    justifyContent: 'space-between',
    paddingBottom: '12px',
  },
});

/** What every step gets from the pane. */
export interface StepContext {
  readonly language: Language;
  /** Another step is at work: the workbook takes one action at a time. */
  readonly busy: boolean;
  readonly onRunning: (running: boolean) => void;
}

/** The task pane: the steps of the week in order. */
export function App({ initialLanguage, dark }: { initialLanguage: Language; dark: boolean }) {
  const styles = useStyles();
  const [language, setLanguage] = useState(initialLanguage);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = t(language, 'taskpane.title');
  }, [language]);
  const choose = (value: string): void => {
    if (!isLanguage(value)) return;
    setLanguage(value);
    rememberLanguage(value);
  };
  const context: StepContext = { language, busy, onRunning: setBusy };
  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme}>
      {/* The browser's own parts, such as the calendar's button, follow. */}
      <main className={styles.pane} style={{ colorScheme: dark ? 'dark' : 'light' }}>
        <header className={styles.header}>
          <Text as="h1" size={500} weight="semibold" style={{ margin: 0 }}>
            {t(language, 'taskpane.title')}
          </Text>
          <Select
            size="small"
            aria-label={t(language, 'taskpane.language')}
            value={language}
            onChange={(_event, data) => choose(data.value)}
          >
            <option value="vi">Tiếng Việt</option>
            <option value="en">English</option>
          </Select>
        </header>
        <LoadStep {...context} />
        <CheckStep {...context} />
        <EntriesStep {...context} />
        <HighlightStep {...context} />
        <DeskView {...context} />
        <ExplainTask {...context} />
        <ReportStep {...context} />
        <CloseStep {...context} />
      </main>
    </FluentProvider>
  );
}
