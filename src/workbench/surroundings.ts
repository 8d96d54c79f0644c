import { roles, type Role } from '../actions/nextStep';
import { isLanguage, type Language } from '../messages';
import type { OfficeColors } from '../headless/browser';

export const themes = ['light', 'dark', 'contrast'] as const;
export type Theme = (typeof themes)[number];

/** What the toolbar sets: who works, how Office looks and speaks, and which day it is. */
export interface Surroundings {
  readonly role: Role;
  readonly language: Language;
  readonly theme: Theme;
  /** ISO day. */
  readonly today: string;
}

export const locales: Record<Language, string> = { vi: 'vi-VN', en: 'en-GB' };

/** What `Office.context.officeTheme` says. */
export const officeColors: Record<Theme, OfficeColors> = {
  light: { background: 0xffffff, foreground: 0x000000 },
  dark: { background: 0x262626, foreground: 0xffffff },
  contrast: { background: 0x000000, foreground: 0xffffff },
};

/** The day on which the sample register stands: the Thursday of its open week. */
const sampleDay = '2025-01-23';
const key = 'p06.workbench';
/** The pane's own keys: it reads there what was chosen last on this computer. */
const paneKeys = { language: 'p06.language', role: 'p06.role' } as const;

const isOneOf = <T extends string>(values: readonly T[], value: unknown): value is T =>
  values.includes(value as T);

/** What was chosen last, else a secretariat that speaks the browser's language. */
export function rememberedSurroundings(): Surroundings {
  const kept = JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Record<string, string>>;
  const spoken = navigator.language.slice(0, 2);
  const { role, language, theme } = kept;
  return {
    role: isOneOf(roles, role) ? role : 'secretariat',
    language: isLanguage(language) ? language : isLanguage(spoken) ? spoken : 'en',
    theme: isOneOf(themes, theme) ? theme : 'light',
    today: sampleDay,
  };
}

/** Keeps the choices, and gives the pane its own as if they had been made there. */
export function remember({ role, language, theme }: Surroundings): void {
  localStorage.setItem(key, JSON.stringify({ role, language, theme }));
  localStorage.setItem(paneKeys.language, language);
  localStorage.setItem(paneKeys.role, role);
}
