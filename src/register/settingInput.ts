import { fromIso, reportingWeekByLabel, toDayMonthYear, toIso } from '../calendar';
import { t, type Language, type Localized, type Message } from '../messages';
import { dayIn, type CellValue } from './cells';
import { settingDefinitions, type SettingDefinition, type SettingKey } from './settings';

/** A value that a setting can have, or undefined: what its cell is read by and what is typed is checked by. */
export function usableSetting(setting: SettingDefinition, value: CellValue): CellValue | undefined {
  switch (setting.type) {
    case 'date':
      return dayIn(value);
    case 'week':
      return reportingWeekByLabel(String(value), 1)?.label;
    case 'text':
      return String(value);
    default:
      return inRange(setting, value);
  }
}

function inRange({ range, type }: SettingDefinition, value: CellValue): number | undefined {
  if (typeof value !== 'number' || (type === 'wholeNumber' && !Number.isInteger(value))) return undefined;
  return !range || (value >= range[0] && value <= range[1]) ? value : undefined;
}

/** What a setting can be, for whoever gave it another value. */
export function allowedValues({ type, range = [-Infinity, Infinity] }: SettingDefinition): Message {
  const [min, max] = range;
  return { key: 'register.setting.allowed', params: { type, min: String(min), max: String(max) } };
}

/** The values of a setting whose numbers stand for something, as forms take them, with what each means. */
export function settingChoices(
  { meaning, range }: SettingDefinition,
  language: Language,
): { readonly text: string; readonly label: string }[] {
  if (!meaning || !range) return [];
  const [min, max] = range;
  return Array.from({ length: max - min + 1 }, (_, index) => {
    const value = String(min + index);
    return { text: value, label: t(language, meaning, { value }) };
  });
}

/** What stands for `=TODAY()` in a form. */
export const alwaysToday = '=TODAY()';

/** The value of a setting as a form shows it; days as `YYYY-MM-DD`, which date fields want. */
export function settingText(setting: SettingDefinition, value: CellValue, language: Language): string {
  const day = setting.type === 'date' ? dayIn(value) : undefined;
  return day === undefined ? numberText(setting, value, language) : toIso(day);
}

const numberText = (setting: SettingDefinition, value: CellValue, language: Language): string =>
  setting.type === 'decimal' && typeof value === 'number' && language === 'vi'
    ? String(value).replace('.', ',')
    : String(value);

/** What was typed as a value of the setting, or undefined. Decimals take a comma or a point. */
export function settingFromText(setting: SettingDefinition, text: string): CellValue | undefined {
  const typed = text.trim();
  if (setting.key === 'asOf' && typed === alwaysToday) return typed;
  if (setting.type === 'date') return fromIso(typed);
  const isNumber = setting.type === 'wholeNumber' || setting.type === 'decimal';
  if (!isNumber) return usableSetting(setting, typed);
  return /^\d+([.,]\d+)?$/.test(typed) ? usableSetting(setting, Number(typed.replace(',', '.'))) : undefined;
}

/** A setting as people read it. */
export function settingWords(setting: SettingDefinition, value: CellValue, language: Language): string {
  if (value === alwaysToday) return todayWords[language];
  const choice = settingChoices(setting, language).find(({ text }) => text === String(value));
  if (choice) return choice.label;
  const day = setting.type === 'date' ? dayIn(value) : undefined;
  return day === undefined ? numberText(setting, value, language) : toDayMonthYear(day);
}
const todayWords: Localized = { vi: 'hôm nay', en: 'today' };

export interface SettingChange {
  readonly setting: SettingDefinition & { readonly key: SettingKey };
  readonly old: CellValue;
  readonly new: CellValue;
}

export interface SettingsPlan {
  readonly changes: readonly SettingChange[];
  /** Settings whose text is none of their values. */
  readonly faults: readonly (SettingDefinition & { readonly key: SettingKey })[];
}

/** What of a form changes the settings. A day pinned to what `=TODAY()` shows is a change too. */
export function planSettings(
  current: Readonly<Record<SettingKey, CellValue>>,
  given: Readonly<Partial<Record<SettingKey, string>>>,
): SettingsPlan {
  const changes: SettingChange[] = [];
  const faults: SettingsPlan['faults'][number][] = [];
  for (const setting of settingDefinitions) {
    const text = given[setting.key];
    if (text === undefined) continue;
    const value = settingFromText(setting, text);
    if (value === undefined) faults.push(setting);
    else if (value !== current[setting.key]) changes.push({ setting, old: current[setting.key], new: value });
  }
  return { changes, faults };
}
