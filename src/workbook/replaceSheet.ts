import { UserError } from '../messages';
import type { TakeBack } from './change';
import { excelRun, excelWrite } from './excelRun';
import { changedRows, printOfSheet } from './sheetPrint';
import {
  asideName,
  asideTable,
  forgetReplaced,
  isKept,
  isWanted,
  keptName,
  rememberReplaced,
  tableInUse,
  temporaryName,
} from './setAside';

/** A hidden name of the sheet's own scope, by which a sheet that we wrote is told from the user's of the same name. */
const ownMark = 'WrittenByRegister';

/** Marks a sheet as one that may be written anew. */
export function markAsOurs(sheet: Excel.Worksheet): void {
  sheet.names.add(ownMark, '=TRUE').visible = false;
}

/** Defined names that refer into the sheet's tables, with their formulas: they follow from the old sheet to the new one. */
type References = ReadonlyMap<string, string>;

export interface Replacement {
  readonly name: string;
  /** The sheet that it stands behind, if it is new. */
  readonly after: string;
  /** Writes the sheet; what it returns runs in the last batch, once the old sheet's table names are free. */
  readonly build: (
    context: Excel.RequestContext,
    temporaryName: string,
  ) => Promise<(sheet: Excel.Worksheet) => void>;
  readonly references?: References;
  /** Keeps the old sheet, hidden, until the next replacement: the new one can then be taken back. */
  readonly canUndo?: boolean;
}

/**
 * Writes a sheet anew without ever having half of it: it is built under a temporary name; the last batch sets the old
 * sheet aside, gives the new one its name and place, and only then deletes or hides the old one. If anything fails, the old
 * sheet is as it was. What a run that was cut off left behind is put right by the next one.
 * @returns how it is taken back, if that was asked for.
 * @throws UserError if a sheet of that name is there that we did not write; it is left alone.
 */
export async function replaceSheet(replacement: Replacement): Promise<TakeBack | undefined> {
  const { name, after: afterSheet, build, references = new Map(), canUndo = false } = replacement;
  forgetReplaced(name);
  await restore(name, references);
  let finishing = false;
  let hadOld = false;
  try {
    await excelWrite(async (context) => {
      const { worksheets } = context.workbook;
      const finish = await build(context, temporaryName);
      const sheet = worksheets.getItem(temporaryName);
      markAsOurs(sheet);
      const old = worksheets.getItemOrNullObject(name).load('position');
      const mark = old.names.getItemOrNullObject(ownMark).load('name');
      const tables = context.workbook.tables.load('items/name,items/worksheet/name');
      const neighbour = worksheets.getItemOrNullObject(afterSheet).load('position');
      const pointTo = queueReferences(context, references);
      await context.sync();
      if (!old.isNullObject && mark.isNullObject)
        throw new UserError({ key: 'workbook.error.sheetExists', params: { sheet: name } });
      if (!old.isNullObject) {
        old.name = asideName(name);
        for (const table of tables.items)
          if (table.worksheet.name === name) table.name = asideTable(table.name);
      }
      sheet.name = name;
      finish(sheet);
      pointTo();
      if (!old.isNullObject) sheet.position = old.position;
      else if (!neighbour.isNullObject) sheet.position = neighbour.position + 1;
      hadOld = !old.isNullObject;
      if (hadOld && canUndo) {
        old.visibility = 'VeryHidden';
        old.name = keptName(name);
      } else if (hadOld) old.delete();
      finishing = true;
      await context.sync();
    });
  } catch (error) {
    const wasCutOff = await restore(name, references, { finished: keptName(name) });
    // Nothing left to put right after the last batch: it was done, and only Excel's answer did not arrive.
    if (!finishing || wasCutOff) throw error;
  }
  if (!canUndo) return undefined;
  const isLatest = rememberReplaced(name);
  const written = await excelRun((context) => printOfSheet(context, name));
  return {
    lost: () => excelRun(async (context) => changedRows(name, written, await printOfSheet(context, name))),
    takeBack: async () => {
      if (!isLatest()) throw new UserError({ key: 'workbook.error.undoGone', params: { sheet: name } });
      await swapBack(name, hadOld, references);
      forgetReplaced(name);
      return [];
    },
  };
}

