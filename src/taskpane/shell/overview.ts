import { followChanges } from '../../actions/followChanges';
import { weekOverview, type WeekOverview } from '../../actions/weekOverview';
import { isPassing } from './errors';
import { keep, kept, useKeptValue } from './kept';
import { patiently, restInCellEdit } from './patiently';
import { busyWith, onRunEnd } from './runs';

/** How the week stands, looked at anew whenever the workbook has changed and typing has come to rest. */
export interface OverviewState {
  /** Undefined while it has not been looked at; `none`: no register in the workbook. */
  readonly overview?: WeekOverview | 'none';
  readonly error?: unknown;
  readonly looking: boolean;
}

const key = 'overview';
const before: OverviewState = { looking: false };
export const overviewNow = (): OverviewState => kept<OverviewState>(key) ?? before;
export const useOverview = (): OverviewState => useKeptValue<OverviewState>(key) ?? before;

/** How long the workbook must rest, in milliseconds; a large register, slow to read, is read less often. */
const leastRest = 700;
let lastTook = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
let again = false;

export function lookSoon(rest = Math.max(leastRest, 3 * lastTook)): void {
  clearTimeout(timer);
  timer = setTimeout(() => void look(), rest);
}

/** Looks now; while an action is at work its end will ask again. */
export async function look(): Promise<void> {
  clearTimeout(timer);
  if (busyWith() !== undefined) return;
  if (overviewNow().looking) {
    again = true;
    return;
  }
  keep(key, { ...overviewNow(), looking: true });
  const start = performance.now();
  try {
    keep(key, { overview: (await weekOverview()) ?? 'none', looking: false });
  } catch (error) {
    // A cell is being edited: what was known still holds, and the next look will come through.
    keep(key, isPassing(error) ? { ...overviewNow(), looking: false } : { error, looking: false });
    if (isPassing(error)) lookSoon(restInCellEdit);
  }
  lastTook = performance.now() - start;
  if (again) {
    again = false;
    lookSoon();
  }
}

/** Follows the workbook for as long as the pane's page lives. */
export function followWorkbook(): void {
  onRunEnd(() => void look());
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) lookSoon();
  });
  void look();
  patiently(
    () => followChanges(() => lookSoon()),
    (error) => {
      if (error !== undefined && !isPassing(error)) keep(key, { ...overviewNow(), error });
    },
  );
}
