/** The languages of the product, first one first. */
export const languages = ['vi', 'en'] as const;
export type Language = (typeof languages)[number];

/** One text in every language of the product. */
export type Localized = Readonly<Record<Language, string>>;

export const isLanguage = (value: unknown): value is Language => languages.includes(value as Language);
