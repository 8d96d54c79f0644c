/** A text cut to a length at which people still recognise it. */
export const shortened = (text: string, length = 200): string =>
  text.length <= length ? text : `${text.slice(0, length - 1)}…`;

/** Long texts by their beginning, length and a 32-bit checksum (FNV-1a): enough to tell that one has changed. */
export function recognisable(text: string, length = 200): string {
  if (text.length <= length) return text;
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return `${text.slice(0, length / 2)}… ${text.length} ${sum.toString(16)}`;
}
