import type { OfficeNamespaces } from './types';

/** In which ExcelApi version each member came, by class and wire name (`Range.GetSpecialCells`); those of 1.1 are absent. */
export type MemberSets = ReadonlyMap<string, string>;

/** How the library, minified or not, guards a member: `…("Range.getSpecialCells", set, "1.9", host)`. */
const guard = /\(\s*"(\w+)\.(\w+)"\s*,\s*[\w.$]+\s*,\s*"(\d+\.\d+)"/;

/**
 * Reads the sets from the library's own code: each method and getter that is not of the first set names its own.
 */
export function memberSets(excel: OfficeNamespaces['Excel']): MemberSets {
  const found = new Map<string, string>();
  for (const type of Object.values(excel as unknown as Record<string, unknown>)) {
    if (typeof type !== 'function') continue;
    const members = Object.getOwnPropertyDescriptors(type.prototype as object);
    for (const member of Object.values(members)) {
      const code: unknown = member.get ?? member.value;
      const match = typeof code === 'function' ? guard.exec(Function.prototype.toString.call(code)) : null;
      if (!match) continue;
      const [, name = '', own = '', version = ''] = match;
      found.set(`${name}.${own.charAt(0).toUpperCase()}${own.slice(1)}`, version);
    }
  }
  return found;
}

/** Whether a version such as `1.14` holds one such as `1.9`. */
export function includesVersion(supported: string, wanted: string): boolean {
  const [major = 0, minor = 0] = supported.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
