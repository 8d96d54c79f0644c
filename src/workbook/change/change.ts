import { excelRun, excelWrite } from '../excelRun';
import { protectAgain, protectedSheets, unprotect } from '../protection';
import { sheetsOf, type Before, type Journal } from './before';
import { dropJournal, keepJournal, queueJournals, readJournals } from './journal';
import { lookAt, type Look } from './lookAt';
import { putBack } from './putBack';

/** A change to cells and tables, planned whole before the first of it is written. */
export interface Change {
  readonly before: Before;
  readonly write: (context: Excel.RequestContext) => void | Promise<void>;
}

/**
 * Changes sheets that may be protected; their protection is afterwards what it was. If Excel refuses, all is put back; if the
 * pane, Excel or the computer ends in the middle, the next action puts it back first ({@link excelPlan}). A constant number of syncs
 * besides those of `write`.
 * @throws UserError if a sheet is protected with a password, or Excel refuses.
 */
export async function makeChange({ before, write }: Change): Promise<void> {
  if (sheetsOf(before).length === 0) return;
  const journal = await excelRun((context) => journalOf(context, before));
  let isBegun = false;
  try {
    await excelWrite(async (context) => {
      const kept = await keepJournal(context, journal);
      unprotect(context, journal.protection);
      await context.sync();
      isBegun = true;
      await write(context);
      protectAgain(context, journal.protection);
      dropJournal(context, kept);
      await context.sync();
    });
  } catch (error) {
    await excelWrite((context) =>
      isBegun ? undo(context, [{ ...journal, isForced: true }]) : close(context, journal),
    );
    throw error;
  }
}

/** What the workbook keeps while a change is being written. One sync. */
const journalOf = async (context: Excel.RequestContext, before: Before): Promise<Journal> => ({
  ...before,
  protection: await protectedSheets(context, sheetsOf(before)),
});

/** Puts back what journals say, and takes all journals away. */
async function undo(context: Excel.RequestContext, journals: readonly Journal[]): Promise<void> {
  const kept = queueJournals(context);
  const sheets = context.workbook.worksheets.load('items/name');
  await context.sync();
  const present = new Set(sheets.items.map(({ name }) => name));
  const isThere = (name: string): boolean => present.has(name);
  for (const journal of journals) {
    // One journal, or two where an undo was cut off.
    const look = await lookAt(context, journal);
    unprotect(context, await protectedSheets(context, sheetsOf(journal).filter(isThere)));
    await putBack(context, journal, look, journal.isForced);
    protectAgain(
      context,
      journal.protection.filter(({ sheet }) => isThere(sheet)),
    );
  }
  for (const item of kept.items) item.delete();
  await context.sync();
}

/** Nothing was written: sheets are protected again as far as they were, and the journal goes. */
async function close(context: Excel.RequestContext, { protection }: Journal): Promise<void> {
  const kept = queueJournals(context);
  const still = await protectedSheets(
    context,
    protection.map(({ sheet }) => sheet),
  );
  const isStill = new Set(still.map(({ sheet }) => sheet));
  protectAgain(
    context,
    protection.filter(({ sheet }) => !isStill.has(sheet)),
  );
  for (const item of kept.items) item.delete();
  await context.sync();
}

/** Looks with the next sync whether an action was cut off in this workbook; what it gives tells it then. */
export function queueCutOff(context: Excel.RequestContext): () => boolean {
  const found = queueJournals(context);
  return () => found.items.length > 0;
}

/**
 * Puts back what an action was doing when it was cut off; what people have changed since stays. One sync where there is nothing of
 * the kind.
 */
export async function settle(context: Excel.RequestContext): Promise<void> {
  const found = queueJournals(context);
  await context.sync();
  if (found.items.length > 0) await undo(context, await readJournals(context, found));
}

/**
 * As {@link excelRun}, for what an action reads before it writes: what another was doing when it was cut off is put back first.
 */
export const excelPlan = <T>(read: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  excelRun(async (context) => {
    await settle(context);
    return read(context);
  });

/** How a change that is done stands now, for who would take it back. */
export const lookBack = (before: Before): Promise<Look> => excelPlan((context) => lookAt(context, before));

/**
 * Takes back a change that was done, as far as it still stands as it was written; forced, whatever stands there now. Once it has
 * begun it is ended, if need be by the next action.
 * @param first A change that goes before it, or not at all.
 */
export async function takeBackChange(before: Before, isForced: boolean, first?: Change): Promise<void> {
  const journal = { ...(await excelPlan((context) => journalOf(context, before))), isForced };
  if (first)
    await makeChange({
      ...first,
      write: async (context) => {
        await first.write(context);
        await keepJournal(context, journal);
      },
    });
  else
    await excelWrite(async (context) => {
      await keepJournal(context, journal);
      await context.sync();
    });
  await excelWrite(settle);
}
