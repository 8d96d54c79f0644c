import type { Language } from '../messages';
import { vocabularies, type Term, type VocabularyKey } from './vocabulary';
import { plain } from './wording';

type KeyOf<V extends VocabularyKey> = (typeof vocabularies)[V][number]['key'];

const indexes = new Map<VocabularyKey, Map<string, string>>();

function indexOf(list: VocabularyKey): Map<string, string> {
  let index = indexes.get(list);
  if (!index) {
    index = new Map();
    for (const term of vocabularies[list] as readonly Term[]) {
      for (const words of [term.label.vi, term.label.en, ...(term.synonyms ?? [])]) {
        // The first term that claims a wording keeps it.
        if (!index.has(plain(words))) index.set(plain(words), term.key);
      }
    }
    indexes.set(list, index);
  }
  return index;
}

/** The term that a text names, by its label in any language or a synonym; undefined if none. */
export function termOf<V extends VocabularyKey>(list: V, text: string): KeyOf<V> | undefined {
  return indexOf(list).get(plain(text)) as KeyOf<V> | undefined;
}

export function labelOf<V extends VocabularyKey>(list: V, key: KeyOf<V>, language: Language): string {
  return (vocabularies[list] as readonly Term[]).find((term) => term.key === key)!.label[language];
}

/** The labels of a list in one language, in order: what drop-downs offer. */
export const labelsOf = (list: VocabularyKey, language: Language): string[] =>
  (vocabularies[list] as readonly Term[]).map((term) => term.label[language]);
