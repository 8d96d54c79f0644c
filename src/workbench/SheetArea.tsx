import { useEffect, useRef, useState, type RefObject } from 'react';
import { t, type Language } from '../messages';
import type { Book, EntryAlert } from './book';
import { CellMenu } from './chrome/CellMenu';
import { CellNotes } from './chrome/CellNotes';
import { EntryAlertDialog, type Answer } from './chrome/EntryAlertDialog';
import { FilterMenu, type OpenFilter } from './chrome/FilterMenu';
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
  const [filter, setFilter] = useState<OpenFilter>();
  const view = useGridView(host, { book, version, language, onAlert: setAlert, onFilter: setFilter });
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
        <CellNotes
          host={host}
          book={book}
          version={version}
          language={language}
          onAlert={setAlert}
          onFilter={() => setFilter({ row: book.sheet.selection.top, column: book.sheet.selection.left })}
        />
        <FilterMenu
          key={filter && `${filter.row},${filter.column}`}
          host={host}
          book={book}
          language={language}
          at={filter}
          onAlert={setAlert}
          onClose={() => {
            setFilter(undefined);
            view.current?.focus();
          }}
        />
        <CellMenu host={host} buttons={menu} onPress={onPress} />
      </div>
      <SheetTabs book={book} language={language} />
      <EntryAlertDialog language={language} alert={alert} onAnswer={answer} />
    </>
  );
}

interface Drawn {
  readonly book: Book;
  readonly version: number;
  readonly language: Language;
  readonly onAlert: (alert: EntryAlert) => void;
  readonly onFilter: (at: OpenFilter) => void;
}

/** A grid for each sheet that is shown; it is drawn anew with each version of the workbook. */
function useGridView(
  host: RefObject<HTMLDivElement | null>,
  { book, version, language, onAlert, onFilter }: Drawn,
): RefObject<GridView | undefined> {
  const view = useRef<GridView>(undefined);
  const sheetId = book.sheet.id;
  useEffect(() => {
    const shown = new GridView(host.current!, book, language, onAlert, onFilter);
    view.current = shown;
    return () => shown.dispose();
  }, [host, book, sheetId, language, onAlert, onFilter]);
  useEffect(() => view.current?.update(), [version]);
  return view;
}
