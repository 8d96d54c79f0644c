import { collectiveNames } from './data/collectiveNames';
import { plain, spelling } from './wording';

/** Provincial departments and branches, district-level People's Committees, or neither. */
export type AgencyGroup = 'department' | 'district' | '';

/** An agency of the Agencies table (Lists sheet): names, mergers and successors are data, corrected there by the office. */
export interface Agency {
  readonly name: string;
  /** Abbreviations and former names. */
  readonly aliases: readonly string[];
  /** Which collective names include it; absent = ''. */
  readonly group?: AgencyGroup;
}

/** Words that do not change which agencies a collective name means. */
const fillers =
  /\b(cac|toan bo|tat ca|toan the|cua tinh|trong tinh|tren dia ban tinh|tren dia ban|va|cung|and|all|the)\b/g;

const collectiveForm = (text: string): string =>
  plain(text)
    .replace(/\buy ban nhan dan\b/g, 'ubnd')
    .replace(fillers, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const groupsByName = new Map<string, readonly AgencyGroup[]>(
  collectiveNames.flatMap(({ names, groups }) =>
    names.map((name): [string, readonly AgencyGroup[]] => [collectiveForm(name), groups]),
  ),
);

const lengthOf = ({ length }: string): number => length;

/** A text that ends with an agency, in two: "Giám đốc", "Sở Y tế". */
export interface AgencyAtEnd {
  readonly before: string;
  /** Official name. */
  readonly agency: string;
}

/** Finds agencies by name or alias, without regard to case, diacritics or punctuation. */
export class AgencyDirectory {
  private readonly byWording = new Map<string, string>();
  private readonly bySpelling = new Map<string, string>();
  /** Of the names, in characters: a text may write one with more blanks and signs, but not twice as long. */
  private readonly longestName: number;
  private readonly official: ReadonlySet<string>;

  constructor(readonly agencies: readonly Agency[]) {
    // Two agencies of one wording: only the first is found by it.
    this.official = new Set(agencies.map(({ name }) => name));
    for (const agency of agencies) {
      for (const words of [agency.name, ...agency.aliases]) {
        const wording = plain(words);
        if (!wording) continue;
        if (!this.byWording.has(wording)) this.byWording.set(wording, agency.name);
        const spelled = spelling(words);
        if (!this.bySpelling.has(spelled)) this.bySpelling.set(spelled, agency.name);
      }
    }
    this.longestName = Math.max(
      0,
      ...agencies.flatMap(({ name, aliases }) => [name, ...aliases].map(lengthOf)),
    );
  }

  /** Whether a text is an agency's official name, letter by letter. */
  isOfficial(text: string): boolean {
    return this.official.has(text);
  }

  /** The official name that a text stands for, or undefined. */
  find(text: string): string | undefined {
    return this.byWording.get(plain(text));
  }

  /**
   * The agency that a text of single spaces ends with: the longest ending of whole words that is one of the names, or undefined.
   * Marks count here: what a post ends with may be the name of a person, and Thành Hà is not of huyện Thanh Hà.
   */
  atEndOf(text: string): AgencyAtEnd | undefined {
    const words = text.split(' ');
    let [first, length] = [words.length, -1];
    while (first > 0 && (length += 1 + words[first - 1]!.length) <= 2 * this.longestName) first--;
    for (; first < words.length; first++) {
      // A dash before the name belongs to what stands before.
      if (!/^[\p{L}\p{N}]/u.test(words[first]!)) continue;
      const agency = this.bySpelling.get(spelling(words.slice(first).join(' ')));
      if (agency !== undefined) return { before: words.slice(0, first).join(' '), agency };
    }
    return undefined;
  }

  /**
   * The official names that a collective name stands for ("Các sở, ban, ngành", "UBND cấp huyện", both in one), in the
   * order of the directory; empty for anything else, a single agency included.
   */
  members(text: string): readonly string[] {
    if (this.find(text)) return [];
    const groups = groupsByName.get(collectiveForm(text));
    if (!groups) return [];
    return this.agencies.filter(({ group }) => group && groups.includes(group)).map(({ name }) => name);
  }
}
