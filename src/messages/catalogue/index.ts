import { common } from './common';
import { workbook } from './workbook';
import { monitoring } from './monitoring';

/** Every text a user can see, by key. One file per room keeps each short; a key starts with its room. */
export const catalogue = { ...common, ...workbook, ...monitoring };
