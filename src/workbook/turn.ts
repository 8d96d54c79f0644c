import { UserError } from '../messages';
import { excelRun, excelWrite } from './excelRun';

/**
 * Whose turn it is to work in this workbook with the add-in. Panes may be open on it in two windows or at two desks; each does one
 * thing at a time, and of each other's they know by this: a setting of the workbook for each page at work, which says until when it
 * counts, for a page that ends in the middle takes nothing away.
 */
const prefix = 'p06.turn.';
const keyOf = (page: string): string => prefix + page;

/** When a turn ends that nobody prolongs, in milliseconds since 1970. */
type Until = number;

/**
 * Takes the turn. Excel does what one request asks without anybody else's in between: of two pages that ask at once, one finds the
 * other. One sync, and one more where somebody has it or has left it.
 * @param isGone whether a page that said it was at work is known to be gone.
 * @throws UserError if another page has it; nothing is changed then.
 */
export const takeTurn = (
  page: string,
  now: number,
  until: Until,
  isGone: (page: string) => boolean,
): Promise<void> =>
  excelRun(async (context) => {
    const { settings } = context.workbook;
    const mine = settings.add(keyOf(page), until);
    const all = settings.load('items/key,items/value');
    await context.sync();
    const others = all.items.filter(({ key }) => key.startsWith(prefix) && key !== keyOf(page));
    const left = others.filter(
      ({ key, value }) => !(Number(value) > now) || isGone(key.slice(prefix.length)),
    );
    const atWork = others.filter((each) => !left.includes(each));
    if (atWork.length > 0) {
      mine.delete();
      await context.sync();
      const seconds = Math.ceil((Math.max(...atWork.map(({ value }) => Number(value))) - now) / 1000);
      throw new UserError({ key: 'workbook.error.atWorkElsewhere', params: { seconds } });
    }
    if (left.length === 0) return;
    for (const each of left) each.delete();
    await context.sync();
  });

/** Says that the turn lasts longer. */
export const prolongTurn = (page: string, until: Until): Promise<void> =>
  excelWrite(async (context) => {
    context.workbook.settings.add(keyOf(page), until);
    await context.sync();
  });

/** Gives the turn up. */
export const endTurn = (page: string): Promise<void> =>
  excelWrite(async (context) => {
    context.workbook.settings.getItem(keyOf(page)).delete();
    await context.sync();
  });
