import type { Page } from '../../actions/inTurn';
import { remember, remembered } from '../surroundings';

const computerKey = 'p06.computer';

/** What the pages of one computer have in common; it says nothing of the computer. */
function computer(): string {
  const known = remembered(computerKey);
  if (known) return known;
  const made = crypto.randomUUID();
  remember(computerKey, made);
  return made;
}

const lockOf = (id: string): string => `p06 page ${id}`;

/** This page, which other panes on the same workbook know by its id. The browser says when a page of this computer is gone. */
export function thisPage(): Page {
  const id = `${computer()}/${crypto.randomUUID()}`;
  // Absent where the page came without TLS: pages then wait for each other's turns to run out.
  const locks = (navigator as Partial<Navigator>).locks;
  if (!locks) return { id };
  // Held for as long as the page lives.
  void locks.request(lockOf(id), () => new Promise(() => undefined)).catch(() => undefined);
  return {
    id,
    whoIsGone: async () => {
      const { held = [] } = await locks.query();
      const alive = new Set(held.map(({ name }) => name));
      return (other) => other.startsWith(`${computer()}/`) && !alive.has(lockOf(other));
    },
  };
}
