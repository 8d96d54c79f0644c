import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { t, type Language } from '../../messages';
import type { Book, EntryAlert } from '../book';

interface HistoryButtonsProps {
  readonly book: Book;
  readonly language: Language;
  readonly onAlert: (alert: EntryAlert) => void;
}

const signs = { undo: '↶', redo: '↷' } as const;

/** Takes back what was typed, pasted, resized or filtered, and does it again: by two buttons, or by Ctrl+Z and Ctrl+Y. */
export function HistoryButtons({ book, language, onAlert }: HistoryButtonsProps) {
  const turn = (which: 'undo' | 'redo'): void => {
    const alert = book.turn(which);
    if (alert) onAlert(alert);
  };
  useHistoryKeys(turn);
  return (
    <>
      {(['undo', 'redo'] as const).map((which) => (
        <Button
          key={which}
          size="small"
          appearance="subtle"
          icon={<span aria-hidden>{signs[which]}</span>}
          aria-label={t(language, `workbench.${which}`)}
          title={t(language, `workbench.${which}`)}
          disabled={!book.canTurn(which)}
          onClick={() => turn(which)}
        />
      ))}
    </>
  );
}

/** Where a text is being written the keys are those of the text, and a dialog comes first. */
const isTaken = (): boolean =>
  document.activeElement?.closest('input, textarea, select, [role=dialog], [role=alertdialog]') !== null &&
  document.activeElement !== null;

function useHistoryKeys(turn: (which: 'undo' | 'redo') => void): void {
  const latest = useRef(turn);
  useEffect(() => {
    latest.current = turn;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const key = event.key.toLowerCase();
      if (!(event.ctrlKey || event.metaKey) || event.altKey || (key !== 'z' && key !== 'y') || isTaken())
        return;
      event.preventDefault();
      event.stopImmediatePropagation();
      latest.current(key === 'y' || event.shiftKey ? 'redo' : 'undo');
    };
    window.addEventListener('keydown', press, true);
    return () => window.removeEventListener('keydown', press, true);
  }, []);
}
