import { sha256 } from '@noble/hashes/sha2.js';

const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The first 60 bits of a text's SHA-256 (of its UTF-8), in Crockford's base 32: twelve signs that nobody misreads. */
export function shortHash(text: string): string {
  const bytes = sha256(new TextEncoder().encode(text));
  let signs = '';
  let held = 0;
  let bits = 0;
  for (const byte of bytes.subarray(0, 8)) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5 && signs.length < 12) {
      bits -= 5;
      signs += digits[(held >> bits) & 31];
    }
    held &= (1 << bits) - 1;
  }
  return signs;
}
