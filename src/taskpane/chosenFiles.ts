import type { SourceFile } from '../actions/types';
import { UserError } from '../messages';

/** A file that was chosen, and its place in the folder that was. */
export interface ChosenFile {
  readonly name: string;
  readonly file: File;
}

/** Files of an input, or dropped one by one. */
export const chosen = (files: Iterable<File>): ChosenFile[] =>
  [...files].map((file) => ({ name: file.webkitRelativePath || file.name, file }));

/** The files dropped, and those of dropped folders, by their place in them: a file of a dropped folder does not know it itself. */
export async function filesIn(items: Iterable<DataTransferItem>): Promise<ChosenFile[]> {
  // Entries must be asked for at once: the list is gone with the event.
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  return (await Promise.all(entries.map(filesOf))).flat();
}

/** Whether a folder is among what was dropped: where one file is asked for, it is none. */
export const hasFolder = (items: Iterable<DataTransferItem>): boolean =>
  [...items].some((item) => item.webkitGetAsEntry()?.isDirectory);

/** How browsers refuse a file that was saved anew, moved or deleted since it was chosen. */
const staleNames = ['NotReadableError', 'NotFoundError'];

/** @throws UserError if the file is no longer what was chosen. */
export async function contentOf({ name, file }: ChosenFile): Promise<SourceFile> {
  try {
    return { name, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch (error) {
    if (!(error instanceof DOMException && staleNames.includes(error.name))) throw error;
    throw new UserError({ key: 'taskpane.fileChanged', params: { file: name } }, { cause: error });
  }
}

async function filesOf(entry: FileSystemEntry): Promise<ChosenFile[]> {
  // Those that Excel keeps beside an open workbook, and hidden ones, are nobody's.
  if (/^(\.|~\$)/.test(entry.name)) return [];
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) =>
      (entry as FileSystemFileEntry).file(resolve, reject),
    );
    return [{ name: entry.fullPath.replace(/^\/+/, ''), file }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const inside: FileSystemEntry[] = [];
  // A folder tells its entries a hundred at a time, until it tells none.
  for (;;) {
    const more = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (more.length === 0) break;
    inside.push(...more);
  }
  return (await Promise.all(inside.map(filesOf))).flat();
}
