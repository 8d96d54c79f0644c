import { useEffect, useRef, type RefObject } from 'react';

/**
 * Gives the focus to a button of a modal dialog when it opens, and keeps it in the dialog. What stands behind may take it late:
 * a menu that closes, the grid, the pane's page at the end of an action. Fluent then takes the dialog for left, and hides it from
 * screen readers while everybody else sees it; and in a frame that has the focus, Escape closes nothing.
 */
export function useKeptFocus(isOpen: boolean): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isOpen) return undefined;
    const takeBack = (): void => {
      const dialog = button.current?.closest('[role=dialog], [role=alertdialog]');
      if (dialog && !dialog.contains(document.activeElement)) button.current?.focus();
    };
    // A page in a frame that takes the focus is known only by this window losing it, and stands as the focus a moment later.
    const takeBackSoon = (): void => void setTimeout(takeBack);
    document.addEventListener('focusin', takeBack);
    window.addEventListener('blur', takeBackSoon);
    button.current?.focus();
    return () => {
      document.removeEventListener('focusin', takeBack);
      window.removeEventListener('blur', takeBackSoon);
    };
  }, [isOpen]);
  return button;
}
