import { legacyEncodingOf } from './legacy';

const strict = (label: string, bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** Bytes of Windows-1258 that are combining tone marks: grave, hook, tilde, acute, dot below. */
const toneBytes = new Set([0xcc, 0xd2, 0xde, 0xec, 0xf2]);
/** The vowels of Windows-1258, as bytes: A Ă Â E Ê I O Ô Ơ U Ư Y in both cases. */
const vowelBytes = new Set([
  ...[...'aeiouyAEIOUY'].map((letter) => letter.charCodeAt(0)),
  ...[0xc2, 0xc3, 0xca, 0xd4, 0xd5, 0xdd, 0xe2, 0xe3, 0xea, 0xf4, 0xf5, 0xfd],
]);
/** Unassigned in Windows-1252. */
const unassigned1252 = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/** In Vietnamese the tone marks stand on vowels; as Windows-1252 the same bytes (ì, ò, Þ) seldom follow one. */
function looksVietnamese(bytes: Uint8Array): boolean {
  let tones = 0;
  let onVowel = 0;
  for (let i = 1; i < bytes.length; i++) {
    if (!toneBytes.has(bytes[i]!)) continue;
    tones++;
    if (vowelBytes.has(bytes[i - 1]!)) onVowel++;
  }
  return tones > 0 && onVowel / tones >= 0.9;
}

function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, 4096);
  let even = 0;
  let odd = 0;
  sample.forEach((byte, i) => {
    if (byte !== 0) return;
    if (i % 2 === 0) even++;
    else odd++;
  });
  const half = sample.length / 2;
  if (odd > half * 0.3 && even < half * 0.05) return 'utf-16le';
  if (even > half * 0.3 && odd < half * 0.05) return 'utf-16be';
  return undefined;
}

const binary = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/;

/**
 * The text of a file in UTF-8 or UTF-16 (with or without a byte order mark), Windows-1258 or Windows-1252; undefined
 * where it is none of these. UTF-8 is tried before the Windows encodings, for their texts are seldom valid UTF-8.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const [a, b] = bytes;
  const utf16 =
    a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : utf16WithoutMark(bytes);
  let text = utf16 ? strict(utf16, bytes) : strict('utf-8', bytes);
  if (text === undefined && !utf16) {
    const western = strict('windows-1252', bytes);
    // The old Vietnamese encodings are converted later, text by text.
    const isLegacy = western !== undefined && legacyEncodingOf([western]) !== undefined;
    if (!isLegacy && looksVietnamese(bytes)) text = strict('windows-1258', bytes);
    else if (!bytes.some((byte) => unassigned1252.has(byte))) text = western;
  }
  return text === undefined || binary.test(text) ? undefined : text;
}
