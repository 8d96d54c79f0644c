import type { AgencyDirectory } from './agencies';

/** Names as they are read: composed letters, single spaces. */
export const oneLine = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** What a person is known by: letter case and spacing make nobody else. */
export const personKey = (name: string): string => oneLine(name).toLowerCase();

/** The same function, asked once for each text: registers name few agencies and people, and name them often. */
export function remembering(find: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    let found = known.get(text);
    if (found === undefined) known.set(text, (found = find(text)));
    return found;
  };
}

/** The official name where the directory knows one, else the text as read. */
export const agencyName = (agencies: AgencyDirectory, text: string): string =>
  agencies.find(text) ?? oneLine(text);

const agencyKeys = new WeakMap<AgencyDirectory, (text: string) => string>();

/** What an agency is known by, whichever of its names is written. Rules ask it of every row. */
export function agencyKey(agencies: AgencyDirectory, text: string): string {
  let keyOf = agencyKeys.get(agencies);
  if (!keyOf) {
    keyOf = remembering((name) => personKey(agencyName(agencies, name)));
    agencyKeys.set(agencies, keyOf);
  }
  return keyOf(text);
}

/**
 * What a leader is known by: the agency that a post ends with makes one leader of it, whichever of its names is written. All
 * else counts as it is written, and so do names of people before and after.
 */
export function leaderKey(agencies: AgencyDirectory, text: string): string {
  const name = oneLine(text);
  const end = agencies.atEndOf(name);
  return personKey(end ? `${end.before} ${end.agency}` : name);
}

/** Names each leader of a register as it does most often; where it does so in several ways as often, as it did first. */
export function leaderNames(
  agencies: AgencyDirectory,
  register: Iterable<{ readonly leader: string }>,
): (text: string) => string {
  const keyOf = remembering((text) => leaderKey(agencies, text));
  const timesUsed = new Map<string, number>();
  for (const { leader } of register) timesUsed.set(leader, (timesUsed.get(leader) ?? 0) + 1);
  const timesSpelled = new Map<string, number>();
  for (const [text, times] of timesUsed) {
    const name = oneLine(text);
    timesSpelled.set(name, (timesSpelled.get(name) ?? 0) + times);
  }
  const names = new Map<string, string>();
  for (const [name, times] of timesSpelled) {
    const best = names.get(keyOf(name));
    if (best === undefined || times > timesSpelled.get(best)!) names.set(keyOf(name), name);
  }
  return remembering((text) => names.get(keyOf(text)) ?? oneLine(text));
}
