/** Marks a part of the page that takes the focus when what had it in there goes away. */
export const focusKeeper = { tabIndex: -1, 'data-keeps-focus': '' } as const;
const keepers = '[data-keeps-focus]';

/**
 * Follows the focus: where what had it goes away with what it did, such as the button of a question that is answered, the browser
 * forgets where the user was, and keyboard and screen reader begin again at the top. The nearest part that is left takes it
 * instead: the outcome. Nothing is taken from a window that the user is not in, such as the grid in which he types.
 * @returns what ends it.
 */
export function keepFocus(page: Document): () => void {
  let last: Element | undefined;
  let around: readonly HTMLElement[] = [];
  const onFocus = ({ target }: FocusEvent): void => {
    if (!(target instanceof Element)) return;
    last = target;
    around = keepersOf(target);
  };
  const observer = new MutationObserver(() => {
    if (!last || last.isConnected) return;
    last = undefined;
    if (page.activeElement !== page.body || !page.hasFocus()) return;
    const left = [...around, page.querySelector<HTMLElement>(keepers)];
    // One that shows nothing cannot take it.
    left.find((keeper) => {
      if (keeper?.isConnected) keeper.focus({ preventScroll: true });
      return page.activeElement !== page.body;
    });
  });
  page.addEventListener('focusin', onFocus);
  observer.observe(page.body, { childList: true, subtree: true });
  return () => {
    page.removeEventListener('focusin', onFocus);
    observer.disconnect();
  };
}

/** The keepers that an element is in, the nearest first. */
function keepersOf(element: Element): readonly HTMLElement[] {
  const found: HTMLElement[] = [];
  for (
    let keeper = element.closest<HTMLElement>(keepers);
    keeper;
    keeper = keeper.parentElement?.closest<HTMLElement>(keepers) ?? null
  )
    found.push(keeper);
  return found;
}
