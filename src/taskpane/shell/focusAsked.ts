import { useEffect, useRef, type RefObject } from 'react';
import { keep, useKeptValue } from './kept';

const key = 'asked for';

/** Asks for a choice of the view that is about to be shown: it gets the focus there. */
export const askFor = (choice: string): void => keep(key, choice);

/** Where a choice stands that may be asked for. */
export function useFocusAsked<T extends HTMLElement>(choice: string): RefObject<T | null> {
  const place = useRef<T>(null);
  const asked = useKeptValue<string>(key);
  useEffect(() => {
    if (asked !== choice || !place.current) return;
    place.current.focus();
    keep(key, undefined);
  });
  return place;
}
