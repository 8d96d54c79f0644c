import { useEffect, useRef, useState, type RefObject } from 'react';
import { t, type Language } from '../messages';
import type { Book, EntryAlert } from './book';
import { CellMenu } from './chrome/CellMenu';
import { CellNotes } from './chrome/CellNotes';
import { EntryAlertDialog, type Answer } from './chrome/EntryAlertDialog';
import { FormulaBar } from './chrome/FormulaBar';
import { SheetTabs } from './chrome/SheetTabs';
import type { RibbonButton } from './chrome/ribbonOf';
import { GridView } from './grid/gridView';

interface SheetAreaProps {
  readonly book: Book;
  readonly version: number;
  readonly language: Language;
  /** What the add-in adds to the menu of a cell. */
  readonly menu: readonly RibbonButton[];
  readonly onPress: (button: RibbonButton) => void;
}

/** The shown sheet with its formula bar and tabs. */
export function SheetArea({ book, version, language, menu, onPress }: SheetAreaProps) {
  const host = useRef<HTMLDivElement>(null);
  const [alert, setAlert] = useState<EntryAlert>();
  const view = useGridView(host, book, version, setAlert);
  const answer = (what: Answer): void => {
    setAlert(undefined);
    if (!alert) return;
    if (what === 'keep') book.type(alert.row, alert.column, alert.text, true);
    if (what === 'again') void view.current?.editAgain(alert);
    else view.current?.focus();
  };
  return (
    <>
      <FormulaBar book={book} language={language} onAlert={setAlert} />
      <div className="sheet" ref={host} role="region" aria-label={t(language, 'workbench.grid')}>
        <CellNotes host={host} book={book} version={version} language={language} onAlert={setAlert} />
        <CellMenu host={host} buttons={menu} onPress={onPress} />
      </div>
      <SheetTabs book={book} language={language} />
      <EntryAlertDialog language={language} alert={alert} onAnswer={answer} />
    </>
  );
}

/** A grid for each sheet that is shown; it is drawn anew with each version of the workbook. */
function useGridView(
  host: RefObject<HTMLDivElement | null>,
  book: Book,
  version: number,
  onAlert: (alert: EntryAlert) => void,
): RefObject<GridView | undefined> {
  const view = useRef<GridView>(undefined);
  const sheetId = book.sheet.id;
  useEffect(() => {
    const shown = new GridView(host.current!, book, onAlert);
    view.current = shown;
    return () => shown.dispose();
  }, [host, book, sheetId, onAlert]);
  useEffect(() => view.current?.update(), [version]);
  return view;
}
