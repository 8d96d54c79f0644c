import { IntlMessageFormat } from 'intl-messageformat';
import { catalogue } from './catalogue';
import type { Language } from './localized';

export { languages, isLanguage } from './localized';
export type { Language, Localized } from './localized';

/** Key of one message of the catalogue; a wrong key does not compile. */
export type MessageKey = keyof typeof catalogue;
export type MessageParams = Readonly<Record<string, string | number>>;

/** A message that has not met its language yet: what the pure core returns instead of sentences. */
export interface Message {
  readonly key: MessageKey;
  readonly params?: MessageParams;
}

const locales: Record<Language, string> = { vi: 'vi-VN', en: 'en-GB' };
const compiled = new Map<string, IntlMessageFormat>();

const place = /\{(\w+)\}/g;

/**
 * Whether a text has nothing but words and plain names of given values, and nothing quoted. Most have: they are read without
 * the parser, the computer's table of languages and its numbers, the start of which the pane's first paint would wait for.
 */
const isPlain = (text: string, params: MessageParams = {}): boolean =>
  !/'[{}'<>]/.test(text) &&
  !/[{}]/.test(text.replace(place, (whole, name: string) => (Object.hasOwn(params, name) ? '' : whole)));

/**
 * The text of a message in a language. Texts follow ICU MessageFormat
 * (https://unicode-org.github.io/icu/userguide/format_parse/messages/), so that numbers and plurals read rightly.
 */
export function t(language: Language, key: MessageKey, params?: MessageParams): string {
  const text = catalogue[key][language];
  if (isPlain(text, params)) return text.replace(place, (_whole, name: string) => String(params?.[name]));
  const id = `${language}:${key}`;
  let format = compiled.get(id);
  if (!format) {
    format = new IntlMessageFormat(text, locales[language], undefined, {
      ignoreTag: true,
    });
    compiled.set(id, format);
  }
  return String(format.format(params));
}

export const say = (language: Language, message: Message): string => t(language, message.key, message.params);

/** An error whose text is for people: thrown by any floor, told by any face in the user's language. */
export class UserError extends Error {
  constructor(
    readonly userMessage: Message,
    options?: ErrorOptions,
  ) {
    super(t('en', userMessage.key, userMessage.params), options);
    this.name = 'UserError';
  }
  in(language: Language): string {
    return say(language, this.userMessage);
  }
}
