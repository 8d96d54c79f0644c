import { UserError } from '../messages';
import { endTurn, prolongTurn, takeTurn } from '../workbook';

/** A page of the add-in, among all that may be open on one workbook. */
export interface Page {
  readonly id: string;
  /** Looks which pages are known to be gone; of a page on another computer nobody can say. */
  readonly whoIsGone?: () => Promise<(id: string) => boolean>;
}

/** How long a turn counts that is not prolonged, and how often it is while the work goes on, in milliseconds. */
interface TurnTimes {
  readonly lasts: number;
  readonly every: number;
}
/** A browser may keep a page in the background from its timers for a minute. */
const usual: TurnTimes = { lasts: 90_000, every: 20_000 };

/**
 * Does a piece of work that no other page of the add-in may come between, in the same workbook: two that write at once would take
 * each other's half for something cut off.
 * @throws UserError if another page is at work; else what the work throws.
 */
export async function inTurn<T>(page: Page, work: () => Promise<T>, times = usual): Promise<T> {
  const isGone = (await page.whoIsGone?.()) ?? (() => false);
  const until = (): number => Date.now() + times.lasts;
  try {
    await takeTurn(page.id, Date.now(), until(), isGone);
  } catch (error) {
    if (error instanceof UserError && mustWait.has(error.userMessage.key)) throw error;
    // A workbook that takes no setting takes nothing: the work is refused in words of its own.
    return work();
  }
  const timer = setInterval(() => void prolongTurn(page.id, until()).catch(() => undefined), times.every);
  try {
    return await work();
  } finally {
    clearInterval(timer);
    // If Excel takes this no more, it ends by itself.
    await endTurn(page.id).catch(() => undefined);
  }
}

const mustWait: ReadonlySet<string> = new Set(['workbook.error.atWorkElsewhere', 'workbook.error.cellEdit']);
