import {
  Button,
  FluentProvider,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  teamsHighContrastTheme,
  tokens,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { WorkbookFileError } from '../headless/browser';
import { workbookFault } from '../files/workbookFault';
import { say, t, type Language } from '../messages';
import { AddIn } from './AddIn';
import { openBook, type Book } from './book';
import { SettingsBar } from './chrome/SettingsBar';
import { downloadBytes } from './downloadBytes';
import { locales, remember, type Surroundings } from './surroundings';

const useStyles = makeStyles({
  page: {
    height: '100vh',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground3,
  },
});
const fluentThemes = { light: webLightTheme, dark: webDarkTheme, contrast: teamsHighContrastTheme };

/** The sample register as the add-in loads it in each language, and the file that it is loaded from; built beside this page. */
const sampleBook = (language: Language): string => `register-${language}.xlsx`;
const sampleSource = 'sample.xlsx';

interface WorkbenchProps {
  readonly initialBook: Book;
  readonly initial: Surroundings;
}

/** An Excel of our own in a page: a workbook in a grid, and the add-in beside it. */
export function Workbench({ initialBook, initial }: WorkbenchProps) {
  const styles = useStyles();
  const [surroundings, setSurroundings] = useState(initial);
  const [book, setBook] = useState(initialBook);
  const [notice, setNotice] = useState<string>();
  const version = useSyncExternalStore(book.subscribe, book.currentVersion);
  const { language, theme, today } = surroundings;
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = t(language, 'workbench.title');
  }, [language]);
  const change = (next: Surroundings): void => {
    remember(next);
    book.change({ today: next.today, locale: locales[next.language] });
    setSurroundings(next);
  };
  const open = async (name: string, read?: () => Promise<Uint8Array>): Promise<void> => {
    setNotice(undefined);
    try {
      const opened = openBook(await read?.(), name, { today, locale: locales[language] });
      book.close();
      setBook(opened);
    } catch (error) {
      if (!(error instanceof WorkbookFileError)) throw error;
      setNotice(say(language, workbookFault(name, error)));
    }
  };
  const save = async (): Promise<void> => {
    const losses = book.excel.lossesOnSave().map(({ what }) => what);
    if (losses.length > 0) setNotice(t(language, 'workbench.file.losses', { losses: losses.join('; ') }));
    downloadBytes(await book.excel.save(), book.name);
  };
  return (
    <FluentProvider theme={fluentThemes[theme]}>
      <div className={styles.page} style={{ colorScheme: theme === 'light' ? 'light' : 'dark' }}>
        <SettingsBar
          surroundings={surroundings}
          sourceUrl={sampleSource}
          onChange={change}
          onOpen={(file) => void open(file.name, async () => new Uint8Array(await file.arrayBuffer()))}
          onNew={() => void open('p06.xlsx')}
          onSample={() => void open(sampleBook(language), () => fetchBytes(sampleBook(language)))}
          onSave={() => void save()}
        />
        {notice !== undefined && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{notice}</MessageBarBody>
            <MessageBarActions>
              <Button size="small" onClick={() => setNotice(undefined)}>
                {t(language, 'workbench.dialog.close')}
              </Button>
            </MessageBarActions>
          </MessageBar>
        )}
        <AddIn key={book.id} book={book} version={version} surroundings={surroundings} />
      </div>
    </FluentProvider>
  );
}

async function fetchBytes(url: string): Promise<Uint8Array> {
  const reply = await fetch(url);
  if (!reply.ok) throw new Error(`${url}: ${reply.status}`);
  return new Uint8Array(await reply.arrayBuffer());
}

/** The workbook that the workbench starts with. */
export async function openSample({ today, language }: Surroundings): Promise<Book> {
  const name = sampleBook(language);
  return openBook(await fetchBytes(name), name, { today, locale: locales[language] });
}
