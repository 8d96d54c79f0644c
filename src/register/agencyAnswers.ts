import type { Agency } from './agencies';
import { plain } from './wording';

/** What the office said of names that the list does not know: the agency that is meant, or that it is one of its own. */
export type AgencyAnswers = Readonly<Record<string, string>>;

export interface AnsweredAgencies {
  /** The list with the answers: new aliases, new agencies. */
  readonly agencies: readonly Agency[];
  /** To be remembered in the Agencies table. */
  readonly learnt: readonly { readonly agency: string; readonly alias: string }[];
  /** New agencies that the office has confirmed. */
  readonly confirmed: readonly string[];
}

/**
 * Applies answers to the list of agencies. An answer that names the text itself makes it an agency of its own; one that names
 * no agency of the list is left out.
 */
export function applyAnswers(agencies: readonly Agency[], answers: AgencyAnswers): AnsweredAgencies {
  const known = new Map(agencies.map((agency) => [plain(agency.name), agency]));
  const learnt: { agency: string; alias: string }[] = [];
  const confirmed: string[] = [];
  for (const [text, answer] of Object.entries(answers)) {
    const [asked, meant] = [plain(text), plain(answer)];
    if (
      asked === '' ||
      agencies.some(({ name, aliases }) => [name, ...aliases].some((n) => plain(n) === asked))
    )
      continue;
    if (asked === meant) confirmed.push(text);
    else if (known.has(meant)) learnt.push({ agency: known.get(meant)!.name, alias: text });
  }
  return {
    agencies: [
      ...agencies.map((agency) => {
        const aliases = learnt.filter(({ agency: name }) => name === agency.name).map(({ alias }) => alias);
        return aliases.length === 0 ? agency : { ...agency, aliases: [...agency.aliases, ...aliases] };
      }),
      ...confirmed.map((name): Agency => ({ name, aliases: [], group: '' })),
    ],
    learnt,
    confirmed,
  };
}
