import { dayOf, type Day } from '../calendar';
import { isLanguage, type Language } from '../messages';

/** What the pane learns from the computer and from Excel's window: day, language, theme. */

const languageKey = 'p06.language';
const whoKey = 'p06.who';

/** The language chosen last on this computer, else that of Office. */
export function preferredLanguage(): Language {
  const chosen = remembered(languageKey);
  if (isLanguage(chosen)) return chosen;
  const locale = Office.context.displayLanguage.slice(0, 2).toLowerCase();
  return isLanguage(locale) ? locale : 'en';
}

/** Who works at this computer, as last written: it goes into the change log. */
export const rememberedWho = (): string => remembered(whoKey) ?? '';
export const rememberWho = (who: string): void => remember(whoKey, who.trim());

function remembered(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null; // Storage is closed to frames of other sites in some browsers.
  }
}

export const rememberLanguage = (language: Language): void => remember(languageKey, language);

function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // The choice then lasts as long as the pane.
  }
}

/** Today on this computer: the only clock that the pane reads. */
export function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate())!;
}

/** Whether Office shows a dark theme, by the brightness of its background (ITU-R BT.601 weights). */
export function isDark(): boolean {
  const background = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(
    Office.context.officeTheme?.bodyBackgroundColor ?? '',
  );
  if (!background) return false;
  const [red = 0, green = 0, blue = 0] = background.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
