import { useEffect, useEffectEvent, useState } from 'react';
import { patiently, type Ending } from './patiently';

interface Followed {
  /** What hinders it, undefined while nothing does. */
  readonly failure?: unknown;
  readonly retry: () => void;
}

/**
 * Follows something in the workbook for as long as a view is shown.
 * @param begin begins it, and gives what ends it; it tells what hinders it later, and undefined when that is over.
 * @param isOn whether it is followed now.
 * @param since begun anew when this becomes another.
 */
export function useFollowed(
  begin: (signal: AbortSignal, tell: (failure: unknown) => void) => Promise<Ending>,
  isOn: boolean,
  since = '',
): Followed {
  const [failure, setFailure] = useState<unknown>();
  const [tries, setTries] = useState(0);
  const beginNow = useEffectEvent(begin);
  useEffect(
    () => (isOn ? patiently((signal) => beginNow(signal, setFailure), setFailure) : undefined),
    [isOn, since, tries],
  );
  return { failure, retry: () => setTries(tries + 1) };
}