/** Puts the old sheet into the place of the new one, or takes the new one away. */
async function swapBack(name: string, hadOld: boolean, references: References): Promise<void> {
  let isDone = false;
  try {
    await excelWrite(async (context) => {
      const { worksheets } = context.workbook;
      const current = worksheets.getItemOrNullObject(name).load('position');
      const old = worksheets.getItemOrNullObject(keptName(name)).load('name');
      const tables = context.workbook.tables.load('items/name,items/worksheet/name');
      const pointTo = queueReferences(context, references);
      await context.sync();
      if (hadOld && old.isNullObject)
        throw new UserError({ key: 'workbook.error.undoGone', params: { sheet: name } });
      if (!current.isNullObject) {
        current.name = asideName(name);
        for (const table of tables.items)
          if (table.worksheet.name === name) table.name = asideTable(`${table.name}_`);
      }
      if (hadOld) {
        old.visibility = 'Visible';
        if (!current.isNullObject) old.position = current.position;
        old.name = name;
        for (const table of tables.items)
          if (table.worksheet.name === keptName(name)) table.name = tableInUse(table.name);
      }
      pointTo();
      if (!current.isNullObject) current.delete();
      isDone = true;
      await context.sync();
    });
  } catch (error) {
    const wasCutOff = await restore(name, references, { keepAs: keptName(name) });
    if (!isDone || wasCutOff) throw error;
  }
}

interface Restoring {
  /** A kept sheet that may have been kept just now. */
  readonly finished?: string;
  /** The sheet that bears the name is one that was kept, and is kept again under this name. */
  readonly keepAs?: string;
}

/**
 * Puts back the sheet that was set aside and removes the unfinished one, and sheets that nobody can want back any more; tells
 * whether anything was unfinished.
 */
function restore(
  name: string,
  references: References,
  { finished, keepAs }: Restoring = {},
): Promise<boolean> {
  return excelWrite(async (context) => {
    const { worksheets } = context.workbook;
    const unfinished = worksheets.getItemOrNullObject(temporaryName).load('name');
    const current = worksheets.getItemOrNullObject(name).load('name');
    const aside = worksheets.getItemOrNullObject(asideName(name)).load('name');
    const all = worksheets.load('items/name,items/visibility');
    const tables = context.workbook.tables.load('items/name,items/worksheet/name');
    const pointTo = queueReferences(context, references);
    await context.sync();
    const tablesOn = (sheet: string): Excel.Table[] =>
      tables.items.filter(({ worksheet }) => worksheet.name === sheet);
    const kept = all.items.filter((sheet) => isKept(sheet.name));
    const spent = kept.filter((sheet) => !isWanted(sheet.name) && sheet.name !== finished);
    const isUnfinished = !unfinished.isNullObject || !aside.isNullObject;
    if (!isUnfinished && spent.length === 0) return false;
    if (!unfinished.isNullObject) unfinished.delete();
    for (const sheet of kept) if (sheet.visibility !== 'VeryHidden') sheet.visibility = 'VeryHidden';
    if (!aside.isNullObject) {
      if (!current.isNullObject && keepAs !== undefined) {
        for (const table of tablesOn(name)) table.name = asideTable(tableInUse(table.name));
        current.visibility = 'VeryHidden';
        current.name = keepAs;
      } else if (!current.isNullObject) current.delete();
      aside.visibility = 'Visible';
      aside.name = name;
      for (const table of tablesOn(asideName(name))) table.name = tableInUse(table.name);
      pointTo();
    }
    for (const sheet of spent) {
      // Excel deletes no very hidden sheet.
      sheet.visibility = 'Visible';
      sheet.delete();
    }
    await context.sync();
    return isUnfinished;
  });
}

/** Looks the names up with the next sync; what it gives then lets them refer to the tables of the moment. */
function queueReferences({ workbook: { names } }: Excel.RequestContext, references: References): () => void {
  const items = [...references.keys()].map((name) => names.getItemOrNullObject(name).load('name'));
  return () =>
    [...references].forEach(([name, formula], i) => {
      const item = items[i]!;
      if (item.isNullObject) names.add(name, formula);
      else item.formula = formula;
    });
}
