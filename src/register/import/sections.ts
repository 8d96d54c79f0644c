import type { Language } from '../../messages';
import { labelOf, termOf } from '../terms';
import { categories } from '../vocabulary';
import { plain } from '../wording';

/** What the headings above a row say of it. */
export interface Section {
  category?: string;
  sector?: string;
  /** A heading that names neither. */
  other?: string;
}

/** A section names a category, a sector, or something of its own; a new category ends the section under the old one. */
export function enterSection(section: Section, name: string, language: Language): void {
  const words = name
    .replace(/^\s*(?:[IVXLC]+|\d+(?:\.\d+)*|[A-Z])\s*[.):/-]\s*/, '')
    .replace(/\s+/g, ' ')
    .trim();
  const category =
    termOf('category', words) ??
    categories.find(({ label }) => ` ${plain(words)} `.includes(` ${plain(label.vi)} `))?.key;
  const sector = termOf('sector', words);
  if (category)
    Object.assign(section, { category: labelOf('category', category, language), sector: '', other: '' });
  else if (sector) section.sector = labelOf('sector', sector, language);
  else section.other = words;
}
