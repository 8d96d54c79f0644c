import { addEntrySheet } from './entrySheet';
import { entriesOf } from './register/entries';
import { sections } from './register/table';
import { addRegisterSheet } from './registerSheet';
import { sampleBook } from './sampleBook';

/** The sample register: the bytes of an .xlsx such as a secretariat keeps by hand (samples/README.md). */
export function buildSample(): Promise<Uint8Array> {
  return sampleBook((book) => {
    addRegisterSheet(book, sections);
    for (const week of ['2025-W03', '2025-W04'] as const) addEntrySheet(book, week, entriesOf(week));
  });
}
