/** What a file is by its first bytes; its name may lie. */
export type FileKind = 'zip' | 'compound' | 'text' | { readonly foreign: string };

/** Names that need no translation. */
const signatures: readonly (readonly [string, readonly number[]])[] = [
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['GIF', [0x47, 0x49, 0x46, 0x38]],
  ['PDF', [0x25, 0x50, 0x44, 0x46]],
  ['RTF', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['RAR', [0x52, 0x61, 0x72, 0x21]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf]],
  ['gzip', [0x1f, 0x8b]],
];

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, i) => bytes[i] === byte);

export function kindOf(bytes: Uint8Array): FileKind {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]))
    return 'zip';
  // Compound File Binary: .xls, and .xlsx with a password (MS-CFB 2.2).
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return 'compound';
  const foreign = signatures.find(([, signature]) => startsWith(bytes, signature));
  if (foreign) return { foreign: foreign[0] };
  const head = new TextDecoder('windows-1252')
    .decode(bytes.subarray(0, 512))
    .replace(/^[^<\w]*/, '')
    .toLowerCase();
  if (/^<(!doctype html|html|head|body|table|meta)\b/.test(head)) return { foreign: 'HTML' };
  if (/^<\?xml/.test(head)) return { foreign: 'XML' };
  return 'text';
}

/** Whether bytes hold a text as UTF-16 little-endian, as names of streams in a compound file are. */
export function holdsUtf16(bytes: Uint8Array, text: string): boolean {
  const wanted = [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1)) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}
