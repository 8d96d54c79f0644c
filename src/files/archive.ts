import { unzipSync } from 'fflate';
import { UserError } from '../messages';
import { kindOf } from './fileKind';
import { limits } from './readSource';
import { zipDirectory } from './zipDirectory';

/** A file as it was chosen. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What programs leave beside the files that people mean. */
const isLitter = (path: string): boolean =>
  path.endsWith('/') || /(^|\/)(__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|~\$)/i.test(path);

/**
 * The files of a zip archive, named by the archive and their place in it; any other file, workbooks too, is itself. None is left out
 * because of its kind: what is no workbook is said when it is read.
 * @throws UserError if the archive is damaged, empty, or expands beyond what is read.
 */
export function unpacked({ name, bytes }: NamedBytes): NamedBytes[] {
  if (kindOf(bytes) !== 'zip') return [{ name, bytes }];
  const directory = zipDirectory(bytes);
  if (!directory) throw new UserError({ key: 'files.damaged', params: { file: name } });
  const isDocument = directory.names.some((part) => /^(\/?\[Content_Types\]\.xml|mimetype)$/.test(part));
  if (isDocument) return [{ name, bytes }];
  if (directory.expandedSize > limits.expandedBytes) {
    const [size, limit] = [directory.expandedSize, limits.expandedBytes].map((n) => Math.ceil(n / 2 ** 20));
    throw new UserError({ key: 'files.expandsTooFar', params: { file: name, size: size!, limit: limit! } });
  }
  let files: [string, Uint8Array][];
  try {
    files = Object.entries(unzipSync(bytes, { filter: (file) => !isLitter(file.name) }));
  } catch (error) {
    throw new UserError({ key: 'files.damaged', params: { file: name } }, { cause: error });
  }
  if (files.length === 0) throw new UserError({ key: 'files.empty', params: { file: name } });
  return files.map(([path, inner]) => ({ name: `${name}/${path}`, bytes: inner }));
}
