import { plain } from './wording';

/** An agency of the Agencies table (Lists sheet): names, mergers and successors are data, corrected there by the office. */
export interface Agency {
  readonly name: string;
  /** Abbreviations and former names. */
  readonly aliases: readonly string[];
}

/** Finds agencies by name or alias, without regard to case, diacritics or punctuation. */
export class AgencyDirectory {
  private readonly byWording = new Map<string, string>();

  constructor(readonly agencies: readonly Agency[]) {
    for (const agency of agencies) {
      for (const words of [agency.name, ...agency.aliases]) {
        if (plain(words) && !this.byWording.has(plain(words))) this.byWording.set(plain(words), agency.name);
      }
    }
  }

  /** The official name that a text stands for, or undefined. */
  find(text: string): string | undefined {
    return this.byWording.get(plain(text));
  }
}
