import { dayOf, type Day } from '../calendar';
import { isLanguage, type Language } from '../messages';

/** What the pane learns from the computer and from Excel's window: day, language, theme. */

const languageKey = 'p06.language';

/** The language chosen last on this computer, else that of Office. */
export function preferredLanguage(): Language {
  const chosen = remembered();
  if (isLanguage(chosen)) return chosen;
  const locale = Office.context.displayLanguage.slice(0, 2).toLowerCase();
  return isLanguage(locale) ? locale : 'en';
}

function remembered(): string | null {
  try {
    return localStorage.getItem(languageKey);
  } catch {
    return null; // Storage is closed to frames of other sites in some browsers.
  }
}

export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(languageKey, language);
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
