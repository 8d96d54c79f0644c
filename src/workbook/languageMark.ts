import { isLanguage, UserError, type Language } from '../messages';
import { tableNames } from '../register';

/**
 * The workbook remembers its language and the version of its layout in hidden defined names: they travel with the
 * file, through any program, whether or not the add-in is installed.
 */
const languageName = 'RegisterLanguage';
const versionName = 'RegisterVersion';
export const layoutVersion = 5;
export const markNames = [languageName, versionName] as const;

export function writeMark(context: Excel.RequestContext, language: Language): void {
  context.workbook.names.add(languageName, `="${language}"`).visible = false;
  context.workbook.names.add(versionName, `=${layoutVersion}`).visible = false;
}

/**
 * The language of the register in this workbook, or undefined if the workbook holds none. One sync.
 * @throws UserError if the register was made by another version of the add-in, whose layout differs.
 */
export async function readMark(context: Excel.RequestContext): Promise<Language | undefined> {
  const language = context.workbook.names.getItemOrNullObject(languageName).load('formula');
  const version = context.workbook.names.getItemOrNullObject(versionName).load('formula');
  await context.sync();
  if (language.isNullObject) return undefined;
  const made = version.isNullObject ? 1 : Number(String(version.formula).replace('=', ''));
  if (made > layoutVersion)
    throw new UserError({ key: 'workbook.error.newer', params: { made, known: layoutVersion } });
  if (made < layoutVersion)
    throw new UserError({ key: 'workbook.error.older', params: { made, known: layoutVersion } });
  const text = String(language.formula).replace(/[="]/g, '');
  return isLanguage(text) ? text : undefined;
}

/** As readMark, for actions that need a register. */
export async function requireMark(context: Excel.RequestContext): Promise<Language> {
  const language = await readMark(context);
  if (!language)
    throw new UserError({ key: 'workbook.error.noRegister', params: { table: tableNames.tasks } });
  return language;
}
