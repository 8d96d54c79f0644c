import type { XmlElement } from '../opc/xmlTree';

/** Excel's 16-bit password verifier (ECMA-376 part 4, 14.7.1): it deters, it does not protect. */
export function passwordHash(password: string): string {
  let hash = 0;
  for (let at = password.length - 1; at >= 0; at--) {
    hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
    hash ^= password.charCodeAt(at) & 0xff;
  }
  hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
  return (hash ^ password.length ^ 0xce4b).toString(16).toUpperCase().padStart(4, '0');
}

/**
 * Whether the password opens the protection. Without a stored password anything does. Excel 2013's salted hashes cannot
 * be checked without a crypto library: such protections answer `false`.
 */
export function passwordOpens(node: XmlElement, attribute: string, password: string | undefined): boolean {
  if (node.attributes['algorithmName'] ?? node.attributes['workbookAlgorithmName']) return false;
  const stored = node.attributes[attribute];
  return !stored || stored.toUpperCase() === passwordHash(password ?? '');
}
