import type { Language } from '../../messages';
import { preferredLanguage, rememberLanguage } from '../surroundings';
import { keep, kept, useKept } from './kept';

const key = 'language';

/** The language of the pane and of what the ribbon tells. */
export const currentLanguage = (): Language => kept<Language>(key) ?? preferredLanguage();

export function useLanguage(): readonly [Language, (language: Language) => void] {
  const [language] = useKept<Language>(key, preferredLanguage);
  return [
    language,
    (next) => {
      keep(key, next);
      rememberLanguage(next);
    },
  ];
}
