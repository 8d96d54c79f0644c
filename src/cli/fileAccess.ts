import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { SourceFile } from '../actions';
import { UserError } from '../messages';

const detailOf = (error: unknown): string => (error as Error).message;

/** @throws UserError if the file does not exist or cannot be read. */
export async function readInput(file: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(file));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
      throw new UserError({ key: 'cli.error.notFound', params: { file } });
    }
    if ((error as NodeJS.ErrnoException).code === 'EISDIR') {
      throw new UserError({ key: 'cli.error.folder', params: { file } });
    }
    throw new UserError(
      { key: 'cli.error.unreadable', params: { file, detail: detailOf(error) } },
      { cause: error },
    );
  }
}

/** Whether two paths name the same existing file, through links too. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  const real = (file: string): Promise<string> => realpath(file).catch(() => resolve(file));
  return (await real(one)) === (await real(other));
}

/**
 * Writes a file whole: to a temporary name beside the target, which is then renamed.
 * @throws UserError if it cannot be written; an existing target is then as it was.
 */
export async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const temporary = join(dirname(file), `.${basename(file)}.${randomUUID()}.tmp`);
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(temporary, bytes);
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw new UserError(
      { key: 'cli.error.unwritable', params: { file, detail: detailOf(error) } },
      { cause: error },
    );
  }
}

/**
 * Files as they are named, and of folders everything in them, in the order of their names; hidden files, and those that Excel keeps
 * beside an open workbook, are nobody's.
 * @throws UserError if one of them does not exist or cannot be read.
 */
export async function readAll(paths: readonly string[]): Promise<SourceFile[]> {
  const files: SourceFile[] = [];
  for (const path of paths) {
    const found = await stat(path).catch(() => undefined);
    if (!found?.isDirectory()) {
      files.push({ name: basename(path), bytes: await readInput(path) });
      continue;
    }
    const inside = (await readdir(path, { recursive: true, withFileTypes: true }))
      .filter((each) => each.isFile() && !/^(\.|~\$)/.test(each.name))
      .map(({ parentPath, name }) => join(parentPath, name));
    for (const file of inside.sort())
      files.push({ name: file.slice(path.replace(/[\\/]+$/, '').length + 1), bytes: await readInput(file) });
  }
  return files;
}
