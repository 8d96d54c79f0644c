import type { AgencyDirectory } from './agencies';

/** Names as they are read: composed letters, single spaces. */
export const oneLine = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** What a person is known by: letter case and spacing make nobody else. */
export const personKey = (name: string): string => oneLine(name).toLowerCase();

/** The official name where the directory knows one, else the text as read. */
export const agencyName = (agencies: AgencyDirectory, text: string): string =>
  agencies.find(text) ?? oneLine(text);

/** What an agency is known by, whichever of its names is written. */
export const agencyKey = (agencies: AgencyDirectory, text: string): string =>
  personKey(agencyName(agencies, text));
