/** What a zip archive says about itself, read without inflating anything. */
export interface ZipDirectory {
  readonly names: readonly string[];
  /** Bytes, as declared. */
  readonly expandedSize: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const endLength = 22;
const entryLength = 46;
const longestComment = 65_535;

/**
 * The central directory of a zip archive (PKWARE APPNOTE.TXT 4.3.12, 4.3.16), or undefined where it is missing or cut
 * off. Sizes of ZIP64 entries read as 4 GB, which is beyond any limit of ours.
 */
export function zipDirectory(bytes: Uint8Array): ZipDirectory | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - endLength;
  const last = Math.max(0, end - longestComment);
  while (end >= last && view.getUint32(end, true) !== endSignature) end--;
  if (end < last || end < 0) return undefined;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const names: string[] = [];
  let expandedSize = 0;
  const decoder = new TextDecoder();
  for (let i = 0; i < count; i++) {
    if (at + entryLength > end || view.getUint32(at, true) !== entrySignature) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    expandedSize += view.getUint32(at + 24, true);
    names.push(decoder.decode(bytes.subarray(at + entryLength, at + entryLength + nameLength)));
    at += entryLength + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return { names, expandedSize };
}
