import {
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { cellAddress } from '../../headless/browser';
import { t, type Language } from '../../messages';
import type { Book, EntryAlert } from '../book';
import { cellKey, commentsOf } from '../grid/comments';

const useStyles = makeStyles({
  arrow: {
    position: 'absolute',
    zIndex: 20,
    width: '20px',
    height: '20px',
    padding: 0,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: '#f3f3f3',
    color: '#000',
    cursor: 'pointer',
  },
  list: { maxHeight: '260px', overflowY: 'auto' },
  note: {
    position: 'absolute',
    zIndex: 19,
    maxWidth: '260px',
    padding: '6px 8px',
    backgroundColor: '#fffbe5',
    color: '#222',
    border: '1px solid #bdb78a',
    boxShadow: tokens.shadow8,
    fontSize: '12px',
    whiteSpace: 'pre-wrap',
    pointerEvents: 'none',
  },
});

interface CellNotesProps {
  readonly host: RefObject<HTMLDivElement | null>;
  readonly book: Book;
  readonly version: number;
  readonly language: Language;
  readonly onAlert: (alert: EntryAlert) => void;
  /** Opens the menu of the selected cell, if it is a heading that has one. */
  readonly onFilter: () => void;
}

/** What Excel shows beside the selected cell: the drop-down's arrow, the input prompt, the comment. */
export function CellNotes({ host, book, version, language, onAlert, onFilter }: CellNotesProps) {
  const styles = useStyles();
  const { sheet } = book;
  const { top: row, left: column } = sheet.selection;
  const cell = cellAddress(row, column);
  const place = usePlace(host, cell, version);
  const choices = book.excel.choices(sheet.name, row, column);
  const [isOpen, setOpen] = useState(false);
  useListKey(host, () => (choices ? setOpen(true) : onFilter()));
  if (!place) return null;
  const rule = sheet.dataValidation(row, column);
  const prompt = rule?.showPrompt && rule.prompt ? { title: rule.promptTitle, text: rule.prompt } : undefined;
  const comment = commentsOf(sheet).get(cellKey(row, column));
  const choose = (text: string): void => {
    const alert = book.type(row, column, text);
    if (alert) onAlert(alert);
  };
  return (
    <>
      {choices && (
        <Menu open={isOpen} onOpenChange={(_event, { open }) => setOpen(open)} positioning="below-end">
          <MenuTrigger disableButtonEnhancement>
            <button
              type="button"
              className={styles.arrow}
              style={{ left: place.right, top: place.bottom - 20 }}
              aria-label={t(language, 'workbench.cell.choices', { cell })}
            >
              ▾
            </button>
          </MenuTrigger>
          <MenuPopover className={styles.list}>
            <MenuList>
              {choices.map((choice, at) => (
                <MenuItem key={at} onClick={() => choose(choice)}>
                  {choice}
                </MenuItem>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
      )}
      {(prompt ?? comment) && (
        <div role="note" className={styles.note} style={{ left: place.left + 16, top: place.bottom + 6 }}>
          {prompt && <b>{prompt.title}</b>}
          {[prompt?.text, comment].filter(Boolean).map((text, at) => (
            <div key={at}>{text}</div>
          ))}
        </div>
      )}
    </>
  );
}

/** Alt and the arrow down open a cell's list, or a heading's menu, as in Excel; the grid must not take it for going down. */
function useListKey(host: RefObject<HTMLDivElement | null>, open: () => void): void {
  const latest = useRef(open);
  useEffect(() => {
    latest.current = open;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const { activeElement } = document;
      const isInGrid = activeElement === document.body || host.current?.contains(activeElement);
      if (!event.altKey || event.key !== 'ArrowDown' || !isInGrid) return;
      event.stopImmediatePropagation();
      latest.current();
    };
    window.addEventListener('keydown', press, true);
    return () => window.removeEventListener('keydown', press, true);
  }, [host]);
}

interface Place {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where a cell lies in the sheet's area; undefined while it is out of sight. */
function usePlace(host: RefObject<HTMLDivElement | null>, cell: string, version: number): Place | undefined {
  const [place, setPlace] = useState<Place>();
  useEffect(() => {
    const area = host.current;
    if (!area) return undefined;
    let frame = 0;
    const look = (): void => {
      const found = area.querySelector(`[data-cell="${cell}"]`)?.getBoundingClientRect();
      const whole = area.getBoundingClientRect();
      const isSeen = found && found.top < whole.bottom - 10 && found.left < whole.right - 10;
      setPlace(
        isSeen
          ? {
              left: found.left - whole.left,
              // Beside the cell, within the sheet.
              right: Math.min(found.right - whole.left, whole.width - 38),
              bottom: found.bottom - whole.top,
            }
          : undefined,
      );
    };
    const lookSoon = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(look);
    };
    // The grid draws a little later than the workbook changes.
    const events = ['viewportscroll', 'afterrender', 'afterfocus'];
    for (const event of events) area.addEventListener(event, lookSoon);
    lookSoon();
    return () => {
      cancelAnimationFrame(frame);
      for (const event of events) area.removeEventListener(event, lookSoon);
    };
  }, [host, cell, version]);
  return place;
}
