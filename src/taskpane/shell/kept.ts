import { useSyncExternalStore } from 'react';

/**
 * State that outlives the view which shows it: views come and go with navigation, and in Office's shared runtime the pane
 * itself is closed and opened again while its page lives on.
 */
const values = new Map<string, unknown>();
const listeners = new Set<() => void>();

export const kept = <T>(key: string): T | undefined => values.get(key) as T | undefined;

export function keep(key: string, value: unknown): void {
  if (Object.is(values.get(key), value)) return;
  values.set(key, value);
  listeners.forEach((listener) => listener());
}

export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The value under a key, undefined until it is given one. */
export const useKeptValue = <T>(key: string): T | undefined =>
  useSyncExternalStore(subscribe, () => kept<T>(key));

/** As `useState`, under a key that is known to the whole pane. */
export function useKept<T>(key: string, initial: T | (() => T)): readonly [T, (value: T) => void] {
  const value = useSyncExternalStore(subscribe, () => {
    if (!values.has(key)) values.set(key, initial instanceof Function ? initial() : initial);
    return values.get(key) as T;
  });
  return [value, (next) => keep(key, next)];
}
