import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Container } from '../headless/browser';
import { t } from '../messages';
import type { Book } from './book';
import { RibbonBar } from './chrome/RibbonBar';
import type { RibbonButton } from './chrome/ribbonOf';
import { useRibbon } from './chrome/useRibbon';
import { useKeptFocus } from './chrome/useKeptFocus';
import { useShortcuts } from './chrome/useShortcuts';
import { HostedPage } from './HostedPage';
import { SheetArea } from './SheetArea';
import type { Surroundings } from './surroundings';

const useStyles = makeStyles({
  work: { flex: 1, minHeight: 0, display: 'flex' },
  sheet: { flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column' },
  side: {
    '&[hidden]': { display: 'none' },
    width: '350px',
    display: 'flex',
    flexDirection: 'column',
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  pane: { flex: 1, border: 'none' },
  close: { alignSelf: 'flex-end' },
  told: { width: '100%', height: '120px', border: 'none' },
});

interface AddInProps {
  readonly book: Book;
  readonly version: number;
  readonly surroundings: Surroundings;
}

/** A workbook's window: the ribbon, the sheet and the task pane. */
export function AddIn({ book, version, surroundings }: AddInProps) {
  const styles = useStyles();
  const { language, role, theme } = surroundings;
  const { window: excelWindow } = book.excel;
  const ribbon = useRibbon(language);
  const [pressed, setPressed] = useState<string>();
  const [told, setTold] = useState<{ url: string; close: () => void }>();
  const closer = useKeptFocus(told !== undefined);
  const pane = useRef<Container>(undefined);
  const press = async ({ id, command }: RibbonButton): Promise<void> => {
    if (command === undefined) book.showPane(true);
    else if (pane.current?.isListening) {
      setPressed(id);
      await pane.current.press(id, command);
      setPressed(undefined);
    }
  };
  const isEnabled = ({ id }: { id: string }): boolean => pressed === undefined && excelWindow.isEnabled(id);
  useShortcuts(ribbon, (button) => isEnabled(button) && void press(button));
  return (
    <>
      {ribbon && (
        <RibbonBar
          language={language}
          ribbon={ribbon}
          isEnabled={isEnabled}
          onPress={(button) => void press(button)}
        />
      )}
      <div className={styles.work}>
        <div className={styles.sheet}>
          <SheetArea
            book={book}
            version={version}
            language={language}
            menu={ribbon?.cellMenu ?? []}
            onPress={(button) => void press(button)}
          />
        </div>
        <div className={styles.side} hidden={excelWindow.runtimeState !== 'Visible'}>
          <Button
            size="small"
            appearance="subtle"
            className={styles.close}
            aria-label={t(language, 'workbench.pane.close')}
            onClick={() => book.showPane(false)}
          >
            ✕
          </Button>
          <HostedPage
            // Excel, too, opens the pane anew when its language changes.
            key={`${role} ${language} ${theme}`}
            page="taskpane.html"
            title={t(language, 'workbench.pane')}
            className={styles.pane}
            book={book}
            surroundings={surroundings}
            onContainer={(container) => {
              pane.current = container;
              setPressed(undefined);
              container.onDialog = (url) => setTold({ url, close: () => container.closeDialog() });
            }}
          />
        </div>
      </div>
      <Dialog open={told !== undefined} onOpenChange={() => closeDialog()}>
        <DialogSurface>
          <DialogBody>
            <DialogTitle>{t(language, 'workbench.dialog')}</DialogTitle>
            <DialogContent>
              {told && (
                <HostedPage
                  page={told.url}
                  title={t(language, 'workbench.dialog')}
                  className={styles.told}
                  book={book}
                  surroundings={surroundings}
                />
              )}
            </DialogContent>
            <DialogActions>
              <Button ref={closer} appearance="primary" onClick={() => closeDialog()}>
                {t(language, 'workbench.dialog.close')}
              </Button>
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
    </>
  );

  function closeDialog(): void {
    told?.close();
    setTold(undefined);
  }
}
