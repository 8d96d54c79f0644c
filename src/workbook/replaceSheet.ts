import { UserError } from '../messages';
import { excelWrite } from './excelRun';

/** Stays free in any workbook: a sheet being written, which takes its real name only when it is whole. */
const temporaryName = '~p06~';
/** The sheet that is being replaced, and its tables, until the very last step. */
const setAside = (name: string): string => `${name}~p06~`;
const asideTable = (name: string): string => `${name}_p06`;
/** A hidden name of the sheet's own scope, by which a sheet that we wrote is told from the user's of the same name. */
const ownMark = 'WrittenByRegister';

/** Marks a sheet as one that may be written anew. */
export function markAsOurs(sheet: Excel.Worksheet): void {
  sheet.names.add(ownMark, '=TRUE').visible = false;
}

/** Defined names that refer into the sheet's tables, with their formulas: they follow from the old sheet to the new one. */
type References = ReadonlyMap<string, string>;

/**
 * Writes a sheet anew without ever having half of it: it is built under a temporary name; the last batch sets the old
 * sheet aside, gives the new one its name and place, and only then deletes the old one. If anything fails, the old
 * sheet is as it was. What a run that was cut off left behind is put right by the next one.
 * @throws UserError if a sheet of that name is there that we did not write; it is left alone.
 * @param build writes the sheet; what it returns runs in the last batch, once the old sheet's table names are free.
 */
export async function replaceSheet(
  name: string,
  afterSheet: string,
  build: (context: Excel.RequestContext, temporaryName: string) => Promise<(sheet: Excel.Worksheet) => void>,
  references: References = new Map(),
): Promise<void> {
  await restore(name, references);
  let finishing = false;
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
        old.name = setAside(name);
        for (const table of tables.items)
          if (table.worksheet.name === name) table.name = asideTable(table.name);
      }
      sheet.name = name;
      finish(sheet);
      pointTo();
      if (!old.isNullObject) sheet.position = old.position;
      else if (!neighbour.isNullObject) sheet.position = neighbour.position + 1;
      if (!old.isNullObject) old.delete();
      finishing = true;
      await context.sync();
    });
  } catch (error) {
    const wasCutOff = await restore(name, references);
    // Nothing left to put right after the last batch: it was done, and only Excel's answer did not arrive.
    if (finishing && !wasCutOff) return;
    throw error;
  }
}

/** Puts back the sheet that was set aside and removes the unfinished one; tells whether there was any. */
function restore(name: string, references: References): Promise<boolean> {
  return excelWrite(async (context) => {
    const { worksheets } = context.workbook;
    const unfinished = worksheets.getItemOrNullObject(temporaryName).load('name');
    const current = worksheets.getItemOrNullObject(name).load('name');
    const aside = worksheets.getItemOrNullObject(setAside(name)).load('name');
    const tables = context.workbook.tables.load('items/name,items/worksheet/name');
    const pointTo = queueReferences(context, references);
    await context.sync();
    if (unfinished.isNullObject && aside.isNullObject) return false;
    if (!unfinished.isNullObject) unfinished.delete();
    if (!aside.isNullObject) {
      if (!current.isNullObject) current.delete();
      aside.name = name;
      const suffix = asideTable('');
      for (const table of tables.items)
        if (table.worksheet.name === setAside(name) && table.name.endsWith(suffix))
          table.name = table.name.slice(0, -suffix.length);
      pointTo();
    }
    await context.sync();
    return true;
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
