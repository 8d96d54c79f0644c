import { roles, type Role } from '../actions/nextStep';
import { dayOf, momentOf, type Day, type Moment } from '../calendar';
import { isLanguage, type Language } from '../messages';

/** What the pane learns from the computer: who, for whom, in which language, when. */

const languageKey = 'p06.language';
const whoKey = 'p06.who';
const roleKey = 'p06.role';
const agencyKey = 'p06.agency';

/** The language chosen last on this computer, else that of Office. */
export function preferredLanguage(): Language {
  const chosen = remembered(languageKey);
  if (isLanguage(chosen)) return chosen;
  const locale = Office.context.displayLanguage.slice(0, 2).toLowerCase();
  return isLanguage(locale) ? locale : 'en';
}
export const rememberLanguage = (language: Language): void => remember(languageKey, language);

/** Who works at this computer, as last written: it goes into the change log. */
export const rememberedWho = (): string => remembered(whoKey) ?? '';
export const rememberWho = (who: string): void => remember(whoKey, who.trim());

/** For whom the pane speaks; most who open it fill in entries. */
export function rememberedRole(): Role {
  const role = remembered(roleKey);
  return roles.find((each) => each === role) ?? 'officer';
}
export const rememberRole = (role: Role): void => remember(roleKey, role);

/** The agency whose entries are filled in at this computer; '' before anybody said. */
export const rememberedAgency = (): string => remembered(agencyKey) ?? '';
export const rememberAgency = (agency: string): void => remember(agencyKey, agency);

export function remembered(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null; // Storage is closed to frames of other sites in some browsers.
  }
}

export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // The choice then lasts as long as the pane.
  }
}

/** Whether Excel shows the workbook without letting anybody write into it. */
export const isReadOnly = (): boolean => Office.context.document.mode === Office.DocumentMode.ReadOnly;

/** Today on this computer: with {@link clock} the only clock that the pane reads. */
export function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate())!;
}

export function clock(): Moment {
  const now = new Date();
  return momentOf(today(), now.getHours(), now.getMinutes());
}
