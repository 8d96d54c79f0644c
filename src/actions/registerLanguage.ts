import type { Language } from '../messages';
import { excelRun, readMark } from '../workbook';

/** The language of the register in the open workbook, undefined if it holds none. */
export const registerLanguage = (): Promise<Language | undefined> => excelRun(readMark);
