import { collectiveNames } from './data/collectiveNames';
import { plain } from './wording';

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

/** Finds agencies by name or alias, without regard to case, diacritics or punctuation. */
export class AgencyDirectory {
  private readonly byWording = new Map<string, string>();
  private readonly official: ReadonlySet<string>;

  constructor(readonly agencies: readonly Agency[]) {
    // Two agencies of one wording: only the first is found by it.
    this.official = new Set(agencies.map(({ name }) => name));
    for (const agency of agencies) {
      for (const words of [agency.name, ...agency.aliases]) {
        const wording = plain(words);
        if (wording && !this.byWording.has(wording)) this.byWording.set(wording, agency.name);
      }
    }
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
