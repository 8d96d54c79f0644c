import { isBlank, labelOf, labelsOf, termOf, textOf, type ListKey, type VocabularyKey } from '../../register';
import type { Language, MessageParams } from '../../messages';
import { nearest } from '../nearest';
import type { CellRule, CellSubject, Objection } from '../rule';

type CellObjection = Omit<Objection<string>, 'column'>;

const withSuggestion = (params: MessageParams, suggested: string): CellObjection => ({
  message: 'validation.choice.suggest',
  params: { ...params, suggested },
  suggested,
});

/** The labels of each list, made once. */
const labelSets = new Map<string, ReadonlySet<string>>();
function isLabel(list: VocabularyKey, language: Language, text: string): boolean {
  const key = `${language} ${list}`;
  let labels = labelSets.get(key);
  if (!labels) labelSets.set(key, (labels = new Set(labelsOf(list, language))));
  return labels.has(text);
}

function checkTerm(list: VocabularyKey, { column, value, language }: CellSubject): CellObjection | undefined {
  const text = textOf(value);
  if (isLabel(list, language, text)) return undefined;
  const labels = labelsOf(list, language);
  const params = { column: column.header[language], value: text };
  const term = termOf(list, text);
  // A known wording is understood, but the sheet's formulas and filters go by the label.
  if (term) return { ...withSuggestion(params, labelOf(list, term as never, language)), severity: 'warning' };
  const close = nearest(text, labels);
  return close ? withSuggestion(params, close) : { message: 'validation.choice.none', params };
}

/** Values of closed lists. */
export const choiceRule: CellRule = {
  id: 'choice',
  severity: 'error',
  scope: 'cell',
  title: 'validation.choice.title',
  appliesTo: (column) => column.type === 'choice' && column.list !== 'agency',
  check: (cell) =>
    isBlank(cell.value) ? undefined : checkTerm(cell.column.list as Exclude<ListKey, 'agency'>, cell),
};

/** Names of agencies, against the Agencies table. */
export const agencyRule: CellRule = {
  id: 'agency',
  severity: 'error',
  scope: 'cell',
  title: 'validation.agency.title',
  appliesTo: (column) => column.list === 'agency',
  check: ({ column, value, language, context }) => {
    const name = textOf(value);
    if (!name || context.agencies.isOfficial(name)) return undefined;
    const params = { column: column.header[language], value: name };
    // A task may be given to several agencies by a collective name; an entry is always one agency's.
    if (column.key === 'leadAgency' && context.agencies.members(name).length > 0) return undefined;
    const official = context.agencies.find(name);
    if (official !== undefined) {
      return {
        message: 'validation.agency.alias',
        params: { ...params, suggested: official },
        suggested: official,
        severity: 'warning',
      };
    }
    const close = nearest(
      name,
      context.agencies.agencies.map((agency) => agency.name),
    );
    return close
      ? { message: 'validation.agency.suggest', params: { ...params, suggested: close }, suggested: close }
      : { message: 'validation.agency.none', params };
  },
};
