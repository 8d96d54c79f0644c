import type { FindingLine } from '../../actions/types';
import { plain } from '../../register/wording';

/** What the list of findings is narrowed to; '' is no narrowing. */
export interface FindingFilters {
  readonly severity: string;
  readonly ruleId: string;
  readonly agency: string;
  /** Words of the task, the message or the value, without regard to case and marks. */
  readonly text: string;
}

/** What can be chosen: what there are findings of. */
export interface FilterOptions {
  readonly rules: ReadonlyMap<string, string>;
  readonly agencies: readonly string[];
}

export function filterOptions(findings: readonly FindingLine[]): FilterOptions {
  return {
    rules: new Map(findings.map(({ ruleId, rule }) => [ruleId, rule])),
    agencies: [...new Set(findings.map(({ agency }) => agency).filter(Boolean))].sort(),
  };
}

/**
 * The filters that hold: what was chosen is kept while findings come and go, and of what there is no finding any more there is no
 * option to show it. It must not hide the others unseen.
 */
export const heldFilters = (
  { ruleId, agency }: Pick<FindingFilters, 'ruleId' | 'agency'>,
  { rules, agencies }: FilterOptions,
): Pick<FindingFilters, 'ruleId' | 'agency'> => ({
  ruleId: rules.has(ruleId) ? ruleId : '',
  agency: agencies.includes(agency) ? agency : '',
});

export function filtered(
  findings: readonly FindingLine[],
  { severity, ruleId, agency, text }: FindingFilters,
): readonly FindingLine[] {
  const sought = plain(text);
  return findings.filter(
    (finding) =>
      (severity === '' || finding.severity === severity) &&
      (ruleId === '' || finding.ruleId === ruleId) &&
      (agency === '' || finding.agency === agency) &&
      (sought === '' || plain(`${finding.task} ${finding.message} ${finding.value}`).includes(sought)),
  );
}
