import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';

/** Office's theme, as far as it tells one: Excel names its colours, and says nothing when they change. */
export type PaneTheme = 'light' | 'dark' | 'highContrast';

export const fluentThemes: Record<PaneTheme, Theme> = {
  light: webLightTheme,
  dark: webDarkTheme,
  highContrast: teamsHighContrastTheme,
};

type Rgb = readonly [red: number, green: number, blue: number];

function rgbOf(color: string | undefined): Rgb | undefined {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color ?? '');
  return match ? (match.slice(1).map((part) => parseInt(part, 16)) as unknown as Rgb) : undefined;
}

/** ITU-R BT.601. */
const brightness = ([red, green, blue]: Rgb): number => 0.299 * red + 0.587 * green + 0.114 * blue;

/**
 * Reads the theme from Office's colours. Black under a pure colour is what Windows' contrast themes give; Office's own
 * black theme has a dark grey page.
 */
export function themeOf(background: string | undefined, foreground: string | undefined): PaneTheme {
  const page = rgbOf(background);
  if (!page || brightness(page) >= 128) return 'light';
  const letters = rgbOf(foreground);
  const isPure = letters?.every((part) => part === 0 || part === 255) ?? false;
  return brightness(page) === 0 && isPure ? 'highContrast' : 'dark';
}

const currentTheme = (): PaneTheme => {
  const { bodyBackgroundColor, bodyForegroundColor } = Office.context.officeTheme ?? {};
  return themeOf(bodyBackgroundColor, bodyForegroundColor);
};

/** Excel has no event for it: looked at again whenever the pane comes to the front. */
function subscribe(look: () => void): () => void {
  const contrast = matchMedia('(forced-colors: active)');
  window.addEventListener('focus', look);
  document.addEventListener('visibilitychange', look);
  contrast.addEventListener('change', look);
  return () => {
    window.removeEventListener('focus', look);
    document.removeEventListener('visibilitychange', look);
    contrast.removeEventListener('change', look);
  };
}

export const usePaneTheme = (): PaneTheme => useSyncExternalStore(subscribe, currentTheme);
