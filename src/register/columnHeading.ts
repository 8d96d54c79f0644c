import type { Language } from '../messages';
import { entryColumns } from './entryColumns';
import { taskInputColumns } from './taskInputColumns';

/** The heading of a column that a file may fill. Computed columns of Tasks bear the same keys as entries' and are never loaded. */
export const columnHeading = (key: string, language: Language): string =>
  [...taskInputColumns, ...entryColumns].find((column) => column.key === key)?.header[language] ?? key;
