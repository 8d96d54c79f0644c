import { UserError, type Language } from '../messages';
import { openWeekEndName } from '../monitoring';
import { settingDefinitions, sheetNames, tableNames, type Settings } from '../register';
import { findingNames, listNames, taskColumnNames, typicalCauseNames } from '../validation';
import type { TakeBack } from './change';
import { excelRun, excelWrite } from './excelRun';
import { markNames, readMark } from './languageMark';
import type { RegisterPlan } from './registerPlan';
import { createRegisterSheets, registerSheetKeys } from './registerSheets';
import { isKept } from './setAside';
import { putInSince } from './undoCreation';
import { unfinishedSheets } from './unfinished';

/**
 * Puts a register into the open workbook. Everything the user has there stays; if anything fails, what was added is
 * taken away again.
 * @param isNewWorkbook whether the workbook was made for this register: its empty sheet is then dropped.
 * @returns how it is taken away again.
 * @throws UserError if the workbook already holds a register, or a sheet with one of our names.
 */
export async function createRegister(
  plan: RegisterPlan,
  settings: Settings,
  pinAsOf: boolean,
  isNewWorkbook = false,
): Promise<TakeBack> {
  const before = await excelRun(async (context) => {
    await clearUnfinished(context);
    return inspect(context, plan.language);
  });
  try {
    await excelWrite(async (context) => {
      await createRegisterSheets(context, plan, settings, pinAsOf);
      if (isNewWorkbook) {
        for (const name of before) context.workbook.worksheets.getItem(name).delete();
        await context.sync();
      }
    });
  } catch (error) {
    await excelWrite((context) => takeAway(context, plan.language, isNewWorkbook ? before : []));
    throw error;
  }
  return {
    lost: () => putInSince(plan, settings, pinAsOf),
    takeBack: async () => {
      await excelWrite((context) => takeAway(context, plan.language, isNewWorkbook ? before : []));
      return [];
    },
  };
}

/** The names we add, in no particular order. */
const ourNames = [
  ...settingDefinitions.map(({ name }) => name),
  ...Object.values(listNames),
  ...Object.values(taskColumnNames),
  ...Object.values(findingNames),
  ...Object.values(typicalCauseNames),
  openWeekEndName,
  ...markNames,
];

/** Takes away what a load that was cut off has left: sheets that carry its mark, and names that refer to them. */
async function clearUnfinished(context: Excel.RequestContext): Promise<void> {
  const sheets = await unfinishedSheets(context, registerSheetKeys);
  if (sheets.length === 0) return;
  const names = ourNames.map((name) => context.workbook.names.getItemOrNullObject(name).load('name'));
  const all = context.workbook.worksheets.load('items/name');
  await context.sync();
  // Excel keeps no workbook without a sheet.
  if (all.items.length === sheets.length) context.workbook.worksheets.add();
  for (const item of [...names, ...sheets]) if (!item.isNullObject) item.delete();
  await context.sync();
}

/** Refuses to write over anything; the names of the sheets that are there. */
async function inspect(context: Excel.RequestContext, language: Language): Promise<string[]> {
  if (await readMark(context)) {
    throw new UserError({
      key: 'workbook.error.alreadyLoaded',
      params: { sheet: sheetNames.tasks[language] },
    });
  }
  const sheets = context.workbook.worksheets.load('items/name');
  const tables = context.workbook.tables.load('items/name');
  const names = context.workbook.names.load('items/name');
  await context.sync();
  const lower = (items: readonly { name: string }[]) => new Set(items.map(({ name }) => name.toLowerCase()));
  const [usedSheets, usedNames] = [lower(sheets.items), lower([...tables.items, ...names.items])];
  for (const key of registerSheetKeys) {
    const sheet = sheetNames[key][language];
    if (usedSheets.has(sheet.toLowerCase()))
      throw new UserError({ key: 'workbook.error.sheetExists', params: { sheet } });
  }
  for (const name of [...Object.values(tableNames), ...ourNames]) {
    if (usedNames.has(name.toLowerCase()))
      throw new UserError({ key: 'workbook.error.nameExists', params: { name } });
  }
  return sheets.items.map(({ name }) => name);
}

/** @param dropped empty sheets that may have been dropped already; Excel keeps no workbook without a sheet. */
async function takeAway(
  context: Excel.RequestContext,
  language: Language,
  dropped: readonly string[],
): Promise<void> {
  const { worksheets, names } = context.workbook;
  const sheets = registerSheetKeys.map((key) =>
    worksheets.getItemOrNullObject(sheetNames[key][language]).load('name'),
  );
  const ours = ourNames.map((name) => names.getItemOrNullObject(name).load('name'));
  const theirs = dropped.map((name) => ({ name, sheet: worksheets.getItemOrNullObject(name).load('name') }));
  const all = worksheets.load('items/name');
  await context.sync();
  for (const { name, sheet } of theirs) if (sheet.isNullObject) worksheets.add(name);
  const kept = all.items.filter(({ name }) => isKept(name));
  for (const sheet of kept) {
    // Excel deletes no very hidden sheet.
    sheet.visibility = 'Visible';
    sheet.delete();
  }
  const present = sheets.filter(({ isNullObject }) => !isNullObject);
  // Excel keeps no workbook without a sheet.
  if (dropped.length === 0 && present.length + kept.length === all.items.length) worksheets.add();
  for (const item of [...ours, ...sheets]) if (!item.isNullObject) item.delete();
  await context.sync();
}
